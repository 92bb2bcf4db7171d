"""What a reader may choose about the screen, decided before it starts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    articles say of themselves.
    """

    measure: int = 80
    colours: ColourMode = ColourMode.TRUE
    background: Background = Background.DARK
    ascii: bool = False
    sidebar: bool = True
    mouse: bool = True
    encoding: str | None = None
