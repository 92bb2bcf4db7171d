from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import liseuse

from liseuse.store import paths

ARTICLE = """Le maire de Nantes quitte son poste
« Je pars sans regret », a déclaré Pierre Duval mardi à Nantes. L’élu partira en mai.
Selon Marie Petit, son adjointe, ce départ est juste. Pierre Duval rejoint Veolia.
"""
HIDE = '[[correction]]\ndo = "hide"\nname = "Marie Petit"\n\n'
RENAME = '[[correction]]\ndo = "rename"\nname = "Pierre Duval"\nto = "P. Duval"\n\n'
ADD = '[[correction]]\ndo = "add"\nname = "juste"\ntype = "ORG"\n\n'
IDLE = '[[correction]]\ndo = "hide"\nname = "Personne"\n\n'


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "maire.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def own() -> Path:
    """The reader's own file, not there yet."""
    folder = paths.data_dir()
    assert folder is not None
    return folder / "entities.toml"


def rows(*arguments: str | Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in liseuse(*arguments).stdout.splitlines()]


def names(article: Path, *options: str) -> set[str]:
    return {row["name"] for row in rows("entities", "--format", "jsonl", *options, article)}


def test_all_commands_use_the_corrections(article: Path, own: Path) -> None:
    own.write_text(HIDE + RENAME + ADD, encoding="utf-8")
    shown = names(article)
    assert {"P. Duval", "juste"} <= shown
    assert "Marie Petit" not in shown
    found = json.loads(liseuse("analyse", article).stdout)
    (added,) = (entity for entity in found["entities"] if entity["name"] == "juste")
    assert added["mentions"][0]["source"] == added["mentions"][0]["evidence"] == "reader"
    said = rows("quotes", "--by", "P. Duval", "--format", "jsonl", article)
    assert [row["text"] for row in said] == ["Je pars sans regret"]
    markers = liseuse("show", "--markers", article).stdout
    assert "[[juste|O]]" in markers
    assert "{{Je pars sans regret|Q P. Duval}}" in markers


@pytest.mark.parametrize("option", ["--no-corrections", "--no-state"])
def test_corrections_can_be_left_out(article: Path, own: Path, option: str) -> None:
    own.write_text(HIDE + RENAME, encoding="utf-8")
    assert {"Marie Petit", "Pierre Duval"} <= names(article, option)


def test_the_cache_holds_the_raw_analysis(article: Path, own: Path) -> None:
    own.write_text(HIDE, encoding="utf-8")
    assert "Marie Petit" not in names(article)
    own.unlink()
    assert "Marie Petit" in names(article)


def test_a_folders_corrections_count_on_request(article: Path) -> None:
    (article.parent / ".liseuse.toml").write_text(HIDE, encoding="utf-8")
    assert "Marie Petit" in names(article)
    assert "Marie Petit" not in names(article, "--folder-corrections")
    assert "Marie Petit" in names(article, "--folder-corrections", "--no-corrections")


def test_a_folders_corrections_hold_below_it(article: Path) -> None:
    below = article.parent / "june"
    below.mkdir()
    article.rename(below / "maire.txt")
    (article.parent / ".liseuse.toml").write_text(HIDE, encoding="utf-8")
    (below / ".liseuse.toml").write_text(ADD, encoding="utf-8")
    shown = names(article.parent, "--folder-corrections")
    assert "juste" in shown
    assert "Marie Petit" not in shown


def test_a_wrong_entry_is_told_and_the_rest_used(article: Path, own: Path) -> None:
    own.write_text('[[correction]]\ndo = "explode"\n\n' + HIDE, encoding="utf-8")
    done = liseuse("entities", "--format", "jsonl", article)
    assert done.returncode == 0
    assert "Marie Petit" not in done.stdout
    assert done.stderr == (f"liseuse: {own}, line 1: “do” names no correction; left as it is\n")


def test_corrections_are_listed(own: Path) -> None:
    assert liseuse("corrections", "list").returncode == 1
    own.write_text(HIDE + RENAME, encoding="utf-8")
    done = liseuse("corrections", "list")
    assert done.returncode == 0
    assert [line.split("  ")[0] for line in done.stdout.splitlines()] == [
        "“Marie Petit” hidden",
        "“Pierre Duval” called “P. Duval”",
    ]
    assert all(line.endswith("  everywhere") for line in done.stdout.splitlines())
    assert rows("corrections", "list", "--format", "jsonl") == [
        {"do": "hide", "name": "Marie Petit"},
        {"do": "rename", "name": "Pierre Duval", "to": "P. Duval"},
    ]


def test_a_check_without_articles_tells_contradictions(own: Path) -> None:
    own.write_text(ADD + RENAME, encoding="utf-8")
    sound = liseuse("corrections", "check")
    assert (sound.returncode, sound.stdout) == (0, "")
    own.write_text(ADD + ADD.replace("ORG", "LOC"), encoding="utf-8")
    done = liseuse("corrections", "check")
    assert done.returncode == 1
    assert done.stdout == (
        "contradiction: “juste” added as an organisation, everywhere /"
        " “juste” added as a place, everywhere; the later one counts\n"
    )


def test_a_check_of_articles_tells_what_matches_nothing(article: Path, own: Path) -> None:
    own.write_text(HIDE + IDLE, encoding="utf-8")
    done = liseuse("corrections", "check", article)
    assert (done.returncode, done.stdout) == (
        1,
        "matches nothing: “Personne” hidden, everywhere\n",
    )
    own.write_text(HIDE, encoding="utf-8")
    assert liseuse("corrections", "check", article).returncode == 0


def test_a_file_that_is_not_toml_is_exit_code_2(own: Path) -> None:
    own.write_text(HIDE + "<<<<<<< HEAD\n", encoding="utf-8")
    done = liseuse("corrections", "check")
    assert done.returncode == 2
    assert "not TOML" in done.stderr


def test_other_files_are_taken_over_once(own: Path, tmp_path: Path) -> None:
    own.write_text(f"# mine\n\n{HIDE}", encoding="utf-8")
    other = tmp_path / "desk.toml"
    other.write_text(HIDE + RENAME + ADD, encoding="utf-8")
    for said in ("2 corrections taken over\n", "0 corrections taken over\n"):
        done = liseuse("corrections", "apply", other)
        assert (done.returncode, done.stdout, done.stderr) == (0, said, "")
    assert own.read_text(encoding="utf-8") == (f"# mine\n\n{HIDE}{RENAME}{ADD}").rstrip() + "\n"


def test_what_cannot_be_taken_over_is_told(own: Path, tmp_path: Path) -> None:
    other = tmp_path / "desk.toml"
    other.write_text('[[correction]]\ndo = "explode"\n\n' + ADD, encoding="utf-8")
    done = liseuse("corrections", "apply", tmp_path / "none.toml", other)
    assert (done.returncode, done.stdout) == (2, "1 correction taken over\n")
    assert len(done.stderr.splitlines()) == 2
    assert "juste" in own.read_text(encoding="utf-8")


def test_without_state_nothing_is_taken_over(own: Path, tmp_path: Path) -> None:
    other = tmp_path / "desk.toml"
    other.write_text(ADD, encoding="utf-8")
    done = liseuse("corrections", "apply", "--no-state", other)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no place to keep corrections" in done.stderr
    assert not own.exists()


def test_articles_are_exported_as_training_lines(article: Path, own: Path, tmp_path: Path) -> None:
    own.write_text(HIDE + ADD, encoding="utf-8")
    output = tmp_path / "train.jsonl"
    done = liseuse("corrections", "export", "--output", output, article)
    assert (done.returncode, done.stdout) == (0, "")
    (line,) = output.read_text(encoding="utf-8").splitlines()
    row = json.loads(line)
    spans = {(ARTICLE[e["start"] : e["end"]], e["type"], e["source"]) for e in row["entities"]}
    assert ("juste", "ORG", "reader") in spans
    assert not any(words == "Marie Petit" for words, _type, _source in spans)
    assert row["quotes"][0]["speaker"] == "Pierre Duval"
    assert [correction["do"] for correction in row["corrections"]] == ["hide", "add"]


@pytest.mark.parametrize("arguments", [["apply"], ["export"], ["explode"], []])
def test_bad_usage_is_exit_code_2(arguments: list[str]) -> None:
    done = liseuse("corrections", *arguments)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
