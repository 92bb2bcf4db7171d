"""Analyses already made, by text and recogniser: a file that can be lost without loss."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
import time
from contextlib import suppress
from pathlib import Path

from liseuse import __version__
from liseuse.analysis.codec import FORMAT, from_plain, to_plain
from liseuse.analysis.model import Analysis, ModelIdentity
from liseuse.article.model import Article
from liseuse.store.database import (
    ForeignDatabaseError,
    NewerDatabaseError,
    Schema,
    is_damaged,
    open_database,
)

MAX_ANALYSES = 5_000

_SCHEMA = Schema(
    application_id=0x4C697361,
    version=1,
    tables=(
        "CREATE TABLE analyses (key TEXT PRIMARY KEY, analysis TEXT NOT NULL, used REAL NOT NULL)",
    ),
)
_EVICT = (
    "DELETE FROM analyses WHERE key NOT IN (SELECT key FROM analyses ORDER BY used DESC LIMIT ?)"
)


class AnalysisCache:
    """Remembers analyses in the SQLite file `path`. Whatever is wrong with it is a miss."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._given_up = False

    def get(self, article: Article, identity: ModelIdentity) -> Analysis | None:
        """Return the analysis of `article` by the recogniser `identity`, None when unknown."""
        key = _key(article, identity)
        with self._lock:
            row = self._run("SELECT analysis FROM analyses WHERE key = ?", (key,))
        if row is None:
            return None
        try:
            analysis = from_plain(json.loads(row[0]))
        except (ValueError, TypeError, RecursionError):
            return None
        return analysis if _fits(analysis, article) else None

    def put(self, article: Article, identity: ModelIdentity, analysis: Analysis) -> None:
        """Remember `analysis`; the least recently written are forgotten beyond the limit."""
        row = (_key(article, identity), json.dumps(to_plain(analysis)), time.time())
        with self._lock:
            self._run("INSERT OR REPLACE INTO analyses VALUES (?, ?, ?)", row)
            self._run(_EVICT, (MAX_ANALYSES,))

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection:
                self._connection.close()
            self._connection, self._given_up = None, True

    def _run(self, statement: str, values: tuple[object, ...]) -> tuple[str, ...] | None:
        try:
            connection = self._connected()
            row: tuple[str, ...] | None = (
                connection.execute(statement, values).fetchone() if connection else None
            )
        except (sqlite3.Error, OSError) as error:
            if is_damaged(error):
                self._start_again()
            return None
        return row

    def _connected(self) -> sqlite3.Connection | None:
        if self._connection is None and not self._given_up:
            try:
                self._connection = open_database(self._path, _SCHEMA)
            except NewerDatabaseError:
                self._given_up = True
            except ForeignDatabaseError:
                self._start_again()
        return self._connection

    def _start_again(self) -> None:
        """Throw the file away, once; a second failure means that it is not to be had."""
        if self._given_up:
            return
        self._given_up = True
        if self._connection:
            self._connection.close()
            self._connection = None
        with suppress(OSError, sqlite3.Error, ForeignDatabaseError, NewerDatabaseError):
            for ending in ("", "-journal", "-wal", "-shm"):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            self._connection = open_database(self._path, _SCHEMA)


def _key(article: Article, identity: ModelIdentity) -> str:
    # Another version of the program may link and attribute otherwise with the same model.
    return f"{FORMAT} {__version__} {identity.fingerprint} {_text_key(article)}"


def _text_key(article: Article) -> str:
    """Return what is the same for the same text cut into the same blocks: hexadecimal digits."""
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass"))
    for block in article.blocks:
        digest.update(f"\n{block.kind.value} {block.start} {block.end}".encode())
    return digest.hexdigest()


def _fits(analysis: Analysis, article: Article) -> bool:
    """Say whether every offset lies in the text: a file on disk is not to be believed blindly."""
    size = len(article.text)
    spans = [
        *((m.start, m.end) for entity in analysis.entities for m in entity.mentions),
        *((quote.start, quote.end) for quote in analysis.quotes),
        *((s.start, s.end) for q in analysis.quotes for s in (q.speaker_mention, q.cue) if s),
    ]
    return all(0 <= start <= end <= size for start, end in spans)
