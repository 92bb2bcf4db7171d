"""Subjects: which phrase before a verb is the one that does it."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.speakers.slots import PhraseReader, Slot, SlotKind
from liseuse.analysis.quotes.units import NAME, Unit
from liseuse.analysis.quotes.verbs import ReportingVerbs, reporting_verbs

_REACH = 16
"""How many units an antecedent may reach back, a quarter of how many a topic may."""


class SubjectFinder:
    """Finds the subjects of one region's verbs."""

    def __init__(self, units: Sequence[Unit], phrases: PhraseReader) -> None:
        self._units = units
        self._phrases = phrases
        self._verbs: ReportingVerbs = reporting_verbs()

    def subject(self, start: int, verb: int, *, whole: bool = False) -> Slot | None:
        """Return the subject of the clause that reaches unit `verb`.

        `whole` looks from the start of the sentence: a participle's subject is the sentence's.
        """
        at = verb - 1
        while at > start and self._units[at].low in fr.CLITICS | fr.AUXILIARIES | fr.ADVERBS | {
            "pas"
        }:
            at -= 1
        if whole and at >= start and at < verb - 1 and self._units[at].kind == NAME:
            return self._phrases.phrase(at, verb)
        if at > start and not whole and self._units[at].low == "qui":
            found = self.antecedent(start, at)
            if found is not None:
                return found
        if at >= start and not whole:
            near = self._phrases.phrase(at, at + 1)
            if near is not None and near.kind != SlotKind.NAME:
                return self._taken_up(start, near)
        if whole:
            return self._first_phrase(start, verb)
        antecedent = self._relative(start, verb)
        if antecedent is not None:
            return antecedent
        first = self._clause_start(start, verb)
        found = self._first_phrase(first, verb, last_clause=True)
        if found is None and first > start:
            found = self._first_phrase(start, verb, last_clause=True)
        return found

    def _relative(self, start: int, verb: int) -> Slot | None:
        """Return the antecedent of the "qui" whose verb may be the one at `verb`."""
        for at in range(verb - 1, max(start, verb - _REACH), -1):
            low = self._units[at].low
            if low == "qui":
                return self.antecedent(start, at)
            if low in {",", ";", ":", "que", "qu'"} or low in fr.SUBJECT_PRONOUNS - {"nous"}:
                return None
        return None

    def _clause_start(self, start: int, verb: int) -> int:
        for at in range(verb - 1, start, -1):
            unit = self._units[at]
            if unit.low in {";", ":"}:
                return at + 1
            if unit.low in fr.CLAUSE_WORDS and verb - at > 2:  # noqa: PLR2004 - room for a subject
                return at + 1
        return start

    def _first_phrase(self, start: int, stop: int, *, last_clause: bool = False) -> Slot | None:
        """Return the first phrase that no preposition leads.

        `last_clause` starts afresh after a verb: "Si X est là, Y, venue hier, a dit" gives Y.
        """
        index = start
        found: Slot | None = None
        relative = ended = False
        while index < stop:
            unit = self._units[index]
            if unit.low in fr.PREPOSITIONS:
                index = self._past_complement(index, stop)
                continue
            if unit.low == "(":
                index = self._past_brackets(index, stop)
                continue
            if unit.low in {"qui", "que", "qu'", "dont", "où"}:
                relative = True
            elif unit.low == ",":
                relative = False
            elif found is not None and not relative and self._is_verb(index):
                ended = True
            slot = self._phrases.phrase(index, stop)
            if slot is None or _is_time(slot):
                index += 1
                continue
            if not last_clause:
                return slot
            if found is None or (ended and self._after_comma(index)):
                found, ended = slot, False
            index = slot.last + 1
        return found

    def _past_brackets(self, index: int, stop: int) -> int:
        """Return the unit after the bracket that closes the one at `index`, if it soon does."""
        for end in range(index + 1, min(index + _REACH, stop)):
            if self._units[end].low == ")":
                return end + 1
        return index + 1

    def _past_complement(self, index: int, stop: int) -> int:
        """Return the unit after what the preposition at `index` leads."""
        contracted = self._units[index].low in fr.CONTRACTED
        first = index if contracted else index + 1
        if not contracted and first < stop and self._units[first].low in fr.PREPOSITIONS:
            return first
        slot = self._phrases.phrase(first, stop, contracted=contracted)
        return slot.last + 1 if slot is not None else index + 1

    def _is_verb(self, index: int) -> bool:
        low = self._units[index].low
        return low in fr.AUXILIARIES or low in self._verbs.finite

    def _after_comma(self, index: int) -> bool:
        return index > 0 and self._units[index - 1].low in {",", "et", "mais"}

    def antecedent(self, start: int, at: int) -> Slot | None:
        """Return the phrase that ends just before the relative at unit `at`."""
        led: Slot | None = None
        for index in range(at - 1, max(start, at - _REACH) - 1, -1):
            slot = self._phrases.phrase(index, at, contracted=True)
            if slot is None or slot.last < at - 2:
                continue
            free = index == start or self._units[index - 1].low not in fr.PREPOSITIONS
            if free and self._units[index].low not in fr.CONTRACTED:
                return slot
            led = led or slot
        return led

    def topic(self, start: int, stop: int) -> Slot | None:
        """Return the first phrase of the sentence that no preposition leads, or "quant à" does."""
        stop = min(stop, start + 4 * _REACH)
        return self._as_for(start, stop) or self._first_phrase(start, stop)

    def _as_for(self, start: int, stop: int) -> Slot | None:
        """Return the phrase that « quant à » leads when the sentence begins with it."""
        if self._units[start].low != "quant" or start + 2 >= stop:
            return None
        contracted = self._units[start + 1].low in fr.CONTRACTED
        return self._phrases.phrase(start + 2 - contracted, stop, contracted=contracted)

    def _taken_up(self, start: int, subject: Slot) -> Slot:
        """Return what `subject` stands for: « quant à X, elle » is X."""
        if subject.kind is not SlotKind.PRONOUN:
            return subject
        named = self._as_for(start, subject.first)
        return subject if named is None or named.plural != subject.plural else named


def _is_time(slot: Slot) -> bool:
    times = {
        "jour",
        "soir",
        "matin",
        "semaine",
        "mois",
        "année",
        "an",
        "heure",
        "fois",
        "temps",
        "lendemain",
        "veille",
    }
    return slot.kind != SlotKind.NAME and bool(slot.nouns) and slot.nouns[0] in times
