"""The list beside the text: names by type, quotes by speaker."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.style import Style

from liseuse.ui.rowlist import Cells, RowList
from liseuse.ui.surface import Surface
from liseuse.view.sidebar import RowKind, SidebarRow
from liseuse.view.targets import Target

_SPARKS_FROM = 30
_COUNT_CELLS = 4
_MARGIN = 1

Rows = Callable[[Target | None], Sequence[SidebarRow]]
"""Gives the rows of the list, given the target the pointer is on."""


class Sidebar(RowList):
    """Who, which organisation, where, and who says what; a thin rule on its left edge."""

    def __init__(self, surface: Surface, rows: Rows) -> None:
        super().__init__(surface)
        self._supply = rows
        self._rows: Sequence[SidebarRow] = ()
        self.ruled = True

    @property
    def target(self) -> Target | None:
        """The target the pointer is on."""
        if self.cursor is None or self.cursor >= len(self._rows):
            return None
        return self._rows[self.cursor].target

    def update_rows(self, target: Target | None = None) -> None:
        """Fetch the rows anew, the pointer on `target`, or on the one it was on."""
        target = target or self.target
        self._rows = self._supply(target)
        self.cursor = next(
            (
                row
                for row, item in enumerate(self._rows)
                if item.target is not None and item.target == target
            ),
            None,
        )
        self.keep_in_sight()
        self.redraw()

    def reset(self) -> None:
        """Begin at the top, no row chosen."""
        self.cursor, self.first = None, 0
        self.update_rows()

    def point_at(self, row: int | None) -> None:
        """Put the pointer on a row; other forms of its name come to stand under it."""
        super().point_at(row)
        self.update_rows()

    def count(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    def can_choose(self, row: int) -> bool:
        """Say whether a row stands for a name or a speaker."""
        return self._rows[row].target is not None

    def empty_cells(self) -> Cells:
        """Return the rule."""
        return [(self._rule, self.palette.rule)]

    def cells(self, row: int, width: int) -> Cells:
        """Return what stands on a row."""
        item = self._rows[row]
        room = width - len(self._rule) - _MARGIN
        return [(self._rule, self.palette.rule), *self._item_cells(item, row, room)]

    @property
    def _rule(self) -> str:
        return self.glyphs.rule if self.ruled else ""

    def _item_cells(self, item: SidebarRow, row: int, room: int) -> Cells:
        palette = self.palette
        match item.kind:
            case RowKind.AIR:
                return []
            case RowKind.NOTE:
                return [(self.fitted("  " + self._words(item.text), room), palette.quiet)]
            case RowKind.ALIASES:
                return [(self.fitted("    " + self._words(item.text), room), palette.quiet)]
            case RowKind.HEADING:
                style = palette.bold if item.on else palette.quiet
                return self._counted("  ", item.text, item, room, style)
            case RowKind.ENTITY | RowKind.SPEAKER | RowKind.WRITTEN:
                return self._choice_cells(item, row, room)

    def _choice_cells(self, item: SidebarRow, row: int, room: int) -> Cells:
        palette = self.palette
        here = row == self.cursor
        pointer = f"{self.glyphs.pointer} " if here else "  "
        sign = palette.quote if item.type is None else palette.letter(item.type)
        start: Cells = [(pointer, palette.bold), (self.glyphs.sign(item.sign) + " ", sign)]
        style = palette.bold if here else palette.plain
        rest = self._counted("", self._words(item.text), item, room - 4, style)
        if here and self.has_focus:
            return [(text, palette.bold + palette.chosen) for text, _style in [*start, *rest]]
        return [*start, *rest]

    def _counted(self, indent: str, text: str, item: SidebarRow, room: int, style: Style) -> Cells:
        """Return a row's words and its count, aligned, and the spark where there is room."""
        sparks = self.size.width >= _SPARKS_FROM
        spark = "".join(self.glyphs.sparks[level] for level in item.spark)
        tail = len(self.glyphs.sparks) + 1 if sparks else 0
        count = str(item.count if item.count is not None else "")
        words = self.fitted(indent + text, room - tail - max(_COUNT_CELLS, len(count)))
        counted = count.rjust(max(_COUNT_CELLS, len(count)))
        end = f" {spark}".ljust(tail) if sparks else ""
        return [(words, style), (counted, self.palette.quiet), (end, self.palette.quiet)]

    def _words(self, text: str) -> str:
        return self.glyphs.words(text)
