"""The first screen of a large file comes from its beginning, and is the one of the whole file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.terminal.test_first_screen import NOT_BEFORE_THE_TEXT, SHOWN, before_and_after
from tests.terminal.tty import Tty

from liseuse.article.source import ArticleSource, find_sources, read_article, read_beginning
from liseuse.cli.codes import UNREADABLE
from liseuse.cli.first_screen import _lines
from liseuse.store.paths import state_dir
from liseuse.store.state import ReadingState
from liseuse.ui.options import ReaderOptions

SENTENCE = (
    "Les habitants du quartier des Tanneurs n’en reviennent pas depuis que le pont est fermé."
)
BEGINNING = f"Le vieux pont fermé\n\nPar Jeanne Dupont\n\n{SENTENCE}\n\nUn intertitre\n\n"
BODY = "".join(f"{number}. {SENTENCE} {SENTENCE}\n\n" for number in range(24_000))
INSTEAD_OF_THE_WHOLE = """
import os, sys
path, before = sys.argv[1], set(sys.modules)
from liseuse.__main__ import main
from liseuse.cli import read

read_article = read.read_article

def instead(*given):
    loaded = set(sys.modules) - before
    {instead}

read.read_article = instead
sys.exit(main())
"""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "pont.txt"
    path.write_text(BEGINNING + BODY, encoding="utf-8")
    return path


def source_of(path: Path) -> ArticleSource:
    (source,) = find_sources([str(path)])
    assert isinstance(source, ArticleSource)
    return source


def instead_of_the_whole(words: str, *paths: Path) -> list[str]:
    """Return the command that does what `words` say when it is about to read all of a file."""
    script = INSTEAD_OF_THE_WHOLE.format(instead=words)
    return [sys.executable, "-P", "-c", script, *map(str, paths)]


def keep_place(path: Path, offset: int) -> None:
    folder = state_dir()
    assert folder
    ReadingState(folder).remember_place(read_article(source_of(path)), offset)


def test_the_text_is_there_before_all_of_it_is_read(large: Path, tmp_path: Path) -> None:
    told = tmp_path / "modules"
    words = f"print(*loaded, file=open({str(told)!r}, 'w')); raise KeyboardInterrupt"
    with Tty(instead_of_the_whole(words, large)) as tty:
        assert tty.leave() == 130
        assert tty.left_behind() == []
    text = tty.output.partition(SHOWN)[2].decode()
    assert "Le vieux pont fermé" in text
    assert "Un intertitre" in text
    loaded = {name.removeprefix("liseuse.") for name in told.read_text(encoding="utf-8").split()}
    assert "cli.first_screen" in loaded
    assert not {name for name in loaded if name.startswith(tuple(NOT_BEFORE_THE_TEXT))}


@pytest.mark.parametrize("offset", [0, 4_000, 4_000_000])
def test_the_text_stays_where_it_is(large: Path, offset: int) -> None:
    keep_place(large, offset)
    with Tty(command([large])) as tty:
        before, after = before_and_after(tty, 54)
    assert any(before)
    assert before[1:-1] == after[1:-1]
    assert ("Le vieux pont" in "".join(before)) == (offset == 0)


@pytest.mark.parametrize("size", [(80, 24), (200, 60), (30, 5), (4, 3), (20, 1), (300, 500)])
@pytest.mark.parametrize("offset", [0, 1, 500, 60_000, 140_000, 4_000_000])
def test_what_the_beginning_shows_is_what_the_whole_shows(
    large: Path, size: tuple[int, int], offset: int
) -> None:
    terminal, options = os.terminal_size(size), ReaderOptions()
    beginning, whole = read_beginning(source_of(large)), read_article(source_of(large))
    assert beginning
    shown = _lines(beginning, options, offset, terminal, begun=True)
    if offset <= 500:
        assert shown
    if offset > len(beginning.text):
        assert shown is None
    assert shown is None or shown == _lines(whole, options, offset, terminal, begun=False)


@pytest.mark.parametrize("kept", ["beyond the beginning", "under another name"])
def test_where_the_place_is_unknown_all_is_read_first(
    large: Path, tmp_path: Path, kept: str
) -> None:
    path = tmp_path / "copie.txt"
    path.write_bytes(large.read_bytes())
    keep_place(path, 4_000_000)
    path = path if kept == "beyond the beginning" else large
    with Tty(instead_of_the_whole("raise KeyboardInterrupt", path)) as tty:
        assert tty.leave() == 130
    assert SHOWN not in tty.output


@pytest.mark.parametrize("words", [["--encoding", "utf-8"], ["-"]])
def test_another_encoding_and_standard_input_are_read_first(large: Path, words: list[str]) -> None:
    paths = [large] if "-" not in words else []
    script = instead_of_the_whole("raise KeyboardInterrupt")
    with large.open("rb") as file:
        stdin = file.fileno() if "-" in words else None
        with Tty([*script, *map(str, paths), *words], stdin=stdin) as tty:
            assert tty.leave() == 130
    assert SHOWN not in tty.output


def test_a_file_that_goes_bad_ends_in_one_line(large: Path, tmp_path: Path) -> None:
    path = tmp_path / "parti.txt"
    path.write_bytes(large.read_bytes())
    with Tty(instead_of_the_whole("os.unlink(path); return read_article(*given)", path)) as tty:
        assert tty.leave() == UNREADABLE
        assert tty.left_behind() == []
    assert SHOWN in tty.output
    assert tty.output.endswith(b"liseuse: parti.txt: not found\r\n")


def test_bytes_that_change_the_encoding_change_the_text(large: Path, tmp_path: Path) -> None:
    path = tmp_path / "mêlé.txt"
    path.write_bytes(large.read_bytes() + b"l'\xe9t\xe9 \xe0 la for\xeat\n" * 300_000)
    assert read_article(source_of(path)).metadata.encoding == "cp1252"
    with Tty(command([path])) as tty:
        while SHOWN not in tty.output:
            tty.read(0.005)
        assert "Le vieux pont fermé" in tty.wait_for("Le vieux pont")
        tty.wait_for("Le vieux pont fermÃ©")


def test_a_screen_that_is_longer_than_the_beginning_waits_for_the_whole(large: Path) -> None:
    with Tty(command([large]), columns=20, rows=4_000) as tty:
        while SHOWN not in tty.output:
            tty.read(0.02)
        tty.keys("q")
        assert tty.leave() == 0


def test_a_signal_while_the_rest_is_read_gives_the_terminal_back(large: Path) -> None:
    words = "os.kill(os.getpid(), 15); return read_article(*given)"
    with Tty(instead_of_the_whole(words, large)) as tty:
        assert tty.leave() == 128 + 15
        assert SHOWN in tty.output
        assert tty.left_behind() == []
