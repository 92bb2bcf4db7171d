"""Names the recogniser marked once and missed elsewhere in the same article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from liseuse.analysis.entities.found import Found
from liseuse.analysis.entities.lexicon import Lexicon
from liseuse.analysis.model import EntityType, Evidence, Source

_WORD = re.compile(r"\w+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:\n«“\"–—])[\s\"«“'’(–—]*\Z")
_SHORTEST = 2
_LOOK_BACK = 12


def repeats(text: str, found: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return mentions that `found` (in text order) misses: the same words, whole and capitalised.

    Linear in the length of the text, whatever the number of names.
    """
    by_first: dict[str, list[Found]] = defaultdict(list)
    known: set[str] = set()
    for mention in found:
        if mention.surface not in known and _is_sure(mention):
            known.add(mention.surface)
            if first := _WORD.match(mention.surface):
                by_first[first[0]].append(mention)
    for mentions in by_first.values():
        mentions.sort(key=lambda mention: -len(mention.surface))
    taken = _Taken(found)
    return [new for new in _occurrences(text, by_first) if _is_new(text, new, taken, lexicon)]


class _Taken:
    """The stretches of text that are mentions already; those found are added as they come."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._starts = [mention.start for mention in found]
        self._ends = [mention.end for mention in found]
        self._last = 0

    def add(self, start: int, end: int) -> bool:
        """Say whether a stretch is free, and take it; stretches come in text order."""
        place = bisect_right(self._starts, start)
        free = (
            start >= self._last
            and (place == 0 or self._ends[place - 1] <= start)
            and (place == len(self._starts) or self._starts[place] >= end)
        )
        if free:
            self._last = end
        return free


def _occurrences(text: str, by_first: dict[str, list[Found]]) -> Iterator[Found]:
    for word in _WORD.finditer(text):
        for mention in by_first.get(word[0], ()):
            end = word.start() + len(mention.surface)
            if text.startswith(mention.surface, word.start()) and not _runs_on(text, end):
                yield Found(
                    word.start(),
                    end,
                    mention.type,
                    mention.surface,
                    mention.key,
                    source=Source.DOCUMENT,
                    evidence=Evidence.REPEAT,
                )


def _runs_on(text: str, end: int) -> bool:
    """Say whether the word goes on after `end`, or a hyphen ties it to another."""
    after = text[end : end + 2]
    return after[:1].isalnum() or (after[:1] == "-" and after[1:].isalnum())


def _is_sure(mention: Found) -> bool:
    surface = mention.surface
    return len(surface) >= _SHORTEST and (surface[0].isupper() or surface[0].isdigit())


def _is_new(text: str, new: Found, taken: _Taken, lexicon: Lexicon) -> bool:
    before = text[new.start - 1 : new.start]
    if before == "-" or (before in {"/", "@", "#", "."} and new.start > 1):
        return False
    single = " " not in new.surface and "-" not in new.surface
    if single and lexicon.is_common(new.surface) and _starts_sentence(text, new.start):
        return False
    if single and new.type is not EntityType.PER and _joins_a_name(text, new):
        return False
    return taken.add(new.start, new.end)


def _starts_sentence(text: str, start: int) -> bool:
    return bool(_SENTENCE_START.search(text[max(0, start - _LOOK_BACK) : start])) or start == 0


def _joins_a_name(text: str, new: Found) -> bool:
    """Say whether another capitalised word follows at once: then it is part of another name."""
    return text[new.end : new.end + 1] == " " and text[new.end + 1 : new.end + 2].isupper()
