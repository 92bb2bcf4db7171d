"""From arguments, environment and settings to what the reader's screen is given."""

from __future__ import annotations

import os
from collections.abc import Mapping

from liseuse.settings import SETTINGS_NAME, SHOWN, THEMES, Settings, read_settings
from liseuse.store.paths import config_file, data_folder
from liseuse.terminal import terminal_of
from liseuse.ui.options import Background, ColourMode, ReaderOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from liseuse.settings_file import Problem, Theme

_LIGHT_GREY = 7
_WHITE = 15


def reader_options(arguments: argparse.Namespace, environ: Mapping[str, str]) -> ReaderOptions:
    """Return what `arguments`, `environ` and, unless `--no-state`, the settings ask for."""
    terminal = terminal_of(environ)
    path = None if arguments.no_state else config_file()
    settings = read_settings(path)
    problems = tuple(problem.words(SETTINGS_NAME) for problem in settings.problems)
    options = ReaderOptions(
        measure=settings.measure,
        colours=terminal.colours,
        background=background_of(environ),
        ascii=not terminal.unicode,
        sidebar=settings.sidebar,
        mouse=settings.mouse and not arguments.no_mouse,
        scrolls=terminal.can_scroll,
        encoding=arguments.encoding,
        model=arguments.model,
        types=frozenset(SHOWN[word] for word in settings.shown if SHOWN[word]),
        quotes="quotes" in settings.shown,
        keys=settings.keys,
        citation=settings.citation,
        folder=None if arguments.no_state else data_folder(),
        problems=problems,
    )
    return _coloured(options, settings, path)


def background_of(environ: Mapping[str, str]) -> Background:
    """Return the terminal's background as COLORFGBG tells it; dark when it does not."""
    last = environ.get("COLORFGBG", "").rpartition(";")[2]
    light = last.isdecimal() and int(last) in {_LIGHT_GREY, _WHITE}
    return Background.LIGHT if light else Background.DARK


def theme_file(settings: Settings, path: str | None) -> str | None:
    """Return the file of a theme of the reader's own, None when he uses none."""
    if settings.theme in THEMES or path is None:
        return None
    return os.path.join(os.path.dirname(path), "themes", f"{settings.theme}.toml")


def theme_problems(theme: Theme, path: str) -> list[str]:
    """Return what is wrong with a theme, in words."""
    return [problem.words(f"themes/{os.path.basename(path)}") for problem in theme.problems]


def _coloured(options: ReaderOptions, settings: Settings, path: str | None) -> ReaderOptions:
    """Return `options` with the theme; where the terminal shows no colours none are added."""
    match settings.theme:
        case "dark" | "light":
            return options._replace(background=Background(settings.theme))
        case "contrast":
            return options._replace(contrast=True)
        case "none":
            return options._replace(colours=ColourMode.NONE)
        case "16" if options.colours is not ColourMode.NONE:
            return options._replace(colours=ColourMode.ANSI16)
    own = theme_file(settings, path)
    return _own_colours(options, own) if own else options


def _own_colours(options: ReaderOptions, own: str) -> ReaderOptions:
    from liseuse.settings_file import read_theme  # noqa: PLC0415 - few have colours of their own

    theme = read_theme(own)
    return options._replace(
        background=Background(theme.background) if theme.background else options.background,
        inks=theme.inks,
        problems=(*options.problems, *theme_problems(theme, own)),
    )


def settings_problems(path: str | None) -> list[str]:
    """Return all that is wrong with the settings in `path`, their keys and theme, in words."""
    from liseuse.settings_file import read_theme  # noqa: PLC0415
    from liseuse.ui.keymap import rebound  # noqa: PLC0415 - it imports the screen's library

    settings = read_settings(path)
    own = theme_file(settings, path)
    problems: list[Problem] = [*settings.problems, *rebound(settings.keys)[1]]
    words = [problem.words(SETTINGS_NAME) for problem in problems]
    return [*words, *(theme_problems(read_theme(own), own) if own else [])]
