"""The corpus as the quotes room sees it: articles, entities, and what each quote is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from liseuse.analysis.model import Entity, EntityType, Mention
from liseuse.analysis.quotes.find import Reading, read_quotes
from liseuse.analysis.quotes.speakers.scene import NOBODY
from liseuse.article.model import Article, Block, BlockKind, Metadata
from liseuse.training.markup import NameMark, Sample, read_corpus

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_LONGEST_HEADING = 90
_UNQUOTED = frozenset({"politics_economy", "regional_world"})
"""Batches in which quotes are not annotated."""


@dataclass(frozen=True, slots=True)
class QuoteSample:
    """An annotated article, read; `speech[i]` and `speakers[i]` are what quote i truly is.

    Both are None where the annotation says nothing; a speaker is an entity's place or NOBODY.
    """

    id: str
    reading: Reading
    entities: tuple[Entity, ...]
    speech: tuple[bool | None, ...]
    speakers: tuple[int | None, ...]


def quote_samples() -> Iterator[QuoteSample]:
    """Yield every corpus article whose quotes are annotated."""
    for sample in read_corpus():
        if sample.id.split("/")[0] not in _UNQUOTED:
            yield quote_sample(sample)


def quote_sample(sample: Sample, *, works: bool = True) -> QuoteSample:
    """Return `sample` read; without `works`, as if no title of a work had been recognised."""
    article = article_of(sample.id, sample.text)
    entities, places = grouped(
        name for name in sample.names if works or name.type != EntityType.MISC
    )
    reading = read_quotes(article, entities)
    gold = {(quote.start, quote.end): quote for quote in sample.quotes if quote.letter in "QN"}
    speech: list[bool | None] = []
    speakers: list[int | None] = []
    for mark in reading.scene.marked:
        quote = gold.get((mark.start, mark.end))
        speech.append(None if quote is None else quote.letter == "Q")
        speaker = quote.speaker if quote is not None and quote.letter == "Q" else None
        if speaker is None or mark.depth:
            speakers.append(None)
        else:
            speakers.append(NOBODY if speaker.startswith("?") else places.get(speaker))
    return QuoteSample(sample.id, reading, entities, tuple(speech), tuple(speakers))


def article_of(name: str, text: str) -> Article:
    """Return `text` as an article, one block a line."""
    blocks = tuple(
        Block(_kind(number, found[0]), found.start(), found.end())
        for number, found in enumerate(_LINE.finditer(text))
    )
    return Article(name, None, text, blocks, Metadata())


def _kind(number: int, line: str) -> BlockKind:
    if len(line) > _LONGEST_HEADING * (2 if number == 0 else 1) or line[-1] in '.!»"”,;:':
        return BlockKind.PARAGRAPH
    return BlockKind.TITLE if number == 0 else BlockKind.HEADING


def grouped(names: Iterable[NameMark]) -> tuple[tuple[Entity, ...], dict[str, int]]:
    """Return the entities of `names` and the place of each by canonical name.

    A lone surname or first name joins the one person it can be of.
    """
    marks = list(names)
    full = _full_names(marks)
    groups: dict[tuple[str, str], list[NameMark]] = {}
    for mark in marks:
        groups.setdefault((mark.type, full.get(mark.canonical, mark.canonical)), []).append(mark)
    entities = tuple(
        Entity(
            f"e{number}",
            EntityType(kind),
            name,
            (),
            tuple(Mention(mark.start, mark.end) for mark in group),
        )
        for number, ((kind, name), group) in enumerate(groups.items(), 1)
    )
    places: dict[str, int] = {}
    for place, entity in enumerate(entities):
        if entity.type in {EntityType.PER, EntityType.ORG}:
            places.setdefault(entity.name, place)
    for part, name in full.items():
        if name in places:
            places.setdefault(part, places[name])
    return entities, places


def _full_names(marks: Sequence[NameMark]) -> dict[str, str]:
    people = {mark.canonical for mark in marks if mark.type == EntityType.PER}
    wholes: dict[str, set[str]] = defaultdict(set)
    for person in people:
        words = person.split()
        for cut in range(1, len(words)):
            wholes[" ".join(words[cut:])].add(person)
            wholes[" ".join(words[:cut])].add(person)
    return {
        person: next(iter(wholes[person])) for person in people if len(wholes.get(person, ())) == 1
    }
