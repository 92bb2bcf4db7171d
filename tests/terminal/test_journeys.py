"""What is put right on the screen, key by key in a real terminal, and told alike everywhere."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import command, liseuse
from tests.terminal.tty import Tty

ARTICLE = """Un centre de calcul à Nantes
Arthur Mensch, patron de Mistral AI, a annoncé mardi un centre de calcul à Nantes.
« Nous sommes prêts », a déclaré Arthur Mensch devant le siège de Veolia.
La société Veolia fournira la chaleur, et le groupe Orange le réseau.
Pour Marie Petit, élue de la ville, le projet vient « beaucoup trop tôt ».
Chez zorblax, concurrent discret, personne ne répond, mais zorblax recrute.
"""
_ROW = re.compile(r"│[ ▸] ?([POLA✓?]) (.+?) +(\d+)(?: |$)", re.MULTILINE)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "centre.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def opened(*arguments: str | Path) -> Tty:
    return Tty(command(arguments), columns=120, rows=40)


@pytest.fixture
def tty(article: Path) -> Iterator[Tty]:
    with opened(article) as tty:
        tty.wait_for("QUOTES")
        yield tty


def rows(tty: Tty) -> dict[str, int]:
    """Return the counts of the list: names by letter and name, quotes by speaker alone."""
    counts: dict[str, int] = {}
    for sign, name, count in _ROW.findall(tty.screen):
        key = name if sign in "✓?" else f"{sign} {name}"
        counts[key] = counts.get(key, 0) + int(count)
    return counts


def listed(*arguments: str | Path) -> dict[str, int]:
    """Return what the command lists, as `rows` does."""
    letters = {"PER": "P", "ORG": "O", "LOC": "L", "MISC": "A"}
    (found,) = map(
        json.loads, liseuse("analyse", *arguments, "--format", "jsonl").stdout.splitlines()
    )
    return {f"{letters[e['type']]} {e['name']}": len(e["mentions"]) for e in found["entities"]}


def leave(tty: Tty) -> None:
    tty.keys("q")
    assert tty.leave() == 0
    assert tty.left_behind() == []


def test_what_is_put_right_shows_at_once_and_is_kept_and_the_commands_agree(
    tty: Tty, article: Path
) -> None:
    before = rows(tty)
    assert {"O Veolia": 2, "O Orange": 1, "P Marie Petit": 1, "L Nantes": 2}.items() <= (
        before.items()
    )
    tty.keys("\t/orange\t=")
    tty.wait_for("Merge “Orange” into")
    tty.keys("VEÓL\r")
    tty.wait_for("“Orange” merged into “Veolia”, in this article")
    tty.wait_for("Veolia ×2 · Orange ×1")
    assert rows(tty)["O Veolia"] == before["O Veolia"] + before["O Orange"]
    tty.keys("/petit\tx")
    tty.wait_for("“Marie Petit” hidden")
    tty.keys("\x1b")
    tty.wait_for("PLACES")
    tty.keys("/nantes\tt2")
    tty.wait_for("“Nantes” is an organisation, in this article")
    tty.keys("\x1b")
    tty.wait_for("No place found")
    tty.keys("\t/zorblax\r+2")
    tty.wait_for("“zorblax” added as an organisation, in this article")
    tty.keys("x")
    tty.wait_for("“zorblax” hidden")
    tty.keys("U")
    tty.wait_for("Undone: “zorblax” hidden")
    tty.keys("\x1b")
    tty.wait_for("O zorblax")
    tty.keys("gcct1mensch\r")
    tty.wait_for("“beaucoup trop tôt” said by Arthur Mensch")
    shown = rows(tty)
    leave(tty)

    names = {key: count for key, count in shown.items() if key[1:2] == " "}
    assert names == {
        "P Arthur Mensch": 2,
        "O Mistral AI": 1,
        "O Veolia": 3,
        "O Nantes": 2,
        "O zorblax": 2,
    }
    assert listed(article) == names
    said = liseuse("quotes", "--by", "Arthur Mensch", "--format", "jsonl", article).stdout
    assert len(said.splitlines()) == shown["Arthur Mensch"] == 2

    with opened(article) as again:
        again.wait_for("QUOTES")
        assert rows(again) == shown
        leave(again)
    with opened("--no-corrections", article) as raw:
        raw.wait_for("QUOTES")
        assert rows(raw) == before
        leave(raw)
    assert "O Orange" in listed("--no-corrections", article)


def test_a_correction_is_widened_to_the_folder_and_holds_in_its_neighbours(
    tty: Tty, article: Path
) -> None:
    (article.parent / "deux.txt").write_text(ARTICLE.replace("mardi", "jeudi"), encoding="utf-8")
    tty.keys("\t/orange\txP")
    tty.wait_for("“Orange” hidden, in this folder")
    leave(tty)
    assert "O Orange" not in listed(article.parent / "deux.txt")


def test_a_sensitive_file_is_looked_through_and_put_right_and_nothing_is_left_of_it(
    article: Path,
) -> None:
    with opened("--no-state", article.parent) as tty:
        tty.wait_for("QUOTES")
        tty.keys("eei")
        tty.wait_for("Why “Arthur Mensch” is marked as person")
        assert "the recogniser" in tty.screen
        assert "Arthur Mensch, patron de Mistral AI" in tty.screen
        tty.keys("q/zorblax\r+2")
        tty.wait_for("“zorblax” added as an organisation")
        assert rows(tty)["O zorblax"] == 2
        leave(tty)
    home = Path(os.environ["HOME"])
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert "O zorblax" not in listed("--no-state", article)


def test_what_cannot_be_saved_is_said_at_once_and_holds_until_one_quits(
    article: Path,
) -> None:
    (Path(os.environ["XDG_DATA_HOME"]) / "liseuse" / "entities.toml").mkdir(parents=True)
    with opened(article) as tty:
        tty.wait_for("QUOTES")
        tty.keys("\t/orange\tx")
        tty.wait_for("entities.toml: not saved")
        tty.wait_for("PLACES")
        assert "O Orange" not in rows(tty)
        leave(tty)
