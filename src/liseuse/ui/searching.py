"""What the reader's page does to search text and list, and to show less of both."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events

from liseuse.analysis.model import Span
from liseuse.i18n import N_
from liseuse.i18n import translate as _
from liseuse.ui.bars import StatusBar
from liseuse.ui.finding import Finding
from liseuse.ui.prompt import Answers, Prompt
from liseuse.ui.reading import Arrival, Reading
from liseuse.ui.sidebar import Sidebar
from liseuse.view.found import hits_words
from liseuse.view.narrowing import kept_blocks, matching_rows
from liseuse.view.page import Place
from liseuse.view.search import Query, Search
from liseuse.view.sidebar import SidebarRow
from liseuse.view.targets import Target, Walk
from liseuse.view.typed import History, Typed
from liseuse.view.ways import Stop

_SLICE = 0.02
"""Seconds a search may take at a time, so that keys are never kept waiting."""

_PAUSE = 0.005
_PATTERN = N_("pattern")


@dataclass(frozen=True, slots=True)
class _Before:
    """What the page showed before a search: to come back to."""

    place: Stop
    top: Place
    offset: int
    search: Search | None
    target: Target | None
    walk: Walk | None
    current: Span | None


@dataclass(slots=True)
class _Work:
    """A search under way; `arrive` is what to do with its first hit, `then` what at its end.

    It is given up once another article is open than `reading`.
    """

    reading: Reading
    search: Search
    offset: int
    arrive: Callable[[Arrival | None], None] | None = None
    then: Callable[[], None] | None = None


class Searching(Finding):
    """The part of the page that searches."""

    sidebar: Sidebar
    _status_bar: StatusBar
    _rows_hold = ""
    """The words that the rows of the list are to hold."""

    def __init__(self) -> None:
        super().__init__()
        self._searched = (History(), History())
        self._work: _Work | None = None

    def _update_bars(self) -> None:
        raise NotImplementedError

    def _choose(self, target: Target) -> None:
        raise NotImplementedError

    def _note_wrapped(self, *, wrapped: bool) -> None:
        raise NotImplementedError

    # The line in the footer

    def _ask(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self.add_class("-asking")
        self._status_bar.ask(prompt)

    def _close_prompt(self) -> None:
        self._prompt = None
        self.remove_class("-asking")
        self._status_bar.ask(None)
        self._update_bars()

    def takes(self, event: events.Key) -> bool:
        """Take a key where a line or a letter is being typed; false when neither is."""
        if self._letter_for is not None:
            then, self._letter_for = self._letter_for, None
            then(event.character or "")
            return True
        if self._prompt is None:
            return False
        self._prompt.key(event)
        self._status_bar.ask(self._prompt)
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Put what was pasted into the line being typed."""
        if self._prompt is not None:
            event.stop()
            self._prompt.insert(event.text.strip("\r\n"))
            self._status_bar.ask(self._prompt)

    def _hold_pattern(self) -> None:
        """Take the line for a pattern, or for words again."""
        prompt = self._prompt
        if prompt is not None:
            prompt.regex = not prompt.regex
            sign = prompt.sign[-1]
            prompt.sign = f"{_(_PATTERN)} {sign}" if prompt.regex else sign
            typed = prompt.typed
            prompt.typed = Typed()
            prompt.take(typed)

    # Searching the text

    def action_search(self) -> None:
        """Ask for words and go to them as they are typed; in the list, filter its names."""
        if self.reading is None:
            return
        if self.focused is self.sidebar:
            self._ask_rows()
            return
        reading, on = self.reading, self._on_current
        before = _Before(
            self._here,
            self.pane.top,
            reading.current.start if on and reading.current else self.pane.offset_at_top,
            reading.search,
            reading.target,
            reading.walk,
            reading.current,
        )
        answers = Answers(
            lambda: self._keep_hit(before),
            lambda: self._restore(before),
            lambda: self._seek(before),
            switch=self._hold_pattern,
        )
        self._ask(self._words_prompt("/", answers, _("keep")))
        # Folding the text now lets the first key find at once.
        self._start(_Work(reading, Search(reading.folded, Query()), before.offset))

    def _words_prompt(self, sign: str, answers: Answers, done: str) -> Prompt:
        keys = [(_("Enter"), done), (_("Esc"), _("back")), ("Tab", _(_PATTERN))]
        return Prompt(sign, answers, status=self._found_words, hints=keys, histories=self._searched)

    def _found_words(self) -> str:
        work, reading = self._work, self.reading
        if work is None or reading is None or not work.search.query:
            return ""
        current = reading.current if reading.search is work.search else None
        return hits_words(work.search, current, reading.numbers)

    @property
    def _on_current(self) -> bool:
        reading = self.reading
        return (
            reading is not None and reading.current is not None and self.pane.sees(reading.current)
        )

    def _query(self) -> Query:
        prompt = self._prompt
        return Query(prompt.words, prompt.regex) if prompt is not None else Query()

    def _seek(self, before: _Before) -> None:
        """Go to the first hit of what was typed so far."""
        reading = self.reading
        if reading is None:
            return
        query = self._query()
        search = Search(reading.folded, query)
        reading.search = search if query else None
        reading.walk = reading.current = reading.selection = None
        self.pane.return_to(before.top)
        self.pane.restyle()
        self._start(_Work(reading, search, before.offset, self._arrive_at if query else None))

    def _arrive_at(self, found: Arrival | None) -> None:
        if self.reading is not None and found is not None:
            self.reading.current = found.span
            self.pane.restyle()
            self.pane.reveal(found.span)
            self._note_wrapped(wrapped=found.wrapped)

    def _keep_hit(self, before: _Before) -> None:
        """Stay at the hit; without one, say so and stay where the search began."""
        prompt, reading = self._prompt, self.reading
        if prompt is None or reading is None:
            return
        if not self._query() and prompt.history is not None and prompt.history.newest:
            words = prompt.history.newest
            prompt.take(Typed(words, len(words)))
        query, search = self._query(), reading.search
        if not query or search is None:
            self._restore(before)
            return
        if prompt.history is not None:
            prompt.history.add(query.words)
        if reading.current is None:
            found = search.step(before.offset, 1, on=False)
            self._arrive_at(Arrival(found.span, found.wrapped) if found is not None else None)
        if reading.current is None:
            self._restore(before)
            words = _("Not found: {words}").format(words=query.words)
            self._say(_(search.failure) if search.failure else words)
            return
        reading.target = None
        self._left(before.place)
        self._close_prompt()

    def _restore(self, before: _Before) -> None:
        """Show what was shown before the search."""
        self._work = None
        if self.reading is not None:
            self.reading.search, self.reading.target = before.search, before.target
            self.reading.walk, self.reading.current = before.walk, before.current
            self.pane.return_to(before.top)
            self.pane.restyle()
        self._close_prompt()

    def _step_hits(self, direction: int) -> Arrival | None:
        """Go on to the next (1) or previous (-1) hit; None when there is none."""
        if self.reading is None:
            return None
        offset = self.pane.offset_at_top
        return self.reading.jump_to_hit(direction, offset, on=self._on_current)

    # Work done in slices

    def _start(self, work: _Work) -> None:
        self._work = work
        self._advance(work)

    def _advance(self, work: _Work) -> None:
        """Search on for a moment, and come back to it later until all is searched."""
        if work is not self._work or work.reading is not self.reading:
            return
        latest = time.monotonic() + _SLICE
        while work.search.advance(work.offset) and time.monotonic() < latest:
            pass
        if work.arrive is not None:
            found = work.search.step(work.offset, 1, on=False, known=True)
            if found is not None or work.search.complete:
                arrive, work.arrive = work.arrive, None
                arrive(Arrival(found.span, found.wrapped) if found is not None else None)
        if not work.search.complete:
            self.set_timer(_PAUSE, lambda: self._advance(work))
        elif work.then is not None:
            then, work.then = work.then, None
            then()
        self._update_bars()
        self._status_bar.ask(self._prompt)

    # Showing less

    def action_keep(self) -> None:
        """Ask for words, and show only the paragraphs that hold them."""
        if self.reading is None:
            return
        answers = Answers(
            self._keep_paragraphs, self._drop_work, self._count, switch=self._hold_pattern
        )
        self._ask(self._words_prompt("&", answers, _("these paragraphs only")))
        self._count()

    def _count(self) -> None:
        reading = self.reading
        if reading is not None:
            self._start(_Work(reading, Search(reading.folded_whole, self._query()), 0))

    def _drop_work(self) -> None:
        self._work = None
        self._close_prompt()

    def _keep_paragraphs(self) -> None:
        work, prompt = self._work, self._prompt
        query = self._query()
        self._close_prompt()
        if work is None or prompt is None or not query:
            self._work = None
            self.show_all()
            return
        if prompt.history is not None:
            prompt.history.add(query.words)
        work.then = lambda: self._show_kept(work.search)
        self._advance(work)

    def _show_kept(self, search: Search) -> None:
        reading = self.reading
        if reading is None:
            return
        blocks = kept_blocks(reading.article.blocks, search)
        if not blocks:
            words = _("No paragraph holds {words}").format(words=search.query.words)
            self._say(_(search.failure) if search.failure else words)
            return
        before = self._here
        reading.keep(blocks, search.query)
        self._show_blocks(before)
        if reading.search is not None:
            self._start(_Work(reading, reading.search, 0))

    def show_all(self) -> bool:
        """Show every paragraph again; false when they are shown already."""
        if self.reading is None or self.reading.kept is None:
            return False
        before = self._here
        self.reading.keep_all()
        self._show_blocks(before)
        return True

    def _show_blocks(self, before: Stop) -> None:
        if self.reading is not None:
            self.pane.open(self.reading, before.offset)
            self.sidebar.update_rows()
            self._update_bars()

    # The list

    def _ask_rows(self) -> None:
        answers = Answers(
            self._choose_row,
            self.show_all_rows,
            lambda: self._filter_rows(self._prompt.words if self._prompt else ""),
            step=self.sidebar.lines,
            switch=self._close_prompt,
        )
        keys = [(_("Enter"), _("go there")), (_("Esc"), _("all")), ("Tab", _("list"))]
        self._ask(Prompt("/", answers, hints=keys))

    def _choose_row(self) -> None:
        self._close_prompt()
        if self.sidebar.target is not None:
            self._choose(self.sidebar.target)

    def _filter_rows(self, words: str) -> None:
        """Show only the names that hold these words."""
        self._rows_hold = words
        self.sidebar.update_rows()
        self.sidebar.point_somewhere()

    def show_all_rows(self) -> bool:
        """Show every name again; false when they are shown already."""
        held = bool(self._rows_hold)
        self._close_prompt()
        self._filter_rows("")
        return held

    def _narrowed(self, rows: Sequence[SidebarRow]) -> tuple[SidebarRow, ...]:
        return matching_rows(rows, self._rows_hold)
