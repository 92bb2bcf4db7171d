"""Words that may be names though nothing says so: what a reader can step through to add one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from liseuse.analysis.model import Span
from liseuse.article.model import Article, Block

LONGEST_NAME = 120
_CAPITAL = "A-ZÀ-ÖØ-ÞŒ"
_ELIDED = r"(?!(?:[CDJLMNST]|(?:Jus|Lors|Puis|Quoi)?[Qq]u|Aujourd)[’'])"
_PART = rf"{_ELIDED}[{_CAPITAL}]\w*(?:-\w+|[’'][{_CAPITAL}]\w*)*"
_LINKS = r"(?:(?:de|du|des|la|le|les|en|sur)[ \u00a0]|d[’'])*"
_NAME = re.compile(rf"(?<!\w){_PART}(?:[ \u00a0\u202f]{_LINKS}{_PART})*")
_FIRST = re.compile(rf"{_PART}[ \u00a0\u202f]?{_LINKS}")
_WORD = re.compile(r"\w+(?:-\w+)*")
_WORDS_FROM = re.compile(r"\w+(?:[-’']\w+)*")
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?…:\n«“\"–—])[\s«“\"(\[–—-]*\Z")
_LOOK_BACK = 8


def candidates(
    article: Article, taken: Iterable[Span], is_common: Callable[[str], bool]
) -> tuple[Span, ...]:
    """Return the capitalised words that lie in no span of `taken`, in text order.

    Neighbours go together. A word that only begins a sentence is none when `is_common` knows it,
    or the article also writes it small.
    """
    written_small = {word for word in _WORD.findall(article.text) if word[0].islower()}

    def proves_nothing(word: str) -> bool:
        return word.lower() in written_small or is_common(word)

    spans = sorted(taken)
    found: list[Span] = []
    for block in article.blocks:
        for start, end in _gaps(block, spans):
            found += _names(article.text, block, start, end, proves_nothing)
    return tuple(found)


def _gaps(block: Block, taken: list[Span]) -> Iterator[tuple[int, int]]:
    start = block.start
    for at in range(bisect_left(taken, Span(start, start)), len(taken)):
        span = taken[at]
        if span.start >= block.end:
            break
        if span.start > start:
            yield start, span.start
        start = max(start, span.end)
    if start < block.end:
        yield start, block.end


def _names(
    text: str, block: Block, start: int, end: int, proves_nothing: Callable[[str], bool]
) -> Iterator[Span]:
    for match in _NAME.finditer(text, start, end):
        first, last = match.span()
        before = text[max(block.start, first - _LOOK_BACK) : first]
        if first == block.start or _OPENS_SENTENCE.search(before):
            first = _without_opening(text, first, last, proves_nothing)
        if first < last:
            yield Span(first, last)


def _without_opening(text: str, start: int, end: int, proves_nothing: Callable[[str], bool]) -> int:
    """Return where a name begins at the head of a sentence; `end` when there is none."""
    head = _WORD.match(text, start, end)
    if head is None or not proves_nothing(head[0]):
        return start
    rest = _FIRST.match(text, start, end)
    return rest.end() if rest else end


def whole_words(text: str, span: Span) -> Span:
    """Return `span` without what is no word at its ends, and with the rest of its words."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    if start == end:
        return Span(span.start, span.start)
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)


def lengthened(text: str, block: Block, span: Span) -> Span:
    """Return `span` with the next word of its block, or as it is at the end of the block."""
    match = _WORDS_FROM.search(text, span.end, block.end)
    if match is None or match.end() - span.start > LONGEST_NAME:
        return span
    return Span(span.start, match.end())
