"""Articles as training lines: the text with all that is marked in it, as the reader left it."""

from __future__ import annotations

from typing import Any

from liseuse.article.model import Article
from liseuse.corrections.apply import Corrected
from liseuse.corrections.plain import to_plain

SCHEMA = "liseuse/training/1"


def training_row(article: Article, corrected: Corrected) -> dict[str, Any]:
    """Return one article; offsets are code points of its "text", mentions in text order.

    "corrections" are those that matched: none means that it is only what the analysis found.
    """
    analysis = corrected.analysis
    mentions = [
        {
            "start": mention.start,
            "end": mention.end,
            "type": entity.type.value,
            "name": entity.name,
            "source": mention.source.value,
        }
        for entity in analysis.entities
        for mention in entity.mentions
    ]
    return {
        "schema": SCHEMA,
        "id": article.id,
        "path": article.path,
        "text": article.text,
        "entities": sorted(mentions, key=lambda mention: mention["start"]),
        "quotes": [
            {"start": q.start, "end": q.end, "kind": q.kind.value, "speaker": q.speaker}
            for q in analysis.quotes
        ],
        "corrections": [to_plain(correction) for correction in corrected.matched],
        "model": analysis.model.fingerprint,
    }
