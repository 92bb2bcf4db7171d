"""An article set as a page: its blocks one under the other, with air between them.

A row is found from any place without laying out what comes before, so that a text of any size
opens, jumps and ends at once: blocks are wrapped when they are looked at, and few are kept.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator

from liseuse.article.model import Article, BlockKind
from liseuse.values import NamedTuple
from liseuse.view.wrap import WidthOf, wrap

_KEPT_BLOCKS = 512
_HEADINGS = (BlockKind.HEADING,)
_CLOSE = (BlockKind.BYLINE, BlockKind.DATELINE)


class Place(NamedTuple):
    """A row of the page: block index, then row in it, the block's air above included."""

    block: int
    row: int


class Line(NamedTuple):
    """One line of text on the page: code points of the article, and the role of its block."""

    start: int
    end: int
    kind: BlockKind
    last: bool
    """True when the line ends its block."""


TOP = Place(0, 0)


def air_above(kind: BlockKind, before: BlockKind | None) -> int:
    """Return the number of empty rows above a block, given the kind of the block before it."""
    if before is None:
        return 1
    if kind in _HEADINGS and before is not BlockKind.TITLE:
        return 2
    if before is BlockKind.LEDE and kind is not BlockKind.LEDE:
        return 2
    if kind in _CLOSE and before in _CLOSE:
        return 0
    return 1


class _Wrapped:
    """The lines of one block, wrapped as far as they were asked for."""

    __slots__ = ("_more", "air", "kind", "lines")

    def __init__(self, kind: BlockKind, air: int, more: Iterator[tuple[int, int]]) -> None:
        self.kind = kind
        self.air = air
        self.lines: list[tuple[int, int]] = []
        self._more: Iterator[tuple[int, int]] | None = more

    def has(self, index: int) -> bool:
        """Wrap as far as line `index`; false when the block ends before it."""
        while len(self.lines) <= index:
            line = next(self._more, None) if self._more is not None else None
            if line is None:
                self._more = None
                return False
            self.lines.append(line)
        return True

    def count(self) -> int:
        """Return the number of lines in all."""
        if self._more is not None:
            self.lines.extend(self._more)
            self._more = None
        return len(self.lines)

    def index_of(self, offset: int) -> int:
        """Return the line that holds `offset`, or the last one before it."""
        while self._more is not None and (not self.lines or self.lines[-1][1] <= offset):
            self.has(len(self.lines))
        return max(0, bisect_right(self.lines, offset, key=lambda line: line[0]) - 1)


class Page:
    """The rows of one article at one measure (cells).

    Row 0 of a block is its first row of air, or its first line when it has none.
    """

    def __init__(self, article: Article, measure: int, width_of: WidthOf) -> None:
        self.article = article
        self.measure = max(1, measure)
        self._width_of = width_of
        self._wrapped: OrderedDict[int, _Wrapped] = OrderedDict()

    def line(self, place: Place) -> Line | None:
        """Return the line at `place`, None for a row of air or past the end."""
        if not 0 <= place.block < len(self.article.blocks):
            return None
        wrapped = self._block(place.block)
        index = place.row - wrapped.air
        if index < 0 or not wrapped.has(index):
            return None
        start, end = wrapped.lines[index]
        return Line(start, end, wrapped.kind, last=not wrapped.has(index + 1))

    def rows(self, top: Place, count: int) -> list[Line | None]:
        """Return `count` rows from `top`: lines, and None for air and past the end."""
        found: list[Line | None] = []
        place: Place | None = top
        while place is not None and len(found) < count:
            found.append(self.line(place))
            place = self.after(place)
        return found + [None] * (count - len(found))

    def after(self, place: Place) -> Place | None:
        """Return the row below `place`, None at the end of the page."""
        if place.block >= len(self.article.blocks):
            return None
        wrapped = self._block(place.block)
        if wrapped.has(place.row + 1 - wrapped.air):
            return Place(place.block, place.row + 1)
        if place.block + 1 < len(self.article.blocks):
            return Place(place.block + 1, 0)
        return None

    def before(self, place: Place) -> Place | None:
        """Return the row above `place`, None at the top of the page."""
        if place.row > 0:
            return Place(place.block, place.row - 1)
        if place.block <= 0:
            return None
        wrapped = self._block(place.block - 1)
        return Place(place.block - 1, wrapped.air + wrapped.count() - 1)

    def moved(self, place: Place, rows: int) -> Place:
        """Return the place `rows` below (above when negative), kept on the page."""
        step = self.after if rows > 0 else self.before
        for _ in range(abs(rows)):
            further = step(place)
            if further is None:
                break
            place = further
        return place

    def end(self) -> Place:
        """Return the place of the last row."""
        if not self.article.blocks:
            return TOP
        last = len(self.article.blocks) - 1
        wrapped = self._block(last)
        return Place(last, wrapped.air + wrapped.count() - 1)

    def last_top(self, height: int) -> Place:
        """Return the top row of the last screen of `height` rows."""
        return self.moved(self.end(), 1 - height) if height > 1 else self.end()

    def clamped(self, top: Place, height: int) -> Place:
        """Return `top`, or the top of the last screen when the page would end above its foot."""
        place: Place | None = top
        for _ in range(height - 1):
            place = self.after(place) if place is not None else None
        return top if place is not None else self.last_top(height)

    def place_of(self, offset: int) -> Place:
        """Return the row of the line that holds `offset`, or the last one before it."""
        blocks = self.article.blocks
        if not blocks:
            return TOP
        index = max(0, bisect_right(blocks, offset, key=lambda block: block.start) - 1)
        wrapped = self._block(index)
        return Place(index, wrapped.air + wrapped.index_of(offset))

    def offset_of(self, place: Place) -> int:
        """Return the first code point shown at or below `place`."""
        if not self.article.blocks:
            return 0
        block = min(place.block, len(self.article.blocks) - 1)
        wrapped = self._block(block)
        index = max(0, place.row - wrapped.air)
        if not wrapped.has(index):
            index = wrapped.count() - 1
        return wrapped.lines[index][0]

    def rows_between(self, first: Place, second: Place, most: int) -> int | None:
        """Return how many rows `second` is below `first`; None when more than `most` either way."""
        if second < first:
            above = self.rows_between(second, first, most)
            return None if above is None else -above
        place: Place | None = first
        for count in range(most + 1):
            if place == second:
                return count
            place = self.after(place) if place is not None else None
        return None

    def _block(self, index: int) -> _Wrapped:
        if (wrapped := self._wrapped.get(index)) is not None:
            self._wrapped.move_to_end(index)
            return wrapped
        blocks = self.article.blocks
        block = blocks[index]
        air = air_above(block.kind, blocks[index - 1].kind if index else None)
        lines = wrap(self.article.text, block.start, block.end, self.measure, self._width_of)
        wrapped = self._wrapped[index] = _Wrapped(block.kind, air, lines)
        if len(self._wrapped) > _KEPT_BLOCKS:
            self._wrapped.popitem(last=False)
        return wrapped


class LineNumbers:
    """Line numbers of a text as an editor counts them, from 1; built when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends: list[int] | None = None

    def of(self, offset: int) -> int:
        """Return the number of the line that holds the code point `offset`."""
        return bisect_left(self._known_ends(), offset) + 1

    def start_of(self, number: int) -> int:
        """Return the first code point of a line, of the first or last one when there is none."""
        ends = self._known_ends()
        number = min(number, len(ends) + 1)
        return ends[number - 2] + 1 if number > 1 else 0

    def _known_ends(self) -> list[int]:
        if self._ends is None:
            self._ends = list(_line_ends(self._text))
        return self._ends


def _line_ends(text: str) -> Iterator[int]:
    at = text.find("\n")
    while at >= 0:
        yield at
        at = text.find("\n", at + 1)
