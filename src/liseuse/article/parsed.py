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


Format = Callable[[str], Parsed]
"""A format reads decoded, clean text with LF line ends; it never raises, whatever the text."""
