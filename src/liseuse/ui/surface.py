"""What every part of the screen draws with."""

from __future__ import annotations

from dataclasses import dataclass

from liseuse.ui.options import ReaderOptions
from liseuse.ui.painter import Painter
from liseuse.ui.palette import ASCII, UNICODE, Glyphs, Palette


@dataclass(frozen=True, slots=True)
class Surface:
    """The settings, the styles and signs that follow from them, and the painter."""

    options: ReaderOptions
    palette: Palette
    glyphs: Glyphs
    painter: Painter


def surface_of(options: ReaderOptions) -> Surface:
    """Return what `options` ask the screen to be drawn with."""
    return Surface(
        options,
        Palette(options.colours, options.background),
        ASCII if options.ascii else UNICODE,
        Painter(options.colours),
    )
