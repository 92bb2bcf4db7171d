from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.running import command, liseuse
from tests.hostile.watch import Watch
from tests.terminal.tty import Tty

ARTICLE = "La grue de Nantes\n\n« Je pars », a déclaré Pierre Duval à Nantes, chez Veolia.\n"
PAGE = (
    f"<html><body><article><p>{ARTICLE}</p><img src=http://127.0.0.1:9/x></article></body></html>"
)


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    folder = tmp_path / "watch"
    folder.mkdir()
    watch = Watch(folder)
    for name, value in watch.environ.items():
        monkeypatch.setenv(name, value)
    return watch


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "grue.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "grue.html").write_text(PAGE, encoding="utf-8")
    return folder


def outside(watch: Watch) -> list[str]:
    """Return what was written elsewhere than in the home folder and on devices."""
    home = os.environ["HOME"]
    return sorted(path for path in watch.written() if not path.startswith((home, "/dev/")))


@pytest.mark.parametrize("name", ["show", "analyse", "entities", "quotes", "doctor"])
def test_a_command_asks_no_network_and_writes_only_where_it_may(
    name: str, watch: Watch, library: Path
) -> None:
    done = liseuse(name, *([] if name == "doctor" else [library]))
    assert (done.returncode, done.stderr) == (0, "")
    assert watch.network() == []
    assert outside(watch) == []
    assert watch.processes() >= (1 if name == "doctor" else 2)


def test_the_reader_asks_no_network_and_writes_only_where_it_may(
    watch: Watch, library: Path
) -> None:
    with Tty(command([library]), columns=120, rows=30) as tty:
        tty.wait_for("QUOTES")
        tty.keys("q")
        assert tty.leave() == 0
    assert watch.network() == []
    assert outside(watch) == []
    assert watch.written()


@pytest.mark.parametrize("name", ["analyse", "doctor"])
def test_without_state_nothing_is_written(name: str, watch: Watch, library: Path) -> None:
    liseuse(name, "--no-state", *([] if name == "doctor" else [library]))
    assert [path for path in watch.written() if not path.startswith("/dev/")] == []


def test_the_watch_sees_a_network_and_a_file(watch: Watch, tmp_path: Path) -> None:
    code = f"open({str(tmp_path / 'x')!r}, 'w'); import socket; socket.getaddrinfo('x.example', 80)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 1
    assert watch.network() == ["'socket.getaddrinfo'"]
    assert outside(watch) == [str(tmp_path / "x")]
