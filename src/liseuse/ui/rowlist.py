"""A list drawn row by row: a pointer on the chosen row, the list scrolled to keep it in sight."""

from __future__ import annotations

from abc import abstractmethod

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from liseuse.ui.lines import LineWidget, strip_of
from liseuse.ui.surface import Surface
from liseuse.view.bars import cut

Cells = list[tuple[str, Style]]
"""Pieces of text with their style, one after the other on a row."""


class RowList(LineWidget, can_focus=True):
    """Rows of which some can be chosen; `cursor` is the index of the chosen one, or None."""

    class Chosen(Message):
        """The reader asked for the row he stands on."""

        def __init__(self, row_list: RowList) -> None:
            super().__init__()
            self.row_list = row_list

    class Moved(Message):
        """The reader stands on another row."""

        def __init__(self, row_list: RowList) -> None:
            super().__init__()
            self.row_list = row_list

        def can_replace(self, message: Message) -> bool:
            """Only the last of many matters."""
            return isinstance(message, RowList.Moved)

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.cursor: int | None = None
        self.first = 0

    @abstractmethod
    def count(self) -> int:
        """Return the number of rows."""

    @abstractmethod
    def can_choose(self, row: int) -> bool:
        """Say whether a row can be chosen."""

    @abstractmethod
    def cells(self, row: int, width: int) -> Cells:
        """Return what stands on a row of `width` cells."""

    # Moving

    def lines(self, count: int) -> None:
        """Move the pointer by `count` rows that can be chosen."""
        rows = [row for row in range(self.count()) if self.can_choose(row)]
        if not rows:
            return
        at = rows.index(self.cursor) if self.cursor in rows else (-1 if count > 0 else len(rows))
        self.point_at(rows[max(0, min(len(rows) - 1, at + count))])

    def pages(self, count: int) -> None:
        """Move the pointer by `count` screens."""
        self.lines(count * max(1, self.size.height - 1))

    def halves(self, count: int) -> None:
        """Move the pointer by `count` half screens."""
        self.lines(count * max(1, self.size.height // 2))

    def edge(self, direction: int) -> None:
        """Move the pointer to the first (-1) or last (1) row."""
        self.lines(direction * max(1, self.count()))

    def point_at(self, row: int | None) -> None:
        """Put the pointer on a row and bring it into sight."""
        self.cursor = row
        self.keep_in_sight()
        self.redraw()
        self.post_message(self.Moved(self))

    def point_somewhere(self) -> None:
        """Put the pointer on the first row that can be chosen, unless it is on one."""
        if self.cursor is None:
            self.lines(1)

    def keep_in_sight(self) -> None:
        """Scroll so that the pointer, and what stands right above the first row, is seen."""
        height = max(1, self.size.height)
        row = self.cursor
        if row is not None:
            above = row
            while above > 0 and not self.can_choose(above - 1) and row - above < height - 1:
                above -= 1
            self.first = max(min(self.first, above), row - height + 1 + (row + 1 < self.count()))
        self.first = max(0, min(self.first, self.count() - height))

    def on_resize(self) -> None:
        """Keep the pointer in sight."""
        self.keep_in_sight()
        self.redraw()

    def on_focus(self) -> None:
        """Show the pointer."""
        self.point_somewhere()
        self.redraw()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.redraw()

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked."""
        row = self.first + event.y
        if row < self.count() and self.can_choose(row):
            self.point_at(row)
            self.post_message(self.Chosen(self))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down."""
        event.stop()
        self.first = max(0, min(self.first + 3, self.count() - self.size.height))
        self.redraw()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up."""
        event.stop()
        self.first = max(0, self.first - 3)
        self.redraw()

    # Drawing

    def row(self, y: int, size: Size) -> Strip:
        """Return row `y` of what is in sight."""
        width = size.width
        row = self.first + y
        cells = self.cells(row, width) if row < self.count() else self.empty_cells()
        segments = [Segment(text, style) for text, style in cells]
        return strip_of(segments, width)

    def empty_cells(self) -> Cells:
        """Return what stands on rows below the last."""
        return []

    def fitted(self, text: str, cells: int) -> str:
        """Return text cut or filled to exactly `cells` cells."""
        text = cut(text, max(0, cells), cell_len, ellipsis=self.glyphs.ellipsis)
        return text + " " * (max(0, cells) - cell_len(text))
