from __future__ import annotations

import csv
import io
import json

import pytest

from liseuse.analysis.model import (
    Analysis,
    Confidence,
    Entity,
    EntityType,
    Mention,
    ModelIdentity,
    Quote,
    QuoteKind,
    Span,
)
from liseuse.article.model import Article, Block, BlockKind, Metadata
from liseuse.export.ansi import coloured_text
from liseuse.export.document import analysis_document
from liseuse.export.markers import marked_text
from liseuse.export.tables import aligned_text, csv_text, json_line

TEXT = "Titre\nAda Morel dit « je viens de Lyon »."
ARTICLE = Article(
    "a",
    "dir/a.txt",
    TEXT,
    (Block(BlockKind.TITLE, 0, 5), Block(BlockKind.PARAGRAPH, 6, len(TEXT))),
    Metadata(title="Titre", date="2025-02-10"),
)


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def analysis(confidence: Confidence = Confidence.EXPLICIT) -> Analysis:
    named = confidence is not Confidence.NONE
    return Analysis(
        entities=(
            Entity("e1", EntityType.PER, "Ada Morel", (), (Mention(*at("Ada Morel")),)),
            Entity("e2", EntityType.LOC, "Lyon", (), (Mention(*at("Lyon")),)),
        ),
        quotes=(
            Quote(
                "q1",
                *at("je viens de Lyon"),
                QuoteKind.SPEECH,
                "Ada Morel" if named else None,
                "e1" if named else None,
                Span(*at("Ada Morel")) if named else None,
                Span(*at("dit")) if named else None,
                confidence,
            ),
        ),
        model=ModelIdentity("press", "1", "sha256:0"),
    )


def test_the_document_has_the_keys_that_other_programs_read() -> None:
    document = analysis_document(ARTICLE, analysis())
    assert document["schema"] == "liseuse/analysis/1"
    assert document["metadata"]["date"] == "2025-02-10"
    assert document["blocks"][0] == {"kind": "title", "start": 0, "end": 5}
    assert document["entities"][0]["mentions"][0]["text"] == "Ada Morel"
    quote = document["quotes"][0]
    assert (quote["text"], quote["cue"]) == ("je viens de Lyon", "dit")
    assert quote["speaker_mention"] == dict(zip(("start", "end"), at("Ada Morel"), strict=True))
    assert json.loads(json_line(document)) == document


@pytest.mark.parametrize(
    ("confidence", "attribution"),
    [
        (Confidence.EXPLICIT, "|Q Ada Morel}}"),
        (Confidence.INFERRED, "|Q? Ada Morel}}"),
        (Confidence.NONE, "|Q-}}"),
    ],
)
def test_markers_bracket_mentions_and_quotes(confidence: Confidence, attribution: str) -> None:
    assert marked_text(ARTICLE, analysis(confidence)) == (
        f"Titre\n[[Ada Morel|P]] dit « {{{{je viens de [[Lyon|L]]{attribution} »."
    )


def test_without_colour_attributes_remain_and_the_text_is_whole() -> None:
    coloured = coloured_text(ARTICLE, analysis(), colour=True, lines=None)
    plain = coloured_text(ARTICLE, analysis(), colour=False, lines=None)
    assert "\x1b[1;36mAda Morel\x1b[0m" in coloured
    assert "\x1b[1mAda Morel\x1b[0m" in plain
    for printed in (coloured, plain):
        without = "".join(part.partition("m")[2] for part in ("m" + printed).split("\x1b["))
        assert without == TEXT + "\n"


def test_lines_are_cut_where_asked() -> None:
    printed = coloured_text(ARTICLE, analysis(), colour=False, lines=[(6, 9), (10, 15)])
    assert printed == "\x1b[1mAda\x1b[0m\n\x1b[1mMorel\x1b[0m\n"


def test_csv_cells_are_never_formulas() -> None:
    rows: list[dict[str, object]] = [{"a": "=SUM(A1)", "b": None}, {"a": "x,\n«", "b": -3}]
    read = list(csv.reader(io.StringIO(csv_text(("a", "b"), rows))))
    assert read == [["a", "b"], ["'=SUM(A1)", ""], ["x,\n«", "-3"]]


def test_a_table_is_aligned_by_cells() -> None:
    table = aligned_text([("n", "x"), ("été", "10")], len, frozenset({1}))
    assert table == "n     x\nété  10\n"
