from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.view.makers import analysis_of, article_of, entity_of

from liseuse.analysis.model import EntityType, Quote, QuoteKind, Span
from liseuse.article.model import BlockKind
from liseuse.view.marks import (
    Gutter,
    Look,
    MarkIndex,
    Shown,
    line_gutter,
    line_runs,
    quote_marks,
)
from liseuse.view.page import Line

TEXT = "Arthur Mensch annonce : « Mistral ira dans l’Essonne », dit-il."
ARTICLE = article_of(TEXT)
MENSCH = entity_of(ARTICLE, "e1", EntityType.PER, "Arthur Mensch")
MISTRAL = entity_of(ARTICLE, "e2", EntityType.ORG, "Mistral")
QUOTE = Quote(
    "q1",
    TEXT.index("Mistral"),
    TEXT.index(" »"),
    QuoteKind.SPEECH,
    "Arthur Mensch",
    "e1",
    Span(0, 13),
    Span(14, 21),
)
ANALYSIS = analysis_of((MENSCH, MISTRAL), (QUOTE,))
INDEX = MarkIndex(TEXT, ANALYSIS)
LINE = Line(0, len(TEXT), BlockKind.PARAGRAPH, last=True)
PLAIN = Look(BlockKind.PARAGRAPH)


def marked(shown: Shown, line: Line = LINE) -> list[tuple[str, Look]]:
    return [
        (TEXT[run.start : run.end], run.look)
        for run in line_runs(INDEX, line, shown)
        if run.look != PLAIN
    ]


def test_mentions_and_quote_marks_are_seen() -> None:
    assert marked(Shown()) == [
        ("Arthur Mensch", PLAIN._replace(mention=EntityType.PER)),
        ("«", PLAIN._replace(quote_mark=True)),
        ("Mistral", PLAIN._replace(mention=EntityType.ORG)),
        ("»", PLAIN._replace(quote_mark=True)),
    ]


def test_types_and_quotes_switched_off_are_plain() -> None:
    shown = Shown(types=frozenset({EntityType.ORG}), quotes=False)
    assert marked(shown) == [("Mistral", PLAIN._replace(mention=EntityType.ORG))]


def test_the_current_mention_of_a_target_stands_out() -> None:
    span = Span(MISTRAL.mentions[0].start, MISTRAL.mentions[0].end)
    look = dict(marked(Shown(target=(span,), current=span)))["Mistral"]
    assert look == PLAIN._replace(mention=EntityType.ORG, target=True, current=True)


def test_the_current_quote_shows_its_speaker_and_cue() -> None:
    looks = dict(marked(Shown(quote=QUOTE)))
    assert looks["Arthur Mensch"].speaker
    assert looks["annonce"].cue


def test_a_mention_over_two_lines_is_marked_on_both() -> None:
    first, second = Line(0, 6, LINE.kind, last=False), Line(7, 22, LINE.kind, last=True)
    assert marked(Shown(), first) == [("Arthur", PLAIN._replace(mention=EntityType.PER))]
    assert marked(Shown(), second) == [("Mensch", PLAIN._replace(mention=EntityType.PER))]


@given(
    st.integers(0, len(TEXT)),
    st.integers(0, len(TEXT)),
    st.sampled_from([Shown(), Shown(quote=QUOTE)]),
)
def test_runs_cover_a_line_without_gaps_and_are_merged(one: int, two: int, shown: Shown) -> None:
    line = Line(min(one, two), max(one, two), BlockKind.PARAGRAPH, last=True)
    runs = line_runs(INDEX, line, shown)
    assert "".join(TEXT[run.start : run.end] for run in runs) == TEXT[line.start : line.end]
    assert all(a.look != b.look for a, b in pairwise(runs))


def test_a_line_without_analysis_is_one_run() -> None:
    assert [run.look for run in line_runs(MarkIndex(TEXT, None), LINE, Shown())] == [PLAIN]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (Line(0, 20, LINE.kind, last=False), Gutter()),
        (Line(20, 40, LINE.kind, last=False), Gutter(tick=True, bar=True, current_bar=True)),
        (Line(40, len(TEXT), LINE.kind, last=True), Gutter(bar=True, current_bar=True)),
    ],
)
def test_the_gutter_ticks_the_target_and_bars_quotes(line: Line, expected: Gutter) -> None:
    span = Span(MISTRAL.mentions[0].start, MISTRAL.mentions[0].end)
    assert line_gutter(INDEX, line, Shown(target=(span,), quote=QUOTE)) == expected


def test_a_tick_is_found_inside_a_target_that_holds_another() -> None:
    outer, inner = Span(0, 60), Span(5, 8)
    line = Line(20, 40, LINE.kind, last=False)
    assert line_gutter(INDEX, line, Shown(target=(outer, inner), quotes=False)).tick


def test_marks_round_what_is_not_speech_are_left_alone() -> None:
    index = MarkIndex(TEXT, analysis_of((), (replace(QUOTE, kind=QuoteKind.NOT_SPEECH),)))
    assert len(line_runs(index, LINE, Shown())) == 1
    assert not line_gutter(index, LINE, Shown()).bar


@pytest.mark.parametrize(
    ("text", "words", "marks"),
    [
        ("« oui »", "oui", (0, 6)),
        ("“oui”", "oui", (0, 4)),
        ("— Oui.", "Oui.", (0,)),
        ("oui", "oui", ()),
    ],
)
def test_the_marks_of_a_quote_lie_round_it(text: str, words: str, marks: tuple[int, ...]) -> None:
    start = text.index(words)
    quote = Quote("q1", start, start + len(words), QuoteKind.SPEECH)
    assert quote_marks(text, quote) == marks
