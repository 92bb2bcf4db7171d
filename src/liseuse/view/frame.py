"""How a screen is shared out between text, list and bars: cells and rows, nothing drawn."""

from __future__ import annotations

from liseuse.values import NamedTuple

GUTTER_CELLS = 3
"""Left of the text: signs for a note and for the target, a bar for a quote."""
RIGHT_CELLS = 1

_LIST_CELLS = ((120, 36), (100, 32), (60, 26))
_ROWS_FOR_BOTH_BARS = 6
_ROWS_FOR_STATUS_BAR = 3


class Frame(NamedTuple):
    """The parts of a screen.

    `list_cells` is the width of the list, 0 where text and list take turns; `text_cells` that of
    the text with its gutter. The title bar has `title_rows`, 0 or 1, the text `text_rows` under
    it, the status bar `status_rows`, 0 or 1.
    """

    list_cells: int
    text_cells: int
    title_rows: int
    text_rows: int
    status_rows: int


def frame_of(columns: int, rows: int, *, with_list: bool) -> Frame:
    """Return how a screen of `columns` × `rows` cells is shared out."""
    list_cells = next((cells for least, cells in _LIST_CELLS if columns >= least), 0)
    text_cells = columns - list_cells if with_list else columns
    title_rows = int(rows >= _ROWS_FOR_BOTH_BARS)
    status_rows = int(rows >= _ROWS_FOR_STATUS_BAR)
    text_rows = max(1, rows - title_rows - status_rows)
    return Frame(list_cells, text_cells, title_rows, text_rows, status_rows)


def has_gutter(text_cells: int) -> bool:
    """Say whether a text part of `text_cells` has room for more than the text."""
    return text_cells > GUTTER_CELLS + RIGHT_CELLS


def measure_in(text_cells: int, longest: int) -> int:
    """Return the measure (cells) of lines in a text part of `text_cells`, at most `longest`."""
    if not has_gutter(text_cells):
        return max(1, text_cells)
    return max(1, min(longest, text_cells - GUTTER_CELLS - RIGHT_CELLS))


def margin_in(text_cells: int, longest: int) -> int:
    """Return the empty cells left of the gutter that set the text in the middle of a wide part."""
    return max(0, (text_cells - GUTTER_CELLS - RIGHT_CELLS - longest) // 2)
