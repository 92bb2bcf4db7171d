import pytest
from tests.analysis.quotes.samples import article

from liseuse.analysis.quotes.marks import find_marked


def turns(text: str) -> list[str]:
    return [text[m.start : m.end] for m in find_marked(article(text)) if m.dash]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— Où allez-vous ? demande le magistrat.\n— Chez ma mère, lâche-t-il.",
         ["Où allez-vous ?", "Chez ma mère"]),
        ("– Oui, dit-il. Et vous ?", ["Oui, dit-il. Et vous ?"]),
        ("— Vous venez ? — Non, je reste.", ["Vous venez ?", "Non, je reste."]),
    ],
)  # fmt: skip
def test_turns_end_before_their_closing_incise(text: str, expected: list[str]) -> None:
    assert turns(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "– Réserves : Chili, Australie\n– Prix : en baisse",
        "— Communiqué de la direction",
        "Pourquoi partir ?\n— J’ai juré beaucoup de choses, et je m’y tiens.",
    ],
)
def test_lists_signatures_and_interviews_are_no_dialogue(text: str) -> None:
    assert turns(text) == []
