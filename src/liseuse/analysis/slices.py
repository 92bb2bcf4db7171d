"""Cuts what a recogniser is given into pieces that none of its steps can choke on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LONGEST = 6_000
"""Code points read in one piece; a paragraph of the press holds a tenth."""
BATCH_TEXTS = 64
BATCH_LENGTH = 20_000
LONG = 2_000
"""Code points from which a text ends its batch: if it stalls, it is known which one did."""

_SENTENCE_END = re.compile(r"[.!?…][»”\"')\] ]{0,4} ")


def sliced(text: str) -> Iterator[tuple[int, str]]:
    """Yield (start, piece) covering `text`, cut at sentence ends, else at spaces, else anywhere."""
    start = 0
    while len(text) - start > LONGEST:
        middle, end = start + LONGEST // 2, start + LONGEST
        last = max((found.end() for found in _SENTENCE_END.finditer(text, middle, end)), default=0)
        cut = last or text.rfind(" ", middle, end) + 1 or end
        yield start, text[start:cut]
        start = cut
    yield start, text[start:]


def batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield `texts` in groups: as many as make good use of the processor, never a long wait."""
    group: list[str] = []
    length = 0
    for text in texts:
        if group and (len(group) >= BATCH_TEXTS or length + len(text) > BATCH_LENGTH):
            yield group
            group, length = [], 0
        group.append(text)
        length += len(text)
        if len(text) > LONG:
            yield group
            group, length = [], 0
    if group:
        yield group
