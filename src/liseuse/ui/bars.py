"""The bar above the text and the bar below it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.strip import Strip

from liseuse.ui.lines import LineWidget, strip_of
from liseuse.ui.prompt import Prompt
from liseuse.ui.surface import Surface
from liseuse.view.bars import cut, fitted_bar, fitted_hints

_BETWEEN = "  "


class TitleBar(LineWidget):
    """What is read: title, source, date, minutes, number."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._content: tuple[str, tuple[str, ...]] = ("", ())

    def show(self, left: str, right: Sequence[str]) -> None:
        """Show these words; the first parts of `right` go first when there is no room."""
        content = (left, tuple(right))
        if content != self._content:
            self._content = content
            self.redraw()

    def row(self, y: int, size: Size) -> Strip:  # noqa: ARG002 - the bar has one row
        """Return the bar."""
        width = size.width
        left, right = self._content
        words = self.glyphs.words
        bar = fitted_bar(
            words(left),
            [words(part) for part in right],
            max(0, width - 2),
            cell_len,
            ellipsis=self.glyphs.ellipsis,
        )
        segments = [
            Segment(" "),
            Segment(bar.left, self.palette.bold),
            Segment(" " * bar.gap),
            Segment(words(bar.right), self.palette.quiet),
            Segment(" "),
        ]
        return strip_of(segments, width)


class StatusBar(LineWidget):
    """Where the reader stands, and the keys that matter now."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._content: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
        self._prompt: Prompt | None = None

    @property
    def words(self) -> str:
        """The words on the left, before they are cut."""
        return self._content[0]

    def show(self, left: str, hints: Sequence[tuple[str, str]]) -> None:
        """Show these words and as many (key, words) hints as fit."""
        content = (left, tuple(hints))
        if content != self._content:
            self._content = content
            self.redraw()

    def ask(self, prompt: Prompt | None) -> None:
        """Show the line that is being typed, as long as there is one."""
        if prompt is not None or self._prompt is not None:
            self._prompt = prompt
            self.redraw()

    def row(self, y: int, size: Size) -> Strip:  # noqa: ARG002 - the bar has one row
        """Return the bar."""
        width = size.width
        if self._prompt is not None:
            asked = self._prompt.segments(max(1, width - 2), self.palette, self.glyphs)
            return strip_of([Segment(" "), *asked], width)
        left, hints = self._content
        room = max(0, width - 2)
        left = cut(self.glyphs.words(left), room, cell_len, ellipsis=self.glyphs.ellipsis)
        used = cell_len(left)
        shown = fitted_hints(hints, room - used - len(_BETWEEN), cell_len)
        pieces: list[Segment] = []
        for number, (key, words) in enumerate(shown):
            if number:
                pieces.append(Segment(_BETWEEN))
            pieces.append(Segment(key, self.palette.bold))
            pieces.append(Segment(f" {words}", self.palette.quiet))
        gap = room - used - sum(piece.cell_length for piece in pieces)
        segments = [Segment(" "), Segment(left), Segment(" " * max(0, gap)), *pieces]
        return strip_of(segments, width)
