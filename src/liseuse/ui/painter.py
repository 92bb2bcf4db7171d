"""Sending the terminal no more than what changed on it.

Textual composes the screen; the painter keeps what the terminal shows beside what it should
show, and writes the difference when the line is free. Frames that come meanwhile cost nothing:
only the newest is ever written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from liseuse.ui.options import ColourMode

_SYSTEMS = {
    ColourMode.ANSI16: ColorSystem.STANDARD,
    ColourMode.ANSI256: ColorSystem.EIGHT_BIT,
    ColourMode.TRUE: ColorSystem.TRUECOLOR,
}
_PLAIN = Style.null()
_SPACES_WORTH_ERASING = 6


class Piece:
    """What one widget shows on one row: a strip, its trailing blank left off.

    `used` is the number of cells before the trailing blank, `end` the column after the piece.
    """

    __slots__ = ("end", "segments", "strip", "used")

    def __init__(self, strip: Strip | None, end: int) -> None:
        self.strip = strip
        self.end = end
        self.segments = _without_trailing_blank(strip or ())
        self.used = sum(segment.cell_length for segment in self.segments)

    def same(self, other: Piece) -> bool:
        """Say whether both look alike."""
        return self is other or (self.used == other.used and self.segments == other.segments)


Row = dict[int, Piece]
"""The pieces of one row by their first column; together they cover it, none overlap."""


class Painter:
    """The terminal's rows: those it shows and those it should show."""

    def __init__(self, colours: ColourMode) -> None:
        self._colours = colours
        self._size = (0, 0)
        self._shown: list[Row] = []
        self._wanted: list[Row] = []
        self._scroll: tuple[int, int, int] | None = None
        self._known = False
        self.changed: Callable[[], None] | None = None
        """Called when rows were put; None while nothing may be put."""

    def forget(self) -> None:
        """Take nothing for granted of what the terminal shows."""
        self._known = False

    def scrolled(self, top: int, bottom: int, rows: int) -> None:
        """Tell that what stood on rows `top` to `bottom` (not included) moved up by `rows`."""
        if self._scroll is not None and self._scroll[:2] == (top, bottom):
            rows += self._scroll[2]
        self._scroll = (top, bottom, rows)

    def put(self, region: Region, strips: Sequence[Strip]) -> bool:
        """Lay rows over those wanted so far; false when the terminal's state is not known."""
        if self.changed is None or not self._known or region.bottom > len(self._wanted):
            return False
        for y, strip in zip(region.line_range, strips, strict=True):
            self._wanted[y] = _spliced(self._wanted[y], [(region.x, region.right, strip)])
        self.changed()
        return True

    def take(self, update: CompositorUpdate, size: tuple[int, int]) -> bool:
        """Note what an update wants shown on a screen of `size`; false when it is not known how."""
        if size != self._size:
            self._size = size
            self._wanted = [{0: Piece(None, size[0])} for _ in range(size[1])]
            self._known = False
        if isinstance(update, LayoutUpdate):
            for y, strips in enumerate(update.strips[: size[1]]):
                self._wanted[y] = _row_of(strips, size[0])
            return True
        if isinstance(update, ChopsUpdate):
            for y, first, last in update.spans:
                if y < size[1]:
                    pieces = zip(update.chops[y].items(), update.chop_ends[y], strict=False)
                    self._wanted[y] = _spliced(
                        self._wanted[y],
                        (
                            (x, end, strip)
                            for (x, strip), end in pieces
                            if strip is not None and x <= last and end > first
                        ),
                    )
            return True
        return False

    def frame(self, *, may_scroll_all: bool) -> str:
        """Return what to write so that the terminal shows what is wanted, "" when it does.

        `may_scroll_all` lets the whole screen be moved, the part that stays written again at
        once, as terminals can that know CSI S and T; the others move a region by line feeds.
        """
        if not self._known:
            self._shown = [{0: Piece(None, self._size[0])} for _ in self._wanted]
            self._known, self._scroll = True, None
            return "\x1b[0m\x1b[2J" + self._difference()
        moved = self._moved(may_scroll_all=may_scroll_all)
        return moved + self._difference()

    def _moved(self, *, may_scroll_all: bool) -> str:
        """Move the rows last told to have scrolled, where that saves writing."""
        scroll, self._scroll = self._scroll, None
        if scroll is None:
            return ""
        top, bottom, rows = scroll[0], min(scroll[1], len(self._shown)), scroll[2]
        if not 0 < abs(rows) < bottom - top or bottom - top < 2:  # noqa: PLR2004 - one row cannot scroll
            return ""
        if may_scroll_all:
            return self._moved_whole(rows)
        body, wanted = self._shown[top:bottom], self._wanted[top:bottom]
        shifted = self._shifted(body, rows)
        if any(
            _cost(body[y : y + 1], wanted[y : y + 1]) == 0
            and not _blank(wanted[y])
            and _cost(shifted[y : y + 1], wanted[y : y + 1])
            for y in range(len(body))
        ):
            return ""
        if _cost(shifted, wanted) >= _cost(body, wanted):
            return ""
        self._shown[top:bottom] = shifted
        # Line feeds at the edge of the region: the sequence for it is unknown to many terminals.
        move = f"\x1b[{bottom}H" + "\n" * rows if rows > 0 else f"\x1b[{top + 1}H" + "\x1bM" * -rows
        return f"\x1b[{top + 1};{bottom}r{move}\x1b[r"

    def _moved_whole(self, rows: int) -> str:
        """Move the whole screen; what stays, the bars too, is written again in the same frame."""
        shifted = self._shifted(self._shown, rows)
        if _cost(shifted, self._wanted) >= _cost(self._shown, self._wanted):
            return ""
        self._shown = shifted
        return f"\x1b[{rows}S" if rows > 0 else f"\x1b[{-rows}T"

    def _shifted(self, body: list[Row], rows: int) -> list[Row]:
        blank = [{0: Piece(None, self._size[0])} for _ in range(abs(rows))]
        return body[rows:] + blank if rows > 0 else blank + body[:rows]

    def _difference(self) -> str:
        writer = _Writer(self._colours, self._size[0])
        for y, (shown, wanted) in enumerate(zip(self._shown, self._wanted, strict=True)):
            if shown is not wanted:
                for x, before, after in _changed(shown, wanted):
                    writer.piece(x, y, before, after)
        self._shown = list(self._wanted)
        return writer.text()


def _row_of(strips: Iterable[Strip], width: int) -> Row:
    row: Row = {}
    x = 0
    for strip in strips:
        if strip is not None:
            row[x] = Piece(strip, x + strip.cell_length)
            x += strip.cell_length
    if x < width:
        row[x] = Piece(None, width)
    return row


def _spliced(row: Row, pieces: Iterable[tuple[int, int, Strip]]) -> Row:
    """Return `row` with `pieces` (first column, end, strip) laid over it."""
    new = dict(row)
    for x, end, strip in pieces:
        old = new.get(x)
        if old is not None and old.end == end:
            if old.strip is not strip:
                new[x] = Piece(strip, end)
            continue
        for start in [start for start, piece in new.items() if start < end and piece.end > x]:
            piece = new.pop(start)
            whole = piece.strip or Strip.blank(piece.end - start)
            if start < x:
                new[start] = Piece(whole.crop(0, x - start), x)
            if piece.end > end:
                new[end] = Piece(whole.crop(end - start, piece.end - start), piece.end)
        new[x] = Piece(strip, end)
    return dict(sorted(new.items()))


def _changed(shown: Row, wanted: Row) -> Iterable[tuple[int, Piece, Piece]]:
    """Yield the column, old piece and new piece of each place where two rows differ."""
    for x, after in wanted.items():
        before = shown.get(x)
        if before is None or before.end != after.end:
            before = _cut_out(shown, x, after.end)
        if not before.same(after):
            yield x, before, after


def _cut_out(row: Row, x: int, end: int) -> Piece:
    strips = [
        (piece.strip or Strip.blank(piece.end - start)).crop(
            max(0, x - start), min(piece.end, end) - start
        )
        for start, piece in row.items()
        if start < end and piece.end > x
    ]
    return Piece(Strip.join(strips), end)


def _cost(shown: Sequence[Row], wanted: Sequence[Row]) -> int:
    return sum(
        max(before.used, after.used)
        for old, new in zip(shown, wanted, strict=True)
        if old is not new
        for _, before, after in _changed(old, new)
    )


def _blank(row: Row) -> bool:
    return not any(piece.used for piece in row.values())


def _without_trailing_blank(strip: Iterable[Segment]) -> list[Segment]:
    segments = [segment for segment in strip if segment.text and not segment.control]
    while segments and _invisible(segments[-1].style):
        text = segments[-1].text.rstrip(" ")
        if text:
            segments[-1] = Segment(text, segments[-1].style)
            break
        segments.pop()
    return segments


@lru_cache(maxsize=1024)
def _invisible(style: Style | None) -> bool:
    """Say whether a space in `style` looks like an empty cell."""
    if style is None:
        return True
    ground = style.bgcolor is None or style.bgcolor.is_default
    return ground and not (style.reverse or style.underline or style.strike or style.overline)


@lru_cache(maxsize=1024)
def codes(style: Style | None, colours: ColourMode) -> str:
    """Return the SGR parameters of a style ("1;38;5;75"), "" when it is plain."""
    style = style or _PLAIN
    if colours is ColourMode.NONE:
        style = style.without_color
    system = _SYSTEMS.get(colours, ColorSystem.STANDARD)
    written = style.render("x", color_system=system)
    if not written.startswith("\x1b["):
        return ""
    parameters = written[2 : written.index("m")].split(";")
    # Naming the terminal's own colours again would only be longer.
    return ";".join(parameter for parameter in parameters if parameter not in {"39", "49"})


class _Writer:
    """Builds the bytes of one frame, keeping count of the cursor and the style in force."""

    def __init__(self, colours: ColourMode, width: int) -> None:
        self._colours = colours
        self._width = width
        self._parts: list[str] = []
        self._style = ""
        self._cursor = (-1, -1)

    def text(self) -> str:
        """Return what was built, the style left plain."""
        self._set("")
        return "".join(self._parts)

    def piece(self, x: int, y: int, before: Piece, after: Piece) -> None:
        """Write what is new of a piece that begins at column `x` of row `y`."""
        kept, segments = _past_common_start(before.segments, after.segments)
        if segments:
            self._move(x + kept, y)
            for segment in segments:
                self._set(codes(segment.style, self._colours))
                self._parts.append(segment.text)
            self._cursor = (x + after.used, y)
        gone = before.used - after.used
        if gone > 0:
            self._move(x + after.used, y)
            self._set("")
            if after.end >= self._width:
                self._parts.append("\x1b[K")
            elif gone < _SPACES_WORTH_ERASING:
                self._parts.append(" " * gone)
                self._cursor = (x + before.used, y)
            else:
                self._parts.append(f"\x1b[{gone}X")

    def _move(self, x: int, y: int) -> None:
        if (x, y) == self._cursor:
            return
        if x == 0 and self._cursor[1] == y - 1 >= 0:
            self._parts.append("\r\n")
        else:
            self._parts.append(f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H")
        self._cursor = (x, y)

    def _set(self, style: str) -> None:
        if style == self._style:
            return
        self._parts.append(f"\x1b[0;{style}m" if style and self._style else f"\x1b[{style}m")
        self._style = style


def _past_common_start(
    before: Sequence[Segment], after: Sequence[Segment]
) -> tuple[int, Sequence[Segment]]:
    """Return how many cells both begin with alike, and the rest of `after`."""
    cells = at = 0
    while at < len(before) and at < len(after) and before[at] == after[at]:
        cells += after[at].cell_length
        at += 1
    rest = list(after[at:])
    if rest and at < len(before) and before[at].style == rest[0].style:
        alike = _alike(before[at].text, rest[0].text)
        if alike:
            cells += alike
            rest[0] = Segment(rest[0].text[alike:], rest[0].style)
            if not rest[0].text:
                rest.pop(0)
    return cells, rest


def _alike(one: str, other: str) -> int:
    """Return how many characters both begin with, all of one cell and none to be joined."""
    at = 0
    for a, b in zip(one, other, strict=False):
        if a != b or not " " <= a <= "\u02ff":
            break
        at += 1
    # What follows may combine with the last one: leave it to be written again.
    return max(0, at - 1)
