"""What a reader may choose about the screen, decided before it starts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ColourMode(StrEnum):
    """How many colours the terminal shows; "none" leaves attributes (bold, underline) alone."""

    NONE = "none"
    ANSI16 = "16"
    ANSI256 = "256"
    TRUE = "true"


class Background(StrEnum):
    """Whether the terminal's background is dark or light."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class ReaderOptions:
    """The reader's settings.

    `measure` is the longest line of text, in cells. `ascii` asks for signs every terminal and
    locale can show. `sidebar` is whether the list is shown at first. `encoding` overrides what
    articles say of themselves. `citation` is the form of what is copied, `folder` where a copy
    goes when there is no clipboard, None for nowhere.
    """

    measure: int = 80
    colours: ColourMode = ColourMode.TRUE
    background: Background = Background.DARK
    ascii: bool = False
    sidebar: bool = True
    mouse: bool = True
    encoding: str | None = None
    citation: str = "plain"
    folder: Path | None = None
