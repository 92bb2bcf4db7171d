from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import liseuse

from liseuse import __version__

ARTICLE = """Le maire de Nantes quitte son poste
Par Jeanne Roux
« Je pars sans regret », a déclaré Pierre Duval mardi à Nantes. L’élu partira en mai.
Selon Marie Petit, son adjointe, ce départ est « une surprise ». Pierre Duval rejoint Veolia.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "maire.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def analysed(*arguments: str | Path) -> Any:
    return json.loads(liseuse("analyse", *arguments).stdout)


def test_version_is_printed() -> None:
    done = liseuse("--version")
    assert (done.returncode, done.stdout) == (0, f"liseuse {__version__}\n")


@pytest.mark.parametrize("command", ["show", "analyse", "entities", "quotes", "doctor"])
def test_every_command_explains_itself(command: str) -> None:
    done = liseuse(command, "--help")
    assert done.returncode == 0
    assert f"liseuse {command}" in done.stdout
    assert command in liseuse("--help").stdout


def test_help_speaks_french() -> None:
    assert "commandes" in liseuse("--lang", "fr", "--help").stdout


def test_without_a_terminal_the_text_is_printed(article: Path) -> None:
    done = liseuse(article)
    assert (done.returncode, done.stdout, done.stderr) == (0, ARTICLE, "")


def test_standard_input_is_an_article() -> None:
    assert liseuse(text=ARTICLE).stdout == ARTICLE
    assert liseuse("show", "-", text=ARTICLE).stdout == ARTICLE


def test_a_folder_is_its_articles_in_natural_order(tmp_path: Path) -> None:
    for name in ("10.txt", "2.txt", ".hidden.txt", "sub/1.md", "notes.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"Texte {name}\n", encoding="utf-8")
    printed = liseuse("show", "--plain", tmp_path).stdout
    titles = [line for line in printed.splitlines() if line.startswith("==>")]
    assert [Path(title.split()[1]).name for title in titles] == ["2.txt", "10.txt", "1.md"]


def test_analysis_holds_what_other_programs_rely_on(article: Path) -> None:
    found = analysed(article)
    assert found["schema"] == "liseuse/analysis/1"
    assert (found["id"], found["text"]) == ("maire", ARTICLE)
    assert found["metadata"]["title"] == "Le maire de Nantes quitte son poste"
    assert found["blocks"][0]["kind"] == "title"
    assert found["model"]["fingerprint"].startswith("sha256:")
    for entity in found["entities"]:
        for mention in entity["mentions"]:
            assert ARTICLE[mention["start"] : mention["end"]] == mention["text"]
    duval = next(e for e in found["entities"] if e["name"] == "Pierre Duval")
    assert (duval["type"], len(duval["mentions"])) == ("PER", 2)
    first = found["quotes"][0]
    assert (first["text"], first["kind"]) == ("Je pars sans regret", "speech")
    assert (first["speaker"], first["speaker_entity"]) == ("Pierre Duval", duval["id"])
    assert (first["cue"], first["confidence"]) == ("déclaré", "explicit")


def test_json_lines_hold_one_article_each(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "autre.txt"
    other.write_text("Titre\n\nUn texte.", encoding="utf-8")
    output = tmp_path / "out.jsonl"
    done = liseuse(
        "analyse", "--format", "jsonl", "--jobs", "2", "--output", output, article, other
    )
    assert (done.returncode, done.stdout) == (0, "")
    lines = output.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["maire", "autre"]


def test_entities_are_listed(article: Path) -> None:
    done = liseuse("entities", "--type", "PER", "--format", "csv", article)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert rows[0]["name"] == "Pierre Duval"
    assert {row["type"] for row in rows} == {"PER"}
    assert "Pierre Duval" in liseuse("entities", article).stdout


@pytest.mark.parametrize(("wanted", "code"), [("duval", 0), ("DUVAL", 0), ("Personne", 1)])
def test_quotes_are_found_by_speaker(article: Path, wanted: str, code: int) -> None:
    done = liseuse("quotes", "--by", wanted, "--format", "jsonl", article)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, [row["text"] for row in rows]) == (
        code,
        [] if code else ["Je pars sans regret"],
    )


def test_nothing_found_is_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("rien ici, tout est calme.\n", encoding="utf-8")
    assert liseuse("quotes", tmp_path / "a.txt").returncode == 1


def test_markers_are_letters_and_no_escape(article: Path) -> None:
    printed = liseuse("show", "--markers", article).stdout
    assert "[[Pierre Duval|P]]" in printed
    assert "{{Je pars sans regret|Q Pierre Duval}}" in printed
    assert "\x1b" not in printed


def test_colour_is_asked_for_not_assumed(article: Path) -> None:
    assert "\x1b" not in liseuse("show", article).stdout
    coloured = liseuse("show", "--color", "always", article).stdout
    assert "\x1b[1;36mPierre Duval\x1b[0m" in coloured


def test_no_state_leaves_no_byte_behind(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = article.parent / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME")
    assert liseuse("analyse", "--no-state", article).returncode == 0
    assert list(home.rglob("*")) == []
    assert liseuse("analyse", article).returncode == 0
    assert list(home.rglob("*.sqlite"))


def test_doctor_tells_that_reading_places_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    (tmp_path / "liseuse").mkdir()
    (tmp_path / "liseuse" / "library").write_text("somebody else's\n", encoding="utf-8")
    assert "the reading places cannot be read" in liseuse("doctor").stdout


def test_doctor_tells_where_things_lie() -> None:
    done = liseuse("doctor")
    assert done.returncode == 0
    assert "cache" in done.stdout
