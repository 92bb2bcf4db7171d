"""What the files of the reading state say: where articles were left, what was opened last.

Each is text, and begins with a line that says what it is. In `PLACES` a line is an article, the
last one left comes first: the offset it was left at (code points), the key of its text, and its
absolute path, nothing for standard input. In `LIBRARY` a line is a path.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from liseuse.article.model import Article
from liseuse.store.regular import read_regular

PLACES, LIBRARY, MARKS = "places", "library", "marks"
"""The names of the files; `store.marks` says what is in the last."""
MOST_ARTICLES = 3_000
MOST_BYTES = 16 << 20

_VERSION = 1
_FIELDS = 3
_ESCAPES = ((b"\\", b"\\\\"), (b"\t", b"\\t"), (b"\n", b"\\n"))


class ForeignFileError(Exception):
    """A file that is not ours."""


class NewerFileError(Exception):
    """A file of ours written by a later version of the program."""


def known_place(folder: str, article: Article) -> int:
    """Return where `article` was left, in code points; 0 when it never was, or none can tell."""
    try:
        return place_in(read_lines(folder, PLACES), article) or 0
    except (OSError, ForeignFileError, NewerFileError):
        return 0


def place_begun(folder: str, beginning: Article) -> int | None:
    """Return where the article was left of which only the `beginning` is known, in code points.

    None when all of it must be known to tell; the end of the beginning for any place beyond.
    """
    try:
        lines = read_lines(folder, PLACES)
    except (OSError, ForeignFileError, NewerFileError):
        return 0
    if beginning.path and b"\t%s\n" % path_field(beginning) in lines:
        return place_in(lines, beginning) or 0
    # The text of an article that was left may be that of this one, if it is no shorter.
    lengths = map(int, re.findall(rb"\t(\d{1,18}):", lines))
    return None if any(length > len(beginning.text) for length in lengths) else 0


def known_library(folder: str) -> tuple[str, ...]:
    """Return the paths last opened, in order; none when nothing is known."""
    try:
        return library_in(read_lines(folder, LIBRARY))
    except (OSError, ForeignFileError, NewerFileError):
        return ()


def read_lines(folder: str, name: str) -> bytes:
    """Return the lines below the first of the file `name`; none when there is no file.

    Raises OSError, ForeignFileError or NewerFileError when it cannot be understood.
    """
    data = read_regular(os.path.join(folder, name), MOST_BYTES)
    if not data:
        return b""
    head, _, lines = data.partition(b"\n")
    kind, _, version = head.rpartition(b" ")
    if kind != _kind(name) or not version.isdigit():
        raise ForeignFileError
    if int(version) > _VERSION:
        raise NewerFileError
    return lines


def as_file(name: str, lines: bytes) -> bytes:
    """Return what the file `name` holds with `lines` in it."""
    return b"%s %d\n%s" % (_kind(name), _VERSION, lines)


def place_in(lines: bytes, article: Article) -> int | None:
    """Return where `article` was left, None when it never was.

    By its path a place is found when the text grew; by its text when it was read from standard
    input and saved afterwards, or its file was moved.
    """
    at = lines.find(b"\t%s\n" % path_field(article)) if article.path else -1
    if at < 0:
        at = lines.find(b"\t%s\t" % _text_key(article))
    if at < 0:
        return None
    offset = lines[lines.rfind(b"\n", 0, at) + 1 : at].partition(b"\t")[0]
    return min(int(offset), len(article.text)) if offset.isdigit() else None


def with_place(lines: bytes, article: Article, offset: int) -> bytes:
    """Return `lines` with `article` left at `offset`; beyond the limit the oldest go."""
    path, key = path_field(article), _text_key(article)
    older = (b"\t%s\t" % key, *((b"\t%s" % path,) if path else ()))
    kept = [
        line
        for line in lines.split(b"\n")
        if line.count(b"\t") == _FIELDS - 1 and not line.endswith(older)
    ]
    first = b"%d\t%s\t%s" % (offset, key, path)
    return joined([first, *kept[: MOST_ARTICLES - 1]])


def library_in(lines: bytes) -> tuple[str, ...]:
    """Return the paths that `lines` name."""
    return tuple(os.fsdecode(_unescaped(line)) for line in lines.split(b"\n") if line)


def library_lines(paths: Sequence[str]) -> bytes:
    """Return the lines that name `paths`."""
    return joined([_escaped(path) for path in paths])


def joined(lines: Sequence[bytes]) -> bytes:
    """Return `lines` as a file holds them."""
    return b"".join(b"%s\n" % line for line in lines)


def _kind(name: str) -> bytes:
    return b"liseuse %s" % name.encode()


def _text_key(article: Article) -> bytes:
    # Most places are found by a path. A checksum does, and takes less time than a digest.
    from zlib import crc32  # noqa: PLC0415

    return b"%d:%08x" % (len(article.text), crc32(article.text.encode("utf-8", "surrogatepass")))


def path_field(article: Article) -> bytes:
    """Return what stands for the path of `article` in a line, nothing for standard input."""
    # Links stay as the reader named them.
    return _escaped(os.path.abspath(article.path)) if article.path else b""


def _escaped(path: str) -> bytes:
    data = os.fsencode(path)
    for sign, escape in _ESCAPES:
        data = data.replace(sign, escape)
    return data


def _unescaped(line: bytes) -> bytes:
    # No path holds a NUL.
    data = line.replace(b"\\\\", b"\0")
    for sign, escape in _ESCAPES[1:]:
        data = data.replace(escape, sign)
    return data.replace(b"\0", b"\\")
