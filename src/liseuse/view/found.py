"""What a search found, in words."""

from __future__ import annotations

from liseuse.analysis.model import Span
from liseuse.i18n import ngettext
from liseuse.i18n import translate as _
from liseuse.view.page import LineNumbers
from liseuse.view.search import Query, Search


def search_counter(search: Search, current: Span | None, numbers: LineNumbers) -> str:
    """Return where the reader stands among the hits: "/mensch 2/14 · line 42"."""
    label = search_label(search.query)
    if search.failure and not search.count:
        return f"{label} · {_(search.failure)}"
    total = str(search.count) if search.complete else "…"
    if search.failure:
        total += f" ({_(search.failure)})"
    if current is None:
        return f"{label} {total}" if search.count or not search.complete else label
    number = search.number_of(current)
    return f"{label} {number or '…'}/{total} · {_('line')} {numbers.of(current.start)}"


def search_label(query: Query) -> str:
    """Return a query as the reader knows it."""
    return f"{_('pattern')} /{query.words}" if query.regex else f"/{query.words}"


def kept_words(query: Query, kept: int, total: int) -> str:
    """Return which paragraphs are shown: "&mensch: 3 of 14 paragraphs"."""
    words = ngettext("{kept} of {total} paragraph", "{kept} of {total} paragraphs", total)
    sign = f"{_('pattern')} &" if query.regex else "&"
    return f"{sign}{query.words} · {words.format(kept=kept, total=total)}"
