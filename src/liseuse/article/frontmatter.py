"""The YAML lines some exports put before an article: what they say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

import yaml

from liseuse.article.clean import clean
from liseuse.article.dates import iso_date
from liseuse.article.findings import one_line
from liseuse.article.model import Metadata
from liseuse.article.parsed import MOST_BEFORE

_MOST_NAMES = 20

_OPENING = re.compile(r"\s*---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_ENTRY = re.compile(r"^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$")
_STARTS_OTHERWISE = frozenset("!&*[{|>%@`#")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

_TITLE = ("title", "titre", "headline")
_AUTHOR = ("author", "authors", "auteur", "auteurs", "byline")
_DATE = ("date", "published", "published_at", "date_published", "datepublished", "publication_date")
_SOURCE = ("source", "hostname", "site", "sitename", "site_name", "publisher", "domain")
_URL = ("url", "link", "canonical", "source_url", "source-url", "source")
_LANGUAGES = ("language", "lang", "langue")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the lines before an article say of it, and where in the file the article begins.

    `body` is in code points of the file's text, 0 when there are no such lines.
    """

    metadata: Metadata
    body: int


class _Loader(yaml.BaseLoader):
    """Reads every value as a string: no tag makes an object, no alias unfolds."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("an alias")
        return super().compose_node(parent, index)


def front_matter(text: str) -> FrontMatter:
    """Return the front matter of `text`; what is no front matter belongs to the article."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end(), MOST_BEFORE) if opening else None
    if not opening or not closing:
        return FrontMatter(Metadata(), 0)
    lines = text[opening.end() : closing.start()]
    values = _values(lines)
    if values is None:
        return FrontMatter(Metadata(), 0)
    return FrontMatter(_metadata(values), closing.end())


def _values(lines: str) -> Mapping[str, object] | None:
    """Return what each name stands for, None when `lines` are no list of names and values."""
    try:
        loader = _Loader(lines)
        try:
            found = loader.get_single_data()
        finally:
            loader.dispose()
    # What PyYAML raises for odd input is more than it documents (ValueError, AttributeError …).
    except Exception:  # noqa: BLE001
        found = None
    if isinstance(found, dict):
        return {str(name).lower(): value for name, value in found.items()}
    return _values_by_line(lines)


def _values_by_line(lines: str) -> Mapping[str, object] | None:
    """Read the simple entries of lines that are no YAML, as « title: Nîmes : un maire » is not."""
    if not lines.strip():
        return {}
    first = next(line for line in lines.split("\n") if line.strip())
    if not _ENTRY.match(first):
        return None
    entries = (_ENTRY.match(line) for line in lines.split("\n"))
    return {
        entry[1].lower(): _unquoted(entry[2])
        for entry in entries
        if entry and entry[2] and entry[2][0] not in _STARTS_OTHERWISE
    }


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _metadata(values: Mapping[str, object]) -> Metadata:
    url = next(filter(_is_address, _strings(values, _URL)), None)
    source = next(_strings(values, _SOURCE), None) or url
    return Metadata(
        title=next(_strings(values, _TITLE), None),
        author=", ".join(islice(_strings(values, _AUTHOR), _MOST_NAMES)) or None,
        date=next(filter(None, map(iso_date, _strings(values, _DATE))), None),
        source=_host(source) if source and _is_address(source) else source,
        url=url,
        language=next(filter(_LANGUAGE.fullmatch, _strings(values, _LANGUAGES)), "fr"),
    )


def _strings(values: Mapping[str, object], names: Iterable[str]) -> Iterator[str]:
    """Yield the strings that `names` stand for, in this order, each cleaned and on one line."""
    for name in names:
        found = [one_line(clean(string)) for string in _flat(values.get(name))]
        yield from filter(None, found)


def _flat(value: object) -> Iterator[str]:
    """Yield the strings in `value`: itself, those of a list, the names of a list of people."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        named = (item.get("name") if isinstance(item, dict) else item for item in value)
        yield from (name for name in named if isinstance(name, str))
    elif isinstance(value, dict) and isinstance(value.get("name"), str):
        yield value["name"]


def _is_address(value: str) -> bool:
    return value.startswith(("http://", "https://")) and " " not in value


def _host(address: str) -> str | None:
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
