"""Articles in HTML: a saved page, read in a child process that can be stopped.

A parser can be made to stall, swell or crash by what is in a page, so none runs in here.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from liseuse.article.clean import clean
from liseuse.article.dates import iso_date
from liseuse.article.findings import one_line
from liseuse.article.markdown import article_of
from liseuse.article.model import BlockKind, Metadata
from liseuse.article.parsed import Parsed
from liseuse.article.shown_html import shown_lines
from liseuse.article.tokens import Piece, PieceKind
from liseuse.children import Child

SECONDS = 10.0
"""How long the child may take; what it has told by then is shown."""

WORKER = (sys.executable, "-P", "-m", "liseuse.article.html_worker")
"""The child's command; -P because nothing in the folder one reads in may be run as code."""

_LANGUAGE_LENGTH = 2
_BY = re.compile(r"^(?:par|by)\s+", re.IGNORECASE)


def parse_html(text: str, worker: Sequence[str] = WORKER, seconds: float = SECONDS) -> Parsed:
    """Return the article in the page `text`; everything the page shows when none is found.

    Where even that takes too long or too much memory, its lines without the tags.
    """
    answer = _last_answer(text, worker, seconds)
    if answer is None:
        return article_of([Piece(line) for line in shown_lines(text)], Metadata())
    pieces = [Piece(line, PieceKind[kind], *rest) for line, kind, *rest in answer["pieces"]]
    roles = dict.fromkeys(answer["captions"], BlockKind.SOURCE)
    if answer["lede"] is not None:
        roles[answer["lede"]] = BlockKind.LEDE
    return article_of(pieces, _metadata(answer["metadata"]), roles)


def _last_answer(text: str, worker: Sequence[str], seconds: float) -> dict[str, Any] | None:
    """Return the best that the child has told before it was done, died or was stopped."""
    deadline = time.monotonic() + seconds
    best: dict[str, Any] | None = None
    try:
        child = Child(worker)
    except OSError:
        return None
    try:
        child.send({"page": text})
        for _answer in count():
            answer = child.receive(deadline - time.monotonic())
            if answer.get("done"):
                break
            best = answer
    except (OSError, EOFError, ValueError):
        return best
    finally:
        child.kill()
    return best


def _metadata(told: Mapping[str, str | None]) -> Metadata:
    values = {name: one_line(clean(value)) or None for name, value in told.items() if value}
    url = values.get("url")
    language = (values.get("language") or "")[:_LANGUAGE_LENGTH].lower()
    return Metadata(
        title=values.get("title"),
        author=_BY.sub("", (values.get("author") or "").replace("; ", ", "), count=1) or None,
        date=iso_date(values.get("date") or ""),
        source=values.get("source") or _host(url),
        url=url,
        language=language if language.isascii() and language.isalpha() else "fr",
    )


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
