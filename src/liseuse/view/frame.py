"""How a screen is shared out between text, list and bars: cells and rows, nothing drawn."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER_CELLS = 3
"""Left of the text: a sign for the target, a bar for a quote, a space."""
RIGHT_CELLS = 1

_LIST_CELLS = ((120, 36), (100, 32), (60, 26))
_ROWS_FOR_BOTH_BARS = 6
_ROWS_FOR_STATUS_BAR = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of a screen.

    `list_cells` is the width of the list, 0 where text and list take turns; `text_cells` that of
    the text with its gutter; `text_row` the first row of the text and `text_rows` their number.
    """

    list_cells: int
    text_cells: int
    text_row: int
    text_rows: int


def frame_of(columns: int, rows: int, *, with_list: bool) -> Frame:
    """Return how a screen of `columns` × `rows` cells is shared out."""
    list_cells = next((cells for least, cells in _LIST_CELLS if columns >= least), 0)
    text_cells = columns - list_cells if with_list else columns
    title_rows = int(rows >= _ROWS_FOR_BOTH_BARS)
    status_rows = int(rows >= _ROWS_FOR_STATUS_BAR)
    return Frame(list_cells, text_cells, title_rows, max(1, rows - title_rows - status_rows))


def measure_in(text_cells: int, longest: int) -> int:
    """Return the measure (cells) of lines in a text part of `text_cells`, at most `longest`."""
    if text_cells <= GUTTER_CELLS + RIGHT_CELLS:
        return max(1, text_cells)
    return max(1, min(longest, text_cells - GUTTER_CELLS - RIGHT_CELLS))
