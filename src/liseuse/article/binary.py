"""Telling files that are not text, by their first bytes."""

from __future__ import annotations

from liseuse.article import reasons

HEAD_BYTES = 1 << 16
"""How many first bytes are looked at."""

_COMPRESSED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd")
_FORMATS = (
    b"\x7fELF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF-",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"SQLite format 3\0",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xca\xfe\xba\xbe",
    b"OggS",
    b"fLaC",
    b"ID3",
    b"Rar!",
    b"7z\xbc\xaf\x27\x1c",
    b"wOFF",
    b"\0asm",
)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")

# Escape, bell, backspace, shifts and the like stand in text meant for terminals; the others
# stand in no text that anybody wrote.
_NOT_TEXT = bytes({*range(7), *range(0x10, 0x1A), *range(0x1C, 0x20), 0x7F})
_MAX_NOT_TEXT = 0.04
_MAX_NULS = 0.1
_MIN_MAGIC = 2
_MOST, _HARDLY_ANY = 0.5, 0.1  # of the places that NULs take in UTF-16


def binary_reason(data: bytes) -> str | None:
    """Return why `data` is no text (a message id of `reasons`), None when it may be."""
    if data.startswith(_COMPRESSED):
        return reasons.COMPRESSED
    if data.startswith(_FORMATS):
        return reasons.LOOKS_BINARY
    head = data[:HEAD_BYTES]
    if head.startswith(_BOMS) or utf16_by_nuls(head):
        return None
    return reasons.LOOKS_BINARY if _holds_no_text(head) else None


def utf16_by_nuls(data: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" when NULs fill every second place, else None."""
    sample = data[:4000]
    half = len(sample) // 2
    if half < _MIN_MAGIC:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > _MOST and even < _HARDLY_ANY:
        return "utf-16-le"
    if even > _MOST and odd < _HARDLY_ANY:
        return "utf-16-be"
    return None


def _holds_no_text(head: bytes) -> bool:
    # Old systems pad files with NULs after a Ctrl-Z; the text before them is still text.
    written = head.rstrip(b"\0")
    if 2 * len(written) < len(head):
        return True
    if written.count(0) > _MAX_NULS * len(written):
        return True
    try:
        written.decode()
    except UnicodeDecodeError as error:
        if len(head) == HEAD_BYTES and error.start >= len(written) - 3:
            return False
        odd = len(written) - len(written.translate(None, _NOT_TEXT))
        return odd > _MAX_NOT_TEXT * len(written)
    return False
