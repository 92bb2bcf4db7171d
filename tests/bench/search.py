"""How long each key of a search takes on texts of 1 and 10 MB; run it as a script."""

from __future__ import annotations

import sys
import time
from itertools import islice
from pathlib import Path

from liseuse.article.model import Block, BlockKind
from liseuse.view.search import FoldedText, Query, Search

ARTICLES = Path(__file__).parents[2] / "articles"
WORDS = ("l'essonne", "déclaré", "coeur de la", "Mensch", "zzzz", "e")
SLICE = 0.02
"""Seconds after which the reader's screen lets keys come in between."""


def sample(size: int) -> tuple[str, list[Block]]:
    """Return about `size` bytes of press text, and its paragraphs."""
    whole = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt")))
    whole *= size // len(whole.encode()) + 1
    text = whole.encode()[:size].decode(errors="ignore")
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return text, blocks


def searched(folded: FoldedText, words: str, *, regex: bool = False) -> tuple[float, float, int]:
    """Return the longest slice and the whole time in ms, and the number of hits."""
    begin = time.perf_counter()
    search = Search(folded, Query(words, regex))
    longest, more = 0.0, True
    while more:
        start = time.perf_counter()
        while more and time.perf_counter() - start < SLICE:
            more = search.advance(0)
        longest = max(longest, time.perf_counter() - start)
    list(islice(search.spans_in(0, 4_000), 100))
    return longest * 1e3, (time.perf_counter() - begin) * 1e3, search.count


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


def main() -> None:
    """Print a line for each size and each key."""
    say("   MB  key                      hits   slice ms   all ms")
    for size in (1_000_000, 10_000_000):
        text, blocks = sample(size)
        start = time.perf_counter()
        folded = FoldedText(text, blocks)
        say(f"{size / 1e6:5.0f}  parts {(time.perf_counter() - start) * 1e3:41.1f}")
        for words in WORDS:
            for end in range(1, len(words) + 1):
                slowest, whole, count = searched(folded, words[:end])
                say(f"{size / 1e6:5.0f}  {words[:end]:20} {count:8} {slowest:10.1f} {whole:8.1f}")
        for pattern in (r"\bd.clar\w+", "(e+)+$x"):
            slowest, whole, count = searched(folded, pattern, regex=True)
            say(f"{size / 1e6:5.0f}  {pattern:20} {count:8} {slowest:10.1f} {whole:8.1f}")


if __name__ == "__main__":
    main()
