"""What the reader wrote beside articles, in an SQLite file that is never thrown away."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from liseuse.article.model import Article
from liseuse.article.notes import Anchor, Note, anchor_of
from liseuse.i18n import N_
from liseuse.store.database import ForeignDatabaseError, NewerDatabaseError, Schema, open_database

_SCHEMA = Schema(
    application_id=0x4C69736E,
    version=1,
    tables=(
        """\
CREATE TABLE notes (
  id INTEGER PRIMARY KEY, text_digest TEXT NOT NULL, path TEXT, quoted TEXT NOT NULL,
  before TEXT NOT NULL, after TEXT NOT NULL, start INTEGER NOT NULL, note TEXT NOT NULL,
  made TEXT NOT NULL, changed TEXT NOT NULL, removed TEXT)""",
    ),
)
_FIND = (
    "SELECT id, note, quoted, before, after, start, made FROM notes"
    " WHERE removed IS NULL AND (text_digest = ? OR path = ?) ORDER BY id"
)
_ADD = (
    "INSERT INTO notes (text_digest, path, quoted, before, after, start, note, made, changed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_TYPES = (int, str, str, str, str, int, str)


class NoteStore:
    """Keeps notes in the SQLite file `path`; with None, for this reading only.

    An article is known by its text and by its path, so that its notes are found after it was
    moved as well as after it was changed. A file that cannot be understood is left as it is:
    then notes are kept for this reading only, and `problem` says why. What is removed stays in
    the file, marked so.
    """

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        self._unkept: dict[str, list[Note]] = {}
        self._connection: sqlite3.Connection | None = None
        self.problem: str | None = N_("nothing is kept (--no-state)") if path is None else None
        """Why notes are not kept, one English sentence part; None when they are."""
        if path is None:
            return
        try:
            self._connection = open_database(path, _SCHEMA)
        except NewerDatabaseError:
            self.problem = N_("the notes were written by a newer version")
        except (sqlite3.Error, OSError, ForeignDatabaseError):
            self.problem = N_("the file of notes cannot be read")

    def notes_of(self, article: Article) -> tuple[Note, ...]:
        """Return the notes on an article, oldest first."""
        digest = _digest(article)
        with self._lock:
            rows = self._rows(_FIND, (digest, _path(article)))
            unkept = self._unkept.get(digest, [])
        kept = [_note(row) for row in rows if tuple(map(type, row)) == _TYPES]
        return (*kept, *unkept)

    def add(self, article: Article, start: int, end: int, text: str) -> Note:
        """Keep a note on the words from `start` to `end`, and return it."""
        anchor = anchor_of(article, start, end)
        digest, now = _digest(article), _now()
        words = (anchor.quoted, anchor.before, anchor.after, anchor.start)
        values = (digest, _path(article), *words, text, now, now)
        with self._lock:
            number = self._change(_ADD, values)
            if number is not None:
                return Note(number, text, anchor, now)
            # Negative numbers are never those of a row.
            unkept = sum(map(len, self._unkept.values()))
            note = Note(-1 - unkept, text, anchor, now)
            self._unkept.setdefault(digest, []).append(note)
            return note

    def change(self, note: Note, text: str) -> None:
        """Give a note other words; with none it is removed."""
        with self._lock:
            if note.id < 0:
                self._change_unkept(note, text)
            elif text:
                self._change(
                    "UPDATE notes SET note = ?, changed = ? WHERE id = ?", (text, _now(), note.id)
                )
            else:
                self._change("UPDATE notes SET removed = ? WHERE id = ?", (_now(), note.id))

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection:
                self._connection.close()
                self._connection = None

    def _change_unkept(self, note: Note, text: str) -> None:
        for digest, notes in self._unkept.items():
            changed = [Note(n.id, text, n.anchor, n.made) if n.id == note.id else n for n in notes]
            self._unkept[digest] = [item for item in changed if item.text]

    def _rows(self, statement: str, values: tuple[object, ...]) -> Sequence[tuple[object, ...]]:
        if self._connection is None:
            return []
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlite3.Error:
            self.problem = N_("the file of notes cannot be read")
            return []

    def _change(self, statement: str, values: tuple[object, ...]) -> int | None:
        """Return the number of the row that was added; None when nothing could be kept."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute(statement, values).lastrowid
        except (sqlite3.Error, UnicodeError):
            self.problem = N_("the note cannot be written to its file")
            return None
        self.problem = None
        return row


def _note(row: tuple[object, ...]) -> Note:
    number, text, quoted, before, after, start, made = row
    anchor = Anchor(str(quoted), str(before), str(after), int(str(start)))
    return Note(int(str(number)), str(text), anchor, str(made))


def _digest(article: Article) -> str:
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()


def _path(article: Article) -> str | None:
    return os.path.abspath(article.path) if article.path else None  # noqa: PTH100 - links stay as the reader named them


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
