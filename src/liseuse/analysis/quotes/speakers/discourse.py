"""The thread of an article: who is mentioned where, and what each sentence is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from liseuse.analysis.model import Entity, EntityType
from liseuse.analysis.quotes.marks import Marked
from liseuse.analysis.quotes.speakers.frames import Construction, Frame, FrameReader
from liseuse.analysis.quotes.speakers.slots import Slot, SlotKind
from liseuse.analysis.quotes.units import NAME, QUOTE, Narration

_LOOK_BACK = 120
_RECENT = 24
_AHEAD = 8
_MINE = frozenset({"je", "j'", "mon", "ma", "mes", "moi"})


class Event(NamedTuple):
    """A mention: where, of whom, in which sentence and block, inside which quote (-1: none)."""

    start: int
    entity: int
    sentence: int
    block: int
    quote: int
    led: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the narrator: its first phrase, its quotes, how many people it names.

    `start` and `end` are code points, end excluded.
    """

    start: int
    end: int
    topic: Slot | None
    block: int
    quotes: tuple[int, ...]
    people: int
    first_in_block: bool


@dataclass(frozen=True, slots=True)
class Thread:
    """All events in text order, all sentences, and the sentence of every quote.

    `told` is how many words of the narrator are I or my.
    """

    events: tuple[Event, ...]
    starts: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    sentence_of: tuple[int, ...]
    counts: tuple[int, ...]
    told: int


def thread_of(
    narration: Narration,
    readers: Sequence[FrameReader],
    entities: Sequence[Entity],
    prepositions: frozenset[str],
) -> Thread:
    """Return the thread of the article that `narration` and its `readers` are of."""
    events: list[Event] = []
    sentences: list[Sentence] = []
    sentence_of = [0] * len(narration.places)
    for number, region in enumerate(narration.regions):
        begin = 0
        for end in region.ends:
            here = len(sentences)
            quotes = []
            people: set[int] = set()
            for at in range(begin, end):
                unit = region.units[at]
                if unit.kind == NAME:
                    if entities[unit.ref].type is EntityType.PER:
                        people.add(unit.ref)
                    led = at > begin and region.units[at - 1].low in prepositions
                    events.append(
                        Event(unit.start, unit.ref, here, region.block, region.around, led)
                    )
                elif unit.kind == QUOTE:
                    quotes.append(unit.ref)
                    sentence_of[unit.ref] = here
            sentences.append(
                Sentence(
                    region.units[begin].start,
                    region.units[end - 1].end,
                    readers[number].topic(begin, end),
                    region.block,
                    tuple(quotes),
                    len(people),
                    begin == 0,
                )
            )
            begin = end
    events.sort()
    counts = [0] * len(entities)
    for event in events:
        counts[event.entity] += 1
    return Thread(
        tuple(events),
        tuple(e.start for e in events),
        tuple(sentences),
        tuple(sentence_of),
        tuple(counts),
        sum(
            unit.low in _MINE
            for region in narration.regions
            if region.around < 0
            for unit in region.units
        ),
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who is mentioned round one quote.

    `recent` are entities mentioned before it, latest first, with the event; `ahead` those first
    mentioned after it in its block or the next; `inside` those its own words mention.
    """

    recent: dict[int, Event]
    ahead: dict[int, Event]
    inside: frozenset[int]


def surroundings(thread: Thread, mark: Marked, quote: int) -> Surroundings:
    """Return the entities round quote number `quote`; the cost does not depend on the article."""
    events = thread.events
    first = bisect_left(thread.starts, mark.outer_start)
    recent: dict[int, Event] = {}
    for index in range(first - 1, max(-1, first - 1 - _LOOK_BACK), -1):
        event = events[index]
        if event.entity not in recent:
            recent[event.entity] = event
            if len(recent) >= _RECENT:
                break
    inside = set()
    ahead: dict[int, Event] = {}
    for index in range(first, min(first + _LOOK_BACK, len(events))):
        event = events[index]
        if event.start < mark.outer_end:
            inside.add(event.entity)
        elif event.block > thread.sentences[thread.sentence_of[quote]].block + 1:
            break
        elif event.entity not in ahead and event.quote < 0:
            ahead[event.entity] = event
            if len(ahead) >= _AHEAD:
                break
    return Surroundings(recent, ahead, frozenset(inside))


def shared_frames(frames: Sequence[Frame], thread: Thread) -> list[Frame]:
    """Return the frames, a quote without one taking that of its neighbour in the sentence."""
    shared = list(frames)
    for sentence in thread.sentences:
        for place in range(len(sentence.quotes) - 2, -1, -1):
            quote, following = sentence.quotes[place], sentence.quotes[place + 1]
            nearby = shared[following]
            if shared[quote].construction is Construction.NONE and nearby.construction in {
                Construction.INVERSION,
                Construction.AFTER,
                Construction.INCISE,
            }:
                shared[quote] = nearby
        for place in range(1, len(sentence.quotes)):
            quote, previous = sentence.quotes[place], sentence.quotes[place - 1]
            nearby = shared[previous]
            if shared[quote].construction is Construction.NONE and nearby.slot is not None:
                shared[quote] = nearby
    return shared


def named_topic(thread: Thread, sentence: int, back: int) -> tuple[Slot | None, int]:
    """Return the latest first phrase that is no pronoun, up to `back` sentences before."""
    for step in range(1, back + 1):
        if sentence - step < 0:
            break
        topic = thread.sentences[sentence - step].topic
        if topic is not None and topic.kind not in {SlotKind.PRONOUN, SlotKind.ON}:
            return topic, step
    return None, 0
