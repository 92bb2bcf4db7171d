"""How lines that are no prose are worded: bylines, dates of publication, sources, labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from liseuse.article.dates import MONTH, WEEKDAY
from liseuse.article.patterns import Pattern

_MAX_BYLINE_WORDS = 8
_MAX_MORE_AUTHORS = 3
_MAX_BYLINE, _MAX_DATELINE, _MAX_SOURCE, _MAX_LABEL = 160, 120, 160, 40

_CAPITAL = "[A-ZÀ-ÖØ-ÝŒ]"
_LINKS = (
    *("de", "du", "des", "la", "le", "von", "van", "der", "den", "el", "al", "ben", "bin", "ould"),
    *("dos", "da", "di"),
)
_PARTICLES = rf"(?:(?:{'|'.join(_LINKS)})\s+)*(?:d[’'])?"
_NAME = (
    rf"(?!(?:La|Le|Les|Un|Une|Des|Du|Au|Aux|En|Dans|Sur|Et)\s){_CAPITAL}[\w’'.-]*"
    rf"(?:\s+{_PARTICLES}{_CAPITAL}[\w’'.-]*){{1,4}}"
)
_NAMES = rf"{_NAME}(?:(?:,|\s+et|\s+avec)\s+{_NAME}){{0,3}}"
_POST = (
    r"(?:(?:notre|nos|notre)\s+)?(?:envoyée?s?\s+spécia|correspondan|journaliste|rédact|reporter"
    r"|à\s+[A-ZÀ-Ý]|AFP\b|Reuters\b|La Presse canadienne)"
)
_POSTS = (
    *("spécia", "correspondan", "journaliste", "rédact", "reporter", "à", "AFP", "Reuters"),
    "La Presse canadienne",
)
_DATE = (
    rf"(?:\d{{1,2}}(?:er)?\s+{MONTH}(?:\s+\d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}"
    r"|\d{4}-\d{2}-\d{2})"
)
_HOUR = r"(?:\d{1,2}\s?(?:h|:)\s?\d{0,2})"
_PUBLISHED = (
    r"(?:article\s+)?(?:publiée?|mise?\s+à\s+jour|modifiée?|mise?\s+en\s+ligne|parue?|postée?"
    r"|créée?|actualisée?|diffusée?)\b"
)

_BY_SOMEBODY = Pattern(rf"(?:Par|PAR|By)\s+{_CAPITAL}")
_BYLINE = Pattern(
    rf"(?:[–—-]\s*)?(?:(?:Par|PAR|By)\s+(?:{_CAPITAL}|la\s+rédaction|l[’']|notre|nos)"
    r"|(?i:(?:propos\s+)?recueilli(?:e|s|es)?\s+par|(?:texte|textes|reportage|récit)\s*:"
    r"|(?:entretien|interview|dossier|enquête)\s+(?:\w+\s+){0,2}par\s+|traduit\s+.{0,30}par\s)"
    rf"|Reportage\s+(?:de\s+)?{_CAPITAL}|Un\s+(?:récit|reportage|article)\s+de\s+{_CAPITAL}"
    r"|De\s+(?:notre|nos|l[’']une?\s+de\s+nos)\s|(?:Notre|Nos)\s+(?:envoyé|correspondant)"
    r"|La\s+rédaction\b)"
)
_PUBLISHED_WORDS = ("publi", "mis", "modifi", "paru", "post", "cré", "actualis", "diffus")
_BYLINE_OPENINGS = (
    *("par", "by", "propos", "recueilli", "texte", "reportage", "récit", "entretien", "interview"),
    *("dossier", "enquête", "traduit", "un", "de", "notre", "nos", "la"),
)
_CREDITED = Pattern(r"\((?i:reportage|rédigé|édité|version\s+française)\b.{3,140}\)\.?")
_NAME_AND_POST = Pattern(rf"{_NAMES}\s*(?:,|\(|[–—|])\s*{_POST}.{{0,80}}")
_NAME_AND_DATE = Pattern(
    rf"{_NAMES}\s*[|•·–—,-]\s*(?:(?i:{_PUBLISHED})|le\s+(?:{WEEKDAY}\s+)?\d|{_DATE}).{{0,80}}"
)
_NAME_AND_PAPER = Pattern(rf"{_NAMES}(?:,\s+{_CAPITAL}[^.!?,]{{1,40}}){{0,2}}")
_PLACE_AND_NAME = Pattern(rf"(?:À|A|En)\s+{_CAPITAL}[\w’' -]{{1,40}},\s+{_NAMES}")
_PLACE_AND_POST = Pattern(rf"{_CAPITAL}[\w’'() -]{{1,40}},\s+(?:correspondance|de\s+notre\s).*")
_SIGNED = Pattern(rf"{_NAMES}(?:(?:,|\s+pour|\s+à|\s+[–—/|(])\s*.{{1,60}})?")

_DATELINE = Pattern(
    rf"(?:{_PUBLISHED}.*(?:\d|hier|aujourd).*"
    rf"|(?:[\w’' ()-]{{2,40}},\s+)?(?:le\s+)?(?:{WEEKDAY}\s+)?{_DATE}"
    rf"(?:\s*(?:[,|–—-]|à)?\s*{_HOUR})?"
    r"|(?:temps\s+de\s+)?lecture\s*:?\s*\d+\s*min.*|\d+\s*min(?:utes?)?\s+de\s+lecture"
    r"|(?:article\s+)?réservée?\s+aux\s+abonnés|abonnés?)[.]?",
    re.IGNORECASE,
)
_SOURCE = Pattern(
    r"(?:sources?|crédits?(?:\s+photos?)?|copyright)\s*:.*|©.*|\(c\)\s.*|copyright\s.*"
    r"|tous\s+droits\s+réservés.*|https?://\S+"
    r"|\(?(?:[\w’' ]{2,30}\s)?avec\s+(?:l[’'])?(?:afp|reuters|ap|agences?)\b.{0,40}\)?"
    r"|\(?(?:afp|reuters|agences|ats|belga|la presse canadienne)\)?\.?",
    re.IGNORECASE,
)
_SOURCE_WORDS = (
    *("source", "crédit", "copyright", "©", "(c)", "droits", "http", "avec", "afp", "reuters"),
    *("agences", "ats", "belga", "la presse canadienne"),
)
_CREDIT_OPENINGS = tuple(
    f"{opening}{word}"
    for word in ("Photo", "Illustration", "Dessin", "Infographie", "Vidéo", "Légende")
    for opening in ("", "(")
)
_CREDIT = Pattern(r"\(?(?:Photos?|Illustrations?|Dessin|Infographie|Vidéo|Légende)\b[^!?]{0,70}")
_INITIALS = Pattern(r"[a-z]{1,4}(?:[-/&][a-z]{1,4})+[-/]?|[a-z]{2,3}")
_NAMED_SOURCE = Pattern(r"sources?\s*:\s*(.+)", re.IGNORECASE)
_URL = Pattern(r"https?://[^\s<>\"'()]+")
_BY = Pattern(
    r"(?:[–—-]\s*)?(?:(?:propos\s+)?recueilli\w*\s+par|par|by|texte\s*:|reportage(?:\s+de)?)\s+",
    re.IGNORECASE,
)
_AUTHOR = Pattern(_NAME)
_ANOTHER_AUTHOR = Pattern(rf"(?:,|\s+et|\s+avec)\s+{_NAME}")
_OPENING_DATELINE = Pattern(
    rf"{_CAPITAL}[\w’' ()-]{{1,50}},?\s+(?:le\s+)?(?:{WEEKDAY}\s+)?{_DATE}"
    rf"[^–—-]{{0,40}}(?:\s[–—-]|\s*\()",
    re.IGNORECASE,
)
_PLACE_DASH = Pattern(r"[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’' -]{2,30}(?:\s\([^)]{1,30}\))?\s+[–—-]\s")
_SEE_ALSO = Pattern(
    r"(?:à\s+)?(?:lire|voir|écouter)\s+(?:aussi|également)|à\s+lire\b", re.IGNORECASE
)
_SEE_ALSO_OPENINGS = ("à", "lire", "voir", "écouter")
_SECTION_OF_BRIEFS = Pattern(r"\b(?:bref|brèves|express|agenda|échos|essentiel)\b", re.IGNORECASE)
_TURN = Pattern(r"(?:Q|R|Question|Réponse)\s?[:.]\s")
_OPENING_HOUR = Pattern(r"\d{1,2}\s?(?:h|H|:)\s?\d{0,2}\b")
_DIGIT = Pattern(r"\d")
_BULLETS, _DASHES = "-*•–—▪◦·●►‣", "–—-"
_ITEM = Pattern(rf"(?:[{_BULLETS}]|\d{{1,2}}[.)])\s")
_LEDE_LABELS = (
    *("entretien", "interview", "critique", "reportage", "récit", "portrait", "enquête"),
    *("analyse", "décryptage", "chronique", "témoignage", "infographie", "vidéo", "grand format"),
)
_LEDE_LABEL = Pattern(rf"(?i:{'|'.join(_LEDE_LABELS)}|témoignages)\s*(?:[.:|–—-])\s")


def is_byline(line: str) -> bool:
    """Say whether a line above the article names who wrote it."""
    if len(line) > _MAX_BYLINE or line.rstrip(".").count(". ") > 1:
        return False
    if _opens_as_byline(line) and (_BY_SOMEBODY.match(line) or _BYLINE.match(line)):
        return line[-1] not in "!?" and (line[-1] != "." or len(line.split()) <= _MAX_BYLINE_WORDS)
    return any(form.fullmatch(line) for form in _byline_forms(line))


def _opens_as_byline(line: str) -> bool:
    return line.lstrip("–— -\u00a0\u202f\t").lower().startswith(_BYLINE_OPENINGS)


def _byline_forms(line: str) -> Iterator[Pattern]:
    """Yield the forms of bylines that `line` may have, as what they all hold tells."""
    if line[0] == "(":
        yield _CREDITED
    if _may_open_with_name(line):
        if any(sign in line for sign in ",(–—|") and any(post in line for post in _POSTS):
            yield _NAME_AND_POST
        if any(sign in line for sign in "|•·–—,-") and _tells_publication(line):
            yield _NAME_AND_DATE
    if "," in line and line[0] in "ÀAE":
        yield _PLACE_AND_NAME
    if "," in line and ("correspondance" in line or "notre" in line):
        yield _PLACE_AND_POST


def _may_open_with_name(line: str) -> bool:
    """Say whether the first two words of a line may be those of a name."""
    words = line.split(maxsplit=2)
    return len(words) > 1 and line[0].isupper() and (not words[1].islower() or words[1] in _LINKS)


def is_names(line: str) -> bool:
    """Say whether a line holds names of people and perhaps their paper, nothing else."""
    if len(line) > _MAX_DATELINE or not _may_open_with_name(line):
        return False
    return bool(_NAME_AND_PAPER.fullmatch(line))


def is_signature(line: str) -> bool:
    """Say whether a last line names who wrote the article."""
    if len(line) > _MAX_DATELINE or line[-1] in ".!?" or not _may_open_with_name(line):
        return False
    return bool(_SIGNED.fullmatch(line))


def is_dateline(line: str) -> bool:
    """Say whether a line holds when (and where) the article came out, nothing else."""
    return len(line) <= _MAX_DATELINE and _tells_time(line) and bool(_DATELINE.fullmatch(line))


def _tells_time(line: str) -> bool:
    """Say whether a line holds anything that all datelines hold one of."""
    low = line.lower()
    return _has_digit(line) or "hier" in low or "aujourd" in low or "abonn" in low


def _tells_publication(line: str) -> bool:
    """Say whether a line holds anything that all of `_NAME_AND_DATE` hold one of."""
    low = line.casefold()
    return _has_digit(line) or any(word in low for word in _PUBLISHED_WORDS)


def _has_digit(text: str) -> bool:
    return _DIGIT.search(text) is not None


def is_source(line: str) -> bool:
    """Say whether a line says where the article comes from, or who owns it."""
    return len(line) <= _MAX_SOURCE and _may_be_source(line) and bool(_SOURCE.fullmatch(line))


def _may_be_source(line: str) -> bool:
    """Say whether a line holds anything that all sources hold one of."""
    low = line.casefold()
    return any(word in low for word in _SOURCE_WORDS)


def is_credit(line: str) -> bool:
    """Say whether a line credits a picture."""
    return (
        len(line) <= _MAX_SOURCE
        and line.startswith(_CREDIT_OPENINGS)
        and bool(_CREDIT.fullmatch(line))
    )


def is_initials(line: str) -> bool:
    """Say whether a last line is what a news agency's writers sign with (jlm/rbk)."""
    return len(line) <= _MAX_LABEL and line[:1].islower() and bool(_INITIALS.fullmatch(line))


def is_item(line: str) -> bool:
    """Say whether a line opens as an entry of a list or a turn of a dialogue."""
    return (line[:1] in _BULLETS or line[:1].isdecimal()) and bool(_ITEM.match(line))


def opens_with_dash(line: str) -> bool:
    """Say whether a line opens as a turn of a dialogue."""
    return line[:1] in _DASHES and line[1:2].isspace()


def opens_with_label(line: str) -> bool:
    """Say whether a line opens with what kind of article it stands over."""
    return line.casefold().startswith(_LEDE_LABELS) and bool(_LEDE_LABEL.match(line))


def is_turn(line: str) -> bool:
    """Say whether a line opens as a question or an answer that is labelled so."""
    return line[:1] in "QR" and bool(_TURN.match(line))


def is_see_also(line: str) -> bool:
    """Say whether a line sends to another article."""
    return line.casefold().startswith(_SEE_ALSO_OPENINGS) and bool(_SEE_ALSO.match(line))


def is_section_of_briefs(line: str) -> bool:
    """Say whether a line heads several short items."""
    return bool(_SECTION_OF_BRIEFS.search(line))


def opens_with_dateline(line: str) -> bool:
    """Say whether a paragraph opens with a place and a date, or a place and a dash."""
    if opening_dateline(line):
        return True
    return any(dash in line[:80] for dash in "–—-") and bool(_PLACE_DASH.match(line[:80]))


def opens_with_hour(line: str) -> bool:
    """Say whether a line opens with an hour, as the entries of a live report do."""
    return line[:1].isdecimal() and bool(_OPENING_HOUR.match(line))


def opening_dateline(line: str) -> str:
    """Return the place and date a paragraph opens with, empty when it opens otherwise."""
    start = line[:160]
    if not _has_digit(start) or not any(sign in start for sign in "–—-("):
        return ""
    match = _OPENING_DATELINE.match(start)
    return match[0] if match else ""


def author_in(byline: str) -> str | None:
    """Return the names in a byline, None when it names nobody."""
    rest = _without_by(byline)
    match = _AUTHOR.search(rest)
    if match is None:
        return None
    end = match.end()
    for _ in range(_MAX_MORE_AUTHORS):
        more = _ANOTHER_AUTHOR.compiled.match(rest, end) if end < len(rest) else None
        if more is None:
            break
        end = more.end()
    return rest[match.start() : end].rstrip(" .")


def _without_by(byline: str) -> str:
    for by in ("Par ", "PAR ", "By "):
        if byline.startswith(by):
            return byline[len(by) :].lstrip()
    return _BY.sub("", byline, count=1)


def source_in(line: str) -> str | None:
    """Return what a line « Source : … » names, without the end of its sentence."""
    match = _NAMED_SOURCE.fullmatch(line)
    return match[1].strip().rstrip(".") or None if match else None


def url_in(line: str) -> str | None:
    """Return the first web address in a line."""
    match = _URL.search(line)
    return match[0].rstrip(".,;") if match else None
