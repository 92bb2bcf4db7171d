"""Finding an entity by what a reader types: accents, case and apostrophes do not count."""

from __future__ import annotations

import re
import unicodedata

from liseuse.analysis.model import Analysis, Entity, Quote

_APOSTROPHES = re.compile("[’‘ʼ`]")
_CIVILITIES = frozenset({"m", "mm", "mme", "mlle", "me", "dr"})


def fold(text: str) -> str:
    """Return `text` without accents, case, apostrophe variants and doubled spaces."""
    plain = unicodedata.normalize("NFD", _APOSTROPHES.sub("'", text))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(plain.casefold().split())


def is_named(entity: Entity, wanted: str) -> bool:
    """Say whether `wanted` is a name of `entity`: its full name, its last words, an alias."""
    words = _words(wanted)
    if not words:
        return False
    return any(_ends_with(_words(name), words) for name in (entity.name, *entity.aliases))


def is_said_by(quote: Quote, analysis: Analysis, wanted: str) -> bool:
    """Say whether `wanted` names the speaker of `quote`, an entity or a description."""
    if quote.speaker is None:
        return False
    if _ends_with(_words(quote.speaker), _words(wanted)):
        return True
    return any(
        entity.id == quote.speaker_entity and is_named(entity, wanted)
        for entity in analysis.entities
    )


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s.]+", fold(name)) if word and word not in _CIVILITIES]


def _ends_with(name: list[str], wanted: list[str]) -> bool:
    return bool(wanted) and name[-len(wanted) :] == wanted
