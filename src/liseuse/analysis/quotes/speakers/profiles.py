"""What the article says of each person and body: roles, gender, the bodies they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from liseuse.analysis.model import Entity, EntityType
from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.roles import (
    body_stems,
    folded,
    gender_of_first_name,
    person_stems,
    role_classes,
    stem,
)
from liseuse.analysis.quotes.speakers.discourse import Thread
from liseuse.analysis.quotes.speakers.slots import SlotKind
from liseuse.analysis.quotes.units import NAME, POINT, WORD, Narration, Unit
from liseuse.analysis.quotes.verbs import ReportingVerbs, reporting_verbs

_WINDOW = 9
_SEGMENTS = 3
_BREATH = 14
BEGINNING = 5
"""How many letters two words share when one is made from the other (chanteuse, chante)."""
PLACE = 4
"""How many letters a place shares with its people (Lyon, lyonnaise)."""
_SEEN_ENOUGH = 12
"""Mentions of one entity that are looked at: later ones rarely say anything new."""
_FEMININE_NOUN = ("trice", "euse", "ère", "ienne", "ée", "enne", "esse", "eure", "onne", "ive")
_NO_ROLE = fr.DETERMINERS | fr.ADVERBS | fr.CLITICS | {"ans", "et", "ou", "qui", "a", "est"}


@dataclass(slots=True)
class Profile:
    """What is known of one entity.

    `nouns` are the stems of the words apposed to it, with how surely they are its own (0 to 1);
    `gender` is above 0 for a woman (or a noun with la), below 0 for a man; `age` in years as
    written; `bodies` the entities named beside it; `around` the beginnings of the words said in the
    same breath, `places` those of the words with a capital.
    """

    person: bool
    nouns: dict[str, float] = field(default_factory=dict)
    classes: dict[int, float] = field(default_factory=dict)
    gender: float = 0.0
    ages: set[str] = field(default_factory=set)
    bodies: set[int] = field(default_factory=set)
    around: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    seen: int = 0


def profiles_of(narration: Narration, thread: Thread, entities: Sequence[Entity]) -> list[Profile]:
    """Return the profile of every entity, in their order."""
    reader = _ProfileReader(entities)
    for region in narration.regions:
        for index, unit in enumerate(region.units):
            if unit.kind == NAME:
                reader.read(region.units, index)
    _take_up(reader.profiles, thread)
    return reader.profiles


def _take_up(profiles: Sequence[Profile], thread: Thread) -> None:
    """Note the gender of a person whom the next sentence calls he or she."""
    for previous, sentence in pairwise(thread.sentences):
        named, pronoun = previous.topic, sentence.topic
        if named is None or pronoun is None or named.entity < 0 or sentence.first_in_block:
            continue
        if pronoun.kind is SlotKind.PRONOUN and pronoun.gender and not pronoun.plural:
            profile = profiles[named.entity]
            if profile.person and previous.people == 1:
                profile.gender += 1.5 if pronoun.gender == "f" else -1.5


class _ProfileReader:
    def __init__(self, entities: Sequence[Entity]) -> None:
        self.profiles = [_fresh(entity) for entity in entities]
        self._verbs: ReportingVerbs = reporting_verbs()

    def read(self, units: Sequence[Unit], index: int) -> None:
        profile = self.profiles[units[index].ref]
        if profile.seen >= _SEEN_ENOUGH:
            return
        profile.seen += 1
        if profile.person:
            self._before(profile, units, index)
            self._after(profile, units, index)
            self._context(profile, units, index)
        else:
            self._body(profile, units, index)

    def _before(self, profile: Profile, units: Sequence[Unit], index: int) -> None:
        at = self._civility(profile, units, index - 1)
        weight = 1.0
        if at >= 0 and units[at].low == ",":
            at, weight = at - 1, 0.6
        taken: list[Unit] = []
        while at >= 0 and len(taken) < _WINDOW:
            unit = units[at]
            low = unit.low
            if unit.kind == NAME:
                profile.bodies.add(unit.ref)
            elif unit.kind != WORD or self._is_verb(low):
                break
            elif low in fr.DETERMINERS | set(fr.CONTRACTED):
                following = units[at + 1].low
                led = at > 0 and units[at - 1].low in fr.PREPOSITIONS and low in fr.CONTRACTED
                taken.append(unit)
                if not led:
                    self._determined(profile, low, following, weight)
                    break
            elif low in fr.PREPOSITIONS - {"de", "d'", "du", "des"} or low in fr.CLAUSE_WORDS:
                break
            else:
                taken.append(unit)
            at -= 1
        for unit in taken:
            if unit.kind == WORD:
                self._note(profile, unit.low, weight)

    def _civility(self, profile: Profile, units: Sequence[Unit], at: int) -> int:
        """Note the title at unit `at`, if it is one; return the unit before it."""
        if at < 0 or units[at].low not in fr.CIVILITIES:
            return at
        profile.gender += {"f": 3.0, "m": -3.0, "": 0.0}[fr.CIVILITIES[units[at].low]]
        self._note(profile, units[at].low, 1.0)
        return at - 1

    def _context(self, profile: Profile, units: Sequence[Unit], index: int) -> None:
        """Note, faintly, the nouns of people said in the same breath."""
        for step in (1, -1):
            at = index + step
            for _ in range(_BREATH):
                if not 0 <= at < len(units) or units[at].low in {".", "?", "!"}:
                    break
                unit = units[at]
                if unit.kind == NAME and unit.ref != units[index].ref:
                    break
                if unit.capital and unit.kind == WORD and len(unit.low) >= PLACE:
                    profile.places.add(folded(unit.low)[:PLACE])
                if unit.kind == WORD and len(unit.low) >= BEGINNING:
                    profile.around.add(folded(unit.low)[:BEGINNING])
                    if stem(unit.low) in person_stems():
                        self._note(profile, unit.low, 0.3)
                elif unit.low == "ans" and at and step > 0:
                    profile.ages.add(units[at - 1].low)
                at += step

    def _determined(self, profile: Profile, low: str, noun: str, weight: float) -> None:
        if low in {"la", "une", "cette"} and stem(noun) not in body_stems():
            profile.gender += 1.5 * weight
        elif low in {"le", "un", "ce", "cet"}:
            profile.gender -= 1.5 * weight
        elif noun.endswith(_FEMININE_NOUN):
            profile.gender += 1.0 * weight

    def _after(self, profile: Profile, units: Sequence[Unit], index: int) -> None:
        at = index + 1
        if at < len(units) and units[at].low in {"est", "était", "devient", "reste", "fut"}:
            self._segment(profile, units, at + 1, 0.7)
            return
        weight = 1.0
        for _ in range(_SEGMENTS):
            if at >= len(units) or units[at].low not in {",", "(", "–", "—"}:
                return
            end = self._segment(profile, units, at + 1, weight)
            if end is None:
                return
            at, weight = end, 0.8

    def _segment(
        self, profile: Profile, units: Sequence[Unit], start: int, weight: float
    ) -> int | None:
        """Note an apposition that begins at `start`; return where it ends, None without one."""
        words: list[str] = []
        bodies: list[int] = []
        end = start
        for end in range(start, min(start + _WINDOW + 3, len(units))):
            unit = units[end]
            if unit.kind == POINT and unit.low not in {"-", "’"}:
                break
            if unit.kind == NAME:
                bodies.append(unit.ref)
            elif unit.kind != WORD or self._is_verb(unit.low) or unit.low in {"qui", "dont", "où"}:
                break
            else:
                words.append(unit.low)
        if not words and not bodies:
            return None
        closed = end < len(units) and (
            units[end].kind == POINT or units[end].low in {"qui", "dont"}
        )
        if words and words[0] in {"et", "il", "elle", "mais", "ou", "comme", "selon", "dans"}:
            return None
        if not closed:
            weight *= 0.5
        self._take(profile, words, weight)
        profile.bodies.update(bodies[:2])
        return end

    def _take(self, profile: Profile, words: Sequence[str], weight: float) -> None:
        for place, word in enumerate(words):
            if word == "ans" and place:
                profile.ages.add(words[place - 1])
            if word in {"née", "fille", "mère", "épouse", "veuve"}:
                profile.gender += 2.0 * weight
            elif word in {"né", "fils", "père", "époux", "veuf"}:
                profile.gender -= 2.0 * weight
            if place <= 1 and word.endswith(_FEMININE_NOUN) and stem(word) in person_stems():
                profile.gender += 1.5 * weight
            elif place == 0 and stem(word) in person_stems() and not word.endswith("e"):
                profile.gender -= 1.0 * weight
            self._note(profile, word, weight * (1.0 if place < 5 else 0.6))  # noqa: PLR2004

    def _note(self, profile: Profile, word: str, weight: float) -> None:
        if word in _NO_ROLE or word in fr.PREPOSITIONS or len(word) < 3:  # noqa: PLR2004
            return
        for piece in (word, *word.split("-")) if "-" in word else (word,):
            root = stem(piece)
            profile.nouns[root] = max(profile.nouns.get(root, 0.0), weight)
            for number in role_classes().get(root, ()):
                profile.classes[number] = max(profile.classes.get(number, 0.0), weight)

    def _body(self, profile: Profile, units: Sequence[Unit], index: int) -> None:
        at = index - 1
        for _ in range(4):
            if at < 0 or units[at].kind != WORD:
                break
            low = units[at].low
            if low in {"la", "une", "cette", "sa"}:
                profile.gender += 1.0
                break
            if low in {"le", "un", "ce", "cet", "du", "au"}:
                profile.gender -= 1.0
                break
            if low in fr.PREPOSITIONS or low in fr.DETERMINERS or self._is_verb(low):
                break
            self._note(profile, low, 1.0)
            at -= 1
        if index + 1 < len(units) and units[index + 1].low in {",", "("}:
            self._segment(profile, units, index + 2, 0.8)

    def _is_verb(self, low: str) -> bool:
        return low in fr.AUXILIARIES or (
            low in self._verbs.finite and role_classes().get(stem(low)) is None
        )


def _fresh(entity: Entity) -> Profile:
    person = entity.type is EntityType.PER
    profile = Profile(person)
    if person:
        first = entity.name.split()[0]
        if " " in entity.name or not entity.name.isupper():
            profile.gender = 1.5 * gender_of_first_name(first.strip(".’'"))
            if " " not in entity.name:
                profile.gender *= 0.6
    else:
        for word in entity.name.lower().replace("’", "'").replace("'", " ").split():
            root = stem(word)
            if root in body_stems():
                profile.nouns[root] = 0.8
                for number in role_classes()[root]:
                    profile.classes[number] = 0.8
    return profile
