"""What a page's own bytes say of its encoding."""

from __future__ import annotations

import codecs
import re

from liseuse.article.binary import binary_reason

HEAD_BYTES = 4096
"""How many first bytes may name an encoding; pages that do so later are read as any other file."""

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_META = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE
)
_XML = re.compile(rb"<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})")
# Pages that say Latin-1 or ASCII are written in the encoding of Windows, and read so by browsers.
_MEANS_WINDOWS = frozenset({"iso8859-1", "ascii"})
# Others (UTF-7, those of escape sequences) are no encodings of the press, and have fooled readers.
_PLAUSIBLE = re.compile(r"iso8859-\d+|cp\d+|mac-\w+|koi8-\w+|gb\w+|big5\w*|shift_jis\w*|euc_\w+")
_SNIFFED = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,1000}?-->\s*){0,5}"
    rb"(?:<!doctype\s+html\b|<html\b)",
    re.IGNORECASE | re.DOTALL,
)


def told_encoding(data: bytes) -> str | None:
    """Return the encoding that a page names and is read in, None when the bytes shall tell.

    A byte order mark and valid UTF-8 are surer than what the page says.
    """
    if data.startswith(_BOMS) or binary_reason(data) or _is_utf8(data):
        return None
    head = data[:HEAD_BYTES]
    told = _META.search(head) or _XML.match(head.lstrip())
    if not told:
        return None
    try:
        name = codecs.lookup(told[1].decode("ascii", "replace")).name
    except LookupError:
        return None
    if name in _MEANS_WINDOWS:
        return "cp1252"
    return name if _PLAUSIBLE.fullmatch(name) else None


def looks_like_html(data: bytes) -> bool:
    """Say whether bytes without a file name begin as a page does."""
    return bool(_SNIFFED.match(data[:HEAD_BYTES].replace(b"\0", b"")))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
