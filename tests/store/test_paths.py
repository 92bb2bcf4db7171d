from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from liseuse.store import paths


def test_folders_are_made_where_xdg_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c"))
    assert paths.cache_dir() == tmp_path / "c" / "liseuse"
    assert (tmp_path / "c" / "liseuse").is_dir()


def test_a_relative_folder_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "rel/cache")
    assert paths.cache_dir() != Path("rel/cache/liseuse")
    assert not (tmp_path / "rel").exists()


def test_a_folder_that_cannot_be_made_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/proc/nope")
    assert paths.state_dir() is None


@pytest.mark.parametrize("kind", ["cache", "config", "data", "state"])
@pytest.mark.parametrize("asked", ["", "relative", "{}/asked"])
@pytest.mark.parametrize("home", ["", "relative", "{}/home"])
def test_folders_are_those_of_the_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, asked: str, home: str
) -> None:
    monkeypatch.setattr(paths, "_usable", lambda folder: folder)
    monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", asked.format(tmp_path))
    monkeypatch.setenv("HOME", home.format(tmp_path))
    expected = getattr(PlatformDirs("liseuse", appauthor=False), f"user_{kind}_dir")
    assert getattr(paths, f"{kind}_dir")() == expected
