"""What an article is: one canonical text, its blocks, and what is known about it."""

from __future__ import annotations

from enum import StrEnum

from liseuse.values import NamedTuple


class BlockKind(StrEnum):
    """The role a block plays on the page; the value is the word used in JSON."""

    TITLE = "title"
    LEDE = "lede"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUESTION = "question"
    SOURCE = "source"


class Block(NamedTuple):
    """A stretch of an article's text that is set as one paragraph.

    `start` and `end` are code points of `Article.text`, end excluded. A block never starts or
    ends with white space; line ends inside it are set as spaces. Blocks are in order and
    never overlap.
    """

    kind: BlockKind
    start: int
    end: int


class Metadata(NamedTuple):
    """What an article says of itself. Every string is cleaned and holds no line end.

    `date` is an ISO 8601 date (YYYY-MM-DD). `encoding` is the codec the bytes were read with;
    `encoding_guessed` says that nothing in the file proves it. `language` is a BCP 47 code.
    """

    title: str | None = None
    author: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None
    encoding: str = "utf-8"
    encoding_guessed: bool = False
    language: str = "fr"


class Article(NamedTuple):
    """One article as it is shown.

    `text` is the one canonical string: decoded, line ends as LF, control characters made
    visible one for one. All offsets in the program are code points of it. `id` is the file name
    without its ending, "stdin" for standard input; `path` is as the reader gave it, cleaned, None
    for standard input.
    """

    id: str
    path: str | None
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata


class ArticleError(Exception):
    """A file that cannot be read as an article.

    `name` is the file's name, cleaned for display; `reason` is a short English sentence part
    without a full stop, used as a message id ("not found", "looks binary").
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason
