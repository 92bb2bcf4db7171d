"""What is left of the marks for the next time the article is opened."""

from __future__ import annotations

from collections.abc import Iterator

from liseuse.store.marks import KeptMarks, Mark
from liseuse.ui.painter import codes
from liseuse.ui.palette import Palette
from liseuse.ui.reading import Filters, Reading
from liseuse.view.marks import Shown, line_runs
from liseuse.view.page import Line

_BEFORE, _AFTER = 4_000, 12_000
"""Code points round a place: more than the largest screens show."""


def kept_marks(reading: Reading, filters: Filters, offset: int, palette: Palette) -> KeptMarks:
    """Return the marks round `offset` (code points) as a reader will see them who comes anew."""
    text = reading.article.text
    start, end = max(0, offset - _BEFORE), min(len(text), offset + _AFTER)
    quoted = tuple(reading.index.quoted_in(start, end)) if filters.quotes else ()
    shown = Shown(types=filters.types, quotes=filters.quotes)
    marks = tuple(_marks(reading, shown, start, end, palette))
    return KeptMarks(start, end, marks, quoted, codes(palette.quote, palette.colours))


def _marks(
    reading: Reading, shown: Shown, start: int, end: int, palette: Palette
) -> Iterator[Mark]:
    for block in reading.article.blocks:
        if block.start < end and block.end > start:
            line = Line(max(block.start, start), min(block.end, end), block.kind, last=True)
            for run in line_runs(reading.index, line, shown):
                if sgr := codes(palette.look(run.look), palette.colours):
                    yield Mark(run.start, run.end, sgr)
