"""Widgets that give their rows one by one, and can be shown without a round of layout."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from rich.segment import Segment
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from liseuse.ui.guard import guarded
from liseuse.ui.surface import Surface


class LineWidget(Widget):
    """A widget made of rows, each exactly as wide as the widget.

    It has neither border nor padding, so its rows are what the terminal gets, once it is sure
    that no control character is in them.
    """

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self.surface = surface
        self.palette = surface.palette
        self.glyphs = surface.glyphs

    @abstractmethod
    def row(self, y: int, size: Size) -> Strip:
        """Return row `y` of what is in sight in a widget of `size`."""

    def redraw(self) -> None:
        """Show what changed: at once where the page is in front, else with the next frame."""
        if self.is_attached and self.screen.is_current:
            region = self.region
            if region and self.surface.painter.put(region, self.render_lines(region.size.region)):
                return
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return row `y`."""
        return self.row(y, self.size)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the rows of `crop`; there are no styles to be laid round them."""
        size = self.size
        strips = [self.row(y, size) for y in crop.line_range]
        if crop.column_span != (0, size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips


def strip_of(segments: Iterable[Segment], width: int) -> Strip:
    """Return a strip of exactly `width` cells, no control character in it."""
    kept = [guarded(segment) for segment in segments if segment.text]
    cells = sum(segment.cell_length for segment in kept)
    if cells > width:
        return Strip(kept, cells).crop(0, width)
    if cells < width:
        kept.append(Segment(" " * (width - cells)))
    return Strip(kept, width)
