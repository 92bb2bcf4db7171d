"""How well names are found: exact span and type, over people, organisations and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from liseuse.training.ner_data import Name, Paragraph

TYPES = ("PER", "ORG", "LOC")


@dataclass(frozen=True, slots=True)
class Score:
    """Names found right, found and wanted, by type."""

    right: Counter[str]
    found: Counter[str]
    wanted: Counter[str]

    def f1(self, kind: str | None = None) -> float:
        """Return the F1 of one type, or of all, between 0 and 1."""
        kinds = (kind,) if kind else TYPES
        right, found, wanted = (
            sum(counts[k] for k in kinds) for counts in (self.right, self.found, self.wanted)
        )
        return 2 * right / (found + wanted) if found + wanted else 0.0

    def as_dict(self) -> dict[str, float]:
        """Return the F1 of all and of each type, in hundredths."""
        return {
            "F1": round(100 * self.f1(), 1),
            **{kind: round(100 * self.f1(kind), 1) for kind in TYPES},
        }

    def __str__(self) -> str:
        return " ".join(f"{name} {value}" for name, value in self.as_dict().items())


def scored(paragraphs: Iterable[Paragraph], found: Iterable[Iterable[Name]]) -> Score:
    """Return the score of the names `found` in each of `paragraphs`."""
    score = Score(Counter(), Counter(), Counter())
    for paragraph, names in zip(paragraphs, found, strict=True):
        marked, wanted = set(names), set(paragraph.names)
        score.right.update(kind for _, _, kind in marked & wanted)
        score.found.update(kind for _, _, kind in marked)
        score.wanted.update(kind for _, _, kind in wanted)
    return score
