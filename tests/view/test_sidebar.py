from __future__ import annotations

import pytest
from tests.view.makers import analysis_of, article_of, entity_of

from liseuse.analysis.model import Analysis, Confidence, EntityType, Quote, QuoteKind, Span
from liseuse.view.marks import ALL_TYPES
from liseuse.view.sidebar import (
    RowKind,
    SidebarRow,
    sidebar_rows,
    spark_levels,
    waiting_words,
)
from liseuse.view.targets import Target, entity_target, speaker_target

ARTICLE = article_of("Mistral AI grandit. Mistral embauche.", "Mistral AI gagne, dit le jeune PDG.")
MISTRAL = entity_of(ARTICLE, "e1", EntityType.ORG, "Mistral AI", "Mistral")
PDG = ARTICLE.text.index("le jeune")
EXPLICIT = Quote(
    "q1", 0, 5, QuoteKind.SPEECH, "Arthur Mensch", "e2", confidence=Confidence.EXPLICIT
)
INFERRED = Quote(
    "q2",
    6,
    9,
    QuoteKind.SPEECH,
    "Arthur Mensch",
    "e2",
    Span(PDG, PDG + len("le jeune PDG")),
    confidence=Confidence.INFERRED,
)
NOBODY = Quote("q3", 10, 12, QuoteKind.SPEECH)
ANALYSIS = analysis_of((MISTRAL,), (NOBODY, EXPLICIT, INFERRED))


def rows(
    analysis: Analysis = ANALYSIS,
    types: frozenset[EntityType] = ALL_TYPES,
    *,
    quotes: bool = True,
    selected: Target | None = None,
) -> list[str]:
    found = sidebar_rows(ARTICLE, analysis, types=types, quotes=quotes, selected=selected)
    return [said(row) for row in found if row.kind is not RowKind.AIR]


def said(row: SidebarRow) -> str:
    parts = [
        row.sign,
        row.text,
        "" if row.count is None else str(row.count),
        "" if row.on else "off",
    ]
    return " ".join(part for part in parts if part)


def test_names_stand_under_their_type_with_counts() -> None:
    assert rows() == [
        "PEOPLE 0",
        "No person found",
        "ORGANISATIONS 1",
        "O Mistral AI 3",
        "PLACES 0",
        "No place found",
        "QUOTES 3",
        "✓ Arthur Mensch 1",
        "? le jeune PDG → Arthur Mensch 1",
        "∅ nobody named 1",
    ]


def test_the_forms_of_the_selected_name_stand_under_it() -> None:
    found = rows(selected=entity_target(MISTRAL))
    assert found[found.index("O Mistral AI 3") + 1] == "Mistral AI ×2 · Mistral ×1"


def test_the_words_for_the_selected_speaker_stand_under_him() -> None:
    found = rows(selected=speaker_target(INFERRED))
    assert found[-2] == "le jeune PDG"


def test_a_type_switched_off_keeps_its_heading() -> None:
    found = rows(types=ALL_TYPES - {EntityType.ORG}, quotes=False)
    assert "ORGANISATIONS 1 off" in found
    assert "O Mistral AI 3" not in found
    assert found[-1] == "QUOTES 3 off"


def test_an_article_where_nothing_is_found_says_so() -> None:
    assert rows(analysis_of())[-2:] == ["QUOTES 0", "No quote found"]


@pytest.mark.parametrize(
    ("offsets", "length", "levels"),
    [
        ([0], 100, (4, 0, 0, 0, 0)),
        ([0, 99, 98], 100, (2, 0, 0, 0, 4)),
        ([100], 100, (0, 0, 0, 0, 4)),
        ([], 100, (0, 0, 0, 0, 0)),
        ([0], 0, (4, 0, 0, 0, 0)),
    ],
)
def test_sparks_show_where_mentions_lie(
    offsets: list[int], length: int, levels: tuple[int, ...]
) -> None:
    assert spark_levels(offsets, length) == levels


def test_waiting_says_how_far_it_is() -> None:
    assert waiting_words(0, 0) == "Analysing…"
    assert waiting_words(3, 14) == "Analysing: 3/14 paragraphs"
