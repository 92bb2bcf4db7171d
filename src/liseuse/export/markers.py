"""An article with its marks written out in letters: no colour, no escape sequence.

`[[Mensch|P]]` is a mention (P, O, L or A), `{{words|Q Arthur Mensch}}` a speech quote and who
says it; `Q?` says that the speaker was worked out, `Q-` that nobody could be named.
"""

from __future__ import annotations

from liseuse.analysis.model import Analysis, Confidence, Quote
from liseuse.article.model import Article
from liseuse.export.spans import Boundary, boundaries
from liseuse.view.sidebar import LETTERS

_CONFIDENCE_SIGNS = {Confidence.EXPLICIT: "", Confidence.INFERRED: "?", Confidence.NONE: "-"}


def marked_text(article: Article, analysis: Analysis) -> str:
    """Return the article's text with every mention and speech quote bracketed."""
    pieces = []
    position = 0
    for boundary in boundaries(analysis):
        pieces += [article.text[position : boundary.offset], _marker(boundary)]
        position = boundary.offset
    pieces.append(article.text[position:])
    return "".join(pieces)


def _marker(boundary: Boundary) -> str:
    if boundary.mention is not None:
        return "[[" if boundary.opens else f"|{LETTERS[boundary.mention]}]]"
    if boundary.opens or boundary.quote is None:
        return "{{"
    return f"|{_attribution(boundary.quote)}}}}}"


def _attribution(quote: Quote) -> str:
    sign = f"Q{_CONFIDENCE_SIGNS[quote.confidence]}"
    return f"{sign} {quote.speaker}" if quote.speaker else sign
