"""What a search found, in words."""

from __future__ import annotations

from liseuse.analysis.model import Span
from liseuse.i18n import ngettext
from liseuse.i18n import translate as _
from liseuse.view.page import LineNumbers
from liseuse.view.search import Query, Search


def search_counter(
    search: Search, current: Span | None, numbers: LineNumbers, *, known: bool = False
) -> str:
    """Return where the reader stands among the hits: "/mensch 2/14 · line 42".

    `known` leaves out what stands beside it anyway: the query.
    """
    words = hits_words(search, current, numbers)
    if known:
        return words if current is not None else ""
    return f"{search_label(search.query)} {words}"


def hits_words(search: Search, current: Span | None, numbers: LineNumbers) -> str:
    """Return which hit `current` is, of how many, on which line: "2/14 · line 42"."""
    total = str(search.count) if search.complete else "…"
    if search.failure:
        total = f"{total} ({_(search.failure)})" if search.count else _(search.failure)
    elif search.complete and not search.count:
        total = _("not found")
    if current is None:
        return total
    number = search.number_of(current) or "…"
    return f"{number}/{total} · {_('line')} {numbers.of(current.start)}"


def search_label(query: Query) -> str:
    """Return a query as the reader knows it."""
    return f"{_('pattern')} /{query.words}" if query.regex else f"/{query.words}"


def kept_words(query: Query, kept: int, total: int) -> str:
    """Return which paragraphs are shown: "&mensch: 3 of 14 paragraphs"."""
    words = ngettext("{kept} of {total} paragraph", "{kept} of {total} paragraphs", total)
    sign = f"{_('pattern')} &" if query.regex else "&"
    return f"{sign}{query.words} · {words.format(kept=kept, total=total)}"
