"""Where a reader can jump: walks over mentions and quotes, and the steps along them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from liseuse.analysis.model import (
    Analysis,
    Confidence,
    Entity,
    EntityType,
    Quote,
    QuoteKind,
    Span,
)


class TargetKind(StrEnum):
    """What a walk goes through."""

    ENTITY = "entity"
    SPEAKER = "speaker"
    MENTIONS = "mentions"
    QUOTES = "quotes"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Target:
    """Names one walk: an entity's id, a speaker's key, or "" for all mentions or all quotes."""

    kind: TargetKind
    key: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """The places of one target in text order; `label` is the name a reader knows it by."""

    target: Target
    label: str
    spans: tuple[Span, ...]


ALL_MENTIONS = Target(TargetKind.MENTIONS)
ALL_QUOTES = Target(TargetKind.QUOTES)


def entity_target(entity: Entity) -> Target:
    """Return the target that stands for an entity."""
    return Target(TargetKind.ENTITY, entity.id)


def speaker_target(quote: Quote) -> Target:
    """Return the target that stands for all quotes known the same way to be of one speaker."""
    return Target(TargetKind.SPEAKER, speaker_key(quote))


def speaker_key(quote: Quote) -> str:
    """Return what quotes of one speaker, known with the same confidence, have in common."""
    if quote.speaker is None:
        return Confidence.NONE.value
    return f"{quote.confidence.value}:{quote.speaker_entity or quote.speaker}"


def speech(analysis: Analysis) -> tuple[Quote, ...]:
    """Return the quotes that are someone's words, in text order."""
    return tuple(quote for quote in analysis.quotes if quote.kind is QuoteKind.SPEECH)


def walk_of(
    analysis: Analysis, target: Target, types: Collection[EntityType] = tuple(EntityType)
) -> Walk:
    """Return the walk a target names; `types` are the types of name shown. Empty when unknown."""
    match target.kind:
        case TargetKind.ENTITY:
            return _entity_walk(analysis, target)
        case TargetKind.SPEAKER:
            quotes = [q for q in speech(analysis) if speaker_key(q) == target.key]
            label = next((q.speaker for q in quotes if q.speaker), "")
            return Walk(target, label, tuple(Span(q.start, q.end) for q in quotes))
        case TargetKind.QUOTES:
            return Walk(target, "", tuple(Span(q.start, q.end) for q in speech(analysis)))
        case TargetKind.NOTE:
            return Walk(target, "", ())
        case TargetKind.MENTIONS:
            spans = (
                Span(mention.start, mention.end)
                for entity in analysis.entities
                if entity.type in types
                for mention in entity.mentions
            )
            return Walk(target, "", tuple(sorted(spans)))


def _entity_walk(analysis: Analysis, target: Target) -> Walk:
    for entity in analysis.entities:
        if entity.id == target.key:
            spans = tuple(Span(mention.start, mention.end) for mention in entity.mentions)
            return Walk(target, entity.name, spans)
    return Walk(target, "", ())


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step along a walk leads: the index of its span, and whether it went round."""

    index: int
    wrapped: bool = False


def step(walk: Walk, offset: int, direction: int, *, on: bool) -> Step | None:
    """Return the next (direction 1) or previous (-1) span from `offset`, round the end.

    `on` says that the reader stands on a span that starts at `offset`, which is then left;
    otherwise a span that starts there counts as next. None when the walk is empty.
    """
    if not walk.spans:
        return None
    first = bisect_left(walk.spans, offset, key=_start)
    if direction < 0:
        index = first - 1
    else:
        index = bisect_right(walk.spans, offset, key=_start) if on else first
    if 0 <= index < len(walk.spans):
        return Step(index)
    return Step(0 if direction > 0 else len(walk.spans) - 1, wrapped=True)


def _start(span: Span) -> int:
    return span.start


def index_of(walk: Walk, span: Span) -> int | None:
    """Return the index of `span` on a walk, None when it is not on it."""
    index = bisect_left(walk.spans, span)
    return index if index < len(walk.spans) and walk.spans[index] == span else None


def quote_at(analysis: Analysis, span: Span) -> Quote | None:
    """Return the quote that covers exactly `span`."""
    return next(
        (quote for quote in analysis.quotes if (quote.start, quote.end) == (span.start, span.end)),
        None,
    )
