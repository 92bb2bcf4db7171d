"""What a reader writes beside an article, and how its place is found again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from liseuse.article.model import Article

CONTEXT = 64
"""Code points kept of what stands before and after the words a note is about."""
_ALIKE = 8
"""Code points round the words that must be as they were for them to be surely the same."""
_MOST = 1_000
_APOSTROPHES = "'’‘ʼ"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words a note is about, as they are known again.

    `quoted` are the words, `before` and `after` what stands round them; `start` is where they
    began, in code points of the text the note was written on.
    """

    quoted: str
    before: str
    after: str
    start: int


@dataclass(frozen=True, slots=True)
class Note:
    """A note. `id` is its number in the store; `made` an ISO 8601 time, with its zone."""

    id: int
    text: str
    anchor: Anchor
    made: str


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and where its words stand now (code points, end excluded), None when gone."""

    note: Note
    place: tuple[int, int] | None


def anchor_of(article: Article, start: int, end: int) -> Anchor:
    """Return the anchor of the words from `start` to `end`."""
    text = article.text
    return Anchor(
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
        start,
    )


def placed(notes: Iterable[Note], article: Article) -> tuple[PlacedNote, ...]:
    """Return the notes in the order of the text, those that have lost their place last."""
    found = [PlacedNote(note, place_in(article.text, note.anchor)) for note in notes]
    return tuple(sorted(found, key=_order))


def _order(item: PlacedNote) -> tuple[bool, tuple[int, int], int]:
    return item.place is None, item.place or (0, 0), item.note.id


def place_in(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Return where the words of `anchor` stand in `text`, None when they are nowhere.

    Of several places the one whose surroundings are most alike wins, then the nearest to where
    they stood. Words that changed are found between what stood before and after them.
    """
    places = list(_exact(text, anchor.quoted)) or list(_loose(text, anchor.quoted))
    best = max(places, key=lambda place: _likeness(text, anchor, place), default=None)
    if best is not None and _likeness(text, anchor, best)[0] >= _ALIKE:
        return best
    return _between(text, anchor) or best


def _likeness(text: str, anchor: Anchor, place: tuple[int, int]) -> tuple[int, int]:
    before = text[max(0, place[0] - CONTEXT) : place[0]]
    after = text[place[1] : place[1] + CONTEXT]
    alike = _common(before[::-1], anchor.before[::-1]) + _common(after, anchor.after)
    return alike, -abs(place[0] - anchor.start)


def _common(first: str, second: str) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _exact(text: str, words: str) -> Iterator[tuple[int, int]]:
    at = text.find(words) if words else -1
    for _ in range(_MOST):
        if at < 0:
            return
        yield at, at + len(words)
        at = text.find(words, at + 1)


def _loose(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Yield where the same words stand with other spaces, line ends or apostrophes."""
    parts = [
        re.sub(f"[{_APOSTROPHES}]", f"[{_APOSTROPHES}]", re.escape(part)) for part in words.split()
    ]
    if not parts:
        return
    for number, match in enumerate(re.finditer(r"\s+".join(parts), text)):
        if number >= _MOST:
            return
        yield match.span()


def _between(text: str, anchor: Anchor) -> tuple[int, int] | None:
    if not anchor.before or not anchor.after or text.count(anchor.before) != 1:
        return None
    start = text.index(anchor.before) + len(anchor.before)
    end = text.find(anchor.after, start, start + 2 * len(anchor.quoted) + CONTEXT)
    return (start, end) if end > start else None
