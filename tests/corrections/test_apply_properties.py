from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corrections.strategies import corrected_readings

from liseuse.analysis.lookup import fold
from liseuse.analysis.model import Analysis
from liseuse.article.model import Article
from liseuse.corrections.apply import apply
from liseuse.corrections.model import Correction, Reach, name_key

Case = tuple[Article, Analysis, list[Correction]]


@given(corrected_readings())
@settings(max_examples=400)
def test_mentions_never_overlap_and_lie_in_the_text(case: Case) -> None:
    article, _, _ = case
    entities = apply(*case).analysis.entities
    spans = sorted((m.start, m.end) for entity in entities for m in entity.mentions)
    assert all(0 <= start < end <= len(article.text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    for entity in entities:
        assert entity.mentions
        assert list(entity.mentions) == sorted(entity.mentions, key=lambda m: m.start)


@given(corrected_readings())
def test_ids_are_unique_and_speakers_are_entities_or_nobody(case: Case) -> None:
    _, raw, _ = case
    analysis = apply(*case).analysis
    by_id = {entity.id: entity.name for entity in analysis.entities}
    assert len(by_id) == len(analysis.entities)
    assert [quote.id for quote in analysis.quotes] == [quote.id for quote in raw.quotes]
    for quote in analysis.quotes:
        assert quote.speaker_entity is None or by_id[quote.speaker_entity] == quote.speaker


@given(corrected_readings())
def test_the_sidebar_is_most_mentioned_first_then_first_seen(case: Case) -> None:
    entities = apply(*case).analysis.entities
    ranks = [(-len(entity.mentions), entity.mentions[0].start) for entity in entities]
    assert ranks == sorted(ranks)


@given(corrected_readings(), st.permutations(list(Reach)))
def test_any_order_of_files_gives_one_result(case: Case, order: list[Reach]) -> None:
    article, analysis, corrections = case
    filed = [c for reach in order for c in corrections if c.scope.reach is reach]
    assert apply(article, analysis, filed) == apply(*case)


@given(corrected_readings())
def test_what_is_idle_could_be_left_out(case: Case) -> None:
    article, analysis, corrections = case
    result = apply(*case)
    idle = {id(correction) for correction in result.idle}
    rest = [correction for correction in corrections if id(correction) not in idle]
    again = apply(article, analysis, rest)
    assert (again.analysis, again.idle) == (result.analysis, ())


@given(st.text() | st.text(alphabet="aé`' ’\u0301\u034f\u00a0ßœ"))
def test_names_are_compared_as_the_whole_program_does(name: str) -> None:
    assert name_key(name) == fold(name)
