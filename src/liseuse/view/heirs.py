"""What a target of one analysis has become in another of the same text."""

from __future__ import annotations

from liseuse.analysis.model import Analysis, Entity
from liseuse.view.targets import (
    Target,
    TargetKind,
    entity_target,
    speaker_key,
    speaker_target,
    speech,
)


def heir_of(target: Target, before: Analysis, after: Analysis) -> Target | None:
    """Return the target of `after` that stands for what `target` was before, None for none.

    A name that was merged is found by its places, a speaker by his quotes.
    """
    match target.kind:
        case TargetKind.ENTITY:
            return _entity_heir(target, before, after)
        case TargetKind.SPEAKER:
            return _speaker_heir(target, before, after)
        case _:
            return target


def entity_over(analysis: Analysis, start: int, end: int) -> Entity | None:
    """Return the entity with a mention that touches the text from `start` to `end`."""
    return next(
        (
            entity
            for entity in analysis.entities
            if any(m.start < end and start < m.end for m in entity.mentions)
        ),
        None,
    )


def _entity_heir(target: Target, before: Analysis, after: Analysis) -> Target | None:
    if any(entity.id == target.key for entity in after.entities):
        return target
    old = next((entity for entity in before.entities if entity.id == target.key), None)
    for mention in old.mentions if old else ():
        if (entity := entity_over(after, mention.start, mention.end)) is not None:
            return entity_target(entity)
    return None


def _speaker_heir(target: Target, before: Analysis, after: Analysis) -> Target | None:
    now = {quote.id: quote for quote in speech(after)}
    if any(speaker_key(quote) == target.key for quote in now.values()):
        return target
    for quote in speech(before):
        if speaker_key(quote) == target.key and quote.id in now:
            return speaker_target(now[quote.id])
    return None
