from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.store.samples import IDENTITY, OTHER_IDENTITY, analysis, article

from liseuse.article.model import Block, BlockKind
from liseuse.store import cache as cache_module
from liseuse.store.cache import AnalysisCache


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "analyses.sqlite"


def kept(path: Path) -> bool:
    cache = AnalysisCache(path)
    cache.put(article(), IDENTITY, analysis())
    cache.close()
    return AnalysisCache(path).get(article(), IDENTITY) == analysis()


def test_an_analysis_is_found_again_by_another_process(path: Path) -> None:
    assert kept(path)


def test_the_file_is_for_its_owner_only(path: Path) -> None:
    AnalysisCache(path).put(article(), IDENTITY, analysis())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_another_text_other_blocks_or_another_model_is_a_miss(path: Path) -> None:
    cache = AnalysisCache(path)
    cache.put(article(), IDENTITY, analysis())
    headed = article()._replace(blocks=(Block(BlockKind.TITLE, 0, 17),))
    assert cache.get(article("Ada Morel est ici."), IDENTITY) is None
    assert cache.get(headed, IDENTITY) is None
    assert cache.get(article(), OTHER_IDENTITY) is None


def test_what_another_version_of_the_program_found_is_a_miss(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    AnalysisCache(path).put(article(), IDENTITY, analysis())
    monkeypatch.setattr("liseuse.store.cache.__version__", "99")
    assert AnalysisCache(path).get(article(), IDENTITY) is None


def test_offsets_outside_the_text_are_a_miss(path: Path) -> None:
    cache = AnalysisCache(path)
    cache.put(article(), IDENTITY, analysis(end=99))
    assert cache.get(article(), IDENTITY) is None


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def overwritten(path: Path) -> None:
    path.write_bytes(b"this is no database, it only looks like a file" * 100)


def of_another_program(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE things (name TEXT)")
    connection.close()


def with_a_trigger(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TRIGGER spy AFTER INSERT ON analyses BEGIN DELETE FROM analyses; END"
    )
    connection.close()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    "harm", [cut_short, overwritten, of_another_program, with_a_trigger, emptied]
)
def test_a_harmed_file_is_made_anew(path: Path, harm: Callable[[Path], None]) -> None:
    assert kept(path)
    harm(path)
    cache = AnalysisCache(path)
    assert cache.get(article("other"), IDENTITY) is None
    cache.close()
    assert kept(path)


def test_a_payload_that_was_tampered_with_is_a_miss(path: Path) -> None:
    assert kept(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE analyses SET analysis = '[[[' ")
    connection.commit()
    connection.close()
    assert AnalysisCache(path).get(article(), IDENTITY) is None


def test_a_newer_file_is_let_be(path: Path) -> None:
    assert kept(path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    cache = AnalysisCache(path)
    cache.put(article("new"), IDENTITY, analysis())
    assert cache.get(article(), IDENTITY) is None
    assert path.read_bytes() == before


def test_a_locked_file_is_a_miss_and_keeps_what_it_holds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("liseuse.store.database.BUSY_SECONDS", 0.01)
    assert kept(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert AnalysisCache(path).get(article(), IDENTITY) is None
    holder.execute("COMMIT")
    assert AnalysisCache(path).get(article(), IDENTITY) == analysis()


@pytest.mark.parametrize("place", ["missing/folder/a.sqlite", "."])
def test_a_place_that_cannot_be_had_is_a_miss(tmp_path: Path, place: str) -> None:
    cache = AnalysisCache(tmp_path / place)
    cache.put(article(), IDENTITY, analysis())
    assert cache.get(article(), IDENTITY) is None


def test_the_oldest_are_forgotten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "MAX_ANALYSES", 2)
    cache = AnalysisCache(path)
    for text in ("un un un un", "deux deux deux", "trois trois trois"):
        cache.put(article(text), IDENTITY, analysis())
    assert cache.get(article("un un un un"), IDENTITY) is None
    assert cache.get(article("trois trois trois"), IDENTITY) == analysis()


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.store.samples import IDENTITY, analysis, article
from liseuse.store.cache import AnalysisCache
cache = AnalysisCache(Path(sys.argv[1]))
for number in range(100000):
    cache.put(article(f"Ada Morel {number}"), IDENTITY, analysis())
    print(number, flush=True)
"""


def test_killed_while_writing_the_file_stays_whole(path: Path) -> None:
    for _ in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(Path(__file__).parents[2])],
            stdout=subprocess.PIPE,
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.02)
        writer.kill()
        written = [0, *map(int, writer.stdout.read().split())]
        writer.wait()
        writer.stdout.close()
        last = article(f"Ada Morel {written[-1]}")
        assert AnalysisCache(path).get(last, IDENTITY) == analysis()
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
