"""An article in colour for a terminal or `less -R`: the sixteen colours and attributes only.

Each type has an attribute of its own beside its colour, so that no meaning hangs on hue.
"""

from __future__ import annotations

from collections.abc import Iterator

from liseuse.analysis.model import Analysis, EntityType
from liseuse.article.model import Article, BlockKind
from liseuse.export.spans import boundaries

_RESET = "\x1b[0m"
_TYPE_CODES = {
    EntityType.PER: ("1", "36"),
    EntityType.ORG: ("4", "33"),
    EntityType.LOC: ("1;4", "32"),
    EntityType.MISC: ("3", "35"),
}
_QUOTE_CODES = ("3", "")
_BLOCK_CODES = {
    BlockKind.TITLE: "1",
    BlockKind.HEADING: "1",
    BlockKind.BYLINE: "2",
    BlockKind.DATELINE: "2",
    BlockKind.SOURCE: "2",
}


def coloured_text(
    article: Article, analysis: Analysis, *, colour: bool, lines: list[tuple[int, int]] | None
) -> str:
    """Return the article with escape sequences; without `colour` only attributes are used.

    `lines` are the stretches (code points) to print one a line; None prints the text as it is.
    Every line ends with its attributes reset, so that a pager can start anywhere.
    """
    styled = _Styles(article, analysis, colour=colour)
    if lines is None:
        lines = _own_lines(article.text)
    return "".join(f"{styled.line(start, end)}\n" for start, end in lines)


def _own_lines(text: str) -> list[tuple[int, int]]:
    found, start = [], 0
    while (end := text.find("\n", start)) >= 0:
        found.append((start, end))
        start = end + 1
    return found if start == len(text) else [*found, (start, len(text))]


class _Styles:
    """The codes in force at each place of the text, in runs, read from left to right."""

    def __init__(self, article: Article, analysis: Analysis, *, colour: bool) -> None:
        self._text = article.text
        self._runs = list(_runs(article, analysis, colour=colour))
        self._next = 0

    def line(self, start: int, end: int) -> str:
        pieces = []
        while self._next and self._runs[self._next - 1][1] > start:
            self._next -= 1
        while self._next < len(self._runs) and self._runs[self._next][0] < end:
            first, last, code = self._runs[self._next]
            self._next += 1
            words = self._text[max(first, start) : min(last, end)].replace("\n", " ")
            if words:
                pieces.append(f"\x1b[{code}m{words}{_RESET}" if code else words)
        return "".join(pieces)


def _runs(article: Article, analysis: Analysis, *, colour: bool) -> Iterator[tuple[int, int, str]]:
    def code(pair: tuple[str, str]) -> str:
        return ";".join(part for part in (pair[0], pair[1] if colour else "") if part)

    changes: list[tuple[int, str, str, bool]] = []
    for block in article.blocks:
        if base := _BLOCK_CODES.get(block.kind):
            changes += [(block.start, "block", base, True), (block.end, "block", base, False)]
    for boundary in boundaries(analysis):
        pair = _TYPE_CODES[boundary.mention] if boundary.mention else _QUOTE_CODES
        layer = "mention" if boundary.mention else f"quote {boundary.quote and boundary.quote.id}"
        changes.append((boundary.offset, layer, code(pair), boundary.opens))
    in_force: dict[str, str] = {}
    position = 0
    for offset, layer, value, opens in sorted(changes, key=lambda c: (c[0], c[3])):
        if offset > position:
            yield position, offset, ";".join(dict.fromkeys(in_force.values()))
            position = offset
        if opens:
            in_force[layer] = value
        else:
            in_force.pop(layer, None)
    yield position, len(article.text), ""
