from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("textual", "rich", "spacy", "thinc", "numpy")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["show", "--help"]])
def test_help_and_version_load_no_heavy_library(arguments: list[str]) -> None:
    code = (
        "import sys\n"
        "from liseuse.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    assert not {name.partition(".")[0] for name in done.stderr.split()}.intersection(HEAVY)


@pytest.mark.parametrize(
    ("room", "strangers"),
    [
        ("article.source", ("textual", "rich", "spacy", "liseuse.analysis")),
        ("analysis.quotes", ("textual", "rich", "spacy", "liseuse.view")),
        ("store.service", ("textual", "rich", "spacy", "liseuse.view", "liseuse.ui")),
        ("view.page", ("textual", "rich", "spacy", "liseuse.store")),
        ("export.document", ("textual", "rich", "spacy", "liseuse.ui")),
        ("ui.app", ("spacy", "thinc")),
    ],
)
def test_a_room_loads_no_stranger(room: str, strangers: tuple[str, ...]) -> None:
    code = f"import sys, liseuse.{room}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not [name for name in strangers if name in loaded]
