"""What people and bodies are called: roles, their classes, the gender of first names."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib.resources import files

from liseuse.analysis.quotes.words import NO_PEOPLE

_DATA = files("liseuse.analysis.quotes") / "data"
_SUFFIX = 3
_FEMININE_ENDINGS = (
    ("trices", "teur"), ("trice", "teur"), ("euses", "eur"), ("euse", "eur"),
    ("esses", ""), ("esse", ""), ("iennes", "ien"), ("ienne", "ien"),
    ("ennes", "en"), ("enne", "en"),
    ("onnes", "on"), ("onne", "on"), ("ières", "ier"), ("ière", "ier"),
    ("ères", "er"), ("ère", "er"), ("ives", "if"), ("ive", "if"),
    ("ées", "é"), ("ée", "é"), ("eures", "eur"), ("eure", "eur"),
    ("elles", "el"), ("elle", "el"),
)  # fmt: skip

_PERSON_ENDINGS = (
    "iste", "logue", "eur", "euse", "trice", "ier", "ière", "ien", "ienne", "éen", "éenne", "aire",
    "ais", "aise", "ois", "oise", "ain", "aine", "ant", "ante", "istes", "eurs", "euses", "trices",
    "iers", "ières", "iens", "iennes", "aires", "ants", "antes", "aises", "oises", "ains", "aines",
)  # fmt: skip
"""Endings of nouns that are people's when they speak: archiviste, coursière, Lyonnais."""


def stem(word: str) -> str:
    """Return what the forms of a noun share: no plural, no feminine, no accent."""
    for ending, masculine in _FEMININE_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return folded(word[: -len(ending)] + masculine)
    bare = word.rstrip("sx") if len(word) > _SUFFIX else word
    return folded(bare[:-1] if bare.endswith("e") and len(bare) > _SUFFIX else bare)


def folded(word: str) -> str:
    """Return `word` in lower case without accents."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _lines(name: str) -> list[str]:
    content = (_DATA / name).read_text(encoding="utf-8")
    return [line for line in content.split("\n") if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def role_classes() -> dict[str, frozenset[int]]:
    """Return, by stem, the classes a noun of people or bodies is in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_lines("nouns.txt")):
        for word in line.split()[1:]:
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(classes) for word, classes in found.items()}


@lru_cache(maxsize=1)
def body_nouns() -> frozenset[str]:
    """Return the nouns of bodies (groupe, syndicat, journal), as written."""
    return frozenset(w for line in _lines("nouns.txt") if line[0] == "o" for w in line.split()[1:])


@lru_cache(maxsize=1)
def person_stems() -> frozenset[str]:
    """Return the stems of the nouns of people."""
    return frozenset(
        stem(w) for line in _lines("nouns.txt") if line[0] in "pg" for w in line.split()[1:]
    )


@lru_cache(maxsize=1)
def body_stems() -> frozenset[str]:
    """Return the stems of the nouns of bodies."""
    return frozenset(stem(w) for w in body_nouns())


@lru_cache(maxsize=4096)
def noun_sort(word: str) -> str:
    """Return what the head noun of a description is of: "person", "body" or "thing"."""
    root = stem(word)
    if root in person_stems():
        return "person"
    if root in body_stems():
        return "body"
    likely = word.endswith(_PERSON_ENDINGS) and word not in NO_PEOPLE
    return "person" if likely else "thing"


@lru_cache(maxsize=1)
def _first_names() -> tuple[frozenset[str], frozenset[str], dict[str, float]]:
    men, women = (frozenset(line.split()) for line in _lines("first_names.txt"))
    counts: dict[str, list[int]] = {}
    for names, place in ((men, 0), (women, 1)):
        for name in names:
            for length in (1, 2, 3):
                counts.setdefault(name[-length:], [0, 0])[place] += 1
    endings = {
        ending: (female - male) / (female + male + 4)
        for ending, (male, female) in counts.items()
        if male + female >= 5  # noqa: PLR2004 - fewer names say nothing of an ending
    }
    return men, women, endings


def gender_of_first_name(name: str) -> float:
    """Return how surely `name` is a woman's: -1 a man's, 1 a woman's, 0 unknown."""
    men, women, endings = _first_names()
    word = folded(name).split("-")[0]
    if word in men:
        return -1.0
    if word in women:
        return 1.0
    for length in (3, 2, 1):
        if word[-length:] in endings:
            return endings[word[-length:]] * 0.6
    return 0.0
