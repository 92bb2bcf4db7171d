"""The ranker: a softmax over the candidates of one quote, its weights in a small text file."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from liseuse.analysis.quotes.speakers.features import FeatureReader
from liseuse.analysis.quotes.speakers.scene import NOBODY, Case, History, Scene

WEIGHTS = "speaker_weights.json"


@dataclass(frozen=True, slots=True)
class Ranker:
    """Weights by feature name, and the probability from which a name is shown."""

    weights: Mapping[str, float]
    threshold: float

    def probabilities(self, case: Case) -> list[float]:
        """Return the probability of each candidate of `case`, in their order."""
        get = self.weights.get
        scores = [
            sum(get(name, 0.0) * value for name, value in row.items()) for row in case.features
        ]
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        total = sum(powers)
        return [power / total for power in powers]


@dataclass(frozen=True, slots=True)
class Ranked:
    """The likeliest speaker of a quote (NOBODY: nobody the article names), how likely it is."""

    entity: int
    probability: float


@lru_cache(maxsize=1)
def shipped_ranker() -> Ranker:
    """Return the ranker whose weights the package carries."""
    source = files("liseuse.analysis.quotes") / "data" / WEIGHTS
    content = json.loads(source.read_text(encoding="utf-8"))
    return Ranker(content["weights"], content["threshold"])


def rank_speakers(scene: Scene, ranker: Ranker, speech: Sequence[bool]) -> list[Ranked]:
    """Return who says each quote of `scene`; quotes that are not speech get nobody."""
    reader = FeatureReader(scene)
    history = History()
    ranked = []
    for quote, is_speech in enumerate(speech):
        if not is_speech:
            ranked.append(Ranked(NOBODY, 1.0))
            continue
        case = reader.case(quote, history)
        probabilities = ranker.probabilities(case)
        best = max(range(len(probabilities)), key=probabilities.__getitem__)
        ranked.append(Ranked(case.candidates[best], probabilities[best]))
        if scene.marked[quote].depth == 0:
            history.note(quote, case.candidates[best], scene.frames[quote].slot)
    return ranked
