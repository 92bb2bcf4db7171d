"""Speech or not: words attributed to someone, or a title, a term, a slogan between marks."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from liseuse.analysis.model import Entity
from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.marks import Marked
from liseuse.analysis.quotes.roles import folded, noun_sort
from liseuse.analysis.quotes.speakers.frames import Frame
from liseuse.analysis.quotes.speakers.slots import SlotKind
from liseuse.analysis.quotes.units import QUOTE, WORD, Narration, Region, Unit
from liseuse.analysis.quotes.verbs import forms, reporting_verbs
from liseuse.article.model import Article, BlockKind

WEIGHTS = "kind_weights.json"
Features = dict[str, float]

_NAMING = ("appeler", "nommer", "surnommer", "baptiser", "intituler", "titrer", "qualifier", "lire")
_MOCKING = frozenset({"prétendu", "prétendue", "soi-disant", "fameux", "fameuse", "célèbre"})
_LEADS = frozenset({"un", "une", "la", "le", "de", "d'", "des", "l'", "du"})
_READING = frozenset({"lire", "lit-on", "lisait-on"})
_WORDS = re.compile(r"\w+(?:['’]\w+)?")
_OWN_WORDS = re.compile(r"\w+(?:-\w+)*'?")
_BEGINNING = 6
"""How many letters of a word of saying tell which verb it is."""
_LONG = 400
"""How many characters of a quote are looked at: its kind shows at once."""
_LENGTHS = ((1, "1"), (2, "2"), (3, "3"), (5, "5"), (8, "8"), (14, "14"))
_COVERS = 0.8
_NEAR = 3
"""How many words before a quote tell by themselves, whatever they are."""
_TELLING = 20
"""How many of a quote's own words do."""


@dataclass(frozen=True, slots=True)
class KindClassifier:
    """A logistic regression: weights by feature name, the probability from which it is speech."""

    weights: Mapping[str, float]
    threshold: float

    def probability(self, features: Features) -> float:
        """Return how likely a quote with `features` is speech."""
        score = sum(self.weights.get(name, 0.0) * value for name, value in features.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))

    def is_speech(self, features: Features) -> bool:
        """Return whether a quote with `features` is speech."""
        return self.probability(features) >= self.threshold


@lru_cache(maxsize=1)
def shipped_classifier() -> KindClassifier:
    """Return the classifier whose weights the package carries."""
    source = files("liseuse.analysis.quotes") / "data" / WEIGHTS
    content = json.loads(source.read_text(encoding="utf-8"))
    return KindClassifier(content["weights"], content["threshold"])


def kind_features(
    article: Article,
    marked: Sequence[Marked],
    narration: Narration,
    frames: Sequence[Frame],
    entities: Sequence[Entity],
) -> list[Features]:
    """Return, quote by quote, what tells speech from other quoted words."""
    reader = _KindReader(article, marked, narration, entities)
    return [reader.features(quote, frame) for quote, frame in enumerate(frames)]


@lru_cache(maxsize=1)
def _naming_forms() -> frozenset[str]:
    every = [forms(infinitive) for infinitive in _NAMING]
    return frozenset().union(*(f.finite | f.participles for f in every))


@lru_cache(maxsize=1)
def _sorts() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the sorts of words that can stand before a quote, the first that fits counts."""
    verbs = reporting_verbs()
    return (
        ("indefinite", fr.INDEFINITE),
        ("definite", fr.DEFINITE),
        ("preposition", fr.PREPOSITIONS),
        ("that", frozenset({"que", "qu'"})),
        ("is", fr.AUXILIARIES),
        ("verb", verbs.finite | verbs.participles),
    )


class _KindReader:
    def __init__(
        self,
        article: Article,
        marked: Sequence[Marked],
        narration: Narration,
        entities: Sequence[Entity],
    ) -> None:
        self._article = article
        self._text = article.text
        self._marked = marked
        self._narration = narration
        self._mentions = {
            mention.start: (mention.end, entity.type.value)
            for entity in entities
            for mention in entity.mentions
        }
        self._said = Counter(self._content(mark).lower() for mark in marked)

    def _content(self, mark: Marked) -> str:
        return self._text[mark.start : min(mark.end, mark.start + _LONG)]

    def features(self, quote: int, frame: Frame) -> Features:
        mark = self._marked[quote]
        place = self._narration.places[quote]
        region = self._narration.regions[place.region]
        row: Features = {"bias": 1.0}
        if mark.dash:
            row["dash"] = 1.0
        if mark.depth:
            row["nested"] = 1.0
        self._words(row, mark)
        self._attribution(row, frame)
        self._before(row, region, place.unit, frame)
        self._after(row, region, place.unit)
        self._sentence(row, region, place.unit, mark)
        _conjunctions(row, frame)
        return row

    def _words(self, row: Features, mark: Marked) -> None:
        content = self._content(mark)
        found = _WORDS.findall(content)
        length = next((name for most, name in _LENGTHS if len(found) <= most), "more")
        row[f"words:{length}"] = 1.0
        capital = content[:1].isupper()
        short = len(found) <= 5  # noqa: PLR2004 - a title's usual length
        row["capital" if capital else "small"] = 1.0
        if capital and short:
            row["capital:short"] = 1.0
        if mark.end and self._text[mark.end - 1] in ".!?…":
            row["ends_sentence"] = 1.0
        lowered = content.lower().replace("’", "'")
        low = set(re.findall(r"[\w-]+'?", lowered))
        row.update({f"says:{word}": 1.0 for word in _OWN_WORDS.findall(lowered)[:_TELLING]})
        if low & fr.FIRST_PERSON or "j'" in low:
            row["first_person"] = 1.0
        if low & fr.SECOND_PERSON:
            row["second_person"] = 1.0
        if low & fr.AUXILIARIES or "c'" in low:
            row["auxiliary"] = 1.0
        if low & {"ne", "n'", "pas", "on", "ça"}:
            row["spoken_words"] = 1.0
        if len(found) > 1 and all(w[:1].isupper() for w in found):
            row["all_capitals"] = 1.0
        if self._said[content.lower()] > 1:
            row["said_twice"] = 1.0
        mention = self._mentions.get(mark.start)
        if mention and (mention[0] - mark.start) >= _COVERS * (mark.end - mark.start):
            row[f"is_name:{'MISC' if mention[1] == 'MISC' else 'other'}"] = 1.0

    def _attribution(self, row: Features, frame: Frame) -> None:
        name = frame.construction.value
        row[f"construction:{name}"] = 1.0
        if frame.slot is not None:
            row[f"slot:{frame.slot.kind.value}"] = 1.0
            row[f"{name}:{'sure' if frame.sure else 'unsure'}"] = 1.0
        elif frame.subject is not None:
            row[f"subject:{frame.subject.kind.value}"] = 1.0
            if frame.subject.kind in {SlotKind.NAME, SlotKind.PRONOUN}:
                row["subject:who"] = 1.0
        if frame.cue is not None:
            cue = self._text[frame.cue.start : frame.cue.end].lower()
            if cue in _naming_forms():
                row["cue:naming"] = 1.0
            row[f"cue:{folded(cue)[:_BEGINNING]}"] = 1.0
        slot = frame.slot or frame.subject
        if slot is not None and slot.nouns and slot.entity < 0:
            sort = noun_sort(slot.nouns[0])
            row[f"slot:{sort}"] = 1.0
            row[f"slot:{sort}:{name}"] = 1.0
            if slot.nouns[0] in fr.WRITTEN_THINGS:
                row["slot:written"] = 1.0

    def _before(self, row: Features, region: Region, index: int, frame: Frame) -> None:
        if index == 0:
            row["before:nothing"] = 1.0
            return
        near = (u for u in region.units[max(0, index - _NEAR) : index] if u.kind == WORD)
        row.update({f"near:{u.low}": 1.0 for u in near})
        unit = region.units[index - 1]
        if unit.kind == QUOTE:
            row["before:quote"] = 1.0
        elif unit.kind == WORD:
            self._word_before(row, region.units, index)
        else:
            row[f"before:{unit.low}" if unit.low in ":,.(–—-" else "before:other"] = 1.0
            nearby = {u.low for u in region.units[max(0, index - 5) : index - 1]}
            if unit.low in {",", ":"} and nearby & fr.TITLE_NOUNS:
                row[f"before:title_noun:{unit.low}"] = 1.0
            if unit.low in {",", ":"} and nearby & fr.SPEECH_NOUNS:
                row[f"before:speech_noun:{unit.low}"] = 1.0
        if frame.cue is not None and 0 <= unit.end - frame.cue.end <= 1:
            row["before:cue"] = 1.0

    def _word_before(self, row: Features, units: Sequence[Unit], index: int) -> None:
        low = units[index - 1].low
        row["before:word"] = 1.0
        if low in fr.PREPOSITIONS or low in fr.DETERMINERS:
            row[f"before:{low}"] = 1.0
        if index > 1 and low in _LEADS:
            ahead = next((n for n, words in _sorts() if units[index - 2].low in words), "other")
            row[f"before:{ahead}:then:{low}"] = 1.0
        nearby = {u.low for u in units[max(0, index - 4) : index]}
        if nearby & fr.WRITTEN_THINGS:
            row["before:written"] = 1.0
        sort = next((name for name, words in _sorts() if low in words), None)
        if sort is not None:
            row[f"before:{sort}"] = 1.0
        if low in fr.TITLE_NOUNS or low in _naming_forms():
            row["before:title_noun"] = 1.0
        if low in _MOCKING:
            row["before:mocking"] = 1.0
        if low in fr.SPEECH_NOUNS:
            row["before:speech_noun"] = 1.0
        elif index > 1 and units[index - 2].low in fr.TITLE_NOUNS:
            row["before:title_noun_near"] = 1.0
        if units[index - 1].capital and index > 1:
            row["before:name"] = 1.0

    def _after(self, row: Features, region: Region, index: int) -> None:
        if index + 1 >= len(region.units):
            row["after:nothing"] = 1.0
            return
        unit = region.units[index + 1]
        if {u.low for u in region.units[index + 1 : index + 5]} & _READING:
            row["after:read"] = 1.0
        if unit.kind == WORD:
            row["after:word"] = 1.0
            if unit.low in {"de", "d'", "du"}:
                row["after:of"] = 1.0
            if unit.low in {"et", "ou"}:
                row["after:and"] = 1.0
        elif unit.kind == QUOTE:
            row["after:quote"] = 1.0
        else:
            row[f"after:{unit.low}" if unit.low in ":,.();!?" else "after:other"] = 1.0

    def _sentence(self, row: Features, region: Region, index: int, mark: Marked) -> None:
        first, stop = region.sentence_of(index)
        if first == index:
            row["opens_sentence"] = 1.0
            if stop == index + 1:
                row["whole_sentence"] = 1.0
        kind = self._article.blocks[region.block].kind
        if kind in {BlockKind.TITLE, BlockKind.HEADING}:
            row["heading"] = 1.0
        quotes = sum(unit.kind == QUOTE for unit in region.units[first : min(stop, first + 200)])
        if quotes > 2:  # noqa: PLR2004 - a list of titles
            row["many_quotes"] = 1.0
        if any(
            u.low in {"selon", "estime", "juge"}
            for u in region.units[first : min(stop, first + 60)]
        ):
            row["sentence:opinion"] = 1.0
        if mark.end - mark.start > _LONG:
            row["very_long"] = 1.0


def _conjunctions(row: Features, frame: Frame) -> None:
    """Add what only two facts together tell."""
    name = frame.construction.value
    size = "short" if row.keys() & {"words:1", "words:2", "words:3"} else "long"
    case = "capital" if "capital" in row else "small"
    spoken = row.keys() & {"first_person", "second_person", "auxiliary", "spoken_words"}
    row[f"{name}:{size}"] = 1.0
    row[f"{name}:{case}"] = 1.0
    row[f"{size}:{case}:{'spoken' if spoken else 'plain'}"] = 1.0
    if "ends_sentence" in row:
        row[f"ends_sentence:{case}:{size}"] = 1.0
    for before in (
        "before::",
        "before:definite",
        "before:indefinite",
        "before:that",
        "before:nothing",
    ):
        if before in row:
            row[f"{before}:{case}:{size}"] = 1.0
            row[f"{before}:{name}"] = 1.0
    if "after:," in row:
        row[f"after:,:{name}"] = 1.0
