"""What a page shows, all of it: for pages in which no article is found. Runs in the child."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from liseuse.article.html_pieces import PieceBuilder

_NEVER_SHOWN = (
    "head script style template noscript svg math iframe object nav menu button select option"
    " datalist textarea audio video canvas map"
)
_HIDDEN = frozenset(_NEVER_SHOWN.split())

Step = tuple[LexborNode, bool]
"""A node, and whether it is entered (True) or left."""


def visible(parser: LexborHTMLParser) -> PieceBuilder:
    """Return the pieces of everything a page shows but its menus and buttons."""
    builder = PieceBuilder()
    if parser.body is not None:
        for node, entered in _steps(parser.body):
            tag = node.tag or ""
            if node.is_text_node:
                if entered:
                    builder.text(node.text_content or "")
            elif entered:
                builder.enter(tag)
            else:
                builder.leave(tag)
    builder.end()
    return builder


def first_text(node: LexborNode, length: int) -> str:
    """Return the first `length` code points, or a few more, of the text that an element shows."""
    found: list[str] = []
    for step, entered in _steps(node):
        if entered and step.is_text_node:
            found.append(step.text_content or "")
            length -= len(found[-1])
            if length < 0:
                break
    return "".join(found)


def _steps(root: LexborNode) -> Iterator[Step]:
    """Go through a tree however deep it is; what is never shown is left out."""
    node = root
    yield root, True
    while True:
        child = None if node.is_text_node else _shown(node.first_child)
        if child is not None:
            node = child
            yield node, True
            continue
        while True:
            yield node, False
            if node.mem_id == root.mem_id:
                return
            after = _shown(node.next)
            if after is not None:
                node = after
                yield node, True
                break
            parent = node.parent
            if parent is None:
                return
            node = parent


def _shown(node: LexborNode | None) -> LexborNode | None:
    """Return `node` or the first of those after it that is shown."""
    # Boxes that a style hides are shown: pages hide their text until a script has run.
    while node is not None and not node.is_text_node and _is_hidden(node):
        node = node.next
    return node


def _is_hidden(node: LexborNode) -> bool:
    return not node.is_element_node or node.tag in _HIDDEN
