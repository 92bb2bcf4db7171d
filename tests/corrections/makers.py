"""Articles and analyses written as marked-up text.

`[[words|P Name]]` is a mention of the entity called Name (the words when left out); types are
P, O, L, M. `{{words|Name}}` is a speech quote said by Name, `{{words}}` by nobody.
"""

from __future__ import annotations

import re

from liseuse.analysis.model import (
    Analysis,
    Confidence,
    Entity,
    EntityType,
    Mention,
    ModelIdentity,
    Quote,
    QuoteKind,
)
from liseuse.article.model import Article, Block, BlockKind, Metadata

MODEL = ModelIdentity("fake", "1", "sha256:00")
_TYPES = {type_.name[0]: type_ for type_ in EntityType}
_MARK = re.compile(r"\[\[([^|\]]+)\|([POLM])(?: ([^\]]+))?\]\]|\{\{([^|}]+)(?:\|([^}]+))?\}\}")


def article_of(text: str, path: str | None = "a.txt") -> Article:
    """Return an article of `text`, a block a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Article("a", path, text, tuple(blocks), Metadata())


def reading_of(marked: str, path: str | None = "a.txt") -> tuple[Article, Analysis]:
    """Return the article and the analysis that `marked` describes."""
    text, position = "", 0
    names: dict[tuple[str, EntityType], list[Mention]] = {}
    said: list[tuple[int, int, str | None]] = []
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        words = mark[1] or mark[4]
        start, end = len(text), len(text) + len(words)
        if mark[1]:
            key = (mark[3] or mark[1], _TYPES[mark[2]])
            names.setdefault(key, []).append(Mention(start, end))
        else:
            said.append((start, end, mark[5]))
        text += words
    text += marked[position:]
    entities = _entities(text, names)
    return article_of(text, path), Analysis(entities, _quotes(said, entities), MODEL)


def _entities(text: str, names: dict[tuple[str, EntityType], list[Mention]]) -> tuple[Entity, ...]:
    ranked = sorted(names.items(), key=lambda item: (-len(item[1]), item[1][0].start))
    found = []
    for number, ((name, type_), mentions) in enumerate(ranked, 1):
        forms = dict.fromkeys(text[m.start : m.end] for m in mentions)
        aliases = tuple(form for form in forms if form != name)
        found.append(Entity(f"e{number}", type_, name, aliases, tuple(mentions)))
    return tuple(found)


def _quotes(
    said: list[tuple[int, int, str | None]], entities: tuple[Entity, ...]
) -> tuple[Quote, ...]:
    ids = {entity.name: entity.id for entity in entities}
    return tuple(
        Quote(
            f"q{number}",
            start,
            end,
            QuoteKind.SPEECH,
            speaker,
            ids.get(speaker or ""),
            confidence=Confidence.INFERRED if speaker else Confidence.NONE,
        )
        for number, (start, end, speaker) in enumerate(said, 1)
    )


def names_of(article: Article, analysis: Analysis) -> dict[str, tuple[str, list[str]]]:
    """Return by name the type's letter and the words of each mention, in order."""
    return {
        entity.name: (
            entity.type.name[0],
            [article.text[m.start : m.end] for m in entity.mentions],
        )
        for entity in analysis.entities
    }
