"""What must never reach a terminal, found in what was really sent to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What the screen itself sends: styles, cursor, erasing, scrolling, modes, and questions.
_OWN = re.compile(
    rb"""\x1b\[[0-9;]*m | \x1b\[[0-9;]*[HABCDGJKSTX] | \x1b\[(?:[0-9]+;[0-9]+)?r | \x1bM
       | \x1b\[\?[0-9;]+[hl] | \x1b\[\?[0-9]+\$p | \x1b\[[<>=][0-9;]*u | \x1b\[>4;[0-9]m
       | \x1b\[[0-9]*\ q | \x1b\[2[23];0t | \x1b\[0?c
       | \x1b\]22;[a-z-]+(?:\x1b\\|\x07)""",
    re.VERBOSE,
)
_PAYLOAD = re.compile(rb"\x1b[^\x1b]*?(?:7777|\b53;9m|PIRATE)")
_CONTROL = re.compile(rb"[\x00-\x07\x0b\x0c\x0e-\x1f\x7f]")
_HIDDEN = re.compile(
    "[\x80-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\ufdd0"
    "\U000e0000-\U000e007f]"
)
_CRASH = re.compile(rb"Traceback \(most recent|MarkupError|Segmentation fault|\\udc[0-9a-f]{2}")


def leaks(sent: bytes) -> list[str]:
    """Return what in the bytes `sent` to a terminal came from a file, or from a crash."""
    return list(_found(sent))


def _found(sent: bytes) -> Iterator[str]:
    own = [match[0] for match in _OWN.finditer(sent)]
    yield from (repr(sequence) for sequence in own if _PAYLOAD.match(sequence))
    rest = _OWN.sub(b" ", sent)
    yield from (repr(rest[m.start() : m.start() + 20]) for m in _CONTROL.finditer(rest))
    yield from (f"U+{ord(c):04X}" for c in _HIDDEN.findall(sent.decode("utf-8", "replace")))
    yield from (match[0].decode() for match in _CRASH.finditer(sent))
