"""Cuts normalised French into the tokens that the press recogniser was trained on.

One pass of one pattern: the time taken grows with the length of the text and nothing else.
White space makes no token. Elided words keep their apostrophe (« l' », « qu' »), hyphenated
words stay whole (« Saint-Étienne », « rendez-vous ») but for inverted pronouns (« dit », « -il »)
and prefixes before a name (« ex- », « Twitter »).
"""

from __future__ import annotations

import re

# Longer stretches of letters, or of hyphens, are no words: they are cut to keep tokens small.
LONGEST_PART = 64
MOST_PARTS = 8

_PART = rf"\w{{1,{LONGEST_PART}}}"
_WHOLE = r"(?:aujourd'hui|presqu'[iî]les?|prud'hom\w{0,12}|quelqu'une?s?|rock'n'roll)(?!\w)"
_ELISION = r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)'(?=\w)"
_ABBREVIATION = r"(?:mm?|mgr|dr|pr|st|ste|etc|av|bd|vol|cf|art)\.(?!\w)"
_TOKEN = re.compile(
    rf"""
      https?://[^\s»"<>]+ | www\.[^\s»"<>]+
    | [\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,4}}
    | @{_PART}
    | (?i:{_WHOLE})
    | (?i:\b{_ELISION})
    | \b(?:[^\W\d_]\.){{2,8}}(?!\w)             # U.S.A.
    | \b(?:[A-ZÀ-Þ]\.-){{1,3}}[A-ZÀ-Þ]\.        # J.-P.
    | \b(?<!&)[A-ZÀ-Þ][hlt]?\.(?=\ ?[A-ZÀ-Þ])   # J. before a name
    | (?i:\b{_ABBREVIATION})
    | {_PART}(?:\.{_PART}){{0,3}}\.(?:fr|com|org|net|eu|io|ai|be|ch|ca|info|tv)(?!\w)
    | \d{{1,20}}(?:[.,]\d{{1,20}}){{1,8}}(?!\w)
    | {_PART}(?:['-]{_PART}){{0,{MOST_PARTS}}}
    | \.{{2,64}} | -{{2,64}}
    | \S
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(
    r"-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|les?|la|en|y|ci|là)\Z"
)
LONGEST_CLITIC = 8
_NO_CLITIC = frozenset(("rendez-vous", "vis-à-vis", "au-delà", "par-là", "garde-à-vous"))
_PREFIX = re.compile(
    r"(?i:ex|anti|pro|post|pré|non|néo|ultra|sous|mi|demi|après|avant|entre)-(?=[A-ZÀ-Þ])"
)

Token = tuple[int, int]


def tokenise(text: str) -> list[Token]:
    """Return where each token of `text` starts and ends, in code points, in order."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if "-" in (word := found[0]) and end - start > 2:  # noqa: PLR2004 - more than a dash
            tokens.extend(_parts(word, start, end))
        else:
            tokens.append((start, end))
    return tokens


def _parts(word: str, start: int, end: int) -> list[Token]:
    parts = []
    if prefix := _PREFIX.match(word):
        parts.append((start, start + prefix.end()))
        start += prefix.end()
    clitic = _CLITIC.search(word, max(0, len(word) - LONGEST_CLITIC))
    if not clitic or clitic.start() == 0 or word.lower() in _NO_CLITIC:
        parts.append((start, end))
        return parts
    cut = end - (len(word) - clitic.start())
    if cut > start:
        parts.append((start, cut))
    parts.append((cut, end))
    return parts


def words_and_spaces(text: str) -> tuple[list[str], list[bool]]:
    """Return the words of `text`, white space being one too, and whether a space follows each.

    Joined with their spaces they give `text` again, to the letter: this is how spaCy keeps it.
    """
    words: list[str] = []
    spaces: list[bool] = []
    position = 0
    for start, end in tokenise(text):
        if start > position:
            _take_space(text[position:start], words, spaces)
        words.append(text[start:end])
        spaces.append(False)
        position = end
    if position < len(text):
        _take_space(text[position:], words, spaces)
    return words, spaces


def _take_space(gap: str, words: list[str], spaces: list[bool]) -> None:
    if gap[0] == " " and words:
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)
