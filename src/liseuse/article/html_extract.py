"""The article in a page: its main text, and what the page says of it. Runs in the child."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from lxml import html as lxml_html
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata
from trafilatura.settings import Document, set_date_params

from liseuse.article.html_pieces import CAPTION, PieceBuilder, on_one_line
from liseuse.article.wording import is_see_also

# The extractor makes every space a plain one and knows no captions: signs that no page holds
# stand for them on the way through it. They must be printable, or it drops them.
_SPACES = {"\u00a0": "\U00010600", "\u202f": "\U00010601", "\u2009": "\U00010602"}
_CAPTION_SIGN = "\U00010603"
_THERE = str.maketrans(_SPACES)
_BACK: dict[int, str | None] = {ord(sign): space for space, sign in _SPACES.items()}
_BACK[ord(_CAPTION_SIGN)] = None
_SIGNS = re.compile("[\U00010600-\U00010603]")

_HTML_NAMES = {
    "list": "ul",
    "item": "li",
    "quote": "blockquote",
    "row": "tr",
    "cell": "td",
    "lb": "br",
    "code": "pre",
}
_RENDERED = {"#b": "b", "#i": "em"}
_SENTENCE_TAGS = ("p", "li", "blockquote", "h1", "h2", "h3", "h4", "td")
_DROPPED_INSIDE = ("time", "label", "output")
_FEW_TEXTS = 8
_LONGEST_WAY_OUT, _WORDS_BEFORE_LINK = 400, 40


def extracted(page: str, shown: int) -> tuple[PieceBuilder, Document]:
    """Return the pieces of the article in `page`, and its data.

    There are none where no article is found, nor when the parser that the extractor is built on
    has left out much of the `shown` code points of text, as it does under many elements.
    """
    guarded = not _SIGNS.search(page)
    tree = _tree(page)
    builder = PieceBuilder()
    told = extract_metadata(tree, date_config=set_date_params(extensive=False))
    # Parsers differ in blanks, but not by much.
    if len(tree.text_content()) < 0.9 * shown:
        return builder, told
    _drop_ways_out(tree)
    _save_words(tree)
    if guarded:
        _save_signs(tree)
    found = bare_extraction(
        tree, include_comments=False, include_formatting=True, include_tables=True
    )
    if isinstance(found, Document):
        _walk(found.body, builder, _BACK if guarded else {})
    builder.end()
    return builder, told


def _tree(page: str) -> Any:  # noqa: ANN401 - lxml has no types
    parser = lxml_html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    # As bytes: a string that names its encoding, as XHTML does, would be refused.
    return lxml_html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)


def _drop_ways_out(tree: Any) -> None:  # noqa: ANN401
    """Take out the lines that do nothing but lead to another article."""
    for element in list(tree.iter("p", "li", "div", "section", "h2", "h3", "h4")):
        if element.find(".//a") is None:
            continue
        # Of a box with the whole article in it, the beginning is all that is looked at.
        words = on_one_line("".join(islice(element.itertext(), _FEW_TEXTS)))
        if is_see_also(words) and _is_mostly_link(element):
            element.drop_tree()


def _is_mostly_link(element: Any) -> bool:  # noqa: ANN401
    whole = len(on_one_line(element.text_content()))
    linked = sum(len(on_one_line(link.text_content())) for link in element.iter("a"))
    return whole <= _LONGEST_WAY_OUT and whole - linked <= _WORDS_BEFORE_LINK


def _save_words(tree: Any) -> None:  # noqa: ANN401
    """Take out the tags for which the extractor would drop words of a sentence."""
    for tag in _SENTENCE_TAGS:
        for element in tree.iter(tag):
            for inside in list(element.iter(*_DROPPED_INSIDE)):
                inside.drop_tag()


def _save_signs(tree: Any) -> None:  # noqa: ANN401
    for figure in list(tree.iter("figure")):
        _prepare_figure(figure)
    for element in tree.iter():
        element.text = element.text and element.text.translate(_THERE)
        element.tail = element.tail and element.tail.translate(_THERE)


def _prepare_figure(figure: Any) -> None:  # noqa: ANN401
    """Turn a figure into the paragraph that its caption is, or into a plain box when it quotes."""
    if figure.find(".//blockquote") is not None:
        figure.tag = "div"
        return
    captions = list(figure.iter("figcaption"))
    if not captions or figure.find(".//table") is not None or figure.find(".//figure") is not None:
        return
    caption = on_one_line(" ".join(captions[0].itertext()))
    for child in list(figure):
        figure.remove(child)
    figure.attrib.clear()
    figure.tag, figure.text = "p", f"{_CAPTION_SIGN}{caption}" if caption else None


Table = dict[int, str | None]


def _walk(element: Any, builder: PieceBuilder, back: Table) -> None:  # noqa: ANN401
    """Take an element of the extractor's own names; the parser's limit keeps them few deep."""
    tag = _html_name(element)
    builder.enter(tag)
    if element.text:
        builder.text(element.text.translate(back))
    for child in element:
        _walk(child, builder, back)
        if child.tail:
            builder.text(child.tail.translate(back))
    builder.leave(tag)


def _html_name(element: Any) -> str:  # noqa: ANN401
    name, rendered = str(element.tag), element.get("rend") or ""
    if name == "head":
        return rendered if re.fullmatch("h[1-6]", rendered) else "h2"
    if name == "hi":
        return _RENDERED.get(rendered, "span")
    if name == "list":
        return "ol" if rendered == "ol" else "ul"
    if name == "p" and (element.text or "").lstrip().startswith(_CAPTION_SIGN):
        return CAPTION
    return _HTML_NAMES.get(name, name)
