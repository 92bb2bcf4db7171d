"""How lines that are no prose are worded: bylines, dates of publication, sources, labels."""

from __future__ import annotations

import re

from liseuse.article.dates import MONTH, WEEKDAY

_MAX_BYLINE_WORDS = 8
_MAX_BYLINE, _MAX_DATELINE, _MAX_SOURCE, _MAX_LABEL = 160, 120, 160, 40

_CAPITAL = "[A-ZÀ-ÖØ-ÝŒ]"
_PARTICLES = r"(?:(?:de|du|des|la|le|von|van|der|den|el|al|ben|bin|ould|dos|da|di)\s+)*(?:d[’'])?"
_NAME = (
    rf"(?!(?:La|Le|Les|Un|Une|Des|Du|Au|Aux|En|Dans|Sur|Et)\s){_CAPITAL}[\w’'.-]*"
    rf"(?:\s+{_PARTICLES}{_CAPITAL}[\w’'.-]*){{1,4}}"
)
_NAMES = rf"{_NAME}(?:(?:,|\s+et|\s+avec)\s+{_NAME}){{0,3}}"
_POST = (
    r"(?:(?:notre|nos|notre)\s+)?(?:envoyée?s?\s+spécia|correspondan|journaliste|rédact|reporter"
    r"|à\s+[A-ZÀ-Ý]|AFP\b|Reuters\b|La Presse canadienne)"
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

_BYLINE = re.compile(
    rf"(?:[–—-]\s*)?(?:(?:Par|PAR|By)\s+(?:{_CAPITAL}|la\s+rédaction|l[’']|notre|nos)"
    r"|(?i:(?:propos\s+)?recueilli(?:e|s|es)?\s+par|(?:texte|textes|reportage|récit)\s*:"
    r"|(?:entretien|interview|dossier|enquête)\s+(?:\w+\s+){0,2}par\s+|traduit\s+.{0,30}par\s)"
    rf"|Reportage\s+(?:de\s+)?{_CAPITAL}|Un\s+(?:récit|reportage|article)\s+de\s+{_CAPITAL}"
    r"|De\s+(?:notre|nos|l[’']une?\s+de\s+nos)\s|(?:Notre|Nos)\s+(?:envoyé|correspondant)"
    r"|La\s+rédaction\b)"
)
_CREDITED = re.compile(r"\((?i:reportage|rédigé|édité|version\s+française)\b.{3,140}\)\.?")
_NAME_AND_POST = re.compile(rf"{_NAMES}\s*(?:,|\(|[–—|])\s*{_POST}.{{0,80}}")
_NAME_AND_DATE = re.compile(
    rf"{_NAMES}\s*[|•·–—,-]\s*(?:(?i:{_PUBLISHED})|le\s+(?:{WEEKDAY}\s+)?\d|{_DATE}).{{0,80}}"
)
_NAME_AND_PAPER = re.compile(rf"{_NAMES}(?:,\s+{_CAPITAL}[^.!?,]{{1,40}}){{0,2}}")
_PLACE_AND_NAME = re.compile(rf"(?:À|A|En)\s+{_CAPITAL}[\w’' -]{{1,40}},\s+{_NAMES}")
_PLACE_AND_POST = re.compile(rf"{_CAPITAL}[\w’'() -]{{1,40}},\s+(?:correspondance|de\s+notre\s).*")
_SIGNED = re.compile(rf"{_NAMES}(?:(?:,|\s+pour|\s+à|\s+[–—/|(])\s*.{{1,60}})?")

_DATELINE = re.compile(
    rf"(?:{_PUBLISHED}.*(?:\d|hier|aujourd).*"
    rf"|(?:[\w’' ()-]{{2,40}},\s+)?(?:le\s+)?(?:{WEEKDAY}\s+)?{_DATE}"
    rf"(?:\s*(?:[,|–—-]|à)?\s*{_HOUR})?"
    r"|(?:temps\s+de\s+)?lecture\s*:?\s*\d+\s*min.*|\d+\s*min(?:utes?)?\s+de\s+lecture"
    r"|(?:article\s+)?réservée?\s+aux\s+abonnés|abonnés?)[.]?",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:sources?|crédits?(?:\s+photos?)?|copyright)\s*:.*|©.*|\(c\)\s.*|copyright\s.*"
    r"|tous\s+droits\s+réservés.*|https?://\S+"
    r"|\(?(?:[\w’' ]{2,30}\s)?avec\s+(?:l[’'])?(?:afp|reuters|ap|agences?)\b.{0,40}\)?"
    r"|\(?(?:afp|reuters|agences|ats|belga|la presse canadienne)\)?\.?",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"\(?(?:Photos?|Illustrations?|Dessin|Infographie|Vidéo|Légende)\b[^!?]{0,70}")
_INITIALS = re.compile(r"[a-z]{1,4}(?:[-/&][a-z]{1,4})+[-/]?|[a-z]{2,3}")
_NAMED_SOURCE = re.compile(r"sources?\s*:\s*(.+)", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"'()]+")
_BY = re.compile(
    r"(?:[–—-]\s*)?(?:(?:propos\s+)?recueilli\w*\s+par|par|by|texte\s*:|reportage(?:\s+de)?)\s+",
    re.IGNORECASE,
)
_AUTHORS = re.compile(_NAMES)
_OPENING_DATELINE = re.compile(
    rf"{_CAPITAL}[\w’' ()-]{{1,50}},?\s+(?:le\s+)?(?:{WEEKDAY}\s+)?{_DATE}"
    rf"[^–—-]{{0,40}}(?:\s[–—-]|\s*\()",
    re.IGNORECASE,
)
_PLACE_DASH = re.compile(r"[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’' -]{2,30}(?:\s\([^)]{1,30}\))?\s+[–—-]\s")
_SEE_ALSO = re.compile(
    r"(?:à\s+)?(?:lire|voir|écouter)\s+(?:aussi|également)|à\s+lire\b", re.IGNORECASE
)
_SECTION_OF_BRIEFS = re.compile(
    r"\b(?:bref|brèves|express|agenda|échos|essentiel)\b", re.IGNORECASE
)
_TURN = re.compile(r"(?:Q|R|Question|Réponse)\s?[:.]\s")
_OPENING_HOUR = re.compile(r"\d{1,2}\s?(?:h|H|:)\s?\d{0,2}\b")
LIST_OR_DIALOGUE = re.compile(r"(?:[-*•–—▪◦·●►‣]|\d{1,2}[.)])\s")
DIALOGUE_DASH = re.compile(r"[–—-]\s")
LEDE_LABEL = re.compile(
    r"(?i:entretien|interview|critique|reportage|récit|portrait|enquête|analyse|décryptage"
    r"|chronique|témoignages?|infographie|vidéo|grand format)\s*(?:[.:|–—-])\s"
)


def is_byline(line: str) -> bool:
    """Say whether a line above the article names who wrote it."""
    if len(line) > _MAX_BYLINE or line.rstrip(".").count(". ") > 1:
        return False
    if _BYLINE.match(line):
        return line[-1] not in "!?" and (line[-1] != "." or len(line.split()) <= _MAX_BYLINE_WORDS)
    return any(
        form.fullmatch(line)
        for form in (_CREDITED, _NAME_AND_POST, _NAME_AND_DATE, _PLACE_AND_NAME, _PLACE_AND_POST)
    )


def is_names(line: str) -> bool:
    """Say whether a line holds names of people and perhaps their paper, nothing else."""
    return len(line) <= _MAX_DATELINE and bool(_NAME_AND_PAPER.fullmatch(line))


def is_signature(line: str) -> bool:
    """Say whether a last line names who wrote the article."""
    return len(line) <= _MAX_DATELINE and line[-1] not in ".!?" and bool(_SIGNED.fullmatch(line))


def is_dateline(line: str) -> bool:
    """Say whether a line holds when (and where) the article came out, nothing else."""
    return len(line) <= _MAX_DATELINE and bool(_DATELINE.fullmatch(line))


def is_source(line: str) -> bool:
    """Say whether a line says where the article comes from, or who owns it."""
    return len(line) <= _MAX_SOURCE and bool(_SOURCE.fullmatch(line))


def is_credit(line: str) -> bool:
    """Say whether a line credits a picture."""
    return len(line) <= _MAX_SOURCE and bool(_CREDIT.fullmatch(line))


def is_initials(line: str) -> bool:
    """Say whether a last line is what a news agency's writers sign with (jlm/rbk)."""
    return len(line) <= _MAX_LABEL and bool(_INITIALS.fullmatch(line))


def is_item(line: str) -> bool:
    """Say whether a line opens as an entry of a list or a turn of a dialogue."""
    return bool(LIST_OR_DIALOGUE.match(line))


def is_turn(line: str) -> bool:
    """Say whether a line opens as a question or an answer that is labelled so."""
    return bool(_TURN.match(line))


def is_see_also(line: str) -> bool:
    """Say whether a line sends to another article."""
    return bool(_SEE_ALSO.match(line))


def is_section_of_briefs(line: str) -> bool:
    """Say whether a line heads several short items."""
    return bool(_SECTION_OF_BRIEFS.search(line))


def opens_with_dateline(line: str) -> bool:
    """Say whether a paragraph opens with a place and a date, or a place and a dash."""
    return bool(_OPENING_DATELINE.match(line[:160]) or _PLACE_DASH.match(line[:80]))


def opens_with_hour(line: str) -> bool:
    """Say whether a line opens with an hour, as the entries of a live report do."""
    return bool(_OPENING_HOUR.match(line))


def opening_dateline(line: str) -> str:
    """Return the place and date a paragraph opens with, empty when it opens otherwise."""
    match = _OPENING_DATELINE.match(line[:160])
    return match[0] if match else ""


def author_in(byline: str) -> str | None:
    """Return the names in a byline, None when it names nobody."""
    rest = _BY.sub("", byline, count=1)
    match = _AUTHORS.search(rest)
    return match[0].rstrip(" .") if match else None


def source_in(line: str) -> str | None:
    """Return what a line « Source : … » names, without the end of its sentence."""
    match = _NAMED_SOURCE.fullmatch(line)
    return match[1].strip().rstrip(".") or None if match else None


def url_in(line: str) -> str | None:
    """Return the first web address in a line."""
    match = _URL.search(line)
    return match[0].rstrip(".,;") if match else None
