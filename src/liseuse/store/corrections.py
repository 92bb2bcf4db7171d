"""Where corrections are kept: the reader's own file, and files beside the articles of a desk."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from operator import eq
from pathlib import Path

from liseuse.corrections.model import Correction, Reach, Scope, path_text
from liseuse.corrections.session import Kept
from liseuse.corrections.wording import Notice
from liseuse.i18n import N_
from liseuse.store.atomic import PRIVATE, SHARED, BusyError, locked, replace_file
from liseuse.store.regular import NotAFileError, read_regular
from liseuse.store.toml_corrections import (
    Document,
    Fault,
    changed_entries,
    document_text,
    read_document,
)

FOLDER_NAME = ".liseuse.toml"
MAX_BYTES = 16 << 20

_HEADS = {
    True: "# Corrections made while reading with liseuse. Data only: nothing here is a setting.\n",
    False: "# Corrections for the articles of this folder, made with liseuse. Data only.\n",
}


class CorrectionFile:
    """One TOML file of corrections. Not for several threads at once.

    With `folder`, it lies beside the articles: all it holds is for that folder, and it is not
    written through a link, since others may have put it there. Without, it is the reader's own.
    """

    def __init__(self, path: Path, folder: Path | None = None) -> None:
        self.path = path
        self.scope = Scope(Reach.FOLDER, path=path_text(os.fspath(folder))) if folder else None
        self.known: tuple[Correction, ...] = ()
        """What it held of ours when it was last read or written."""

    def load(self) -> Kept:
        """Return what it holds, and what is wrong with it, each entry with its line."""
        try:
            document = self._read()
        except (OSError, UnicodeDecodeError) as error:
            self.known = ()
            return Kept((), (self._unreadable(error),))
        if document is None:
            self.known = ()
            return Kept()
        self.known = tuple(dict.fromkeys(document.corrections))
        return Kept(self.known, tuple(map(self._faulty, document.faults)))

    def save(self, wanted: Sequence[Correction]) -> Notice | None:
        """Change the file as `known` was to become `wanted`; return why it cannot be done.

        What others changed meanwhile stays. A file that cannot be understood is left alone.
        """
        wanted = tuple(dict.fromkeys(wanted))
        if wanted == self.known:
            return None
        try:
            target = self.path if self.scope else Path(os.path.realpath(self.path))
            with locked(target.parent):
                problem = self._write(target, wanted)
        except (OSError, UnicodeDecodeError) as error:
            return self._not_saved(_reason(error))
        if problem is None:
            self.known = wanted
        return problem

    def _write(self, target: Path, wanted: Sequence[Correction]) -> Notice | None:
        if self.scope and self.path.is_symlink():
            return self._not_saved(Notice(N_("it is a link")))
        document = self._read()
        if document is None:
            # Whoever took the file away did not take back what was corrected.
            document, self.known = Document("", ()), ()
        if document.obstacle:
            return self._left_alone(document.obstacle)
        entries = changed_entries(document.entries, self.known, wanted, scoped=self.scope is None)
        head = document.head or (_HEADS[self.scope is None] if not document.entries else "")
        text = document_text(head, entries)
        expected = tuple(entry.correction for entry in entries if entry.correction)
        if not _holds(text, expected, self.scope, document):
            return self._left_alone(Fault(0, N_("it cannot be changed safely")))
        replace_file(target, text.encode(), SHARED if self.scope else PRIVATE)
        return None

    def _read(self) -> Document | None:
        data = read_regular(self.path, MAX_BYTES)
        return None if data is None else read_document(data.decode("utf-8-sig"), self.scope)

    def _faulty(self, fault: Fault) -> Notice:
        values: dict[str, str | int | Notice] = {
            "path": str(self.path),
            "line": fault.line,
            "reason": Notice(fault.reason),
        }
        if fault.line:
            return Notice(N_("{path}, line {line}: {reason}; left as it is"), values)
        return Notice(N_("{path}: {reason}; left as it is"), values)

    def _unreadable(self, error: Exception) -> Notice:
        values: dict[str, str | int | Notice] = {"path": str(self.path), "reason": _reason(error)}
        return Notice(N_("{path}: the corrections cannot be read ({reason})"), values)

    def _left_alone(self, fault: Fault) -> Notice:
        return self._not_saved(
            Notice(
                N_("line {line}: {reason}"), {"line": fault.line, "reason": Notice(fault.reason)}
            )
            if fault.line
            else Notice(fault.reason)
        )

    def _not_saved(self, reason: Notice) -> Notice:
        return Notice(
            N_("{path}: not saved ({reason}); what was corrected holds until you quit"),
            {"path": str(self.path), "reason": reason},
        )


class CorrectionFiles:
    """Implements CorrectionsStore: the reader's own file, and those of folders on request.

    `own` is None where no place can be had. What is corrected for one of `folders` is kept in
    that folder; all else in the reader's own file.
    """

    def __init__(self, own: Path | None, folders: Sequence[Path] = ()) -> None:
        self._own = CorrectionFile(own) if own else None
        unique = dict.fromkeys(Path(path_text(os.fspath(folder))) for folder in folders)
        self._beside = [CorrectionFile(folder / FOLDER_NAME, folder) for folder in unique]

    def load(self) -> Kept:
        """Return what all files hold, and all that is wrong with them."""
        kept = [file.load() for file in self._files]
        return Kept(
            tuple(dict.fromkeys(c for one in kept for c in one.corrections)),
            tuple(problem for one in kept for problem in one.problems),
        )

    def save(self, corrections: Sequence[Correction]) -> Notice | None:
        """Keep `corrections`, each in its file; return the first reason why one cannot be kept."""
        beside = {file.scope for file in self._beside}
        problems = [
            file.save(_part(file, corrections, partial(eq, file.scope))) for file in self._beside
        ]
        if self._own:
            own = _part(self._own, corrections, lambda scope: scope not in beside)
            problems.append(self._own.save(own))
        elif any(correction.scope not in beside for correction in corrections):
            problems.append(Notice(N_("there is no place to keep corrections")))
        return next((problem for problem in problems if problem), None)

    def origin(self, correction: Correction) -> str | None:
        """Return the path of the first file that holds `correction`, None when none does."""
        return next((str(file.path) for file in self._files if correction in file.known), None)

    @property
    def _files(self) -> list[CorrectionFile]:
        return [*self._beside, *([self._own] if self._own else [])]


def _part(
    file: CorrectionFile, corrections: Sequence[Correction], scopes: Callable[[Scope], bool]
) -> list[Correction]:
    """Return the corrections that `file` had already, and those of its scopes."""
    known = set(file.known)
    return [one for one in corrections if one in known or scopes(one.scope)]


def _holds(
    text: str, expected: tuple[Correction, ...], scope: Scope | None, before: Document
) -> bool:
    """Say whether `text` holds the corrections expected, and all that was not ours as before."""
    after = read_document(text, scope)
    if after.obstacle or after.corrections != expected:
        return False
    return after.others == before.others and len(after.faults) == len(before.faults)


def _reason(error: Exception) -> Notice:
    if isinstance(error, BusyError):
        return Notice(N_("another program is writing it"))
    if isinstance(error, NotAFileError):
        return Notice(N_("not a file, or too big"))
    if isinstance(error, UnicodeDecodeError):
        return Notice(N_("not UTF-8"))
    return Notice("{reason}", {"reason": getattr(error, "strerror", None) or str(error)})
