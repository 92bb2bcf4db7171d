"""What speaks for each candidate: readable features of one quote and one possible speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.roles import body_stems, person_stems, stem
from liseuse.analysis.quotes.speakers.descriptions import Roles, alike, of_age, roots, sort_of
from liseuse.analysis.quotes.speakers.discourse import (
    Surroundings,
    named_topic,
    surroundings,
)
from liseuse.analysis.quotes.speakers.profiles import BEGINNING, Profile
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
        self._topic_best = 0.0
        frame = scene.frames[quote]
        self._cue = frame.slot
        self._slot = frame.slot or frame.subject
        self._construction = frame.construction
        self._key = sort_of(self._slot, explicit=self._cue is not None)
        self._sentence_number = scene.thread.sentence_of[quote]
        self._sentence = scene.thread.sentences[self._sentence_number]
        self._around: Surroundings = surroundings(scene.thread, self._mark, quote)
        self._topic, self._topic_back = self._antecedent()

    def _antecedent(self) -> tuple[Slot | None, int]:
        """Return the phrase a pronoun likely takes up, and how many sentences back it is."""
        own = self._sentence.topic
        before = own is not None and own.start < self._mark.outer_start
        if own is not None and before and own.kind in _FULL and own != self._slot:
            return own, 0
        return named_topic(self._scene.thread, self._sentence_number, 4)

    def case(self) -> Case:
        candidates = self._candidates()
        matches = {c: self._roles.match(self._slot, c) for c in candidates}
        best = max(matches.values(), default=0.0)
        self._fitting = [c for c in candidates if matches[c] > _FAINT]
        rows = [self._features(c, matches[c], best) for c in candidates]
        self._rank(candidates, rows)
        self._topic_match(candidates, rows)
        for row in rows:
            row.update({f"{n}|{self._key}": row[n] for n in _BY_SORT if n in row})
        nobody = self._nobody(best, rows)
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

    def _topic_match(self, candidates: Sequence[int], rows: Sequence[Features]) -> None:
        """Add whom the description that the sentence before is about may be."""
        slot = self._slot
        if slot is not None and slot.kind is not SlotKind.PRONOUN:
            return
        name = "none" if slot is None else "pronoun"
        matches = [self._roles.match(self._topic, c) for c in candidates]
        best = max(matches, default=0.0)
        self._topic_best = best
        for row, match in zip(rows, matches, strict=True):
            if match:
                row[f"{name}:topic_match"] = match
                if match >= best:
                    row[f"{name}:topic_best_match:{min(self._topic_back, 2)}"] = 1.0

    def _features(self, candidate: int, match: float, best: float) -> Features:
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
            self._description(row, candidate, slot, match, best)
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
            self._gender(row, profile, slot, f"pronoun:{kind}")
        if self._topic is not None and self._topic.entity == candidate:
            row["pronoun:topic"] = 1.0
            row[f"pronoun:topic:{min(self._topic_back, 2)}"] = 1.0
        event = self._around.recent.get(candidate)
        if event is not None and event.sentence == self._sentence_number:
            row["pronoun:same_sentence"] = 1.0
        row[f"pronoun:{how}"] = 1.0

    def _gender(self, row: Features, profile: Profile, slot: Slot, name: str) -> None:
        signed = profile.gender if slot.gender == "f" else -profile.gender
        row[f"{name}:agrees"] = max(0.0, min(signed, 2.0)) / 2
        row[f"{name}:clashes"] = max(0.0, min(-signed, 2.0)) / 2

    def _description(
        self, row: Features, candidate: int, slot: Slot, match: float, best: float
    ) -> None:
        profile = self._scene.profiles[candidate]
        kind = "person" if profile.person else "body"
        name = "some" if slot.kind is SlotKind.INDEFINITE else "the"
        if slot.plural:
            row[f"{name}:plural:{kind}"] = 1.0
        row[f"{name}:match"] = match
        if match and match >= best:
            row[f"{name}:best_match"] = 1.0
        if slot.nouns and self._history.names.get(stem(slot.nouns[0])) == candidate:
            row[f"{name}:so_called_before"] = 1.0
        self._words(row, profile, slot, name)
        self._head(row, profile, slot, name, matched=bool(match))
        self._attachment(row, candidate, profile, slot, name)
        if slot.determiner in {"ce", "cet", "cette"}:
            row[f"this:{kind}"] = 1.0
        if self._topic is not None and self._topic.entity == candidate:
            row[f"{name}:topic:{kind}"] = 1.0

    def _words(self, row: Features, profile: Profile, slot: Slot, name: str) -> None:
        others = [stem(noun) for noun in slot.nouns[1:4]]
        if any(alike(o, n) for o in others for n in profile.nouns):
            row[f"{name}:other_words"] = 1.0
        if set(slot.nouns) & profile.ages or of_age(slot, profile):
            row[f"{name}:age"] = 1.0
        if any(len(n) >= BEGINNING and n[:BEGINNING] in profile.around for n in roots(slot)):
            row[f"{name}:in_same_breath"] = 1.0

    def _head(
        self, row: Features, profile: Profile, slot: Slot, name: str, *, matched: bool
    ) -> None:
        kind = "person" if profile.person else "body"
        head = stem(slot.nouns[0]) if slot.nouns else ""
        gendered = profile.person and bool(slot.gender)
        if head in person_stems():
            row[f"{name}:person_noun:{kind}"] = 1.0
            if gendered:
                self._gender(row, profile, slot, name)
            if profile.person and not matched and profile.classes:
                row[f"{name}:other_role"] = 1.0
        elif head in body_stems():
            row[f"{name}:body_noun:{kind}"] = 1.0
        else:
            row[f"{name}:unknown_noun:{kind}"] = 1.0
            if gendered:
                self._gender(row, profile, slot, f"{name}:unknown")

    def _attachment(
        self, row: Features, candidate: int, profile: Profile, slot: Slot, name: str
    ) -> None:
        if candidate in slot.attached:
            row[f"{name}:attached:{'person' if profile.person else 'body'}"] = 1.0
            if slot.nouns and slot.nouns[0] in {"porte-parole", "direction", "communiqué"}:
                row[f"{name}:voice_of"] = 1.0
        if profile.person and profile.bodies.intersection(slot.attached):
            row[f"{name}:of_same_body"] = 1.0

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

    def _nobody(self, best: float, rows: Sequence[Features]) -> Features:
        slot = self._slot
        how = "cue" if self._cue is not None else "subject"
        row: Features = {"nobody": 1.0}
        row[f"nobody:{self._construction.value}"] = 1.0
        if not rows:
            row["nobody:no_candidate"] = 1.0
        if self._history.speaker == NOBODY:
            self._last_speaker_unnamed(row)
        block = self._scene.article.blocks[self._sentence.block].kind
        if block in {BlockKind.TITLE, BlockKind.HEADING}:
            row["nobody:heading"] = 1.0
        if slot is None:
            row["nobody:none"] = 1.0
            self._nobody_topic(row, "none")
            return row
        row[f"nobody:{how}:{slot.kind.value}"] = 1.0
        if slot.plural:
            row[f"nobody:plural:{slot.kind.value}"] = 1.0
        if slot.kind is SlotKind.PRONOUN:
            self._nobody_topic(row, "pronoun")
        if slot.kind in {SlotKind.DESCRIPTION, SlotKind.INDEFINITE}:
            self._nobody_described(row, slot, best)
        return row

    def _nobody_described(self, row: Features, slot: Slot, best: float) -> None:
        name = "some" if slot.kind is SlotKind.INDEFINITE else "the"
        head = stem(slot.nouns[0]) if slot.nouns else ""
        noun = (
            "person_noun"
            if head in person_stems()
            else "body_noun"
            if head in body_stems()
            else "speech_noun"
            if slot.nouns and slot.nouns[0] in fr.SPEECH_NOUNS
            else "unknown_noun"
        )
        row[f"nobody:{name}:{noun}"] = 1.0
        if self._history.names.get(head) == NOBODY:
            row[f"nobody:{name}:so_called_before"] = 1.0
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

    def _nobody_topic(self, row: Features, name: str) -> None:
        topic = self._topic
        if topic is not None and topic.entity >= 0:
            row[f"nobody:{name}:topic_name:{min(self._topic_back, 2)}"] = 1.0
        elif topic is not None:
            row[f"nobody:{name}:topic_{topic.kind.value}"] = 1.0
            row[f"nobody:{name}:topic_match"] = self._topic_best
            if not self._topic_best:
                row[
                    f"nobody:{name}:topic_unknown:{topic.kind.value}:{min(self._topic_back, 2)}"
                ] = 1.0
            if topic.nouns and stem(topic.nouns[0]) in person_stems():
                row[f"nobody:{name}:topic_person:{topic.kind.value}"] = 1.0

    def _last_speaker_unnamed(self, row: Features) -> None:
        kind = self._key
        row[f"nobody:last:{kind}"] = 1.0
        previous = self._scene.thread.sentence_of[self._history.quote]
        if self._sentence_number - previous <= 1:
            row[f"nobody:last:near:{kind}"] = 1.0


_FULL = frozenset({SlotKind.NAME, SlotKind.DESCRIPTION, SlotKind.INDEFINITE})
_BY_SORT = (
    "leading", "title", "person:often", "body:often", "in_quote", "led", "other_block", "person",
    "body", "not_before", "latest_in_quote", "last:same_block",
)  # fmt: skip
"""Features that weigh differently by the sort of phrase that names the speaker."""
