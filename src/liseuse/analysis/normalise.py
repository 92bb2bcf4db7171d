"""The text a recogniser is shown: one spelling of apostrophes and spaces, offsets unchanged."""

from __future__ import annotations

_APOSTROPHES = "’‘ʼ‛´`"
_SPACES = "\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003"
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_TABLE: dict[int, str] = {
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, _SPACES), " "),
    **_SURROGATES,
}


def normalise(text: str) -> str:
    """Return `text` as models are trained on it, one code point for one.

    Apostrophes become ', no-break and thin spaces become a space; lone surrogates, which no
    model can take in, become U+FFFD. A result offset is an offset of `text`.
    """
    return text.translate(_TABLE)
