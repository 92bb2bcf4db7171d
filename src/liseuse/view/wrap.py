"""Breaking French text into lines no wider than a measure.

A line may break at an ordinary space (U+0020), a tab or a hard line end, never at a no-break
space, never after an opening « and never before ; : ! ? » or a sign that belongs to a number.
Lines are offsets into the text, so nothing is copied.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from liseuse.article.patterns import Pattern

WidthOf = Callable[[str], int]
"""Gives the number of terminal cells a string takes."""

# Characters every terminal sets in one cell and that no neighbour can join or widen.
PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u2039\u203a\u20ac\n\t]*")
_SPACE = " \t\n"
_SPACES = Pattern("[ \t\n]*")
_NEVER_AFTER = "«‹"
_NEVER_BEFORE = ";:!?»›%€‰°"
_JOINER = "\u200d"
_REGIONAL = ("\U0001f1e6", "\U0001f1ff")
# A line of nothing but combining marks would be endless; no script needs more a cell.
_CODE_POINTS_A_CELL = 8
_LONGEST_CLUSTER = 24
_MARKS_SET = 8
# Thousands of marks on one letter are an attack: they stay in its line, and few are set.
_STORM = Pattern(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
    f"{{{_MARKS_SET + 1},}}"
)

_AS_SPACE = str.maketrans("\n\t", "  ")


def as_set(text: str) -> str:
    """Return a line's text as it is set: as wide as it is, on one line.

    Line ends and tabs become spaces; of very many combining marks in a row a few are left.
    """
    text = text.translate(_AS_SPACE)
    if PLAIN.fullmatch(text):
        return text
    return _STORM.compiled.sub(lambda storm: storm[0][:_MARKS_SET], text)


def wrap(
    text: str, start: int, end: int, measure: int, width_of: WidthOf
) -> Iterator[tuple[int, int]]:
    """Yield the lines of `text[start:end]` as (start, end) code points, lazily.

    `measure` is in cells, at least 1. White space at a break belongs to no line; the lines hold
    every other character, in order. A word wider than the measure is cut by cells. A
    character of two cells in a measure of one has a line of its own.
    """
    at = _skip_spaces(text, start, end)
    if at >= end:
        yield (start, start)
        return
    while at < end:
        stop = _line_end(text, at, end, measure, width_of)
        yield (at, stop)
        at = _skip_spaces(text, stop, end)


def _skip_spaces(text: str, at: int, end: int) -> int:
    if at >= end or text[at] not in _SPACE:
        return at
    if at + 1 >= end or text[at + 1] not in _SPACE:
        return at + 1
    match = _SPACES.compiled.match(text, at, end)
    return match.end() if match else at


def _line_end(text: str, at: int, end: int, measure: int, width_of: WidthOf) -> int:
    """Return where the line that begins at `at` ends, its trailing space excluded."""
    limit = min(end, at + measure)
    plain = PLAIN.match(text, at, min(end, limit + 2))
    # One more than fits must be plain too: a mark that combines may follow the last that fits.
    if plain is None or plain.end() < min(end, limit + 1):
        limit = _fitting(text, at, end, measure, width_of)
    if limit >= end:
        return _without_spaces(text, at, end)
    stop = limit + 1
    while (space := _last_space(text, at, stop)) > at:
        if _may_break(text, space, end):
            return _without_spaces(text, at, space)
        stop = space
    return limit


def _last_space(text: str, at: int, stop: int) -> int:
    return max(text.rfind(" ", at, stop), text.rfind("\n", at, stop), text.rfind("\t", at, stop))


def _may_break(text: str, space: int, end: int) -> bool:
    after = space + 1
    if after < end and text[after] in _SPACE:
        after = _skip_spaces(text, after, end)
    if after < end and text[after] in _NEVER_BEFORE:
        return False
    before = space - 1
    # The run of spaces before is at most what fits on a line.
    while before > 0 and text[before] in _SPACE:
        before -= 1
    return before < 0 or text[before] not in _NEVER_AFTER


def _without_spaces(text: str, at: int, stop: int) -> int:
    while stop > at + 1 and text[stop - 1] in _SPACE:
        stop -= 1
    return stop


def _fitting(text: str, at: int, end: int, measure: int, width_of: WidthOf) -> int:
    """Return the end of the longest run of whole clusters from `at` that fits in `measure`."""
    used, here = 0, at
    furthest = min(end, at + measure * _CODE_POINTS_A_CELL + _LONGEST_CLUSTER)
    while here < furthest:
        after = cluster_end(text, here, end, width_of)
        cells = 1 if text[here] in _SPACE else width_of(text[here:after])
        if used + cells > measure and here > at:
            break
        if after - here >= _LONGEST_CLUSTER and (storm := _STORM.compiled.match(text, after, end)):
            furthest = min(end, furthest + storm.end() - after)
            after = storm.end()
        used, here = used + cells, after
    return here


def cluster_end(text: str, at: int, end: int, width_of: WidthOf) -> int:
    """Return the end of what is drawn as one with the character at `at`.

    That is its combining marks, what a zero-width joiner ties to it, and the second half of a
    flag.
    """
    here = at + 1
    furthest = min(end, at + _LONGEST_CLUSTER)
    if text[at] in _SPACE:
        return here
    if here < end and _is_regional(text[at]) and _is_regional(text[here]):
        here += 1
    while here < furthest and text[here] not in _SPACE:
        joined = text[here - 1] == _JOINER
        if not joined and (text[here] <= "\u02ff" or width_of(text[here]) > 0):
            break
        here += 1
    return here


def _is_regional(character: str) -> bool:
    return _REGIONAL[0] <= character <= _REGIONAL[1]
