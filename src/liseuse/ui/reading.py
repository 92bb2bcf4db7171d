"""One article being read: what is known of it, what is chosen, and where the reader stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from liseuse.analysis.model import Analysis, EntityType, Quote, Span
from liseuse.article.model import Article, Block
from liseuse.article.notes import PlacedNote
from liseuse.view.bars import counter
from liseuse.view.extents import extents, grown
from liseuse.view.found import kept_words, search_counter
from liseuse.view.marks import ALL_TYPES, MarkIndex, Shown
from liseuse.view.narrowing import restricted
from liseuse.view.notes import note_at, note_label, note_rows, note_target, note_walk
from liseuse.view.page import LineNumbers
from liseuse.view.search import FoldedText, Query, Search
from liseuse.view.sidebar import SidebarRow, failed_rows, sidebar_rows, waiting_rows
from liseuse.view.targets import (
    Target,
    TargetKind,
    Walk,
    index_of,
    quote_at,
    speaker_target,
    step,
    walk_of,
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a jump led: the span, and whether the walk began again from its other end."""

    span: Span
    wrapped: bool


@dataclass(frozen=True, slots=True)
class Filters:
    """Which types of name, and whether quotes, are shown; kept from article to article."""

    types: frozenset[EntityType] = ALL_TYPES
    quotes: bool = True

    def toggled(self, type_: EntityType | None) -> Filters:
        """Return the filters with a type, or quotes when None, switched."""
        if type_ is None:
            return Filters(self.types, not self.quotes)
        return Filters(self.types ^ {type_}, self.quotes)


@dataclass(slots=True)
class Reading:
    """One article as it is being read.

    `target` is what `n` and `N` go through, `walk` where the reader last jumped along and
    `current` the span he stands on. `selection` is what he took hold of, grown from the code
    point `held`. `search` is what `n` and `N` go through instead of a target. `kept` are the
    paragraphs shown when not all are, `kept_for` the query they hold; `analysis` is then of them
    alone, `whole` of all the text. `progress` is (blocks done, blocks in all) while the
    analysis runs, `failure` the reason when there is none.
    """

    article: Article
    filters: Filters = field(default_factory=Filters)
    analysis: Analysis | None = None
    failure: str | None = None
    progress: tuple[int, int] = (0, 0)
    target: Target | None = None
    walk: Walk | None = None
    current: Span | None = None
    selection: Span | None = None
    held: int | None = None
    notes: tuple[PlacedNote, ...] = ()
    search: Search | None = None
    kept: tuple[Block, ...] | None = None
    kept_for: Query | None = None
    whole: Analysis | None = field(init=False, default=None)
    index: MarkIndex = field(init=False)
    numbers: LineNumbers = field(init=False)
    _folded: FoldedText | None = field(init=False, default=None)
    _folded_whole: FoldedText | None = field(init=False, default=None)
    _names: dict[str, str] = field(init=False, default_factory=dict)
    _walks: dict[tuple[Target, frozenset[EntityType]], Walk] = field(
        init=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        """Index what is known already."""
        self.index = MarkIndex(self.article.text, None)
        if self.analysis is not None:
            self.arrived(self.analysis)
        self.numbers = LineNumbers(self.article.text)

    def arrived(self, analysis: Analysis) -> None:
        """Take in the analysis of the whole text."""
        self.whole = analysis
        self.analysis = analysis if self.kept is None else restricted(analysis, self.kept)
        self.index = MarkIndex(self.article.text, analysis)
        self._names = {entity.id: entity.name for entity in analysis.entities}
        self._walks = {}

    def replaced(self, analysis: Analysis, heir: Callable[[Target], Target | None]) -> None:
        """Take in another analysis of the text; `heir` gives what a target has become."""
        self.arrived(analysis)
        self.target = heir(self.target) if self.target is not None else None
        walked = heir(self.walk.target) if self.walk is not None else None
        self.walk = self._walk_of(walked) if walked is not None else None

    @property
    def page_article(self) -> Article:
        """The article as far as it is shown."""
        return self.article if self.kept is None else self.article._replace(blocks=self.kept)

    @property
    def folded(self) -> FoldedText:
        """What is shown of the text, folded for search."""
        if self.kept is None:
            return self.folded_whole
        if self._folded is None:
            self._folded = FoldedText(self.article.text, self.kept)
        return self._folded

    @property
    def folded_whole(self) -> FoldedText:
        """All of the text, folded for search."""
        if self._folded_whole is None:
            self._folded_whole = FoldedText(self.article.text, self.article.blocks)
        return self._folded_whole

    def keep(self, blocks: Sequence[Block], query: Query) -> None:
        """Show these blocks alone, which hold `query`; they are searched for it."""
        self._show_blocks(tuple(blocks), query)
        self.search, self.target = Search(self.folded, query), None

    def keep_all(self) -> None:
        """Show all of the text again."""
        self._show_blocks(None, None)

    def _show_blocks(self, blocks: tuple[Block, ...] | None, query: Query | None) -> None:
        self.kept, self.kept_for = blocks, query
        self._folded = None
        self.search = self.walk = self.current = self.selection = None
        if self.whole is not None:
            self.arrived(self.whole)

    @property
    def quote(self) -> Quote | None:
        """The quote the reader stands on."""
        if self.analysis is None or self.current is None or self.walk is None:
            return None
        if self.walk.target.kind not in {TargetKind.QUOTES, TargetKind.SPEAKER}:
            return None
        return quote_at(self.analysis, self.current)

    def shown(self) -> Shown:
        """Return what is to be marked in the text."""
        target = self._target_walk()
        quote = self.quote
        return Shown(
            types=self.filters.types,
            quotes=self.filters.quotes,
            target=target.spans if target is not None else (),
            current=None if quote is not None else self.current,
            quote=quote,
            selection=self.selection,
            noted=tuple(item.place[0] for item in self.notes if item.place),
            hits=self.search.spans_in if self.search is not None else None,
        )

    def rows(self, selected: Target | None) -> tuple[SidebarRow, ...]:
        """Return the rows of the list beside the text."""
        return (*self._found_rows(selected), *note_rows(self.notes, selected))

    def _found_rows(self, selected: Target | None) -> tuple[SidebarRow, ...]:
        if self.analysis is not None:
            return sidebar_rows(
                self.article,
                self.analysis,
                types=self.filters.types,
                quotes=self.filters.quotes,
                selected=selected,
            )
        if self.failure is not None:
            return failed_rows(self.failure)
        return waiting_rows(*self.progress)

    def choose(self, target: Target) -> Arrival | None:
        """Make `target` the one to go through, and return its first place, a note's own."""
        walk = self._walk_of(target)
        if walk is None or not walk.spans:
            return None
        first = walk.spans[0]
        if target.kind is TargetKind.NOTE:
            place = next((n.place for n in self.notes if note_target(n) == target), None)
            if place is None:
                return None
            first = Span(*place)
        self.target, self.walk, self.current = target, walk, first
        self.selection = self.search = None
        return Arrival(first, wrapped=False)

    def jump(
        self, target: Target | None, direction: int, offset: int, *, on: bool
    ) -> Arrival | None:
        """Go to the next (1) or previous (-1) place of `target`, the chosen one when None.

        `offset` is where the reader looks; `on` says that the current span is in sight, from
        which the walk then goes on. None when there is nowhere to go.
        """
        target = target or self.target
        walk = self._walk_of(target) if target is not None else None
        if walk is None:
            return None
        start = self.current.start if on and self.current is not None else offset
        found = step(walk, start, direction, on=on and self.current is not None)
        if found is None:
            return None
        self.walk, self.current = walk, walk.spans[found.index]
        self.selection = None
        return Arrival(self.current, found.wrapped)

    def jump_to_hit(self, direction: int, offset: int, *, on: bool) -> Arrival | None:
        """Go to the next (1) or previous (-1) hit of the search, as `jump` does."""
        if self.search is None:
            return None
        on = on and self.current is not None
        start = self.current.start if on and self.current is not None else offset
        found = self.search.step(start, direction, on=on)
        if found is None:
            return None
        self.walk, self.current, self.selection = None, found.span, None
        return Arrival(found.span, found.wrapped)

    def target_at(self, span: Span) -> Target | None:
        """Return the target that the name or quote at exactly `span` belongs to."""
        if self.analysis is None:
            return None
        if (entity := self.index.entity_at(span)) is not None:
            return Target(TargetKind.ENTITY, entity)
        quote = quote_at(self.analysis, span)
        return speaker_target(quote) if quote is not None else None

    def mention_in(self, start: int, end: int) -> Span | None:
        """Return the first shown mention that touches the text from `start` to `end`."""
        for name in self.index.names_in(start, end):
            if name.type in self.filters.types:
                return Span(name.start, name.end)
        return None

    def grow(self, offset: int, *, on: bool) -> Span | None:
        """Take hold of what stands here, then of more: name, sentence, quote, paragraph.

        `offset` is where the reader looks, `on` that the current span is in sight and so stands
        for here. None where there is no text.
        """
        if self.selection is None:
            self.selection, self.held = self.here(offset, on=on)
        elif self.held is not None:
            spans = extents(self.article, self.analysis, self.held, names=self.current is not None)
            self.selection = grown(spans, self.selection)
        return self.selection

    def here(self, offset: int, *, on: bool) -> tuple[Span | None, int]:
        """Return what the reader stands on, and a code point of it: see `grow`."""
        if self.selection is not None and self.held is not None:
            return self.selection, self.held
        if on and self.current is not None:
            return self.current, self.current.start
        return grown(extents(self.article, self.analysis, offset, names=False), None), offset

    def release(self) -> bool:
        """Let go of the selection, or of search, target and place; false when there was nothing."""
        if self.selection is not None:
            self.selection = self.held = None
            return True
        held = any(item is not None for item in (self.search, self.target, self.current))
        self.search = self.target = self.walk = self.current = None
        return held

    def counter(self) -> str:
        """Return where the reader stands on the walk or in the search, and what part is shown."""
        kept = ""
        if self.kept is not None and self.kept_for is not None:
            kept = kept_words(self.kept_for, len(self.kept), len(self.article.blocks))
        return " · ".join(part for part in (self._counter(), kept) if part)

    def _counter(self) -> str:
        if self.walk is None and self.search is not None:
            known = self.search.query == self.kept_for
            return search_counter(self.search, self.current, self.numbers, known=known)
        index = (
            index_of(self.walk, self.current)
            if self.walk is not None and self.current is not None
            else None
        )
        if self.walk is None or self.current is None or index is None:
            return ""
        label = self.walk.label or self._label_of(self.current)
        line = self.numbers.of(self.current.start)
        return counter(label, index, len(self.walk.spans), line)

    def _label_of(self, span: Span) -> str:
        if (quote := self.quote) is not None:
            return quote.speaker or ""
        on_notes = self.walk is not None and self.walk.target.kind is TargetKind.NOTE
        if on_notes and (item := note_at(self.notes, span)) is not None:
            return note_label(item)
        entity = self.index.entity_at(span)
        return self._names.get(entity, "") if entity is not None else ""

    def _target_walk(self) -> Walk | None:
        return self._walk_of(self.target) if self.target is not None else None

    def _walk_of(self, target: Target) -> Walk | None:
        """Return a walk, remembered as long as analysis and filters stay what they are."""
        if target.kind is TargetKind.NOTE:
            return note_walk(self.notes, target)
        if self.analysis is None:
            return None
        key = (target, self.filters.types)
        if key not in self._walks:
            self._walks[key] = walk_of(self.analysis, target, self.filters.types)
        return self._walks[key]
