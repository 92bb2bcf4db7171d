"""Comparing words as a reader does: whatever their case, accents and apostrophes."""

from __future__ import annotations

import unicodedata

_VARIANTS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "œ": "oe", "æ": "ae", "\u00a0": " ", "\u202f": " "}
)


def folded(text: str) -> str:
    """Return `text` in lower case, without accents, its apostrophes and spaces made plain."""
    parts = unicodedata.normalize("NFD", text.casefold().translate(_VARIANTS))
    return "".join(part for part in parts if not unicodedata.combining(part))
