"""Two names tied by a hyphen: « France-Irlande », « Canada-UE », « CGT-FO ».

The recogniser reads such a word whole. That it is two names is only sure of countries, and of
initials that the article has elsewhere: a village may be called Angeac-Charente.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from liseuse.analysis.entities.found import Found
from liseuse.analysis.entities.lexicon import Lexicon
from liseuse.analysis.entities.names import is_acronym, key_of
from liseuse.analysis.model import EntityType, Evidence, Source

_TIED = re.compile(r"(?<![\w/@#.-])[^\W\d_]\w*-[^\W\d_]\w*(?![\w-]|\.\w)")
_Types = Mapping[str, EntityType]


def untied(text: str, found: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return `found`, both in text order, with each pair of tied names made two."""
    initials = {m.key: m.type for m in found if is_acronym(m.surface) and "-" not in m.surface}
    told: list[Found] = []
    for mention in [*found, *_between(text, found)]:
        parts = _parts(mention, initials, lexicon) if mention.surface.count("-") == 1 else []
        # A word between the mentions has no key: it is none itself.
        told += parts or ([mention] if mention.key else [])
    return sorted(told, key=lambda mention: mention.start)


def _between(text: str, found: Sequence[Found]) -> Iterator[Found]:
    ends = [0, *(mention.end for mention in found)]
    starts = [*(mention.start for mention in found), len(text)]
    for start, end in zip(ends, starts, strict=True):
        for word in _TIED.finditer(text, start, end):
            yield Found(word.start(), word.end(), EntityType.MISC, word[0], "")


def _parts(mention: Found, initials: _Types, lexicon: Lexicon) -> list[Found]:
    """Return the two names that `mention` is tied from; none when one of them is not sure."""
    if lexicon.is_tied(key_of(mention.surface)):
        return []
    middle = mention.start + mention.surface.index("-")
    parts: list[Found] = []
    for start, end in ((mention.start, middle), (middle + 1, mention.end)):
        surface = mention.surface[start - mention.start : end - mention.start]
        key = key_of(surface)
        listed = lexicon.is_country(key)
        type_ = EntityType.LOC if listed else initials.get(key)
        if type_ is None or not surface[0].isupper():
            return []
        evidence = Evidence.LEXICON if listed else Evidence.REPEAT
        source = Source.LEXICON if listed else Source.DOCUMENT
        parts.append(Found(start, end, type_, surface, key, source=source, evidence=evidence))
    return parts
