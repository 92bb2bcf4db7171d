"""How far a selection reaches: a name, its sentence, the quote round it, the paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from liseuse.analysis.model import Analysis, Span
from liseuse.article.model import Article, Block

_END = re.compile(
    r"[.!?…]+(?:[ \u00a0\u202f\u2009]*[»”\"]|[)\]’])*"
    r"(?=\s+(?:[«“\"(\[—–-][ \u00a0\u202f\u2009]*)*[A-ZÀ-ÖØ-ÞŒ\d])"
)
_ABBREVIATION = re.compile(
    r"\b(?:MM?|Mmes?|Mlles?|Mes?|Dr|Pr|Prof|Stes?|Sts?|St|cf|art|av|apr|env|p|pp|vol|n|no|éd|[A-ZÀ-Þ])$"
)
_LONGEST_ABBREVIATION = 8


def extents(
    article: Article, analysis: Analysis | None, offset: int, *, names: bool = True
) -> tuple[Span, ...]:
    """Return the stretches round the code point `offset`, each wholly inside the next.

    They are the name that stands there (with `names`), the sentence, the quotes round it, and
    the paragraph; whichever there are, each once. None where there is no text.
    """
    block = block_at(article, offset)
    if block is None:
        return ()
    quotes = _quotes_round(analysis, block, offset)
    paragraph = Span(block.start, block.end)
    found = {
        paragraph,
        sentence_at(article.text, paragraph, offset, _quotes_in(analysis, block)),
        *quotes,
        *(sentence_at(article.text, quote, offset) for quote in quotes),
        *(_names_at(analysis, offset) if names else ()),
    }
    chain: list[Span] = []
    for span in sorted(found, key=lambda span: (span.end - span.start, span.start)):
        if not chain or (span.start <= chain[-1].start and chain[-1].end <= span.end):
            chain.append(span)
    return tuple(chain)


def grown(spans: Sequence[Span], selection: Span | None) -> Span | None:
    """Return the next wider of `spans` (as `extents` gives them), the first one after the last."""
    if selection is None:
        return spans[0] if spans else None
    wider = (
        span
        for span in spans
        if span != selection and span.start <= selection.start and selection.end <= span.end
    )
    return next(wider, spans[0] if spans else None)


def block_at(article: Article, offset: int) -> Block | None:
    """Return the block that holds `offset`, or the last one before it; None without any."""
    if not article.blocks:
        return None
    index = bisect_right(article.blocks, offset, key=lambda block: block.start) - 1
    return article.blocks[max(0, index)]


def sentence_at(text: str, within: Span, offset: int, whole: Sequence[Span] = ()) -> Span:
    """Return the sentence of `within` that holds `offset`; those of `whole` are never cut."""
    start = within.start
    for end in _sentence_ends(text, within):
        if any(span.start < end <= span.end for span in whole):
            continue
        if offset < end:
            return Span(start, end)
        start = end
        while start < within.end and text[start].isspace():
            start += 1
        if offset < start:
            break
    return Span(min(start, within.end), within.end)


def _sentence_ends(text: str, within: Span) -> Iterator[int]:
    for match in _END.finditer(text, within.start, within.end):
        before = text[max(within.start, match.start() - _LONGEST_ABBREVIATION) : match.start()]
        if match[0] != "." or not _ABBREVIATION.search(before):
            yield match.end()


def _quotes_in(analysis: Analysis | None, block: Block) -> list[Span]:
    quotes = analysis.quotes if analysis is not None else ()
    return [
        Span(quote.start, quote.end)
        for quote in quotes
        if block.start <= quote.start and quote.end <= block.end
    ]


def _quotes_round(analysis: Analysis | None, block: Block, offset: int) -> list[Span]:
    return [span for span in _quotes_in(analysis, block) if span.start <= offset < span.end]


def _names_at(analysis: Analysis | None, offset: int) -> Iterator[Span]:
    for entity in analysis.entities if analysis is not None else ():
        for mention in entity.mentions:
            if mention.start <= offset < mention.end:
                yield Span(mention.start, mention.end)
