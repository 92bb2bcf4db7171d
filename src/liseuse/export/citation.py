"""A citation ready to paste: the words, who says them, and where they stand."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from enum import StrEnum

from liseuse.analysis.model import Analysis, Confidence, Quote, QuoteKind, Span
from liseuse.article.model import Article
from liseuse.export.escape import markdown, markdown_link
from liseuse.i18n import N_, current_language
from liseuse.i18n import translate as _
from liseuse.view.bars import title_of

_DATES = (
    N_("{day} January {year}"),
    N_("{day} February {year}"),
    N_("{day} March {year}"),
    N_("{day} April {year}"),
    N_("{day} May {year}"),
    N_("{day} June {year}"),
    N_("{day} July {year}"),
    N_("{day} August {year}"),
    N_("{day} September {year}"),
    N_("{day} October {year}"),
    N_("{day} November {year}"),
    N_("{day} December {year}"),
)
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NBSP = "\u00a0"
_FRENCH_MARKS = re.compile(rf"«[ {_NBSP}\u202f\u2009]*|[ {_NBSP}\u202f\u2009]*»")


class CitationForm(StrEnum):
    """How a citation is written; the value is the word used in settings."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    JSON = "json"
    BIBTEX = "bibtex"


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of an article and what is known of them.

    `text` is as the article writes it, on one line. `speaker` is who says it, None where nobody
    does or nobody can be named; `confidence` is how that is known. `date` is an ISO date. `line`
    counts from 1 as an editor does, `start` and `end` are code points of the article's text.
    """

    text: str
    speaker: str | None
    confidence: str | None
    author: str | None
    title: str
    source: str | None
    date: str | None
    line: int
    start: int
    end: int
    url: str | None
    path: str | None


def citation_of(article: Article, analysis: Analysis | None, span: Span) -> Citation:
    """Return the citation of `span`; whoever says the innermost speech round it is the speaker."""
    metadata = article.metadata
    quote = speech_round(analysis, span)
    return Citation(
        text=" ".join(re.split(r"[ \n\t]+", article.text[span.start : span.end].strip())),
        speaker=quote.speaker if quote else None,
        confidence=quote.confidence.value if quote else None,
        author=metadata.author,
        title=title_of(article),
        source=metadata.source,
        date=metadata.date,
        line=article.text.count("\n", 0, span.start) + 1,
        start=span.start,
        end=span.end,
        url=metadata.url,
        path=article.path,
    )


def speech_round(analysis: Analysis | None, span: Span) -> Quote | None:
    """Return the shortest speech quote that holds `span` whole, None when there is none."""
    quotes = analysis.quotes if analysis is not None else ()
    return min(
        (
            quote
            for quote in quotes
            if quote.kind is QuoteKind.SPEECH
            and quote.start <= span.start
            and span.end <= quote.end
        ),
        key=lambda quote: quote.end - quote.start,
        default=None,
    )


def cited(citation: Citation, form: CitationForm) -> str:
    """Return a citation in a form and in the language of the interface, no final line end."""
    match form:
        case CitationForm.PLAIN:
            return _plain(citation)
        case CitationForm.MARKDOWN:
            return _as_markdown(citation)
        case CitationForm.JSON:
            return json.dumps(asdict(citation), ensure_ascii=False, indent=2)
        case CitationForm.BIBTEX:
            return _as_bibtex(citation)


def long_date(date: str | None) -> str:
    """Return an ISO date written out in the language of the interface, "" when there is none."""
    match = _DATE.fullmatch(date or "")
    if match is None:
        return date or ""
    year, month, day = (int(part) for part in match.groups())
    if not 1 <= month <= len(_DATES):
        return date or ""
    first = "1er" if day == 1 and current_language() == "fr" else str(day)
    return _(_DATES[month - 1]).format(day=first, year=year)


def in_marks(text: str) -> str:
    """Return `text` in the language's quotation marks; marks of the same kind inside change."""
    if current_language() == "fr":
        inner = _FRENCH_MARKS.sub(lambda match: "“" if "«" in match[0] else "”", text)
        return f"«{_NBSP}{inner}{_NBSP}»"
    return f"“{text.replace('“', '‘').replace('”', '’')}”"


def speaker_words(citation: Citation) -> str:
    """Return who is to be named after the words: the speaker, or the author of what he writes.

    A speaker that was worked out is told from one that the sentence names.
    """
    if citation.confidence is None:
        return citation.author or ""
    if citation.speaker is None:
        return _("speaker not named")
    if citation.confidence == Confidence.INFERRED.value:
        return _("{name} (by the context)").format(name=citation.speaker)
    return citation.speaker


def _plain(citation: Citation) -> str:
    parts = [
        _("in {title}").format(title=in_marks(citation.title)),
        citation.source or "",
        long_date(citation.date),
        _line_words(citation),
        citation.url or "",
    ]
    return _joined(in_marks(citation.text), speaker_words(citation), parts)


def _as_markdown(citation: Citation) -> str:
    title = markdown_link(in_marks(citation.title), citation.url)
    parts = [
        _("in {title}").format(title=title),
        f"*{markdown(citation.source)}*" if citation.source else "",
        markdown(long_date(citation.date)),
        _line_words(citation),
    ]
    speaker = markdown(speaker_words(citation))
    words = _joined("", speaker, parts).strip()
    return f"> {markdown(in_marks(citation.text))}\n>\n> {words}"


def _joined(words: str, speaker: str, parts: list[str]) -> str:
    kept = [part for part in [speaker, *parts] if part]
    return f"{words} — {', '.join(kept)}"


def _line_words(citation: Citation) -> str:
    return f"{_('line')}{_NBSP}{citation.line}"


def _as_bibtex(citation: Citation) -> str:
    note = _joined(in_marks(citation.text), speaker_words(citation), [_line_words(citation)])
    year, month = _year_and_month(citation.date)
    fields = [
        ("author", f"{{{_tex(citation.author)}}}" if citation.author else ""),
        ("title", f"{{{_tex(citation.title)}}}"),
        ("journal", _tex(citation.source or "")),
        ("year", year),
        ("month", month),
        ("date", _tex(citation.date or "")),
        ("url", _tex_url(citation.url or "")),
        ("langid", "french"),
        ("note", _tex(note)),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    return "\n".join([f"@article{{{_key(citation, year)},", *lines, "}"])


def _year_and_month(date: str | None) -> tuple[str, str]:
    match = _DATE.fullmatch(date or "")
    return (match[1], str(int(match[2]))) if match else ("", "")


def _key(citation: Citation, year: str) -> str:
    source = _slug(citation.author or citation.source or "").split("-")
    title = next((word for word in _slug(citation.title).split("-") if len(word) > 3), "")  # noqa: PLR2004 - longer than an article
    return "-".join(part for part in (source[-1] or source[0], year, title) if part) or "article"


def _slug(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


_TEX = {
    **{sign: f"\\{sign}" for sign in "{}$&#_%"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)


def _tex_url(url: str) -> str:
    """Return a URL that closes no brace: what TeX must not see is percent-encoded."""
    return re.sub(r"[{}\\\s^~]", lambda match: f"%{ord(match[0]):02X}", url)
