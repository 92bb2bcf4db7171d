"""Puts marks, kinds and speakers together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from liseuse.analysis.model import Confidence, Entity, EntityType, Quote, QuoteKind, Span
from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.kind import Features, kind_features, shipped_classifier
from liseuse.analysis.quotes.marks import find_marked
from liseuse.analysis.quotes.roles import body_nouns
from liseuse.analysis.quotes.speakers.discourse import shared_frames, thread_of
from liseuse.analysis.quotes.speakers.frames import Construction, Frame, FrameReader
from liseuse.analysis.quotes.speakers.profiles import profiles_of
from liseuse.analysis.quotes.speakers.ranker import Ranked, rank_speakers, shipped_ranker
from liseuse.analysis.quotes.speakers.scene import NOBODY, Scene, is_explicit
from liseuse.analysis.quotes.speakers.slots import PhraseReader, Slot, SlotKind
from liseuse.analysis.quotes.units import Narration, narrate
from liseuse.article.model import Article

_FAR = 120
"""How many units of its sentence are looked at before and after a quote."""
_SPOKEN_FOR = frozenset({SlotKind.DESCRIPTION, SlotKind.INDEFINITE})


@dataclass(frozen=True, slots=True)
class Reading:
    """The quotes of an article before anything is decided: who may speak, what tells the kind."""

    scene: Scene
    kinds: tuple[Features, ...]


def find_quotes(article: Article, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotes of `article` in text order; ids "q1"…, speakers among `entities`."""
    reading = read_quotes(article, entities)
    scene = reading.scene
    classifier = shipped_classifier()
    speech = [classifier.is_speech(features) for features in reading.kinds]
    ranker = shipped_ranker()
    ranked = rank_speakers(scene, ranker, speech)
    quotes = []
    for number, mark in enumerate(scene.marked):
        kind = QuoteKind.SPEECH if speech[number] else QuoteKind.NOT_SPEECH
        quote = Quote(f"q{number + 1}", mark.start, mark.end, kind)
        if speech[number]:
            quote = _attributed(quote, reading, ranked[number], entities, ranker.threshold)
        quotes.append(quote)
    return tuple(quotes)


def read_quotes(article: Article, entities: Sequence[Entity]) -> Reading:
    """Return the quotes of `article` with all that tells what they are and who says them."""
    marked = find_marked(article)
    narration = narrate(article, marked, entities)
    people = [entity.type is EntityType.PER for entity in entities]
    readers = [
        FrameReader(region.units, PhraseReader(region.units, people, body_nouns()))
        for region in narration.regions
    ]
    thread = thread_of(narration, readers, entities, fr.PREPOSITIONS)
    frames = shared_frames(_frames(narration, readers), thread)
    scene = Scene(article, marked, frames, thread, profiles_of(narration, thread, entities))
    return Reading(scene, tuple(kind_features(article, marked, narration, frames, entities)))


def _frames(narration: Narration, readers: Sequence[FrameReader]) -> list[Frame]:
    frames = []
    for quote, place in enumerate(narration.places):
        first, stop = narration.regions[place.region].sentence_of(place.unit)
        first, stop = max(first, place.unit - _FAR), min(stop, place.unit + _FAR)
        reader = readers[place.region]
        frame = (
            _closer(readers[narration.inside[quote]].incise(), reader.after(place.unit, stop))
            or reader.before(first, place.unit)
            or Frame(Construction.NONE, subject=reader.clause_subject(first, place.unit))
        )
        frames.append(frame)
    return frames


def _closer(inside: Frame | None, after: Frame | None) -> Frame | None:
    """Return the attribution inside a quote, unless it only looks like one beside a sure name."""
    if inside is None or after is None or inside.slot is None:
        return inside or after
    described = inside.slot.kind in {SlotKind.DESCRIPTION, SlotKind.INDEFINITE}
    return after if described and is_explicit(after) else inside


def _attributed(
    quote: Quote,
    reading: Reading,
    ranked: Ranked,
    entities: Sequence[Entity],
    threshold: float,
) -> Quote:
    """Return `quote` with its speaker, as far as it is known."""
    scene = reading.scene
    frame = scene.frames[int(quote.id[1:]) - 1]
    speaker: str | None = None
    entity: Entity | None = None
    confidence = Confidence.NONE
    place: Span | None = None
    slot = frame.slot or frame.subject
    if is_explicit(frame) and frame.slot is not None:
        entity = entities[frame.slot.entity]
        confidence = Confidence.EXPLICIT
        place = _place(frame.slot)
    elif ranked.entity != NOBODY and ranked.probability >= threshold:
        entity = entities[ranked.entity]
        confidence = Confidence.INFERRED
        place = _place(slot) if slot is not None and _names(slot, ranked.entity) else None
    elif ranked.entity == NOBODY and _describes(frame) and ranked.probability >= threshold:
        place = _place(frame.slot) if frame.slot is not None else None
        speaker = scene.article.text[place.start : place.end] if place is not None else None
        confidence = Confidence.INFERRED if speaker else Confidence.NONE
    return Quote(
        quote.id,
        quote.start,
        quote.end,
        quote.kind,
        entity.name if entity is not None else speaker,
        entity.id if entity is not None else None,
        place,
        frame.cue,
        confidence,
    )


def _describes(frame: Frame) -> bool:
    """Return whether the sentence describes somebody without a name: "un riverain"."""
    return frame.slot is not None and frame.slot.kind in _SPOKEN_FOR


def _names(slot: Slot, entity: int) -> bool:
    return slot.entity in {-1, entity} and slot.kind is not SlotKind.ON


def _place(slot: Slot) -> Span | None:
    return Span(slot.start, slot.end) if slot.end > slot.start else None
