from __future__ import annotations

import json

import pytest
from markdown_it import MarkdownIt
from tests.view.makers import analysis_of, article_of

from liseuse.analysis.model import Analysis, Confidence, Quote, QuoteKind, Span
from liseuse.article.model import Metadata
from liseuse.export.citation import CitationForm, citation_of, cited
from liseuse.export.escape import web_address
from liseuse.i18n import set_language

METADATA = Metadata(
    title="Le « grand » port",
    author="Jeanne Roux",
    date="2025-02-01",
    source="exemple.fr",
    url="https://exemple.fr/port?a=1&b=(2)",
)
ARTICLE = article_of(
    "Le « grand » port",
    "Ada dit : « Je pars\npour 100 % de [Lyon] ».",
    kinds="TP",
    metadata=METADATA,
)
SAID = "Je pars\npour 100 % de [Lyon]"
START = ARTICLE.text.index(SAID)
QUOTED = Span(START, START + len(SAID))
SENTENCE = Span(ARTICLE.blocks[1].start, ARTICLE.blocks[1].end)


def analysis(
    confidence: Confidence = Confidence.EXPLICIT, kind: QuoteKind = QuoteKind.SPEECH
) -> Analysis:
    speaker = None if confidence is Confidence.NONE else "Ada Morel"
    quote = Quote("q1", QUOTED.start, QUOTED.end, kind, speaker, confidence=confidence)
    return analysis_of((), (quote,))


def written(form: CitationForm, span: Span = QUOTED, found: Analysis | None = None) -> str:
    return cited(citation_of(ARTICLE, found or analysis(), span), form)


def test_a_french_citation_is_ready_to_paste() -> None:
    set_language("fr")
    assert written(CitationForm.PLAIN) == (
        "«\u00a0Je pars pour 100 % de [Lyon]\u00a0» — Ada Morel, "
        "dans «\u00a0Le “grand” port\u00a0», "
        "exemple.fr, 1er\u00a0février 2025, ligne\u00a02, https://exemple.fr/port?a=1&b=(2)"
    )


def test_an_english_citation_has_english_marks() -> None:
    assert written(CitationForm.PLAIN).startswith(
        "“Je pars pour 100 % de [Lyon]” — Ada Morel, in “Le « grand » port”, exemple.fr, "
        "1 February 2025, line\u00a02"
    )


@pytest.mark.parametrize(
    ("confidence", "words"),
    [
        (Confidence.EXPLICIT, "— Ada Morel, "),
        (Confidence.INFERRED, "— Ada Morel (by the context), "),
        (Confidence.NONE, "— speaker not named, "),
    ],
)
def test_how_a_speaker_is_known_is_not_hidden(confidence: Confidence, words: str) -> None:
    assert words in written(CitationForm.PLAIN, QUOTED, analysis(confidence))


def test_what_the_author_writes_is_the_authors() -> None:
    assert "— Jeanne Roux, in" in written(CitationForm.PLAIN, SENTENCE)
    not_speech = analysis(kind=QuoteKind.NOT_SPEECH)
    assert "— Jeanne Roux, in" in written(CitationForm.PLAIN, QUOTED, not_speech)


def test_what_an_article_does_not_say_is_left_out() -> None:
    bare = ARTICLE._replace(metadata=Metadata())
    assert cited(citation_of(bare, None, QUOTED), CitationForm.PLAIN) == (
        "“Je pars pour 100 % de [Lyon]” — in “Le « grand » port”, line\u00a02"
    )


def test_markdown_shows_the_words_as_they_are() -> None:
    markdown = written(CitationForm.MARKDOWN)
    page = MarkdownIt().render(markdown)
    assert "<p>“Je pars pour 100 % de [Lyon]”</p>" in page
    assert '<a href="https://exemple.fr/port?a=1&amp;b=%282%29">' in page
    assert page.count("<a ") == 1


def test_json_keeps_what_a_program_needs() -> None:
    found = json.loads(written(CitationForm.JSON))
    assert ARTICLE.text[found["start"] : found["end"]] == SAID
    assert (found["speaker"], found["confidence"], found["line"]) == ("Ada Morel", "explicit", 2)
    assert (found["date"], found["url"]) == ("2025-02-01", METADATA.url)


def test_bibtex_is_one_balanced_entry() -> None:
    entry = written(CitationForm.BIBTEX)
    assert entry.startswith("@article{roux-2025-grand,\n  author = {{Jeanne Roux}},")
    assert "  url = {https://exemple.fr/port?a=1&b=(2)}," in entry
    assert r"100 \% de [Lyon]" in entry
    hostile = METADATA._replace(title="a}{\\b%", url="https://a/}{\\", author=None, source=None)
    entry = cited(
        citation_of(ARTICLE._replace(metadata=hostile), None, QUOTED), CitationForm.BIBTEX
    )
    bare = entry.replace("\\{", "").replace("\\}", "")
    assert bare.count("{") == bare.count("}")


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", "data:text/html,x", "exemple.fr", "http://[", "ftp://a"],
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert web_address(url) is None


def test_an_address_can_close_no_attribute_and_no_bracket() -> None:
    address = web_address("https://a.fr/é<>\"' \n\\`{}()[]")
    assert address is not None
    assert not set(address) & set('<>" \n\\`{}()[]')
