from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import liseuse


def one_line(stderr: str) -> str:
    assert stderr.endswith("\n")
    assert stderr.count("\n") == 1
    assert stderr.startswith("liseuse: ")
    return stderr.removeprefix("liseuse: ").rstrip("\n")


@pytest.mark.parametrize("command", [(), ("show",), ("analyse",), ("entities",), ("quotes",)])
def test_a_missing_file_is_told_in_one_line(command: tuple[str, ...], tmp_path: Path) -> None:
    done = liseuse(*command, "missing.txt", cwd=tmp_path)
    assert (done.returncode, one_line(done.stderr)) == (2, "missing.txt: not found")


def test_a_folder_without_articles_is_told_and_is_no_failure(tmp_path: Path) -> None:
    done = liseuse("show", tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert one_line(done.stderr).endswith("no articles")


def test_a_text_too_long_to_analyse_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("mot " * 800_000, encoding="utf-8")
    (tmp_path / "2.txt").write_text("Un texte.\n", encoding="utf-8")
    done = liseuse("show", "--markers", "1.txt", "2.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "Un texte." in done.stdout
    assert one_line(done.stderr) == "1.txt: the text is too long to be analysed"


def test_a_binary_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    done = liseuse("a.txt", cwd=tmp_path)
    assert (done.returncode, one_line(done.stderr)) == (2, "a.txt: looks binary")


def test_an_empty_file_is_an_empty_article_and_a_notice(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    done = liseuse("a.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout, one_line(done.stderr)) == (0, "", "a.txt: empty")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-such-option",),
        ("show",),
        ("show", "--format", "csv", "a.txt"),
        ("analyse", "--jobs", "0", "a.txt"),
        ("analyse", "--format", "xml", "a.txt"),
        ("--encoding", "klingon", "a.txt"),
        ("--encoding", "base64", "a.txt"),
        ("--lang", "de", "a.txt"),
    ],
)
def test_bad_usage_is_one_line_and_exit_code_2(arguments: tuple[str, ...]) -> None:
    done = liseuse(*arguments)
    assert done.returncode == 2
    assert one_line(done.stderr)


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Un texte.\n", encoding="utf-8")
    done = liseuse("show", "missing.txt", "good.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "Un texte." in done.stdout
    assert one_line(done.stderr) == "missing.txt: not found"


@pytest.mark.parametrize("model", ["no_such_model", "/no/such/folder"])
def test_a_missing_model_is_told_with_its_remedy(model: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un texte.\n", encoding="utf-8")
    done = liseuse("analyse", "--model", model, "a.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "pip install" in one_line(done.stderr)


def test_messages_speak_french(tmp_path: Path) -> None:
    done = liseuse("--lang", "fr", "absent.txt", cwd=tmp_path)
    assert one_line(done.stderr) == "absent.txt: introuvable"


def test_a_hostile_name_cannot_reach_the_terminal(tmp_path: Path) -> None:
    done = liseuse("show", "a\x1b]0;x\x07\n.txt", cwd=tmp_path)
    assert "\x1b" not in one_line(done.stderr)
