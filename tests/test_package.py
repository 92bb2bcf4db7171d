"""What is installed, from a wheel and from a source tree."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from liseuse import resources

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of a wheel of this source tree."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "content")
    return folder / "content"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith(".")}


@pytest.mark.parametrize("name", ["styles", "articles"])
def test_a_source_tree_has_its_folders_on_top(name: str) -> None:
    assert resources.folder(name) == ROOT / name


@pytest.mark.parametrize("name", ["styles", "articles"])
def test_a_wheel_carries_its_folders_inside(unpacked: Path, name: str) -> None:
    code = f"from liseuse import resources; print(resources.folder({name!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = Path(done.stdout.strip())
    assert found == unpacked / "liseuse" / name
    assert names(found) == names(ROOT / name)


def test_a_wheel_holds_what_is_needed_to_read_and_no_corpus(unpacked: Path) -> None:
    package = unpacked / "liseuse"
    assert (package / "py.typed").is_file()
    assert (package / "locales" / "fr" / "LC_MESSAGES" / "liseuse.mo").is_file()
    assert not (package / "training").exists()
