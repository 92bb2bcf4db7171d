"""The article as a narrator tells it: words, punctuation, names and quotes, in sentences.

A quote is one unit of the text around it, a mention is one unit too. What stands inside a quote
is a region of its own, so that every word belongs to exactly one region.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from liseuse.analysis.model import Entity, EntityType
from liseuse.analysis.quotes.marks import Marked
from liseuse.analysis.quotes.verbs import reporting_verbs
from liseuse.article.model import Article

WORD, POINT, NAME, QUOTE = "w", "p", "n", "q"

_TOKEN = re.compile(
    r"\b(?:MM?|Mme|Mmes|Mlle|Me|Mes|Dr|Pr|St|Ste|[A-ZÀ-Ý])\.(?=[\s\w-])"
    r"|\b(?:[ldjtmscnLDJTMSCN]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Qq]uoiqu)['’]"
    r"|\w+(?:[-.,]\w+)*(?:['’](?:hui|t)\b)?"
    r"|\.\.\.|[^\w\s]"
)
_TERMINAL = frozenset(".!?…") | {"..."}
_STRAIGHT = str.maketrans("’‘ʼ", "'''")


class Unit(NamedTuple):
    """One word, mark, mention or quote.

    `low` is in lower case with straight apostrophes;
    `ref` is the quote's or the entity's place in its sequence, -1 for the others.
    """

    kind: str
    start: int
    end: int
    low: str
    ref: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Region:
    """The units of a stretch of blocks (or of a quote) and the index where each sentence ends."""

    units: tuple[Unit, ...]
    ends: tuple[int, ...]
    block: int
    around: int

    def sentence_of(self, index: int) -> tuple[int, int]:
        """Return the first unit of the sentence that holds unit `index`, and the one after it."""
        place = bisect_right(self.ends, index)
        return (self.ends[place - 1] if place else 0), self.ends[place]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands: its region and the index of its unit there."""

    region: int
    unit: int


@dataclass(frozen=True, slots=True)
class Narration:
    """An article as regions; `places[i]` is where quote i is, `inside[i]` the region it holds."""

    regions: tuple[Region, ...]
    places: tuple[Place, ...]
    inside: tuple[int, ...]


class MentionSpan(NamedTuple):
    """A mention and the index of its entity."""

    start: int
    end: int
    entity: int


def mention_spans(entities: Sequence[Entity]) -> list[MentionSpan]:
    """Return every mention of `entities` in text order."""
    spans = [
        MentionSpan(mention.start, mention.end, index)
        for index, entity in enumerate(entities)
        for mention in entity.mentions
    ]
    return sorted(spans)


def narrate(article: Article, marked: Sequence[Marked], entities: Sequence[Entity]) -> Narration:
    """Return `article` as regions of units; one region for blocks that a quote joins."""
    return _Narrator(article, marked, entities).narration()


class _Narrator:
    def __init__(
        self, article: Article, marked: Sequence[Marked], entities: Sequence[Entity]
    ) -> None:
        self._text = article.text
        self._blocks = article.blocks
        self._marked = marked
        # A work or a place named in a sentence is a word of it; only who can speak is a unit.
        self._mentions = mention_spans(entities)
        self._speakers = [e.type in (EntityType.PER, EntityType.ORG) for e in entities]
        self._starts = [m.start for m in self._mentions]
        # A recogniser that takes « assène » for a name must not hide who does it.
        self._verbs = reporting_verbs().finite
        self._children: list[list[int]] = [[] for _ in range(len(marked) + 1)]
        self._regions: list[Region] = []
        self._places = [Place(0, 0)] * len(marked)
        self._inside = [-1] * len(marked)

    def narration(self) -> Narration:
        self._adopt()
        top = iter([*self._children[-1], None])
        quote = next(top)
        for index, start, end in self._stretches():
            own = []
            while quote is not None and self._marked[quote].outer_start < end:
                own.append(quote)
                quote = next(top)
            self._region(start, end, own, index, -1)
        for parent, marked in enumerate(self._marked):
            self._inside[parent] = len(self._regions)
            block = self._regions[self._places[parent].region].block
            self._region(marked.start, marked.end, self._children[parent], block, parent)
        return Narration(tuple(self._regions), tuple(self._places), tuple(self._inside))

    def _adopt(self) -> None:
        """Note for every quote the quotes directly inside it; the last list is the article's."""
        around: list[int] = []
        for index, marked in enumerate(self._marked):
            del around[marked.depth :]
            self._children[around[-1] if around else -1].append(index)
            around.append(index)

    def _stretches(self) -> Iterator[tuple[int, int, int]]:
        """Yield (first block, start, end) of blocks, those that a quote runs over as one."""
        top = self._children[-1]
        ends = [self._marked[i].outer_end for i in top]
        starts = [self._marked[i].outer_start for i in top]
        index = 0
        while index < len(self._blocks):
            first, end = index, self._blocks[index].end
            while True:
                last = bisect_left(starts, end) - 1
                if last < 0 or ends[last] <= end or index + 1 >= len(self._blocks):
                    break
                index += 1
                end = self._blocks[index].end
            yield first, self._blocks[first].start, end
            index += 1

    def _region(self, start: int, end: int, own: Sequence[int], block: int, around: int) -> None:
        units: list[Unit] = []
        number = len(self._regions)
        position = start
        for quote in own:
            marked = self._marked[quote]
            self._words(units, position, marked.outer_start)
            self._places[quote] = Place(number, len(units))
            units.append(
                Unit(QUOTE, marked.outer_start, marked.outer_end, "«»", quote, capital=False)
            )
            position = max(position, marked.outer_end)
        self._words(units, position, end)
        self._regions.append(
            Region(tuple(units), _ends(self._text, units, self._marked), block, around)
        )

    def _words(self, units: list[Unit], start: int, end: int) -> None:
        index = bisect_left(self._starts, start)
        while index < len(self._mentions) and self._mentions[index].end <= end:
            mention = self._mentions[index]
            index += 1
            if not self._speakers[mention.entity] or mention.start < start:
                continue
            if self._text[mention.start : mention.end] in self._verbs:
                continue
            self._tokens(units, start, mention.start)
            low = self._text[mention.start : mention.end].lower().translate(_STRAIGHT)
            units.append(Unit(NAME, mention.start, mention.end, low, mention.entity, capital=True))
            start = mention.end
        self._tokens(units, start, end)

    def _tokens(self, units: list[Unit], start: int, end: int) -> None:
        for found in _TOKEN.finditer(self._text, start, end):
            word = found[0]
            kind = WORD if word[0].isalnum() else POINT
            low = word.lower().translate(_STRAIGHT)
            units.append(Unit(kind, found.start(), found.end(), low, -1, word[0].isupper()))


def _ends(text: str, units: Sequence[Unit], marked: Sequence[Marked]) -> tuple[int, ...]:
    """Return the index after the last unit of each sentence, rising, the last one len(units)."""
    ends = []
    for index, unit in enumerate(units[:-1]):
        following = units[index + 1]
        if unit.kind == QUOTE:
            closing = text[marked[unit.ref].end - 1]
            ended = closing in ".!?…" and not marked[unit.ref].dash
        else:
            ended = unit.low in _TERMINAL
        ended = ended and (following.capital or following.kind == QUOTE)
        if ended or "\n\n" in text[unit.end : following.start]:
            ends.append(index + 1)
    if units:
        ends.append(len(units))
    return tuple(ends)
