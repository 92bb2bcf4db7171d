"""Which mentions name the same entity: full names first, then what abbreviates them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from liseuse.analysis.entities.found import Found
from liseuse.analysis.entities.names import is_acronym, is_initial_of, spells, words_of
from liseuse.analysis.entities.settle import retyped
from liseuse.analysis.model import EntityType, Evidence

_FEW = 2
"""A name with no more mentions than this may have been given a wrong type each time."""


@dataclass(slots=True, eq=False)
class Group:
    """The mentions of one entity while it is being put together."""

    type: EntityType
    key: str
    mentions: list[Found] = field(default_factory=list)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the key under which the group was opened."""
        return words_of(self.key)

    @property
    def genders(self) -> set[str]:
        """The genders that civilities tell."""
        return {mention.gender for mention in self.mentions if mention.gender}


def grouped(text: str, found: Sequence[Found], headings_end: int) -> list[Group]:
    """Return the entities that `found` (in text order) names.

    What stands before `headings_end` (code points) is title and lede: a short form there says
    nothing of which form came first.
    """
    groups: dict[tuple[EntityType, str], Group] = {}
    for mention in found:
        place = (mention.type, mention.key)
        groups.setdefault(place, Group(mention.type, mention.key)).mentions.append(mention)
    joiner = _Joiner(text, list(groups.values()), headings_end)
    joiner.join_bracketed_acronyms()
    joiner.join_acronyms()
    joiner.join_people()
    joiner.join_short_forms()
    return joiner.groups


class _Joiner:
    def __init__(self, text: str, groups: list[Group], headings_end: int) -> None:
        self._text = text
        self.groups = groups
        self._headings_end = headings_end

    def join_bracketed_acronyms(self) -> None:
        """Join « Agence régionale de santé (ARS) », also when the letters do not fit."""
        at_end = {m.end: group for group in self.groups for m in group.mentions}
        for group in list(self.groups):
            for mention in group.mentions:
                before = self._text[max(0, mention.start - 2) : mention.start]
                after = self._text[mention.end : mention.end + 1]
                long = at_end.get(mention.start - 2)
                if before.strip() != "(" or after != ")" or long in {None, group} or not long:
                    continue
                if is_acronym(mention.surface) and _may_abbreviate(mention, long):
                    self._absorb(long, group)
                    break

    def join_acronyms(self) -> None:
        """Join an acronym to the one name of the article that it spells."""
        by_initial: dict[str, list[Group]] = defaultdict(list)
        for group in self.groups:
            if len(group.words) > 1:
                by_initial[group.key[0]].append(group)
        for group in list(self.groups):
            surface = group.mentions[0].surface
            if len(group.words) != 1 or not is_acronym(surface) or group.type is EntityType.PER:
                continue
            long = [
                other
                for other in by_initial[group.key[0]]
                if other.type is group.type and spells(surface, other.mentions[0].surface)
            ]
            if len(long) == 1:
                self._absorb(long[0], group)

    def join_people(self) -> None:
        """Join surnames, first names and initials to the person of that name."""
        people = [g for g in self.groups if g.type is EntityType.PER and len(g.words) > 1]
        by_last: dict[str, list[Group]] = defaultdict(list)
        by_first: dict[str, list[Group]] = defaultdict(list)
        for person in people:
            for length in range(1, len(person.words)):
                by_last[" ".join(person.words[-length:])].append(person)
            by_first[person.words[0]].append(person)
        for person in people:
            for other in by_last.get(person.words[-1], ()):
                if person is not other and person.mentions and _is_shortened(person, other):
                    self._absorb(other, person)
                    break
        for group in list(self.groups):
            if group in people and group.key not in by_last:
                continue
            bearers = [p for p in by_last.get(group.key, ()) if p is not group and p.mentions]
            if not bearers and group.type is EntityType.PER:
                bearers = [p for p in by_first.get(group.key, ()) if p.mentions]
            if bearers and _may_be_person(group, bearers):
                self._share_out(group, bearers)

    def join_short_forms(self) -> None:
        """Join the short form of a company, a body, a work to its full name."""
        long_names: dict[str, list[Group]] = defaultdict(list)
        for group in self.groups:
            if group.type is EntityType.PER:
                continue
            for form in _short_forms(group):
                long_names[form].append(group)
        for group in sorted(self.groups, key=lambda g: len(g.words)):
            full = [
                other
                for other in long_names.get(group.key, ())
                if other is not group and other.mentions and self._shortens(group, other)
            ]
            if len({other.key for other in full}) == 1:
                self._absorb(full[0], group)

    def _share_out(self, group: Group, bearers: Sequence[Group]) -> None:
        """Give each mention of a short name to the bearer it must mean."""
        for mention in group.mentions:
            bearer = _bearer(mention, bearers)
            bearer.mentions.append(retyped(mention, EntityType.PER, Evidence.SHORT_FORM))
        for bearer in bearers:
            bearer.mentions.sort(key=lambda m: m.start)
        self._drop(group)

    def _shortens(self, short: Group, full: Group) -> bool:
        if short.type is not full.type and not (
            full.type is EntityType.ORG
            and short.type in {EntityType.MISC, EntityType.PER}
            and len(short.mentions) <= max(_FEW, len(full.mentions))
        ):
            return False
        first_in_body = next((m for m in short.mentions if m.start >= self._headings_end), None)
        return first_in_body is None or first_in_body.start > full.mentions[0].start

    def _absorb(self, group: Group, other: Group) -> None:
        """Let `group` take the mentions of `other`, which names the same in fewer letters."""
        moved = [retyped(m, group.type, Evidence.SHORT_FORM) for m in other.mentions]
        group.mentions = sorted([*group.mentions, *moved], key=lambda m: m.start)
        self._drop(other)

    def _drop(self, group: Group) -> None:
        group.mentions = []
        self.groups = [one for one in self.groups if one is not group]


def _may_be_person(short: Group, bearers: Sequence[Group]) -> bool:
    """Say whether a surname is one, whatever its type: a firm is named more than its founder."""
    full = sum(len(bearer.mentions) for bearer in bearers)
    return short.type is EntityType.PER or len(short.mentions) <= max(_FEW, full)


def _may_abbreviate(mention: Found, long: Group) -> bool:
    if long.type is EntityType.PER or len(long.key) <= len(mention.key):
        return False
    return mention.type is long.type or spells(mention.surface, long.mentions[0].surface)


def _is_shortened(short: Group, long: Group) -> bool:
    """Say whether one full name is the other with its first names as initials, or left out."""
    few, many = short.words, long.words
    if len(few) < len(many):
        return many[-len(few) :] == few
    return (
        len(few) == len(many)
        and few != many
        and all(a == b or is_initial_of(a, b) for a, b in zip(few, many, strict=True))
    )


def _bearer(mention: Found, bearers: Sequence[Group]) -> Group:
    """Return which of the people of one name a mention means: by gender, then the latest named."""
    fitting: Iterable[Group] = bearers
    if mention.gender:
        told = [b for b in bearers if mention.gender in b.genders]
        open_ = [b for b in bearers if not b.genders]
        fitting = told or open_ or bearers

    def nearness(bearer: Group) -> tuple[bool, int]:
        before = [m.start for m in bearer.mentions if m.start < mention.start]
        return (bool(before), before[-1] if before else -bearer.mentions[0].start)

    return max(fitting, key=nearness)


def _short_forms(group: Group) -> set[str]:
    """Return the keys by which an article may call what `group` names, its own excluded."""
    words = group.words
    forms = {" ".join(words[:n]) for n in range(1, len(words))}
    if group.type is EntityType.ORG:
        forms |= {" ".join(words[n:]) for n in range(1, len(words))}
    if group.type is EntityType.LOC:
        town = group.key.split("-")
        # Mauzac-sur-Vère is Mauzac further on; Paris is not short for Paris Nord.
        forms = {town[0]} if {"sur", "en", "les", "sous"} & set(town[1:-1]) else set()
    return {form for form in forms if len(form) > 2}  # noqa: PLR2004
