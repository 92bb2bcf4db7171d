"""Regular expressions a reader types: run on folded text, and never for long."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from math import prod

from liseuse.i18n import N_
from liseuse.view.foldmap import BREAK, fold_character

SECONDS = 0.1
"""The longest a pattern may look through one part of a text."""

_COUNTED = re.compile(r"\{(\d*)(?:,(\d*))?\}")
_MOST_COPIES = 10_000


class PatternError(Exception):
    """Words that are no pattern; `reason` is a short English sentence part, a msgid."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SlowPatternError(Exception):
    """A pattern that took too long; `spans` are the places found before."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        super().__init__("too slow")
        self.spans = spans


class Pattern:
    """A regular expression, to be found in folded text.

    Accents of its letters are taken off, as they are off the text. A dot, or anything else,
    stays within one block; ^ and $ are where a block begins and ends. Raises PatternError.
    """

    def __init__(self, words: str, *, keep_case: bool) -> None:
        import regex  # noqa: PLC0415 - few searches need it, every start would pay

        copies = prod(max(int(n or 0) for n in found) or 1 for found in _COUNTED.findall(words))
        if copies > _MOST_COPIES:
            raise PatternError(N_("the pattern is too long"))
        flags = regex.V0 | regex.MULTILINE | (0 if keep_case else regex.IGNORECASE)
        try:
            self._pattern = regex.compile(_plain(words), flags)
        except (regex.error, OverflowError, MemoryError, RecursionError) as error:
            raise PatternError(N_("not a regular expression")) from error

    def spans(self, folded: str) -> list[tuple[int, int]]:
        """Return where the pattern is found, blocks apart, empty places left out.

        Raises SlowPatternError when that takes longer than SECONDS.
        """
        found: list[tuple[int, int]] = []
        latest = time.monotonic() + SECONDS
        try:
            for start, end in _lines(folded):
                left = latest - time.monotonic()
                if left <= 0:
                    raise SlowPatternError(found)
                matches = self._pattern.finditer(folded, start, end, timeout=left)
                found.extend(match.span() for match in matches if match.end() > match.start())
        except (TimeoutError, MemoryError, RecursionError) as error:
            raise SlowPatternError(found) from error
        return found


def _lines(folded: str) -> Iterator[tuple[int, int]]:
    start = 0
    while (end := folded.find(BREAK, start)) >= 0:
        yield start, end
        start = end + 1
    yield start, len(folded)


def _plain(words: str) -> str:
    """Return a pattern with its letters as folding leaves them; no sign becomes another."""
    return "".join(_plain_character(character) for character in words)


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    plain = fold_character(character, keep_case=True)
    return plain if plain.isalpha() or plain in {" ", "'", '"', "-"} else character
