"""Noun phrases that can name a speaker: a name, a pronoun, a description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.units import NAME, POINT, WORD, Unit
from liseuse.analysis.quotes.verbs import reporting_verbs

_LONGEST = 16
_TAKES_A = frozenset({"conseiller", "conseillère", "ministre", "adjoint", "adjointe"})


class SlotKind(StrEnum):
    """What a phrase names its referent with."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    INDEFINITE = "indefinite"
    ON = "on"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Slot:
    """A phrase: code points, what it is, and the units first..last it takes.

    `entity` is the one it names (-1: none), `attached` the entities it only mentions (le patron
    de Renault), `nouns` its content words in lower case, head first.
    """

    kind: SlotKind
    start: int
    end: int
    first: int
    last: int
    entity: int = -1
    determiner: str = ""
    gender: str = ""
    plural: bool = False
    nouns: tuple[str, ...] = ()
    attached: tuple[int, ...] = ()


class PhraseReader:
    """Reads the phrases of one region. `people[i]` says whether entity i is a person."""

    def __init__(
        self, units: Sequence[Unit], people: Sequence[bool], body_nouns: frozenset[str]
    ) -> None:
        self._units = units
        self._people = people
        self._body_nouns = body_nouns
        self._verbs = reporting_verbs()

    def phrase(self, index: int, stop: int, *, contracted: bool = False) -> Slot | None:
        """Return the phrase that begins at unit `index` and ends before `stop`, if one does."""
        if index >= stop:
            return None
        unit = self._units[index]
        if unit.kind == NAME:
            return self._name(index, stop, index)
        if unit.kind != WORD:
            return None
        if self._is_civility(index, stop):
            named = self._name(index + 1, stop, index)
            return replace(named, gender=fr.CIVILITIES[unit.low])
        low = unit.low
        if contracted and low in fr.CONTRACTED:
            return self._described(index, stop, fr.CONTRACTED[low])
        return self._worded(index, stop, stressed=contracted)

    def _worded(self, index: int, stop: int, *, stressed: bool) -> Slot | None:
        """Return the pronoun or the description that begins with the word at `index`."""
        low = self._units[index].low
        found: Slot | None = None
        if low in fr.SUBJECT_PRONOUNS or (stressed and low in fr.STRESSED_PRONOUNS):
            if low != "il" or not self._says_nothing(index, stop):
                found = self._pronoun(index)
        elif low in fr.DETERMINERS:
            found = self._described(index, stop, low)
        elif low == "d'" and index + 1 < stop and self._units[index + 1].low == "autres":
            found = self._described(index, stop, "d'autres")
        return found

    def _says_nothing(self, index: int, stop: int) -> bool:
        """Return whether the "il" at `index` is that of "il y a", "il faut", "il s'agit"."""
        following = [unit.low for unit in self._units[index + 1 : min(stop, index + 3)]]
        return bool(following) and (
            following[0] in {"y", "faut", "fallait", "faudra", "pleut", "neige", "reste"}
            or following == ["s'", "agit"]
        )

    def _is_civility(self, index: int, stop: int) -> bool:
        return (
            index + 1 < stop
            and self._units[index].low in fr.CIVILITIES
            and self._units[index + 1].kind == NAME
        )

    def _name(self, index: int, stop: int, first: int) -> Slot:
        unit = self._units[index]
        plural = (
            index + 2 < stop
            and self._units[index + 1].low == "et"
            and self._units[index + 2].kind == NAME
        )
        return Slot(
            SlotKind.NAME,
            unit.start,
            unit.end,
            first,
            index,
            unit.ref,
            plural=plural,
        )

    def _pronoun(self, index: int) -> Slot:
        unit = self._units[index]
        low = unit.low
        kind = SlotKind.PRONOUN
        if low == "on":
            kind = SlotKind.ON
        elif low in fr.FIRST_PERSON:
            kind = SlotKind.FIRST
        gender = "f" if low in fr.FEMININE else "m" if low in fr.MASCULINE or low == "lui" else ""
        plural = low in fr.PLURAL or low == "eux"
        return Slot(kind, unit.start, unit.end, index, index, gender=gender, plural=plural)

    def _described(self, index: int, stop: int, determiner: str) -> Slot | None:
        nouns: list[str] = []
        attached: list[int] = []
        after_preposition = led = False
        last = index
        for at in range(index + 1, min(stop, index + _LONGEST)):
            unit = self._units[at]
            if unit.kind == NAME:
                if self._is_head(unit, nouns, after=after_preposition, led=led):
                    return self._headed(index, at, determiner, nouns, attached)
                attached.append(unit.ref)
                after_preposition = False
            elif unit.kind == POINT:
                name_at = self._apposed(at, stop, determiner, nouns)
                if name_at is not None:
                    return self._headed(index, name_at, determiner, nouns, attached)
                break
            elif unit.kind != WORD or self._ends_phrase(at, nouns):
                break
            elif unit.low in fr.CIVILITIES and self._is_civility(at, stop):
                continue
            elif unit.low in fr.PREPOSITIONS:
                after_preposition = led = True
                continue
            elif unit.low not in fr.DETERMINERS:
                nouns.append(unit.low)
                after_preposition = False
            else:
                continue
            last = at
        return self._description(index, last, determiner, nouns, attached)

    def _ends_phrase(self, at: int, nouns: Sequence[str]) -> bool:
        low = self._units[at].low
        if low in fr.PHRASE_ENDS and low not in {"à", "au", "aux"}:
            return True
        if low == "en" and at + 1 < len(self._units):
            return self._units[at + 1].low.endswith("ant")
        if low in {"à", "au", "aux"}:
            return not nouns or nouns[-1] not in _TAKES_A
        if not nouns:
            return False
        return low in fr.AUXILIARIES or (
            low in self._verbs.finite and self._units[at - 1].low not in fr.DETERMINERS
        )

    def _is_head(self, unit: Unit, nouns: Sequence[str], *, after: bool, led: bool) -> bool:
        """Return whether a name is what the phrase is about, not a complement of it.

        It is in "la militante Anna Roy" and "le groupe Arvel", not in "le patron du groupe Arvel".
        """
        if after:
            return False
        if self._people[unit.ref] or not nouns:
            return True
        return not led and (nouns[-1] in self._body_nouns or nouns[0] in self._body_nouns)

    def _headed(
        self, index: int, at: int, determiner: str, nouns: list[str], attached: list[int]
    ) -> Slot:
        unit = self._units[at]
        return Slot(
            SlotKind.NAME,
            unit.start,
            unit.end,
            index,
            at,
            unit.ref,
            determiner,
            _gender(determiner),
            determiner in fr.PLURAL,
            tuple(nouns),
            tuple(attached),
        )

    def _apposed(self, at: int, stop: int, determiner: str, nouns: list[str]) -> int | None:
        """Return the unit of the name that "le maire, Jean Dupont" ends with, if it does."""
        if self._units[at].low != "," or not nouns or determiner in fr.PLURAL:
            return None
        name_at = at + 2 if self._is_civility(at + 1, stop) else at + 1
        if name_at >= stop or self._units[name_at].kind != NAME:
            return None
        following = self._units[name_at + 1] if name_at + 1 < stop else None
        closed = following is None or following.kind != WORD
        return name_at if closed and self._people[self._units[name_at].ref] else None

    def _description(
        self, index: int, last: int, determiner: str, nouns: list[str], attached: list[int]
    ) -> Slot | None:
        leading = 0
        while leading + 1 < len(nouns) and nouns[leading] in fr.LEADING_ADJECTIVES:
            leading += 1
        nouns = [*nouns[leading:], *nouns[:leading]]
        if not nouns and determiner not in {"d'autres", *fr.NOBODY}:
            return None
        first = self._units[index]
        indefinite = determiner in fr.INDEFINITE or determiner == "d'autres"
        return Slot(
            SlotKind.INDEFINITE if indefinite else SlotKind.DESCRIPTION,
            first.start,
            self._units[last].end,
            index,
            last,
            determiner=determiner,
            gender=_gender(determiner),
            plural=determiner in fr.PLURAL or determiner == "d'autres",
            nouns=tuple(nouns),
            attached=tuple(attached),
        )


def _gender(determiner: str) -> str:
    if determiner in fr.FEMININE:
        return "f"
    return "m" if determiner in fr.MASCULINE else ""
