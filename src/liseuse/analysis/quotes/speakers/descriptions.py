"""Descriptions: how well « la directrice du port » fits what the article says of somebody."""

from __future__ import annotations

from liseuse.analysis.quotes.roles import folded, noun_sort, role_classes, stem
from liseuse.analysis.quotes.speakers.profiles import Profile
from liseuse.analysis.quotes.speakers.scene import Scene
from liseuse.analysis.quotes.speakers.slots import Slot, SlotKind

_HOLDERS = 6
_PREFIX = 4
_RETIRED = 60
_DECADES = {
    "vingtenaire": 2, "trentenaire": 3, "quadragénaire": 4, "quadra": 4, "quinquagénaire": 5,
    "quinqua": 5, "sexagénaire": 6, "septuagénaire": 7, "octogénaire": 8, "nonagénaire": 9,
}  # fmt: skip


def of_age(slot: Slot, profile: Profile) -> bool:
    """Return whether a description tells the decade of an age the article gives."""
    decade = next((_DECADES[n] for n in slot.nouns if n in _DECADES), None)
    old = bool({"retraité", "retraitée", "doyen", "doyenne", "aîné", "aînée"} & set(slot.nouns[:1]))
    for age in profile.ages:
        if age.isdigit() and (int(age) // 10 == decade or (old and int(age) >= _RETIRED)):
            return True
    return False


def roots(slot: Slot) -> list[str]:
    """Return the first words of a description, folded."""
    return [folded(noun) for noun in slot.nouns[:3]]


class Roles:
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
        if score and any(alike(o, n) for o in others for n in profile.nouns):
            score += 0.3
        return score


def alike(one: str, other: str) -> bool:
    """Return whether two stems are one word, or a place and its people (toulousain, Toulouse)."""
    return one == other or (len(other) > _PREFIX and one[:_PREFIX] == other[:_PREFIX])


def sort_of(slot: Slot | None, *, explicit: bool) -> str:
    """Return the sort of phrase that names the speaker, as it stands in feature names."""
    if slot is None:
        return "none"
    how = "" if explicit else "?"
    if slot.kind is SlotKind.PRONOUN:
        return how + ("they" if slot.plural else "implied" if not slot.gender else "he_she")
    if slot.kind is SlotKind.DESCRIPTION:
        noun = noun_sort(slot.nouns[0]) if slot.nouns else "thing"
        return f"{how}the_{'several' if slot.plural else noun}"
    return how + slot.kind.value
