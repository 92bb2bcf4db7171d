"""A line being typed, and the lines typed before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 200
_WORD_BEFORE = re.compile(r"\S*\s*\Z")


@dataclass(frozen=True, slots=True)
class Typed:
    """A line and the place in it, in code points, at which the next character goes in."""

    text: str = ""
    at: int = 0

    def inserted(self, words: str) -> Typed:
        """Return the line with words typed or pasted; a longer one than LONGEST stays as it is."""
        words = "".join(character if character.isprintable() else " " for character in words)
        text = self.text[: self.at] + words + self.text[self.at :]
        return Typed(text, self.at + len(words)) if len(text) <= LONGEST else self

    def moved(self, count: int) -> Typed:
        """Return the line with the place moved by `count` characters, back when negative."""
        return Typed(self.text, max(0, min(len(self.text), self.at + count)))

    def edge(self, direction: int) -> Typed:
        """Return the line with the place at its beginning (-1) or end (1)."""
        return Typed(self.text, 0 if direction < 0 else len(self.text))

    def without_before(self) -> Typed:
        """Return the line without the character before the place."""
        start = max(0, self.at - 1)
        return Typed(self.text[:start] + self.text[self.at :], start)

    def without_after(self) -> Typed:
        """Return the line without the character after the place."""
        return Typed(self.text[: self.at] + self.text[self.at + 1 :], self.at)

    def without_word(self) -> Typed:
        """Return the line without the word before the place."""
        before = self.text[: self.at]
        match = _WORD_BEFORE.search(before)
        start = match.start() if match else 0
        return Typed(before[:start] + self.text[self.at :], start)

    def without_start(self) -> Typed:
        """Return the line without all that stands before the place."""
        return Typed(self.text[self.at :], 0)


class History:
    """The lines that were typed, the newest last; each once."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._from_end = 0
        self._unfinished = ""

    def add(self, line: str) -> None:
        """Remember a line."""
        if line in self._lines:
            self._lines.remove(line)
        self._lines.append(line)
        self.begin()

    def begin(self) -> None:
        """Stand after the newest line again."""
        self._from_end = 0

    @property
    def newest(self) -> str:
        """The line remembered last, "" when there is none."""
        return self._lines[-1] if self._lines else ""

    def step(self, count: int, typed: str) -> str:
        """Return the line `count` newer (older when negative); `typed` is kept to come back to."""
        if not self._from_end:
            self._unfinished = typed
        self._from_end = max(0, min(len(self._lines), self._from_end - count))
        return self._lines[-self._from_end] if self._from_end else self._unfinished
