"""What the reader's page does to take words out of an article."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from textual.screen import Screen

from liseuse.analysis.model import Span
from liseuse.article.model import Block
from liseuse.export.citation import Citation, CitationForm, citation_of, cited
from liseuse.i18n import N_
from liseuse.i18n import translate as _
from liseuse.ui.clipboard import Clipboard, Way, run_quietly
from liseuse.ui.pane import TextPane
from liseuse.ui.reading import Reading
from liseuse.ui.surface import Surface

FORM_WORDS = {
    CitationForm.PLAIN: N_("plain text"),
    CitationForm.MARKDOWN: N_("Markdown"),
    CitationForm.JSON: N_("JSON"),
    CitationForm.BIBTEX: N_("BibTeX"),
}


class Taking(Screen[None]):
    """The part of the page that selects and copies."""

    _surface: Surface
    reading: Reading | None
    pane: TextPane
    form: CitationForm | None = None
    """The form last picked; None until one was."""

    def _say(self, words: str) -> None:
        raise NotImplementedError

    def action_select(self) -> None:
        """Take hold of what the reader stands on, then of more and more round it."""
        reading = self.reading
        if reading is None:
            return
        span = reading.grow(self.pane.offset_at_top, on=self._stands)
        if span is None:
            self._say(_("No text here"))
            return
        self.pane.restyle()
        self.pane.reveal(span)
        self._say(_("Selected: {what}").format(what=self._kind(span)))

    async def action_copy(self) -> None:
        """Copy the citation of what the reader stands on or has selected."""
        citation = self._citation()
        if citation is not None:
            form = self.form or CitationForm(self._surface.options.citation)
            await self._copy(cited(citation, form), _(FORM_WORDS[form]))

    def action_copy_as(self) -> None:
        """Pick the form of the citation; `y` keeps to it."""
        from liseuse.ui.asking import PickScreen  # noqa: PLC0415 - not before the first page

        citation = self._citation()
        if citation is None:
            return
        forms = tuple(CitationForm)
        picks = [(_(FORM_WORDS[form]), cited(citation, form)) for form in forms]

        async def picked(number: int | None) -> None:
            if number is not None:
                self.form = forms[number]
                await self._copy(picks[number][1], picks[number][0])

        current = self.form or CitationForm(self._surface.options.citation)
        dialog = PickScreen(self._surface, _("Copy as"), picks, forms.index(current))
        self.app.push_screen(dialog, picked)

    @property
    def _stands(self) -> bool:
        """Whether the reader stands on something that is in sight."""
        reading = self.reading
        return (
            reading is not None and reading.current is not None and self.pane.sees(reading.current)
        )

    def _span_here(self) -> Span | None:
        if self.reading is None:
            return None
        return self.reading.here(self.pane.offset_at_top, on=self._stands)[0]

    def _citation(self) -> Citation | None:
        span = self._span_here()
        if self.reading is None or span is None:
            self._say(_("No text here"))
            return None
        return citation_of(self.reading.article, self.reading.whole, span)

    def _kind(self, span: Span) -> str:
        """Return what a stretch of the article is, in words."""
        reading = self.reading
        if reading is None:
            return ""
        if reading.index.entity_at(span) is not None:
            return _("name")
        if reading.analysis is not None and any(
            (quote.start, quote.end) == (span.start, span.end) for quote in reading.analysis.quotes
        ):
            return _("quote")
        if any(_is(block, span) for block in reading.article.blocks):
            return _("paragraph")
        return _("sentence")

    async def _copy(self, text: str, form: str) -> None:
        folder = self._surface.options.folder
        last_resort = Path(folder) if folder else None
        clipboard = Clipboard(os.environ, self.app.copy_to_clipboard, last_resort, run_quietly)
        way, path = await asyncio.to_thread(clipboard.take, text)
        done = _(way.value).format(file=shown_path(path) if path else "")
        span = self._span_here()
        what = self._kind(span) if span is not None else ""
        self._say(
            done
            if way is Way.NOWHERE
            else _("Citation {done} ({what}, {form})").format(what=what, form=form, done=done)
        )


def shown_path(path: Path) -> str:
    """Return a path as a reader knows it: his home folder is ~."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


def _is(block: Block, span: Span) -> bool:
    return (block.start, block.end) == (span.start, span.end)
