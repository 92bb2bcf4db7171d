"""The marks of articles as they were last shown, for a first screen that waits for no analysis.

The file `MARKS` of the reading state is text. In a line is an article, the last one left comes
first, fields between tabs: what the marks were made for, the stretch of text they are of, the
quoted stretches, the attributes of their bar, the marks, and the article's path.
"""

from __future__ import annotations

import re

from liseuse.article.model import Article
from liseuse.store.places import (
    MARKS,
    ForeignFileError,
    NewerFileError,
    joined,
    path_field,
    read_lines,
)
from liseuse.values import NamedTuple

MOST_ARTICLES = 100

_PRIME = (1 << 89) - 1
_NUMBER, _SGR = r"(\d{1,18})", r"([0-9;]{0,40})"
_STRETCH = re.compile(f"{_NUMBER}-{_NUMBER}".encode())
_MARK = re.compile(f"{_NUMBER}-{_NUMBER}:{_SGR}".encode())
_LINE = re.compile(
    rb"([0-9a-f]+)\t(\d{1,18})-(\d{1,18}):(\d{1,30})\t([0-9 -]*)\t([0-9;]{0,40})\t([0-9:; -]*)\t"
)


class Mark(NamedTuple):
    """Code points `start` to `end` of a text, and how they look: the parameters of an SGR."""

    start: int
    end: int
    sgr: str


class KeptMarks(NamedTuple):
    """What is marked between the code points `start` and `end` of a text.

    `marks` are in order and apart, `quoted` are the stretches (start, end) beside which a bar
    stands, `bar` is how that looks.
    """

    start: int
    end: int
    marks: tuple[Mark, ...]
    quoted: tuple[tuple[int, int], ...]
    bar: str

    def touching(self, start: int, end: int) -> KeptMarks:
        """Return those of the marks and quoted stretches that touch the text in between."""
        marks = tuple(mark for mark in self.marks if mark.start < end and mark.end > start)
        quoted = tuple(pair for pair in self.quoted if pair[0] < end and pair[1] > start)
        return self._replace(marks=marks, quoted=quoted)


def known_marks(folder: str, article: Article, made_for: str) -> KeptMarks | None:
    """Return the marks `article` was left with, None when its text or `made_for` is another."""
    try:
        lines = read_lines(folder, MARKS)
    except (OSError, ForeignFileError, NewerFileError):
        return None
    at = lines.find(b"\t%s\n" % path_field(article)) if article.path else -1
    found = _LINE.match(lines, lines.rfind(b"\n", 0, at) + 1, at + 1) if at >= 0 else None
    if found is None or found[1] != made_for.encode():
        return None
    start, end = int(found[2]), int(found[3])
    if int(found[4]) != residue(article.text[start:end]) or end > len(article.text):
        return None
    marks = (Mark(int(m[1]), int(m[2]), m[3].decode()) for m in _MARK.finditer(found[7]))
    quoted = ((int(m[1]), int(m[2])) for m in _STRETCH.finditer(found[5]))
    return KeptMarks(start, end, tuple(marks), tuple(quoted), found[6].decode())


def with_marks(lines: bytes, article: Article, kept: KeptMarks, made_for: str) -> bytes:
    """Return `lines` with what `article`, which has a path, was left with; the oldest go."""
    path = path_field(article)
    older = [line for line in lines.split(b"\n") if line and not line.endswith(b"\t%s" % path)]
    text = article.text[kept.start : kept.end]
    fields = (
        made_for,
        f"{kept.start}-{kept.end}:{residue(text)}",
        " ".join(f"{start}-{end}" for start, end in kept.quoted),
        kept.bar,
        " ".join(f"{mark.start}-{mark.end}:{mark.sgr}" for mark in kept.marks),
    )
    first = "\t".join(fields).encode() + b"\t%s" % path
    return joined([first, *older[: MOST_ARTICLES - 1]])


def residue(text: str) -> int:
    """Return a number that another text hardly has; no library need be loaded for it."""
    return int.from_bytes(text.encode("utf-8", "surrogatepass"), "big") % _PRIME
