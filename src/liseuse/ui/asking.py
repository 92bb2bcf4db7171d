"""Questions that lie over the page for a moment: one of a few things, or a line of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.strip import Strip

from liseuse.i18n import translate as _
from liseuse.ui.bars import StatusBar, TitleBar
from liseuse.ui.dialog import Dialog
from liseuse.ui.lines import LineWidget, strip_of
from liseuse.ui.prompt import Answers, Prompt
from liseuse.ui.rowlist import Cells, RowList
from liseuse.ui.surface import Surface
from liseuse.view.typed import Typed
from liseuse.view.wrap import wrap

_MARGIN = 3


class Picks(RowList):
    """A few things of which one is to be picked, each with its number."""

    def __init__(self, surface: Surface, names: Sequence[str], cursor: int) -> None:
        super().__init__(surface)
        self._names = names
        self.cursor = cursor

    def count(self) -> int:
        """Return the number of things."""
        return len(self._names)

    def can_choose(self, row: int) -> bool:  # noqa: ARG002 - every row is one
        """Say yes."""
        return True

    def cells(self, row: int, width: int) -> Cells:
        """Return number and name."""
        here = row == self.cursor
        pointer = self.glyphs.pointer if here else " "
        words = self.fitted(f" {pointer} {row + 1}  {self._names[row]}", width)
        return [(words, self.palette.chosen if here else self.palette.plain)]


class Passage(LineWidget):
    """Some text, wrapped, as much of it as there is room for; its own line ends are kept."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._text = ""

    def show(self, text: str) -> None:
        """Show this text."""
        self._text = text
        self.redraw()

    def row(self, y: int, size: Size) -> Strip:
        """Return row `y` of the text."""
        lines = self._lines(max(1, size.width - 2 * _MARGIN), size.height)
        words = " " * _MARGIN + lines[y] if y < len(lines) else ""
        return strip_of([Segment(words, self.palette.quiet)], size.width)

    def _lines(self, width: int, height: int) -> list[str]:
        lines: list[str] = []
        for line in self._text.split("\n"):
            for start, end in wrap(line, 0, len(line), width, cell_len):
                lines.append(self.glyphs.words(line[start:end]))
                if len(lines) >= height:
                    return lines
            if not line:
                lines.append("")
        return lines


class PickScreen(Dialog[int | None]):
    """Gives the number of what was picked, from 0, or None.

    `picks` are names, each with the text it stands for; that of the pointer is shown.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("escape,q", "dismiss", show=False),
        Binding("enter", "pick", show=False),
    ]
    AUTO_FOCUS = "Picks"

    def __init__(
        self, surface: Surface, title: str, picks: Sequence[tuple[str, str]], cursor: int = 0
    ) -> None:
        super().__init__()
        self._words = title
        self._texts = [text for _name, text in picks]
        self._picks = Picks(surface, [name for name, _text in picks], cursor)
        self._title = TitleBar(surface)
        self._passage = Passage(surface)
        self._keys = StatusBar(surface)

    def compose(self) -> ComposeResult:
        """Lay out title, choices, text and keys."""
        yield self._title
        yield self._picks
        yield self._passage
        yield self._keys

    def on_mount(self) -> None:
        """Say what the keys do."""
        self._title.show(self._words, ())
        self._picks.styles.height = len(self._texts)
        self._keys.show("", [(_("Enter"), _("pick")), (_("Esc"), _("back")), ("q", _("back"))])
        self._show()

    def action_move(self, count: int) -> None:
        """Move the pointer."""
        self._picks.lines(count)
        self._show()

    def action_pick(self) -> None:
        """Give what the pointer is on."""
        self.dismiss(self._picks.cursor)

    def takes(self, event: events.Key) -> bool:
        """Pick by number; false for other keys."""
        typed = event.character or ""
        number = int(typed) if typed.isdecimal() else 0
        if not 1 <= number <= len(self._texts):
            return False
        self.dismiss(number - 1)
        return True

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        self.action_pick()

    def _show(self) -> None:
        self._passage.show(self._texts[self._picks.cursor or 0])


class PromptLine(LineWidget, can_focus=True):
    """A line that is being typed; keys are taken in the order in which they come."""

    def __init__(self, surface: Surface, prompt: Prompt) -> None:
        super().__init__(surface)
        self._prompt = prompt

    def row(self, y: int, size: Size) -> Strip:  # noqa: ARG002 - there is one row
        """Return the line."""
        return strip_of(self._prompt.segments(size.width, self.palette, self.glyphs), size.width)

    def on_key(self, event: events.Key) -> None:
        """Take a key, and let no one else have it."""
        event.stop()
        self.take(event)

    def take(self, event: events.Key) -> None:
        """Do what a key asks for; one that takes away what is not there does nothing."""
        if event.key != "backspace" or self._prompt.words:
            self._prompt.key(event)
            self.redraw()

    def on_paste(self, event: events.Paste) -> None:
        """Put what was pasted into the line, as one line."""
        event.stop()
        self._prompt.insert(" ".join(event.text.split()))
        self.redraw()


class AskScreen(Dialog[str | None]):
    """Gives the line that was typed, None when it was given up.

    `text` is shown under the line: what it is asked about.
    """

    AUTO_FOCUS = "PromptLine"

    def __init__(self, surface: Surface, title: str, value: str = "", text: str = "") -> None:
        super().__init__()
        self._words = title
        self._text = text
        answers = Answers(self._done, lambda: self.dismiss(None))
        self._prompt = Prompt("", answers)
        self._prompt.take(Typed(value, len(value)))
        self._line = PromptLine(surface, self._prompt)
        self._title = TitleBar(surface)
        self._passage = Passage(surface)
        self._keys = StatusBar(surface)

    def compose(self) -> ComposeResult:
        """Lay out title, line, text and keys."""
        yield self._title
        yield self._line
        yield self._passage
        yield self._keys

    def on_mount(self) -> None:
        """Say what the keys do."""
        self._title.show(self._words, ())
        self._passage.show(self._text)
        self._keys.show("", [(_("Enter"), _("done")), (_("Esc"), _("give up"))])

    def takes(self, event: events.Key) -> bool:
        """Take a key that was typed before there was a line to type it in."""
        self._line.take(event)
        return True

    def _done(self) -> None:
        self.dismiss(self._prompt.words)
