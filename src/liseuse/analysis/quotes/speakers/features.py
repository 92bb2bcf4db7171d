"""What speaks for each candidate: readable features of one quote and one possible speaker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from liseuse.analysis.quotes.speakers.describing import DescriptionReader, add_gender
from liseuse.analysis.quotes.speakers.descriptions import Roles, sort_of
from liseuse.analysis.quotes.speakers.discourse import (
    Surroundings,
    named_topic,
    surroundings,
)
from liseuse.analysis.quotes.speakers.nobody import Standpoint, nobody_features
from liseuse.analysis.quotes.speakers.profiles import Profile
from liseuse.analysis.quotes.speakers.scene import NOBODY, Case, Features, History, Scene
from liseuse.analysis.quotes.speakers.slots import Slot, SlotKind
from liseuse.article.model import BlockKind

_FAR = 3
_FAINT = 0.35


class FeatureReader:
    """Reads the cases of one article."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        title = frozenset(
            event.entity
            for event in scene.thread.events
            if scene.article.blocks[event.block].kind is BlockKind.TITLE or event.block == 0
        )
        people = [
            count if profile.person else 0
            for count, profile in zip(scene.thread.counts, scene.profiles, strict=True)
        ]
        most = max(people, default=0)
        leading = people.index(most) if most else None
        self._standing = _Standing(title, leading, Roles(scene))

    def case(self, quote: int, history: History) -> Case:
        """Return the case of quote number `quote` after `history`."""
        return _CaseReader(self._scene, quote, history, self._standing).case()


@dataclass(frozen=True, slots=True)
class _Standing:
    """Who stands out in the article: in its title, most mentioned, by role."""

    title: frozenset[int]
    leading: int | None
    roles: Roles


class _CaseReader:
    def __init__(
        self,
        scene: Scene,
        quote: int,
        history: History,
        standing: _Standing,
    ) -> None:
        self._scene = scene
        self._quote = quote
        self._mark = scene.marked[quote]
        self._history = history
        self._title = standing.title
        self._leading = standing.leading
        self._roles = standing.roles
        self._descriptions = DescriptionReader(scene.profiles, history.names)
        frame = scene.frames[quote]
        self._cue = frame.slot
        self._slot = frame.slot or frame.subject
        self._key = sort_of(self._slot, explicit=self._cue is not None)
        self._sentence_number = scene.thread.sentence_of[quote]
        self._sentence = scene.thread.sentences[self._sentence_number]
        block = scene.article.blocks[self._sentence.block].kind
        self._heading = block in {BlockKind.TITLE, BlockKind.HEADING}
        self._stand = self._standing_of_quote() if self._slot is None else ""
        self._around: Surroundings = surroundings(scene.thread, self._mark, quote)
        self._topic, self._topic_back = self._antecedent()
        self._next_topic = self._following_topic()
        self._answers = scene.is_turn_after(quote, history.quote, 1)
        self._alternates = self._answers and scene.is_turn_after(quote, history.before_quote, 2)

    def _standing_of_quote(self) -> str:
        """Return how a quote without attribution stands: a turn, alone, after a colon, a part."""
        mark, sentence = self._mark, self._sentence
        if mark.dash:
            return "turn"
        if self._heading:
            return "heading"
        if sentence.start < mark.outer_start:
            before = self._scene.article.text[sentence.start : mark.outer_start].rstrip()
            return "colon" if before.endswith(":") else "part"
        if mark.outer_end < sentence.end:
            return "opening"
        return "first" if sentence.first_in_block else "alone"

    def _antecedent(self) -> tuple[Slot | None, int]:
        """Return the phrase a pronoun likely takes up, and how many sentences back it is."""
        own = self._sentence.topic
        before = own is not None and own.start < self._mark.outer_start
        if own is not None and before and own.kind in _FULL and own != self._slot:
            return own, 0
        return named_topic(self._scene.thread, self._sentence_number, 4)

    def _following_topic(self) -> Slot | None:
        """Return what the next sentence of the block is about."""
        following = self._sentence_number + 1
        sentences = self._scene.thread.sentences
        if following >= len(sentences) or sentences[following].block != self._sentence.block:
            return None
        return sentences[following].topic

    def case(self) -> Case:
        candidates = self._candidates()
        matches = {c: self._roles.match(self._slot, c) for c in candidates}
        self._fitting = [c for c in candidates if matches[c] > _FAINT]
        rows = [self._features(c, matches) for c in candidates]
        self._rank(candidates, rows)
        topic_best = self._topic_match(candidates, rows)
        for row in rows:
            row.update({f"{n}|{self._key}": row[n] for n in _BY_SORT if n in row})
            if self._stand:
                row.update({f"{n}|{self._stand}": row[n] for n in _BY_STAND if n in row})
        at = Standpoint(
            self._quote,
            self._scene.frames[self._quote],
            self._key,
            self._stand,
            self._slot,
            self._topic,
            self._topic_back,
            max(matches.values(), default=0.0),
            topic_best,
        )
        nobody = nobody_features(self._scene, self._history, at, alone=not candidates)
        return Case((*candidates, NOBODY), (*rows, nobody))

    def _candidates(self) -> list[int]:
        found = dict.fromkeys(self._around.recent)
        found.update(dict.fromkeys(self._around.ahead))
        for slot in (self._slot, self._topic):
            if slot is not None:
                if slot.entity >= 0:
                    found[slot.entity] = None
                found.update(dict.fromkeys(slot.attached))
                found.update(dict.fromkeys(self._roles.holders(slot)))
        if self._history.speaker is not None and self._history.speaker >= 0:
            found[self._history.speaker] = None
        if self._leading is not None:
            found[self._leading] = None
        found.update(dict.fromkeys(sorted(self._title)[:6]))
        return list(found)

    def _topic_match(self, candidates: Sequence[int], rows: Sequence[Features]) -> float:
        """Add whom the description that the sentence before is about may be; return its match."""
        slot, topic = self._slot, self._topic
        if topic is None or (slot is not None and slot.kind is not SlotKind.PRONOUN):
            return 0.0
        name = "none" if slot is None else "pronoun"
        matches = {c: self._roles.match(topic, c) for c in candidates}
        best = max(matches.values(), default=0.0)
        for candidate, row in zip(candidates, rows, strict=True):
            match = matches[candidate]
            if match:
                row[f"{name}:topic_match"] = match
                if match >= best:
                    row[f"{name}:topic_best_match:{min(self._topic_back, 2)}"] = 1.0
        return best

    def _features(self, candidate: int, matches: Mapping[int, float]) -> Features:
        profile = self._scene.profiles[candidate]
        row: Features = {}
        self._general(row, candidate, profile)
        slot = self._slot
        how = "cue" if self._cue is not None else "subject"
        if slot is None:
            self._unattributed(row, candidate, profile)
            return row
        if slot.kind is SlotKind.NAME:
            row[f"{how}:named" if slot.entity == candidate else f"{how}:other_named"] = 1.0
        elif slot.kind is SlotKind.PRONOUN:
            self._pronoun(row, candidate, profile, slot, how)
        elif slot.kind is SlotKind.DESCRIPTION or slot.kind is SlotKind.INDEFINITE:
            name = "some" if slot.kind is SlotKind.INDEFINITE else "the"
            self._descriptions.add(row, candidate, slot, matches, name)
            if self._topic is not None and self._topic.entity == candidate:
                row[f"{name}:topic:{'person' if profile.person else 'body'}"] = 1.0
        elif slot.kind is SlotKind.FIRST:
            row["first:leading"] = float(candidate == self._leading)
        if how == "subject":
            self._unattributed(row, candidate, profile)
        return row

    def _general(self, row: Features, candidate: int, profile: Profile) -> None:
        kind = "person" if profile.person else "body"
        row[kind] = 1.0
        count = self._scene.thread.counts[candidate]
        row[f"{kind}:often"] = min(count, 6) / 6
        if candidate == self._leading:
            row["leading"] = 1.0
        if candidate in self._title:
            row["title"] = 1.0
        if candidate in self._around.inside:
            row["in_quote"] = 1.0
        self._distance(row, candidate, kind)
        if self._history.speaker == candidate:
            self._last_speaker(row)
        if self._history.before == candidate and self._alternates:
            row["turn:before_last"] = 1.0
            row[f"turn:before_last:{self._key}"] = 1.0

    def _distance(self, row: Features, candidate: int, kind: str) -> None:
        event = self._around.recent.get(candidate)
        if event is None:
            row["not_before"] = 1.0
            ahead = self._around.ahead.get(candidate)
            if ahead is not None and ahead.sentence == self._sentence_number:
                row["ahead:same_sentence" + (":led" if ahead.led else "")] = 1.0
            elif ahead is not None and ahead.sentence == self._sentence_number + 1:
                row["ahead:next_sentence"] = 1.0
        else:
            if event.quote >= 0:
                row["latest_in_quote"] = 1.0
            distance = self._sentence_number - event.sentence
            row[f"{kind}:distance:{min(max(distance, 0), _FAR)}"] = 1.0
            row[f"distance:{min(max(distance, 0), _FAR)}:{self._key}"] = 1.0
            if event.led:
                row["led"] = 1.0
            if event.block != self._sentence.block:
                row["other_block"] = 1.0

    def _last_speaker(self, row: Features) -> None:
        kind = self._key
        row["last"] = 1.0
        if self._answers:
            row["turn:last"] = 1.0
            row[f"turn:last:{kind}"] = 1.0
        row[f"last:{kind}"] = 1.0
        previous = self._scene.thread.sentence_of[self._history.quote]
        near = self._sentence_number - previous
        if near <= 1:
            row[f"last:near:{kind}"] = 1.0
        if self._sentence.block == self._scene.thread.sentences[previous].block:
            row["last:same_block"] = 1.0

    def _pronoun(
        self, row: Features, candidate: int, profile: Profile, slot: Slot, how: str
    ) -> None:
        kind = "person" if profile.person else "body"
        row[f"pronoun:{kind}"] = 1.0
        if slot.plural:
            row[f"pronoun:plural:{kind}"] = 1.0
        elif slot.gender:
            add_gender(row, profile, slot, f"pronoun:{kind}")
        if self._topic is not None and self._topic.entity == candidate:
            row["pronoun:topic"] = 1.0
            row[f"pronoun:topic:{min(self._topic_back, 2)}"] = 1.0
        event = self._around.recent.get(candidate)
        if event is not None and event.sentence == self._sentence_number:
            row["pronoun:same_sentence"] = 1.0
        row[f"pronoun:{how}"] = 1.0

    def _unattributed(self, row: Features, candidate: int, profile: Profile) -> None:
        kind = "person" if profile.person else "body"
        event = self._around.recent.get(candidate)
        if event is not None and event.quote < 0:
            same = event.sentence == self._sentence_number
            if same:
                row[f"alone:same_sentence:{kind}" + (":led" if event.led else "")] = 1.0
            if event.block == self._sentence.block:
                row[f"alone:same_block:{kind}"] = 1.0
        topic = self._sentence.topic
        if topic is not None and topic.entity == candidate:
            row["alone:own_topic"] = 1.0
        if self._topic is not None and self._topic.entity == candidate:
            row[f"alone:topic:{min(self._topic_back, 2)}"] = 1.0
        if candidate == self._leading:
            row["alone:leading"] = 1.0
        if self._next_topic is not None and self._next_topic.entity == candidate:
            row["alone:next_topic"] = 1.0
        if next(iter(self._around.ahead), None) == candidate:
            row["first_ahead"] = 1.0

    def _rank(self, candidates: Sequence[int], rows: Sequence[Features]) -> None:
        """Add what only a comparison shows: the latest person, the only one that agrees."""
        profiles = self._scene.profiles
        latest = [
            c for c in self._around.recent if profiles[c].person and c not in self._around.inside
        ]
        bodies = [c for c in self._around.recent if not profiles[c].person]
        slot_kind = self._key
        index = {c: i for i, c in enumerate(candidates)}
        for order, name in ((latest, "person"), (bodies, "body")):
            for place, candidate in enumerate(order[:2]):
                rows[index[candidate]][f"{name}:rank{place}:{slot_kind}"] = 1.0
        if len(self._fitting) == 1:
            rows[index[self._fitting[0]]]["the:only_match"] = 1.0
        fitting = [c for c in self._around.recent if c in self._fitting]
        if fitting:
            rows[index[fitting[0]]]["the:latest_match"] = 1.0
        slot = self._slot
        if slot is None or not slot.gender or slot.plural:
            return
        sign = 1.0 if slot.gender == "f" else -1.0
        agreeing = [c for c in latest if profiles[c].gender * sign > 0.2]  # noqa: PLR2004
        if slot.kind is SlotKind.PRONOUN or slot.kind is SlotKind.DESCRIPTION:
            for place, candidate in enumerate(agreeing[:2]):
                rows[index[candidate]][f"{slot.kind.value}:agreeing_rank{place}"] = 1.0
            if len(agreeing) == 1:
                rows[index[agreeing[0]]][f"{slot.kind.value}:only_one_agrees"] = 1.0


_FULL = frozenset({SlotKind.NAME, SlotKind.DESCRIPTION, SlotKind.INDEFINITE})
_BY_STAND = (
    "leading", "title", "last", "person", "body", "person:distance:0",
    "person:distance:1", "in_quote", "not_before", "alone:same_block:person", "person:rank0:none",
    "person:rank1:none", "alone:next_topic", "ahead:same_sentence", "ahead:next_sentence",
    "alone:own_topic", "alone:topic:1", "other_block", "first_ahead",
)  # fmt: skip
_BY_SORT = (
    "leading", "title", "person:often", "body:often", "in_quote", "led", "other_block", "person",
    "body", "not_before", "latest_in_quote", "last:same_block",
)  # fmt: skip
"""Features that weigh differently by the sort of phrase that names the speaker."""
