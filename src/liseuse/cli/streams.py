"""Standard streams, as they are found: open or closed, terminal or pipe."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterable

NEAREST = "liseuse.nearest"
"""The name of the way in which what an encoding lacks is written."""

_NEAREST = {
    sign: near
    for signs, near in (
        *(("’‘‚ʼ", "'"), ("“”„«»", '"'), ("–—‑", "-"), ("\u00a0\u202f\u2009", " ")),
        *(("·…", "."), ("•", "*"), ("€", "E"), ("œ", "o"), ("Œ", "O")),
    )
    for sign in signs
}
MAX_STDIN_BYTES = 256 << 20


def is_terminal(stream: object) -> bool:
    """Say whether `stream` is open and a terminal."""
    try:
        return bool(stream is not None and stream.isatty())  # type: ignore[attr-defined]
    except (ValueError, OSError):
        return False


def read_stdin() -> bytes:
    """Return what standard input holds, at most `MAX_STDIN_BYTES`; nothing when it is closed."""
    if sys.stdin is None:
        return b""
    try:
        return sys.stdin.buffer.read(MAX_STDIN_BYTES)
    except (OSError, ValueError):
        return b""


def prepare_stdout() -> None:
    """Let what the locale cannot write be replaced by what is nearest, one for one, not raise."""
    codecs.register_error(NEAREST, _nearest)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=NEAREST)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    return "".join(_NEAREST.get(sign, "?") for sign in signs), error.end


def write(pieces: Iterable[str]) -> None:
    """Print `pieces` on standard output as they come."""
    for piece in pieces:
        sys.stdout.write(piece)
    sys.stdout.flush()


def write_utf8(pieces: Iterable[str], output: str | None) -> None:
    """Write `pieces` in UTF-8 to the file `output` (whole or not at all), else standard output."""
    if output is None:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode())
        sys.stdout.buffer.flush()
        return
    from pathlib import Path  # noqa: PLC0415 - most output is not to a file

    from liseuse.store.atomic import replacing  # noqa: PLC0415

    path = Path(output)
    in_place = path.exists() and not path.is_file()
    with path.open("wb") if in_place else replacing(path) as file:
        for piece in pieces:
            file.write(piece.encode())
