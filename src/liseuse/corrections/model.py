"""What a correction is: one change to what was found, and how far it reaches.

Names are compared without accents, case, apostrophe variants and doubled spaces, except the text
of an `Add`, which is looked for in articles as it is written.
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import PurePath

from liseuse.analysis.lookup import fold
from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.article.model import Article

_HASH_DIGITS = 16
_UNEASY = re.compile("[^\x00-\x5f\x61-\x7f\u0300-\u034e\u0350-\u036f]")
"""All but ASCII (the grave accent is an apostrophe to `fold`) and the common accents."""


class Reach(StrEnum):
    """How far a correction reaches; from the narrowest to the widest."""

    ARTICLE = "article"
    FOLDER = "folder"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Place:
    """Which article an analysis is of: a digest of its text, and its absolute path if any."""

    text: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a correction holds.

    An article is known by the digest of its text or by its absolute path, so that it is found
    again after being moved as well as after being edited. A folder is an absolute path; all that
    lies below it belongs to it.
    """

    reach: Reach = Reach.EVERYWHERE
    text: str | None = None
    path: str | None = None

    def covers(self, place: Place) -> bool:
        """Say whether the article at `place` lies within this scope."""
        match self.reach:
            case Reach.EVERYWHERE:
                return True
            case Reach.FOLDER:
                return self._holds(place.path)
            case _:
                return place.text == self.text or (
                    place.path is not None and place.path == self.path
                )

    def includes(self, other: Scope) -> bool:
        """Say whether all that `other` covers is covered by this scope too."""
        match self.reach:
            case Reach.EVERYWHERE:
                return True
            case Reach.FOLDER:
                return other.reach is not Reach.EVERYWHERE and self._holds(other.path)
            case _:
                return other.reach is Reach.ARTICLE and self.covers(
                    Place(other.text or "", other.path)
                )

    @property
    def depth(self) -> tuple[int, int]:
        """A sort key that puts wide scopes before the narrower ones inside them."""
        rank = (Reach.EVERYWHERE, Reach.FOLDER, Reach.ARTICLE).index(self.reach)
        return rank, len(PurePath(self.path).parts) if self.path and rank == 1 else 0

    def _holds(self, path: str | None) -> bool:
        if path is None or self.path is None:
            return False
        return path == self.path or path.startswith(self.path.rstrip("/") + "/")


EVERYWHERE = Scope()


def place_of(article: Article) -> Place:
    """Return where `article` is: relative paths are taken from the folder of the process."""
    text = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return Place(text[:_HASH_DIGITS], path_text(article.path) if article.path else None)


def path_text(path: str) -> str:
    """Return `path` made absolute, links kept, as text that any file can hold."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - links stay as the reader named them
    return os.fsencode(absolute).decode("utf-8", "backslashreplace")


def article_scope(place: Place) -> Scope:
    """Return the scope of the one article at `place`."""
    return Scope(Reach.ARTICLE, place.text, place.path)


def folder_scope(place: Place) -> Scope | None:
    """Return the scope of the folder `place` lies in, None for an article without a path."""
    if place.path is None:
        return None
    return Scope(Reach.FOLDER, path=str(PurePath(place.path).parent))


@dataclass(frozen=True, slots=True)
class Hide:
    """The name is no entity: all that is called so goes.

    When it is only a short form of other entities, its mentions go and they stay. `type` limits
    this and every other change to the entities that have, or had, that type.
    """

    name: str
    type: EntityType | None = None


@dataclass(frozen=True, slots=True)
class Retype:
    """The entity of this name is of the type `to`."""

    name: str
    to: EntityType
    type: EntityType | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """The entity of this name is the one called `into`, of `into_type` if there are several.

    Where an article does not know the name `into`, the entity takes it.
    """

    name: str
    into: str
    type: EntityType | None = None
    into_type: EntityType | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """What is called `form` is another entity than the one called `name`; `to` is its type."""

    form: str
    name: str
    to: EntityType | None = None
    type: EntityType | None = None


@dataclass(frozen=True, slots=True)
class Rename:
    """The entity of this name is shown as `to`."""

    name: str
    to: str
    type: EntityType | None = None


@dataclass(frozen=True, slots=True)
class Add:
    """The text is a name of that type wherever it stands as whole words, in these very letters.

    Only apostrophes, kinds of spaces and line ends may differ.
    """

    text: str
    type: EntityType


@dataclass(frozen=True, slots=True)
class QuoteRef:
    """A quote as it is known again: its words (shortened), what stands before and after it.

    `number` counts, from 1, the quotes of the same words in the article: it decides only where
    the surroundings do not.
    """

    text: str
    before: str = ""
    after: str = ""
    number: int = 1


@dataclass(frozen=True, slots=True)
class SetSpeaker:
    """The quote is said by `speaker` (the name of an entity or a description), None: nobody."""

    quote: QuoteRef
    speaker: str | None


@dataclass(frozen=True, slots=True)
class SetKind:
    """The quote is speech, or is not."""

    quote: QuoteRef
    kind: QuoteKind


NameChange = Hide | Retype | Merge | Split | Rename | Add
QuoteChange = SetSpeaker | SetKind
Change = NameChange | QuoteChange


@dataclass(frozen=True, slots=True)
class Correction:
    """One change and where it holds. Equal corrections are one and the same."""

    change: Change
    scope: Scope = EVERYWHERE


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> str:
    """Return what two writings of one name share: that is its `fold`, sooner where it is easy."""
    letters = unicodedata.normalize("NFD", name)
    if _UNEASY.search(letters):
        return fold(name)
    return " ".join(letters.encode("ascii", "ignore").decode().casefold().split())
