from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.hostile.leaks import leaks
from tests.terminal.tty import Tty

ARTICLE = """Un port et sa grue
La grue du port de Nantes est tombée
Pierre Duval a vu la grue tomber mardi à Nantes, devant le siège de la société Veolia.
« Je suis resté sans voix », a déclaré Pierre Duval.
"""
WORDS = "La grue du port"
CLIPBOARD = re.compile(rb"\x1b\]52;c;[A-Za-z0-9+/=]*\x07")
PASTE = "\x1b[200~coller\x1b]0;PIRATE\x07 [bold]x[/] \x9b7777H\x1b[201~"
REPORTS = (
    "\x1b[?2026;2$y\x1b[?1;2c\x1bP>|xterm(390)\x1b\\\x1b]11;rgb:0000/0000/0000\x1b\\\x1b[24;80R"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "grue.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def reader(article: Path) -> Iterator[Tty]:
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for("? help")
        yield tty


def left_well(tty: Tty) -> bool:
    """Say whether `q` ends the reader with everything put back and nothing leaked."""
    tty.keys("q")
    return tty.leave() == 0 and tty.left_behind() == [] and leaks(tty.output) == []


def in_shell(script: str, words: Sequence[str | Path]) -> list[str]:
    """Return the command that runs `script`, then the program in the same process."""
    return ["sh", "-c", f'{script}; exec "$@"', "sh", *command(words)]


LIMITS = {
    "memory": "ulimit -v 600000",
    "open files": "ulimit -n 24",
    "no home": "unset HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_DATA_HOME XDG_CONFIG_HOME",
    "closed input": "exec 0<&-",
}
MORE_LIMITS = {
    "file size": "ulimit -f 64",
    "no input": "exec </dev/null",
    "closed errors": "exec 2>&-",
    "ascii": "export LC_ALL=C PYTHONCOERCECLOCALE=0 PYTHONUTF8=0",
    "stack": "ulimit -s 256",
}


@pytest.mark.parametrize("script", LIMITS.values(), ids=LIMITS)
def test_the_text_is_read_under_a_limit(script: str, article: Path) -> None:
    is_read_within(script, article)


@pytest.mark.full
@pytest.mark.parametrize("script", MORE_LIMITS.values(), ids=MORE_LIMITS)
def test_the_text_is_read_under_any_limit(script: str, article: Path) -> None:
    is_read_within(script, article)


def is_read_within(script: str, article: Path) -> None:
    with Tty(in_shell(script, [article]), columns=120, rows=30) as tty:
        tty.wait_for(WORDS)
        tty.read(1)
        assert left_well(tty)


ENVIRONS = {
    "home that is not there": {
        "HOME": "/nonexistent", "XDG_CACHE_HOME": "/proc/nope", "XDG_STATE_HOME": "/proc/nope",
    },
    "relative folders": {"XDG_CACHE_HOME": "rel/cache", "XDG_STATE_HOME": "rel/state"},
    "false size": {"COLUMNS": "5", "LINES": "2"},
    "linux": {"TERM": "linux", "COLORTERM": ""},
    "screen": {"TERM": "screen", "COLORTERM": ""},
    "vt100": {"TERM": "vt100", "COLORTERM": ""},
    "unknown terminal": {"TERM": "no-such-terminal", "COLORTERM": ""},
    "no colour": {"NO_COLOR": "1"},
    "no locale": {"LANG": "C", "LC_ALL": "C"},
}  # fmt: skip


@pytest.mark.full
@pytest.mark.parametrize("environ", ENVIRONS.values(), ids=ENVIRONS)
def test_the_text_is_read_in_any_environment(
    environ: Mapping[str, str], article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    with Tty(command([article]), environ=environ, columns=120, rows=30) as tty:
        tty.wait_for(WORDS)
        tty.read(1)
        assert left_well(tty)
    assert [path.name for path in article.parent.iterdir()] == [article.name]


@pytest.mark.parametrize("number", [signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM, signal.SIGXCPU])
def test_every_other_signal_gives_the_terminal_back_too(
    reader: Tty, number: signal.Signals
) -> None:
    reader.send(number)
    assert reader.leave() == 128 + number
    assert reader.left_behind() == []


def test_a_broken_pipe_elsewhere_ends_nothing(reader: Tty) -> None:
    reader.send(signal.SIGPIPE)
    reader.read(0.3)
    assert left_well(reader)


def test_a_storm_of_sizes_is_weathered(reader: Tty) -> None:
    for _ in range(20):
        for columns, rows in ((1, 1), (10, 3), (300, 90), (80, 24), (2, 2), (300, 1), (1, 100)):
            reader.resize(columns, rows)
            reader.read(0.002)
    reader.resize(120, 30)
    reader.read(0.5)
    assert WORDS in reader.screen
    assert left_well(reader)


def test_stopped_it_gives_the_terminal_back_and_paints_again(reader: Tty) -> None:
    reader.send(signal.SIGTSTP)
    reader.read(1)
    assert reader.left_behind() == []
    shown = len(reader.output)
    reader.send(signal.SIGCONT)
    reader.read(1)
    assert WORDS.encode() in reader.output[shown:]
    assert left_well(reader)


@pytest.mark.parametrize("sent", [REPORTS, PASTE], ids=["late reports", "paste"])
def test_what_is_no_key_presses_none(reader: Tty, sent: str) -> None:
    reader.keys(sent)
    reader.read(0.7)
    assert WORDS in reader.screen
    assert left_well(reader)


@pytest.mark.parametrize(
    "seed", [3, 5, *(pytest.param(n, marks=pytest.mark.full) for n in range(20, 40))]
)
def test_any_bytes_may_be_typed(reader: Tty, seed: int) -> None:
    # No q, no control keys that end, stop or freeze; and no Enter, that may open a file.
    kept = [n for n in range(256) if n not in {3, 10, 13, 17, 19, 26, 28, ord("q"), ord("Q")}]
    dice = random.Random(seed)  # noqa: S311 - nothing is to be kept secret
    for _ in range(30):
        reader.send_bytes(bytes(dice.choices(kept, k=48)))
        reader.read(0.02)
    reader.keys("\x1b")
    reader.read(0.5)
    assert reader.process.poll() is None
    reader.send(signal.SIGTERM)
    assert reader.leave() == 143
    assert reader.left_behind() == []
    # Some keys copy, and some ring the bell.
    found = leaks(CLIPBOARD.sub(b"", reader.output))
    assert [leak for leak in found if not leak.startswith(r"b'\x07")] == []


def test_part_of_a_letter_may_come_alone(reader: Tty) -> None:
    for part in (b"\xc3", b"\xa9", b"\xff", b"\xe2\x80"):
        reader.send_bytes(part)
        reader.read(0.1)
    assert left_well(reader)


def test_two_at_once_do_not_disturb_each_other(article: Path, reader: Tty) -> None:
    with Tty(command([article]), columns=120, rows=30) as other:
        other.wait_for("? help")
        other.read(1)
        assert left_well(other)
    assert left_well(reader)


def databases() -> list[Path]:
    return sorted(Path(os.environ["HOME"]).rglob("*.sqlite"))


@pytest.mark.parametrize(
    "seconds", [0.9, *(pytest.param(n / 10, marks=pytest.mark.full) for n in range(1, 25, 2))]
)
def test_killed_at_any_moment_it_starts_again(article: Path, seconds: float) -> None:
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.read(0)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            tty.read(0.05)
        children = tty.children()
        tty.process.kill()
        tty.process.wait()
    deadline = time.monotonic() + 3
    while any(Path(f"/proc/{child}").exists() for child in children):
        assert time.monotonic() < deadline, "a child lives on"
        time.sleep(0.05)
    for path in databases():
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with Tty(command([article]), columns=120, rows=30) as again:
        again.wait_for(WORDS)
        assert left_well(again)


@pytest.mark.parametrize("change", ["vanish", "shrink", "grow", "pipe"])
def test_a_file_may_change_while_it_is_read(reader: Tty, article: Path, change: str) -> None:
    match change:
        case "vanish":
            article.unlink()
        case "shrink":
            os.truncate(article, 10)
        case "grow":
            article.write_text(ARTICLE * 500, encoding="utf-8")
        case _:
            article.unlink()
            os.mkfifo(article)
    for keys in ("G", "g", "o", "\x1b"):
        reader.keys(keys)
        reader.read(0.3)
    assert left_well(reader)


def test_text_stays_readable_when_the_child_is_killed(article: Path) -> None:
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for(WORDS)
        for _ in range(5):
            for child in tty.children():
                os.kill(child, signal.SIGKILL)
            tty.read(0.3)
        assert WORDS in tty.screen
        assert left_well(tty)
