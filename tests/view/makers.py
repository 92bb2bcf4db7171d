"""Articles and analyses built by hand from marked-up text."""

from __future__ import annotations

from liseuse.analysis.model import Analysis, Entity, EntityType, Mention, ModelIdentity, Quote
from liseuse.article.model import Article, Block, BlockKind, Metadata

MODEL = ModelIdentity("fake", "1", "sha256:00")


def article_of(*blocks: str, kinds: str = "", metadata: Metadata | None = None) -> Article:
    """Return an article of these blocks; `kinds` is one letter a block: T L B D H P Q S."""
    letters = {kind.name[0]: kind for kind in BlockKind}
    text, made = "", []
    for index, block in enumerate(blocks):
        kind = letters[kinds[index]] if index < len(kinds) else BlockKind.PARAGRAPH
        text += "\n" if text else ""
        made.append(Block(kind, len(text), len(text) + len(block)))
        text += block
    return Article("a", "a.txt", text, tuple(made), metadata or Metadata())


def entity_of(article: Article, id_: str, type_: EntityType, *forms: str) -> Entity:
    """Return an entity with a mention wherever one of `forms` stands; longer forms first."""
    taken: list[Mention] = []
    for form in sorted(forms, key=len, reverse=True):
        at = article.text.find(form)
        while at >= 0:
            end = at + len(form)
            if all(end <= other.start or at >= other.end for other in taken):
                taken.append(Mention(at, end))
            at = article.text.find(form, end)
    mentions = tuple(sorted(taken, key=lambda mention: mention.start))
    return Entity(id_, type_, forms[0], tuple(forms[1:]), mentions)


def analysis_of(entities: tuple[Entity, ...] = (), quotes: tuple[Quote, ...] = ()) -> Analysis:
    return Analysis(entities, quotes, MODEL)
