"""Finding words in an article as a reader types them.

Unless the words hold a capital, case does not matter; accents, ligatures and the forms of an
apostrophe never do, and a space stands for any white space, line ends included. A hit lies
within one block. Texts are folded and searched part by part, each when it is first needed, so that
a text of any size can be searched while it is read.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from liseuse.analysis.model import Span
from liseuse.article.model import Block
from liseuse.i18n import N_
from liseuse.view.foldmap import FoldMap, fold, has_capitals
from liseuse.view.patterns import Pattern, PatternError, SlowPatternError

PART = 1 << 16
"""About how many code points are folded and searched at once."""

LONGEST = 200
"""The most characters of a query that are looked for."""

# A block too long for one part is cut; what follows the cut is read along, as far as hits reach.
_OVERLAP = 8 * LONGEST
_ESCAPES = re.compile(r"\\.|\(\?P")


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: words as typed, or a regular expression."""

    words: str = ""
    regex: bool = False

    def __bool__(self) -> bool:
        return bool(self.words.strip())


class _Part(NamedTuple):
    """Blocks, or a piece of one, as (start, end); hits begin before `stop`, a code point."""

    pieces: tuple[tuple[int, int], ...]
    stop: int


class FoldedText:
    """The blocks of a text, folded part by part when first asked for."""

    def __init__(self, text: str, blocks: Sequence[Block], *, size: int = PART) -> None:
        self.text = text
        self._parts = list(_parts(text, blocks, size))
        self._starts = [part.pieces[0][0] for part in self._parts]
        self._folded: dict[tuple[int, bool], FoldMap] = {}

    def __len__(self) -> int:
        return len(self._parts)

    def part(self, number: int, *, keep_case: bool) -> FoldMap:
        """Return a part folded."""
        key = number, keep_case
        made = self._folded.get(key)
        if made is None:
            pieces = self._parts[number].pieces
            made = self._folded[key] = FoldMap(self.text, pieces, keep_case=keep_case)
        return made

    def stop(self, number: int) -> int:
        """Return the code point before which the hits of a part begin."""
        return self._parts[number].stop

    def part_at(self, offset: int) -> int:
        """Return the number of the part that holds a code point, or of the last one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def parts_in(self, start: int, end: int) -> range:
        """Return the numbers of the parts whose hits may touch the text from `start` to `end`."""
        if not self._parts:
            return range(0)
        first = self.part_at(start)
        while first > 0 and self._parts[first - 1].pieces[-1][1] > start:
            first -= 1
        return range(first, self.part_at(max(start, end - 1)) + 1)


def _parts(text: str, blocks: Sequence[Block], size: int) -> Iterator[_Part]:
    gathered: list[tuple[int, int]] = []
    for block in blocks:
        start = block.start
        while block.end - start > 2 * size:
            if gathered:
                yield _Part(tuple(gathered), gathered[-1][1])
                gathered = []
            cut = text.find(" ", start + size, start + 2 * size)
            cut = cut if cut > 0 else start + size
            yield _Part(((start, min(block.end, cut + _OVERLAP)),), cut)
            start = cut
        gathered.append((start, block.end))
        if block.end - gathered[0][0] >= size:
            yield _Part(tuple(gathered), block.end)
            gathered = []
    if gathered:
        yield _Part(tuple(gathered), gathered[-1][1])


class _Hits(NamedTuple):
    """The hits of one part: where each begins and ends in its folded text."""

    starts: list[int]
    ends: list[int]


_NONE = _Hits([], [])


@dataclass(frozen=True, slots=True)
class Found:
    """A hit and whether the text's end was passed on the way to it."""

    span: Span
    wrapped: bool = False


class Search:
    """The hits of one query, found part by part.

    `failure` says why a regular expression finds nothing, or no more (a msgid); "" when all is
    well.
    """

    def __init__(self, text: FoldedText, query: Query) -> None:
        self.query = query
        self.failure = ""
        self._text = text
        self._keep_case = has_capitals(
            _ESCAPES.sub("", query.words) if query.regex else query.words
        )
        self._find: Callable[[str], _Hits] = lambda _folded: _NONE
        words = query.words[:LONGEST]
        if query.regex and query:
            self._find = self._pattern_finder(words)
        elif query:
            self._find = _words_finder(fold(words, keep_case=self._keep_case))
        self._found: dict[int, _Hits] = {}
        self._before: list[int] = []

    def _pattern_finder(self, words: str) -> Callable[[str], _Hits]:
        try:
            pattern = Pattern(words, keep_case=self._keep_case)
        except PatternError as error:
            self.failure = error.reason
            return lambda _folded: _NONE

        def find(folded: str) -> _Hits:
            if self.failure:
                return _NONE
            try:
                spans = pattern.spans(folded)
            except SlowPatternError as error:
                self.failure = N_("too slow: not all is found")
                spans = error.spans
            return _Hits([start for start, _ in spans], [end for _, end in spans])

        return find

    @property
    def complete(self) -> bool:
        """True when the whole text has been searched."""
        return len(self._found) == len(self._text)

    @property
    def count(self) -> int:
        """The number of hits found so far."""
        return sum(len(hits.starts) for hits in self._found.values())

    def advance(self, offset: int) -> bool:
        """Search one more part, from the one that holds `offset` on; false when none is left."""
        first = self._text.part_at(offset)
        for number in itertools.chain(range(first, len(self._text)), range(first)):
            if number not in self._found:
                self._hits(number)
                return True
        return False

    def spans_in(self, start: int, end: int) -> list[Span]:
        """Return the hits that touch the text from `start` to `end`, in order."""
        spans: list[Span] = []
        for number in self._text.parts_in(start, end):
            hits = self._hits(number)
            at = bisect_right(hits.ends, self._part(number).folded_offset(start))
            for index in range(max(0, at - 1), len(hits.starts)):
                span = self._span(number, index)
                if span.start >= end:
                    break
                if span.end > start:
                    spans.append(span)
        return spans

    def step(self, offset: int, direction: int, *, on: bool, known: bool = False) -> Found | None:
        """Return the next (1) or previous (-1) hit from a code point, round the end.

        `on` says that the reader stands on a hit at `offset`, which is then left; otherwise a hit
        that begins there counts as next. None when nothing is found in the whole text, or, with
        `known`, before a part that was not searched yet.
        """
        total = len(self._text)
        if not total:
            return None
        here = self._text.part_at(offset)
        for further in range(total + 1):
            number = (here + direction * further) % total
            if known and number not in self._found:
                return None
            starts = self._hits(number).starts
            index = 0 if direction > 0 else len(starts) - 1
            if further == 0:
                index = self._beside(number, offset, direction, on=on)
            if 0 <= index < len(starts):
                wrapped = further > 0 and (number <= here if direction > 0 else number >= here)
                return Found(self._span(number, index), wrapped)
        return None

    def _beside(self, number: int, offset: int, direction: int, *, on: bool) -> int:
        """Return the index of the hit beside `offset` in its part; it may lie outside."""
        starts, begin = self._hits(number).starts, self._part(number).text_offset
        if direction > 0 and on:
            return bisect_right(starts, offset, key=begin)
        at = bisect_left(starts, offset, key=begin)
        return at if direction > 0 else at - 1

    def number_of(self, span: Span) -> int | None:
        """Return which hit `span` is, from 1; None when it is none, or not known yet."""
        if not self.complete or not self._text:
            return None
        if not self._before:
            counts = (len(self._found[number].starts) for number in range(len(self._text)))
            self._before = list(itertools.accumulate(counts, initial=0))
        number = self._text.part_at(span.start)
        index = self._beside(number, span.start, 1, on=False)
        if index >= len(self._hits(number).starts) or self._span(number, index) != span:
            return None
        return self._before[number] + index + 1

    def _part(self, number: int) -> FoldMap:
        return self._text.part(number, keep_case=self._keep_case)

    def _span(self, number: int, index: int) -> Span:
        part, hits = self._part(number), self._hits(number)
        return Span(part.text_offset(hits.starts[index]), part.text_offset(hits.ends[index]))

    def _hits(self, number: int) -> _Hits:
        hits = self._found.get(number)
        if hits is None:
            hits = self._found[number] = self._searched(number)
        return hits

    def _searched(self, number: int) -> _Hits:
        part = self._part(number)
        starts, ends = self._find(part.folded)
        inner = part.inner
        if not (inner.isdisjoint(starts) and inner.isdisjoint(ends)):
            # A hit that begins or ends within one character of the text is none.
            whole = [
                (start, end)
                for start, end in zip(starts, ends, strict=True)
                if start not in inner and end not in inner
            ]
            starts, ends = [start for start, _ in whole], [end for _, end in whole]
        kept = bisect_left(starts, self._text.stop(number), key=part.text_offset)
        return _Hits(starts[:kept], ends[:kept])


def _words_finder(words: str) -> Callable[[str], _Hits]:
    pattern, length = re.compile(re.escape(words)), len(words)

    def find(folded: str) -> _Hits:
        starts = [match.start() for match in pattern.finditer(folded)] if words else []
        return _Hits(starts, [start + length for start in starts])

    return find
