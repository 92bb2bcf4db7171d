"""Lists of known words: countries, towns with an article, words that are no names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from liseuse.analysis.entities.names import key_of


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`countries`, `tied_names` and `towns_with_article` hold keys, `common_words` small words."""

    countries: frozenset[str]
    tied_names: frozenset[str]
    towns_with_article: dict[str, str]
    common_words: frozenset[str]

    def is_country(self, key: str) -> bool:
        """Say whether `key` is the key of a country's name."""
        return key in self.countries

    def is_tied(self, key: str) -> bool:
        """Say whether `key` is that of one place, although its hyphens part other names."""
        return key in self.tied_names or key in self.countries

    def is_common(self, word: str) -> bool:
        """Say whether `word` is also an ordinary word: at a sentence's start it proves nothing."""
        return word.casefold() in self.common_words


@lru_cache(maxsize=1)
def french_lexicon() -> Lexicon:
    """Return the lists that come with the program."""
    towns = _lines("towns_with_article.txt")
    return Lexicon(
        countries=frozenset(map(key_of, _lines("countries.txt"))),
        tied_names=frozenset(map(key_of, _lines("tied_names.txt"))),
        towns_with_article={key_of(town): town for town in towns},
        common_words=frozenset(_lines("common_words.txt")),
    )


def _lines(name: str) -> list[str]:
    text = (files(__package__) / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]
