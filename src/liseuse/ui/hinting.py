"""Which keys the footer of the reader's page speaks of."""

from __future__ import annotations

from liseuse.i18n import translate as _
from liseuse.ui.adding import Adding
from liseuse.ui.commands import Situation, hints, key_words


class Hinting(Adding):
    """The part of the page that knows which keys matter now."""

    def _hints(self) -> list[tuple[str, str]]:
        if (adding := self.adding_hints()) is not None:
            return adding
        shown = hints(self._situation(), self._surface.commands)
        return [(_(key_words(item.keys[0])), _(item.words)) for item in shown]

    def _situation(self) -> Situation:
        reading = self.reading
        if self._told is not None and self._told[0] == self._notice:
            return self._told[1]
        if self.focused is self.sidebar:
            return Situation.CHOOSING
        if reading is None:
            return Situation.READING
        if reading.selection is not None:
            return Situation.SELECTING
        if reading.target or reading.search:
            return Situation.WALKING
        return Situation.STANDING if reading.current is not None else Situation.READING
