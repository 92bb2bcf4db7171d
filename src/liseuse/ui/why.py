"""The page that says why something is marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.strip import Strip

from liseuse.i18n import translate as _
from liseuse.ui.bars import StatusBar, TitleBar
from liseuse.ui.dialog import Dialog
from liseuse.ui.lines import LineWidget, strip_of
from liseuse.ui.surface import Surface
from liseuse.view.why import Reason
from liseuse.view.wrap import wrap

_MARGIN = 3
_INDENT = 2
_MEASURE = 90


class Reasons(LineWidget, can_focus=True):
    """Reasons under their headings, wrapped, scrolled by rows."""

    def __init__(self, surface: Surface, reasons: Sequence[Reason]) -> None:
        super().__init__(surface)
        self._reasons = reasons
        self._set: tuple[int, list[tuple[str, Style]]] = (-1, [])
        self.top = 0

    def lines(self, count: int) -> None:
        """Scroll by rows."""
        last = max(0, len(self._rows(self.size.width)) - self.size.height)
        self.top = max(0, min(self.top + count, last))
        self.redraw()

    def pages(self, count: int) -> None:
        """Scroll by screens."""
        self.lines(count * max(1, self.size.height - 1))

    def on_resize(self) -> None:
        """Leave no empty rows below where there are rows above."""
        self.lines(0)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down."""
        event.stop()
        self.lines(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up."""
        event.stop()
        self.lines(-3)

    def row(self, y: int, size: Size) -> Strip:
        """Return row `y` of what is in sight."""
        rows, at = self._rows(size.width), self.top + y
        text, style = rows[at] if at < len(rows) else ("", self.palette.plain)
        return strip_of([Segment(text, style)], size.width)

    def _rows(self, width: int) -> list[tuple[str, Style]]:
        if self._set[0] != width:
            self._set = width, list(self._wrapped(width))
        return self._set[1]

    def _wrapped(self, width: int) -> list[tuple[str, Style]]:
        margin = _MARGIN if width > _MEASURE // 2 else 1
        measure = max(1, min(_MEASURE, width - 2 * margin - _INDENT))
        rows: list[tuple[str, Style]] = []
        for reason in self._reasons:
            rows.append(("", self.palette.plain))
            rows.append((" " * margin + self.glyphs.words(reason.about), self.palette.bold))
            for line in map(self.glyphs.words, reason.lines):
                for start, end in wrap(line, 0, len(line), measure, cell_len):
                    rows.append((" " * (margin + _INDENT) + line[start:end], self.palette.plain))
        return rows


class WhyScreen(Dialog[None]):
    """Says why; any key that does not scroll leads back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("space,pagedown", "page(1)", show=False),
        Binding("b,pageup", "page(-1)", show=False),
        Binding("escape,enter,i,q", "dismiss", show=False),
    ]
    AUTO_FOCUS: ClassVar[str | None] = ""

    def __init__(self, surface: Surface, title: str, reasons: Sequence[Reason]) -> None:
        super().__init__()
        self._words = title
        self._title = TitleBar(surface)
        self._reasons = Reasons(surface, reasons)
        self._keys = StatusBar(surface)

    def compose(self) -> ComposeResult:
        """Lay out title, reasons and keys."""
        yield self._title
        yield self._reasons
        yield self._keys

    def on_mount(self) -> None:
        """Say what the keys do."""
        self._title.show(self._words, ())
        self._keys.show("", [("j k", _("scroll")), (_("Esc"), _("back")), ("i", _("back"))])

    def action_move(self, count: int) -> None:
        """Scroll by rows."""
        self._reasons.lines(count)

    def action_page(self, count: int) -> None:
        """Scroll by screens."""
        self._reasons.pages(count)
