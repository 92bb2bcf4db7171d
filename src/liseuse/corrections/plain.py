"""A correction as a flat table of names and strings: the form it has in files and in JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TypeVar

from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.article.clean import clean_line
from liseuse.corrections.additions import can_be_found
from liseuse.corrections.model import (
    EVERYWHERE,
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    QuoteRef,
    Reach,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
)
from liseuse.i18n import N_

Plain = dict[str, str | int]

LONGEST = 10_000
"""Code points of the longest name or quote that is believed."""

_SCOPE_KEYS = ("article", "article_digest", "folder")
_Choice = TypeVar("_Choice", bound=Enum)


def to_plain(correction: Correction) -> Plain:
    """Return `correction` as a table; what is None is left out."""
    plain = {**_change_table(correction.change), **_scope_table(correction.scope)}
    return {key: value for key, value in plain.items() if value is not None}


def from_plain(plain: Mapping[str, object], scope: Scope | None = None) -> Correction:
    """Return the correction that a table holds.

    With `scope` given, the table must not tell one itself. Raises ValueError with the reason as
    a message id when it holds none, or anything besides.
    """
    fields = _Fields(plain)
    maker = _MAKERS.get(fields.text("do"))
    if maker is None:
        raise ValueError(N_("“do” names no correction"))
    change = maker(fields)
    told = _scope(fields)
    fields.end()
    if scope is not None and told != EVERYWHERE:
        raise ValueError(N_("an article or folder cannot be named in this file"))
    return Correction(change, scope or told)


def one_line(text: str) -> str:
    """Return `text` as a name or description is kept: cleaned, with single plain spaces."""
    return clean_line(" ".join(text.split()))


class _Fields:
    """The values of a table, taken out one by one and checked."""

    def __init__(self, plain: Mapping[str, object]) -> None:
        self._rest = dict(plain)

    def text(self, key: str) -> str:
        """Return a string that is not empty."""
        value = self.maybe_text(key)
        if not value:
            raise ValueError(N_("a needed value is missing or empty"))
        return value

    def maybe_text(self, key: str) -> str | None:
        """Return a string made fit for one line."""
        value = self.path(key)
        return None if value is None else one_line(value)

    def path(self, key: str) -> str | None:
        """Return a string as it stands."""
        value = self._rest.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, str):
            raise ValueError(N_("a value is not a string"))  # noqa: TRY004 - one kind of error
        if len(value) > LONGEST:
            raise ValueError(N_("a value is too long"))
        return value

    def choice(self, key: str, kind: type[_Choice]) -> _Choice:
        chosen = self.maybe_choice(key, kind)
        if chosen is None:
            raise ValueError(N_("a needed value is missing or empty"))
        return chosen

    def maybe_choice(self, key: str, kind: type[_Choice]) -> _Choice | None:
        value = self.maybe_text(key)
        try:
            return None if value is None else kind(value)
        except ValueError:
            raise ValueError(N_("a value is none of those it can have")) from None

    def number(self, key: str, default: int) -> int:
        value = self._rest.pop(key, default)
        if type(value) is not int or value < 1:
            raise ValueError(N_("a value is not a number from 1 up"))
        return value

    def end(self) -> None:
        if self._rest:
            raise ValueError(N_("a value has a name that is not known"))


def _hide(fields: _Fields) -> Change:
    return Hide(fields.text("name"), fields.maybe_choice("type", EntityType))


def _retype(fields: _Fields) -> Change:
    to = fields.choice("to", EntityType)
    return Retype(fields.text("name"), to, fields.maybe_choice("type", EntityType))


def _merge(fields: _Fields) -> Change:
    return Merge(
        fields.text("name"),
        fields.text("into"),
        fields.maybe_choice("type", EntityType),
        fields.maybe_choice("into_type", EntityType),
    )


def _split(fields: _Fields) -> Change:
    return Split(
        fields.text("form"),
        fields.text("name"),
        fields.maybe_choice("to", EntityType),
        fields.maybe_choice("type", EntityType),
    )


def _rename(fields: _Fields) -> Change:
    return Rename(fields.text("name"), fields.text("to"), fields.maybe_choice("type", EntityType))


def _add(fields: _Fields) -> Change:
    text = fields.text("name")
    if not can_be_found(text):
        raise ValueError(N_("there is no word in the name to add"))
    return Add(text, fields.choice("type", EntityType))


def _speaker(fields: _Fields) -> Change:
    return SetSpeaker(_quote(fields), fields.maybe_text("speaker") or None)


def _kind(fields: _Fields) -> Change:
    return SetKind(_quote(fields), fields.choice("kind", QuoteKind))


def _quote(fields: _Fields) -> QuoteRef:
    return QuoteRef(
        fields.maybe_text("quote") or "",
        fields.maybe_text("before") or "",
        fields.maybe_text("after") or "",
        fields.number("number", 1),
    )


_MAKERS: dict[str, Callable[[_Fields], Change]] = {
    "hide": _hide,
    "retype": _retype,
    "merge": _merge,
    "split": _split,
    "rename": _rename,
    "add": _add,
    "speaker": _speaker,
    "kind": _kind,
}


def _scope(fields: _Fields) -> Scope:
    article, digest, folder = map(fields.path, _SCOPE_KEYS)
    if folder is not None and (article or digest):
        raise ValueError(N_("an article and a folder are both named"))
    if folder is not None:
        return Scope(Reach.FOLDER, path=folder)
    return Scope(Reach.ARTICLE, digest, article) if article or digest else EVERYWHERE


def _scope_table(scope: Scope) -> dict[str, str | int | None]:
    match scope.reach:
        case Reach.EVERYWHERE:
            return {}
        case Reach.FOLDER:
            return {"folder": scope.path}
        case _:
            return {"article": scope.path, "article_digest": scope.text}


def _change_table(change: Change) -> dict[str, str | int | None]:
    table: dict[str, str | int | None] = {}
    match change:
        case Hide(name, type_):
            table = {"do": "hide", "name": name, "type": type_}
        case Retype(name, to, type_):
            table = {"do": "retype", "name": name, "to": to, "type": type_}
        case Merge(name, into, type_, into_type):
            table = {"do": "merge", "name": name, "into": into}
            table |= {"type": type_, "into_type": into_type}
        case Split(form, name, to_type, type_):
            table = {"do": "split", "form": form, "name": name, "to": to_type, "type": type_}
        case Rename(name, new, type_):
            table = {"do": "rename", "name": name, "to": new, "type": type_}
        case Add(text, type_):
            table = {"do": "add", "name": text, "type": type_}
        case SetSpeaker(quote, speaker):
            table = {"do": "speaker", "speaker": speaker or "", **_quote_table(quote)}
        case SetKind(quote, kind):
            table = {"do": "kind", "kind": kind, **_quote_table(quote)}
    return {key: str(v) if isinstance(v, str) else v for key, v in table.items()}


def _quote_table(quote: QuoteRef) -> dict[str, str | int | None]:
    return {
        "quote": quote.text,
        "before": quote.before,
        "after": quote.after,
        "number": quote.number if quote.number > 1 else None,
    }
