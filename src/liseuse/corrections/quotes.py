"""The quotes of a corrected article: they follow their speakers, then what was said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from liseuse.analysis.model import Confidence, Entity, EntityType, Quote, QuoteKind, Span
from liseuse.corrections.draft import Draft, Node
from liseuse.corrections.model import (
    Correction,
    QuoteRef,
    SetKind,
    SetSpeaker,
    name_key,
)

_HEAD, _TAIL = 60, 30
_SURROUNDINGS = 24
_ENOUGH = 12
"""So much text on both sides is enough to know a quote again whose words have changed."""
_SPEAKERS = (EntityType.PER, EntityType.ORG, EntityType.MISC, EntityType.LOC)


class Speakers:
    """Who may speak in a corrected article. `entity_of` gives the entity a node became."""

    def __init__(self, draft: Draft, entity_of: Mapping[int, Entity]) -> None:
        self._draft = draft
        self._entity_of = entity_of
        self._by_span = {(spot.start, spot.end): spot.node for spot in draft.spots}
        self._by_id = {node.entity.id: node for node in draft.nodes if node.entity}

    def followed(self, quotes: Iterable[Quote]) -> list[Quote]:
        """Return `quotes` with their speakers as the entities are now.

        A speaker whose mention beside the quote changed hands changes with it. One that is no
        entity any more stays as a description: the article still says who speaks.
        """
        return [self._followed(quote) for quote in quotes]

    def said_by(self, quote: Quote, speaker: str | None) -> Quote:
        """Return `quote` as said by `speaker`, a name or a description, or by nobody."""
        if speaker is None:
            return replace(
                quote,
                speaker=None,
                speaker_entity=None,
                speaker_mention=None,
                confidence=Confidence.NONE,
            )
        entity = self._called(speaker)
        place = quote.speaker_mention
        if place and not (entity and any(_is_at(m.start, m.end, place) for m in entity.mentions)):
            place = None
        return replace(
            quote,
            kind=QuoteKind.SPEECH,
            speaker=entity.name if entity else speaker,
            speaker_entity=entity.id if entity else None,
            speaker_mention=place,
            confidence=Confidence.EXPLICIT,
        )

    def _followed(self, quote: Quote) -> Quote:
        if quote.speaker is None:
            return quote
        node = self._node_of(quote)
        entity = self._entity_of.get(id(node.root)) if node and not node.out_of_sight else None
        if entity is None and quote.speaker_entity is None:
            entity = self._newly_named(quote.speaker)
        if entity is None:
            return replace(quote, speaker_entity=None)
        return replace(quote, speaker=entity.name, speaker_entity=entity.id)

    def _node_of(self, quote: Quote) -> Node | None:
        node = self._by_id.get(quote.speaker_entity or "")
        if node is None:
            return None
        if place := quote.speaker_mention:
            span = (place.start, place.end)
            node = self._by_span.get(span) or self._draft.covered.get(span) or node
        if node.heir and id(node.root) not in self._entity_of and not node.out_of_sight:
            return node.heir
        return node

    def _newly_named(self, description: str) -> Entity | None:
        """Return the entity that a correction made of what was a mere description."""
        made = (node for node in self._draft.named(description) if node.entity is None)
        return next((e for n in made if (e := self._seen(n)) is not None), None)

    def _called(self, name: str) -> Entity | None:
        """Return the entity called so: by its own name, else by a short form; people first."""
        for nodes in (
            self._draft.named(name),
            [spot.node for spot in self._draft.spots_of(name) if not spot.dropped],
        ):
            found = [entity for node in nodes if (entity := self._seen(node))]
            if found:
                return min(found, key=lambda entity: _SPEAKERS.index(entity.type))
        return None

    def _seen(self, node: Node) -> Entity | None:
        return None if node.out_of_sight else self._entity_of.get(id(node.root))


def quote_ref(text: str, quotes: Sequence[Quote], quote: Quote) -> QuoteRef:
    """Return how `quote` is known again among the `quotes` of an article's `text`."""
    words = _words(text, quote)
    same = [other.id for other in quotes if _words(text, other) == words]
    before, after = _surroundings(text, quote)
    return QuoteRef(words, before, after, same.index(quote.id) + 1)


class QuoteFinder:
    """Finds the quotes of an article again. `quotes` may have been corrected meanwhile."""

    def __init__(self, text: str, quotes: Sequence[Quote]) -> None:
        self._around = [_surroundings(text, quote) for quote in quotes]
        self._by_words: dict[str, list[int]] = {}
        self._by_surroundings: dict[tuple[str, str], list[int]] = {}
        for index, quote in enumerate(quotes):
            self._by_words.setdefault(name_key(_words(text, quote)), []).append(index)
            around = (name_key(self._around[index][0]), name_key(self._around[index][1]))
            self._by_surroundings.setdefault(around, []).append(index)

    def index_of(self, ref: QuoteRef) -> int | None:
        """Return which quote `ref` means, None when it is not there.

        The words decide; among several of the same words, what stands around them, then their
        number. Where the words have changed, the one quote in the very same surroundings.
        """
        same = self._by_words.get(name_key(ref.text), [])
        if len(same) == 1:
            return same[0]
        if same:
            number = ref.number - 1
            return max(same, key=lambda i: (self._nearness(i, ref), same.index(i) == number))
        around = (name_key(ref.before), name_key(ref.after))
        there = self._by_surroundings.get(around, [])
        return there[0] if len(there) == 1 and min(map(len, around)) >= _ENOUGH else None

    def _nearness(self, index: int, ref: QuoteRef) -> int:
        before, after = self._around[index]
        return _common(before[::-1], ref.before[::-1]) + _common(after, ref.after)


def correct_quotes(
    text: str, quotes: list[Quote], corrections: Sequence[Correction], speakers: Speakers
) -> tuple[list[Quote], dict[str, list[Correction]]]:
    """Return `quotes` with `corrections` made in order, and by quote id those that matched."""
    finder = QuoteFinder(text, quotes)
    matched: dict[str, list[Correction]] = {}
    for correction in corrections:
        change = correction.change
        if not isinstance(change, SetSpeaker | SetKind):
            continue
        index = finder.index_of(change.quote)
        if index is None:
            continue
        quote = quotes[index]
        if isinstance(change, SetSpeaker):
            quotes[index] = speakers.said_by(quote, change.speaker)
        else:
            quotes[index] = _of_kind(quote, change.kind)
        matched.setdefault(quote.id, []).append(correction)
    return quotes, matched


def _of_kind(quote: Quote, kind: QuoteKind) -> Quote:
    """Return `quote` as of that kind: what is no speech has no speaker."""
    if kind is QuoteKind.NOT_SPEECH:
        return Quote(quote.id, quote.start, quote.end, kind)
    return replace(quote, kind=kind)


def _words(text: str, quote: Quote) -> str:
    words = " ".join(text[quote.start : quote.end].split())
    return words if len(words) <= _HEAD + _TAIL else f"{words[:_HEAD]}…{words[-_TAIL:]}"


def _surroundings(text: str, quote: Quote) -> tuple[str, str]:
    before = " ".join(text[max(0, quote.start - 2 * _SURROUNDINGS) : quote.start].split())
    after = " ".join(text[quote.end : quote.end + 2 * _SURROUNDINGS].split())
    return before[-_SURROUNDINGS:].strip(), after[:_SURROUNDINGS].strip()


def _common(one: str, other: str) -> int:
    """Return how many characters two texts share from their start."""
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))


def _is_at(start: int, end: int, place: Span) -> bool:
    return (start, end) == (place.start, place.end)
