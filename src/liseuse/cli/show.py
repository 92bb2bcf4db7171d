"""`liseuse show`: articles printed as they are, with marks in letters, or highlighted."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from liseuse.analysis.model import Analysis
from liseuse.article.model import Article
from liseuse.cli.analyses import Readings
from liseuse.cli.codes import DONE, UNREADABLE
from liseuse.cli.streams import is_terminal, write

_MEASURE = 80


def show(arguments: argparse.Namespace) -> int:
    """Print the articles; several are told apart by a line with their path."""
    readings = Readings(arguments)
    several = len(arguments.paths) > 1 or any(Path(path).is_dir() for path in arguments.paths)
    for article, text in _texts(arguments, readings):
        ended = text if text.endswith("\n") or not text else f"{text}\n"
        write([f"==> {article.path or '-'} <==\n{ended}\n" if several else ended])
    return UNREADABLE if readings.failed else DONE


def _texts(arguments: argparse.Namespace, readings: Readings) -> Iterator[tuple[Article, str]]:
    if arguments.markers:
        from liseuse.export.markers import marked_text  # noqa: PLC0415

        for article, analysis in readings.analyses():
            yield article, marked_text(article, analysis)
    elif arguments.plain or not _escapes_wanted(arguments.color):
        for article in readings.articles():
            yield article, article.text
    else:
        for article, analysis in readings.analyses():
            yield article, _highlighted(article, analysis)


def _escapes_wanted(when: str) -> bool:
    if when != "auto":
        return when == "always"
    return is_terminal(sys.stdout) and os.environ.get("TERM", "dumb") != "dumb"


def _highlighted(article: Article, analysis: Analysis) -> str:
    from liseuse.export.ansi import coloured_text  # noqa: PLC0415

    lines = list(_wrapped(article)) if is_terminal(sys.stdout) else None
    return coloured_text(article, analysis, colour=not os.environ.get("NO_COLOR"), lines=lines)


def _wrapped(article: Article) -> Iterator[tuple[int, int]]:
    from rich.cells import cell_len  # noqa: PLC0415

    from liseuse.view.wrap import wrap  # noqa: PLC0415

    measure = max(1, min(_MEASURE, shutil.get_terminal_size().columns))
    for number, block in enumerate(article.blocks):
        if number:
            yield block.start, block.start
        yield from wrap(article.text, block.start, block.end, measure, cell_len)
