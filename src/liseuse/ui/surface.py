"""What every part of the screen draws with."""

from __future__ import annotations

from dataclasses import dataclass

from liseuse.settings import SETTINGS_NAME
from liseuse.ui.commands import Command
from liseuse.ui.keymap import rebound
from liseuse.ui.options import ReaderOptions
from liseuse.ui.painter import Painter
from liseuse.ui.palette import ASCII, UNICODE, Glyphs, Palette, inks_of


@dataclass(frozen=True, slots=True)
class Surface:
    """The settings, the styles and signs that follow from them, and the painter."""

    options: ReaderOptions
    palette: Palette
    glyphs: Glyphs
    painter: Painter
    commands: tuple[Command, ...]
    problems: tuple[str, ...]
    """What of the settings cannot be used, in words."""


def surface_of(options: ReaderOptions) -> Surface:
    """Return what `options` ask the screen to be drawn with."""
    commands, problems = rebound(options.keys)
    return Surface(
        options,
        Palette(options.colours, options.background, inks_of(options)),
        ASCII if options.ascii else UNICODE,
        Painter(options.colours),
        commands,
        (*options.problems, *(problem.words(SETTINGS_NAME) for problem in problems)),
    )
