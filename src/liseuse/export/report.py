"""An article with all that is to be told of it, and its JSON and CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from liseuse.analysis.model import Analysis, EntityType
from liseuse.article.model import Article
from liseuse.article.notes import PlacedNote
from liseuse.export.document import Row, analysis_document
from liseuse.export.tables import csv_text, json_text
from liseuse.i18n import N_, ngettext
from liseuse.i18n import translate as _
from liseuse.view.page import LineNumbers
from liseuse.view.targets import speech

COLUMNS = (
    *("article", "path", "item", "type", "name", "count", "aliases", "speaker", "confidence"),
    *("text", "note", "line", "start", "end", "date", "source", "url"),
)
TYPE_WORDS = {
    EntityType.PER: N_("People"),
    EntityType.ORG: N_("Organisations"),
    EntityType.LOC: N_("Places"),
    EntityType.MISC: N_("Other names"),
}


class ReportForm(StrEnum):
    """How articles are written out; the value is the word of the command line."""

    MARKDOWN = "md"
    CSV = "csv"
    JSON = "json"
    HTML = "html"


@dataclass(slots=True)
class Report:
    """One article, what was found in it, and what the reader wrote beside it."""

    article: Article
    analysis: Analysis
    notes: tuple[PlacedNote, ...] = ()
    _numbers: LineNumbers = field(init=False)

    def __post_init__(self) -> None:
        """Count the lines when first asked."""
        self._numbers = LineNumbers(self.article.text)

    def line(self, offset: int) -> int:
        """Return the number of the line (from 1) that holds a code point of the text."""
        return self._numbers.of(offset)

    def words(self, start: int, end: int) -> str:
        """Return words of the article on one line."""
        return self.article.text[start:end].replace("\n", " ")


def written(reports: Sequence[Report], form: ReportForm) -> str:
    """Return `reports` as one text in `form`, a final line end included."""
    match form:
        case ReportForm.MARKDOWN:
            from liseuse.export.markdown import markdown_report  # noqa: PLC0415 - only this one

            return "\n".join(map(markdown_report, reports))
        case ReportForm.CSV:
            return csv_text(COLUMNS, (row for report in reports for row in csv_rows(report)))
        case ReportForm.JSON:
            documents = [document(report) for report in reports]
            return json_text(documents[0] if len(documents) == 1 else documents)
        case ReportForm.HTML:
            from liseuse.export.html import html_page  # noqa: PLC0415 - only this one

            return html_page(reports)


def document(report: Report) -> Row:
    """Return all of a report, for JSON: the analysis as everywhere, and the notes."""
    return {
        **analysis_document(report.article, report.analysis),
        "notes": [_note_row(report, item) for item in report.notes],
    }


def lines_words(lines: Sequence[int]) -> str:
    """Return line numbers in words, each once: "lines 4, 7"."""
    numbers = ", ".join(map(str, dict.fromkeys(lines)))
    return ngettext("line {numbers}", "lines {numbers}", len(set(lines))).format(numbers=numbers)


def note_place_words(report: Report, item: PlacedNote) -> str:
    """Return where a note belongs, in words."""
    if item.place is None:
        return _("no longer in the text")
    return lines_words([report.line(item.place[0])])


def _note_row(report: Report, item: PlacedNote) -> Row:
    start, end = item.place or (None, None)
    return {
        "text": item.note.text,
        "about": item.note.anchor.quoted,
        "start": start,
        "end": end,
        "line": None if start is None else report.line(start),
        "made": item.note.made,
    }


def csv_rows(report: Report) -> Iterator[Row]:
    """Yield a row for every name, speech quote and note."""
    metadata = report.article.metadata
    common = {
        **dict.fromkeys(COLUMNS),
        "article": report.article.id,
        "path": report.article.path,
        "date": metadata.date,
        "source": metadata.source,
        "url": metadata.url,
    }
    for entity in report.analysis.entities:
        first = entity.mentions[0]
        yield {
            **common,
            "item": "name",
            "type": entity.type.value,
            "name": entity.name,
            "count": len(entity.mentions),
            "aliases": " · ".join(entity.aliases),
            **_place_cells(report, first.start, first.end),
        }
    for quote in speech(report.analysis):
        yield {
            **common,
            "item": "quote",
            "speaker": quote.speaker,
            "confidence": quote.confidence.value,
            "text": report.words(quote.start, quote.end),
            **_place_cells(report, quote.start, quote.end),
        }
    for item in report.notes:
        yield {
            **common,
            "item": "note",
            "text": item.note.anchor.quoted.replace("\n", " "),
            "note": item.note.text,
            **(_place_cells(report, *item.place) if item.place else {}),
        }


def _place_cells(report: Report, start: int, end: int) -> Row:
    return {"line": report.line(start), "start": start, "end": end}
