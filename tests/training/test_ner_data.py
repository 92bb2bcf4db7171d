from __future__ import annotations

import json
from pathlib import Path

import pytest

from liseuse.training.ner_data import (
    APART,
    KEPT_APART,
    Paragraph,
    corpus_paragraphs,
    paragraphs,
    wikinews_paragraphs,
)
from liseuse.training.ner_score import scored


def test_an_article_is_read_line_by_line_with_the_names_of_each() -> None:
    text = "À Lyon\n\n  \nL’Élysée et Paris"
    names = [(23, 28, "LOC"), (2, 6, "LOC"), (13, 19, "ORG")]
    assert list(paragraphs(text, names, "b")) == [
        Paragraph("À Lyon", ((2, 6, "LOC"),), "b"),
        Paragraph("L'Élysée et Paris", ((2, 8, "ORG"), (12, 17, "LOC")), "b"),
    ]


def test_every_fifth_article_of_the_news_is_a_batch_of_its_own(tmp_path: Path) -> None:
    rows = [{"text": f"Article {n}", "spans": []} for n in range(KEPT_APART * 2)]
    file = tmp_path / "news.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    found = wikinews_paragraphs(file)
    assert [p.text for p in found if p.batch == APART] == ["Article 4", "Article 9"]
    assert len(found) == len(rows)


def test_names_of_the_corpus_lie_in_its_paragraphs() -> None:
    every = corpus_paragraphs()
    assert len({paragraph.batch for paragraph in every}) > 10
    for paragraph in every:
        assert "\n" not in paragraph.text
        for start, end, _ in paragraph.names:
            name = paragraph.text[start:end]
            assert name
            assert name == name.strip()


@pytest.mark.parametrize(
    ("found", "f1"),
    [
        ([(0, 4, "LOC")], 1.0),
        ([], 0.0),
        ([(0, 4, "ORG")], 0.0),
        ([(0, 5, "LOC")], 0.0),
        ([(0, 4, "LOC"), (5, 7, "PER")], 2 / 3),
        ([(0, 4, "LOC"), (5, 7, "MISC")], 1.0),
    ],
)
def test_a_name_is_right_when_its_place_and_type_are(
    found: list[tuple[int, int, str]], f1: float
) -> None:
    paragraph = Paragraph("Lyon se lève", ((0, 4, "LOC"),), "b")
    assert scored([paragraph], [found]).f1() == pytest.approx(f1)
