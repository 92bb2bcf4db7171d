"""The reading pane: the article's lines, drawn one by one."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from liseuse.analysis.model import Span
from liseuse.article.model import BlockKind
from liseuse.ui.lines import LineWidget, strip_of
from liseuse.ui.reading import Reading
from liseuse.ui.surface import Surface
from liseuse.view.frame import GUTTER_CELLS, has_gutter, margin_in, measure_in
from liseuse.view.marks import Gutter, Run, Shown, line_gutter, line_runs
from liseuse.view.notes import SIGN
from liseuse.view.page import TOP, Line, Page, Place
from liseuse.view.wrap import as_set, cluster_end

_KEPT_STRIPS = 1024
_WHEEL_LINES = 3


class TextPane(LineWidget, can_focus=True):
    """The lines of one article, from the row `top` of its page on.

    `moved` is called when another part of the text is in sight. `kept_offset` is the code point
    that stays in sight when the page is set anew.
    """

    class Pressed(Message):
        """A place in the text was clicked: `offset` in code points."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, surface: Surface, moved: Callable[[], None]) -> None:
        super().__init__(surface)
        self._measure = surface.options.measure
        self._moved = moved
        self._reading: Reading | None = None
        self._page: Page | None = None
        self._shown = Shown()
        self._version = 0
        self._rows: tuple[Place, int, list[Line | None]] | None = None
        self._set_for = Size(0, 0)
        self.top = TOP
        self.kept_offset = 0
        self._by_line = lru_cache(maxsize=_KEPT_STRIPS)(self._line_strip)
        self._by_gutter = lru_cache(self._gutter_segments)
        self._by_look = lru_cache(maxsize=_KEPT_STRIPS)(self._look_strip)

    # What is read

    def open(self, reading: Reading, offset: int) -> None:
        """Show an article from the line that holds `offset` (code points) on."""
        self._reading = reading
        self._page = None
        self.kept_offset = offset
        self._set_page()
        self.restyle()

    def restyle(self) -> None:
        """Draw the marks anew after something of the reading changed."""
        self._version += 1
        if self._reading is not None:
            self._shown = self._reading.shown()
        self.redraw()

    def on_resize(self) -> None:
        """Set the page to the new width; the line read stays on top."""
        self._set_page()
        self.redraw()
        self._moved()

    def _set_page(self) -> None:
        self._by_line.cache_clear()
        self._by_look.cache_clear()
        self._by_gutter.cache_clear()
        self._rows = None
        self._set_for = self.size
        if self._reading is None:
            return
        measure = measure_in(self.size.width, self._measure)
        if self._page is None or self._page.measure != measure:
            self._page = Page(self._reading.page_article, measure, cell_len)
        top = self._page.place_of(self.kept_offset) if self.kept_offset else TOP
        self.top = self._page.clamped(top, self.size.height)

    # Where it is read

    @property
    def offset_at_top(self) -> int:
        """The first code point in sight."""
        return self._page.offset_of(self.top) if self._page is not None else 0

    @property
    def lines_in_sight(self) -> list[Line]:
        """The lines on the screen."""
        return [line for line in self._visible_rows() if line is not None]

    @property
    def shows_title(self) -> bool:
        """Whether the title is on the screen, or will be once the pane has a size."""
        if self._reading is None:
            return False
        if not self._set_for.height:
            blocks = self._reading.article.blocks
            return not self.kept_offset and bool(blocks) and blocks[0].kind is BlockKind.TITLE
        return any(line.kind is BlockKind.TITLE for line in self.lines_in_sight)

    def sees(self, span: Span) -> bool:
        """Say whether the start of `span` is on the screen."""
        return any(
            line.start <= span.start < max(line.end, line.start + 1) for line in self.lines_in_sight
        )

    def lines(self, count: int) -> None:
        """Move down by `count` lines, up when negative."""
        if self._page is not None:
            self._go(self._page.moved(self.top, count))

    def pages(self, count: int) -> None:
        """Move by `count` screens, a line of overlap kept."""
        self.lines(count * max(1, self.size.height - 1))

    def halves(self, count: int) -> None:
        """Move by `count` half screens."""
        self.lines(count * max(1, self.size.height // 2))

    def edge(self, direction: int) -> None:
        """Go to the beginning (-1) or to the end (1)."""
        if self._page is not None:
            self._go(TOP if direction < 0 else self._page.last_top(self.size.height))

    def reveal(self, span: Span) -> None:
        """Bring the start of `span` into sight, a third down, unless it is comfortably there."""
        if self._page is None:
            return
        place = self._page.place_of(span.start)
        row = self._page.rows_between(self.top, place, self.size.height)
        if row is None or not 0 <= row < max(1, self.size.height - 1):
            self._go(self._page.moved(place, -(self.size.height // 3)))

    def show_from(self, offset: int) -> None:
        """Put the line that holds a code point on top, the beginning for the very first."""
        if self._page is not None:
            self._go(self._page.place_of(offset) if offset else TOP)

    def return_to(self, top: Place) -> None:
        """Go back to what `top` was before."""
        self._go(top)

    def _go(self, top: Place) -> None:
        if self._page is None:
            return
        top = self._page.clamped(top, self.size.height)
        if top == self.top:
            return
        moved = self._page.rows_between(self.top, top, self.size.height)
        self.top = top
        self.kept_offset = self._page.offset_of(top) if top != TOP else 0
        if moved is not None:
            region = self.region
            self.surface.painter.scrolled(region.y, region.bottom, moved)
        self.redraw()
        self._moved()

    # Drawing

    def row(self, y: int, size: Size) -> Strip:
        """Return row `y` of the pane."""
        if size != self._set_for:
            # Drawn before it was told of its new size.
            self._set_page()
        rows = self._visible_rows()
        line = rows[y] if y < len(rows) else None
        if line is None or self._reading is None:
            return Strip.blank(size.width)
        return self._by_line(line, self._version)

    def _visible_rows(self) -> list[Line | None]:
        height = self._set_for.height
        if self._page is None:
            return []
        if self._rows is None or self._rows[:2] != (self.top, height):
            self._rows = (self.top, height, self._page.rows(self.top, height))
        return self._rows[2]

    def _line_strip(self, line: Line, _version: int) -> Strip:
        if self._reading is None:
            return Strip.blank(self._set_for.width)
        index = self._reading.index
        gutter = line_gutter(index, line, self._shown)
        return self._by_look(gutter, line_runs(index, line, self._shown))

    def _look_strip(self, gutter: Gutter, runs: tuple[Run, ...]) -> Strip:
        text = self._reading.article.text if self._reading is not None else ""
        segments = [*self._by_gutter(gutter)]
        segments.extend(
            Segment(as_set(text[run.start : run.end]), self.palette.look(run.look)) for run in runs
        )
        return strip_of(segments, self._set_for.width)

    def _gutter_segments(self, gutter: Gutter) -> list[Segment]:
        palette, glyphs = self.palette, self.glyphs
        if not has_gutter(self._set_for.width):
            return []
        tick = Segment(glyphs.tick, palette.tick) if gutter.tick else Segment(" ", palette.plain)
        bar = Segment(" ", palette.plain)
        if gutter.current_bar:
            bar = Segment(glyphs.current_bar, palette.quote + palette.bold)
        elif gutter.bar:
            bar = Segment(glyphs.bar, palette.quote)
        note = Segment(glyphs.sign(SIGN) if gutter.note else " ", palette.bold)
        return [Segment(" " * self._margin, palette.plain), note, tick, bar]

    @property
    def _margin(self) -> int:
        """The empty cells that set the text in the middle of a wide pane."""
        return margin_in(self._set_for.width, self._measure)

    # The mouse

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move down by a few lines."""
        event.stop()
        self.lines(_WHEEL_LINES)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move up by a few lines."""
        event.stop()
        self.lines(-_WHEEL_LINES)

    def on_click(self, event: events.Click) -> None:
        """Tell which place in the text was clicked."""
        rows = self._visible_rows()
        line = rows[event.y] if 0 <= event.y < len(rows) else None
        if line is None or self._reading is None:
            return
        cells = event.x - self._margin - GUTTER_CELLS
        text, at = self._reading.article.text, line.start
        while at < line.end:
            after = cluster_end(text, at, line.end, cell_len)
            cells -= cell_len(as_set(text[at:after]))
            if cells < 0:
                self.post_message(self.Pressed(at))
                return
            at = after
