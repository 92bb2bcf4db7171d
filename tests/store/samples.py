"""An article and its analysis, made by hand."""

from __future__ import annotations

from liseuse.analysis.model import (
    Analysis,
    Entity,
    EntityType,
    Mention,
    ModelIdentity,
    Quote,
    QuoteKind,
)
from liseuse.article.model import Article, Block, BlockKind, Metadata

IDENTITY = ModelIdentity("press", "1", "sha256:aa")
OTHER_IDENTITY = ModelIdentity("press", "2", "sha256:bb")


def article(text: str = "Ada Morel est là.", path: str | None = None) -> Article:
    return Article("a", path, text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), Metadata())


def analysis(end: int = 9) -> Analysis:
    return Analysis(
        entities=(Entity("e1", EntityType.PER, "Ada Morel", (), (Mention(0, end),)),),
        quotes=(Quote("q1", 1, 3, QuoteKind.NOT_SPEECH),),
        model=IDENTITY,
    )
