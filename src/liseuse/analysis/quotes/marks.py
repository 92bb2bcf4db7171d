"""Quotation marks: which stretches of an article stand between a pair of them.

A stack of open marks, one block at a time, then a second look that joins what runs over several
blocks. Time is linear in the text, and nothing here recurses.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import accumulate

from liseuse.analysis.quotes.dialogue import dialogue_turns
from liseuse.article.model import Article, BlockKind

_MARK = re.compile(r"[«»“”„‟\"‹›‘’']")
_ONLY_MARKS = re.compile(r"[\W_]*\Z")
_LAYOUT = frozenset(
    {BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUESTION, BlockKind.SOURCE, BlockKind.BYLINE}
)
_BLOCKS_AHEAD = 12
"""How many blocks one pair of marks may run over."""
_SHORTEST_APOSTROPHE_QUOTE = 3


class Family(IntEnum):
    """Marks that belong together. A weaker family never breaks an open pair of a stronger one."""

    APOSTROPHE = 0
    SINGLE = 1
    ANGLE = 2
    STRAIGHT = 3
    CURLY = 4
    GUILLEMET = 5


_FAMILY = {
    "«": Family.GUILLEMET,
    "»": Family.GUILLEMET,
    "“": Family.CURLY,
    "”": Family.CURLY,
    "„": Family.CURLY,
    "‟": Family.CURLY,
    '"': Family.STRAIGHT,
    "‹": Family.ANGLE,
    "›": Family.ANGLE,
    "‘": Family.SINGLE,
    "’": Family.SINGLE,
    "'": Family.APOSTROPHE,
}
_CLOSERS = {
    Family.GUILLEMET: "»",
    Family.CURLY: "”",
    Family.STRAIGHT: '"',
    Family.ANGLE: "›",
    Family.SINGLE: "’",
    Family.APOSTROPHE: "'",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """The words between marks (code points of the text, end excluded).

    `outer_start` and `outer_end` take the marks in; `depth` counts the quotes around it. A
    `dash` quote is a turn of dialogue, which has no closing mark.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    depth: int = 0
    dash: bool = False


@dataclass(slots=True)
class _Parsed:
    """One block: closed pairs, marks that close nothing, marks that stay open (positions)."""

    pairs: list[tuple[int, int]] = field(default_factory=list)
    strays: list[tuple[Family, int]] = field(default_factory=list)
    left_open: list[tuple[Family, int]] = field(default_factory=list)


class _Stack:
    """The open marks of one block."""

    def __init__(self, text: str, start: int, end: int, skip: int) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._marks = [m.start() for m in _MARK.finditer(text, start, end) if m.start() != skip]
        self._remaining = {
            family: sum(text[p] == closer for p in self._marks)
            for family, closer in _CLOSERS.items()
        }
        self._closed_before_opened = self._look_ahead()
        self._open: list[tuple[Family, int]] = []
        self._count = dict.fromkeys(Family, 0)
        self.parsed = _Parsed()

    def _look_ahead(self) -> dict[int, bool]:
        """Return, by mark, whether a » comes after it before the next «."""
        answers, closes = {}, False
        for position in reversed(self._marks):
            answers[position] = closes
            if self._text[position] in "«»":
                closes = self._text[position] == "»"
        return answers

    def run(self) -> _Parsed:
        for position in self._marks:
            character = self._text[position]
            family = _FAMILY[character]
            if character == _CLOSERS[family]:
                self._remaining[family] -= 1
            role = self._role(character, family, position)
            if role == "open":
                self._open.append((family, position))
                self._count[family] += 1
            elif role == "close":
                self._close(family, position)
        self.parsed.left_open = self._open
        return self.parsed

    def _role(self, character: str, family: Family, position: int) -> str:
        if character in "«‹„‟":
            return "open"
        if character in "»›":
            return "close"
        before = self._text[position - 1] if position > self._start else " "
        after = self._text[position + 1] if position + 1 < self._end else " "
        if character in "‘’'":
            return self._apostrophe_role(character, family, before, after)
        opens = not before.isalnum() and before not in ".,!?…;»”)" and not self._ends(position + 1)
        closes = not before.isspace() and not after.isalnum()
        is_open = self._count[family] > 0
        if character == "“":
            closing = is_open and closes and not opens
        elif character == "”":
            closing = is_open or closes or not opens
        elif is_open:
            closing = closes or not opens or not before.isspace()
        elif opens or closes:
            closing = not opens
        else:
            closing = not self._remaining[family]
        return "close" if closing else "open"

    def _ends(self, position: int) -> bool:
        """Return whether nothing that could begin a quote stands at `position`."""
        after = self._text[position : min(position + 2, self._end)]
        return not after or after[0].isspace() or after[0] in ",;)" or after in {". ", "."}

    def _apostrophe_role(self, character: str, family: Family, before: str, after: str) -> str:
        free = not before.isalnum() and before not in ".,!?…"
        if character == "’" or (character == "'" and self._count[family]):
            ends = self._count[family] and not after.isalnum() and not before.isspace()
            return "close" if ends else "none"
        return "open" if free and after.isalnum() else "none"

    def _close(self, family: Family, position: int) -> None:
        if not self._count[family]:
            self._close_other(family, position)
            return
        at = len(self._open) - 1
        while self._open[at][0] != family:
            if self._open[at][0] > family and self._awaited(self._open[at][0], position):
                return
            at -= 1
        for dropped, _ in self._open[at:]:
            self._count[dropped] -= 1
        self.parsed.pairs.append((self._open[at][1], position))
        del self._open[at:]

    def _close_other(self, family: Family, position: int) -> None:
        """Let a mark of another kind close what nothing else will close."""
        strong = family >= Family.STRAIGHT and self._open and self._open[-1][0] >= Family.STRAIGHT
        if strong and not self._awaited(self._open[-1][0], position):
            other, start = self._open.pop()
            self._count[other] -= 1
            self.parsed.pairs.append((start, position))
        else:
            self.parsed.strays.append((family, position))

    def _awaited(self, family: Family, position: int) -> bool:
        if family == Family.GUILLEMET:
            return self._closed_before_opened[position]
        return self._remaining[family] > 0


def find_marked(article: Article) -> tuple[Marked, ...]:
    """Return every stretch of `article` between marks, in order of start, outer before inner."""
    text = article.text
    pairs: list[tuple[int, int]] = []
    index = 0
    while index < len(article.blocks):
        block = article.blocks[index]
        parsed = _Stack(text, block.start, block.end, -1).run()
        pairs += parsed.pairs
        index += 1
        unclosed = _outermost_unclosed(text, parsed)
        if unclosed is None:
            continue
        joined = _continuation(article, index, *unclosed)
        if joined is None:
            pairs.append((unclosed[1], block.end))
        else:
            index, more = joined
            pairs += more
    return _nested(text, _with_turns(article, pairs))


def _with_turns(article: Article, pairs: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return `pairs` and the turns of dialogue as (mark, first, end of the content)."""
    every = [(opened, opened + 1, closed) for opened, closed in pairs]
    ordered = sorted(pairs)
    reach = list(accumulate((closed for _, closed in ordered), max))
    starts = [opened for opened, _ in ordered]
    for dash, start, end in dialogue_turns(article):
        before = bisect_left(starts, dash)
        inside = bisect_left(starts, end)
        over = before and reach[before - 1] > dash
        if not over and (inside == before or reach[inside - 1] < end):
            every.append((dash, start, end))
    return every


def _outermost_unclosed(text: str, parsed: _Parsed) -> tuple[Family, int] | None:
    for family, position in parsed.left_open:
        if family >= Family.STRAIGHT and text[position + 1 : position + 2]:
            return family, position
    return None


def _continuation(
    article: Article, index: int, family: Family, opened: int
) -> tuple[int, list[tuple[int, int]]] | None:
    """Return where the mark left open at `opened` closes in the blocks from `index` on.

    The answer is the next block to read and the pairs found; None when the mark is not closed.
    """
    pairs: list[tuple[int, int]] = []
    text = article.text
    for ahead in range(index, min(index + _BLOCKS_AHEAD, len(article.blocks))):
        block = article.blocks[ahead]
        if block.kind in _LAYOUT:
            return None
        repeated = _FAMILY.get(text[block.start]) == family
        parsed = _Stack(text, block.start, block.end, block.start if repeated else -1).run()
        closing = next((p for f, p in parsed.strays if f == family), None)
        if closing is None and repeated and text[block.start] == _CLOSERS[family] != '"':
            closing = block.start
        pairs += parsed.pairs
        if closing is not None:
            pairs.append((opened, closing))
            rest = _outermost_unclosed(text, parsed)
            if rest is not None:
                pairs.append((rest[1], block.end))
            return ahead + 1, pairs
        own = any(_FAMILY[text[p]] == family for p, _ in parsed.pairs)
        if not repeated and (own or _outermost_unclosed(text, parsed)):
            return None
    return None


def _nested(text: str, every: list[tuple[int, int, int]]) -> tuple[Marked, ...]:
    found: list[Marked] = []
    ends: list[int] = []
    for opened, first, closed in sorted(every, key=lambda pair: (pair[0], -pair[2])):
        while ends and ends[-1] <= opened:
            ends.pop()
        trimmed = _trimmed(text, first, closed)
        if trimmed is None or (
            text[opened] == "'" and trimmed[1] - trimmed[0] < _SHORTEST_APOSTROPHE_QUOTE
        ):
            continue
        dash = text[opened] not in _FAMILY
        outer_end = closed + 1 if not dash and text[closed : closed + 1] in _FAMILY else closed
        found.append(Marked(*trimmed, opened, outer_end, len(ends), dash))
        ends.append(closed)
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span without white space at its ends; None when it holds no word."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if not _ONLY_MARKS.match(text, start, end) else None
