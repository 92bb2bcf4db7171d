"""Finding the questions of an interview by how it is set."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from liseuse.article.patterns import Pattern
from liseuse.article.wording import opens_with_dash

_LABEL = Pattern(r"([A-ZÀ-ÖØ-Ý][\w’'. -]{0,30}?)\s*[:.]\s*[–—-]?\s*(?=\S)")
_ADDRESS = Pattern(r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes)\b", re.IGNORECASE)

_FEW = 3
_MAX_QUESTION = 400
_MOSTLY = 0.6
_MIN_SHARE = 0.25


def questions(lines: Sequence[str]) -> set[int]:
    """Return the indices of the lines (blocks, a line each) that ask, empty for no interview.

    Questions and answers take turns; a dialogue inside a story is no interview.
    """
    # However it is set, more than half of at least two of those lines end as questions do.
    if sum(map(_asks, lines)) < _FEW - 1:
        return set()
    for found in (_dashed(lines), _answered_by_dash(lines), _labelled(lines), _bare(lines)):
        if found:
            return found
    return set()


def _dashed(lines: Sequence[str]) -> set[int]:
    """« — Pourquoi cette date ? », then an answer without a dash."""
    asked = _where(lines, opens_with_dash)
    return asked if _takes_turns(asked, lines) and _mostly_asks(asked, lines) else set()


def _answered_by_dash(lines: Sequence[str]) -> set[int]:
    """« Pourquoi cette date ? », then « — Parce que… »."""
    dashed = _where(lines, opens_with_dash)
    asked = {index - 1 for index in dashed if index}
    if asked & dashed or not _takes_turns(asked, lines):
        return set()
    return asked if _mostly_asks(asked, lines) else set()


def _labelled(lines: Sequence[str]) -> set[int]:
    """« Le Monde : pourquoi cette date ? », the same label before every question."""
    by_label: dict[str, set[int]] = {}
    for index, line in enumerate(lines):
        if match := _LABEL.match(line[:60]):
            by_label.setdefault(match[1].casefold(), set()).add(index)
    found: set[int] = set()
    for asked in by_label.values():
        if len(asked) >= _FEW - 1 and _mostly_asks(asked, lines):
            found |= asked
    return found


def _bare(lines: Sequence[str]) -> set[int]:
    """« Pourquoi cette date ? » alone, then an answer, again and again."""
    asked = _where(lines, lambda line: _asks(line) and not opens_with_dash(line))
    if not _takes_turns(asked, lines):
        return set()
    between = {
        index
        for index in range(min(asked) + 1, len(lines) - 1)
        if index - 1 not in asked
        and index + 1 not in asked
        and index not in asked
        and _ADDRESS.search(lines[index])
        and 2 * len(lines[index]) < min(len(lines[index + 1]), _MAX_QUESTION)
    }
    return asked | {index for index in between if index - 1 not in between}


def _takes_turns(asked: set[int], lines: Sequence[str]) -> bool:
    if len(asked) < _FEW or len(asked) < _MIN_SHARE * len(lines):
        return False
    together = sum(1 for index in asked if index + 1 in asked or index + 1 == len(lines))
    return not together and all(len(lines[index]) <= _MAX_QUESTION for index in asked)


def _mostly_asks(asked: set[int], lines: Sequence[str]) -> bool:
    return sum(1 for index in asked if _asks(lines[index])) >= _MOSTLY * len(asked)


def _asks(line: str) -> bool:
    return line.endswith("?") and line[:1] not in '«“"'


def _where(lines: Sequence[str], holds: Callable[[str], bool]) -> set[int]:
    return {index for index, line in enumerate(lines) if holds(line)}
