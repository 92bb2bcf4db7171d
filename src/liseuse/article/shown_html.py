"""What a stretch of HTML inside another format shows: its text, without the tags."""

from __future__ import annotations

import re
from html import unescape

# What is between these is never shown.
_SILENT = ("script", "style", "template", "noscript", "svg", "iframe")
_BREAKING = (
    "address article aside blockquote br caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre"
    " section summary table tbody td tfoot th thead tr ul"
)
_INLINE = (
    "a abbr acronym audio b base basefont bdi bdo big body button canvas cite code col colgroup"
    " data del dfn em embed font frame frameset head html i img input ins kbd label link map mark"
    " menu meta meter nobr object optgroup output param picture progress q rp rt ruby s samp search"
    " select slot small source span strike strong sub sup textarea time title track tt u var video"
    " wbr"
)
_BREAKING_TAGS = frozenset(_BREAKING.split())
_TAGS = frozenset(_INLINE.split()) | _BREAKING_TAGS | frozenset(_SILENT)

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)(?:[\s/][^<>]*)?>")
_DECLARATION = re.compile(r"<[!?][^<>]*>")
_OPENER = re.compile(rf"<(?:!--|({'|'.join(_SILENT)})\b)", re.IGNORECASE)


def tag_name(tag: str) -> str | None:
    """Return the name of the HTML tag that `tag` is, in small letters, None for any other text."""
    match = _TAG.fullmatch(tag)
    name = match[1].lower() if match else ""
    return name if name in _TAGS else None


def is_silent(name: str) -> bool:
    """Say whether what is inside the element `name` is never shown."""
    return name in _SILENT


def breaks_line(name: str) -> bool:
    """Say whether the tag `name` begins a new line."""
    return name in _BREAKING_TAGS


def shown_lines(html: str) -> list[str]:
    """Return the lines that `html` shows, blank ones left out.

    What only looks like a tag (« <Le Monde> ») is text, and so is what an element that is never
    closed would hide.
    """
    text = _DECLARATION.sub("", _TAG.sub(_in_place_of_tag, _without_silent(html)))
    return [line for line in map(str.strip, unescape(text).split("\n")) if line]


def _in_place_of_tag(match: re.Match[str]) -> str:
    name = match[1].lower()
    if name in _BREAKING_TAGS:
        return "\n"
    return "" if name in _TAGS else match[0]


def _without_silent(html: str) -> str:
    """Return `html` without comments and elements that are never shown, where they are closed."""
    kept: list[str] = []
    unclosed: set[str] = set()
    place = 0
    for opener in _OPENER.finditer(html):
        name = (opener[1] or "--").lower()
        if opener.start() < place or name in unclosed:
            continue
        end = "-->" if name == "--" else rf"</{name}\s*>"
        closer = re.compile(end, re.IGNORECASE).search(html, opener.end())
        if closer is None:
            unclosed.add(name)
            continue
        kept.append(html[place : opener.start()])
        place = closer.end()
    return "".join(kept) + html[place:]
