"""What the reader's page does to write an article out with what was found in it."""

from __future__ import annotations

import asyncio
import os
import re
from pathlib import Path

from textual.screen import Screen

from liseuse.i18n import N_
from liseuse.i18n import translate as _
from liseuse.store.atomic import replacing
from liseuse.ui.reading import Reading
from liseuse.ui.surface import Surface

_FORMS = {
    "md": (N_("Markdown report"), N_("Names, quotes and notes, to be read.")),
    "html": (
        N_("web page"),
        N_("The text with its marks and the list beside it; one file, no script."),
    ),
    "csv": (N_("CSV table"), N_("A row for every name, quote and note.")),
    "json": (N_("JSON"), N_("Everything, with places in the text, for programs.")),
}
_AWKWARD = re.compile(r"[\x00-\x1f/\\:]+")


class Exporting(Screen[None]):
    """The part of the page that writes files."""

    _surface: Surface
    reading: Reading | None

    def _say(self, words: str) -> None:
        raise NotImplementedError

    def action_export(self) -> None:
        """Ask for a form and a name, and write the article there."""
        from liseuse.ui.asking import PickScreen  # noqa: PLC0415 - not before the first page

        if self.reading is None or self.reading.whole is None:
            self._say(_("There is no analysis to write yet"))
            return
        forms = tuple(_FORMS)
        picks = [(_(name), _(words)) for name, words in _FORMS.values()]

        def picked(number: int | None) -> None:
            if number is not None:
                self._ask_name(forms[number])

        self.app.push_screen(PickScreen(self._surface, _("Write the article as"), picks), picked)

    def _ask_name(self, form: str, name: str = "") -> None:
        from liseuse.ui.asking import AskScreen  # noqa: PLC0415 - not before the first page

        if self.reading is None:
            return
        stem = _AWKWARD.sub("-", self.reading.article.id).strip(".-") or "article"
        offered = name or _free_name(stem, f".{form}")

        def named(typed: str | None) -> None:
            if typed and typed.strip():
                self._write_or_ask(form, Path(typed.strip()).expanduser())

        where = _("In the folder {folder}").format(folder=Path.cwd())
        dialog = AskScreen(self._surface, _("File name"), offered, where)
        self.app.push_screen(dialog, named)

    def _write_or_ask(self, form: str, path: Path) -> None:
        from liseuse.ui.asking import PickScreen  # noqa: PLC0415 - not before the first page

        if not path.exists():
            self.run_worker(self._write(form, path))
            return

        def picked(number: int | None) -> None:
            if number == 0:
                self._ask_name(form, str(path))
            elif number == 1:
                self.run_worker(self._write(form, path))

        title = _("{file} exists already").format(file=path)
        picks = [(_("Another name"), ""), (_("Replace it"), "")]
        self.app.push_screen(PickScreen(self._surface, title, picks), picked)

    async def _write(self, form: str, path: Path) -> None:
        from liseuse.export.report import Report, ReportForm, written  # noqa: PLC0415 - as above

        reading = self.reading
        if reading is None or reading.whole is None:
            return
        report = Report(reading.article, reading.whole, reading.notes)

        def write() -> None:
            with replacing(path) as file:
                file.write(written([report], ReportForm(form)).encode("utf-8", "replace"))

        try:
            await asyncio.to_thread(write)
        except (OSError, RuntimeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self._say(_("Not written: {reason}").format(reason=reason))
            return
        self._say(_("Written: {file}").format(file=path))


def _free_name(stem: str, ending: str) -> str:
    """Return a name that is free in the folder one is in: stem.ending, stem-2.ending and so on."""
    number, name = 1, f"{stem}{ending}"
    while os.path.lexists(name):
        number += 1
        name = f"{stem}-{number}{ending}"
    return name
