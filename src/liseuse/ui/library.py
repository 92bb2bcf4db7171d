"""The articles a reader was given: which can be read, which is open, where reading stopped."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from liseuse.article.model import Article, ArticleError
from liseuse.store.marks import KeptMarks
from liseuse.view.bars import reading_minutes, title_of

_KEPT = 8


class Places(Protocol):
    """Keeps where reading stopped, in code points of an article's text, and what is marked."""

    def place(self, article: Article) -> int | None:
        """Return where reading stopped, None when unknown."""
        ...

    def remember_place(self, article: Article, offset: int) -> None:
        """Note where reading stopped."""
        ...

    def remember_marks(self, article: Article, kept: KeptMarks) -> None:
        """Note what is marked where reading stopped."""
        ...


class NoPlaces:
    """Keeps nothing."""

    def place(self, article: Article) -> int | None:  # noqa: ARG002
        """Return None."""
        return None

    def remember_place(self, article: Article, offset: int) -> None:
        """Note nothing."""

    def remember_marks(self, article: Article, kept: KeptMarks) -> None:
        """Note nothing."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a list says of an article once it was read; `error` when it could not be."""

    title: str = ""
    source: str = ""
    date: str = ""
    minutes: int = 0
    error: str = ""


class Library:
    """The articles by number; few are kept in memory, every heading that was seen is.

    `read` gives the article of a number, or raises ArticleError.
    """

    def __init__(self, names: Sequence[str], read: Callable[[int], Article]) -> None:
        self.names = tuple(names)
        self._read = read
        self._articles: OrderedDict[int, Article] = OrderedDict()
        self._heads: dict[int, Head] = {}
        self._opened: dict[int, None] = {}

    def __len__(self) -> int:
        return len(self.names)

    def article(self, number: int) -> Article:
        """Return an article, read now if need be; raises ArticleError."""
        if (article := self._articles.get(number)) is not None:
            self._articles.move_to_end(number)
            return article
        try:
            article = self._read(number)
        except ArticleError as error:
            self._heads[number] = Head(error=error.reason)
            raise
        self._heads[number] = head_of(article)
        self._articles[number] = article
        if len(self._articles) > _KEPT:
            self._articles.popitem(last=False)
        return article

    def note_opened(self, number: int) -> None:
        """Note that an article is the one now read."""
        self._opened.pop(number, None)
        self._opened[number] = None

    def recent(self) -> list[int]:
        """Return the numbers of the articles: those read in this reading first, the last on top."""
        rest = (number for number in range(len(self.names)) if number not in self._opened)
        return [*reversed(self._opened), *rest]

    def head(self, number: int) -> Head | None:
        """Return what is known of an article without reading it, None when nothing is."""
        return self._heads.get(number)

    def learn(self, number: int) -> None:
        """Read an article for its heading alone, and keep that; may run in another thread."""
        if number not in self._heads:
            try:
                self._heads[number] = head_of(self._read(number))
            except ArticleError as error:
                self._heads[number] = Head(error=error.reason)


def head_of(article: Article) -> Head:
    """Return what a list says of an article."""
    return Head(
        title=title_of(article),
        source=article.metadata.source or "",
        date=article.metadata.date or "",
        minutes=reading_minutes(article.text),
    )
