"""SQLite files that can be trusted: ours, whole, private, and with nothing slipped in."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import NamedTuple

BUSY_SECONDS = 0.5

_DAMAGED = ("SQLITE_NOTADB", "SQLITE_CORRUPT")


class Schema(NamedTuple):
    """What a file of ours holds: its application id, the version and the statements of it."""

    application_id: int
    version: int
    tables: tuple[str, ...]


class ForeignDatabaseError(Exception):
    """A sound SQLite file that is not ours: another program's, or with foreign parts in it."""


class NewerDatabaseError(Exception):
    """A file of ours written by a later version of the program."""


def open_database(path: Path, schema: Schema) -> sqlite3.Connection:
    """Return a connection to `path`, made with `schema` when the file is new or empty.

    The connection may be used from any thread, one at a time. Raises sqlite3.Error or OSError
    when it cannot be opened, ForeignDatabaseError and NewerDatabaseError when it must be let be.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        _check(connection, schema)
    except BaseException:
        connection.close()
        raise
    return connection


def is_damaged(error: Exception) -> bool:
    """Say whether `error` means that the file's bytes are broken, not that it is busy or full."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return name.startswith(_DAMAGED)


def _check(connection: sqlite3.Connection, schema: Schema) -> None:
    if not _objects(connection):
        connection.execute("BEGIN IMMEDIATE")
        # Somebody may have been quicker between the look and the lock.
        if not _objects(connection):
            for statement in schema.tables:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {schema.application_id}")
            connection.execute(f"PRAGMA user_version = {schema.version}")
        connection.execute("COMMIT")
    if _number(connection, "application_id") != schema.application_id:
        raise ForeignDatabaseError
    if _number(connection, "user_version") > schema.version:
        raise NewerDatabaseError
    if _objects(connection) != sorted(schema.tables):
        raise ForeignDatabaseError


def _objects(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    return sorted(str(sql) for (sql,) in rows)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    (value,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(value)
