"""From the elements of a page to lines of text, whichever parser met them."""

from __future__ import annotations

import re

from liseuse.article.tokens import Piece, PieceKind

CAPTION = "figcaption"
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre"
    " section summary table tbody td tfoot th thead tr ul"
)
BLOCK_TAGS = frozenset(_BLOCK_NAMES.split())
"""The elements whose text stands on lines of its own."""

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_STRONG = frozenset({"b", "strong"})
_EMPHASIS = frozenset({"i", "em"})
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol"})
_BETWEEN_CELLS = " | "
# Other white space (no-break, thin) is typography, and stays.
_BLANKS = re.compile(r"[ \t\n\r\f]+")


class PieceBuilder:
    """Takes what a walk through a page meets, in order; `found` are the pieces so far.

    `captions` are the numbers of the pieces that stand under pictures.
    """

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self.captions: list[int] = []
        self._text: list[str] = []
        self._level = 0
        self._lists: list[int | None] = []  # the last number given, None for a list of points
        self._marker = ""
        self._depth = {"strong": 0, "em": 0}
        self._outside = {"strong": False, "em": False}
        self._caption = False
        self._breaks = 0  # since the last line
        self._entry = False  # the line is a row or an entry of a list
        self._in_list = False  # and so was the one before, of the same

    def enter(self, tag: str) -> None:
        """Take the beginning of an element; `tag` is its HTML name in small letters."""
        if tag in _CELLS:
            if "".join(self._text).strip():
                self._text.append(_BETWEEN_CELLS)
        elif tag in BLOCK_TAGS:
            self._end_line()
        self._open(tag)
        self._mark(tag, 1)

    def _open(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._level = _HEADINGS[tag]
        elif tag in _LISTS or tag == "table":
            self._in_list = self._in_list and bool(self._lists)
            if tag in _LISTS:
                self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._marker = self._next_marker()
            self._entry = True
        elif tag == "br":
            self._break_line()
        elif tag == CAPTION:
            self._caption = True

    def text(self, text: str) -> None:
        """Take a stretch of text."""
        self._text.append(text)
        if text.strip():
            self._outside = {
                mark: out or not self._depth[mark] for mark, out in self._outside.items()
            }

    def leave(self, tag: str) -> None:
        """Take the end of an element."""
        self._mark(tag, -1)
        if tag == "tr":
            self._entry = True
        if tag in BLOCK_TAGS and tag not in _CELLS:
            self._end_line()
        if tag in _HEADINGS:
            self._level = 0
        elif tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._marker = ""
        elif tag == CAPTION:
            self._caption = False

    def end(self) -> None:
        """Take the end of the page."""
        self._end_line()

    def _mark(self, tag: str, step: int) -> None:
        if tag in _STRONG:
            self._depth["strong"] += step
        elif tag in _EMPHASIS:
            self._depth["em"] += step

    def _next_marker(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "• "
        self._lists[-1] = number + 1
        return f"{number + 1}. "

    def _break_line(self) -> None:
        if self._level:
            self._text.append(" ")
            return
        self._end_line()
        self._breaks += 1

    def _end_line(self) -> None:
        line = on_one_line("".join(self._text))
        self._text.clear()
        if line:
            kind = self._kind()
            if self._caption:
                self.captions.append(len(self.found))
            # Lines of verse have one break between them, paragraphs two.
            joined = self._breaks == 1 or (self._entry and self._in_list)
            close = bool(self.found) and joined
            self.found.append(Piece(f"{self._marker}{line}", kind, self._level, close))
            self._in_list, self._entry = self._entry, False
            self._marker = ""
            self._breaks = 0
        self._outside = {"strong": False, "em": False}

    def _kind(self) -> PieceKind:
        if self._level:
            return PieceKind.HEADING
        if not self._outside["strong"]:
            return PieceKind.STRONG
        return PieceKind.TEXT if self._outside["em"] else PieceKind.EMPHASIS


def on_one_line(text: str) -> str:
    """Return `text` with its blanks and line ends single spaces, none outside."""
    return _BLANKS.sub(" ", text).strip()
