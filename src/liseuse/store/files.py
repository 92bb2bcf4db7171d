"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

_PRIVATE = 0o600
_SHARED = 0o644


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Give a file that takes the place of `path` when all went well; raises OSError.

    A file that is replaced keeps its permissions; a new one is for its owner alone when `private`.
    """
    with NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            new = _PRIVATE if private else _SHARED
            # Some file systems know no permissions.
            with suppress(OSError):
                Path(file.name).chmod(path.stat().st_mode & 0o777 if path.exists() else new)
            Path(file.name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(file.name).unlink()
            raise


def write_whole(path: Path, text: str, *, private: bool = False) -> None:
    """Put `text`, in UTF-8, in the place of whatever `path` holds, as `replacing` does."""
    with replacing(path, private=private) as file:
        file.write(text.encode("utf-8", "replace"))


def free_name(folder: Path, stem: str, ending: str) -> Path:
    """Return a path in `folder` that does not exist yet: stem.ending, stem-2.ending and so on."""
    number = 1
    while True:
        path = folder / (f"{stem}-{number}{ending}" if number > 1 else f"{stem}{ending}")
        if not path.exists() and not path.is_symlink():
            return path
        number += 1
