import re

from liseuse.analysis.model import Entity, EntityType, Mention
from liseuse.article.model import Article, Block, BlockKind, Metadata


def article(text: str) -> Article:
    """An article of `text`, one paragraph a line."""
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, m.start(), m.end())
        for m in re.finditer(r"\S(?:[^\n]*\S)?", text)
    )
    return Article("a", None, text, blocks, Metadata())


def entity(text: str, name: str, kind: str = "PER", *others: str) -> Entity:
    """The entity `name` with every place where `text` has it or one of the `others`."""
    found = []
    position = 0
    pattern = "|".join(re.escape(form) for form in (name, *others))
    for match in re.compile(rf"\b(?:{pattern})\b").finditer(text):
        assert match.start() >= position
        position = match.end()
        found.append(Mention(match.start(), match.end()))
    assert found, name
    return Entity(f"e-{name}", EntityType(kind), name, others, tuple(found))
