from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.fakes import analysis_for, long_article

from liseuse.analysis.model import Evidence, Mention, QuoteKind, Source, Span
from liseuse.view.why import Reason, why_entity, why_quote

ARTICLE = long_article()
RAW = analysis_for(ARTICLE)


def lines(reasons: tuple[Reason, ...]) -> str:
    return "\n".join(f"{reason.about}: {' | '.join(reason.lines)}" for reason in reasons)


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (Evidence.RECOGNISED, "the recogniser fake 1 marked it"),
        (Evidence.MAJORITY, "most mentions of this name decided"),
        (Evidence.SHORT_FORM, "part of a fuller name"),
        (Evidence.REPEAT, "the recogniser missed it"),
        (Evidence.LEXICON, "list of known names"),
        (Evidence.READER, "you added it"),
    ],
)
def test_what_found_a_name_is_said_for_every_kind_of_evidence(
    evidence: Evidence, words: str
) -> None:
    entity = replace(RAW.entities[3], mentions=(Mention(0, 7, Source.DOCUMENT, evidence),))
    assert words in lines(why_entity(ARTICLE, replace(RAW, entities=()), entity, None, ()))


def test_forms_are_counted_each_with_what_found_it_and_the_sentence_is_told() -> None:
    entity = RAW.entities[1]
    here = Span(entity.mentions[0].start, entity.mentions[0].end)
    told = lines(why_entity(ARTICLE, RAW, entity, here, ("hidden",)))
    assert "Here: “Arthur Mensch”, line 2: " in told
    assert "Sentence: Arthur Mensch en attend beaucoup." in told
    assert "Named 4 times: Arthur Mensch ×3" in told
    assert "Corrections: hidden" in told


def test_what_the_recogniser_found_is_told_of_a_name_put_right() -> None:
    raw = RAW.entities[4]
    mended = replace(
        raw,
        mentions=tuple(
            Mention(m.start, m.end, Source.READER, Evidence.READER) for m in raw.mentions
        ),
    )
    told = lines(why_entity(ARTICLE, RAW, mended, None, ()))
    assert "the recogniser fake 1 marked it; then put right by you" in told


def test_the_speaker_of_a_quote_is_told_with_cue_and_words() -> None:
    told = lines(why_quote(ARTICLE, RAW, RAW.quotes[0], ()))
    assert "Arthur Mensch, named in the sentence" in told
    assert "told by “dit”" in told
    assert "Corrections: none" in told


def test_a_quote_without_speaker_or_that_is_none_is_told_so() -> None:
    quote = replace(
        RAW.quotes[0],
        kind=QuoteKind.NOT_SPEECH,
        speaker=None,
        speaker_entity=None,
        speaker_mention=None,
        cue=None,
    )
    told = lines(why_quote(ARTICLE, RAW, quote, ()))
    assert "Speaker: nobody named" in told
    assert "no one’s words" in told
