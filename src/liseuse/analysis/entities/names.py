"""Comparing names: what counts in them and what does not."""

from __future__ import annotations

import re
from functools import lru_cache

from liseuse.analysis.lookup import fold

_SMALL = frozenset(
    [
        *("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "lez"),
        *("lès", "pour", "par", "s", "sur", "sous", "the", "of", "and", "und", "der"),
    ]
)
_DOT = re.compile(r"(?<=\b\w)\.|\.(?!\w)")
"""The dots of initials and at the end of a word; those of a site's address stay."""
_WORD = re.compile(r"[^\s'’.\-–/()]+")


@lru_cache(maxsize=1 << 14)
def key_of(surface: str) -> str:
    """Return what two writings of one name share: no case, accents, leading article or dots."""
    folded = _DOT.sub("", fold(surface))
    bare = re.sub(r"^(?:(?:les?|la) |l')", "", folded)
    return bare or folded


@lru_cache(maxsize=1 << 14)
def words_of(key: str) -> tuple[str, ...]:
    """Return the words of a key, in order; a hyphen does not part them."""
    return tuple(key.split())


def is_acronym(surface: str) -> bool:
    """Say whether `surface` is written in capitals as initials are: CGT, S.N.C.F., PS."""
    letters = surface.replace(".", "").replace("-", "")
    capitals = sum(char.isupper() for char in letters)
    return 2 <= len(letters) <= 10 and " " not in surface and capitals >= max(2, len(letters) - 2)  # noqa: PLR2004


def spells(acronym: str, name: str) -> bool:
    """Say whether `acronym` is made of the initials of `name`, small words counted or not."""
    letters = fold(acronym).replace(".", "").replace("-", "")
    words = [fold(word) for word in _WORD.findall(name)]
    every = "".join(word[0] for word in words)
    great = "".join(word[0] for word in words if word not in _SMALL)
    return len(letters) >= 2 and len(great) >= 2 and letters in {every, great}  # noqa: PLR2004


def is_initial_of(short: str, long: str) -> bool:
    """Say whether the folded word `short` abbreviates `long`: e/emmanuel, j-p/jean-pierre."""
    parts, wholes = short.split("-"), long.split("-")
    return len(parts) == len(wholes) and all(
        len(part) == 1 and whole.startswith(part) for part, whole in zip(parts, wholes, strict=True)
    )


def is_all_capitals(surface: str) -> bool:
    """Say whether every letter is a capital, in more than one word or in a long one."""
    return surface.isupper() and (" " in surface or len(surface) > 5)  # noqa: PLR2004
