"""Makes the list of first names with their gender from the name lists of Faker (MIT).

Usage: python -m liseuse.training.first_names   (needs the `faker` package)
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from pathlib import Path

TARGET = Path(__file__).parents[1] / "analysis" / "quotes" / "data" / "first_names.txt"
LOCALES = (
    "fr_FR", "fr_CA", "fr_BE", "fr_QC", "fr_DZ", "fr_CH", "it_IT", "es_ES", "pt_PT",
    "de_DE", "nl_NL", "en_GB", "ar_DZ_fr", "ar_AA", "pl_PL", "sv_SE", "ro_RO", "hr_HR",
    "tr_TR", "en_NG", "vi_VN", "en_IN",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{3,}\Z")


def folded(name: str) -> str:
    """Return `name` in lower case without accents."""
    decomposed = unicodedata.normalize("NFD", name.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def first_names() -> tuple[set[str], set[str]]:
    """Return the folded first names of men and of women; those of both are left out.

    A name that French gives to one gender only is of that gender, whatever other languages do.
    """
    men: set[str] = set()
    women: set[str] = set()
    for locale in LOCALES:
        try:
            module = importlib.import_module(f"faker.providers.person.{locale}")
        except ModuleNotFoundError:
            continue
        for gender, names, others in (("male", men, women), ("female", women, men)):
            every = getattr(module.Provider, f"first_names_{gender}", ())
            found = {folded(name) for name in every}
            own = {name for name in found if _WORD.match(name) and name.isascii()}
            names.update(own if locale == LOCALES[0] else own - others)
    both = men & women
    return men - both, women - both


def main() -> None:
    """Write the list: a line of men's names, a line of women's."""
    men, women = first_names()
    head = "# First names of men, then of women, folded; from the name lists of Faker (MIT).\n"
    TARGET.write_text(head + " ".join(sorted(men)) + "\n" + " ".join(sorted(women)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
