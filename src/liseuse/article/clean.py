"""The one door: what could act on a terminal is made visible, one code point for one.

Length never changes, so offsets stay true whatever a file holds. What has a picture of its own
in Unicode (ESC, NUL, DEL …) is shown by it, line and paragraph separators by the sign for a new
line, the rest (C1, bidirectional overrides, tags, lone surrogates, noncharacters) by U+FFFD.
Spaces of all widths, joiners and combining marks are text and stay.
"""

from __future__ import annotations

from liseuse.article.patterns import Pattern

REPLACEMENT = "\ufffd"
_NEW_LINE = "\u2424"
_PICTURES = 0x2400
_DELETE = 0x7F
_DELETE_PICTURE = "\u2421"

_SEPARATORS = "\x85\u2028\u2029"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_DANGEROUS = (
    r"\x00-\x08\x0b-\x1f\x7f-\x9f"
    f"\u2028\u2029{_BIDI}\ud800-\udfff\ufff9-\ufffb{_NONCHARACTERS}\U000e0000-\U000e007f"
)
_DANGEROUS_RUN = Pattern(f"[{_DANGEROUS}]+")
_DANGEROUS_LINE_RUN = Pattern(rf"[\t\n{_DANGEROUS}]+")
_ASCII = bytes(range(0x80))
_ASCII_DANGEROUS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A})


class _StandIns(dict[int, str]):
    """What is shown instead of a dangerous code point; filled as they are met."""

    def __missing__(self, code: int) -> str:
        if code in map(ord, _SEPARATORS):
            shown = _NEW_LINE
        elif code < ord(" "):
            shown = chr(_PICTURES + code)
        else:
            shown = _DELETE_PICTURE if code == _DELETE else REPLACEMENT
        self[code] = shown
        return shown


def clean(text: str) -> str:
    """Return `text` with everything dangerous made visible; line feeds and tabs stay."""
    return text if is_clean(text) else _made_visible(_DANGEROUS_RUN, text)


def is_clean(text: str) -> bool:
    """Say whether `clean` would leave `text` as it is."""
    # A pattern is slow on megabytes: it is tried on what is left once ASCII is taken out.
    data = text.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _ASCII_DANGEROUS)) != len(data):
        return False
    rest = data.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return _is_harmless(rest) or _DANGEROUS_RUN.search(rest) is None


def clean_line(text: str) -> str:
    """Return `text` fit for one line: like `clean`, and line feeds and tabs are made visible."""
    return text if _is_harmless(text) else _made_visible(_DANGEROUS_LINE_RUN, text)


def _is_harmless(text: str) -> bool:
    """Say whether nothing in `text` is dangerous, as a look without a pattern tells."""
    # Of what is not printable French needs but two spaces.
    return text.replace("\u00a0", "").replace("\u202f", "").isprintable()


def _made_visible(dangerous: Pattern, text: str) -> str:
    stand_ins = _StandIns()
    return dangerous.compiled.sub(lambda run: run[0].translate(stand_ins), text)
