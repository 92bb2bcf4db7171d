"""What Markdown shows: the text between its marks, piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from markdown_it import MarkdownIt
from markdown_it.token import Token

from liseuse.article.shown_html import breaks_line, is_silent, shown_lines, tag_name

_DEEPEST = 60
_BETWEEN_CELLS = " | "
_BREAK = "\n"
_TEXT_TOKENS = frozenset({"text", "text_special", "code_inline"})


class PieceKind(Enum):
    """How a piece is marked; STRONG and EMPHASIS are paragraphs that are so as a whole."""

    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of shown text, not cleaned yet.

    `level` is that of a heading, 1 to 6, else 0. `close` says that no empty line stands before:
    entries of a list, rows of a table, lines of verse.
    """

    text: str
    kind: PieceKind = PieceKind.TEXT
    level: int = 0
    close: bool = False


class TooDeepError(ValueError):
    """The Markdown is nested so deeply that the parser leaves text out."""


def pieces(markdown: str) -> list[Piece]:
    """Return what `markdown` shows, in order; no piece is blank.

    Raises TooDeepError or RecursionError when the parser cannot show all of it.
    """
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    # In press copy an indented paragraph is a paragraph.
    parser.disable("code")
    tokens = parser.parse(markdown)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        raise TooDeepError
    walk = _Walk()
    for token in tokens:
        walk.take(token)
    return [piece for piece in walk.found if piece.text.strip()]


class _Walk:
    """Goes through the tokens of a document; `found` are the pieces met so far."""

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self._level = 0  # of the heading it is in
        self._numbers: list[int | None] = []  # of the next entry, for each list it is in
        self._marker = ""
        self._in_tight = False
        self._began_list = False
        self._cells: list[str] | None = None  # of the row it is in

    def take(self, token: Token) -> None:
        """Take the next token."""
        match token.type:
            case "heading_open":
                self._level = int(token.tag[1:])
            case "heading_close":
                self._level = 0
            case "paragraph_open":
                self._in_tight = token.hidden
            case "inline":
                self._take_inline(token.children or [])
            case "fence" | "code_block":
                self._add_lines(token.content.split("\n"))
            case "html_block":
                self._add_lines(shown_lines(token.content))
            case _:
                self._take_structure(token)

    def _take_structure(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                if not self._numbers:
                    self._began_list = True
                ordered = token.type.startswith("ordered")
                self._numbers.append(int(token.attrGet("start") or 1) if ordered else None)
            case "bullet_list_close" | "ordered_list_close":
                self._numbers.pop()
            case "list_item_open":
                self._marker = self._next_marker(token.markup)
            case "list_item_close":
                self._marker = ""
            case "thead_open":
                self._began_list = True
            case "tr_open":
                self._cells = []
            case "tr_close":
                self._add(_BETWEEN_CELLS.join(self._cells or []), close=True)
                self._cells = None
            case _:
                pass

    def _next_marker(self, mark: str) -> str:
        number = self._numbers[-1]
        if number is None:
            # A hyphen may be a dialogue's dash, so it is shown as it was typed.
            return "- " if mark == "-" else "• "
        self._numbers[-1] = number + 1
        return f"{number}{mark} "

    def _take_inline(self, children: Sequence[Token]) -> None:
        lines = _shown(children).split(_BREAK)
        if self._cells is not None:
            self._cells.append(" ".join(lines).strip())
            return
        kind = PieceKind.HEADING if self._level else _emphasis(children)
        if self._level:
            lines = [" ".join(lines)]
        in_list = bool(self._marker) and self._in_tight
        for number, line in enumerate(line for line in lines if line.strip()):
            self._add(line, kind, close=number > 0 or in_list)

    def _add_lines(self, lines: Sequence[str]) -> None:
        for number, line in enumerate(line for line in lines if line.strip()):
            self._add(line, close=number > 0)

    def _add(self, line: str, kind: PieceKind = PieceKind.TEXT, *, close: bool) -> None:
        text, self._marker = f"{self._marker}{line.strip()}", ""
        self.found.append(Piece(text, kind, self._level, close and not self._began_list))
        self._began_list = False


def _shown(children: Sequence[Token]) -> str:
    """Return the text of a paragraph's tokens, hard breaks as line ends."""
    shown: list[str] = []
    hidden_until = -1
    for place, token in enumerate(children):
        if place <= hidden_until:
            continue
        if token.type in _TEXT_TOKENS:
            shown.append(_on_one_line(token.content))
        elif token.type == "softbreak":
            shown.append(" ")
        elif token.type == "hardbreak":
            shown.append(_BREAK)
        elif token.type == "image":
            shown.append(_shown(token.children or []))
        elif token.type == "html_inline":
            hidden_until = _end_of_silent(children, place)
            shown.append(_in_place_of_tag(token.content))
    return "".join(shown)


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ") if "\n" in text else text


def _in_place_of_tag(tag: str) -> str:
    name = tag_name(tag)
    if name:
        return _BREAK if breaks_line(name) else ""
    return "" if tag.startswith(("<!", "<?")) else tag


def _end_of_silent(children: Sequence[Token], place: int) -> int:
    """Return where the element that the tag at `place` opens ends, -1 when all of it is shown."""
    name = tag_name(children[place].content)
    if name is None or not is_silent(name) or children[place].content.startswith("</"):
        return -1
    ends = (
        later
        for later, token in enumerate(children[place + 1 :], place + 1)
        if token.type == "html_inline" and token.content.lower().startswith(f"</{name}")
    )
    return next(ends, -1)


def _emphasis(children: Sequence[Token]) -> PieceKind:
    """Tell whether all text of a paragraph is strong, or else emphasised."""
    outside = {"strong": False, "em": False}
    depth = {"strong": 0, "em": 0}
    for token in children:
        if token.nesting and token.tag in depth:
            depth[token.tag] += token.nesting
        elif token.content.strip():
            outside = {tag: outside[tag] or not depth[tag] for tag in depth}
    if not any(token.content.strip() for token in children):
        return PieceKind.TEXT
    if not outside["strong"]:
        return PieceKind.STRONG
    return PieceKind.TEXT if outside["em"] else PieceKind.EMPHASIS
