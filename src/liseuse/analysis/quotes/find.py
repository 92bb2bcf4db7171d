"""Puts marks, kinds and speakers together."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.analysis.model import Confidence, Entity, EntityType, Quote, QuoteKind, Span
from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.marks import Marked, find_marked
from liseuse.analysis.quotes.roles import body_nouns
from liseuse.analysis.quotes.speakers.discourse import shared_frames, thread_of
from liseuse.analysis.quotes.speakers.features import Scene
from liseuse.analysis.quotes.speakers.frames import Construction, Frame, FrameReader
from liseuse.analysis.quotes.speakers.profiles import profiles_of
from liseuse.analysis.quotes.speakers.slots import PhraseReader, SlotKind
from liseuse.analysis.quotes.units import Narration, narrate
from liseuse.article.model import Article


def scene_of(article: Article, entities: Sequence[Entity]) -> Scene:
    """Return the quotes of `article` with all that tells who says them."""
    marked = find_marked(article)
    narration = narrate(article, marked, entities)
    people = [entity.type is EntityType.PER for entity in entities]
    readers = [
        FrameReader(region.units, PhraseReader(region.units, people, body_nouns()))
        for region in narration.regions
    ]
    thread = thread_of(narration, readers, entities, fr.PREPOSITIONS)
    frames = shared_frames(_frames(narration, readers), thread)
    return Scene(article, marked, frames, thread, profiles_of(narration, entities))


def _frames(narration: Narration, readers: Sequence[FrameReader]) -> list[Frame]:
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


def find_quotes(article: Article, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotes of `article` in text order; ids "q1"…, speakers among `entities`."""
    scene = scene_of(article, entities)
    return tuple(
        _quote(number, mark, frame, entities)
        for number, (mark, frame) in enumerate(zip(scene.marked, scene.frames, strict=True), 1)
    )


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
