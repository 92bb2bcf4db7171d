"""Rows of named values as CSV, JSON, JSON lines or an aligned table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]
Width = Callable[[str], int]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_GAP = "  "


def json_text(value: object) -> str:
    """Return `value` as indented JSON, a final line end included."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def json_line(value: object) -> str:
    """Return `value` as one line of JSON, its line end included."""
    return json.dumps(value, ensure_ascii=False) + "\n"


def csv_text(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Return `rows` as CSV with a header line, lines ended by CR LF.

    A cell that a spreadsheet would take for a formula is preceded by an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_csv_cell(row[column]) for column in columns])
    return out.getvalue()


def aligned_text(rows: Iterable[Sequence[str]], width: Width, right: frozenset[int]) -> str:
    """Return `rows` in columns as wide as their widest cell; columns in `right` are flushed right.

    `width` gives the cells a string takes on a screen.
    """
    table = [list(row) for row in rows]
    widths = [max(map(width, column)) for column in zip(*table, strict=True)]
    lines = (
        _GAP.join(
            _padded(cell, widths[index] - width(cell), right=index in right)
            for index, cell in enumerate(row)
        ).rstrip()
        for row in table
    )
    return "".join(f"{line}\n" for line in lines)


def _padded(cell: str, blanks: int, *, right: bool) -> str:
    return " " * blanks + cell if right else cell + " " * blanks


def _csv_cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA_STARTS) else text
