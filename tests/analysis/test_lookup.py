from __future__ import annotations

import pytest

from liseuse.analysis.lookup import fold, is_named, is_said_by
from liseuse.analysis.model import (
    Analysis,
    Entity,
    EntityType,
    Mention,
    ModelIdentity,
    Quote,
    QuoteKind,
)

HAUTECOEUR = Entity(
    "e1", EntityType.PER, "Loïc L’Hénaff", ("L’Hénaff", "le grand Loïc"), (Mention(0, 5),)
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("École", "ecole"), ("l’État", "l'etat"), ("  Deux\u00a0mots ", "deux mots"), ("", "")],
)
def test_fold_drops_what_a_typist_would_not_type(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        ("Loïc L’Hénaff", True),
        ("loic l'henaff", True),
        ("L'HENAFF", True),
        ("M. L'Hénaff", True),
        ("le grand Loïc", True),
        ("Loïc", True),
        ("Lo", False),
        ("naff", False),
        ("", False),
    ],
)
def test_an_entity_answers_to_its_names(wanted: str, *, named: bool) -> None:
    assert is_named(HAUTECOEUR, wanted) is named


@pytest.mark.parametrize(
    ("speaker", "entity", "wanted", "said"),
    [
        ("Loïc L’Hénaff", "e1", "henaff", False),
        ("Loïc L’Hénaff", "e1", "l'henaff", True),
        ("une riveraine", None, "riveraine", True),
        ("une riveraine", None, "L'Hénaff", False),
        (None, None, "L'Hénaff", False),
    ],
)
def test_a_quote_is_found_by_its_speaker(
    speaker: str | None, entity: str | None, wanted: str, *, said: bool
) -> None:
    quote = Quote("q1", 0, 3, QuoteKind.SPEECH, speaker, entity)
    analysis = Analysis((HAUTECOEUR,), (quote,), ModelIdentity("m", "1", "sha256:0"))
    assert is_said_by(quote, analysis, wanted) is said
