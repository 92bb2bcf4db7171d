"""Folding a text for search, with the way back to its own code points.

A folded text has no accents, ligatures or typographic apostrophes, and one space for any run of
white space; unless its case is kept, it is in lower case. Folding goes character by character,
so that any place of the folded text can be told in the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

BREAK = "\n"
"""Stands in a folded text between two blocks; no words to look for hold it."""

_MANY = 200
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff"
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ‛′´`", "'"),
        **dict.fromkeys("“”„‟", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
        **dict.fromkeys(_INVISIBLE, ""),
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
    }
)


def fold_character(character: str, *, keep_case: bool) -> str:
    """Return what one character is folded to: mostly one, for some several or none."""
    if character.isspace():
        return " "
    plain = unicodedata.normalize("NFKD", character.translate(_PLAIN))
    if not keep_case:
        plain = unicodedata.normalize("NFKD", plain.casefold())
    plain = "".join(part for part in plain if not unicodedata.combining(part)).translate(_PLAIN)
    # A spacing accent or a word in one sign would bring in white space of its own.
    return character if any(part.isspace() for part in plain) else plain


class _Folds(dict[int, str]):
    """What each code point is folded to, found out when it is first met."""

    def __init__(self, *, keep_case: bool) -> None:
        super().__init__()
        self._keep_case = keep_case

    def __missing__(self, code: int) -> str:
        made = self[code] = fold_character(chr(code), keep_case=self._keep_case)
        return made


@lru_cache(maxsize=2)
def _folds(*, keep_case: bool) -> _Folds:
    return _Folds(keep_case=keep_case)


@lru_cache(maxsize=64)
def _uneven(several: str, none: str) -> re.Pattern[str]:
    """Return the pattern of what is not folded one for one, white space being plain already."""
    dropped = re.escape(none)
    single = f"|[{re.escape(several)}{dropped}]" if several or none else ""
    return re.compile(rf" [ {dropped}]* {single}")


class _Piece(NamedTuple):
    """Where a piece of a folded text begins, in it and in the text.

    `even` says that the piece was folded one for one; any other stands for a character, a run of
    white space, or what lies between two blocks.
    """

    at: int
    offset: int
    even: bool


class _Made:
    """The pieces of a folded text as they are made, one after the other."""

    __slots__ = ("folded", "inner", "length", "pieces")

    def __init__(self) -> None:
        self.pieces: list[_Piece] = []
        self.folded: list[str] = []
        self.inner: list[int] = []
        self.length = 0

    def add(self, folded: str, offset: int, *, even: bool) -> None:
        """Add what stands for the text from `offset` on."""
        if even and not folded:
            return
        self.pieces.append(_Piece(self.length, offset, even))
        self.folded.append(folded)
        if not even:
            self.inner.extend(range(self.length + 1, self.length + len(folded)))
        self.length += len(folded)


class FoldMap:
    """`parts` of a text, folded into `folded`, and the way back.

    Parts are (start, end) code points in order; between two of them `folded` has a BREAK.
    `inner` are the places of `folded` that lie inside what is one character of the text.
    """

    __slots__ = ("_pieces", "folded", "inner")

    def __init__(
        self, text: str, parts: Sequence[tuple[int, int]], *, keep_case: bool = False
    ) -> None:
        table = _folds(keep_case=keep_case)
        first, last = (parts[0][0], parts[-1][1]) if parts else (0, 0)
        evened = text[first:last]
        characters = sorted(set(evened))
        uneven = _uneven(
            "".join(c for c in characters if len(table[ord(c)]) > 1),
            "".join(c for c in characters if not table[ord(c)]),
        )
        evened = _evened(evened, [c for c in characters if len(table[ord(c)]) == 1], table)
        made = _Made()
        for number, (start, end) in enumerate(parts):
            if number:
                made.add(BREAK, parts[number - 1][1], even=False)
            at = start - first
            for match in uneven.finditer(evened, at, end - first):
                made.add(evened[at : match.start()], first + at, even=True)
                sign = evened[match.start()]
                plain = " " if sign == " " else table[ord(sign)]
                made.add(plain, first + match.start(), even=False)
                at = match.end()
            made.add(evened[at : end - first], first + at, even=True)
        made.add("", last, even=False)
        self._pieces = made.pieces
        self.folded = "".join(made.folded)
        self.inner = frozenset(made.inner)

    def text_offset(self, at: int) -> int:
        """Return the code point of the text at which place `at` of `folded` stands."""
        piece = self._pieces[bisect_right(self._pieces, at, key=_at) - 1]
        return piece.offset + (at - piece.at if piece.even else 0)

    def folded_offset(self, offset: int) -> int:
        """Return the place in `folded` of a code point, or of the last one before it."""
        number = max(0, bisect_right(self._pieces, offset, key=_offset) - 1)
        piece = self._pieces[number]
        return piece.at + (max(0, offset - piece.offset) if piece.even else 0)


_at = attrgetter("at")
_offset = attrgetter("offset")


def _evened(text: str, characters: Sequence[str], table: _Folds) -> str:
    """Return `text` with `characters`, which fold one for one, folded."""
    changes = {c: table[ord(c)] for c in characters if table[ord(c)] != c}
    # A pass for each character is much the faster way while they are few.
    if len(changes) > _MANY or not changes.keys().isdisjoint(changes.values()):
        return text.translate({ord(c): plain for c, plain in changes.items()})
    for character, plain in changes.items():
        text = text.replace(character, plain)
    return text


def fold(text: str, *, keep_case: bool = False) -> str:
    """Return a whole text folded."""
    return FoldMap(text, [(0, len(text))], keep_case=keep_case).folded


def has_capitals(words: Iterable[str]) -> bool:
    """Say whether a reader who typed `words` cares about case: any capital says so."""
    return any(character.isupper() for character in words)
