"""Words taken out of the reader in a real terminal."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.terminal.tty import Tty

ARTICLE = """La grue du port de Nantes est tombée
Pierre Duval a vu la grue tomber mardi à Nantes.
« Je suis resté sans voix », a déclaré Pierre Duval.
"""
OSC_52 = re.compile(rb"\x1b\]52;c;([^\x07\x1b]*)\x07")


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / "grue.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def reader(article: Path) -> Iterator[Tty]:
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for("QUOTES")
        yield tty


def test_a_copy_reaches_the_terminal_as_base64_alone(reader: Tty) -> None:
    reader.keys("cy")
    reader.wait_for("sent to the terminal")
    (payload,) = OSC_52.findall(reader.output)
    text = base64.b64decode(payload, validate=True).decode()
    assert text.startswith("“Je suis resté sans voix” — Pierre Duval, in “La grue du port")
    assert text.endswith("line\u00a03")


def test_a_note_is_there_the_next_time(article: Path) -> None:
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for("QUOTES")
        tty.keys("caà vérifier\r")
        tty.wait_for("Note kept")
        tty.keys("q")
        assert tty.leave() == 0
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for("✎ à vérifier")
        assert "NOTES" in tty.screen


def test_no_state_keeps_no_note(article: Path, tmp_path: Path) -> None:
    with Tty(command(["--no-state", article]), columns=120, rows=30) as tty:
        tty.wait_for("QUOTES")
        tty.keys("ca")
        tty.wait_for("Note")
        tty.keys("x\r")
        tty.wait_for("for this reading only")
        tty.keys("q")
        assert tty.leave() == 0
    assert not list(Path.home().rglob("notes.sqlite"))


def test_an_export_is_written_from_the_reader(article: Path, tmp_path: Path) -> None:
    with Tty(command([article]), columns=80, rows=24) as tty:
        tty.wait_for("QUOTES")
        tty.keys(f"W2\x15{tmp_path}/page.html\r")
        tty.wait_for("Written")
        tty.keys("q")
        assert tty.leave() == 0
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_settings_reach_the_first_screen(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = article.parent / "config" / "liseuse"
    folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder.parent))
    (folder / "config.toml").write_text(
        'language = "fr"\nmesure = 3\nsidebar = false\n[keys]\nquit = "Q"\n', encoding="utf-8"
    )
    with Tty(command([article]), columns=120, rows=30) as tty:
        tty.wait_for("config.toml, ligne\u00a02\u00a0: réglage inconnu\u00a0: mesure")
        tty.keys("j")
        tty.wait_for("Q quitter")
        assert "PERSONNES" not in tty.screen
        tty.keys("qQ")
        assert tty.leave() == 0
