from __future__ import annotations

import pytest
from tests.view.makers import analysis_of, article_of, entity_of

from liseuse.analysis.model import EntityType, Quote, QuoteKind, Span
from liseuse.view.extents import extents, grown, sentence_at

FIRST = "M. Paul Roux vient à 10 h. Il dit : « Je pars. Je ne reviens pas ! » Puis il sort."
ARTICLE = article_of("Titre", FIRST)
TEXT = ARTICLE.text


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quote_of(words: str) -> Quote:
    span = span_of(words)
    return Quote("q1", span.start, span.end, QuoteKind.SPEECH)


ANALYSIS = analysis_of(
    (entity_of(ARTICLE, "e1", EntityType.PER, "Paul Roux"),),
    (quote_of("Je pars. Je ne reviens pas !"),),
)


def words_round(inside: str, *, names: bool = True) -> list[str]:
    offset = TEXT.index(inside)
    return [TEXT[s.start : s.end] for s in extents(ARTICLE, ANALYSIS, offset, names=names)]


def test_a_name_grows_to_its_sentence_and_paragraph() -> None:
    assert words_round("Roux") == ["Paul Roux", "M. Paul Roux vient à 10 h.", FIRST]
    assert words_round("Roux", names=False) == ["M. Paul Roux vient à 10 h.", FIRST]


def test_a_sentence_of_a_quote_grows_to_the_quote_and_the_sentence_round_it() -> None:
    assert words_round("reviens") == [
        "Je ne reviens pas !",
        "Je pars. Je ne reviens pas !",
        "Il dit : « Je pars. Je ne reviens pas ! »",
        FIRST,
    ]


def test_growing_goes_round() -> None:
    spans = extents(ARTICLE, ANALYSIS, TEXT.index("Roux"))
    first = grown(spans, None)
    assert first == spans[0]
    assert grown(spans, spans[0]) == spans[1]
    assert grown(spans, spans[-1]) == spans[0]
    assert grown((), None) is None


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Il part. Elle reste.", ["Il part.", "Elle reste."]),
        ("Mme B. Noir, cf. p. 3, rit. Bien.", ["Mme B. Noir, cf. p. 3, rit.", "Bien."]),
        ("Vraiment ?! « Oui », dit-il.", ["Vraiment ?!", "« Oui », dit-il."]),
        ("« Non ! », dit-il. Fin", ["« Non ! », dit-il.", "Fin"]),
        ("À 3.5 % près. 12 élus.", ["À 3.5 % près.", "12 élus."]),
        ("Fini…\nÉté. ", ["Fini…", "Été. "]),
        ("", [""]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    within = Span(0, len(text))
    found = [sentence_at(text, within, text.index(words)) for words in sentences]
    assert [text[span.start : span.end] for span in found] == sentences


def test_an_article_without_text_has_nothing_to_take() -> None:
    assert extents(article_of(), None, 0) == ()
