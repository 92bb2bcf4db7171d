"""Articles in Markdown, with or without YAML front matter."""

from __future__ import annotations

from liseuse.article.parsed import Parsed
from liseuse.article.plain import parse_plain


def parse_markdown(text: str) -> Parsed:
    """Return the article that Markdown `text` shows."""
    return parse_plain(text)
