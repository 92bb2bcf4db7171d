"""Searching and finding one's way, key by key, in a real terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.terminal.tty import Tty

PARAGRAPHS = [
    "L’École de la mer ouvre à Saint-Malo, et le cœur de la ville s’en réjouit.",
    *[f"Paragraphe {number}, où rien ne se passe." for number in range(60)],
    "Une école plus ancienne avait fermé en 1998.",
    *[f"Suite {number}, toujours rien." for number in range(60)],
]


@pytest.fixture(params=["fr_FR.UTF-8", "C.UTF-8"])
def reader(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Tty, bool]]:
    path = tmp_path / "ecole.txt"
    path.write_text("\n".join(PARAGRAPHS), encoding="utf-8")
    french = request.param.startswith("fr")
    environ = {"LC_ALL": request.param}
    with Tty(command(["--no-state", path]), columns=100, rows=24, environ=environ) as tty:
        tty.wait_for("aide" if french else "help")
        yield tty, french


def test_a_search_is_typed_kept_walked_and_left(reader: tuple[Tty, bool]) -> None:
    tty, french = reader
    line = "ligne" if french else "line"
    tty.keys("/ecole")
    tty.wait_for(f"1/2 · {line} 1")
    tty.keys("\rn")
    tty.wait_for(f"/ecole 2/2 · {line} 62")
    assert "Une école plus ancienne" in tty.screen
    tty.keys("n")
    tty.wait_for("reprise à l’autre bout" if french else "from the other end")
    tty.keys("/suite 5")
    tty.wait_for(f"{line} 68")
    tty.keys("\x1b")
    tty.wait_for(f"/ecole 1/2 · {line} 1")
    assert "Suite 5" not in tty.screen
    tty.keys(":80\r")
    tty.wait_for(f"{line} 80")
    assert "Suite 17" in tty.screen
    tty.keys("mag")
    tty.wait_for("L’École")
    tty.keys("'a")
    tty.wait_for("Suite 17")
    tty.keys("\x7f")
    tty.wait_for("L’École")
    tty.keys("&ecole\r")
    tty.wait_for("2 paragraphes sur 122" if french else "2 of 122 paragraphs")
    assert "Paragraphe 0" not in tty.screen
    tty.keys("q")
    assert tty.leave() == 0
    assert tty.left_behind() == []
