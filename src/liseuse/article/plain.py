"""Articles in plain text."""

from __future__ import annotations

from liseuse.article.findings import metadata_in
from liseuse.article.lines import paragraphs
from liseuse.article.parsed import Parsed, is_long
from liseuse.article.roles import blocks


def parse_plain(text: str, size: int = 0) -> Parsed:
    """Return the article that clean plain `text` is: the same text, and its blocks.

    Where it is only the beginning of a file, `size` is how many code points that holds at least.
    """
    told = blocks(text, paragraphs(text), interview=not is_long(text, size))
    return Parsed(text, told, metadata_in(text, told))
