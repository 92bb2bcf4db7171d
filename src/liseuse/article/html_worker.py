"""The child process that reads one page: HTML on standard input, what it shows on standard output.

The request is one JSON line, `{"page"}`. The answers are JSON lines `{"pieces", "captions",
"lede", "metadata"}`, each better than the one before: first everything the page shows, then the
article in it; `{"done": true}` is the last. The child ends when its standard input does, at once
and whatever it is doing.
"""

from __future__ import annotations

import json
import os
import re
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any, BinaryIO

from liseuse.children import limit_this_process

MEMORY_BYTES = 1 << 30
CPU_SECONDS = 12
_ALMOST_NOTHING = 150
# No article is as long, and the extractor would take longer than anyone waits.
_MOST_LETTERS = 1_500_000
_TITLE_WITHIN = 4

# Parsers take time by the square of the attributes in one tag. A tag this long is a picture
# that is its own data, or an attack; the text needs its name alone.
_LONG_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)[\s/][^<>]{8000,}>")
# A document type with definitions of its own, which HTML parsers show as text.
_DEFINITIONS = re.compile(r"<!DOCTYPE[^<>\[]{0,300}\[[^\]]*\]\s*>", re.IGNORECASE)


def main() -> int:
    """Serve one request."""
    limit_this_process(MEMORY_BYTES, CPU_SECONDS)
    sys.addaudithook(_forbid_network)
    # A library would try, when it is imported, whether the network speaks IPv6.
    socket.has_ipv6 = False
    answers = sys.stdout.buffer
    # A library that prints must not break the conversation.
    sys.stdout = sys.stderr
    request: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for answer in _answers(request["page"]):
        _send(answers, answer)
    _send(answers, {"done": True})
    return 0


def _forbid_network(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"}:
        raise PermissionError(event)


def _end_with_parent() -> None:
    os.read(sys.stdin.fileno(), 1)
    os._exit(0)


def _send(stream: BinaryIO, message: dict[str, Any]) -> None:
    stream.write(json.dumps(message).encode() + b"\n")
    stream.flush()


def _answers(page: str) -> Iterator[dict[str, Any]]:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - limits come first

    from liseuse.article.html_head import lede_of, site_of, title_of  # noqa: PLC0415
    from liseuse.article.html_visible import visible  # noqa: PLC0415

    page = _DEFINITIONS.sub("<!DOCTYPE html>", _LONG_TAG.sub(r"<\1>", page), count=1)
    parser = LexborHTMLParser(page)
    everything = visible(parser)
    language = parser.root.attributes.get("lang") if parser.root is not None else None
    metadata = {"title": title_of(parser), "language": language}
    yield _answer(everything, metadata, None)
    if _length(everything) > _MOST_LETTERS:
        return

    from liseuse.article.html_extract import extracted  # noqa: PLC0415

    whole = len(parser.root.text()) if parser.root is not None else 0
    article, told = extracted(page, whole)
    title = title_of(parser, told.title)
    metadata |= {
        "title": title,
        "author": told.author,
        "date": told.date,
        "source": site_of(parser, told.sitename, title) or told.hostname,
        "url": told.url,
    }
    best = everything if _length(article) < _ALMOST_NOTHING else article
    yield _answer(best, metadata, lede_of(parser))


def _length(builder: Any) -> int:  # noqa: ANN401 - its module is imported when limits are set
    return sum(len(piece.text) for piece in builder.found)


def _answer(builder: Any, metadata: dict[str, str | None], lede: str | None) -> dict[str, Any]:  # noqa: ANN401
    """Return the pieces with the title first and the lede under it."""
    from liseuse.article.html_head import same_words  # noqa: PLC0415
    from liseuse.article.tokens import Piece, PieceKind  # noqa: PLC0415

    captions = set(builder.captions)
    pieces = [(piece, number in captions) for number, piece in enumerate(builder.found)]
    title, place = metadata["title"], -1
    if title:
        head = enumerate(pieces[:_TITLE_WITHIN])
        place = next((at for at, (piece, _) in head if same_words(piece.text, title)), -1)
        if place < 0:
            place = 0
            pieces.insert(0, (Piece(title, PieceKind.HEADING, level=1), False))
    lede_place = None
    if lede:
        below = enumerate(pieces[place + 1 : place + 4], place + 1)
        lede_place = next((at for at, (piece, _) in below if same_words(piece.text, lede)), None)
        if lede_place is None and not any(same_words(piece.text, lede) for piece, _ in pieces):
            lede_place = place + 1
            pieces.insert(lede_place, (Piece(lede), False))
    return {
        "pieces": [[p.text, p.kind.name, p.level, p.close] for p, _ in pieces],
        "captions": [number for number, (_, caption) in enumerate(pieces) if caption],
        "lede": lede_place,
        "metadata": metadata,
    }


if __name__ == "__main__":
    raise SystemExit(main())
