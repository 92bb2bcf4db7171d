from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command, liseuse
from tests.hostile.files import Case, binaries, made, names, no_files, texts
from tests.hostile.leaks import leaks
from tests.terminal.tty import Tty

from liseuse.article.clean import is_clean
from liseuse.article.model import Article, ArticleError
from liseuse.article.source import ArticleSource, find_sources, read_article

LIGHT = [case for case in (*texts(), *names()) if not case.heavy]
HEAVY = [case for case in texts() if case.heavy]
REFUSED = [*binaries(), *no_files()]
MOST_MEGABYTES = 600


def read(path: Path) -> Article:
    (source,) = find_sources([str(path)])
    assert isinstance(source, ArticleSource)
    return read_article(source)


@pytest.mark.parametrize("case", LIGHT, ids=str)
def test_a_file_opens_clean_and_with_its_words(case: Case, tmp_path: Path) -> None:
    (path,) = made([case], tmp_path)
    article = read(path)
    assert is_clean(article.text)
    assert article.path is not None
    assert is_clean(article.path)
    assert [words for words in case.shows if words not in article.text] == []
    assert [words for words in case.never if words in article.text] == []


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_what_is_no_text_file_is_refused(case: Case, tmp_path: Path) -> None:
    (path,) = made([case], tmp_path)
    (found,) = find_sources([str(path)])
    if isinstance(found, ArticleSource):
        with pytest.raises(ArticleError):
            read_article(found)


def test_nothing_but_text_is_printed(tmp_path: Path) -> None:
    paths = made([case for case in LIGHT if not case.name.endswith(".html")], tmp_path)
    done = liseuse("show", "--plain", *paths)
    assert (done.returncode, leaks(done.stdout.encode())) == (0, [])
    assert {line.rpartition(": ")[2] for line in done.stderr.splitlines()} == {"empty"}
    assert done.stdout.count("==> ") == len(paths)


def test_each_refusal_is_one_harmless_line(tmp_path: Path) -> None:
    paths = made(REFUSED, tmp_path)
    done = liseuse("show", "--plain", *paths)
    assert (done.returncode, done.stdout, leaks(done.stderr.encode())) == (2, "", [])
    assert done.stderr.count("\n") == len(paths)


@pytest.mark.parametrize("case", [REFUSED[0], REFUSED[-1]], ids=str)
def test_the_screen_is_not_taken_for_a_file_that_is_refused(case: Case, tmp_path: Path) -> None:
    (path,) = made([case], tmp_path)
    with Tty(command([path])) as tty:
        assert tty.leave() == 2
        assert b"\x1b" not in tty.output
        assert tty.output.count(b"\n") == 1


def test_an_empty_folder_is_a_word_and_no_screen(tmp_path: Path) -> None:
    with Tty(command([tmp_path])) as tty:
        assert tty.leave() == 0
        assert b"\x1b" not in tty.output
        assert b"no articles" in tty.output


def test_a_folder_linked_into_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "up").symlink_to("..")
    (tmp_path / "here").symlink_to(".")
    (tmp_path / "a.txt").write_text("Un texte.\n", encoding="utf-8")
    assert [Path(source.path or "").name for source in sources(tmp_path)] == ["a.txt"]


def sources(folder: Path) -> Iterator[ArticleSource]:
    for found in find_sources([str(folder)]):
        assert isinstance(found, ArticleSource)
        yield found


def test_a_walk_through_every_file_sends_nothing_of_theirs(tmp_path: Path) -> None:
    cases = [case for case in LIGHT if re.search(r"^(seq|inv|markup|title|entities)", case.name)]
    made([*cases, *names()], tmp_path)
    total = sum(1 for _source in sources(tmp_path))
    with Tty(command([tmp_path]), columns=120, rows=30) as tty:
        for number in range(1, total + 1):
            tty.wait_for(f"{number}/{total}")
            tty.keys(">")
        tty.keys("o")
        tty.read(1)
        tty.keys("\x1b")
        tty.read(0.5)
        tty.keys("q")
        assert tty.leave() == 0
        assert leaks(tty.output) == []
        assert tty.left_behind() == []


@pytest.mark.full
@pytest.mark.parametrize("case", [*LIGHT, *HEAVY], ids=str)
@pytest.mark.parametrize(("columns", "rows"), [(130, 40), (30, 8)])
def test_every_file_can_be_read_through_and_left(
    case: Case, columns: int, rows: int, tmp_path: Path
) -> None:
    (path,) = made([case], tmp_path)
    with Tty(command([path]), columns=columns, rows=rows) as tty:
        if columns > 100:
            tty.wait_for("quit")
        tty.read(4)
        for keys in ("e", "n", "c", "\t", "j", "\r", "\x1b", "G", "b", "g", " ", "?", "\x1b", "z"):
            tty.keys(keys)
            tty.read(0.15)
        megabytes = peak_megabytes(tty.process.pid)
        tty.keys("q")
        assert tty.leave() == 0
        assert leaks(tty.output) == []
        assert tty.left_behind() == []
    assert megabytes < MOST_MEGABYTES


def peak_megabytes(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+)", status)
    assert found
    return int(found[1]) // 1024
