"""What speaks for "nobody": that the article does not name who says a quote."""

from __future__ import annotations

from dataclasses import dataclass

from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.roles import noun_sort, stem
from liseuse.analysis.quotes.speakers.frames import Frame
from liseuse.analysis.quotes.speakers.scene import NOBODY, Features, History, Scene
from liseuse.analysis.quotes.speakers.slots import Slot, SlotKind
from liseuse.article.model import BlockKind

_STORY = 3
"""How often a narrator who tells of himself says I or my."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """What is known of a quote before any candidate is looked at.

    `key` is the sort of phrase that names the speaker, `slot` that phrase, `stand` how the quote
    stands without one; `topic` what a pronoun
    would take up and `topic_back` how many sentences before; the best matches tell how well any
    candidate fits the two.
    """

    quote: int
    frame: Frame
    key: str
    stand: str
    slot: Slot | None
    topic: Slot | None
    topic_back: int
    best_match: float = 0.0
    topic_best: float = 0.0


def nobody_features(scene: Scene, history: History, at: Standpoint, *, alone: bool) -> Features:
    """Return the features of "nobody"; `alone` says that there is no other candidate."""
    return _NobodyReader(scene, history, at).features(alone=alone)


class _NobodyReader:
    def __init__(self, scene: Scene, history: History, at: Standpoint) -> None:
        self._scene = scene
        self._history = history
        self._at = at
        self._number = scene.thread.sentence_of[at.quote]
        self._sentence = scene.thread.sentences[self._number]

    def features(self, *, alone: bool) -> Features:
        at = self._at
        slot = at.slot
        how = "cue" if at.frame.slot is not None else "subject"
        row: Features = {"nobody": 1.0}
        row[f"nobody:{at.frame.construction.value}"] = 1.0
        if alone:
            row["nobody:no_candidate"] = 1.0
        if self._history.speaker == NOBODY:
            self._last_speaker_unnamed(row)
        if self._history.before == NOBODY and self._scene.is_turn_after(
            at.quote, self._history.before_quote, 2
        ):
            row["nobody:turn:before_last"] = 1.0
        if self._scene.thread.told >= _STORY:
            row["nobody:story"] = 1.0
            row[f"nobody:story:{at.key}"] = 1.0
        block = self._scene.article.blocks[self._sentence.block].kind
        if block in {BlockKind.TITLE, BlockKind.HEADING}:
            row["nobody:heading"] = 1.0
        if slot is None:
            row["nobody:none"] = 1.0
            row[f"nobody:{at.stand}"] = 1.0
            self._topic(row, "none")
            return row
        row[f"nobody:{how}:{slot.kind.value}"] = 1.0
        if slot.plural:
            row[f"nobody:plural:{slot.kind.value}"] = 1.0
        if slot.kind is SlotKind.PRONOUN:
            self._topic(row, "pronoun")
        if slot.kind in {SlotKind.DESCRIPTION, SlotKind.INDEFINITE}:
            name = "some" if slot.kind is SlotKind.INDEFINITE else "the"
            self._described(row, slot, name, at.best_match)
        return row

    def _described(self, row: Features, slot: Slot, name: str, best: float) -> None:
        head = stem(slot.nouns[0]) if slot.nouns else ""
        noun = noun_sort(slot.nouns[0]) if slot.nouns else "thing"
        if noun == "thing" and slot.nouns and slot.nouns[0] in fr.SPEECH_NOUNS:
            noun = "speech"
        row[f"nobody:{name}:{noun}"] = 1.0
        if self._history.names.get(head) == NOBODY:
            row[f"nobody:{name}:so_called_before"] = 1.0
        self._words(row, slot, name)
        row[f"nobody:{name}:best_match"] = best
        if not best:
            row[f"nobody:{name}:no_match"] = 1.0
            row[f"nobody:{name}:{noun}:no_match"] = 1.0
        if slot.determiner in {"ce", "cet", "cette"}:
            row["nobody:this"] = 1.0
        elif slot.determiner in {"son", "sa", "ses", "leur", "leurs"}:
            row["nobody:possessive"] = 1.0
        if len(slot.nouns) > 1:
            row[f"nobody:{name}:long"] = 1.0

    def _words(self, row: Features, slot: Slot, name: str) -> None:
        """Add what the description's own words tell: a place in it, whose it is."""
        text = self._scene.article.text[slot.start + len(slot.determiner) + 1 : slot.end]
        if any(word[:1].isupper() for word in text.split()):
            row[f"nobody:{name}:capital"] = 1.0
            if not slot.attached:
                row[f"nobody:{name}:place"] = 1.0
        if slot.determiner in {"mon", "ma", "mes", "notre", "nos"}:
            row["nobody:mine"] = 1.0

    def _topic(self, row: Features, name: str) -> None:
        topic = self._at.topic
        back = min(self._at.topic_back, 2)
        if topic is not None and topic.entity >= 0:
            row[f"nobody:{name}:topic_name:{back}"] = 1.0
        elif topic is not None:
            row[f"nobody:{name}:topic_{topic.kind.value}"] = 1.0
            row[f"nobody:{name}:topic_match"] = self._at.topic_best
            if not self._at.topic_best:
                row[f"nobody:{name}:topic_unknown:{topic.kind.value}:{back}"] = 1.0
            if topic.nouns and noun_sort(topic.nouns[0]) == "person":
                row[f"nobody:{name}:topic_person:{topic.kind.value}"] = 1.0

    def _last_speaker_unnamed(self, row: Features) -> None:
        kind = self._at.key
        row[f"nobody:last:{kind}"] = 1.0
        previous = self._scene.thread.sentence_of[self._history.quote]
        if self._number - previous <= 1:
            row[f"nobody:last:near:{kind}"] = 1.0
