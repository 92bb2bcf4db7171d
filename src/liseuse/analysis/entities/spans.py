"""Where a name begins and ends: titles, articles and marks stay outside, non-names go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from liseuse.analysis.entities.found import Found
from liseuse.analysis.entities.names import key_of
from liseuse.analysis.model import EntityType
from liseuse.analysis.recogniser import RawMention

_CIVILITIES = {
    **dict.fromkeys(("m.", "mm.", "monsieur", "messieurs", "sir", "don", "lord"), "m"),
    **dict.fromkeys(("mme", "mmes", "mlle", "mlles", "madame", "mesdames", "lady"), "f"),
    **dict.fromkeys(("me", "mes", "dr", "dr.", "docteur", "pr", "pr.", "professeur", "maître"), ""),
}
_LEADING = re.compile(
    r"(?:[\s«»“”\"'‘’(\[–—,;:.!?*]+"
    r"|(?:l|d|qu|n|s|c|j|m)['’](?=\w)"
    r"|(?:de|du|des|le|la|les|un|une|et|ou|à|au|aux|en)\s(?=\S))+"
)
_CIVILITY_WORDS = "|".join(map(re.escape, _CIVILITIES))
_CIVILITY = re.compile(rf"({_CIVILITY_WORDS})\s", re.IGNORECASE)
_CIVILITY_BEFORE = re.compile(rf"(?:^|[\s(«“\"'’])({_CIVILITY_WORDS})\s$", re.IGNORECASE)
_TRAILING = re.compile(r"[\s«»“”\"‘’',;:!?(\[–—*-]+\Z")
_HANGING = re.compile(r"(?:\s(?:de|du|des|d|et|en|à|au|aux|la|le|les|l)['’]?)+\s?\Z")
_LEADS_ON = re.compile(r"\sd")
_BETWEEN = re.compile(r"['’]?\s?(?:(?:la|le|les)\s|l['’])?")
_OPENED = re.compile(r"‘|(?<!\w)['’](?=\w)")
_LONGEST_QUOTED = 400
_SHORTEST_CUT = 3
_LONGEST_CIVILITY = 12
_WITH_PLACE = frozenset({EntityType.ORG, EntityType.MISC})
"""What can be named after a place: « musée de Bretagne », « tour de France »."""
_PARTICLE = re.compile(r"\s((?:Le|La|Du|De|Van|Von|Ben|El|Al|Di|Da)\s)(\S+)\Z")
_NOT_NAMES = frozenset(
    [
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout"),
        *("septembre", "octobre", "novembre", "decembre"),
        *("etat", "gouvernement", "internet", "monsieur", "madame"),
        *("il", "elle", "on", "je", "nous", "vous", "ils", "elles", "ce", "cela", "ca", "qui"),
        *("que", "quoi", "mais", "or", "donc", "car", "et", "ou", "ni", "si", "oui", "non"),
        *("puis", "alors", "ainsi", "enfin", "pourtant", "selon", "d'apres", "chez", "dans"),
        *("avec", "pour", "par", "sur", "sous"),
    ]
)


def found_mentions(text: str, raw: Iterable[RawMention]) -> Iterator[Found]:
    """Yield the mentions of `raw` that can be names, cut to the name itself, in text order."""
    last = 0
    for mention in _whole(text, sorted(raw, key=lambda m: (m.start, -m.end))):
        start, end, gender = _cut(text, mention)
        if start < last or not _is_name(text[start:end]):
            continue
        last = end
        surface = text[start:end]
        yield Found(start, end, mention.type, surface, key_of(surface), gender)


def _whole(text: str, raw: Sequence[RawMention]) -> Iterator[RawMention]:
    """Yield the mentions of `raw`, those that end in « de » joined to the next one, or cut.

    « musée de l’ » takes « École de Nancy »; of « gare de » and « Nantes » only the town is a name,
    and what leads on to it is let go.
    """
    joined: RawMention | None = None
    for mention, following in zip_longest(raw, raw[1:]):
        whole = replace(mention, start=joined.start, type=joined.type) if joined else mention
        joined = None
        hanging = _HANGING.search(text, whole.start, whole.end)
        if hanging is None:
            yield whole
        elif _LEADS_ON.match(hanging[0]) and following and _joins(text, whole, following):
            if whole.type in _WITH_PLACE:
                joined = whole
        elif any(map(str.isupper, text[whole.start : hanging.start()])):
            yield replace(whole, end=hanging.start())


def _joins(text: str, mention: RawMention, following: RawMention) -> bool:
    return bool(_BETWEEN.fullmatch(text, mention.end, following.start))


def with_particles(text: str, found: Sequence[Found]) -> list[Found]:
    """Return `found` with « Goff » made « Le Goff » where a full name tells that it is."""
    names = [m for m in found if m.type is EntityType.PER]
    particles = {match[2]: match[1] for m in names if (match := _PARTICLE.search(m.surface))}
    ends = [0, *(mention.end for mention in found)]
    return [
        _with_particle(text, mention, particles.get(mention.surface, ""), end)
        for mention, end in zip(found, ends, strict=False)
    ]


def _with_particle(text: str, mention: Found, particle: str, free_from: int) -> Found:
    start = mention.start - len(particle)
    if not particle or start < free_from or not text.startswith(particle, start):
        return mention
    surface = text[start : mention.end]
    return replace(mention, start=start, surface=surface, key=key_of(surface))


def _cut(text: str, mention: RawMention) -> tuple[int, int, str]:
    start, end = mention.start, mention.end
    surface = text[start:end]
    if lead := _LEADING.match(surface):
        start += lead.end()
    end -= len(text[start:end]) - len(_TRAILING.sub("", text[start:end]))
    if text[start:end].endswith(")") and "(" not in text[start:end]:
        end -= 1
    gender = ""
    if mention.type is EntityType.PER:
        if title := _CIVILITY.match(text, start, end):
            start = title.end()
            gender = _CIVILITIES[title[1].casefold()]
        elif title := _CIVILITY_BEFORE.search(text[max(0, start - _LONGEST_CIVILITY) : start]):
            gender = _CIVILITIES[title[1].casefold()]
    return start, max(start, end + _is_cut_short(text, start, end)), gender


def _is_cut_short(text: str, start: int, end: int) -> bool:
    """Say whether an apostrophe at `end` stands for the rest of a word: MaPrimeRénov’."""
    if (
        end - start < _SHORTEST_CUT
        or text[end : end + 1] not in {"'", "’"}
        or text[end + 1 : end + 2].isalnum()
    ):
        return False
    # After an opening mark it would rather close a quote.
    before = text[max(0, end - _LONGEST_QUOTED) : end]
    return text[end - 1].isalpha() and not _OPENED.search(before)


def _is_name(surface: str) -> bool:
    if not any(char.isalpha() for char in surface):
        return False
    if key_of(surface) in _NOT_NAMES or surface.casefold() in _CIVILITIES:
        return False
    return len(surface) > 1 or surface.isupper()
