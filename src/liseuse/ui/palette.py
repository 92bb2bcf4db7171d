"""How meanings look: one style for each, for dark and light grounds and few or many colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from rich.style import Style

from liseuse.analysis.model import EntityType
from liseuse.article.model import BlockKind
from liseuse.ui.options import Background, ColourMode, ReaderOptions
from liseuse.view.marks import Look

_BLOCKS = {
    BlockKind.TITLE: Style(bold=True),
    BlockKind.HEADING: Style(bold=True),
    BlockKind.QUESTION: Style(bold=True),
}
_DIM_BLOCKS = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.SOURCE})
# The cue that stays where there are no colours, or no eye for them.
_SECOND_CUES = {
    EntityType.PER: Style(bold=True),
    EntityType.ORG: Style(underline=True),
    EntityType.LOC: Style(bold=True, underline=True),
    EntityType.MISC: Style(italic=True),
}


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one ground, as Rich names them; "" is the terminal's own."""

    person: str
    organisation: str
    place: str
    other: str
    quote: str
    quiet: str
    rule: str


# Okabe and Ito's colours, told apart by every kind of colour vision; darkened on white so that
# each keeps a contrast of 4.5 to 1.
_INKS = {
    Background.DARK: Inks(
        person="#56b4e9",
        organisation="#e69f00",
        place="#1aab82",
        other="#cc79a7",
        quote="#d8cf7a",
        quiet="#9a9a9a",
        rule="#5f5f5f",
    ),
    Background.LIGHT: Inks(
        person="#0072b2",
        organisation="#a34700",
        place="#00664b",
        other="#8a3d6b",
        quote="#6b5d00",
        quiet="#5f5f5f",
        rule="#a8a8a8",
    ),
}
# 7 to 1 and more; what is quiet elsewhere is the terminal's own text.
_STRONG_INKS = {
    Background.DARK: Inks(
        person="#7fd0ff",
        organisation="#ffbe4d",
        place="#46e0b4",
        other="#ffa3d1",
        quote="#fff3a0",
        quiet="",
        rule="",
    ),
    Background.LIGHT: Inks(
        person="#004a75",
        organisation="#6b2d00",
        place="#004030",
        other="#5c2246",
        quote="#453c00",
        quiet="",
        rule="",
    ),
}
_INKS_16 = Inks(
    person="cyan",
    organisation="yellow",
    place="green",
    other="magenta",
    quote="blue",
    quiet="",
    rule="",
)


def inks_of(options: ReaderOptions) -> Inks:
    """Return the colours that `options` ask for: the reader's own over those of a ground."""
    inks = (_STRONG_INKS if options.contrast else _INKS)[options.background]
    return replace(inks, **options.inks)


class Palette:
    """The styles of everything that can be seen."""

    def __init__(
        self, colours: ColourMode, background: Background, inks: Inks | None = None
    ) -> None:
        self.colours = colours
        self.background = background
        self._inks = _INKS_16 if colours is ColourMode.ANSI16 else inks or _INKS[background]
        self.look = lru_cache(maxsize=1024)(self._look)

    @property
    def plain(self) -> Style:
        """The terminal's own text."""
        return Style.null()

    @property
    def bold(self) -> Style:
        """What is to be seen first."""
        return Style(bold=True)

    @property
    def quiet(self) -> Style:
        """What may be passed over, readable all the same."""
        return self._ink(self._inks.quiet)

    @property
    def rule(self) -> Style:
        """The line between text and list."""
        return self._ink(self._inks.rule)

    @property
    def chosen(self) -> Style:
        """The row or mention a reader stands on."""
        return Style(reverse=True)

    @property
    def quote(self) -> Style:
        """Quote marks and the bar beside a quote."""
        return self._ink(self._inks.quote)

    @property
    def tick(self) -> Style:
        """The tick beside a line that names the target."""
        return Style(bold=True)

    @property
    def hit(self) -> Style:
        """What a search found."""
        if self.colours is ColourMode.NONE:
            return Style(italic=True, underline=True)
        if self.colours is ColourMode.ANSI16:
            return Style(color="black", bgcolor="yellow", underline=True)
        return Style(color="#1c1c1c", bgcolor="#d8cf7a", underline=True)

    def entity(self, type_: EntityType) -> Style:
        """A name of this type, its second cue included."""
        return self._entity_ink(type_) + _SECOND_CUES[type_]

    def letter(self, type_: EntityType) -> Style:
        """The letter that stands for a type: its colour alone."""
        return self._entity_ink(type_) + Style(bold=True)

    def _look(self, look: Look) -> Style:
        style = self.plain if look.mention is None else self.entity(look.mention)
        base = _BLOCKS.get(look.kind, self.plain)
        if look.kind in _DIM_BLOCKS:
            base = self.quiet
        style = base + style
        if look.quote_mark:
            style += self.quote
        if look.speaker or look.cue:
            style += Style(underline=True)
        if look.hit and not look.current:
            style += self.hit
        if look.current:
            style += self.chosen
        return style

    def _entity_ink(self, type_: EntityType) -> Style:
        inks = self._inks
        return self._ink(
            {
                EntityType.PER: inks.person,
                EntityType.ORG: inks.organisation,
                EntityType.LOC: inks.place,
                EntityType.MISC: inks.other,
            }[type_]
        )

    def _ink(self, colour: str) -> Style:
        if self.colours is ColourMode.NONE or not colour:
            return Style.null()
        return Style(color=colour)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The signs drawn round the text. Each is one cell wide but the ellipsis in ASCII."""

    tick: str = "•"
    bar: str = "▎"
    current_bar: str = "▌"
    rule: str = "│"
    pointer: str = "▸"
    ellipsis: str = "…"
    sparks: str = "▁▂▃▅▇"
    signs: tuple[tuple[str, str], ...] = ()

    def sign(self, sign: str) -> str:
        """Return one sign as this set draws it."""
        return dict(self.signs).get(sign, sign)

    def words(self, text: str) -> str:
        """Return words of the screen with the signs this set can draw."""
        for sign, drawn in self.signs:
            text = text.replace(sign, drawn)
        return text


UNICODE = Glyphs()
ASCII = Glyphs(
    tick="*",
    bar="|",
    current_bar="#",
    rule="|",
    pointer=">",
    ellipsis="...",
    sparks="_.:+#",
    signs=(("✓", "+"), ("∅", "-"), ("✎", "@"), ("·", "-"), ("×", "x"), ("→", "->"), ("…", "...")),
)
