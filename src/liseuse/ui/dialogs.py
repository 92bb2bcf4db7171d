"""What lies over the page for a moment: the list of the articles, and the help."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from liseuse.i18n import translate as _
from liseuse.ui.bars import StatusBar, TitleBar
from liseuse.ui.commands import Command, Group, key_words
from liseuse.ui.dialog import Dialog
from liseuse.ui.library import Head, Library
from liseuse.ui.rowlist import Cells, RowList
from liseuse.ui.surface import Surface
from liseuse.view.bars import shown_date
from liseuse.view.folding import folded

_ARROWS: list[BindingType] = [
    Binding("down", "list_lines(1)", show=False),
    Binding("up", "list_lines(-1)", show=False),
    Binding("pagedown", "list_pages(1)", show=False),
    Binding("pageup", "list_pages(-1)", show=False),
    Binding("escape", "dismiss", show=False),
]
_LETTERS: list[BindingType] = [
    Binding("j,enter", "list_lines(1)", show=False),
    Binding("k", "list_lines(-1)", show=False),
    Binding("space", "list_pages(1)", show=False),
    Binding("b", "list_pages(-1)", show=False),
    Binding("g,home", "list_edge(-1)", show=False),
    Binding("G,end", "list_edge(1)", show=False),
    Binding("q,question_mark,f1", "dismiss", show=False),
]


class _ListDialog(Dialog[int | None]):
    """A list over the whole page, with a bar above and below it."""

    rows: RowList

    def action_list_lines(self, count: int) -> None:
        """Move by rows."""
        self.rows.lines(count)

    def action_list_pages(self, count: int) -> None:
        """Move by screens."""
        self.rows.pages(count)

    def action_list_edge(self, direction: int) -> None:
        """Go to the first (-1) or last (1) row."""
        self.rows.edge(direction)


class ArticleRows(RowList):
    """The articles that match a filter: title, source and date where known, name otherwise."""

    def __init__(self, surface: Surface, library: Library, open_number: int) -> None:
        super().__init__(surface)
        self._library = library
        self._open = open_number
        self._numbers: Sequence[int] = range(len(library))
        self._words = ""
        self.recent_first = False
        self.cursor = open_number if len(library) else None

    @property
    def number(self) -> int | None:
        """The number of the article the pointer is on."""
        if self.cursor is None or self.cursor >= len(self._numbers):
            return None
        return self._numbers[self.cursor]

    def narrow(self, words: str) -> None:
        """Keep the articles whose name, title, source or date holds every word."""
        self._words = words
        self._gather()
        self.point_at(0 if self._numbers else None)

    def turn(self) -> None:
        """Put those read last first, or all in their order; the pointer stays on its article."""
        self.recent_first = not self.recent_first
        self._regather()

    def learnt(self) -> None:
        """Take in headings that were not known before; the pointer stays on its article."""
        if self._words:
            self._regather()
        self.redraw()

    def _regather(self) -> None:
        number = self.number
        self._gather()
        found = self._numbers.index(number) if number in self._numbers else 0
        self.point_at(found if self._numbers else None)

    def _gather(self) -> None:
        wanted = folded(self._words).split()
        order = self._library.recent() if self.recent_first else range(len(self._library))
        self._numbers = [
            number for number in order if all(word in self._searched(number) for word in wanted)
        ]

    def _searched(self, number: int) -> str:
        head = self._library.head(number) or Head()
        return folded(f"{self._library.names[number]} {head.title} {head.source} {head.date}")

    def count(self) -> int:
        """Return the number of articles, or of the one row that says there is none."""
        return max(1, len(self._numbers))

    def can_choose(self, row: int) -> bool:
        """Say whether the row is an article."""
        return row < len(self._numbers)

    def cells(self, row: int, width: int) -> Cells:
        """Return an article's row."""
        palette = self.palette
        if row >= len(self._numbers):
            return [(self.fitted("   " + _("No article matches"), width), palette.quiet)]
        number = self._numbers[row]
        here = row == self.cursor
        words, details = self._described(number)
        words, details = self.glyphs.words(words), self.glyphs.words(details)
        if cell_len(details) > width // 2:
            details = ""
        ordinal = str(number + 1).rjust(len(str(len(self._library))))
        start = f" {self.glyphs.pointer if here else ' '} {ordinal}  "
        room = width - cell_len(start) - cell_len(details) - 3
        style = palette.bold if number == self._open else palette.plain
        cells = [
            (start, palette.quiet),
            (self.fitted(words, room), style),
            (f"  {details} ", palette.quiet),
        ]
        return [(text, palette.chosen) for text, _style in cells] if here else cells

    def _described(self, number: int) -> tuple[str, str]:
        name, head = self._library.names[number], self._library.head(number)
        if head is None:
            return name, ""
        if head.error:
            return name, _(head.error)
        length = _("{minutes} min").format(minutes=head.minutes)
        parts = [head.source, shown_date(head.date), length]
        return head.title, " · ".join(part for part in parts if part)


class ArticlesScreen(_ListDialog):
    """Lists the articles; gives the number of the one to open, None for none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *_ARROWS,
        Binding("tab", "switch", show=False),
        Binding("j", "list_lines(1)", show=False),
        Binding("k", "list_lines(-1)", show=False),
        Binding("q,o", "dismiss", show=False),
        Binding("r", "turn", show=False),
        Binding("enter", "open", show=False),
    ]
    AUTO_FOCUS = "ArticleRows"

    def __init__(self, surface: Surface, library: Library, open_number: int) -> None:
        super().__init__()
        self._surface = surface
        self._library = library
        self._count = len(library)
        self._gone = threading.Event()
        self.rows = ArticleRows(surface, library, open_number)
        self._articles = self.rows
        self._title = TitleBar(surface)
        self._keys = StatusBar(surface)

    def compose(self) -> ComposeResult:
        """Lay out title, filter, list and keys."""
        yield self._title
        yield Input(placeholder=_("Filter"), compact=True)
        yield self.rows
        yield self._keys

    def on_mount(self) -> None:
        """Say what the keys do, and learn the headings."""
        self._title.show(_("Articles"), (str(self._count),))
        self._show_keys()
        threading.Thread(target=self._learn, name="liseuse-headings", daemon=True).start()

    def _show_keys(self) -> None:
        order = _("in order") if self._articles.recent_first else _("recent first")
        self._keys.show(
            "",
            [
                (_("Enter"), _("open")),
                ("/", _("filter")),
                (_("Esc"), _("back")),
                ("r", order),
                ("q", _("back")),
            ],
        )

    def action_turn(self) -> None:
        """Put the articles read last first, or all in their order."""
        self._articles.turn()
        self._show_keys()

    def _learn(self) -> None:
        """Read the headings still unknown, in a thread of its own, while they are looked at."""
        for number in range(self._count):
            if self._gone.is_set():
                return
            if self._library.head(number) is None:
                self._library.learn(number)
                with contextlib.suppress(RuntimeError):
                    self.post_message(self.Learnt())

    class Learnt(Message):
        """More headings are known."""

        def can_replace(self, message: Message) -> bool:
            """One is enough."""
            return isinstance(message, ArticlesScreen.Learnt)

    @on(Learnt)
    def _learnt(self) -> None:
        self._articles.learnt()

    def on_unmount(self) -> None:
        """Read no more headings."""
        self._gone.set()

    def on_key(self, event: events.Key) -> None:
        """Begin the filter with /; leave it empty with Backspace."""
        # While the reader ends, keys still come and the field is gone.
        field = next(iter(self.query(Input)), None)
        if field is None:
            return
        if event.character == "/" and not field.has_focus:
            field.focus()
            event.stop()
        elif event.key == "backspace" and field.has_focus and not field.value:
            self.rows.focus()
            event.stop()

    @on(Input.Changed)
    def _filtered(self, event: Input.Changed) -> None:
        self._articles.narrow(event.value)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_open()

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        self.action_open()

    def action_open(self) -> None:
        """Give the article the pointer is on."""
        if (number := self._articles.number) is not None:
            self.dismiss(number)

    def action_switch(self) -> None:
        """Move between filter and list."""
        field = self.query_one(Input)
        (self.rows if field.has_focus else field).focus()


class HelpRows(RowList):
    """Every command under its heading: keys, then what it does."""

    def __init__(self, surface: Surface, commands: Sequence[Command]) -> None:
        super().__init__(surface)
        self._items: list[Command | str] = []
        for group in Group:
            self._items += ["", _(group.value)]
            self._items += [command for command in commands if command.group is group]

    def count(self) -> int:
        """Return the number of rows."""
        return len(self._items)

    def can_choose(self, row: int) -> bool:  # noqa: ARG002 - the pointer is where one reads
        """Say yes: any row can be read."""
        return True

    def on_focus(self) -> None:
        """Stay at the top."""

    def lines(self, count: int) -> None:
        """Scroll by rows."""
        self.first = max(0, min(self.first + count, self.count() - self.size.height))
        self.redraw()

    def cells(self, row: int, width: int) -> Cells:
        """Return a heading or a command."""
        item = self._items[row]
        if isinstance(item, str):
            return [(self.fitted(f" {item}", width), self.palette.bold)]
        keys = "  ".join(_(key_words(key)) for key in item.keys if key_words(key))
        keys_room = min(18, max(8, width // 4))
        words = self.glyphs.words(_(item.help))
        return [
            (f"   {self.fitted(keys, keys_room)} ", self.palette.bold),
            (self.fitted(words, width - keys_room - 5), self.palette.plain),
        ]


class HelpScreen(_ListDialog):
    """All keys, in the reader's language."""

    BINDINGS: ClassVar[list[BindingType]] = [*_ARROWS, *_LETTERS]
    AUTO_FOCUS = "HelpRows"

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self.rows = HelpRows(surface, surface.commands)
        self._title = TitleBar(surface)
        self._keys = StatusBar(surface)

    def compose(self) -> ComposeResult:
        """Lay out title, list and keys."""
        yield self._title
        yield self.rows
        yield self._keys

    def on_mount(self) -> None:
        """Say what the keys do."""
        self._title.show(_("Help"), ("liseuse",))
        self._keys.show("", [("j k", _("scroll")), (_("Esc"), _("back")), ("?", _("back"))])
