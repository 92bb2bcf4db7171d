"""What a reader may choose about the screen, decided before it starts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from liseuse.values import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from liseuse.settings_file import Rebinding


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


class ReaderOptions(NamedTuple):
    """The reader's settings.

    `measure` is the longest line of text, in cells. `ascii` asks for signs every terminal and
    locale can show. `sidebar` is whether the list is shown at first. `encoding` overrides what
    articles say of themselves, `model` the program's own recogniser. `types` and `quotes` are what
    is marked at first. `contrast` asks for stronger colours, `inks` are the reader's own
    ("#rrggbb") by their names in `Inks`. `keys` are the commands that have other keys. `problems`
    are words on settings that cannot be used. `citation` is the form of what is copied, `folder`
    where a copy goes when there is no clipboard, None for nowhere. `scrolls` is whether the
    terminal can move all its rows at once (CSI S and T).
    """

    measure: int = 80
    colours: ColourMode = ColourMode.TRUE
    background: Background = Background.DARK
    ascii: bool = False
    sidebar: bool = True
    mouse: bool = True
    scrolls: bool = True
    encoding: str | None = None
    model: str | None = None
    types: frozenset[str] = frozenset({"PER", "ORG", "LOC", "MISC"})
    quotes: bool = True
    contrast: bool = False
    inks: Mapping[str, str] = MappingProxyType({})
    keys: tuple[Rebinding, ...] = ()
    citation: str = "plain"
    folder: str | None = None
    problems: tuple[str, ...] = ()
