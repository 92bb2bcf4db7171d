"""How an article is known again."""

from __future__ import annotations

import os
from zlib import crc32

from liseuse.article.model import Article


def text_key(article: Article) -> str:
    """Return what is the same for the same text cut into the same blocks: hexadecimal digits."""
    import hashlib  # noqa: PLC0415 - see place_keys

    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass"))
    for block in article.blocks:
        digest.update(f"\n{block.kind.value} {block.start} {block.end}".encode())
    return digest.hexdigest()


def place_keys(article: Article) -> tuple[str, ...]:
    """Return what the place of `article` is kept under, the surest first.

    By its absolute path a place is found when the text grew; by its text when it was read from
    standard input and saved afterwards, or its file was moved.
    """
    # A checksum does for a place, and the first text waits for it; digests take longer to load.
    by_text = f"text:{len(article.text)}:{crc32(article.text.encode('utf-8', 'surrogatepass')):08x}"
    if not article.path:
        return (by_text,)
    return (os.path.abspath(article.path), by_text)  # noqa: PTH100 - links stay as the reader named them
