"""Where articles come from: files, folders, standard input."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping

from liseuse.article import reasons
from liseuse.article.binary import binary_reason
from liseuse.article.clean import clean, clean_line
from liseuse.article.decode import Decoded, decode
from liseuse.article.lines import CHARACTERS_THAT_TELL
from liseuse.article.model import Article, ArticleError
from liseuse.article.parsed import LONG, MOST_BEFORE, Format, Parsed
from liseuse.article.patterns import Pattern
from liseuse.article.plain import parse_plain
from liseuse.article.roles import sure_blocks
from liseuse.values import NamedTuple

MOST_BYTES = 256 * 2**20
"""The largest file that is read, in bytes."""

MOST_HTML_BYTES = 32 * 2**20
"""The largest page that is read, in bytes."""

_READ_AT_ONCE = 2**20

_BEGINNING_BYTES = 1 << 17
_MOST_BYTES_A_CHARACTER = 4

# So many code points, blanks not counted, hold all that tells how the lines of a file are read.
_LEAST_BEGINNING = MOST_BEFORE + CHARACTERS_THAT_TELL + 1_000


def _parse_markdown(text: str, size: int) -> Parsed:
    # The parsers of Markdown and YAML take a while to import, and most articles need neither.
    from liseuse.article.markdown import parse_markdown  # noqa: PLC0415

    return parse_markdown(text, size)


def _parse_html(text: str, _size: int) -> Parsed:
    from liseuse.article.html import parse_html  # noqa: PLC0415

    return parse_html(text)


_FORMATS: Mapping[str, Format] = {
    ".txt": parse_plain,
    ".md": _parse_markdown,
    ".markdown": _parse_markdown,
    ".html": _parse_html,
    ".htm": _parse_html,
    ".xhtml": _parse_html,
}
"""The reader of each file ending; a file with another one, when named, is told by its start."""

_MARKDOWN_START = Pattern(r"\s*(?:---[ \t]*\n[A-Za-z][\w-]*[ \t]*:|#[ \t]+\S[^\n]*\n[ \t]*\n\s*\S)")
"""How Markdown without a file name begins: lines about the article, or its title as a heading."""

_REASONS = {
    errno.ENOENT: reasons.NOT_FOUND,
    errno.ENOTDIR: reasons.NOT_FOUND,
    errno.EACCES: reasons.NOT_ALLOWED,
    errno.EPERM: reasons.NOT_ALLOWED,
    errno.EISDIR: reasons.IS_A_FOLDER,
    errno.ELOOP: reasons.LINKS_IN_A_CIRCLE,
    errno.ENXIO: reasons.NOT_A_FILE,
    errno.ENODEV: reasons.NOT_A_FILE,
}


class ArticleSource(NamedTuple):
    """A file that may hold an article, not read yet; or bytes that were given instead.

    `name` is what the reader is told, cleaned; `path` is as the system knows it, None for
    standard input; `data` is None for a file.
    """

    name: str
    path: str | None
    data: bytes | None = None


def stdin_source(data: bytes) -> ArticleSource:
    """Return the source of an article that came through standard input."""
    return ArticleSource("-", None, data)


def find_sources(paths: Iterable[str]) -> Iterator[ArticleSource | ArticleError]:
    """Yield a source for each file named and for each article file below each folder named.

    What cannot be entered or found is yielded as an error, in its place among the others.
    """
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(os.stat(path).st_mode)
        except (OSError, ValueError) as error:
            yield ArticleError(clean_line(path), _reason(error))
            continue
        if is_folder:
            yield from _sources_below(path)
        else:
            yield _file_source(path)


def read_article(source: ArticleSource, encoding: str | None = None) -> Article:
    """Return the article that `source` holds, read with `encoding` or with the likeliest one.

    Raises ArticleError when it is no readable text.
    """
    data = source.data if source.data is not None else _bytes_of(source, _read_to_end)
    read = _format(source, data)
    if read is _parse_html:
        if len(data) > MOST_HTML_BYTES:
            raise ArticleError(source.name, reasons.TOO_LARGE)
        from liseuse.article.html_encoding import told_encoding  # noqa: PLC0415

        encoding = encoding or told_encoding(data)
    decoded = _decoded(source.name, data, encoding)
    text = clean(_unix_line_ends(decoded.text))
    parsed = (read or _format_of_text(text))(text, len(text))
    return _article(source, parsed, decoded)


def read_beginning(source: ArticleSource) -> Article | None:
    """Return what is sure to begin the article that a large file holds: its first blocks.

    None where only the whole file tells: one that is not large, a page, hardly text, not plainly
    UTF-8, or with too few lines in its first bytes; and what cannot be read. Where bytes follow
    that are no UTF-8, the article may begin otherwise all the same.
    """
    if source.path is None or source.data is not None:
        return None
    try:
        least = os.stat(source.path).st_size // _MOST_BYTES_A_CHARACTER
        data = _bytes_of(source, _first_bytes) if least > LONG else b""
    except (ArticleError, OSError, ValueError):
        return None
    # Neither a character nor the end of a line is cut in two.
    data = data[: data.rfind(b"\n") + 1]
    if not data or binary_reason(data) or (read := _format(source, data)) is _parse_html:
        return None
    decoded = decode(data)
    text = clean(_unix_line_ends(decoded.text))
    plainly_utf8 = decoded.encoding == "utf-8" and not decoded.guessed
    if not plainly_utf8 or sum(map(len, text.split())) < _LEAST_BEGINNING:
        return None
    parsed = (read or _format_of_text(text))(text, least)
    blocks = sure_blocks(parsed.blocks)
    if not blocks:
        return None
    return _article(source, Parsed(parsed.text[: blocks[-1].end], blocks), decoded)


def _article(source: ArticleSource, parsed: Parsed, decoded: Decoded) -> Article:
    return Article(
        id=_stem(source),
        path=None if source.path is None else clean_line(source.path),
        text=parsed.text,
        blocks=parsed.blocks,
        metadata=parsed.metadata._replace(
            encoding=decoded.encoding, encoding_guessed=decoded.guessed
        ),
    )


def _format(source: ArticleSource, data: bytes) -> Format | None:
    """Return the format that a name or the bytes tell, None where the text must."""
    ending = os.path.splitext(source.path or "")[1].lower()
    if known := _FORMATS.get(ending):
        return known
    from liseuse.article.html_encoding import looks_like_html  # noqa: PLC0415

    return _parse_html if looks_like_html(data) else None


def _format_of_text(text: str) -> Format:
    return _parse_markdown if _MARKDOWN_START.match(text) else parse_plain


def _stem(source: ArticleSource) -> str:
    if source.path is None:
        return "stdin"
    return clean_line(os.path.splitext(os.path.basename(source.path))[0])


def _file_source(path: str) -> ArticleSource:
    return ArticleSource(clean_line(os.path.basename(path) or path), path)


def _sources_below(folder: str) -> Iterator[ArticleSource | ArticleError]:
    from liseuse.article.folders import article_files  # noqa: PLC0415 - files are named more often

    count = 0
    for found in article_files(folder, frozenset(_FORMATS)):
        count += 1
        if isinstance(found, OSError):
            yield ArticleError(clean_line(str(found.filename)), _reason(found))
        else:
            yield _file_source(found)
    if not count:
        yield ArticleError(clean_line(folder), reasons.NO_ARTICLES)


def _decoded(name: str, data: bytes, encoding: str | None) -> Decoded:
    if len(data) > MOST_BYTES:
        raise ArticleError(name, reasons.TOO_LARGE)
    # An encoding is the reader's word that the bytes are text.
    if encoding is None and (reason := binary_reason(data)):
        raise ArticleError(name, reason)
    try:
        return decode(data, encoding)
    except LookupError as error:
        raise ArticleError(name, reasons.UNKNOWN_ENCODING) from error
    except UnicodeError as error:
        raise ArticleError(name, reasons.WRONG_ENCODING) from error


def _unix_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _bytes_of(source: ArticleSource, read: Callable[[str, int], bytes]) -> bytes:
    """Return what `read` finds in the file; only a regular one is opened, and none waited for."""
    path = source.path or ""
    try:
        _check_regular(source.name, os.stat(path))
        descriptor = os.open(path, _open_flags())
        try:
            # Another file may have taken the name since it was looked at.
            _check_regular(source.name, os.fstat(descriptor))
            return read(source.name, descriptor)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise ArticleError(source.name, _reason(error)) from error


def _open_flags() -> int:
    names = ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
    return os.O_RDONLY | sum(getattr(os, name, 0) for name in names)


def _check_regular(name: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ArticleError(name, reasons.IS_A_FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise ArticleError(name, reasons.NOT_A_FILE)
    if status.st_size > MOST_BYTES:
        raise ArticleError(name, reasons.TOO_LARGE)


def _first_bytes(_name: str, descriptor: int) -> bytes:
    return os.read(descriptor, _BEGINNING_BYTES)


def _read_to_end(name: str, descriptor: int) -> bytes:
    """Read on until nothing comes: a file's stated size may be wrong, or change meanwhile."""
    parts = bytearray()
    while part := os.read(descriptor, _READ_AT_ONCE):
        parts += part
        if len(parts) > MOST_BYTES:
            raise ArticleError(name, reasons.TOO_LARGE)
    return bytes(parts)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, reasons.UNREADABLE)
    return reasons.NOT_FOUND
