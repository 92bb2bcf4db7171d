"""Corrections in a TOML file that people read and write too: nothing of theirs is touched.

A file is a list of `[[correction]]` tables. An entry is its lines from the comments right above
its header to the next entry's: entries are put in and taken out as whole lines, so that all
else stays as it is, byte for byte.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from liseuse.corrections.model import EVERYWHERE, Correction, Scope
from liseuse.corrections.plain import from_plain, to_plain
from liseuse.i18n import N_

KEY = "correction"

_HEADER = re.compile(rf"[ \t]*\[\[[ \t]*(?:{KEY}|\"{KEY}\"|'{KEY}')[ \t]*\]\]")
_ANY_HEADER = re.compile(r"[ \t]*\[")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_COMMENT = re.compile(r"[ \t]*#")
_ERROR_LINE = re.compile(r"\(at line (\d+)")
_NOT_TOML = N_("not TOML")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a line (from 1; 0: not known) of a file: an English message id."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """The lines of one entry, line ends included, and the correction it holds, if it is sound.

    `line` is that of its header, 0 for one that is not in a file yet. Tables that are not ours
    are entries without a correction.
    """

    text: str
    line: int
    correction: Correction | None


@dataclass(frozen=True, slots=True)
class Document:
    """A file of corrections: what stands before the first entry, the entries, and the faults.

    `others` are the values beside the list of corrections. `obstacle` says why the file cannot be
    written again, None when it can.
    """

    head: str
    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...] = ()
    others: Mapping[str, object] = field(default_factory=dict)
    obstacle: Fault | None = None

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections of the sound entries, in order."""
        return tuple(entry.correction for entry in self.entries if entry.correction)


def read_document(text: str, scope: Scope | None = None) -> Document:
    """Return what `text` holds. With `scope`, its entries all have that scope.

    Of a text that is not TOML, the entries that are sound by themselves are taken all the same.
    """
    head, pieces = _pieces(text)
    try:
        others = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number too long is no TOMLDecodeError
        return _salvaged(head, pieces, scope, error)
    tables = others.pop(KEY, [])
    ours = [piece for piece in pieces if _HEADER.match(piece.header)]
    if not isinstance(tables, list):
        fault = Fault(0, N_("“correction” is no list of tables"))
        return Document(text, (), (fault,), others, fault)
    if len(tables) != len(ours):
        found = [_entry(_Piece(0, "", ""), table, scope) for table in tables]
        obstacle = Fault(0, N_("it is not a list of [[correction]] tables, one below the other"))
        return _document(text, found, others, obstacle)
    queue = iter(tables)
    read = [
        _entry(piece, next(queue), scope)
        if _HEADER.match(piece.header)
        else (_foreign(piece), None)
        for piece in pieces
    ]
    return _document(head, read, others)


def document_text(head: str, entries: Iterable[Entry]) -> str:
    """Return the text of a file; new entries stand between blank lines."""
    entries = list(entries)
    newline = "\r\n" if any("\r\n" in text for text in (head, *(e.text for e in entries))) else "\n"
    parts = [head]
    after_new = False
    for entry in entries:
        is_new = entry.line == 0
        before = next((part for part in reversed(parts) if part), "")
        if before and (is_new or after_new):
            if not before.endswith("\n"):
                parts.append(newline)
            if not before.endswith(("\n\n", "\r\n\r\n")) and before.strip():
                parts.append(newline)
        parts.append(entry.text.replace("\n", newline) if is_new else entry.text)
        after_new = is_new
    return "".join(parts)


def new_entry(correction: Correction, *, scoped: bool) -> Entry:
    """Return an entry for `correction`, with its scope unless the file's place tells it."""
    import tomlkit  # noqa: PLC0415 - reading needs it not

    table = tomlkit.table()
    told = correction if scoped else replace(correction, scope=EVERYWHERE)
    for key, value in to_plain(told).items():
        table[key] = value
    tables = tomlkit.aot()
    tables.append(table)
    document = tomlkit.document()
    document.add(KEY, tables)
    return Entry(tomlkit.dumps(document), 0, correction)


def changed_entries(
    entries: Sequence[Entry],
    known: Sequence[Correction],
    wanted: Sequence[Correction],
    *,
    scoped: bool,
) -> list[Entry]:
    """Return `entries` changed as `known` was to become `wanted`; those of others stay.

    A correction put in goes before the next of `wanted` that is there already, else last.
    """
    moved = set(known) - _in_place(known, wanted)
    were = set(known)
    kept = [entry for entry in entries if entry.correction not in moved]
    there = {entry.correction for entry in kept}
    ahead: dict[Correction | None, list[Entry]] = {}
    following: Correction | None = None
    for correction in reversed(list(dict.fromkeys(wanted))):
        if correction in there:
            following = correction
        elif correction in moved or correction not in were:
            ahead.setdefault(following, []).insert(0, new_entry(correction, scoped=scoped))
    changed: list[Entry] = []
    for entry in kept:
        if entry.correction is not None:
            changed += ahead.pop(entry.correction, [])
        changed.append(entry)
    return [*changed, *ahead.pop(None, [])]


def _in_place(known: Sequence[Correction], wanted: Sequence[Correction]) -> set[Correction]:
    """Return the corrections that are in both and can stay where they are."""
    places = {correction: place for place, correction in enumerate(known)}
    last = -1
    staying = set()
    for correction in wanted:
        if (place := places.get(correction, -1)) > last:
            last = place
            staying.add(correction)
    return staying


@dataclass(frozen=True, slots=True)
class _Piece:
    """The lines of an entry, the number of its header's line (from 1), and that line."""

    line: int
    header: str
    text: str


def _pieces(text: str) -> tuple[str, list[_Piece]]:
    """Return what stands before the first header, and the pieces that begin with one."""
    lines = _LINE.findall(text)
    headers = [number for number, line in enumerate(lines) if _ANY_HEADER.match(line)]
    starts = []
    for header in headers:
        start = header
        while start and _COMMENT.match(lines[start - 1]):
            start -= 1
        starts.append(start)
    ends = [*starts, len(lines)][1:]
    pieces = [
        _Piece(header + 1, lines[header], "".join(lines[start:end]))
        for header, start, end in zip(headers, starts, ends, strict=True)
    ]
    return "".join(lines[: starts[0] if starts else len(lines)]), pieces


def _document(
    head: str,
    found: Sequence[tuple[Entry, Fault | None]],
    others: Mapping[str, object],
    obstacle: Fault | None = None,
) -> Document:
    entries = tuple(entry for entry, _ in found)
    return Document(head, entries, tuple(fault for _, fault in found if fault), others, obstacle)


def _entry(piece: _Piece, table: object, scope: Scope | None) -> tuple[Entry, Fault | None]:
    try:
        if not isinstance(table, dict):
            raise ValueError(N_("an entry is no table"))  # noqa: TRY004, TRY301 - one kind of error
        return Entry(piece.text, piece.line, from_plain(table, scope)), None
    except ValueError as error:
        return _foreign(piece), Fault(piece.line, str(error))


def _foreign(piece: _Piece) -> Entry:
    return Entry(piece.text, piece.line or 1, None)


def _salvaged(
    head: str, pieces: Sequence[_Piece], scope: Scope | None, error: Exception
) -> Document:
    """Return the entries of a text that is not TOML which are sound by themselves."""
    whole = Fault(_line_of(error), _NOT_TOML)
    found: list[tuple[Entry, Fault | None]] = []
    for piece in pieces:
        try:
            tables = tomllib.loads(piece.text).get(KEY)
        except (ValueError, RecursionError) as inner:
            first = piece.line - piece.text[: piece.text.index(piece.header)].count("\n")
            line = first + max(1, _line_of(inner)) - 1
            found.append((_foreign(piece), Fault(line, _NOT_TOML)))
            continue
        if isinstance(tables, list) and len(tables) == 1:
            found.append(_entry(piece, tables[0], scope))
    if not any(fault and fault.reason == _NOT_TOML for _, fault in found):
        found.append((Entry("", 1, None), whole))
    return _document(head, found, {}, whole)


def _line_of(error: Exception) -> int:
    found = _ERROR_LINE.search(str(error))
    return int(found[1]) if found else 0
