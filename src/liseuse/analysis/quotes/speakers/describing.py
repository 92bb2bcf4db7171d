"""What speaks for a candidate when a description names the speaker: "la directrice du port"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from liseuse.analysis.quotes.roles import folded, noun_sort, stem
from liseuse.analysis.quotes.speakers.descriptions import alike, of_age, roots
from liseuse.analysis.quotes.speakers.profiles import BEGINNING, PLACE, Profile
from liseuse.analysis.quotes.speakers.scene import Features
from liseuse.analysis.quotes.speakers.slots import Slot

_VOICES = frozenset({"porte-parole", "direction", "communiqué"})


def add_gender(row: Features, profile: Profile, slot: Slot, name: str) -> None:
    """Add how well the gender of `slot` fits that of a person."""
    signed = profile.gender if slot.gender == "f" else -profile.gender
    row[f"{name}:agrees"] = max(0.0, min(signed, 2.0)) / 2
    row[f"{name}:clashes"] = max(0.0, min(-signed, 2.0)) / 2


class DescriptionReader:
    """Reads how well the candidates of one quote fit a description.

    `names` tells whom the article's earlier quotes called so, by the stem of the head noun.
    """

    def __init__(self, profiles: Sequence[Profile], names: Mapping[str, int]) -> None:
        self._profiles = profiles
        self._names = names

    def add(
        self, row: Features, candidate: int, slot: Slot, matches: Mapping[int, float], name: str
    ) -> None:
        """Add to `row` what speaks for `candidate`; `name` begins the features' names."""
        profile = self._profiles[candidate]
        kind = "person" if profile.person else "body"
        match = matches[candidate]
        if slot.plural:
            row[f"{name}:plural:{kind}"] = 1.0
        row[f"{name}:match"] = match
        if match and match >= max(matches.values()):
            row[f"{name}:best_match"] = 1.0
        if slot.nouns and self._names.get(stem(slot.nouns[0])) == candidate:
            row[f"{name}:so_called_before"] = 1.0
        self._words(row, profile, slot, name)
        self._head(row, profile, slot, name, matched=bool(match))
        self._attachment(row, candidate, profile, slot, name)
        if slot.determiner in {"ce", "cet", "cette"}:
            row[f"{name}:this:{kind}"] = 1.0

    def _words(self, row: Features, profile: Profile, slot: Slot, name: str) -> None:
        others = [stem(noun) for noun in slot.nouns[1:4]]
        if any(alike(o, n) for o in others for n in profile.nouns):
            row[f"{name}:other_words"] = 1.0
        if set(slot.nouns) & profile.ages or of_age(slot, profile):
            row[f"{name}:age"] = 1.0
        if any(folded(n)[:PLACE] in profile.places for n in slot.nouns[:3]):
            row[f"{name}:of_place"] = 1.0
        if any(len(n) >= BEGINNING and n[:BEGINNING] in profile.around for n in roots(slot)):
            row[f"{name}:in_same_breath"] = 1.0

    def _head(
        self, row: Features, profile: Profile, slot: Slot, name: str, *, matched: bool
    ) -> None:
        kind = "person" if profile.person else "body"
        sort = noun_sort(slot.nouns[0]) if slot.nouns else "thing"
        gendered = profile.person and bool(slot.gender)
        if sort == "person":
            row[f"{name}:person_noun:{kind}"] = 1.0
            if gendered:
                add_gender(row, profile, slot, name)
            if profile.person and not matched and profile.classes:
                row[f"{name}:other_role"] = 1.0
        elif sort == "body":
            row[f"{name}:body_noun:{kind}"] = 1.0
        else:
            row[f"{name}:unknown_noun:{kind}"] = 1.0
            if gendered:
                add_gender(row, profile, slot, f"{name}:unknown")

    def _attachment(
        self, row: Features, candidate: int, profile: Profile, slot: Slot, name: str
    ) -> None:
        if candidate in slot.attached:
            row[f"{name}:attached:{'person' if profile.person else 'body'}"] = 1.0
            if slot.nouns and slot.nouns[0] in _VOICES:
                row[f"{name}:voice_of"] = 1.0
        if profile.person and profile.bodies.intersection(slot.attached):
            row[f"{name}:of_same_body"] = 1.0
