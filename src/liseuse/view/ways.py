"""Finding one's way: places asked for by number, and the way back through those left."""

from __future__ import annotations

import re
from typing import NamedTuple

from liseuse.view.page import LineNumbers

_GOAL = re.compile(r"\s*(\d{1,9})(?:[.,](\d{1,3}))?\s*(%?)\s*")
_ALL = 100
_MOST_STOPS = 200


def goal_offset(words: str, length: int, numbers: LineNumbers) -> int | None:
    """Return the code point that "42" (a line) or "50%" stands for in a text of `length`.

    What lies past the end stands for the end. None when the words are neither.
    """
    match = _GOAL.fullmatch(words)
    if match is None:
        return None
    whole, part, percent = match.groups()
    if percent:
        return min(length, int(length * min(_ALL, float(f"{whole}.{part or 0}")) / _ALL))
    return numbers.start_of(int(whole)) if part is None else None


class Stop(NamedTuple):
    """A place in one of the articles: its number from 0, and a code point of its text."""

    article: int
    offset: int


class Trail:
    """The places a reader left by jumping, to go back to and forth again."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    def left(self, place: Stop) -> None:
        """Note a place just left; what was ahead is forgotten."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
        del self._behind[:-_MOST_STOPS]
        self._ahead.clear()

    def back(self, here: Stop) -> Stop | None:
        """Return the place last left, None when there is none; `here` is then ahead."""
        return _moved(self._behind, self._ahead, here)

    def forward(self, here: Stop) -> Stop | None:
        """Return the place `back` was last called from, None when there is none."""
        return _moved(self._ahead, self._behind, here)


def _moved(taken: list[Stop], given: list[Stop], here: Stop) -> Stop | None:
    while taken and taken[-1] == here:
        taken.pop()
    if not taken:
        return None
    given.append(here)
    return taken.pop()
