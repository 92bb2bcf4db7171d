from __future__ import annotations

import itertools

import pytest
from rich.cells import cell_len

from liseuse.analysis.model import EntityType
from liseuse.article.model import BlockKind
from liseuse.ui.options import Background, ColourMode, ReaderOptions
from liseuse.ui.palette import ASCII, UNICODE, Palette, inks_of
from liseuse.view.marks import Look

GROUNDS = {Background.DARK: "#121212", Background.LIGHT: "#ffffff"}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("background", Background)
def test_everything_written_can_be_read(background: Background) -> None:
    palette = Palette(ColourMode.TRUE, background)
    styles = [palette.entity(type_) for type_ in EntityType] + [palette.quiet, palette.quote]
    for style in styles:
        assert style.color is not None
        assert contrast(style.color.name, GROUNDS[background]) >= 4.5


@pytest.mark.parametrize("colours", ColourMode)
def test_types_differ_without_their_colours(colours: ColourMode) -> None:
    palette = Palette(colours, Background.DARK)
    looks = [palette.entity(type_).without_color for type_ in EntityType]
    assert all(one != other for one, other in itertools.combinations(looks, 2))


def test_without_colours_no_style_has_one() -> None:
    palette = Palette(ColourMode.NONE, Background.DARK)
    for kind, type_, flag in itertools.product(BlockKind, (None, *EntityType), (False, True)):
        style = palette.look(Look(kind, type_, flag, flag, flag, flag, flag))
        assert style.color is None
        assert style.bgcolor is None


def test_only_the_current_mention_is_reversed() -> None:
    palette = Palette(ColourMode.TRUE, Background.DARK)
    look = Look(BlockKind.PARAGRAPH, EntityType.PER, target=True)
    assert not palette.look(look).reverse
    assert palette.look(look._replace(current=True)).reverse


def test_signs_take_one_cell_each() -> None:
    for glyphs in (UNICODE, ASCII):
        signs = [glyphs.tick, glyphs.bar, glyphs.current_bar, glyphs.rule, glyphs.pointer]
        assert {cell_len(sign) for sign in [*signs, *glyphs.sparks]} == {1}
    assert all(ord(sign) < 128 for sign in ASCII.words("a · b ×2 → c…"))


@pytest.mark.parametrize("background", Background)
def test_high_contrast_is_seven_to_one_and_dims_nothing(background: Background) -> None:
    options = ReaderOptions(background=background, contrast=True)
    palette = Palette(ColourMode.TRUE, background, inks_of(options))
    for style in [*(palette.entity(type_) for type_ in EntityType), palette.quote]:
        assert style.color is not None
        assert contrast(style.color.name, GROUNDS[background]) >= 7
    assert palette.quiet.color is None


def test_a_readers_own_colours_lie_over_those_of_the_ground() -> None:
    options = ReaderOptions(inks={"person": "#ff0000"})
    palette = Palette(ColourMode.TRUE, Background.DARK, inks_of(options))
    person, place = palette.entity(EntityType.PER).color, palette.entity(EntityType.LOC).color
    assert person is not None
    assert person.name == "#ff0000"
    assert place == Palette(ColourMode.TRUE, Background.DARK).entity(EntityType.LOC).color
    few = Palette(ColourMode.ANSI16, Background.DARK, inks_of(options))
    assert few.entity(EntityType.PER).color != person
