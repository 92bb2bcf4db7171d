"""From bytes to text, in the order that recovers most French files.

Byte order mark, UTF-16 by its NULs, strict UTF-8, UTF-8 with some damaged bytes, then a vote by
French letters between the single-byte encodings that the French press has used.
"""

from __future__ import annotations

import codecs
import re

from liseuse.article.binary import utf16_by_nuls
from liseuse.values import NamedTuple


class Decoded(NamedTuple):
    """The text of a file before any cleaning, and the codec that gave it.

    `guessed` says that nothing in the bytes proves the encoding.
    """

    text: str
    encoding: str
    guessed: bool = False


_BOM = "\ufeff"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_COMMON = "éèàêçùâîôû"
_KNOWN = "ëïüœæÉÈÀÇÊÎÔÂÙŒÆ«»’‘“”…–—€°ñáíóúäöß\u00a0"
_IN_UTF8 = _COMMON + _KNOWN + "\u202f\u2009ʼ‹›"
_SINGLE_BYTE = ("cp1252", "mac-roman", "cp850")
_CLEAR_LEAD = 0.3
_BAD_RUNS_A_GOOD_LETTER = 3
_ASCII = bytes(range(0x80))
_ASCII_AS_SPACE = bytes(0x20 if byte < len(_ASCII) else byte for byte in range(0x100))
_HIGH = bytes(range(0x80, 0x100))
_C1 = bytes(range(0x80, 0xA0))
_LATIN9_MARK = rb"[A-Za-z][\xbc\xbd]|[\xbc\xbd][A-Za-z]|[0-9 \xa0]\xa4"


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of `data`; what cannot be decoded stands as U+FFFD.

    `encoding` is the reader's word and is taken. Raises LookupError when it names no text
    encoding, UnicodeError when it cannot read these bytes at all.
    """
    if encoding is not None:
        return _as_asked(data, encoding)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(name, "replace").lstrip(_BOM), name)
    if utf16 := utf16_by_nuls(data):
        return Decoded(data.decode(utf16, "replace"), utf16, guessed=True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        name = "utf-8" if _is_damaged_utf8(data) else _voted(data)
    return Decoded(data.decode(name, "replace"), name, guessed=True)


def _as_asked(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
    except ValueError as error:  # a NUL in the name
        raise LookupError(f"not a text encoding: {encoding}") from error
    try:
        text = data.decode(name, "replace")
    except (TypeError, LookupError) as error:
        raise LookupError(f"not a text encoding: {encoding}") from error
    except UnicodeError:
        raise
    except ValueError as error:
        raise UnicodeError(str(error)) from error
    return Decoded(text.lstrip(_BOM), name)


def _is_damaged_utf8(data: bytes) -> bool:
    """Say whether bytes that are no UTF-8 are UTF-8 all the same, but for a few.

    A French letter in two bytes hardly ever comes about by chance in another encoding.
    """
    high = b" ".join(data.translate(_ASCII_AS_SPACE).split())
    mended = high.decode("utf-8", "replace")
    good = sum(map(mended.count, _IN_UTF8))
    if not good:
        return False
    bad_runs = sum(1 for _run in re.finditer("\ufffd+", mended))
    return bad_runs <= _BAD_RUNS_A_GOOD_LETTER * good


def _voted(data: bytes) -> str:
    high = data.translate(None, _ASCII)
    scores = {name: _frenchness(high, name) for name in _SINGLE_BYTE}
    best = max(scores, key=scores.__getitem__)
    if scores[best] > scores["cp1252"] + _CLEAR_LEAD:
        return best
    if not high.translate(None, bytes(set(_HIGH) - set(_C1))) and re.search(_LATIN9_MARK, data):
        return "iso8859-15"
    return "cp1252"


def _frenchness(high: bytes, encoding: str) -> float:
    """Return how French the bytes above ASCII look in `encoding`: -2 to 3, by letter."""
    score = 0
    for byte in _HIGH:
        if count := high.count(byte):
            letter = bytes([byte]).decode(encoding, "replace")
            score += count * (3 if letter in _COMMON else 1 if letter in _KNOWN else -2)
    return score / max(1, len(high))
