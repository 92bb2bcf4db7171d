"""Articles in plain text."""

from __future__ import annotations

from liseuse.article.findings import metadata_in
from liseuse.article.lines import paragraphs
from liseuse.article.parsed import Parsed
from liseuse.article.roles import blocks


def parse_plain(text: str) -> Parsed:
    """Return the article that clean plain `text` is: the same text, and its blocks."""
    told = blocks(text, paragraphs(text))
    return Parsed(text, told, metadata_in(text, told))
