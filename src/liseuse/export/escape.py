"""Text made harmless where signs have a meaning of their own."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote, urlsplit

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~&!$])")
_LINE_START = re.compile(r"^(\s*)([-+=])")
_NUMBER_START = re.compile(r"^(\s*\d+)([.)])")
_URL_KEPT = "!#$&'*+,/:;=?@-._~%"


def web_address(url: str | None) -> str | None:
    """Return `url` percent-encoded when it is one a link may lead to (http, https), else None."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    if parts.scheme.casefold() not in {"http", "https"} or not parts.netloc:
        return None
    return quote(url or "", safe=_URL_KEPT, errors="replace")


def markdown(text: str) -> str:
    """Return `text` as one line of Markdown that shows it as it is."""
    line = _MARKDOWN.sub(r"\\\1", " ".join(text.split("\n")))
    return _NUMBER_START.sub(r"\1\\\2", _LINE_START.sub(r"\1\\\2", line))


def markdown_link(text: str, url: str | None) -> str:
    """Return `text` as a Markdown link to `url` where a link may lead there."""
    address = web_address(url)
    return f"[{markdown(text)}](<{address}>)" if address else markdown(text)


def html(text: str) -> str:
    """Return `text` as HTML, for elements and for attributes in quotes."""
    return escape(text, quote=True)
