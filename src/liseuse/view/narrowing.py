"""Showing less: only the paragraphs that hold some words, only the names that do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from liseuse.analysis.model import Analysis
from liseuse.article.model import Block
from liseuse.i18n import translate as _
from liseuse.view.folding import folded
from liseuse.view.search import Search
from liseuse.view.sidebar import RowKind, SidebarRow


def kept_blocks(blocks: Sequence[Block], search: Search) -> tuple[Block, ...]:
    """Return the blocks that hold a hit of `search`, in order."""
    kept: list[Block] = []
    at = 0
    while at < len(blocks):
        found = search.step(blocks[at].start, 1, on=False)
        if found is None or found.wrapped:
            break
        at = max(at, bisect_right(blocks, found.span.start, key=_start) - 1)
        kept.append(blocks[at])
        at += 1
    return tuple(kept)


def restricted(analysis: Analysis, blocks: Sequence[Block]) -> Analysis:
    """Return what of an analysis lies in `blocks`; names that are not in them are left out."""
    starts = [block.start for block in blocks]

    def shown(start: int, end: int) -> bool:
        at = bisect_right(starts, max(start, end - 1)) - 1
        return at >= 0 and blocks[at].end > start

    entities = (
        replace(entity, mentions=tuple(m for m in entity.mentions if shown(m.start, m.end)))
        for entity in analysis.entities
    )
    return replace(
        analysis,
        entities=tuple(entity for entity in entities if entity.mentions),
        quotes=tuple(quote for quote in analysis.quotes if shown(quote.start, quote.end)),
    )


def matching_rows(rows: Iterable[SidebarRow], words: str) -> tuple[SidebarRow, ...]:
    """Return the rows whose name holds every word, under their headings.

    Headings count what is left. The words stand above it all.
    """
    wanted = folded(words).split()
    if not wanted:
        return tuple(rows)
    air = SidebarRow(RowKind.AIR)
    kept: list[SidebarRow] = []
    for heading, group in _groups(rows):
        names = _matching(group, wanted)
        count = sum(row.target is not None for row in names)
        if count:
            kept += [air, replace(heading, count=count), *names]
    if not kept:
        kept = [air, SidebarRow(RowKind.NOTE, _("No name matches"))]
    return (air, SidebarRow(RowKind.NOTE, f"/ {words}"), *kept)


def _groups(rows: Iterable[SidebarRow]) -> Iterator[tuple[SidebarRow, list[SidebarRow]]]:
    heading: SidebarRow | None = None
    group: list[SidebarRow] = []
    for row in rows:
        if row.kind is RowKind.HEADING:
            if heading is not None:
                yield heading, group
            heading, group = row, []
        else:
            group.append(row)
    if heading is not None:
        yield heading, group


def _matching(group: Iterable[SidebarRow], wanted: Sequence[str]) -> list[SidebarRow]:
    """Return the rows of names that hold every word, each with what stands under it."""
    matching: list[SidebarRow] = []
    matches = False
    for row in group:
        if row.kind is not RowKind.ALIASES:
            name = folded(row.text)
            matches = row.target is not None and all(word in name for word in wanted)
        if matches:
            matching.append(row)
    return matching


def _start(block: Block) -> int:
    return block.start
