from __future__ import annotations

import json
from typing import Any

import pytest

from liseuse.analysis.codec import article_from_plain, article_to_plain, from_plain, to_plain
from liseuse.analysis.model import (
    Analysis,
    Confidence,
    Entity,
    EntityType,
    Evidence,
    Mention,
    ModelIdentity,
    Quote,
    QuoteKind,
    Source,
    Span,
)
from liseuse.article.model import Article, Block, BlockKind, Metadata

ANALYSIS = Analysis(
    entities=(
        Entity(
            "e1",
            EntityType.PER,
            "Ada Morel",
            ("Morel",),
            (Mention(0, 9), Mention(20, 25, Source.DOCUMENT, Evidence.REPEAT)),
        ),
    ),
    quotes=(
        Quote(
            "q1",
            30,
            40,
            QuoteKind.SPEECH,
            "Ada Morel",
            "e1",
            Span(20, 25),
            Span(26, 29),
            Confidence.EXPLICIT,
        ),
        Quote("q2", 45, 50, QuoteKind.NOT_SPEECH),
    ),
    model=ModelIdentity("press", "1", "sha256:00"),
    skipped=(3,),
)


def through_json(plain: object) -> Any:
    return json.loads(json.dumps(plain))


def test_an_analysis_comes_back_as_it_went() -> None:
    assert from_plain(through_json(to_plain(ANALYSIS))) == ANALYSIS


def damaged(path: list[Any], value: object) -> Any:
    plain = through_json(to_plain(ANALYSIS))
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return plain


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        {},
        {"format": 0},
        damaged(["format"], 99),
        damaged(["entities", 0, 1], "ANIMAL"),
        damaged(["entities", 0, 2], 7),
        damaged(["entities", 0, 4], [[0, "9", "model", "recognised"]]),
        damaged(["entities", 0, 4], [[0, True, "model", "recognised"]]),
        damaged(["quotes", 0, 3], "song"),
        damaged(["quotes", 0], ["q1", 1, 2, "speech"]),
        damaged(["quotes", 0, 6], [1]),
        damaged(["model"], ["press"]),
        damaged(["skipped"], ["3"]),
    ],
)
def test_anything_else_is_refused(plain: object) -> None:
    with pytest.raises(ValueError, match="analysis"):
        from_plain(plain)


def test_an_article_keeps_its_text_and_blocks() -> None:
    article = Article(
        "a", "a.txt", "Titre\nTexte.", (Block(BlockKind.TITLE, 0, 5),), Metadata(title="Titre")
    )
    back = article_from_plain(through_json(article_to_plain(article)))
    assert (back.text, back.blocks) == (article.text, article.blocks)
