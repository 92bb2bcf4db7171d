"""A line typed in the footer: what it asks for, what it holds, and how it looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from textual import events

from liseuse.ui.palette import Glyphs, Palette
from liseuse.view.bars import cut, fitted_hints
from liseuse.view.typed import History, Typed

_BETWEEN = "  "
_LEAST_CELLS = 10

_EDITS: dict[str, Callable[[Typed], Typed]] = {
    "left": lambda typed: typed.moved(-1),
    "right": lambda typed: typed.moved(1),
    "home": lambda typed: typed.edge(-1),
    "ctrl+a": lambda typed: typed.edge(-1),
    "end": lambda typed: typed.edge(1),
    "ctrl+e": lambda typed: typed.edge(1),
    "backspace": Typed.without_before,
    "delete": Typed.without_after,
    "ctrl+w": Typed.without_word,
    "ctrl+u": Typed.without_start,
}
_STEPS = {"up": -1, "down": 1}


@dataclass(slots=True)
class Answers:
    """What is done with a line as it is typed, when it is done, and when it is given up.

    `step` is what ↑ and ↓ do; None lets them bring back lines typed before. `switch` is what Tab
    does.
    """

    done: Callable[[], None]
    given_up: Callable[[], object]
    changed: Callable[[], None] = lambda: None
    step: Callable[[int], None] | None = None
    switch: Callable[[], None] = lambda: None


class Prompt:
    """A line being typed after a `sign`; `regex` says that it is a pattern.

    `status` gives what is known so far, `hints` the keys that matter. With a `history` for words
    and one for patterns, lines typed before are brought back.
    """

    def __init__(
        self,
        sign: str,
        answers: Answers,
        *,
        status: Callable[[], str] = lambda: "",
        hints: Sequence[tuple[str, str]] = (),
        histories: tuple[History, History] | None = None,
    ) -> None:
        self.sign = sign
        self.typed = Typed()
        self.regex = False
        self.status = status
        self.hints = tuple(hints)
        self._answers = answers
        self._histories = histories
        if histories is not None:
            for history in histories:
                history.begin()

    @property
    def words(self) -> str:
        """What was typed so far."""
        return self.typed.text

    @property
    def history(self) -> History | None:
        """The lines typed before: words, or patterns."""
        return self._histories[self.regex] if self._histories is not None else None

    def key(self, event: events.Key) -> None:
        """Do what a key asks for; keys that mean nothing here do nothing."""
        if event.key == "enter":
            self._answers.done()
        elif event.key == "escape" or (event.key == "backspace" and not self.words):
            self._answers.given_up()
        elif event.key == "tab":
            self._answers.switch()
        elif event.key in _STEPS:
            self._step(_STEPS[event.key])
        elif event.key in _EDITS:
            self.take(_EDITS[event.key](self.typed))
        elif event.is_printable and event.character is not None:
            self.insert(event.character)

    def insert(self, words: str) -> None:
        """Put in words that were typed or pasted."""
        self.take(self.typed.inserted(words))

    def take(self, typed: Typed) -> None:
        """Have `typed` as the line."""
        before, self.typed = self.typed, typed
        if before.text != typed.text:
            self._answers.changed()

    def _step(self, count: int) -> None:
        if self._answers.step is not None:
            self._answers.step(count)
        elif self.history is not None:
            words = self.history.step(count, self.words)
            self.take(Typed(words, len(words)))

    def segments(self, room: int, palette: Palette, glyphs: Glyphs) -> list[Segment]:
        """Return the line in `room` cells: sign, words with the place in them, status, keys."""
        sign = cut(self.sign, room, cell_len, ellipsis="")
        left = room - cell_len(sign)
        wanted = min(max(_LEAST_CELLS, cell_len(self.words) + 1), left)
        status = cut(
            glyphs.words(self.status()),
            max(0, left - wanted - len(_BETWEEN)),
            cell_len,
            ellipsis=glyphs.ellipsis,
        )
        left -= cell_len(status)
        hints = fitted_hints(self.hints, left - wanted - 2 * len(_BETWEEN), cell_len)
        tail = [Segment(_BETWEEN + status)] if status else []
        for key, words in hints:
            tail += [
                Segment(_BETWEEN),
                Segment(key, palette.bold),
                Segment(f" {words}", palette.quiet),
            ]
        used = sum(segment.cell_length for segment in tail)
        line = self._line(max(1, room - cell_len(sign) - used), palette)
        gap = room - cell_len(sign) - used - sum(segment.cell_length for segment in line)
        return [Segment(sign, palette.bold), *line, Segment(" " * max(0, gap)), *tail]

    def _line(self, room: int, palette: Palette) -> list[Segment]:
        """Return as much of the words as fits round the place in them."""
        text, at = self.typed.text, self.typed.at
        here = text[at : at + 1] or " "
        start = 0
        while start < at and cell_len(text[start:at] + here) > room:
            start += 1
        after = text[at + 1 :]
        after = cut(after, max(0, room - cell_len(text[start:at] + here)), cell_len, ellipsis="")
        return [
            Segment(text[start:at]),
            Segment(here, palette.chosen),
            Segment(after),
        ]
