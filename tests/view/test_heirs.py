from __future__ import annotations

from dataclasses import replace

from tests.ui.fakes import analysis_for, long_article

from liseuse.analysis.model import Analysis
from liseuse.view.heirs import heir_of
from liseuse.view.targets import ALL_MENTIONS, Target, TargetKind, speaker_target

ARTICLE = long_article()
BEFORE = analysis_for(ARTICLE)


def entity(id_: str) -> Target:
    return Target(TargetKind.ENTITY, id_)


def without(id_: str) -> Analysis:
    return replace(BEFORE, entities=tuple(e for e in BEFORE.entities if e.id != id_))


def test_what_is_still_there_stands_for_itself() -> None:
    assert heir_of(entity("e1"), BEFORE, BEFORE) == entity("e1")
    assert heir_of(ALL_MENTIONS, BEFORE, without("e1")) == ALL_MENTIONS


def test_a_merged_name_is_found_by_its_places() -> None:
    first, second = BEFORE.entities[0], BEFORE.entities[1]
    after = replace(
        BEFORE, entities=(replace(second, mentions=(*first.mentions, *second.mentions)),)
    )
    assert heir_of(entity(first.id), BEFORE, after) == entity(second.id)


def test_a_hidden_name_has_no_heir() -> None:
    assert heir_of(entity("e5"), BEFORE, without("e5")) is None


def test_a_speaker_is_found_by_his_quotes() -> None:
    quote = BEFORE.quotes[0]
    other = replace(quote, speaker="Meta", speaker_entity="e5")
    after = replace(BEFORE, quotes=(other, *BEFORE.quotes[1:]))
    assert heir_of(speaker_target(quote), BEFORE, after) == speaker_target(other)
    assert heir_of(speaker_target(quote), BEFORE, replace(BEFORE, quotes=())) is None
