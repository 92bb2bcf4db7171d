"""What a reader may settle in `config.toml`, and the program's own ways where nothing is."""

from __future__ import annotations

import os

from liseuse.values import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from liseuse.settings_file import Problem, Rebinding

SHOWN = {"people": "PER", "organisations": "ORG", "places": "LOC", "others": "MISC", "quotes": ""}
"""The words for what can be marked, each with its type, "" for quotes."""
THEMES = ("auto", "dark", "light", "16", "contrast", "none")
CITATIONS = ("plain", "markdown", "json", "bibtex")
INKS = ("person", "organisation", "place", "other", "quote", "quiet", "rule")
MEASURES = range(20, 401)
SETTINGS_NAME = "config.toml"


class Settings(NamedTuple):
    """What was settled; the defaults are those of the program.

    `language` None is the locale's. `theme` is one of `THEMES`, or the name of a file of the
    reader's own. `shown` are words of `SHOWN`.
    """

    language: str | None = None
    measure: int = 80
    theme: str = "auto"
    sidebar: bool = True
    mouse: bool = True
    shown: tuple[str, ...] = tuple(SHOWN)
    citation: str = "plain"
    keys: tuple[Rebinding, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_settings(path: str | None) -> Settings:
    """Return the settings in the file `path`; the defaults where there is none."""
    if path is None or not _may_be_there(path):
        return Settings()
    from liseuse.settings_file import settings_in  # noqa: PLC0415 - most settle nothing

    return settings_in(path)


def _may_be_there(path: str) -> bool:
    try:
        os.stat(path)
    except FileNotFoundError:
        return False
    except OSError:
        # That is said by whoever reads it.
        return True
    return True
