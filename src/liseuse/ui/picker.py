"""Picking a name of the article by typing part of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult

from liseuse.analysis.model import Entity
from liseuse.i18n import translate as _
from liseuse.ui.bars import StatusBar, TitleBar
from liseuse.ui.dialog import Dialog
from liseuse.ui.prompt import Answers, Prompt
from liseuse.ui.rowlist import Cells, RowList
from liseuse.ui.surface import Surface
from liseuse.view.folding import folded
from liseuse.view.sidebar import LETTERS

Pick = Entity | str | None
"""What was picked: a name of the article, other words, or nobody (None)."""

_COUNT_CELLS = 4


class NameRows(RowList):
    """The names that hold every word typed, and what else those words could be.

    `other` says what typed words that are no name of the article would be, with a field
    {words}; `nobody` what the row for nobody says, "" for no such row.
    """

    def __init__(
        self, surface: Surface, entities: Sequence[Entity], other: str, nobody: str
    ) -> None:
        super().__init__(surface)
        self._entities = entities
        self._other = other
        self._nobody = nobody
        self._rows: list[Pick] = []
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show the names that hold every word, whatever its accents and case."""
        typed = " ".join(words.split())
        wanted = folded(typed).split()
        found = [entity for entity in self._entities if _holds(entity, wanted)]
        # What is written just so comes first.
        found.sort(key=lambda entity: folded(entity.name) != folded(typed))
        self._rows = [*found]
        if typed and all(entity.name != typed for entity in found):
            self._rows.append(typed)
        if self._nobody and not typed:
            self._rows.append(None)
        self.first, self.cursor = 0, (0 if self._rows else None)
        self.redraw()

    @property
    def found(self) -> int:
        """The number of names of the article that are shown."""
        return sum(isinstance(row, Entity) for row in self._rows)

    @property
    def picked(self) -> tuple[Pick] | None:
        """What the pointer is on, in a tuple of one; None where there is nothing."""
        return (self._rows[self.cursor],) if self.cursor is not None else None

    def count(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    def can_choose(self, row: int) -> bool:
        """Say yes to every row there is."""
        return row < len(self._rows)

    def on_focus(self) -> None:
        """Leave the pointer where it is."""
        self.redraw()

    def cells(self, row: int, width: int) -> Cells:
        """Return letter, name, other forms and count of a row."""
        item, here = self._rows[row], row == self.cursor
        palette = self.palette
        pointer = f" {self.glyphs.pointer if here else ' '} "
        if isinstance(item, Entity):
            cells = self._entity_cells(item, pointer, width)
        else:
            words = self._other.format(words=item) if item is not None else self._nobody
            cells = [(self.fitted(pointer + self.glyphs.words(words), width), palette.quiet)]
        return [(text, palette.chosen) for text, _style in cells] if here else cells

    def _entity_cells(self, entity: Entity, pointer: str, width: int) -> Cells:
        palette = self.palette
        forms = " · ".join((entity.name, *entity.aliases))
        count = str(len(entity.mentions)).rjust(_COUNT_CELLS)
        room = width - len(pointer) - 2 - len(count) - 1
        return [
            (pointer, palette.plain),
            (f"{self.glyphs.sign(LETTERS[entity.type])} ", palette.letter(entity.type)),
            (self.fitted(self.glyphs.words(forms), room), palette.plain),
            (f"{count} ", palette.quiet),
        ]


class NameScreen(Dialog[tuple[Pick] | None]):
    """Gives what was picked in a tuple of one, None when it was given up.

    The line is typed in the bar below; no widget has the focus, so that keys typed before the
    list is there are not lost.
    """

    AUTO_FOCUS: ClassVar[str | None] = ""

    def __init__(
        self,
        surface: Surface,
        title: str,
        entities: Sequence[Entity],
        *,
        other: str,
        nobody: str = "",
    ) -> None:
        super().__init__()
        self._words = title
        self._rows = NameRows(surface, entities, other, nobody)
        self._title = TitleBar(surface)
        self._line = StatusBar(surface)
        answers = Answers(
            self._done, lambda: self.dismiss(None), self._narrow, step=self._rows.lines
        )
        keys = [(_("Enter"), _("pick")), ("↓", _("next")), (_("Esc"), _("back"))]
        self._prompt = Prompt("/", answers, status=self._status, hints=keys)

    def compose(self) -> ComposeResult:
        """Lay out title, names and the line."""
        yield self._title
        yield self._rows
        yield self._line

    def on_mount(self) -> None:
        """Say what is picked for."""
        self._title.show(self._words, ())
        self._line.ask(self._prompt)

    def takes(self, event: events.Key) -> bool:
        """Take every key: it belongs to the line."""
        self._prompt.key(event)
        self._line.ask(self._prompt)
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Put what was pasted into the line."""
        event.stop()
        self._prompt.insert(event.text.strip("\r\n"))
        self._line.ask(self._prompt)

    def _status(self) -> str:
        return str(self._rows.found)

    def _narrow(self) -> None:
        self._rows.narrow(self._prompt.words)

    @on(RowList.Chosen)
    def _done(self) -> None:
        if (picked := self._rows.picked) is not None:
            self.dismiss(picked)


def by_likeness(entities: Sequence[Entity], to: Entity) -> list[Entity]:
    """Return the entities but `to` itself, those that share words with it and its type first."""
    words = set(_name_words(to))
    order: Callable[[Entity], tuple[bool, bool]] = lambda entity: (  # noqa: E731 - named for mypy
        not words & set(_name_words(entity)),
        entity.type is not to.type,
    )
    return sorted((entity for entity in entities if entity.id != to.id), key=order)


def _name_words(entity: Entity) -> list[str]:
    return folded(" ".join((entity.name, *entity.aliases))).split()


def _holds(entity: Entity, wanted: Sequence[str]) -> bool:
    names = folded(" ".join((entity.name, *entity.aliases)))
    return all(word in names for word in wanted)
