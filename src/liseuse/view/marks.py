"""What to make seen on a line: runs of text with their meaning, and what the gutter says.

Nothing here knows of colours: a run says what it is, the screen decides how that looks.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from liseuse.analysis.model import Analysis, EntityType, Quote, QuoteKind, Span
from liseuse.article.model import BlockKind
from liseuse.view.page import Line

_SPACES = " \t\n\u00a0\u202f\u2009"
_OPENING = "«‹“„\"'‘—–-"
_CLOSING = "»›”“\"'’"
_NESTED = 8
ALL_TYPES = frozenset(EntityType)


class Look(NamedTuple):
    """What a run of text is. `kind` is the role of its block; the rest adds to it."""

    kind: BlockKind
    mention: EntityType | None = None
    target: bool = False
    current: bool = False
    quote_mark: bool = False
    speaker: bool = False
    cue: bool = False
    hit: bool = False


class Run(NamedTuple):
    """A stretch of one line, in code points of the article, that looks the same throughout."""

    start: int
    end: int
    look: Look


class Gutter(NamedTuple):
    """What stands before a line: a note, a tick for the target, a bar for a quote."""

    tick: bool = False
    bar: bool = False
    current_bar: bool = False
    note: bool = False


class _Named(NamedTuple):
    start: int
    end: int
    type: EntityType
    entity: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader has chosen to see marked.

    `target` are the spans of the chosen target in text order, `current` the one the reader
    stands on, `quote` the quote that it is or lies in the walk of. `hits` gives what a search
    found between two code points. `selection` is what is taken hold of, `noted` are the code
    points where notes begin.
    """

    types: frozenset[EntityType] = ALL_TYPES
    quotes: bool = True
    target: tuple[Span, ...] = ()
    current: Span | None = None
    quote: Quote | None = None
    selection: Span | None = None
    noted: tuple[int, ...] = ()
    hits: Callable[[int, int], Sequence[Span]] | None = None


class MarkIndex:
    """The mentions and quotes of one article, found by place.

    Quotes that are not someone's words have neither bar nor coloured marks.
    """

    __slots__ = ("_bar_ends", "_bars", "_marks", "_names", "_starts", "text")

    def __init__(self, text: str, analysis: Analysis | None) -> None:
        self.text = text
        names: list[_Named] = []
        quotes: list[Quote] = []
        if analysis is not None:
            names = sorted(
                _Named(mention.start, mention.end, entity.type, entity.id)
                for entity in analysis.entities
                for mention in entity.mentions
            )
            quotes = [quote for quote in analysis.quotes if quote.kind is QuoteKind.SPEECH]
        self._names = names
        self._starts = [name.start for name in names]
        self._marks = sorted({mark for quote in quotes for mark in quote_marks(text, quote)})
        self._bars = _united((quote.start, quote.end) for quote in quotes)
        self._bar_ends = [end for _, end in self._bars]

    def names_in(self, start: int, end: int) -> Iterator[_Named]:
        """Yield the mentions that touch `start` to `end`, in order."""
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._names) and self._names[at].start < end:
            if self._names[at].end > start:
                yield self._names[at]
            at += 1

    def entity_at(self, span: Span) -> str | None:
        """Return the id of the entity with a mention that covers exactly `span`."""
        at = bisect_left(self._starts, span.start)
        if at < len(self._names) and self._names[at][:2] == (span.start, span.end):
            return self._names[at].entity
        return None

    def marks_in(self, start: int, end: int) -> Iterator[int]:
        """Yield the offsets of quote marks in `start` to `end`, in order."""
        at = bisect_left(self._marks, start)
        while at < len(self._marks) and self._marks[at] < end:
            yield self._marks[at]
            at += 1

    def quoted(self, start: int, end: int) -> bool:
        """Say whether someone's words lie in `start` to `end`."""
        return any(True for _ in self.quoted_in(start, end))

    def quoted_in(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches of someone's words that touch `start` to `end`, in order."""
        at = bisect_right(self._bar_ends, start)
        while at < len(self._bars) and self._bars[at][0] < end:
            yield self._bars[at]
            at += 1


def quote_marks(text: str, quote: Quote) -> tuple[int, ...]:
    """Return the offsets of the marks that open and close a quote, where it has them."""
    before = quote.start - 1
    while before >= 0 and text[before] in _SPACES:
        before -= 1
    after = quote.end
    while after < len(text) and text[after] in _SPACES:
        after += 1
    opening = (before,) if before >= 0 and text[before] in _OPENING else ()
    closing = (after,) if after < len(text) and text[after] in _CLOSING else ()
    return opening + closing


def _united(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    united: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(united[-1][1], end))
        else:
            united.append((start, end))
    return united


def line_gutter(index: MarkIndex, line: Line, shown: Shown) -> Gutter:
    """Return what the gutter says beside a line."""
    at = _first_touching(shown.target, line)
    tick = at < len(shown.target) and shown.target[at].start < line.end
    tick = tick or bool(_hits(line, shown))
    note = any(line.start <= start < max(line.end, line.start + 1) for start in shown.noted)
    if not shown.quotes:
        return Gutter(tick=tick, note=note)
    quote = shown.quote
    return Gutter(
        tick=tick,
        bar=index.quoted(line.start, line.end),
        current_bar=quote is not None and quote.start < line.end and quote.end > line.start,
        note=note,
    )


def line_runs(index: MarkIndex, line: Line, shown: Shown) -> tuple[Run, ...]:
    """Return the runs of a line, in order and without gaps, neighbours that look alike merged."""
    base = Look(line.kind)
    layers = _layers(index, line, shown)
    if not layers:
        return (Run(line.start, line.end, base),) if line.end > line.start else ()
    cuts = sorted(
        {line.start, line.end, *(cut for start, end, _ in layers for cut in (start, end))}
    )
    runs: list[Run] = []
    for start, end in itertools.pairwise(cuts):
        look = base
        for first, last, change in layers:
            if first <= start and end <= last:
                look = change(look)
        if runs and runs[-1].look == look:
            runs[-1] = Run(runs[-1].start, end, look)
        else:
            runs.append(Run(start, end, look))
    return tuple(runs)


Change = Callable[[Look], Look]
_Layer = tuple[int, int, Change]


def _layers(index: MarkIndex, line: Line, shown: Shown) -> list[_Layer]:
    """Return what lies over a line, clipped to it: start, end, and what that changes."""
    return [
        (max(start, line.start), min(end, line.end), change)
        for start, end, change in itertools.chain(
            _mention_layers(index, line, shown), _chosen_layers(index, line, shown)
        )
        if start < line.end and end > line.start and start < end
    ]


def _mention_layers(index: MarkIndex, line: Line, shown: Shown) -> Iterator[_Layer]:
    for name in index.names_in(line.start, line.end):
        if name.type in shown.types:
            yield name.start, name.end, _as_mention(name.type)
    if shown.quotes:
        for mark in index.marks_in(line.start, line.end):
            yield mark, mark + 1, lambda look: look._replace(quote_mark=True)


def _chosen_layers(index: MarkIndex, line: Line, shown: Shown) -> Iterator[_Layer]:
    at = _first_touching(shown.target, line)
    while at < len(shown.target) and shown.target[at].start < line.end:
        yield (*_ends(shown.target[at]), lambda look: look._replace(target=True))
        at += 1
    for hit in _hits(line, shown):
        yield (*_ends(hit), lambda look: look._replace(hit=True))
    quote = shown.quote
    for mark in quote_marks(index.text, quote) if quote is not None else ():
        yield mark, mark + 1, lambda look: look._replace(current=True)
    if quote is not None and quote.speaker_mention is not None:
        yield (*_ends(quote.speaker_mention), lambda look: look._replace(speaker=True))
    if quote is not None and quote.cue is not None:
        yield (*_ends(quote.cue), lambda look: look._replace(cue=True))
    for span in (shown.current, shown.selection):
        if span is not None:
            yield (*_ends(span), lambda look: look._replace(current=True))


def _hits(line: Line, shown: Shown) -> Sequence[Span]:
    return shown.hits(line.start, line.end) if shown.hits is not None else ()


def _as_mention(type_: EntityType) -> Change:
    return lambda look: look._replace(mention=type_)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _first_touching(spans: Sequence[Span], line: Line) -> int:
    """Return the index of the first span that ends after the line's start.

    Spans in order of their starts may be nested: then one that ends later may come earlier,
    which is looked for a little way back.
    """
    at = bisect_right(spans, line.start, key=lambda span: span.start)
    first = at
    for back in range(max(0, at - _NESTED), at):
        if spans[back].end > line.start:
            first = min(first, back)
    return first
