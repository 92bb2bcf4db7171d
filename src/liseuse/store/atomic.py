"""Files that are replaced whole or not at all; where many write, by one at a time."""

from __future__ import annotations

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

PRIVATE, SHARED = 0o600, 0o666
"""Permissions of a new file: for its owner alone, or as the umask has it."""
BUSY_SECONDS = 2.0
_WAIT_SECONDS = 0.02


class BusyError(OSError):
    """Another program is writing in the folder and does not come to an end."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Be the only one to write in `folder` among those who ask; raises BusyError or OSError.

    The lock is on the folder itself, so that no lock file is left beside what people see. Where
    the file system knows no locks, there is none.
    """
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def replacing(path: Path, mode: int = SHARED) -> Iterator[IO[bytes]]:
    """Give a file that takes the place of `path` when all went well; raises OSError.

    At every moment `path` is the old file or the new one, also when the power fails. A file that
    is there keeps its permissions, a new one has `mode`, less what the umask forbids.
    """
    new = path.with_name(f".{path.name}.{os.urandom(6).hex()}.new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            # Some file systems know no permissions.
            with suppress(OSError):
                os.fchmod(descriptor, stat.S_IMODE(path.stat().st_mode))
            os.fsync(descriptor)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    _sync_folder(path.parent)


def replace_file(path: Path, data: bytes, mode: int) -> None:
    """Let `path` hold `data` as `replacing` does, what killed writers have left swept away.

    To be called while the folder is `locked`: nobody else is writing then.
    """
    _sweep(path)
    with replacing(path, mode) as file:
        file.write(data)


def _lock(descriptor: int) -> None:
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise BusyError from None
            time.sleep(_WAIT_SECONDS)
        except OSError:
            return
        else:
            return


def _sweep(path: Path) -> None:
    """Remove what writers that were killed have left."""
    for left in path.parent.glob(f".{path.name}.*.new"):
        with suppress(OSError):
            left.unlink()


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
