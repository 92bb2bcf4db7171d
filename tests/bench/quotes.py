"""How well quotes and their speakers are found: a table, by hand, never a verdict.

Usage: python tests/bench/quotes.py GOLD.jsonl … [--entities gold|model] [--only even|odd|N-M]

A line of a gold file is an article: `text`, `quotes` (start, end, kind, speaker; a speaker that
begins with "?" or is null has no name) and, for `--entities gold`, `entities`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from liseuse.analysis import normalise, recogniser
from liseuse.analysis.entities import link_entities
from liseuse.analysis.model import Entity, EntityType, Mention, Quote
from liseuse.analysis.quotes import find_quotes
from liseuse.article.model import Article, Block, BlockKind, Metadata

Row = dict[str, Any]
MARKS = "«»“”„‟‘’\"'‹›—–-"


def article_of(row: Row) -> Article:
    """Return the article of a gold line, one block a line of its text."""
    blocks = tuple(
        Block(BlockKind.PARAGRAPH if n else BlockKind.TITLE, m.start(), m.end())
        for n, m in enumerate(re.finditer(r"\S(?:[^\n]*\S)?", row["text"]))
    )
    return Article(row["id"], None, row["text"], blocks, Metadata())


def gold_entities(row: Row) -> tuple[Entity, ...]:
    """Return the entities the annotators marked."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for mention in row["entities"]:
        groups[mention["type"], mention["canonical"]].append(mention)
    return tuple(
        Entity(
            f"e{number}",
            EntityType(kind),
            name,
            tuple({m["surface"] for m in group}),
            tuple(Mention(m["start"], m["end"]) for m in group),
        )
        for number, ((kind, name), group) in enumerate(groups.items(), 1)
    )


def model_entities(article: Article, model: recogniser.Recogniser) -> tuple[Entity, ...]:
    """Return the entities the installed recogniser finds."""
    texts = [normalise.normalise(article.text[b.start : b.end]) for b in article.blocks]
    raw = [
        tuple(
            recogniser.RawMention(m.start + block.start, m.end + block.start, m.type)
            for m in mentions
        )
        for block, mentions in zip(article.blocks, model.recognise(texts), strict=True)
    ]
    return link_entities(article, raw)


def folded(name: str) -> str:
    """Return `name` without case, accents and fancy apostrophes."""
    plain = unicodedata.normalize("NFD", re.sub(r"[’‘`ʼ]", "'", name))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


def same(shown: str | None, gold: str, surfaces: set[str]) -> bool:
    """Return whether `shown` names `gold`: the same, its surname end, or another surface."""
    if not shown:
        return False
    words = [
        [w for w in re.split(r"[\s.]+", folded(n)) if w not in {"", "m", "mm", "mme", "me", "dr"}]
        for n in (shown, gold)
    ]
    short, long = sorted(words, key=len)
    return (bool(short) and long[-len(short) :] == short) or folded(shown) in surfaces


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space and marks at its ends."""
    while start < end and (text[start].isspace() or text[start] in MARKS):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in MARKS):
        end -= 1
    return start, end


class Tally:
    """Counts of one run, article by article."""

    def __init__(self) -> None:
        self.count: Counter[str] = Counter()

    def add(self, row: Row, quotes: tuple[Quote, ...]) -> None:
        """Count one article."""
        text = row["text"]
        optional = {trimmed(text, q["start"], q["end"]) for q in row.get("optional_quotes", ())}
        gold = {
            trimmed(text, q["start"], q["end"]): q
            for q in row["quotes"]
            if "UNMARKED" not in q.get("construction", ())
        }
        found = {span: q for q in quotes if (span := trimmed(text, q.start, q.end)) not in optional}
        surfaces: dict[str, set[str]] = defaultdict(set)
        for mention in row.get("entities", ()):
            surfaces[mention["canonical"]].add(folded(mention["surface"]))
        self.count.update(gold=len(gold), found=len(found), both=len(gold.keys() & found.keys()))
        for span, q in found.items():
            self.count["found_speech"] += q.kind == "speech"
            if span in gold and q.kind == "speech" and gold[span].get("kind") != "not_speech":
                self.count["both_speech"] += 1
        for span, q in gold.items():
            self._one(q, found.get(span), surfaces)

    def _one(self, gold: Row, quote: Quote | None, surfaces: dict[str, set[str]]) -> None:
        count = self.count
        if gold.get("kind") == "not_speech":
            count["other"] += 1
            count["other_told"] += quote is not None and quote.kind != "speech"
            return
        count["speech"] += 1
        count["speech_kept"] += quote is not None and quote.kind == "speech"
        speaker = gold.get("speaker")
        unnamed = not speaker or speaker.startswith("?")
        shown = quote is not None and quote.speaker_entity is not None
        right = bool(
            quote
            and shown
            and speaker
            and not unnamed
            and same(quote.speaker, speaker, surfaces[speaker])
        )
        count["shown"] += shown
        count["shown_right"] += right
        if unnamed:
            said = quote.speaker if quote else None
            count["unnamed"] += 1
            count["unnamed_kept"] += not shown
            described = folded((speaker or "?" + (gold.get("speaker_surface") or ""))[1:])
            count["described"] += said is not None and not shown
            count["described_right"] += said is not None and not shown and folded(said) == described
            return
        count["named"] += 1
        count["named_right"] += right
        if gold.get("kind") == "direct":
            count["direct"] += 1
            count["direct_right"] += right

    def table(self) -> str:
        """Return the figures, a line each."""
        c = self.count

        def share(part: str, whole: str) -> str:
            return f"{c[part] / c[whole]:.3f} ({c[part]}/{c[whole]})" if c[whole] else "-"

        def f1(both: str, gold: str, found: str) -> str:
            total = c[gold] + c[found]
            return f"{2 * c[both] / total:.3f}" if total else "-"

        lines = (
            ("span exact F1", f1("both", "gold", "found")),
            ("speech span exact F1", f1("both_speech", "speech", "found_speech")),
            ("speech recall", share("speech_kept", "speech")),
            ("not-speech recall", share("other_told", "other")),
            ("speaker named, right", share("named_right", "named")),
            ("the same, whole direct quotes", share("direct_right", "direct")),
            ("precision of speakers shown", share("shown_right", "shown")),
            ("unnamed left unnamed", share("unnamed_kept", "unnamed")),
            ("descriptions shown as annotated", share("described_right", "described")),
        )
        return "\n".join(f"{name:34}{value}" for name, value in lines)


def chosen(rows: list[Row], only: str) -> list[Row]:
    """Return the rows that `only` asks for: by the parity of the id's number, or by place."""
    if only in {"even", "odd"}:
        return [r for r in rows if (int(r["id"][:2]) % 2 == 0) == (only == "even")]
    if only:
        first, last = map(int, only.split("-"))
        return rows[first - 1 : last]
    return rows


def main() -> None:
    """Print the table of every gold file named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--entities", choices=("gold", "model"), default="model")
    parser.add_argument("--only", default="", help="even, odd, or N-M (places in the file)")
    parser.add_argument("--model", help="the recogniser to load")
    options = parser.parse_args()
    model = recogniser.load(options.model) if options.entities == "model" else None
    for path in options.gold:
        rows = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]
        tally, seconds, words = Tally(), 0.0, 0
        for row in chosen(rows, options.only):
            article = article_of(row)
            entities = gold_entities(row) if model is None else model_entities(article, model)
            started = time.process_time()
            quotes = find_quotes(article, entities)
            seconds += time.process_time() - started
            words += len(row["text"].split())
            tally.add(row, quotes)
        sys.stdout.write(f"{path.name} {options.only}\n{tally.table()}\n")
        sys.stdout.write(
            f"{'milliseconds for 600 words':34}{seconds / max(words, 1) * 600_000:.1f}\n\n"
        )


if __name__ == "__main__":
    main()
