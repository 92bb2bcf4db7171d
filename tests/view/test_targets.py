from __future__ import annotations

import pytest
from tests.view.makers import analysis_of, article_of, entity_of

from liseuse.analysis.model import Confidence, EntityType, Quote, QuoteKind, Span
from liseuse.view.marks import MarkIndex
from liseuse.view.targets import (
    ALL_MENTIONS,
    ALL_QUOTES,
    Step,
    Target,
    TargetKind,
    entity_target,
    index_of,
    quote_at,
    speaker_target,
    step,
    walk_of,
)

ARTICLE = article_of("Mensch dirige Mistral. Mensch aime Paris.")
MENSCH = entity_of(ARTICLE, "e1", EntityType.PER, "Mensch")
MISTRAL = entity_of(ARTICLE, "e2", EntityType.ORG, "Mistral")
PARIS = entity_of(ARTICLE, "e3", EntityType.LOC, "Paris")
SAID = [
    Quote("q1", 0, 3, QuoteKind.SPEECH, "Mensch", "e1", confidence=Confidence.EXPLICIT),
    Quote("q2", 5, 8, QuoteKind.NOT_SPEECH),
    Quote("q3", 9, 12, QuoteKind.SPEECH),
    Quote("q4", 13, 20, QuoteKind.SPEECH, "Mensch", "e1", confidence=Confidence.EXPLICIT),
]
ANALYSIS = analysis_of((MENSCH, MISTRAL, PARIS), tuple(SAID))


def test_a_walk_goes_through_the_mentions_of_an_entity() -> None:
    walk = walk_of(ANALYSIS, entity_target(MENSCH))
    assert walk.label == "Mensch"
    assert walk.spans == (Span(0, 6), Span(23, 29))


def test_a_walk_over_all_mentions_leaves_out_types_switched_off() -> None:
    types = (EntityType.PER, EntityType.LOC)
    assert walk_of(ANALYSIS, ALL_MENTIONS, types).spans == (Span(0, 6), Span(23, 29), Span(35, 40))


def test_walks_over_quotes_hold_what_someone_said() -> None:
    assert walk_of(ANALYSIS, ALL_QUOTES).spans == (Span(0, 3), Span(9, 12), Span(13, 20))
    his = walk_of(ANALYSIS, speaker_target(SAID[0]))
    assert (his.label, his.spans) == ("Mensch", (Span(0, 3), Span(13, 20)))
    assert walk_of(ANALYSIS, speaker_target(SAID[2])).spans == (Span(9, 12),)


@pytest.mark.parametrize(
    ("offset", "direction", "on", "expected"),
    [
        (0, 1, False, Step(0)),
        (0, 1, True, Step(1)),
        (1, 1, False, Step(1)),
        (23, 1, True, Step(0, wrapped=True)),
        (23, -1, True, Step(0)),
        (24, -1, False, Step(1)),
        (0, -1, True, Step(1, wrapped=True)),
    ],
)
def test_a_step_goes_on_from_where_the_reader_is(
    offset: int, direction: int, *, on: bool, expected: Step
) -> None:
    assert step(walk_of(ANALYSIS, entity_target(MENSCH)), offset, direction, on=on) == expected


def test_an_empty_walk_has_no_step() -> None:
    unknown = walk_of(ANALYSIS, Target(TargetKind.ENTITY, "e9"))
    assert unknown.spans == ()
    assert step(unknown, 0, 1, on=False) is None


def test_what_stands_at_a_place_is_found() -> None:
    index = MarkIndex(ARTICLE.text, ANALYSIS)
    assert index.entity_at(Span(35, 40)) == PARIS.id
    assert index.entity_at(Span(35, 41)) is None
    assert index.entity_at(Span(41, 42)) is None
    walk = walk_of(ANALYSIS, ALL_QUOTES)
    assert [index_of(walk, span) for span in walk.spans] == [0, 1, 2]
    assert index_of(walk, Span(9, 13)) is None
    assert quote_at(ANALYSIS, Span(9, 12)) == SAID[2]
    assert quote_at(ANALYSIS, Span(9, 13)) is None
