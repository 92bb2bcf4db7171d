"""What is marked in an article, in the order of its text, for every printed form."""

from __future__ import annotations

from dataclasses import dataclass

from liseuse.analysis.model import Analysis, EntityType, Quote, QuoteKind


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place in the text (code points) where a mention or a speech quote starts or ends."""

    offset: int
    opens: bool
    mention: EntityType | None = None
    quote: Quote | None = None


def boundaries(analysis: Analysis) -> list[Boundary]:
    """Return every start and end, in text order, so that what opens last closes first.

    At one offset ends come before starts; a quote opens before a mention that starts with it.
    """
    found: list[tuple[tuple[int, int, int], Boundary]] = []
    for entity in analysis.entities:
        for mention in entity.mentions:
            start, end = mention.start, mention.end
            found += [
                ((start, 1, -end), Boundary(start, opens=True, mention=entity.type)),
                ((end, 0, -start), Boundary(end, opens=False, mention=entity.type)),
            ]
    for quote in analysis.quotes:
        if quote.kind is QuoteKind.SPEECH:
            start, end = quote.start, quote.end
            found += [
                ((start, 1, -end), Boundary(start, opens=True, quote=quote)),
                ((end, 0, -start), Boundary(end, opens=False, quote=quote)),
            ]
    return [boundary for _, boundary in sorted(found, key=lambda item: item[0])]
