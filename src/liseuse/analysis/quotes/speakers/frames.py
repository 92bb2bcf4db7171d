"""Frames: how the sentence around a quote attributes it, read by rules, without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from liseuse.analysis.model import Span
from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.roles import body_stems, person_stems, stem
from liseuse.analysis.quotes.speakers.sayings import SayingReader
from liseuse.analysis.quotes.speakers.slots import PhraseReader, Slot, SlotKind
from liseuse.analysis.quotes.speakers.subjects import SubjectFinder
from liseuse.analysis.quotes.units import NAME, POINT, QUOTE, WORD, Unit
from liseuse.analysis.quotes.verbs import ReportingVerbs, reporting_verbs

_REACH = 16
"""How many units a verb's subject may stand away from it."""
_INCISE_OPENERS = frozenset(",?!…–—-") | {"..."}
_INCISE_CLOSERS = frozenset(",.?!…;:–—-") | {"..."}


_ACCORDING = frozenset({"selon", "dixit", "pour", "d'", "aux", "de", "à"})


class Construction(StrEnum):
    """The shape of an attribution."""

    INCISE = "incise"
    INVERSION = "inversion"
    ACCORDING = "according"
    BEFORE = "before"
    PARTICIPLE = "participle"
    AFTER = "after"
    LABEL = "label"
    SIGNATURE = "signature"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Frame:
    """An attribution: its shape, the phrase that names the speaker, the word of saying.

    `sure` says that the word of saying is a known one. `subject` is the first phrase of the
    clause the quote stands in, when no word of saying is near.
    """

    construction: Construction
    slot: Slot | None = None
    cue: Span | None = None
    sure: bool = False
    subject: Slot | None = None


class FrameReader:
    """Reads the frames of one region."""

    def __init__(self, units: Sequence[Unit], phrases: PhraseReader) -> None:
        self._units = units
        self._phrases = phrases
        self._subjects = SubjectFinder(units, phrases)
        self._sayings = SayingReader(units)
        self._verbs: ReportingVerbs = reporting_verbs()

    def incise(self) -> Frame | None:
        """Return the attribution inside the quote that this region is, if there is one."""
        units = self._units
        for index in range(min(len(units), _REACH * 40)):
            if units[index].kind != POINT or units[index].low not in _INCISE_OPENERS:
                continue
            if index and units[index - 1].kind == QUOTE:
                continue
            frame = self.inversion(index + 1, len(units), Construction.INCISE)
            if frame is None or not frame.sure or frame.slot is None:
                continue
            after = frame.slot.last + 1
            if self._closes(after) or frame.slot.kind == SlotKind.NAME:
                return frame
        return None

    def _closes(self, index: int) -> bool:
        for at in range(index, min(index + _REACH, len(self._units))):
            if self._units[at].kind == POINT:
                return self._units[at].low in _INCISE_CLOSERS
        return index + _REACH >= len(self._units)

    def after(self, index: int, stop: int) -> Frame | None:
        """Return the attribution that follows the quote at unit `index`, before unit `stop`."""
        at = index + 1
        if signed := self._signature(at, stop):
            return signed
        if at < stop and self._units[at].low == "(":
            at = self._past_brackets(at, stop)
        comma = at < stop and self._units[at].low in {",", "–", "—"}
        at += comma
        if at >= stop:
            return None
        by = self._according(at, stop)
        if by is not None and (comma or self._units[at].low != "pour"):
            return by
        found = self.inversion(at, stop, Construction.INVERSION)
        if found is not None and not (self._starts(index) or self._can_speak(found.slot)):
            return None
        return found or (self._plain_after(at, stop) if comma else None)

    def _signature(self, at: int, stop: int) -> Frame | None:
        """Return "(X)" or ": X" when it begins at unit `at`; the second may be about X only."""
        opening = self._units[at].low if at < stop else ""
        if opening not in {"(", ":"}:
            return None
        slot = self._phrases.phrase(at + 1, stop)
        if slot is None or slot.kind is not SlotKind.NAME:
            return None
        closed = slot.last + 1 < stop and self._units[slot.last + 1].low == ")"
        if opening == "(" and not closed:
            return None
        return Frame(Construction.SIGNATURE, slot, sure=closed)

    def _starts(self, index: int) -> bool:
        return index == 0 or self._units[index - 1].kind != WORD

    def _can_speak(self, slot: Slot | None) -> bool:
        """Return whether a phrase after a fragment is a speaker: not "«…», a repris le tri"."""
        if slot is None or slot.kind is not SlotKind.DESCRIPTION:
            return True
        head = stem(slot.nouns[0]) if slot.nouns else ""
        return head in person_stems() or head in body_stems() or bool(slot.attached)

    def _past_brackets(self, at: int, stop: int) -> int:
        for end in range(at, min(at + _REACH, stop)):
            if self._units[end].low == ")":
                return end + 1
        return at

    def inversion(self, index: int, stop: int, construction: Construction) -> Frame | None:
        """Return "dit X", "a déclaré X", "dit-il" or "a-t-elle dit" when it begins at `index`."""
        units = self._units
        at = index
        while at < stop and units[at].low in fr.CLITICS | {"comme", "ainsi"}:
            at += 1
        if at >= stop or units[at].kind != WORD:
            return None
        unit = units[at]
        pieces = unit.low.split("-")
        if len(pieces) > 1 and pieces[-1] in fr.SUBJECT_PRONOUNS:
            return self._inverted_pronoun(at, stop, construction)
        verb, sure = self._sayings.verb(
            at, stop, led=at > index, incise=construction is Construction.INCISE
        )
        if verb is None:
            return None
        slot = self._subject_after(verb + 1, stop, near=not sure)
        if slot is None:
            return None
        return Frame(construction, slot, _span(units[verb]), sure)

    def _inverted_pronoun(self, at: int, stop: int, construction: Construction) -> Frame | None:
        unit = self._units[at]
        pronoun = unit.low.rsplit("-", 1)[-1]
        verb = unit.low[: -len(pronoun) - 1].removesuffix("-t")
        start = unit.end - len(pronoun)
        named = Unit(WORD, start, unit.end, pronoun, -1, capital=False)
        slot = _pronoun_slot(named, at)
        if verb in fr.AUXILIARIES:
            participle = self._sayings.participle(at + 1, stop)
            if participle is None:
                return None
            sure = self._units[participle].low in self._verbs.participles
            source = self._source_of(participle + 1, stop) if slot.kind == SlotKind.ON else None
            return Frame(construction, source or slot, _span(self._units[participle]), sure)
        known = verb in self._verbs.finite
        if construction is Construction.INCISE and not (known or self._closes_at(at + 1)):
            return None
        cue = Span(unit.start, unit.start + len(verb))
        return Frame(construction, slot, cue, known or construction is not Construction.BEFORE)

    def _closes_at(self, index: int) -> bool:
        return index < len(self._units) and self._units[index].low in {",", ".", "…", ";", ":"}

    def _source_of(self, at: int, stop: int) -> Slot | None:
        """Return the phrase of "a-t-on appris de / auprès de X"."""
        for index in range(at, min(at + 3, stop)):
            if self._units[index].low in {"de", "d'"}:
                return self._phrases.phrase(index + 1, stop)
            if self._units[index].low in fr.CONTRACTED:
                return self._phrases.phrase(index, stop, contracted=True)
        return None

    def _subject_after(self, at: int, stop: int, *, near: bool) -> Slot | None:
        """Return the phrase a verb at `at - 1` is said by: the first not led by a preposition."""
        units = self._units
        complement = False
        commas = 0
        for index in range(at, min(at + (4 if near else _REACH), stop)):
            unit = units[index]
            low = unit.low
            if unit.kind == QUOTE:
                return None
            if unit.kind == POINT:
                commas += 1
                if low != "," or commas > 2:  # noqa: PLR2004 - one inserted phrase
                    return None
                complement = False
            elif low in fr.PREPOSITIONS:
                complement = True
            elif unit.kind == NAME and complement and self._is_led(index):
                complement = False
            elif (unit.kind == NAME or low in fr.DETERMINERS or low in fr.CIVILITIES) and not (
                complement and units[index - 1].low in fr.PREPOSITIONS
            ):
                slot = self._phrases.phrase(index, stop)
                if slot and (commas != 1 or slot.kind == SlotKind.NAME):
                    return slot
            elif low in {"que", "qu'", "qui"}:
                return None
        return None

    def _is_led(self, index: int) -> bool:
        """Return whether the name at `index` is part of what a preposition leads.

        It is in "à l'AFP" and "devant le juge Martin", not in "devant la presse Anna Roy".
        """
        before = self._units[index - 1].low
        if before in fr.PREPOSITIONS or before in fr.DETERMINERS or before in fr.CIVILITIES:
            return True
        return stem(before) in person_stems() or stem(before) in body_stems()

    def _plain_after(self, at: int, stop: int) -> Frame | None:
        """Return "X explique" when it follows a quote and its comma."""
        slot = self._phrases.phrase(at, stop)
        if slot is None:
            return None
        for index in range(slot.last + 1, min(slot.last + 6, stop)):
            low = self._units[index].low
            if low in self._verbs.finite or low in self._verbs.participles:
                return Frame(Construction.AFTER, slot, _span(self._units[index]), sure=True)
            if self._units[index].kind != WORD:
                break
        return None

    def _according(self, at: int, stop: int) -> Frame | None:
        """Return "selon X", "d'après X", "pour X", "dixit X" when it begins at unit `at`."""
        low = self._units[at].low
        following = self._units[at + 1].low if at + 1 < stop else ""
        begin = at + 1
        if low == "d'" and following == "après":
            begin = at + 2
        elif low == "aux" and following == "yeux":
            begin = at + 3
        elif low in {"de", "à"} and following in {"l'", "en"}:
            lengths = {"avis": 4, "aveu": 4, "croire": 3}
            word = self._units[at + 2].low if at + 2 < stop else ""
            if word not in lengths:
                return None
            begin = at + lengths[word]
        elif low not in {"selon", "pour", "dixit", "d'après"}:
            return None
        end = min(begin, stop) - 1
        if begin < stop and self._units[begin].low in {"qui", "lequel", "laquelle"}:
            return None
        slot = self._phrases.phrase(begin, stop, contracted=True)
        if slot is None or slot.kind in {SlotKind.ON, SlotKind.FIRST}:
            return None
        if low == "pour" and slot.kind == SlotKind.DESCRIPTION and slot.last + 1 < stop:
            closed = self._units[slot.last + 1].low in {",", "."}
            if not closed:
                return None
        cue = Span(self._units[at].start, self._units[end].end)
        sure = low != "pour" or slot.kind is SlotKind.NAME
        return Frame(Construction.ACCORDING, slot, cue, sure=sure)

    def before(self, start: int, index: int) -> Frame | None:
        """Return the attribution between unit `start` and the quote at unit `index`."""
        for at in range(index - 1, start - 1, -1):
            if self._units[at].kind == WORD:
                found = self._cue_at(start, at, index)
                if found is not None:
                    return found
        return self._label(start, index)

    def _label(self, start: int, index: int) -> Frame | None:
        """Return "X :" or "X, maire de Y :" when it is all that stands before the quote."""
        colon = index - 1
        if colon <= start or self._units[colon].low != ":":
            return None
        ahead = self._units[colon - 2]
        if colon - 2 > start and ahead.kind == POINT and ahead.low != ",":
            start = colon - 1
        slot = self._phrases.phrase(start, colon)
        if slot is None or slot.kind is not SlotKind.NAME:
            return None
        between = self._units[slot.last + 1 : colon]
        if between and between[0].low not in {",", "("}:
            return None
        if any(u.low in self._verbs.finite or u.low in fr.AUXILIARIES for u in between):
            return None
        return Frame(Construction.LABEL, slot, sure=True)

    def _cue_at(self, start: int, at: int, index: int) -> Frame | None:
        """Return the attribution whose word of saying is at unit `at`, if it is one."""
        unit = self._units[at]
        low = unit.low
        found: Frame | None = None
        if low in _ACCORDING:
            found = self._according_before(at, start, index)
        elif "-" in low and low.rsplit("-", 1)[-1] in fr.SUBJECT_PRONOUNS:
            inverted = self._inverted_pronoun(at, index, Construction.BEFORE)
            found = inverted if inverted is not None and inverted.sure else None
        elif low in fr.SAYING_NOUNS and self._units[index - 1].low == ":":
            author = self._source_of(at + 1, index)
            if author is not None:
                found = Frame(Construction.BEFORE, author, _span(unit), sure=True)
        elif (verb := self._sayings.compound(start, at)) is not None:
            found = self._by_subject(start, verb, index, Construction.BEFORE)
        elif low in self._verbs.present_participles:
            found = self._by_subject(start, at, index, Construction.PARTICIPLE)
        elif low in self._verbs.infinitives and self._sayings.continues(start, at):
            found = Frame(Construction.BEFORE, _implied(unit, at), _span(unit), sure=True)
        elif self._sayings.is_finite(at, start, index):
            if self._sayings.is_passive(start, at):
                agent = self._agent(at + 1, index)
                found = Frame(Construction.BEFORE, agent, _span(unit), sure=True)
            else:
                found = self._by_subject(start, at, index, Construction.BEFORE)
        return found

    def _according_before(self, at: int, start: int, index: int) -> Frame | None:
        if self._units[at].low == "pour":
            led = at == start or self._units[at - 1].low in {",", "mais", "et", "–", "que"}
            if not led:
                return None
        if at + 1 < index and self._units[at + 1].low == "qui":
            cue = Span(self._units[at].start, self._units[at].end)
            return Frame(
                Construction.ACCORDING, self._subjects.antecedent(start, at), cue, sure=True
            )
        found = self._according(at, index)
        if found is None or found.slot is None:
            return None
        if self._units[at].low == "pour" and index > found.slot.last + 1:
            following = self._units[found.slot.last + 1]
            if following.low not in {",", "que", "qu'"}:
                return None
        return found

    def _agent(self, at: int, stop: int) -> Slot | None:
        """Return the phrase of "par X" after a passive."""
        for index in range(at, min(at + 4, stop)):
            if self._units[index].low == "par":
                return self._phrases.phrase(index + 1, stop)
        return None

    def _by_subject(self, start: int, verb: int, index: int, construction: Construction) -> Frame:
        slot = self._subjects.subject(start, verb, whole=construction is Construction.PARTICIPLE)
        if slot is None and construction is Construction.BEFORE:
            slot = self._subject_after(verb + 1, index, near=False)
        return Frame(construction, slot, _span(self._units[verb]), sure=True)

    def clause_subject(self, start: int, index: int) -> Slot | None:
        """Return the subject of the clause in which the quote at unit `index` stands."""
        return self._subjects.subject(start, index)

    def topic(self, start: int, stop: int) -> Slot | None:
        """Return the first phrase of the sentence that no preposition leads."""
        return self._subjects.topic(start, stop)


def _pronoun_slot(unit: Unit, at: int) -> Slot:
    low = unit.low
    kind = SlotKind.PRONOUN
    if low == "on":
        kind = SlotKind.ON
    elif low in fr.FIRST_PERSON:
        kind = SlotKind.FIRST
    gender = "f" if low in fr.FEMININE else "m" if low in fr.MASCULINE else ""
    return Slot(kind, unit.start, unit.end, at, at, gender=gender, plural=low in fr.PLURAL)


def _implied(unit: Unit, at: int) -> Slot:
    """Return the subject that is not said: a pronoun of no width before `unit`."""
    return Slot(SlotKind.PRONOUN, unit.start, unit.start, at, at)


def _span(unit: Unit) -> Span:
    return Span(unit.start, unit.end)
