from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.terminal.tty import Tty

LINES = "\n".join(
    f"Paragraphe {number} d’un long texte qui va jusqu’au bord." for number in range(400)
)

CRASH = """
import sys
from liseuse.ui.reader import ReaderScreen

def fail(self):
    raise RuntimeError("what nobody thought of")

ReaderScreen.action_help = fail
sys.argv[1:] = [{path!r}]
from liseuse.__main__ import main
main()
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text(LINES, encoding="utf-8")
    return path


@pytest.fixture
def reader(article: Path) -> Iterator[Tty]:
    with Tty(command([article]), columns=100, rows=30) as tty:
        tty.wait_for("? help")
        yield tty


def test_a_dropped_connection_ends_the_reader(reader: Tty) -> None:
    reader.hang_up()
    assert reader.end_unread() == 128 + signal.SIGHUP


def test_a_dropped_connection_keeps_the_place(reader: Tty, article: Path) -> None:
    reader.keys("G")
    reader.wait_for("Paragraphe 399")
    reader.hang_up()
    reader.end_unread()
    with Tty(command([article]), columns=100, rows=30) as again:
        again.wait_for("Paragraphe 399")


def test_a_terminal_that_takes_nothing_does_not_keep_the_reader(reader: Tty) -> None:
    for _ in range(200):
        reader.keys("\x1b[6~\x1b[5~")
    reader.send(signal.SIGTERM)
    assert reader.end_unread() == 128 + signal.SIGTERM


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_while_the_reader_comes_up_gives_the_terminal_back(
    article: Path, number: signal.Signals
) -> None:
    with Tty(command([article])) as tty:
        while not tty.output:
            tty.read(0.01)
        for _ in range(number % 5):
            tty.read(0.04)
        tty.send(number)
        assert tty.leave() == 128 + number
        assert tty.left_behind() == []


def test_a_terminal_that_goes_while_the_reader_comes_up_ends_it_as_a_hang_up_does(
    article: Path,
) -> None:
    with Tty(command([article])) as tty:
        while not tty.output:
            tty.read(0.005)
        tty.hang_up()
        assert tty.end_unread() == 128 + signal.SIGHUP


def test_a_crash_gives_the_terminal_back(article: Path) -> None:
    program = CRASH.format(path=os.fspath(article))
    with Tty([sys.executable, "-c", program], columns=100, rows=30) as tty:
        tty.wait_for("? help")
        tty.keys("?")
        assert tty.leave() == 1
        assert tty.left_behind() == []
        assert "what nobody thought of" in tty.screen


def test_ctrl_c_ends_as_an_interrupted_program_does(reader: Tty) -> None:
    reader.keys("\x03")
    assert reader.leave() == 128 + signal.SIGINT
    assert reader.left_behind() == []


def test_a_suspended_reader_comes_back(reader: Tty) -> None:
    reader.send(signal.SIGTSTP)
    reader.read(0.3)
    assert "\x1b[?1049l" in reader.output.decode()
    reader.send(signal.SIGCONT)
    reader.wait_for("Paragraphe 0")
    reader.keys("G")
    reader.wait_for("Paragraphe 399")
    reader.keys("q")
    assert reader.leave() == 0
    assert reader.left_behind() == []


def test_a_lone_escape_is_told_from_a_longer_key(reader: Tty) -> None:
    reader.keys("\x1b")
    reader.read(0.4)
    reader.keys("\x1b[F")
    reader.wait_for("Paragraphe 399")
