"""Puts marks, kinds and speakers together."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.analysis.model import Confidence, Entity, EntityType, Quote, QuoteKind, Span
from liseuse.analysis.quotes.marks import Marked, find_marked
from liseuse.analysis.quotes.roles import body_nouns
from liseuse.analysis.quotes.speakers.frames import Construction, Frame, FrameReader
from liseuse.analysis.quotes.speakers.slots import PhraseReader, SlotKind
from liseuse.analysis.quotes.units import Narration, narrate
from liseuse.article.model import Article


def find_quotes(article: Article, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotes of `article` in text order; ids "q1"…, speakers among `entities`."""
    marked = find_marked(article)
    frames = read_frames(narrate(article, marked, entities), entities)
    return tuple(
        _quote(number, mark, frame, entities)
        for number, (mark, frame) in enumerate(zip(marked, frames, strict=True), 1)
    )


def read_frames(narration: Narration, entities: Sequence[Entity]) -> list[Frame]:
    """Return, quote by quote, how the text around it attributes it."""
    people = [entity.type is EntityType.PER for entity in entities]
    readers = [
        FrameReader(region.units, PhraseReader(region.units, people, body_nouns()))
        for region in narration.regions
    ]
    frames = []
    for quote, place in enumerate(narration.places):
        first, stop = narration.regions[place.region].sentence_of(place.unit)
        reader = readers[place.region]
        frame = (
            readers[narration.inside[quote]].incise()
            or reader.after(place.unit, stop)
            or reader.before(first, place.unit)
            or Frame(Construction.NONE, subject=reader.clause_subject(first, place.unit))
        )
        frames.append(frame)
    return frames


def _quote(number: int, mark: Marked, frame: Frame, entities: Sequence[Entity]) -> Quote:
    speech = frame.construction is not Construction.NONE
    slot = frame.slot
    named = speech and slot is not None and slot.kind is SlotKind.NAME
    return Quote(
        f"q{number}",
        mark.start,
        mark.end,
        QuoteKind.SPEECH if speech else QuoteKind.NOT_SPEECH,
        entities[slot.entity].name if named and slot else None,
        entities[slot.entity].id if named and slot else None,
        Span(slot.start, slot.end) if named and slot else None,
        frame.cue if speech else None,
        Confidence.EXPLICIT if named else Confidence.NONE,
    )
