"""The analyser itself: recogniser, document rules and quotes, one after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from liseuse.analysis.entities import link_entities
from liseuse.analysis.model import Analysis, Progress
from liseuse.analysis.normalise import normalise
from liseuse.analysis.quotes import find_quotes
from liseuse.analysis.recogniser import RawMention, Recogniser
from liseuse.article.model import Article


class Engine:
    """Analyses articles in this process with one recogniser."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser

    def analyse(
        self,
        article: Article,
        progress: Progress | None = None,
        skip: Collection[int] = (),
    ) -> Analysis:
        """Return the analysis of `article`; blocks whose index is in `skip` are left unread.

        `progress` is called as each block begins to be read, so that whoever watches knows
        which block a stall is in.
        """
        read = self._recogniser.recognise(_model_texts(article, progress, skip))
        raw = [
            tuple(RawMention(m.start + block.start, m.end + block.start, m.type) for m in found)
            for block, found in zip(article.blocks, read, strict=True)
        ]
        entities = link_entities(article, raw)
        return Analysis(
            entities=entities,
            quotes=find_quotes(article, entities),
            model=self._recogniser.identity,
            skipped=tuple(sorted(skip)),
        )


def _model_texts(
    article: Article, progress: Progress | None, skip: Collection[int]
) -> Iterator[str]:
    total = len(article.blocks)
    for index, block in enumerate(article.blocks):
        if progress:
            progress(index, total)
        text = article.text[block.start : block.end]
        yield "" if index in skip else normalise(text).replace("\n", " ")
    if progress:
        progress(total, total)
