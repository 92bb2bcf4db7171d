"""What an article's own lines say of it: title, author, date, source, address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liseuse.article import wording
from liseuse.article.dates import iso_date
from liseuse.article.model import Block, BlockKind, Metadata

_MAX_VALUE = 300


def metadata_in(text: str, blocks: Iterable[Block]) -> Metadata:
    """Return what the title, bylines, datelines and sources among `blocks` tell."""
    told = list(blocks)
    return Metadata(
        title=next(_lines(text, told, BlockKind.TITLE), None),
        author=_first(wording.author_in(line) for line in _lines(text, told, BlockKind.BYLINE)),
        date=_first(map(iso_date, _dated_lines(text, told))),
        source=_first(wording.source_in(line) for line in _lines(text, told, BlockKind.SOURCE)),
        url=_first(wording.url_in(line) for line in _lines(text, told, BlockKind.SOURCE)),
    )


def one_line(text: str) -> str:
    """Return `text` on one line, its white space single, cut where it is far too long."""
    return " ".join(text.replace("\u2424", " ").split())[:_MAX_VALUE].rstrip()


def _dated_lines(text: str, blocks: list[Block]) -> Iterator[str]:
    for kind in (BlockKind.DATELINE, BlockKind.BYLINE):
        yield from _lines(text, blocks, kind)
    first = next((block for block in blocks if block.kind is BlockKind.PARAGRAPH), None)
    if first:
        yield wording.opening_dateline(text[first.start : min(first.end, first.start + 200)])
    yield from _lines(text, blocks, BlockKind.SOURCE)


def _lines(text: str, blocks: list[Block], kind: BlockKind) -> Iterator[str]:
    for block in blocks:
        if block.kind is kind:
            yield " ".join(text[block.start : min(block.end, block.start + 500)].split())


def _first(values: Iterable[str | None]) -> str | None:
    return next((one_line(value) for value in values if value), None)
