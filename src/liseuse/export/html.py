"""Articles as one web page that needs nothing but itself: text, marks, and the list beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from liseuse import __version__
from liseuse.analysis.model import Confidence, Entity, EntityType, Quote
from liseuse.export.escape import html, web_address
from liseuse.export.html_text import NAMES, text_html
from liseuse.export.report import TYPE_WORDS, Report, note_place_words
from liseuse.i18n import N_, current_language, ngettext
from liseuse.i18n import translate as _
from liseuse.resources import folder
from liseuse.view.bars import reading_minutes, shown_date, title_of
from liseuse.view.sidebar import CONFIDENCE_SIGNS, LETTERS, spark_levels, speaker_words
from liseuse.view.targets import speaker_key, speech

_SHOWN_LINKS = 8
_SPARKS = "▁▂▃▅▇"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_CONFIDENCE_WORDS = {
    Confidence.EXPLICIT: N_("named in the sentence"),
    Confidence.INFERRED: N_("worked out from the article"),
    Confidence.NONE: N_("the article does not say who speaks"),
}


def html_page(reports: Sequence[Report]) -> str:
    """Return the whole page. Headings follow one another without a gap, one `h1` at the top."""
    one = len(reports) == 1
    title = (
        title_of(reports[0].article)
        if one
        else ngettext("{count} article", "{count} articles", len(reports)).format(
            count=len(reports)
        )
    )
    pieces = [*_head(title)]
    if not one:
        pieces += _contents(title, reports)
    pieces.append('<main id="text">\n')
    for number, report in enumerate(reports, 1):
        pieces += _article(report, f"a{number}", 1 if one else 2)
    pieces += ["</main>\n", _foot(reports), "</body>\n</html>\n"]
    return "".join(pieces)


def _head(title: str) -> Iterator[str]:
    style = (folder("styles") / "page.css").read_text(encoding="utf-8")
    yield f'<!doctype html>\n<html lang="{current_language()}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{html(_POLICY)}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f'<meta name="generator" content="liseuse {html(__version__)}">\n'
    yield f"<title>{html(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    yield f'<a class="skip" href="#text">{html(_("To the text"))}</a>\n'


def _contents(title: str, reports: Sequence[Report]) -> Iterator[str]:
    yield f'<header class="page">\n<h1>{html(title)}</h1>\n'
    yield f'<nav aria-label="{html(_("Articles"))}"><ol>\n'
    for number, report in enumerate(reports, 1):
        about = " · ".join(_about(report))
        link = f'<a href="#a{number}">{html(title_of(report.article))}</a>'
        yield f'<li>{link} <span class="quiet">{html(about)}</span></li>\n'
    yield "</ol></nav>\n</header>\n"


def _about(report: Report) -> list[str]:
    metadata = report.article.metadata
    parts = [
        metadata.source or "",
        shown_date(metadata.date),
        metadata.author or "",
        _("{minutes} min").format(minutes=reading_minutes(report.article.text)),
    ]
    return [part for part in parts if part]


def _article(report: Report, key: str, level: int) -> Iterator[str]:
    article, language = report.article, report.article.metadata.language
    yield f'<div class="reading" id="{key}">\n'
    yield f'<article lang="{html(language)}" aria-labelledby="{key}-title">\n'
    blocks = text_html(report, key, level)
    yield next(blocks)
    yield f'<p class="about">{html(" · ".join(_about(report)))}{_source_link(report)}</p>\n'
    yield from blocks
    yield "</article>\n"
    label = html(_("Names and quotes: {title}").format(title=title_of(article)))
    yield f'<nav class="list" aria-label="{label}">\n'
    for type_ in EntityType:
        yield from _names(report, key, level + 1, type_)
    yield from _quotes(report, key, level + 1)
    yield from _notes(report, key, level + 1)
    yield "</nav>\n</div>\n"


def _source_link(report: Report) -> str:
    address = web_address(report.article.metadata.url)
    if address is None:
        return ""
    return f' · <a href="{html(address)}" rel="noopener noreferrer">{html(address)}</a>'


def _heading(words: str, count: int, level: int) -> str:
    return f'<h{level}>{html(words)} <span class="count">{count}</span></h{level}>\n'


def _names(report: Report, key: str, level: int, type_: EntityType) -> Iterator[str]:
    entities = [entity for entity in report.analysis.entities if entity.type is type_]
    if not entities and type_ is EntityType.MISC:
        return
    yield _heading(_(TYPE_WORDS[type_]), len(entities), level)
    yield "<ul>\n"
    for entity in entities:
        yield _entity_item(report, key, entity)
    yield "</ul>\n"


def _entity_item(report: Report, key: str, entity: Entity) -> str:
    css = NAMES[entity.type]
    places = [mention.start for mention in entity.mentions]
    letter = f'<span class="letter {css}" aria-hidden="true">{LETTERS[entity.type]}</span>'
    name = f'<a class="name" href="#{key}-m{places[0]}">{html(entity.name)}</a>'
    also = f'<span class="also">{html(" · ".join(entity.aliases))}</span>' if entity.aliases else ""
    return f"<li>{letter}{name}{_counted(report, places)}{also}{_links(report, key, places)}</li>\n"


def _counted(report: Report, places: Sequence[int]) -> str:
    levels = spark_levels(places, len(report.article.text))
    spark = "".join(_SPARKS[level] for level in levels)
    return (
        f'<span class="count">{len(places)}</span>'
        f'<span class="spark" aria-hidden="true">{spark}</span>'
    )


def _links(report: Report, key: str, places: Sequence[int], sign: str = "m") -> str:
    """Return links to all places, folded up where they are many; none to the only one."""
    if len(places) == 1:
        return ""
    links = ", ".join(
        f'<a href="#{key}-{sign}{place}">{report.line(place)}</a>' for place in places
    )
    words = html(_("lines"))
    if len(places) <= _SHOWN_LINKS:
        return f'<span class="also">{words} {links}</span>'
    return f'<details class="also"><summary>{words}</summary> {links}</details>'


def _quotes(report: Report, key: str, level: int) -> Iterator[str]:
    quotes = speech(report.analysis)
    yield _heading(_("Quotes"), len(quotes), level)
    groups: dict[str, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(speaker_key(quote), []).append(quote)
    yield "<ul>\n"
    for group in sorted(groups.values(), key=len, reverse=True):
        confidence = Confidence.NONE if group[0].speaker is None else group[0].confidence
        known = html(_(_CONFIDENCE_WORDS[confidence]))
        places = [quote.start for quote in group]
        yield (
            f'<li><span class="letter quote" aria-hidden="true">{CONFIDENCE_SIGNS[confidence]}'
            f'</span><a class="name" href="#{key}-q{places[0]}">'
            f"{html(speaker_words(report.article.text, group))}</a>{_counted(report, places)}"
            f'<span class="also">{known}</span>{_links(report, key, places, "q")}</li>\n'
        )
    yield "</ul>\n"


def _notes(report: Report, key: str, level: int) -> Iterator[str]:
    if not report.notes:
        return
    yield _heading(_("Notes"), len(report.notes), level)
    yield "<ul>\n"
    for item in report.notes:
        words = html(item.note.text)
        link = f'<a class="name" href="#{key}-n{item.note.id}">{words}</a>' if item.place else words
        about = html(item.note.anchor.quoted)
        place = html(note_place_words(report, item))
        yield f'<li class="written">{link} <span class="also">{about} · {place}</span></li>\n'
    yield "</ul>\n"


def _foot(reports: Sequence[Report]) -> str:
    models = {f"{r.analysis.model.name} {r.analysis.model.version}" for r in reports}
    made = _("Made with liseuse {version}; names and quotes found by {models}").format(
        version=__version__, models=", ".join(sorted(models))
    )
    return f"<footer><p>{html(made)}</p></footer>\n"
