"""The entities of an article, made of what the recogniser marked in each of its blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from liseuse.analysis.entities.found import Found
from liseuse.analysis.entities.groups import Group, grouped
from liseuse.analysis.entities.lexicon import Lexicon, french_lexicon
from liseuse.analysis.entities.names import is_acronym, is_all_capitals, key_of
from liseuse.analysis.entities.pairs import untied
from liseuse.analysis.entities.repeats import repeats
from liseuse.analysis.entities.settle import settled
from liseuse.analysis.entities.spans import found_mentions, with_particles
from liseuse.analysis.model import Entity, EntityType, Mention
from liseuse.analysis.recogniser import RawMention
from liseuse.article.model import Article, BlockKind


def link_entities(article: Article, raw: Sequence[Sequence[RawMention]]) -> tuple[Entity, ...]:
    """Return the entities of `article`, most mentioned first, then first seen.

    `raw[i]` are the mentions of `article.blocks[i]`, in code points of the article's text. The
    mentions returned never overlap and lie inside the text.
    """
    lexicon = french_lexicon()
    marked = [mention for block in raw for mention in block]
    told = with_particles(article.text, list(found_mentions(article.text, marked)))
    found = settled(untied(article.text, told, lexicon), lexicon)
    missed = repeats(article.text, found, lexicon)
    every = sorted([*found, *missed], key=lambda mention: mention.start)
    groups = grouped(article.text, every, _headings_end(article))
    groups.sort(key=lambda group: (-len(group.mentions), group.mentions[0].start))
    return tuple(_entity(f"e{n}", group, lexicon) for n, group in enumerate(groups, 1))


def _headings_end(article: Article) -> int:
    """Return where the first paragraph starts."""
    body = (block.start for block in article.blocks if block.kind is BlockKind.PARAGRAPH)
    return next(body, len(article.text))


def _entity(id_: str, group: Group, lexicon: Lexicon) -> Entity:
    surfaces = Counter(mention.surface for mention in group.mentions)
    shown = _fullest(group.mentions)
    name = lexicon.towns_with_article.get(key_of(shown), shown)
    if group.type is not EntityType.LOC:
        name = shown
    return Entity(
        id=id_,
        type=group.type,
        name=name,
        aliases=tuple(surface for surface in surfaces if surface != name),
        mentions=tuple(Mention(m.start, m.end, m.source, m.evidence) for m in group.mentions),
    )


def _fullest(mentions: Sequence[Found]) -> str:
    """Return the most complete form: most words, not in capitals, then longest, then first."""

    def completeness(mention: Found) -> tuple[bool, bool, int, int]:
        surface = mention.surface
        return (
            not is_acronym(surface),
            not is_all_capitals(surface),
            len(surface.replace("-", " ").split()),
            len(surface.rstrip(".")),
        )

    return max(mentions, key=completeness).surface
