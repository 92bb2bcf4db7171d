"""What the reader's page does with notes."""

from __future__ import annotations

from typing import Protocol

from textual.screen import Screen

from liseuse.analysis.model import Span
from liseuse.article.clean import clean_line
from liseuse.article.model import Article
from liseuse.article.notes import Note, PlacedNote, placed
from liseuse.i18n import translate as _
from liseuse.ui.pane import TextPane
from liseuse.ui.reading import Reading
from liseuse.ui.sidebar import Sidebar
from liseuse.ui.surface import Surface
from liseuse.view.notes import note_at
from liseuse.view.targets import TargetKind


class Notes(Protocol):
    """Keeps notes; `problem` says why they are not kept, None when they are."""

    problem: str | None

    def notes_of(self, article: Article) -> tuple[Note, ...]:
        """Return the notes on an article."""
        ...

    def add(self, article: Article, start: int, end: int, text: str) -> Note:
        """Keep a note on the words from `start` to `end`."""
        ...

    def change(self, note: Note, text: str) -> None:
        """Give a note other words; with none it is removed."""
        ...


class Annotating(Screen[None]):
    """The part of the page that writes notes."""

    _surface: Surface
    reading: Reading | None
    pane: TextPane
    sidebar: Sidebar
    notes: Notes | None = None

    def _say(self, words: str) -> None:
        raise NotImplementedError

    def fetch_notes(self) -> None:
        """Put the notes of the open article into its reading."""
        if self.reading is not None and self.notes is not None:
            notes = self.notes.notes_of(self.reading.article)
            self.reading.notes = placed(notes, self.reading.article)

    async def action_note(self) -> None:
        """Write a note on what is selected or stood on, else on the line at the top."""
        from liseuse.ui.asking import AskScreen  # noqa: PLC0415 - not before the first page

        reading, store = self.reading, self.notes
        span = self._noted_span()
        if reading is None or store is None or span is None:
            self._say(_("No text here"))
            return
        item = self._chosen_note() or note_at(reading.notes, span)

        def written(text: str | None) -> None:
            if text is not None:
                self._keep(store, reading, span, item, clean_line(text).strip())

        about = item.note.anchor.quoted if item else reading.article.text[span.start : span.end]
        title = _("Note (empty: removed)") if item else _("Note")
        dialog = AskScreen(self._surface, title, item.note.text if item else "", about)
        # Keys wait until there is a line to type them in.
        await self.app.push_screen(dialog, written)

    def _keep(
        self, store: Notes, reading: Reading, span: Span, item: PlacedNote | None, text: str
    ) -> None:
        if item is not None:
            store.change(item.note, text)
        elif text:
            store.add(reading.article, span.start, span.end, text)
        else:
            return
        reading.selection = reading.held = None
        self.fetch_notes()
        self.pane.restyle()
        self.sidebar.update_rows()
        if store.problem:
            self._say(_("Note for this reading only: {reason}").format(reason=_(store.problem)))
        else:
            self._say(_("Note kept") if text else _("Note removed"))

    def _chosen_note(self) -> PlacedNote | None:
        """Return the note the list points at, when the reader is in the list."""
        target = self.sidebar.target
        if self.reading is None or self.focused is not self.sidebar or target is None:
            return None
        if target.kind is not TargetKind.NOTE:
            return None
        return next((n for n in self.reading.notes if str(n.note.id) == target.key), None)

    def _noted_span(self) -> Span | None:
        reading = self.reading
        if reading is None:
            return None
        if reading.selection is not None:
            return reading.selection
        if reading.current is not None and self.pane.sees(reading.current):
            return reading.current
        line = next((line for line in self.pane.lines_in_sight if line.end > line.start), None)
        return Span(line.start, line.end) if line else None
