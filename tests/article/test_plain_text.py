import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.helpers import kinds, plain

from liseuse.article.clean import clean
from liseuse.article.plain import parse_plain

FIRST = (
    "Les habitants du quartier des Tanneurs n’en reviennent toujours pas. Depuis lundi, le vieux"
    " pont qui relie les deux rives de la Vère est fermé à la circulation, et nul ne sait dire"
    " quand il rouvrira. La mairie attend les conclusions d’une étude."
)
SECOND = (
    "« On savait qu’il était fatigué, on ne savait pas à ce point », reconnaît le maire,"
    " Jean-Pierre Escande, qui a signé l’arrêté dans l’heure."
    " Il demande au département une aide d’urgence de"
    " quatre cent mille euros pour commencer les travaux avant l’été."
)
THIRD = (
    "Au Café des Arcades, on fait grise mine. La patronne, Odile Sarrat, a perdu la moitié de ses"
    " clients en une semaine, et les commerçants voisins disent tous la même chose. Une passerelle"
    " provisoire pourrait être posée au début du mois de juin."
)
TITLE = "Le vieux pont de Mauzac fermé jusqu’à l’été"


def wrapped(paragraph: str, width: int) -> str:
    return textwrap.fill(paragraph, width, break_on_hyphens=False)


def test_a_paragraph_on_each_line_with_or_without_empty_lines_reads_the_same() -> None:
    lines = [TITLE, FIRST, SECOND, THIRD]
    assert (
        plain("\n".join(lines))
        == plain("\n\n".join(lines))
        == [
            ("title", TITLE),
            ("paragraph", FIRST),
            ("paragraph", SECOND),
            ("paragraph", THIRD),
        ]
    )


@pytest.mark.parametrize("width", [45, 60, 72, 80, 100, 120])
def test_hard_wrapped_paragraphs_are_put_together(width: int) -> None:
    paragraphs = [wrapped(text, width) for text in (TITLE, FIRST, SECOND, THIRD)]
    assert [text for _kind, text in plain("\n\n".join(paragraphs))] == [TITLE, FIRST, SECOND, THIRD]


@pytest.mark.parametrize("indent", ["", "    "])
def test_wrapped_paragraphs_without_empty_lines_end_at_a_short_line_or_before_an_indent(
    indent: str,
) -> None:
    text = "\n".join(indent + wrapped(paragraph, 72) for paragraph in (FIRST, SECOND, THIRD))
    assert [shown for _kind, shown in plain(text)] == [FIRST, SECOND, THIRD]


def test_the_line_ends_of_a_wrapped_paragraph_stay_in_the_text() -> None:
    text = wrapped(FIRST, 60)
    parsed = parse_plain(text)
    assert parsed.text == text
    assert [(block.start, block.end) for block in parsed.blocks] == [(0, len(text))]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Demain, dès l’aube, à l’heure où blanchit la campagne,",
            "Je partirai. Vois-tu, je sais que tu m’attends.",
            "J’irai par la forêt, j’irai par la montagne.",
            "Je ne puis demeurer loin de toi plus longtemps.",
        ],
        ["quelque chose tombe", "dans la nuit longue", "et personne ne vient", "le ramasser"],
        ["Jean Dupont", "12, rue Kervégan", "44000 Nantes"],
        [
            "- le recrutement immédiat de cent vingt agents à l’École nationale ;",
            "- l’ouverture du site de Saint-Aubin-des-Landes, livré vide en mars ;",
            "- le transfert de vingt détenus vers une autre prison, selon la loi ;",
        ],
        ["Lens – Nantes 0-2", "Lille – Brest 1-1", "Paris – Lyon 3-0", "Metz – Nice 2-2"],
    ],
    ids=["verse", "free verse", "address", "list", "results"],
)
def test_short_lines_stay_apart(lines: list[str]) -> None:
    assert plain("\n".join(lines)) == [("paragraph", line) for line in lines]


def test_a_list_inside_wrapped_text_keeps_its_entries_apart() -> None:
    entry = "- une entrée assez longue pour passer à la ligne suivante, avec un retrait de deux"
    text = "\n\n".join(
        (wrapped(FIRST, 70), textwrap.fill(entry, 70, subsequent_indent="  ") + "\n- une autre")
    )
    assert [shown for _kind, shown in plain(text)] == [FIRST, entry, "- une autre"]


@pytest.mark.parametrize("text", ["", "\n", " \t\u00a0\n \n"])
def test_a_blank_text_has_no_block(text: str) -> None:
    assert parse_plain(text).blocks == ()


def test_a_lone_line_is_a_paragraph() -> None:
    assert plain("Bonjour\n") == [("paragraph", "Bonjour")]


def test_a_text_without_a_title_does_not_get_its_first_paragraph_as_one() -> None:
    assert kinds(plain(f"{FIRST}\n\n{SECOND}\n\n{THIRD}")) == ["paragraph"] * 3


lines_of_text = st.lists(
    st.text(st.sampled_from("aé A.«» —-?:1\t\u00a0"), max_size=30), max_size=12
).map("\n".join)


@given(st.one_of(st.text(max_size=300), lines_of_text))
def test_blocks_are_in_order_apart_and_without_outer_white_space(text: str) -> None:
    text = clean(text)
    parsed = parse_plain(text)
    assert parsed.text == text
    end = 0
    for block in parsed.blocks:
        assert end <= block.start < block.end <= len(text)
        shown = text[block.start : block.end]
        assert shown == shown.strip()
        end = block.end


@given(st.one_of(st.text(max_size=300), lines_of_text))
def test_no_letter_is_outside_the_blocks(text: str) -> None:
    text = clean(text)
    inside = "".join(text[block.start : block.end] for block in parse_plain(text).blocks)
    assert "".join(inside.split()) == "".join(text.split())
