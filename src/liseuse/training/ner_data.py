"""The paragraphs that the press recogniser is trained and judged on, with their names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from liseuse.analysis.normalise import normalise
from liseuse.training.markup import read_corpus

KEPT_APART = 5
APART = "wikinews_apart"
"""The batch of every fifth article of the news corpus."""

Name = tuple[int, int, str]
"""Where a name starts and ends, in code points of its paragraph, and its type."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A normalised paragraph and its names, in order; `batch` is where it comes from."""

    text: str
    names: tuple[Name, ...]
    batch: str


def paragraphs(text: str, names: Iterable[Name], batch: str) -> Iterator[Paragraph]:
    """Yield each line of `text` that says something."""
    waiting = sorted(names)
    start = 0
    for line in normalise(text).split("\n"):
        end = start + len(line)
        inside = tuple((a - start, b - start, t) for a, b, t in waiting if start <= a and b <= end)
        if line.strip():
            yield Paragraph(line, inside, batch)
        start = end + 1


def corpus_paragraphs() -> list[Paragraph]:
    """Return the paragraphs of our own annotated corpus."""
    return [
        paragraph
        for sample in read_corpus()
        for paragraph in paragraphs(
            sample.text,
            ((mark.start, mark.end, mark.type) for mark in sample.names),
            sample.id.partition("/")[0],
        )
    ]


def wikinews_paragraphs(path: Path) -> list[Paragraph]:
    """Return the paragraphs of the Wikinews corpus; every fifth article is a batch of its own."""
    return [
        paragraph
        for index, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for row in (json.loads(line),)
        for paragraph in paragraphs(
            row["text"],
            ((start, end, kind) for start, end, kind in row["spans"]),
            APART if index % KEPT_APART == 0 else "wikinews",
        )
    ]
