"""Trains what the quotes room ships: the speaker ranker and the speech classifier.

Usage: python -m liseuse.training.train_speakers [--measure]

Writes both weights files from the corpus, in about a minute; the same corpus gives the same
files. `--measure` writes nothing and prints how well articles kept apart are read instead.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from liseuse.analysis.quotes.kind import WEIGHTS as KIND_WEIGHTS
from liseuse.analysis.quotes.kind import Features, KindClassifier
from liseuse.analysis.quotes.speakers.features import FeatureReader
from liseuse.analysis.quotes.speakers.ranker import WEIGHTS as SPEAKER_WEIGHTS
from liseuse.analysis.quotes.speakers.ranker import Ranked, Ranker, rank_speakers
from liseuse.analysis.quotes.speakers.scene import NOBODY, Case, History
from liseuse.training.markup import read_corpus
from liseuse.training.quote_samples import QuoteSample, quote_sample, quote_samples

DATA = Path(__file__).parents[1] / "analysis" / "quotes" / "data"
SHOWN_FROM = 0.3
"""The probability from which the likeliest is shown, if it is a name and not NOBODY.

NOBODY bids for every quote: this only keeps back a name that hardly beats many others. In articles
of the press kept apart over 92 of 100 names shown are right, and of the speakers without a name
over 80 of 100 are left without.
"""
SPEECH_FROM = 0.5
_NOT_SPEECH_WEIGHT = 2.0
_DOUBTFUL_WEIGHT = 0.4
_STEPS = 300
_SMALL = 0.01
_SELDOM = 3
"""Features seen more rarely teach nothing."""

Array = npt.NDArray[np.float32]


def _minimise(gradient: Callable[[Array], Array], size: int) -> Array:
    """Return where `gradient` vanishes, found by Adam from zero."""
    weights = np.zeros(size, np.float32)
    mean = np.zeros(size, np.float32)
    square = np.zeros(size, np.float32)
    for step in range(1, _STEPS + 1):
        slope = gradient(weights)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        rate = 0.1 if step < _STEPS * 0.6 else 0.03
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def _matrix(rows: Sequence[Mapping[str, float]]) -> tuple[list[str], Array]:
    """Return the names of the features that `rows` hold more often than by chance, and all values.

    A feature is a column, a row stays a row.
    """
    seen = Counter(name for row in rows for name in row)
    names = sorted(name for name, count in seen.items() if count >= _SELDOM)
    column = {name: place for place, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)), np.float32)
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in column:
                matrix[number, column[name]] = value
    return names, matrix


def _named(names: Sequence[str], weights: Array) -> dict[str, float]:
    return {
        name: round(float(weight), 3)
        for name, weight in zip(names, weights, strict=True)
        if abs(weight) >= _SMALL
    }


def train_ranker(cases: Iterable[tuple[Case, int]], penalty: float = 3.0) -> Ranker:
    """Return the softmax ranker that fits `cases`, each with its true speaker."""
    usable = [(case, truth) for case, truth in cases if truth in case.candidates]
    names, matrix = _matrix([row for case, _ in usable for row in case.features])
    sizes = np.array([len(case.candidates) for case, _ in usable])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    truth = np.array(
        [float(one == true) for case, true in usable for one in case.candidates], np.float32
    )

    def gradient(weights: Array) -> Array:
        scores = matrix @ weights
        scores -= np.repeat(np.maximum.reduceat(scores, starts), sizes)
        powers = np.exp(scores)
        chances = powers / np.repeat(np.add.reduceat(powers, starts), sizes)
        slope = matrix.T @ (chances - truth) + penalty * weights
        return np.asarray(slope / len(usable), np.float32)

    return Ranker(_named(names, _minimise(gradient, len(names))), SHOWN_FROM)


def speaker_cases(samples: Iterable[QuoteSample]) -> list[tuple[Case, int]]:
    """Return every annotated quote with its true speaker, the quotes before it known."""
    cases = []
    for sample in samples:
        reader = FeatureReader(sample.reading.scene)
        history = History()
        for quote, truth in enumerate(sample.speakers):
            if truth is not None:
                cases.append((reader.case(quote, history), truth))
                history.note(quote, truth, sample.reading.scene.frames[quote].slot)
    return cases


def train_classifier(rows: Sequence[tuple[Features, bool]], penalty: float = 2.0) -> KindClassifier:
    """Return the logistic regression that fits `rows`, each with whether it is speech."""
    names, matrix = _matrix([row for row, _ in rows])
    truth = np.array([float(speech) for _, speech in rows], np.float32)
    importance = np.array([_importance(row, speech=speech) for row, speech in rows], np.float32)

    def gradient(weights: Array) -> Array:
        chances = 1 / (1 + np.exp(-(matrix @ weights)))
        slope = matrix.T @ (importance * (chances - truth)) + penalty * weights
        return np.asarray(slope / len(rows), np.float32)

    return KindClassifier(_named(names, _minimise(gradient, len(names))), SPEECH_FROM)


def kind_rows(samples: Iterable[QuoteSample]) -> list[tuple[Features, bool]]:
    """Return the features of every annotated quote and whether it is speech."""
    return [
        (row, speech)
        for sample in samples
        for row, speech in zip(sample.reading.kinds, sample.speech, strict=True)
        if speech is not None
    ]


def _importance(row: Features, *, speech: bool) -> float:
    """Return how much the classifier heeds a row.

    What somebody "regrets" or "promises" between marks is speech, even one word; where the
    corpus has it otherwise little is to be learned.
    """
    if speech:
        return 1.0
    attributed = row.keys() & {"before:sure", "participle:sure"}
    somebody = row.keys() & {"slot:name", "slot:pronoun", "slot:description"}
    doubtful = attributed and somebody and "cue:naming" not in row
    return _DOUBTFUL_WEIGHT if doubtful else _NOT_SPEECH_WEIGHT


def without_works() -> list[QuoteSample]:
    """Return the corpus as if no title of a work had been recognised: most models find few."""
    kept = {sample.id for sample in quote_samples()}
    return [quote_sample(s, works=False) for s in read_corpus() if s.id in kept]


def _folds(samples: Sequence[QuoteSample], count: int) -> list[list[QuoteSample]]:
    order = list(samples)
    random.Random(1).shuffle(order)  # noqa: S311 - a fixed order, not a secret
    return [order[start::count] for start in range(count)]


def measure(samples: Sequence[QuoteSample]) -> None:
    """Print how well articles kept apart are read, four ways."""
    results: list[tuple[int, Ranked]] = []
    kinds: list[tuple[bool, float]] = []
    for apart in _folds(samples, 4):
        out = {sample.id for sample in apart}
        rest = [sample for sample in samples if sample.id not in out]
        ranker = train_ranker(speaker_cases(rest))
        classifier = train_classifier(kind_rows(rest))
        kinds += [(speech, classifier.probability(row)) for row, speech in kind_rows(apart)]
        for sample in apart:
            annotated = [speaker is not None for speaker in sample.speakers]
            ranked = rank_speakers(sample.reading.scene, ranker, annotated)
            results += [
                (truth, one)
                for truth, one in zip(sample.speakers, ranked, strict=True)
                if truth is not None
            ]
    _print_speakers(results)
    _print_kinds(kinds)


def _print_speakers(results: Sequence[tuple[int, Ranked]]) -> None:
    named = [(truth, one) for truth, one in results if truth != NOBODY]
    unnamed = [one for truth, one in results if truth == NOBODY]
    for threshold in (0.0, SHOWN_FROM, 0.5, 0.7):
        shown = [
            (truth, one)
            for truth, one in results
            if one.entity != NOBODY and one.probability >= threshold
        ]
        right = sum(truth == one.entity for truth, one in shown)
        silent = sum(one.entity == NOBODY or one.probability < threshold for one in unnamed)
        print(  # noqa: T201 - what the command is for
            f"shown from {threshold:.2f}: named {right / len(named):.3f}"
            f"  precision {right / len(shown):.3f}  unnamed kept {silent / len(unnamed):.3f}"
        )


def _print_kinds(kinds: Sequence[tuple[bool, float]]) -> None:
    speech = [chance for truth, chance in kinds if truth]
    other = [chance for truth, chance in kinds if not truth]
    for threshold in (0.4, SPEECH_FROM, 0.55, 0.6):
        kept = sum(chance >= threshold for chance in speech) / len(speech)
        told = sum(chance < threshold for chance in other) / len(other)
        print(  # noqa: T201 - what the command is for
            f"speech from {threshold:.2f}: speech recall {kept:.3f}, not-speech recall {told:.3f}"
        )


def _write(path: Path, weights: Mapping[str, float], threshold: float) -> None:
    content = {"threshold": threshold, "weights": dict(sorted(weights.items()))}
    path.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def main() -> None:
    """Train and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--measure", action="store_true", help="print figures, write nothing")
    options = parser.parse_args()
    samples = list(quote_samples())
    if options.measure:
        measure(samples)
        return
    ranker = train_ranker(speaker_cases(samples))
    _write(DATA / SPEAKER_WEIGHTS, ranker.weights, ranker.threshold)
    classifier = train_classifier(kind_rows([*samples, *without_works()]))
    _write(DATA / KIND_WEIGHTS, classifier.weights, classifier.threshold)


if __name__ == "__main__":
    main()
