from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from liseuse.article.model import Article, Metadata
from liseuse.store.places import MOST_ARTICLES
from liseuse.store.state import ReadingState

WRITER = """
import sys
from pathlib import Path
from liseuse.analysis.model import Analysis, ModelIdentity
from liseuse.article.model import Article, Metadata
from liseuse.store.cache import AnalysisCache
from liseuse.store.state import ReadingState

folder, first = Path(sys.argv[1]), int(sys.argv[2])
state, cache = ReadingState(folder), AnalysisCache(folder / "analyses.sqlite")
model = ModelIdentity("m", "1", "sha256:00")
for number in range(first, first + 10_000):
    article = Article(str(number), f"/a/{number}", "x" * 3_000, (), Metadata())
    state.remember_place(article, number % 3_000)
    print(number, flush=True)
    cache.put(article, model, Analysis((), (), model))
"""


@pytest.mark.parametrize("times", [6, pytest.param(100, marks=pytest.mark.full)])
def test_killed_while_it_writes_nothing_is_broken_or_lost(times: int, tmp_path: Path) -> None:
    dice = random.Random(1)  # noqa: S311 - nothing is to be kept secret
    told: list[int] = []
    for turn in range(times):
        command = [sys.executable, "-c", WRITER, str(tmp_path), str(turn * 10_000)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            first = writer.stdout.readline()
            time.sleep(dice.uniform(0, 0.1))
            writer.kill()
            told += map(int, [first, *writer.stdout.read().split()])
        with sqlite3.connect(tmp_path / "analyses.sqlite") as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    state = ReadingState(tmp_path)
    assert state.problem is None
    told = told[-MOST_ARTICLES:]
    kept = [state.place(Article("", f"/a/{n}", "x" * 3_000, (), Metadata())) for n in told]
    assert kept == [number % 3_000 for number in told]
    # The last one killed may have left what it was writing.
    state.remember_place(Article("", None, "y", (), Metadata()), 1)
    assert [path for path in tmp_path.iterdir() if path.name.endswith(".new")] == []
