from __future__ import annotations

import pytest

from liseuse.analysis import press_weights
from liseuse.analysis.model import EntityType
from liseuse.analysis.recogniser import Recogniser, identity_of, load, stated_identity_of

MIB = 1 << 20


@pytest.fixture(scope="module")
def press() -> Recogniser:
    return load()


def test_the_program_comes_with_whole_weights_of_its_own(press: Recogniser) -> None:
    assert press.identity.name == "liseuse_press"
    assert len(press_weights.weights()) < 16 * MIB


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Arthur Mensch, patron de Mistral AI, a choisi Bruyères-le-Châtel (Essonne).",
            ["PER Arthur Mensch", "ORG Mistral AI", "LOC Bruyères-le-Châtel", "LOC Essonne"],
        ),
        (
            "C'est qu'il n'a rien dit, selon l'AFP et France Bleu.",
            ["ORG AFP", "ORG France Bleu"],
        ),
        (
            "Mme Awa Traoré, maire de Plouvenez, dénonce le choix du ministère des Transports.",
            ["PER Awa Traoré", "LOC Plouvenez", "ORG ministère des Transports"],
        ),
        ("Les Français et le président parlent anglais lundi.", []),
        ("ÉLISE FABRE QUITTE LYON", ["PER ÉLISE FABRE", "LOC LYON"]),
    ],
)
def test_names_of_the_press_are_found(press: Recogniser, text: str, names: list[str]) -> None:
    (found,) = press.recognise([text])
    kinds = {EntityType.PER, EntityType.ORG, EntityType.LOC}
    assert [f"{m.type} {text[m.start : m.end]}" for m in found if m.type in kinds] == names


def test_weights_are_taken_at_their_word_where_it_must_be_quick() -> None:
    assert stated_identity_of() == identity_of()
