"""The annotated corpus: French articles with names and quotes marked in place.

A file holds one article. `[[TYPE|surface]]` is a mention, `[[TYPE:canonical|surface]]` one whose
entity has a more complete name in the article. `{{Q speaker="…" cue="…"|words}}` is speech,
`{{N|words}}` is quoted but not speech, `{{O speaker="…"|words}}` an interview turn without marks.
A speaker that begins with "?" is a description of somebody the article does not name.

A first line `#apos=typo` turns every ' into ’; it or `#apos=straight` also makes `~` a no-break
space (U+00A0) and `^` a narrow one (U+202F). Without such a line the text stands as written.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"

_TOKEN = re.compile(r"\[\[|\]\]|\{\{|\}\}")
_NAME = re.compile(r"(PER|ORG|LOC|MISC)(?::([^|\]\n]+))?(?:\|([^|\]\n]+))?\Z")
_HEAD = re.compile(r"([QNO])((?:\s+(?:speaker|cue|ref)=\"[^\"\n]*\")*)\|")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


class MarkupError(ValueError):
    """A mark that cannot be read; the message names the file and the place."""


@dataclass(frozen=True, slots=True)
class NameMark:
    """A mention: code points of the text, end excluded; `canonical` names its entity."""

    start: int
    end: int
    type: str
    canonical: str


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """A quote: code points of the text, end excluded; `letter` is Q, N or O."""

    start: int
    end: int
    letter: str
    speaker: str | None
    cue: str | None
    depth: int


@dataclass(frozen=True, slots=True)
class Sample:
    """One annotated article: its bare text and the marks that were put on it."""

    id: str
    text: str
    names: tuple[NameMark, ...]
    quotes: tuple[QuoteMark, ...]


def parse(source: str, name: str) -> Sample:
    """Return the article marked up in `source`; raises MarkupError at the first bad mark."""
    return _Parser(_typography(source), name).sample()


def read_corpus(folder: Path = CORPUS) -> Iterator[Sample]:
    """Yield every article below `folder`, batch by batch; ids are "batch/file"."""
    for path in sorted(folder.glob("*/*.mk")):
        yield parse(path.read_text(encoding="utf-8"), f"{path.parent.name}/{path.stem}")


def _typography(source: str) -> str:
    header, _, body = source.partition("\n")
    if not header.startswith("#apos="):
        return source
    if header == "#apos=typo":
        body = re.sub(r"(\{\{[QNO][^|]*\|)|'", lambda m: m[1] or "’", body)
    return body.strip("\n").replace("~", "\u00a0").replace("^", "\u202f") + "\n"


class _Parser:
    def __init__(self, source: str, name: str) -> None:
        self._source = source
        self._name = name
        self._pieces: list[str] = []
        self._length = 0
        self._names: list[NameMark] = []
        self._quotes: list[QuoteMark] = []
        self._open: list[tuple[int, str, dict[str, str]]] = []

    def sample(self) -> Sample:
        position = 0
        while found := _TOKEN.search(self._source, position):
            self._emit(self._source[position : found.start()])
            position = self._mark(found)
        self._emit(self._source[position:])
        if self._open:
            raise self._error(len(self._source), "a quote is not closed")
        quotes = sorted(self._quotes, key=lambda q: (q.start, -q.end))
        return Sample(self._name, "".join(self._pieces), tuple(self._names), tuple(quotes))

    def _mark(self, found: re.Match[str]) -> int:
        if found[0] == "[[":
            return self._mention(found.end())
        if found[0] == "{{":
            return self._quote_start(found.end())
        if found[0] == "}}" and self._open:
            start, letter, attributes = self._open.pop()
            self._quotes.append(
                QuoteMark(
                    start,
                    self._length,
                    letter,
                    _value(attributes.get("speaker")),
                    _value(attributes.get("cue")),
                    len(self._open),
                )
            )
            return found.end()
        raise self._error(found.start(), f"stray {found[0]}")

    def _mention(self, start: int) -> int:
        end = self._source.find("]]", start)
        inside = _NAME.match(self._source[start : max(end, start)])
        surface = inside and (inside[3] or inside[2])
        if not inside or not surface or surface != surface.strip():
            raise self._error(start, "a bad mention")
        first = self._length
        self._emit(surface)
        self._names.append(NameMark(first, self._length, inside[1], inside[2] or surface))
        return end + 2

    def _quote_start(self, start: int) -> int:
        head = _HEAD.match(self._source, start)
        if not head:
            raise self._error(start, "a bad quote")
        self._open.append((self._length, head[1], dict(_ATTRIBUTE.findall(head[2]))))
        return head.end()

    def _emit(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)

    def _error(self, position: int, what: str) -> MarkupError:
        line = self._source.count("\n", 0, position) + 1
        return MarkupError(
            f"{self._name}:{line}: {what}: {self._source[position : position + 40]!r}"
        )


def _value(text: str | None) -> str | None:
    return None if text in (None, "", "null") else text


def check(sample: Sample) -> list[str]:
    """Return what looks wrong in `sample`, a line each: left-over marks, unmarked repeats."""
    notes = []
    covered = bytearray(len(sample.text))
    for mark in sample.names:
        covered[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
    for surface in {sample.text[m.start : m.end] for m in sample.names}:
        pattern = rf"(?<!\w){re.escape(surface)}(?!\w)"
        for found in re.finditer(pattern, sample.text):
            if not any(covered[found.start() : found.end()]):
                around = sample.text[max(0, found.start() - 25) : found.end() + 15]
                notes.append(f"{sample.id}: unmarked repeat of {surface!r}: {around!r}")
    canonicals = {m.canonical for m in sample.names}
    for quote in sample.quotes:
        speaker = quote.speaker
        if quote.letter == "Q" and speaker and speaker[0] != "?" and speaker not in canonicals:
            notes.append(f"{sample.id}: speaker {speaker!r} is not a marked name")
        if quote.letter == "Q" and not speaker:
            notes.append(f"{sample.id}: speech without speaker: {quote.start}")
    return notes


if __name__ == "__main__":
    for one in read_corpus(Path(sys.argv[1]) if sys.argv[1:] else CORPUS):
        print(*check(one), sep="\n", end="\n" if check(one) else "")  # noqa: T201
