"""Whole sessions, key by key, as three people have them who never saw the program."""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command, liseuse
from tests.terminal.tty import Tty

NNBSP = "\u202f"
TITLE = "Un port d’été à Saint-Cast"
PIPED = f"""---
title: "{TITLE}"
author: Hélène Vaugirard
date: 2025-03-04
source: lechodescotes.fr
---

# {TITLE}

Paul Legrand, maire de Nantes, a visité mardi 4 mars le chantier du port avec Marie Petit.

«{NNBSP}Nous ouvrirons le premier quai avant la fin de l’été{NNBSP}», a déclaré Paul Legrand. Marie
Petit, présidente de la société Veolia, a salué «{NNBSP}une étape{NNBSP}» 😀 en répondant à
Paul Legrand.

## La suite

Selon Marie Petit, «{NNBSP}le chantier prendra deux ans{NNBSP}». À Nantes, Paul
Legrand attend la suite.
"""
WORDS = {
    "fr_FR.UTF-8": {
        "quotes": "CITATIONS",
        "date": "4 mars 2025",
        "line": "ligne",
        "help": "Se déplacer dans le texte",
        "wrote": "Écrit",
    },
    "en_US.UTF-8": {
        "quotes": "QUOTES",
        "date": "4 Mar 2025",
        "line": "line",
        "help": "Moving through the text",
        "wrote": "Written",
    },
}
_COLOUR = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8[;:])[0-9;:]*m")
_COPIED = re.compile(rb"\x1b\]52;c?;([A-Za-z0-9+/=]+)")


@pytest.fixture(params=[("fr_FR.UTF-8", 120, 40), ("en_US.UTF-8", 80, 24)], ids=["fr", "en"])
def place(request: pytest.FixtureRequest) -> tuple[dict[str, str], dict[str, str], int, int]:
    """Return the environment, the words of its language and the size of a terminal."""
    locale, columns, rows = request.param
    return {"LANG": locale}, WORDS[locale], columns, rows


@pytest.fixture
def piped(tmp_path: Path) -> Iterator[int]:
    path = tmp_path / "piped"
    path.write_text(PIPED, encoding="utf-8")
    reading = os.open(path, os.O_RDONLY)
    yield reading
    os.close(reading)


def leave(tty: Tty) -> None:
    tty.keys("q")
    assert tty.leave() == 0
    assert tty.left_behind() == []


def test_a_journalist_reads_what_another_program_gives_and_takes_a_quote_out(
    place: tuple[dict[str, str], dict[str, str], int, int], piped: int, tmp_path: Path
) -> None:
    environ, words, columns, rows = place
    with Tty(command(["-"]), columns, rows, environ, piped) as tty:
        tty.wait_for(words["quotes"])
        above = tty.screen.split("\n")[0]
        assert f"lechodescotes.fr · {words['date']}" in above
        assert "Hélène Vaugirard" in above
        assert TITLE in tty.screen
        assert not re.search(r"#|^ *-{3}", tty.screen, re.MULTILINE)
        tty.keys("?")
        tty.wait_for(words["help"])
        tty.keys("?\tj\r")
        tty.wait_for(f"Marie Petit 1/3 · {words['line']} 3")
        tty.keys("nnN")
        tty.wait_for("Marie Petit 2/3")
        tty.keys("55cC")
        tty.wait_for(f"Paul Legrand 1/3 · {words['line']} 5")
        tty.keys("y")
        tty.wait_for("Citation")
        (copied,) = _COPIED.findall(tty.output)
        said = base64.b64decode(copied).decode()
        assert "Nous ouvrirons le premier quai avant la fin de l’été" in said
        assert "Paul Legrand" in said
        assert TITLE in said
        tty.keys("G")
        tty.wait_for("Selon Marie Petit")
        leave(tty)

    saved = tmp_path / "port.md"
    saved.write_text(PIPED, encoding="utf-8")
    with Tty(command([saved]), columns, rows, environ) as tty:
        tty.wait_for(words["quotes"])
        tty.wait_for("Selon Marie Petit")
        leave(tty)


def test_an_article_from_a_pipe_opens_where_it_was_left_once_it_is_saved(
    piped: int, tmp_path: Path
) -> None:
    with Tty(command([]), 60, 12, stdin=piped) as tty:
        tty.wait_for(TITLE)
        tty.keys("G")
        tty.wait_for("Selon Marie Petit")
        leave(tty)
    saved = tmp_path / "port.md"
    saved.write_text(PIPED, encoding="utf-8")
    with Tty(command([saved]), 60, 12) as tty:
        tty.wait_for("Selon Marie Petit")
        leave(tty)


def test_a_researcher_takes_reports_out_and_leaves_nothing_else_on_the_disk(
    place: tuple[dict[str, str], dict[str, str], int, int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    environ, words, columns, rows = place
    folder, work = tmp_path / "dossier", tmp_path / "work"
    folder.mkdir()
    work.mkdir()
    for number in range(1, 4):
        (folder / f"{number}.md").write_text(PIPED, encoding="utf-8")
    monkeypatch.chdir(work)
    with Tty(command(["--no-state", folder]), columns, rows, environ) as tty:
        tty.wait_for(words["quotes"])
        assert "1/3" in tty.screen.split("\n")[0]
        tty.keys(">")
        tty.wait_for("2/3")
        tty.wait_for(words["quotes"])
        tty.keys("W\r\r")
        tty.wait_for(words["wrote"])
        tty.read(0.3)
        assert tty.read(1) == b""
        leave(tty)
    assert [path.name for path in work.iterdir()] == ["2.md"]
    report = (work / "2.md").read_text(encoding="utf-8")
    assert "Paul Legrand" in report
    assert "le chantier prendra deux ans" in report
    assert not [path for path in Path(os.environ["HOME"]).rglob("*") if path.is_file()]


def test_without_colour_types_are_told_by_letters_and_attributes(
    place: tuple[dict[str, str], dict[str, str], int, int], tmp_path: Path
) -> None:
    environ, words, columns, rows = place
    path = tmp_path / "a.md"
    path.write_text(PIPED, encoding="utf-8")
    with Tty(command([path]), columns, rows, {**environ, "NO_COLOR": "1"}) as tty:
        tty.wait_for(words["quotes"])
        tty.keys("ec")
        tty.wait_for("1/3")
        for sign in ("P Paul Legrand", "O Veolia", "L Nantes", "✓ Paul Legrand"):
            assert sign in tty.screen
        assert re.search(rb"\x1b\[[0-9;]*\b[47][0-9;]*m", tty.output)
        assert not _COLOUR.search(tty.output)
        leave(tty)


def test_marks_for_a_screen_reader_are_those_of_the_screen_and_of_the_export(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.md"
    path.write_text(PIPED, encoding="utf-8")
    marked = liseuse("show", "--markers", path).stdout
    assert "\x1b" not in marked
    found = json.loads(liseuse("analyse", path, "--format", "json").stdout)
    text = found["text"]
    letters = {"PER": "P", "ORG": "O", "LOC": "L", "MISC": "A"}
    spans = [(m, letters[e["type"]]) for e in found["entities"] for m in e["mentions"]]
    assert {text[m["start"] : m["end"]] == m["text"] for m, _ in spans} == {True}
    told = re.findall(r"\[\[([^\]|]+)\|(\w)\]\]", marked)
    assert told == [(m["text"], letter) for m, letter in sorted(spans, key=lambda s: s[0]["start"])]
    assert [text[q["start"] : q["end"]] for q in found["quotes"]] == [
        "Nous ouvrirons le premier quai avant la fin de l’été",
        "une étape",
        "le chantier prendra deux ans",
    ]
