"""One article's analysis as the JSON that other programs read."""

from __future__ import annotations

from typing import Any

from liseuse.analysis.model import Analysis, Entity, Quote, Span
from liseuse.article.model import Article

SCHEMA = "liseuse/analysis/1"

Row = dict[str, Any]


def analysis_document(article: Article, analysis: Analysis) -> Row:
    """Return everything known of `article`; offsets are code points of its "text"."""
    metadata, model = article.metadata, analysis.model
    return {
        "schema": SCHEMA,
        "id": article.id,
        "path": article.path,
        "metadata": {
            "title": metadata.title,
            "author": metadata.author,
            "date": metadata.date,
            "source": metadata.source,
            "url": metadata.url,
            "encoding": metadata.encoding,
            "encoding_guessed": metadata.encoding_guessed,
            "language": metadata.language,
        },
        "text": article.text,
        "blocks": [
            {"kind": block.kind.value, "start": block.start, "end": block.end}
            for block in article.blocks
        ],
        "entities": [entity_row(article, entity) for entity in analysis.entities],
        "quotes": [quote_row(article, quote) for quote in analysis.quotes],
        "skipped_blocks": list(analysis.skipped),
        "model": {
            "name": model.name,
            "version": model.version,
            "fingerprint": model.fingerprint,
        },
    }


def entity_row(article: Article, entity: Entity) -> Row:
    """Return one entity with its mentions."""
    return {
        "id": entity.id,
        "type": entity.type.value,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "text": article.text[mention.start : mention.end],
                "source": mention.source.value,
                "evidence": mention.evidence.value,
            }
            for mention in entity.mentions
        ],
    }


def quote_row(article: Article, quote: Quote) -> Row:
    """Return one quote with its speaker."""
    return {
        "id": quote.id,
        "start": quote.start,
        "end": quote.end,
        "text": article.text[quote.start : quote.end],
        "kind": quote.kind.value,
        "speaker": quote.speaker,
        "speaker_entity": quote.speaker_entity,
        "speaker_mention": _span_row(quote.speaker_mention),
        "cue": _words(article, quote.cue),
        "confidence": quote.confidence.value,
    }


def _span_row(span: Span | None) -> Row | None:
    return None if span is None else {"start": span.start, "end": span.end}


def _words(article: Article, span: Span | None) -> str | None:
    return None if span is None else article.text[span.start : span.end]
