"""Changes paragraphs so that a recogniser learns context and not a list of names.

Names are exchanged for names of their type, half of them made up; marks and capitals vary as
they do in the press.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from liseuse.training.ner_data import Name, Paragraph

EXCHANGED = 0.5
"""The share of paragraphs whose names are exchanged."""
ORDER = 3
"""How many letters choose the next one of a word that is made up."""
SHORTEST, LONGEST = 4, 12
TRIES = 20

# The share of names exchanged in such a paragraph, and of the new ones that are made up.
_CHANGED = 0.7
_MADE_FIRST, _MADE_LAST, _MADE_SHORT = 0.2, 0.6, 0.5

# The share of paragraphs that each change of typography falls on; titles are the short ones.
_OTHER_QUOTES, _PLAIN_CAPITALS, _NAMES_SHOUTED, _NO_ACCENTS = 0.10, 0.04, 0.06, 0.02
_TITLES_SHOUTED, _SHOUTED, _TITLE_LENGTH = 0.08, 0.005, 110
_CAPITAL_ACCENTS = str.maketrans("ÉÈÊÀÂÎÔÇ", "EEEAAIOC")
_ACCENTS = str.maketrans("éèêàâîôçùëï", "eeeaaiocuei")
_PAIR = 2
_VOWELS = "aeiouyhàâäéèêëîïôöùûüœæ"
_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'))


class NameMaker:
    """Makes up words that look like those it was shown: a chain of letters."""

    def __init__(self, words: Iterable[str]) -> None:
        self._next: dict[str, list[str]] = defaultdict(list)
        for word in words:
            padded = "^" * ORDER + word + "$"
            for i in range(ORDER, len(padded)):
                self._next[padded[i - ORDER : i]].append(padded[i])

    def make(self, rng: random.Random) -> str:
        """Return a word of four to twelve letters."""
        while True:
            word = "^" * ORDER
            while not word.endswith("$") and len(word) < ORDER + LONGEST + 2:
                word += rng.choice(self._next[word[-ORDER:]])
            made = word[ORDER:].rstrip("$")
            if SHORTEST <= len(made) <= LONGEST and word.endswith("$"):
                return made


class Exchanger:
    """Exchanges the names of paragraphs for others seen in the training texts, or made up."""

    def __init__(self, seen: Sequence[Paragraph]) -> None:
        known: dict[str, set[str]] = defaultdict(set)
        for paragraph in seen:
            for start, end, kind in paragraph.names:
                known[kind].add(paragraph.text[start:end])
        people = [name.split() for name in sorted(known["PER"])]
        self._firsts = [p[0] for p in people if len(p) == _PAIR and _is_plain(p[0])]
        self._lasts = [p[1] for p in people if len(p) == _PAIR and _is_plain(p[1])]
        towns = [t for t in sorted(known["LOC"]) if " " not in t and _is_plain(t)]
        firms = [o for o in sorted(known["ORG"]) if " " not in o and _is_plain(o)]
        self._long = {
            kind: _by_head(n for n in sorted(known[kind]) if " " in n) for kind in ("ORG", "LOC")
        }
        self._short = {"LOC": towns, "ORG": firms}
        self._make_first = NameMaker(self._firsts)
        self._make_last = NameMaker(self._lasts)
        self._make_short = {"LOC": NameMaker(towns), "ORG": NameMaker(firms)}

    def exchanged(self, paragraph: Paragraph, rng: random.Random) -> Paragraph:
        """Return `paragraph` with about two names in three exchanged, alike names alike."""
        chosen: dict[str, str] = {}
        for start, end, kind in paragraph.names:
            old = paragraph.text[start:end]
            if old not in chosen:
                chosen[old] = (
                    self._other(old, kind, chosen, rng) if rng.random() < _CHANGED else old
                )
        return _replaced(paragraph, lambda old, _kind: chosen[old])

    def _other(self, old: str, kind: str, chosen: dict[str, str], rng: random.Random) -> str:
        words = old.split()
        if kind == "PER":
            return self._person(old, words, chosen, rng)
        if kind not in self._short:
            return old
        if len(words) == 1:
            if not _is_plain(old):
                return old
            return self._fitting(old, lambda: self._short_name(kind, rng))
        others = self._long[kind].get(_head(old))
        return self._fitting(old, lambda: rng.choice(others)) if others else old

    def _person(
        self, old: str, words: list[str], chosen: dict[str, str], rng: random.Random
    ) -> str:
        if not all(map(_is_plain, words)) or len(words) > _PAIR:
            return old
        if len(words) == 1:
            # A surname alone goes with the full name it was taken from.
            for full, new in chosen.items():
                if full.endswith(" " + old):
                    return new.split()[-1]
            return self._fitting(old, lambda: self._last(rng))
        known_last = chosen.get(words[1])
        first = self._fitting(old, lambda: self._first(rng))
        return f"{first} {known_last or self._last(rng)}"

    def _first(self, rng: random.Random) -> str:
        return (
            self._make_first.make(rng) if rng.random() < _MADE_FIRST else rng.choice(self._firsts)
        )

    def _last(self, rng: random.Random) -> str:
        return self._make_last.make(rng) if rng.random() < _MADE_LAST else rng.choice(self._lasts)

    def _short_name(self, kind: str, rng: random.Random) -> str:
        made = rng.random() < _MADE_SHORT
        return self._make_short[kind].make(rng) if made else rng.choice(self._short[kind])

    def _fitting(self, old: str, make: Callable[[], str]) -> str:
        # What stands before a name (d', l', de) fits only names that begin alike.
        for _ in range(TRIES):
            new = make()
            if _begins_with_vowel(new) == _begins_with_vowel(old):
                return new
        return old


def varied(paragraph: Paragraph, rng: random.Random) -> Paragraph:
    """Return `paragraph` with its marks, capitals or accents changed, most often as it is."""
    title = len(paragraph.text) < _TITLE_LENGTH
    changes: tuple[tuple[float, Callable[[], Paragraph]], ...] = (
        (_OTHER_QUOTES, lambda: _retyped(paragraph, _quotes(rng))),
        (_PLAIN_CAPITALS, lambda: _retyped(paragraph, _CAPITAL_ACCENTS)),
        (_TITLES_SHOUTED if title else _SHOUTED, lambda: _in_capitals(paragraph)),
        (_NAMES_SHOUTED, lambda: _names_in_capitals(paragraph)),
        (_NO_ACCENTS, lambda: _retyped(paragraph, _ACCENTS)),
    )
    draw = rng.random()
    for share, change in changes:
        if draw < share:
            return change()
        draw -= share
    return paragraph


def _quotes(rng: random.Random) -> dict[int, str]:
    left, right = rng.choice(_QUOTES)
    return str.maketrans({"«": left, "»": right})


def _retyped(paragraph: Paragraph, table: Mapping[int, int | str]) -> Paragraph:
    return Paragraph(paragraph.text.translate(table), paragraph.names, paragraph.batch)


def _in_capitals(paragraph: Paragraph) -> Paragraph:
    text = paragraph.text.upper()
    if len(text) != len(paragraph.text):
        return paragraph
    return Paragraph(text, paragraph.names, paragraph.batch)


def _names_in_capitals(paragraph: Paragraph) -> Paragraph:
    """Return `paragraph` with surnames as agencies and bylines set them (« Jean DUPONT »)."""

    def shouted(old: str, kind: str) -> str:
        words = old.split()
        if kind != "PER" or len(words) < _PAIR or len(old.upper()) != len(old):
            return old
        return " ".join([words[0], *(w.upper() for w in words[1:])])

    return _replaced(paragraph, shouted)


def _replaced(paragraph: Paragraph, other: Callable[[str, str], str]) -> Paragraph:
    pieces: list[str] = []
    names: list[Name] = []
    position = length = 0
    for start, end, kind in paragraph.names:
        new = other(paragraph.text[start:end], kind)
        before = paragraph.text[position:start]
        pieces += [before, new]
        length += len(before)
        names.append((length, length + len(new), kind))
        length += len(new)
        position = end
    pieces.append(paragraph.text[position:])
    return Paragraph("".join(pieces), tuple(names), paragraph.batch)


def _is_plain(word: str) -> bool:
    return word.isalpha() and word.istitle() and len(word) > _PAIR


def _begins_with_vowel(name: str) -> bool:
    return name[0].lower() in _VOWELS


def _head(name: str) -> str:
    """Return what must stay for a name of several words to fit: its common noun or first word."""
    return name.split(maxsplit=1)[0]


def _by_head(names: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[_head(name)].append(name)
    return groups
