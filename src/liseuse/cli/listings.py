"""`liseuse entities` and `liseuse quotes`: what was found, a row each."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from liseuse.analysis.lookup import is_said_by
from liseuse.analysis.model import Analysis, Confidence, Entity, Quote, QuoteKind
from liseuse.article.model import Article
from liseuse.cli.analyses import Readings
from liseuse.cli.codes import DONE, NOTHING_FOUND, UNREADABLE
from liseuse.cli.streams import write, write_utf8
from liseuse.export.document import Row, entity_row, quote_row
from liseuse.export.tables import aligned_text, csv_text, json_line, json_text
from liseuse.i18n import _
from liseuse.view.page import LineNumbers

_ENTITY_COLUMNS = ("article", "type", "name", "count", "aliases", "line")
_QUOTE_COLUMNS = (
    *("article", "line", "speaker", "confidence", "cue", "kind", "text"),
    *("date", "source", "url"),
)
_CONFIDENCE_SIGNS = {Confidence.EXPLICIT: "✓", Confidence.INFERRED: "?", Confidence.NONE: "∅"}


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing found: `row` for JSON, `cells` by column for CSV, `line` for a table."""

    article: Article
    row: Row
    cells: Row
    line: tuple[str, ...]


def entities(arguments: argparse.Namespace) -> int:
    """List the entities of each article, in the order of the sidebar."""
    readings = Readings(arguments)
    found = [
        _entity_item(article, entity, numbers)
        for article, analysis in readings.analyses()
        for numbers in [LineNumbers(article.text)]
        for entity in analysis.entities
        if arguments.type in {None, entity.type.value}
    ]
    headings = (_("type"), _("count"), _("name"), _("also"))
    return _print(arguments.format, found, _ENTITY_COLUMNS, headings, readings)


def quotes(arguments: argparse.Namespace) -> int:
    """List the quotes of each article with their speakers, in the order of the text."""
    readings = Readings(arguments)
    found = [
        _quote_item(article, quote, numbers)
        for article, analysis in readings.analyses()
        for numbers in [LineNumbers(article.text)]
        for quote in _quotes_asked(analysis, arguments)
    ]
    headings = (_("speaker"), _("line"), "", _("quote"))
    return _print(arguments.format, found, _QUOTE_COLUMNS, headings, readings)


def _quotes_asked(analysis: Analysis, arguments: argparse.Namespace) -> Iterator[Quote]:
    for quote in analysis.quotes:
        if (arguments.all or quote.kind is QuoteKind.SPEECH) and (
            arguments.by is None or is_said_by(quote, analysis, arguments.by)
        ):
            yield quote


def _entity_item(article: Article, entity: Entity, numbers: LineNumbers) -> _Item:
    row = {"article": article.id, "path": article.path, **entity_row(article, entity)}
    count = len(entity.mentions)
    row["count"] = count
    aliases = " · ".join(entity.aliases)
    line = numbers.of(entity.mentions[0].start)
    cells = {**row, "aliases": aliases, "line": line}
    return _Item(article, row, cells, (entity.type.value, str(count), entity.name, aliases))


def _quote_item(article: Article, quote: Quote, numbers: LineNumbers) -> _Item:
    metadata = article.metadata
    row = {
        "article": article.id,
        "path": article.path,
        "date": metadata.date,
        "source": metadata.source,
        "url": metadata.url,
        **quote_row(article, quote),
        "line": numbers.of(quote.start),
    }
    text = " ".join(row["text"].split("\n"))
    sign = _CONFIDENCE_SIGNS[quote.confidence]
    line = (quote.speaker or "–", str(row["line"]), sign, text)
    return _Item(article, row, row, line)


def _print(
    form: str,
    found: Sequence[_Item],
    columns: Sequence[str],
    headings: tuple[str, ...],
    readings: Readings,
) -> int:
    if form == "json":
        write_utf8([json_text([item.row for item in found])], None)
    elif form == "jsonl":
        write_utf8((json_line(item.row) for item in found), None)
    elif form == "csv":
        write_utf8([csv_text(columns, (item.cells for item in found))], None)
    else:
        write(_tables(found, headings))
    if readings.failed:
        return UNREADABLE
    return DONE if found else NOTHING_FOUND


def _tables(found: Sequence[_Item], headings: tuple[str, ...]) -> Iterator[str]:
    from rich.cells import cell_len  # noqa: PLC0415

    by_article: dict[int, list[_Item]] = {}
    for item in found:
        by_article.setdefault(id(item.article), []).append(item)
    for number, items in enumerate(by_article.values()):
        yield "\n" if number else ""
        yield f"{items[0].article.path or '-'}\n"
        lines = [headings, *(item.line for item in items)]
        yield aligned_text(lines, cell_len, frozenset({1}))
