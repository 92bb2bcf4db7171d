"""Reading files that may be anything: a name can be given to a pipe, a device or a folder."""

from __future__ import annotations

import os
import stat


class NotAFileError(OSError):
    """What has the name is a folder, a device, a pipe or too big a file."""


def read_regular(path: str | os.PathLike[str], most: int) -> bytes | None:
    """Return the bytes of a regular file, None when there is none.

    Raises NotAFileError for anything else and for more than `most` bytes, OSError as usual.
    """
    try:
        # A pipe with nobody at its other end must not be waited for.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            raise NotAFileError
        return file.read(most)
