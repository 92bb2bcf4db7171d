"""Measures of names found against names marked: mentions, sidebar entries, groups."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

TYPES = ("PER", "ORG", "LOC")

Mention = tuple[int, int, str]
Group = tuple[str, str]
"""The type and the name of an entity."""


def folded(name: str) -> str:
    """Return `name` without case, accents and fancy apostrophes."""
    plain = unicodedata.normalize("NFD", re.sub(r"[’‘`ʼ]", "'", name))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


@dataclass
class Marked:
    """The mentions of one article and the entity each belongs to."""

    text: str
    group_of: Mapping[Mention, Group]

    def names(self) -> dict[Group, set[str]]:
        """Return every folded form of each entity."""
        names: dict[Group, set[str]] = defaultdict(set)
        for (start, end, kind), (_, name) in self.group_of.items():
            names[kind, name] |= {folded(name), folded(self.text[start:end])}
        return names


@dataclass
class Measures:
    """Counts over many articles."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    pure: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)

    def add(self, gold: Marked, found: Marked) -> None:
        """Count one article."""
        both = gold.group_of.keys() & found.group_of.keys()
        for name, mentions in (
            ("right", both), ("found", found.group_of), ("marked", gold.group_of)
        ):  # fmt: skip
            getattr(self, name).update(kind for _, _, kind in mentions)
        self._rows(gold.names(), {(kind, folded(name)) for kind, name in found.group_of.values()})
        ours = Counter(found.group_of[m] for m in both)
        theirs = Counter(gold.group_of[m] for m in both)
        shared = Counter((found.group_of[m], gold.group_of[m]) for m in both)
        for mention in both:
            mine, true = found.group_of[mention], gold.group_of[mention]
            self.pure.append(shared[mine, true] / ours[mine])
            self.whole.append(shared[mine, true] / theirs[true])

    def _rows(self, gold: Mapping[Group, set[str]], found: Iterable[Group]) -> None:
        left, todo = dict(gold), sorted(g for g in found if g[0] in TYPES)
        self.found["row"] += len(todo)
        self.marked["row"] += sum(kind in TYPES for kind, _ in gold)
        for full in (True, False):
            for kind, name in todo[:]:
                for key, names in left.items():
                    if key[0] == kind and (name == folded(key[1]) if full else name in names):
                        del left[key]
                        todo.remove((kind, name))
                        self.right["row"] += 1
                        break

    def f1(self, kinds: Sequence[str] = TYPES) -> float:
        """Return the F1 of `kinds` (PER, ORG, LOC, MISC or "row" for the sidebar)."""
        right = sum(self.right[k] for k in kinds)
        both = sum(self.found[k] + self.marked[k] for k in kinds)
        return 2 * right / both if both else 0.0

    def b_cubed(self) -> float:
        """Return the B-cubed F1 of the groups, over mentions found right."""
        if not self.pure:
            return 0.0
        p, r = sum(self.pure) / len(self.pure), sum(self.whole) / len(self.whole)
        return 2 * p * r / (p + r)
