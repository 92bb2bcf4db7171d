"""Dates as French articles write them."""

from __future__ import annotations

import re

from liseuse.article.patterns import Pattern

MONTH = (
    r"(?:janv(?:ier|\.)?|f[ée]vr(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|ao[uû]t"
    r"|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?)"
)
WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_WRITTEN = Pattern(rf"\b(\d{{1,2}})(?:er)?\s+({MONTH})\s+(\d{{4}})\b", re.IGNORECASE)
_NUMBERS = Pattern(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_ISO = Pattern(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_MONTHS = ("ja", "fe", "mar", "av", "mai", "juin", "juil", "ao", "se", "oc", "no", "de")


def iso_date(text: str) -> str | None:
    """Return the first whole date in `text` as YYYY-MM-DD, None when it holds none."""
    if not any(map(str.isdecimal, text)):
        return None
    found: list[tuple[int, str]] = []
    for match in _WRITTEN.compiled.finditer(text):
        found += _dated(match.start(), match[3], _month_number(match[2]), match[1])
    for match in _NUMBERS.compiled.finditer(text):
        found += _dated(match.start(), match[3], match[2], match[1])
    for match in _ISO.compiled.finditer(text):
        found += _dated(match.start(), match[1], match[2], match[3])
    return min(found)[1] if found else None


def _month_number(name: str) -> int:
    plain = name.casefold().replace("é", "e").replace("û", "u")
    return next(n for n, start in enumerate(_MONTHS, 1) if plain.startswith(start))


def _dated(place: int, year: str, month: str | int, day: str) -> list[tuple[int, str]]:
    from datetime import date  # noqa: PLC0415 - most articles hold no date

    try:
        return [(place, date(int(year), int(month), int(day)).isoformat())]
    except ValueError:
        return []
