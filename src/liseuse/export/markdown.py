"""A report on an article in Markdown: who, which organisation, where, who said what, notes."""

from __future__ import annotations

from collections.abc import Iterator

from liseuse.analysis.model import EntityType, Span
from liseuse.export.citation import citation_of, in_marks, long_date, speaker_words
from liseuse.export.escape import markdown, markdown_link
from liseuse.export.report import TYPE_WORDS, Report, lines_words, note_place_words
from liseuse.i18n import translate as _
from liseuse.view.bars import title_of
from liseuse.view.targets import speech


def markdown_report(report: Report) -> str:
    """Return the report, a final line end included."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield f"# {markdown(title_of(report.article))}"
    yield ""
    yield " · ".join(_about(report))
    yield ""
    for type_ in EntityType:
        yield from _names(report, type_)
    yield from _quotes(report)
    yield from _notes(report)


def _about(report: Report) -> Iterator[str]:
    metadata = report.article.metadata
    if metadata.source:
        yield f"*{markdown(metadata.source)}*"
    if metadata.date:
        yield markdown(long_date(metadata.date))
    if metadata.author:
        yield markdown(metadata.author)
    if metadata.url:
        yield markdown_link(metadata.url, metadata.url)
    if report.article.path:
        yield markdown(report.article.path)
    model = report.analysis.model
    yield markdown(f"liseuse, {model.name} {model.version}")


def _names(report: Report, type_: EntityType) -> Iterator[str]:
    entities = [entity for entity in report.analysis.entities if entity.type is type_]
    if not entities:
        return
    yield f"## {_(TYPE_WORDS[type_])} ({len(entities)})"
    yield ""
    for entity in entities:
        lines = lines_words([report.line(mention.start) for mention in entity.mentions])
        also = f" · {markdown(' · '.join(entity.aliases))}" if entity.aliases else ""
        yield f"- **{markdown(entity.name)}** ×{len(entity.mentions)} — {lines}{also}"
    yield ""


def _quotes(report: Report) -> Iterator[str]:
    quotes = speech(report.analysis)
    if not quotes:
        return
    yield f"## {_('Quotes')} ({len(quotes)})"
    yield ""
    for quote in quotes:
        citation = citation_of(report.article, report.analysis, Span(quote.start, quote.end))
        words = ", ".join((markdown(speaker_words(citation)), lines_words([citation.line])))
        yield f"> {markdown(in_marks(citation.text))}"
        yield ">"
        yield f"> — {words}"
        yield ""


def _notes(report: Report) -> Iterator[str]:
    if not report.notes:
        return
    yield f"## {_('Notes')} ({len(report.notes)})"
    yield ""
    for item in report.notes:
        about = markdown(in_marks(item.note.anchor.quoted.replace("\n", " ")))
        yield f"- {markdown(item.note.text)} — {about}, {note_place_words(report, item)}"
    yield ""
