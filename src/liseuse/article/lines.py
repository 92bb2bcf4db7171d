"""From lines to paragraphs: one paragraph a line, or lines hard-wrapped at some width.

Which of the two is told from the lines themselves: where a text was wrapped, most of the lines
that another one follows are about as long as the longest, and go on in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from liseuse.article.patterns import Pattern
from liseuse.values import NamedTuple

CHARACTERS_THAT_TELL = 40_000
"""From how many first code points it is told whether lines are wrapped."""


class Line(NamedTuple):
    """A line that holds something: code points of the text, outer white space left out.

    `indent` is the number of blanks before it, `apart` whether an empty line stands before it.
    """

    start: int
    end: int
    indent: int
    apart: bool


Span = tuple[int, int]

_OPENERS = "«“‘\"'([‹— –-\u00a0\u202f\u2009"
_LEFT_OPEN = "«“("
_CLOSERS = "»”),;:!?"
_STOPS = ".!?…;:"
_BULLET = Pattern(r"(?:[-*•–—▪◦·●►‣]|\d{1,2}[.)])\s")
_STANDS_ALONE = Pattern(
    r"(?:Par|PAR)\s+[A-ZÀ-ÝŒ]|Publiée?\s|Mise? à jour|Sources?\s*:|©|Photos?\s*:"
)

_MIN_WIDTH, _MAX_WIDTH = 30, 140
_FILLED = 0.85
_MOSTLY = 0.75
_OUTLIER = 1.25
_SOFT_SHARE = 0.4
_FEW_SOFT_SHARE = 0.2
_NEARLY_ALL = 0.85
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
    at, line_ends = start, 0
    while at < end:
        stop = text.find("\n", at, end)
        if stop < 0:
            stop = end
        if line := text[at:stop].strip():
            indent = text.index(line[0], at) - at
            yield Line(at + indent, at + indent + len(line), indent, line_ends > 1)
            line_ends = 0
        at, line_ends = stop + 1, line_ends + 1


def _wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """Return the width (code points) the lines were wrapped at, None where they were not."""
    lengths: list[int] = []
    reached: list[int] = []
    reached_by_soft: list[int] = []
    for line, following in pairwise(lines):
        if line.start - lines[0].start > CHARACTERS_THAT_TELL:
            break
        length = line.end - line.start
        if following.apart or length > _MAX_WIDTH:
            continue
        reached.append(length + 1 + _first_word_length(text, following))
        if _is_soft(text, line, following):
            lengths.append(length)
            reached_by_soft.append(reached[-1])
    if not lengths:
        return None
    width = sorted(lengths)[int(_TYPICAL * (len(lengths) - 1))]
    filled = sum(reach >= _FILLED * width for reach in reached)
    full = sum(reach >= _FILLED * width for reach in reached_by_soft)
    soft = len(lengths)
    plain = soft >= _SOFT_SHARE * len(reached) and full >= _MOSTLY * soft
    # Names and figures begin many lines of some texts, but then nearly all lines are full.
    likely = soft >= _FEW_SOFT_SHARE * len(reached) and filled >= _NEARLY_ALL * len(reached)
    return width if width >= _MIN_WIDTH and (plain or likely) else None


def _goes_on(text: str, first: Line, before: Line, line: Line, width: int) -> bool:
    """Say whether `line` goes on the paragraph that began at `first` and reached `before`."""
    length = before.end - before.start
    if line.apart or max(length, line.end - line.start) > _OUTLIER * width:
        return False
    soft = _is_soft(text, before, line)
    full = length + 1 + _first_word_length(text, line) >= _FILLED * width
    hanging = bool(_BULLET.compiled.match(text, first.start, first.end))
    if _BULLET.compiled.match(text, line.start, line.end):
        # A dash may stand before a remark in the middle of a sentence.
        return soft and full and not hanging
    if line.indent >= before.indent + _NEW_PARAGRAPH_INDENT and not hanging:
        return False
    if _STANDS_ALONE.compiled.match(text, line.start, line.end):
        return False
    return soft or full


def _is_soft(text: str, line: Line, following: Line) -> bool:
    """Say whether the sentence of `line` plainly goes on in `following`."""
    if text[line.end - 1] in _LEFT_OPEN or text[following.start] in _CLOSERS:
        return True
    if text[line.end - 1] in _STOPS:
        return False
    opening = text[following.start : min(following.end, following.start + 4)].lstrip(_OPENERS)
    return opening[:1].islower()


def _first_word_length(text: str, line: Line) -> int:
    # No width is so wide that it matters how much longer a word is.
    return len(text[line.start : min(line.end, line.start + _MAX_WIDTH)].split(maxsplit=1)[0])
