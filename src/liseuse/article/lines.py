"""From lines to paragraphs: one paragraph a line, or lines hard-wrapped at some width.

Which of the two is told from the lines themselves: where a text was wrapped, most of the lines
that another one follows are about as long as the longest, and go on in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Line(NamedTuple):
    """A line that holds something: code points of the text, outer white space left out.

    `indent` is the number of blanks before it, `apart` whether an empty line stands before it.
    """

    start: int
    end: int
    indent: int
    apart: bool


Span = tuple[int, int]

_CONTENT = re.compile(r"\S(?:.*\S)?")
_FIRST_WORD = re.compile(r"\S+")
_OPENERS = "«“‘\"'([‹— –-\u00a0\u202f\u2009"
_STOPS = ".!?…;:"
_BULLET = re.compile(r"(?:[-*•–—▪◦·●►‣]|\d{1,2}[.)])\s")
_STANDS_ALONE = re.compile(
    r"(?i:par)\s+[A-ZÀ-ÝŒ]|Publiée?\s|Mise? à jour|Sources?\s*:|©|Photos?\s*:"
)

_MIN_WIDTH, _MAX_WIDTH = 30, 140
_FILLED = 0.85
_MOSTLY = 0.75
_OUTLIER = 1.25
_SOFT_SHARE = 0.4
_TYPICAL = 0.9
_NEW_PARAGRAPH_INDENT = 2


def paragraphs(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the spans of the paragraphs of `text[start:end]`, outer white space left out."""
    lines = list(_lines(text, start, len(text) if end is None else end))
    width = _wrap_width(text, lines)
    if width is None:
        return [(line.start, line.end) for line in lines]
    found: list[Span] = []
    first: Line | None = None
    for before, line in pairwise([None, *lines]):
        if line is None:
            continue
        if before and first and _goes_on(text, first, before, line, width):
            found[-1] = (found[-1][0], line.end)
        else:
            found.append((line.start, line.end))
            first = line
    return found


def _lines(text: str, start: int, end: int) -> Iterator[Line]:
    last = start
    for match in _CONTENT.finditer(text, start, end):
        between = text[last : match.start()]
        indent = len(between) - between.rfind("\n") - 1
        yield Line(match.start(), match.end(), indent, between.count("\n") > 1)
        last = match.end()


def _wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """Return the width (code points) the lines were wrapped at, None where they were not."""
    pairs = soft = 0
    lengths: list[int] = []
    reached: list[int] = []
    for line, following in pairwise(lines):
        length = line.end - line.start
        if following.apart or length > _MAX_WIDTH:
            continue
        pairs += 1
        if _is_soft(text, line, following):
            soft += 1
            lengths.append(length)
            reached.append(length + 1 + _first_word_length(text, following))
    if not soft or soft < _SOFT_SHARE * pairs:
        return None
    width = sorted(lengths)[int(_TYPICAL * (soft - 1))]
    filled = sum(1 for length in reached if length >= _FILLED * width)
    return width if width >= _MIN_WIDTH and filled >= _MOSTLY * soft else None


def _goes_on(text: str, first: Line, before: Line, line: Line, width: int) -> bool:
    """Say whether `line` goes on the paragraph that began at `first` and reached `before`."""
    length = before.end - before.start
    if line.apart or max(length, line.end - line.start) > _OUTLIER * width:
        return False
    soft = _is_soft(text, before, line)
    if _BULLET.match(text, line.start, line.end):
        return soft
    hanging = bool(_BULLET.match(text, first.start, first.end))
    if line.indent >= before.indent + _NEW_PARAGRAPH_INDENT and not hanging:
        return False
    if _STANDS_ALONE.match(text, line.start, line.end):
        return False
    return soft or length + 1 + _first_word_length(text, line) >= _FILLED * width


def _is_soft(text: str, line: Line, following: Line) -> bool:
    """Say whether the sentence of `line` plainly goes on in `following`."""
    if text[line.end - 1] in _STOPS:
        return False
    opening = text[following.start : min(following.end, following.start + 4)].lstrip(_OPENERS)
    return opening[:1].islower()


def _first_word_length(text: str, line: Line) -> int:
    word = _FIRST_WORD.match(text, line.start, line.end)
    return word.end() - word.start() if word else 0
