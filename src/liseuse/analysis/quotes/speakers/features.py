"""What speaks for each candidate: readable features of one quote and one possible speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.marks import Marked
from liseuse.analysis.quotes.roles import body_stems, folded, person_stems, role_classes, stem
from liseuse.analysis.quotes.speakers.discourse import (
    Surroundings,
    Thread,
    named_topic,
    surroundings,
)
from liseuse.analysis.quotes.speakers.frames import Construction, Frame
from liseuse.analysis.quotes.speakers.profiles import BEGINNING, Profile
from liseuse.analysis.quotes.speakers.slots import Slot, SlotKind
from liseuse.article.model import Article, BlockKind

NOBODY = -1
Features = dict[str, float]

_FAR = 3
_HOLDERS = 6
_PREFIX = 4
_FAINT = 0.35


@dataclass(slots=True)
class History:
    """What was decided so far: the last speaker (NOBODY: unnamed), None before the first quote.

    `names` are the speakers of earlier quotes by the head noun of their description.
    """

    speaker: int | None = None
    quote: int = -1
    names: dict[str, int] = field(default_factory=dict)

    def note(self, quote: int, speaker: int, slot: Slot | None) -> None:
        """Remember that `speaker` said quote number `quote`, named by `slot`."""
        self.speaker, self.quote = speaker, quote
        if slot is not None and slot.nouns and slot.entity < 0:
            self.names[stem(slot.nouns[0])] = speaker


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the features of one article's quotes are read from."""

    article: Article
    marked: Sequence[Marked]
    frames: Sequence[Frame]
    thread: Thread
    profiles: Sequence[Profile]


@dataclass(frozen=True, slots=True)
class Case:
    """One quote: its candidates (NOBODY last) and the features of each."""

    candidates: tuple[int, ...]
    features: tuple[Features, ...]


class FeatureReader:
    """Reads the cases of one article."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._title = frozenset(
            event.entity
            for event in scene.thread.events
            if scene.article.blocks[event.block].kind is BlockKind.TITLE or event.block == 0
        )
        people = [
            count if profile.person else 0
            for count, profile in zip(scene.thread.counts, scene.profiles, strict=True)
        ]
        most = max(people, default=0)
        self._leading = people.index(most) if most else None
        self._roles = _Roles(scene)

    def case(self, quote: int, history: History) -> Case:
        """Return the case of quote number `quote` after `history`."""
        return _CaseReader(
            self._scene, quote, history, self._title, self._leading, self._roles
        ).case()


class _Roles:
    """Which entities have a role: by the stem of a noun, and by class."""

    def __init__(self, scene: Scene) -> None:
        self._by_stem: dict[str, list[int]] = {}
        self._by_class: dict[int, list[int]] = {}
        self._profiles = scene.profiles
        often = sorted(range(len(scene.profiles)), key=lambda e: -scene.thread.counts[e])
        for entity in often:
            profile = scene.profiles[entity]
            for root in profile.nouns:
                self._by_stem.setdefault(root, []).append(entity)
            for number in profile.classes:
                self._by_class.setdefault(number, []).append(entity)

    def holders(self, slot: Slot | None) -> list[int]:
        """Return a few entities that the description `slot` may fit, most mentioned first."""
        if slot is None or not slot.nouns or slot.entity >= 0:
            return []
        head = stem(slot.nouns[0])
        found = self._by_stem.get(head, [])[:_HOLDERS]
        for number in role_classes().get(head, ()):
            found = [*found, *self._by_class.get(number, [])[:_HOLDERS]]
        return found

    def match(self, slot: Slot | None, candidate: int) -> float:
        """Return how well a description fits the roles of `candidate`: 0 not at all, 1 exactly."""
        if slot is None or not slot.nouns or slot.entity >= 0:
            return 0.0
        profile = self._profiles[candidate]
        head = stem(slot.nouns[0])
        score = profile.nouns.get(head, 0.0)
        if not score:
            shared = role_classes().get(head, frozenset())
            score = 0.6 * max((profile.classes.get(c, 0.0) for c in shared), default=0.0)
        others = [stem(noun) for noun in slot.nouns[1:4]]
        if score and any(_alike(o, n) for o in others for n in profile.nouns):
            score += 0.3
        return score


def _alike(one: str, other: str) -> bool:
    """Return whether two stems are one word, or a place and its people (toulousain, Toulouse)."""
    return one == other or (len(other) > _PREFIX and one[:_PREFIX] == other[:_PREFIX])


class _CaseReader:
    def __init__(
        self,
        scene: Scene,
        quote: int,
        history: History,
        title: frozenset[int],
        leading: int | None,
        roles: _Roles,
    ) -> None:
        self._scene = scene
        self._quote = quote
        self._mark = scene.marked[quote]
        self._history = history
        self._title = title
        self._leading = leading
        self._roles = roles
        self._topic_best = 0.0
        frame = scene.frames[quote]
        self._cue = frame.slot
        self._slot = frame.slot or frame.subject
        self._construction = frame.construction
        self._key = _key(self._slot, explicit=self._cue is not None)
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
            self._description(row, candidate, profile, slot, match, best)
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
        if self._history.speaker == candidate:
            self._last_speaker(row)

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

    def _description(  # noqa: PLR0913 - one candidate against one description
        self,
        row: Features,
        candidate: int,
        profile: Profile,
        slot: Slot,
        match: float,
        best: float,
    ) -> None:
        kind = "person" if profile.person else "body"
        name = "some" if slot.kind is SlotKind.INDEFINITE else "the"
        if slot.plural:
            row[f"{name}:plural:{kind}"] = 1.0
        head = stem(slot.nouns[0]) if slot.nouns else ""
        row[f"{name}:match"] = match
        if match and match >= best:
            row[f"{name}:best_match"] = 1.0
        others = [stem(noun) for noun in slot.nouns[1:4]]
        if any(_alike(o, n) for o in others for n in profile.nouns):
            row[f"{name}:other_words"] = 1.0
        if self._history.names.get(head) == candidate:
            row[f"{name}:so_called_before"] = 1.0
        if set(slot.nouns) & profile.ages or _of_age(slot, profile):
            row[f"{name}:age"] = 1.0
        if any(len(n) >= BEGINNING and n[:BEGINNING] in profile.around for n in _roots(slot)):
            row[f"{name}:in_same_breath"] = 1.0
        if head in person_stems():
            row[f"{name}:person_noun:{kind}"] = 1.0
            if profile.person and slot.gender:
                self._gender(row, profile, slot, name)
            if profile.person and not match and profile.classes:
                row[f"{name}:other_role"] = 1.0
        elif head in body_stems():
            row[f"{name}:body_noun:{kind}"] = 1.0
        else:
            row[f"{name}:unknown_noun:{kind}"] = 1.0
            if profile.person and slot.gender:
                self._gender(row, profile, slot, f"{name}:unknown")
        self._attachment(row, candidate, profile, slot, name)
        if slot.determiner in {"ce", "cet", "cette"}:
            row[f"this:{kind}"] = 1.0
        if self._topic is not None and self._topic.entity == candidate:
            row[f"{name}:topic:{kind}"] = 1.0

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


_DECADES = {
    "vingtenaire": 2, "trentenaire": 3, "quadragénaire": 4, "quadra": 4, "quinquagénaire": 5,
    "quinqua": 5, "sexagénaire": 6, "septuagénaire": 7, "octogénaire": 8, "nonagénaire": 9,
}  # fmt: skip


def _of_age(slot: Slot, profile: Profile) -> bool:
    """Return whether a description tells the decade of an age the article gives."""
    decade = next((_DECADES[n] for n in slot.nouns if n in _DECADES), None)
    old = bool({"retraité", "retraitée", "doyen", "doyenne", "aîné", "aînée"} & set(slot.nouns[:1]))
    for age in profile.ages:
        if age.isdigit() and (int(age) // 10 == decade or (old and int(age) >= 60)):  # noqa: PLR2004 - the age of retirement
            return True
    return False


def _roots(slot: Slot) -> list[str]:
    return [folded(noun) for noun in slot.nouns[:3]]


_FULL = frozenset({SlotKind.NAME, SlotKind.DESCRIPTION, SlotKind.INDEFINITE})
_BY_SORT = (
    "leading", "title", "person:often", "body:often", "in_quote", "led", "other_block", "person",
    "body", "not_before", "latest_in_quote", "last:same_block",
)  # fmt: skip
"""Features that weigh differently by the sort of phrase that names the speaker."""


def _key(slot: Slot | None, *, explicit: bool) -> str:
    """Return the sort of phrase that names the speaker, as it stands in feature names."""
    if slot is None:
        return "none"
    how = "" if explicit else "?"
    if slot.kind is SlotKind.PRONOUN:
        return how + ("they" if slot.plural else "implied" if not slot.gender else "he_she")
    if slot.kind is SlotKind.DESCRIPTION:
        head = stem(slot.nouns[0]) if slot.nouns else ""
        noun = "person" if head in person_stems() else "body" if head in body_stems() else "thing"
        return f"{how}the_{'several' if slot.plural else noun}"
    return how + slot.kind.value


def is_explicit(frame: Frame) -> bool:
    """Return whether the sentence itself names who speaks."""
    return (
        frame.construction not in {Construction.NONE, Construction.PARTICIPLE}
        and frame.sure
        and frame.slot is not None
        and frame.slot.kind is SlotKind.NAME
    )
