"""Articles in Markdown, with or without YAML front matter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from liseuse.article.clean import clean_line
from liseuse.article.findings import metadata_in
from liseuse.article.frontmatter import front_matter
from liseuse.article.lines import Span, paragraphs
from liseuse.article.model import BlockKind, Metadata
from liseuse.article.parsed import Parsed, is_long
from liseuse.article.roles import blocks
from liseuse.article.tokens import Piece, PieceKind, TooDeepError, pieces
from liseuse.article.wording import is_byline, is_credit, is_dateline, is_item, is_source

# The parser takes seconds for more of these, and press articles have none near them.
_MOST_BRACKETS = 50_000
_TITLE_WITHIN = 4
_LONGEST_HEADING = 110
_LONGEST_QUESTION = 500
_SHORTEST_LEDE = 40
_FEWEST_QUESTIONS = 2
_CLOSERS = "»”\"’')] \u00a0\u202f"


def parse_markdown(text: str, size: int = 0) -> Parsed:
    """Return the article that clean Markdown `text` shows.

    The text of the article is what is shown: without marks, link targets and tags. What a parser
    cannot show whole (nested beyond reason, millions of characters) is read as plain text.
    Where it is only the beginning of a file, `size` is how many code points that holds at least.
    """
    front = front_matter(text)
    long = is_long(text, size)
    shown = (_plain_pieces if long else _shown_pieces)(text[front.body :])
    return article_of(shown, front.metadata, interview=not long)


def article_of(
    pieces_shown: Sequence[Piece],
    given: Metadata,
    roles: Mapping[int, BlockKind] | None = None,
    *,
    interview: bool = True,
) -> Parsed:
    """Return the article that pieces make: laid out, cleaned, with their roles.

    `given` is what the file itself says of the article, cleaned; `roles` are those that it tells
    beyond its marks, by the number of the piece; `interview` says whether it may be one.
    """
    found = _with_title(pieces_shown, given.title)
    lines = [_cleaned(piece.text) for piece in found]
    shown, spans = _laid_out(found, lines)
    added = len(found) - len(pieces_shown)
    told_roles = {place + added: role for place, role in (roles or {}).items()}
    known = {**_known_roles(found, lines, given.title), **told_roles}
    marked = any(kind is BlockKind.HEADING for kind in known.values())
    told = blocks(shown, spans, known, headings=not marked, interview=interview)
    return Parsed(shown, told, _merged(given, metadata_in(shown, told)))


def _shown_pieces(body: str) -> list[Piece]:
    if body.count("[") <= _MOST_BRACKETS:
        try:
            return pieces(body)
        except (TooDeepError, RecursionError):
            pass
    return _plain_pieces(body)


def _plain_pieces(body: str) -> list[Piece]:
    return [Piece(body[start:end]) for start, end in paragraphs(body)]


def _cleaned(text: str) -> str:
    """Return `text` as it stands in the article: clean (entities may hide anything), one line."""
    return clean_line(text.replace("\t", " ").replace("\n", " ").strip())


def _with_title(found: Sequence[Piece], title: str | None) -> list[Piece]:
    """Return the pieces with `title` before them, unless one of the first says it already."""
    if title is None or any(_same(piece.text, title) for piece in found[:_TITLE_WITHIN]):
        return list(found)
    return [Piece(title, PieceKind.HEADING, level=1), *found]


def _same(text: str, other: str) -> bool:
    return _letters(text) == _letters(other)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:1000])).casefold()


def _laid_out(found: Sequence[Piece], lines: Sequence[str]) -> tuple[str, list[Span]]:
    """Return the text that the lines make, and where each lies in it."""
    parts: list[str] = []
    spans: list[Span] = []
    place = 0
    for piece, line in zip(found, lines, strict=True):
        gap = "" if not parts else "\n" if piece.close else "\n\n"
        parts += (gap, line)
        spans.append((place + len(gap), place + len(gap) + len(line)))
        place = spans[-1][1]
    return "".join((*parts, "\n" if parts else "")), spans


def _known_roles(
    found: Sequence[Piece], lines: Sequence[str], title: str | None
) -> dict[int, BlockKind]:
    """Return the roles that the marks tell, by the number of the piece."""
    title_place = _title_place(found, title)
    strong = [line for piece, line in _pairs(found, lines) if piece.kind is PieceKind.STRONG]
    interview = sum(map(_asks, strong)) >= _FEWEST_QUESTIONS
    roles = {
        place: role
        for place, (piece, line) in enumerate(_pairs(found, lines))
        if (role := _marked_role(piece, line, interview=interview))
    }
    if title_place is not None:
        roles[title_place] = BlockKind.TITLE
        under = title_place + 1
        if under < len(found) and _is_marked_lede(found[under], lines[under]):
            roles[under] = BlockKind.LEDE
    return roles


def _pairs(found: Sequence[Piece], lines: Sequence[str]) -> Iterator[tuple[Piece, str]]:
    return zip(found, lines, strict=True)


def _title_place(found: Sequence[Piece], title: str | None) -> int | None:
    """Return the number of the piece that is the title, None when no mark tells."""
    head = list(enumerate(found[:_TITLE_WITHIN]))
    if title is not None:
        return next((place for place, piece in head if _same(piece.text, title)), None)
    first = ((place, piece) for place, piece in head if piece.kind is PieceKind.HEADING)
    return next((place for place, piece in first if place == 0 or piece.level == 1), None)


def _marked_role(piece: Piece, line: str, *, interview: bool) -> BlockKind | None:
    if piece.kind is PieceKind.HEADING:
        return BlockKind.HEADING
    if piece.kind is not PieceKind.STRONG or is_item(line):
        return None
    if interview and len(line) <= _LONGEST_QUESTION:
        return BlockKind.QUESTION
    short = len(line) <= _LONGEST_HEADING and line.rstrip(_CLOSERS)[-1:] not in set(".,;:")
    return BlockKind.HEADING if short and not _is_note(line) else None


def _is_marked_lede(piece: Piece, line: str) -> bool:
    """Say whether what stands right under the title is set apart as a lede."""
    if _is_note(line) or len(line) < _SHORTEST_LEDE:
        return False
    if piece.kind is PieceKind.HEADING:
        return len(line) > _LONGEST_HEADING or line.endswith(".")
    return piece.kind in {PieceKind.STRONG, PieceKind.EMPHASIS} and not _asks(line)


def _is_note(line: str) -> bool:
    return any(sign(line) for sign in (is_byline, is_dateline, is_source, is_credit))


def _asks(line: str) -> bool:
    return line.rstrip(_CLOSERS).endswith("?")


def _merged(given: Metadata, found: Metadata) -> Metadata:
    """Return what the front matter says, and what only the text says."""
    return given._replace(
        title=given.title or found.title,
        author=given.author or found.author,
        date=given.date or found.date,
        source=given.source or found.source,
        url=given.url or found.url,
    )
