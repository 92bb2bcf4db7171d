"""Where the reader was: places in articles and the library last opened."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from liseuse.article.model import Article
from liseuse.i18n import N_
from liseuse.store.database import ForeignDatabaseError, NewerDatabaseError, Schema, open_database
from liseuse.store.keys import place_keys

_SCHEMA = Schema(
    application_id=0x4C697372,
    version=1,
    tables=(
        "CREATE TABLE places (article TEXT PRIMARY KEY, offset INTEGER NOT NULL, seen REAL)",
        "CREATE TABLE library (position INTEGER PRIMARY KEY, path TEXT NOT NULL)",
    ),
)


class ReadingState:
    """Remembers reading places in the SQLite file `path`.

    A file that cannot be understood is left as it is; then, as when the disk is full or
    read-only, places are remembered for this reading only and `problem` says why.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._places: dict[str, int] = {}
        self._connection: sqlite3.Connection | None = None
        self.problem: str | None = None
        """Why nothing is kept, one English sentence part; None when all is well."""
        try:
            self._connection = open_database(path, _SCHEMA)
        except NewerDatabaseError:
            self.problem = N_("the reading places were written by a newer version")
        except (sqlite3.Error, OSError, ForeignDatabaseError):
            self.problem = N_("the reading places cannot be read")

    def place(self, article: Article) -> int | None:
        """Return where `article` was left, in code points of its text; None when never read."""
        with self._lock:
            kept = (self._offset(key) for key in place_keys(article))
            offset = next((offset for offset in kept if offset is not None), None)
        return None if offset is None else max(0, min(offset, len(article.text)))

    def remember_place(self, article: Article, offset: int) -> None:
        """Keep `offset` (code points) as the place `article` was left at."""
        keys, now = place_keys(article), time.time()
        with self._lock:
            self._places.update(dict.fromkeys(keys, offset))
            self._change(
                [
                    ("INSERT OR REPLACE INTO places VALUES (?, ?, ?)", (key, offset, now))
                    for key in keys
                ]
            )

    def last_library(self) -> tuple[str, ...]:
        """Return the paths last opened, in order; none when nothing is known."""
        with self._lock:
            rows = self._rows("SELECT path FROM library ORDER BY position", ())
        return tuple(os.fsdecode(row[0]) for row in rows if isinstance(row[0], str | bytes))

    def remember_library(self, paths: Sequence[str]) -> None:
        """Keep `paths` as the library to open when none is named."""
        # A write waits for the disk.
        if tuple(paths) == self.last_library():
            return
        rows = [
            ("INSERT INTO library VALUES (?, ?)", (number, _stored(path)))
            for number, path in enumerate(paths)
        ]
        with self._lock:
            self._change([("DELETE FROM library", ()), *rows])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection:
                self._connection.close()
                self._connection = None

    def _offset(self, key: str) -> int | None:
        if key in self._places:
            return self._places[key]
        rows = self._rows("SELECT offset FROM places WHERE article = ?", (key,))
        return next((row[0] for row in rows if isinstance(row[0], int)), None)

    def _rows(self, statement: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        if self._connection is None:
            return []
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlite3.Error:
            self.problem = N_("the reading places cannot be read")
            return []

    def _change(self, statements: Sequence[tuple[str, tuple[object, ...]]]) -> None:
        """Make all changes or none."""
        if self._connection is None:
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for statement, values in statements:
                self._connection.execute(statement, values)
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            self.problem = N_("the reading places cannot be kept")
            if self._connection.in_transaction:
                self._connection.rollback()


def _stored(path: str) -> str | bytes:
    """Return `path` as SQLite can hold it: bytes where the name of a file is no text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path
