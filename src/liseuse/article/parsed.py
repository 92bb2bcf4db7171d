"""What every format makes of a file, whatever it is: the seam between formats and articles."""

from __future__ import annotations

from collections.abc import Callable

from liseuse.article.model import Block, Metadata
from liseuse.values import NamedTuple


class Parsed(NamedTuple):
    """The canonical text of an article, its blocks, and what the file says of it.

    `text` is clean; `metadata` leaves the encoding to whoever decoded the file.
    """

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()


Format = Callable[[str, int], Parsed]
"""A format reads decoded, clean text with LF line ends; it never raises, whatever the text.

It is given all the text of a file, or its first lines, and how many code points the file holds at
least.
"""

LONG = 1_000_000
"""More code points than a press article has: a file of more is told by its beginning alone."""

MOST_BEFORE = 50_000
"""Within how many code points the lines before an article end that say what it is."""


def is_long(text: str, size: int) -> bool:
    """Say whether a file that holds `text`, and at least `size` code points, is a long one."""
    return max(len(text), size) > LONG
