from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import liseuse


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "liseuse" / "config.toml"


def test_the_example_is_written_once_and_changes_nothing(path: Path) -> None:
    done = liseuse("config", "--write-example")
    assert (done.returncode, done.stdout) == (0, f"{path}\n")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text(encoding="utf-8") == liseuse("config", "--example").stdout
    assert (liseuse("config").returncode, liseuse("config").stderr) == (0, "")
    path.write_text("measure = 50", encoding="utf-8")
    again = liseuse("config", "--write-example")
    assert again.returncode == 2
    assert again.stderr.startswith(f"liseuse: {path}: exists already")
    assert path.read_text(encoding="utf-8") == "measure = 50"


def test_what_is_wrong_is_told_a_line_each(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('x = 1\n[keys]\nquit = "foo"\n', encoding="utf-8")
    done = liseuse("config")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "liseuse: config.toml, line 1: unknown setting: x",
        "liseuse: config.toml, line 3: unknown key: foo",
    ]
    assert "config.toml, line 1: unknown setting: x" in liseuse("doctor").stdout


def test_nothing_is_made_by_looking(path: Path) -> None:
    done = liseuse("config")
    assert (done.returncode, done.stderr) == (0, "")
    assert "all is by default" in done.stdout
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "commandes"),
        (["--lang", "en"], "commands"),
        (["--no-state"], "commands"),
    ],
)
def test_the_language_settled_is_spoken(path: Path, arguments: list[str], words: str) -> None:
    path.parent.mkdir()
    path.write_text('language = "fr"', encoding="utf-8")
    assert f"{words}:" in liseuse(*arguments, "--help").stdout.replace("\u00a0", "")
