"""Articles as the tests of this room compare them: a role and a text for each block."""

from liseuse.article.markdown import parse_markdown
from liseuse.article.parsed import Parsed
from liseuse.article.plain import parse_plain


def roles_of(parsed: Parsed) -> list[tuple[str, str]]:
    """Return (role, text on one line) for each block."""
    return [
        (block.kind.value, " ".join(parsed.text[block.start : block.end].split()))
        for block in parsed.blocks
    ]


def plain(text: str) -> list[tuple[str, str]]:
    """Return the roles and texts of plain text."""
    return roles_of(parse_plain(text))


def markdown(text: str) -> list[tuple[str, str]]:
    """Return the roles and texts of Markdown."""
    return roles_of(parse_markdown(text))


def kinds(blocks: list[tuple[str, str]]) -> list[str]:
    """Return the roles alone."""
    return [kind for kind, _text in blocks]
