"""How long 10,000 corrections of a text of 100,000 words take; run it as a script."""

from __future__ import annotations

import random
import sys
import time

from liseuse.analysis.model import (
    Analysis,
    Entity,
    EntityType,
    Mention,
    ModelIdentity,
    Quote,
    QuoteKind,
)
from liseuse.article.model import Article, Block, BlockKind, Metadata
from liseuse.corrections.apply import apply
from liseuse.corrections.model import (
    Add,
    Correction,
    Hide,
    Merge,
    Rename,
    Retype,
    SetSpeaker,
    name_key,
)
from liseuse.corrections.quotes import quote_ref

WORDS = 100_000
CORRECTIONS = 10_000
NAMES = 3_000


def sample(chance: random.Random) -> tuple[Article, Analysis]:
    """Return an article with a mention and a missed name in ten words, a quote in a hundred."""
    mentions: dict[str, list[Mention]] = {}
    paragraphs: list[str] = []
    blocks: list[Block] = []
    quotes: list[Quote] = []
    length = 0
    for number in range(WORDS // 100):
        start, paragraph = length, ""
        for word in range(100):
            if word % 10 == 5:
                name = f"Élodie Nom{chance.randrange(NAMES)}"
                place = start + len(paragraph)
                mentions.setdefault(name, []).append(Mention(place, place + len(name)))
                paragraph += f"{name} "
            elif word % 10 == 8:
                paragraph += f"Lieu{chance.randrange(NAMES)} "
            else:
                paragraph += f"mot{chance.randrange(20_000)} "
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(paragraph) - 1))
        quotes.append(Quote(f"q{number}", start, start + 40, QuoteKind.SPEECH))
        paragraphs.append(paragraph + "\n")
        length += len(paragraph) + 1
    entities = [
        Entity(f"e{number}", EntityType.PER, name, (), tuple(places))
        for number, (name, places) in enumerate(mentions.items())
    ]
    model = ModelIdentity("bench", "1", "sha256:00")
    article = Article("bench", None, "".join(paragraphs), tuple(blocks), Metadata())
    return article, Analysis(tuple(entities), tuple(quotes), model)


def corrections(
    chance: random.Random, article: Article, analysis: Analysis
) -> dict[str, list[Correction]]:
    """Return lists of corrections of one kind, and one of all kinds."""

    def name() -> str:
        return f"Élodie Nom{chance.randrange(2 * NAMES)}"

    def added() -> Correction:
        return Correction(Add(f"Lieu{chance.randrange(2 * NAMES)}", EntityType.ORG))

    def speaker() -> Correction:
        quote = chance.choice(analysis.quotes)
        ref = quote_ref(article.text, (quote,), quote)
        return Correction(SetSpeaker(ref, name()))

    makers = {
        "hide": lambda: Correction(Hide(name())),
        "retype": lambda: Correction(Retype(name(), EntityType.LOC)),
        "merge": lambda: Correction(Merge(name(), name())),
        "rename": lambda: Correction(Rename(name(), name())),
        "add": added,
        "speaker": speaker,
    }
    lists = {kind: [make() for _ in range(CORRECTIONS)] for kind, make in makers.items()}
    every = list(makers.values())
    lists["all kinds"] = [chance.choice(every)() for _ in range(CORRECTIONS)]
    return lists


def main() -> None:
    """Print a line a kind: processor time at first, nothing prepared, then the best of five."""
    chance = random.Random(7)  # noqa: S311 - the same text every time, no secret
    article, analysis = sample(chance)
    for kind, made in corrections(chance, article, analysis).items():
        name_key.cache_clear()
        times = []
        for _ in range(6):
            start = time.process_time()
            apply(article, analysis, made)
            times.append(1000 * (time.process_time() - start))
        sys.stdout.write(f"{kind:10} first {times[0]:6.1f} ms, then {min(times[1:]):6.1f} ms\n")


if __name__ == "__main__":
    main()
