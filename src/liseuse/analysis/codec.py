"""An analysis and an article as plain lists and numbers, for a cache and for a pipe.

Anything read back is checked: whatever is not exactly what was written raises ValueError.
"""

from __future__ import annotations

from typing import Any

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

FORMAT = 1
"""The number of this format; it grows when what an analysis holds changes."""

Plain = dict[str, Any]


def to_plain(analysis: Analysis) -> Plain:
    """Return `analysis` as values that JSON can hold."""
    model = analysis.model
    return {
        "format": FORMAT,
        "model": [model.name, model.version, model.fingerprint],
        "entities": [_plain_entity(entity) for entity in analysis.entities],
        "quotes": [_plain_quote(quote) for quote in analysis.quotes],
        "skipped": list(analysis.skipped),
    }


def from_plain(plain: object) -> Analysis:
    """Return the analysis that `to_plain` wrote; raises ValueError for anything else."""
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise ValueError("not an analysis of this format")
    try:
        return Analysis(
            entities=tuple(_entity(*row) for row in plain["entities"]),
            quotes=tuple(_quote(*row) for row in plain["quotes"]),
            model=ModelIdentity(*map(_text, plain["model"])),
            skipped=tuple(map(_number, plain["skipped"])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("a damaged analysis") from error


def article_to_plain(article: Article) -> Plain:
    """Return what an analyser needs of `article`: its text and blocks."""
    blocks = [[block.kind.value, block.start, block.end] for block in article.blocks]
    return {"text": article.text, "blocks": blocks}


def article_from_plain(plain: Plain) -> Article:
    """Return the article that `article_to_plain` wrote, without its name and metadata."""
    blocks = tuple(Block(BlockKind(kind), start, end) for kind, start, end in plain["blocks"])
    return Article(id="", path=None, text=plain["text"], blocks=blocks, metadata=Metadata())


def _plain_entity(entity: Entity) -> list[Any]:
    mentions = [[m.start, m.end, m.source.value, m.evidence.value] for m in entity.mentions]
    return [entity.id, entity.type.value, entity.name, list(entity.aliases), mentions]


def _entity(
    id_: object,
    type_: str,
    name: object,
    aliases: list[object],
    mentions: list[Any],
) -> Entity:
    return Entity(
        id=_text(id_),
        type=EntityType(type_),
        name=_text(name),
        aliases=tuple(map(_text, aliases)),
        mentions=tuple(
            Mention(_number(start), _number(end), Source(by), Evidence(why))
            for start, end, by, why in mentions
        ),
    )


def _plain_quote(quote: Quote) -> list[Any]:
    return [
        quote.id,
        quote.start,
        quote.end,
        quote.kind.value,
        quote.speaker,
        quote.speaker_entity,
        _plain_span(quote.speaker_mention),
        _plain_span(quote.cue),
        quote.confidence.value,
    ]


def _quote(id_: object, start: object, end: object, kind: str, *rest: Any) -> Quote:  # noqa: ANN401
    speaker, entity, mention, cue, confidence = rest if len(rest) == 5 else _odd()  # noqa: PLR2004
    return Quote(
        id=_text(id_),
        start=_number(start),
        end=_number(end),
        kind=QuoteKind(kind),
        speaker=None if speaker is None else _text(speaker),
        speaker_entity=None if entity is None else _text(entity),
        speaker_mention=_span(mention),
        cue=_span(cue),
        confidence=Confidence(confidence),
    )


def _plain_span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _span(plain: list[object] | None) -> Span | None:
    return None if plain is None else Span(*map(_number, plain))


def _text(value: object) -> str:
    return value if isinstance(value, str) else _odd()


def _number(value: object) -> int:
    return value if type(value) is int else _odd()


def _odd() -> Any:  # noqa: ANN401
    raise ValueError("a damaged analysis")
