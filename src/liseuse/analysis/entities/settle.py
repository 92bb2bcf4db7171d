"""One name, one type, unless the article clearly uses two."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from liseuse.analysis.entities.found import Found
from liseuse.analysis.entities.lexicon import Lexicon
from liseuse.analysis.model import EntityType, Evidence, Source

_CLEARLY_TWO = 2
"""So many mentions of a second type, in so large a part of all, are meant as they stand."""
_CLEAR_PART = 0.3
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}")
_TIES = (EntityType.ORG, EntityType.LOC, EntityType.PER, EntityType.MISC)
"""Which type is likelier where as many mentions have one as the other."""
_TWO_FACED = frozenset({EntityType.ORG, EntityType.LOC})
"""A town and its club, a palace and who works in it: types that one name often has both of."""


def settled(found: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return `found` with each name's stray types replaced by the type most of it has."""
    by_key: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for mention in found:
        by_key[mention.key][mention.type] += 1
    decided = {key: _kept_types(key, counts, lexicon) for key, counts in by_key.items()}
    return [_with_type(mention, decided[mention.key]) for mention in found]


def retyped(mention: Found, type_: EntityType, evidence: Evidence) -> Found:
    """Return `mention` as one of another type, for the reason given."""
    if mention.type is type_:
        return mention
    return replace(mention, type=type_, source=Source.DOCUMENT, evidence=evidence)


def _kept_types(key: str, counts: Counter[EntityType], lexicon: Lexicon) -> tuple[EntityType, ...]:
    if lexicon.is_country(key):
        return (EntityType.LOC,)
    if _SITE.fullmatch(key):
        return (EntityType.ORG,)
    ranked = _ranked(counts.items())
    kept = [ranked[0]]
    total = sum(counts.values())
    for type_ in ranked[1:]:
        clear = counts[type_] >= _CLEARLY_TWO and counts[type_] >= _CLEAR_PART * total
        if clear and {type_, ranked[0]} <= _TWO_FACED:
            kept.append(type_)
    return tuple(kept)


def _ranked(counts: Iterable[tuple[EntityType, int]]) -> list[EntityType]:
    return [t for t, _n in sorted(counts, key=lambda item: (-item[1], _TIES.index(item[0])))]


def _with_type(mention: Found, kept: tuple[EntityType, ...]) -> Found:
    if mention.type in kept:
        return mention
    return retyped(mention, kept[0], Evidence.MAJORITY)
