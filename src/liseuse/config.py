"""From arguments and environment to the reader's settings."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from liseuse.store.paths import data_dir
from liseuse.terminal import terminal_of
from liseuse.ui.options import Background, ReaderOptions

_LIGHT_GREY = 7
_WHITE = 15


def reader_options(arguments: argparse.Namespace, environ: Mapping[str, str]) -> ReaderOptions:
    """Return the settings that `arguments` and `environ` ask for."""
    terminal = terminal_of(environ)
    return ReaderOptions(
        colours=terminal.colours,
        background=background_of(environ),
        ascii=not terminal.unicode,
        mouse=not arguments.no_mouse,
        encoding=arguments.encoding,
        folder=None if arguments.no_state else data_dir(),
    )


def background_of(environ: Mapping[str, str]) -> Background:
    """Return the terminal's background as COLORFGBG tells it; dark when it does not."""
    last = environ.get("COLORFGBG", "").rpartition(";")[2]
    light = last.isdecimal() and int(last) in {_LIGHT_GREY, _WHITE}
    return Background.LIGHT if light else Background.DARK
