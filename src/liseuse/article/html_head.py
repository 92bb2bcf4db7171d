"""The title and the lede of a page, as it shows them. Runs in the child."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from liseuse.article.html_pieces import on_one_line
from liseuse.article.html_visible import first_text

_SHORTEST_LEDE, _LONGEST_LEDE = 40, 900
_MOST_LOOKED_AT = 400
_LOOKED_AT = 2 * _LONGEST_LEDE
_LEDE_CLASS = re.compile(
    r"chap[oô]\b|chapo[_-]|[_-]chapo|chapeau|standfirst|\blede\b|article[_-]{1,2}(?:desc|lead|intro)",
    re.IGNORECASE,
)
_NOT_THE_ARTICLE = frozenset({"aside", "nav", "footer", "a", "head"})
_SITE_AFTER_TITLE = re.compile(r"\s(?:[|•·–—]|-)\s([^|•·–—]{1,40})$")


def title_of(parser: LexborHTMLParser, told: str | None = None) -> str | None:
    """Return the title a page shows, or else what its head says; `told` is the best guess so far.

    A heading of the first level is the title when the head says the same, or nothing.
    """
    told = told or _meta(parser, "og:title") or _head_title(parser)
    headings = [
        text
        for node in parser.css("h1")[:20]
        if (text := on_one_line(first_text(node, _LOOKED_AT)))
    ]
    if told is None:
        return headings[0] if headings else None
    same = (text for text in headings if _says_the_same(text, told))
    return next(same, None) or told


def site_of(parser: LexborHTMLParser, told: str | None, title: str | None) -> str | None:
    """Return the name of the site; `told` is the best guess so far, which may be the title."""
    if told and not (title and _says_the_same(told, title)):
        return told
    after = _SITE_AFTER_TITLE.search(_whole_head_title(parser))
    return after[1].strip() if after else None


def lede_of(parser: LexborHTMLParser) -> str | None:
    """Return the paragraph that sums the article up, None when the page shows none.

    It is one that the page calls so, or whose words are those of the page's description.
    """
    description = _letters(_meta(parser, "description") or "")
    if len(description) < _SHORTEST_LEDE:
        description = ""
    for node in _candidates(parser):
        text = on_one_line(first_text(node, _LOOKED_AT))
        called = bool(_LEDE_CLASS.search(node.attrs.sget("class"))) if _has_class(node) else False
        if _SHORTEST_LEDE <= len(text) <= _LONGEST_LEDE and (
            called or (description and _letters(text) == description)
        ):
            return text
    return None


def same_words(text: str, other: str) -> bool:
    """Say whether two lines hold the same letters and figures."""
    return _letters(text) == _letters(other)


def _candidates(parser: LexborHTMLParser) -> Iterator[LexborNode]:
    nodes = parser.css("p, h2, h3, div[class], section[class], span[class]")
    for node in nodes[:_MOST_LOOKED_AT]:
        if not any(above.tag in _NOT_THE_ARTICLE for above in _ancestors(node)):
            yield node


def _ancestors(node: LexborNode) -> Iterator[LexborNode]:
    above = node.parent
    for _step in range(_MOST_LOOKED_AT):
        if above is None:
            return
        yield above
        above = above.parent


def _has_class(node: LexborNode) -> bool:
    return "class" in node.attrs


def _meta(parser: LexborHTMLParser, name: str) -> str | None:
    for node in parser.css("meta")[:_MOST_LOOKED_AT]:
        attributes = node.attributes
        if name in {attributes.get("name"), attributes.get("property")}:
            return _first((on_one_line(attributes.get("content") or ""),))
    return None


def _head_title(parser: LexborHTMLParser) -> str | None:
    title = _whole_head_title(parser)
    return _first((_SITE_AFTER_TITLE.sub("", title), title))


def _whole_head_title(parser: LexborHTMLParser) -> str:
    node = parser.css_first("head title")
    return on_one_line(node.text()) if node is not None else ""


def _first(texts: Iterable[str]) -> str | None:
    return next(filter(None, texts), None)


def _says_the_same(text: str, other: str) -> bool:
    here, there = _letters(text), _letters(other)
    alike = 2 * min(len(here), len(there)) >= max(len(here), len(there), 1)
    return alike and (here in there or there in here)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:1000])).casefold()
