"""The words of the two bars: what is read above the text, where the reader stands below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from liseuse.article.model import Article, BlockKind
from liseuse.i18n import N_, current_language, ngettext
from liseuse.i18n import translate as _
from liseuse.view.wrap import WidthOf, cluster_end

WORDS_A_MINUTE = 230
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTHS = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("Aug"),
    N_("Sept"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)
_CHARACTERS_A_WORD = 6
_COUNTED = 200_000


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar's two ends, already cut to fit: `left` and `right` with `gap` cells between."""

    left: str
    gap: int
    right: str


def title_of(article: Article) -> str:
    """Return the article's title: as it says itself, as its first line does, or its file name."""
    if article.metadata.title:
        return article.metadata.title
    block = next((block for block in article.blocks if block.kind is BlockKind.TITLE), None)
    if block is None:
        return article.id
    return " ".join(article.text[block.start : block.end].split())


def shown_date(date: str | None) -> str:
    """Return an ISO date as the reader's language writes it, "" when there is none."""
    match = _DATE.fullmatch(date or "")
    if match is None:
        return date or ""
    year, month, day = (int(part) for part in match.groups())
    if not 1 <= month <= len(_MONTHS):
        return date or ""
    first = "1er" if day == 1 and current_language() == "fr" else str(day)
    return f"{first} {_(_MONTHS[month - 1])} {year}"


def reading_minutes(text: str) -> int:
    """Return how many minutes a text takes to read, at least 1; estimated for very long ones."""
    words = len(text.split()) if len(text) <= _COUNTED else len(text) // _CHARACTERS_A_WORD
    return max(1, round(words / WORDS_A_MINUTE))


def about(article: Article, number: int, total: int) -> tuple[str, ...]:
    """Return what the header says of an article, the part to keep longest last.

    The author is among it where the text itself does not say who wrote it.
    """
    signed = any(block.kind is BlockKind.BYLINE for block in article.blocks)
    parts = [
        "" if signed else article.metadata.author or "",
        article.metadata.source or "",
        shown_date(article.metadata.date),
        _("{minutes} min").format(minutes=reading_minutes(article.text)),
        f"{number}/{total}" if total > 1 else "",
    ]
    return tuple(part for part in parts if part)


def fitted_bar(
    left: str, right: Sequence[str], width: int, width_of: WidthOf, *, ellipsis: str = "…"
) -> Bar:
    """Return a bar of `width` cells.

    Parts of `right` are dropped from the first on until `left` has at least half the bar or fits.
    """
    parts = list(right)
    needed = min(width_of(left), max(1, width // 2))
    while parts and width_of(" · ".join(parts)) + 2 + needed > width:
        parts.pop(0)
    joined = " · ".join(parts)
    room = width - width_of(joined) - (2 if joined else 0)
    left = cut(left, room, width_of, ellipsis=ellipsis)
    return Bar(left, max(0, width - width_of(left) - width_of(joined)), joined)


def cut(text: str, cells: int, width_of: WidthOf, *, ellipsis: str = "…") -> str:
    """Return `text` cut to at most `cells` cells, an ellipsis where something is missing."""
    if width_of(text) <= cells:
        return text
    room = cells - width_of(ellipsis)
    if room < 0:
        return ""
    at = used = 0
    while at < len(text):
        end = cluster_end(text, at, len(text), width_of)
        used += width_of(text[at:end])
        if used > room:
            break
        at = end
    return text[:at].rstrip() + ellipsis


def counter(label: str, index: int, total: int, line: int) -> str:
    """Return where the reader stands on a walk: "Mistral AI 3/6 · line 24"."""
    return " ".join(part for part in (label, f"{index + 1}/{total} · {_('line')} {line}") if part)


def left_out_words(count: int) -> str:
    """Return what is said of `count` paragraphs that the analysis had to leave out, "" of none."""
    words = ngettext("{count} paragraph not analysed", "{count} paragraphs not analysed", count)
    return words.format(count=count) if count else ""


def stand_in_words(name: str) -> str:
    """Return what is said when the recogniser `name` stands in for the program's own."""
    return _("names by {model}: the program’s own weights are missing or damaged").format(
        model=name
    )


def fitted_hints(
    hints: Sequence[tuple[str, str]], room: int, width_of: WidthOf
) -> tuple[tuple[str, str], ...]:
    """Return the (key, words) pairs that fit in `room` cells, the first ones kept longest."""
    kept: list[tuple[str, str]] = []
    for key, words in hints:
        room -= width_of(key) + width_of(words) + 1 + (2 if kept else 0)
        if room < 0:
            break
        kept.append((key, words))
    return tuple(kept)
