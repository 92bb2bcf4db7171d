"""What is on the terminal before the reader has come up, and what the reader makes of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.cli.running import command
from tests.terminal.tty import Tty

from liseuse.article.source import ArticleSource, find_sources, read_article
from liseuse.store.paths import CORRECTIONS_NAME, data_dir, state_dir
from liseuse.store.state import ReadingState

T = TypeVar("T")
UP_TO_THE_TEXT = """
import sys
before, told = set(sys.modules), sys.argv.pop()
from liseuse.__main__ import main
from liseuse.cli.first_screen import FirstScreen

show = FirstScreen.show

def show_and_tell(*given, **named):
    show(*given, **named)
    with open(told, "w") as file:
        print(*set(sys.modules) - before, file=file)
    raise KeyboardInterrupt

FirstScreen.show = show_and_tell
main()
"""
NOT_BEFORE_THE_TEXT = {
    *("argparse", "contextlib", "dataclasses", "datetime", "fcntl", "gettext", "hashlib"),
    *("importlib", "inspect", "ipaddress", "json", "logging", "pathlib", "shutil", "sqlite3"),
    *("subprocess", "tempfile", "threading", "tomllib", "typing", "urllib", "weakref", "zlib"),
    *("analysis", "corrections", "settings_file", "store.atomic", "store.state", "textual", "rich"),
}
SHOWN = b"\x1b[2J"
TAKEN_OVER = b"\x1b[?2004h"
ARTICLE = """POLITIQUE
Un port et sa grue, ou l’histoire d’un long titre qui demande plus d’une ligne à certains écrans
Par Jeanne Dupont
La grue du port de Nantes est tombée mardi, devant le siège de la société Veolia, sans bruit.
Pierre Duval a vu la grue tomber. « Je suis resté sans voix », a déclaré Pierre Duval.

Un intertitre

Le maire, Paul Legrand, n’a pas réagi. Le caractère é prend une seule cellule, et ’ aussi.
中 en prend deux.
""" + "\n".join(f"Paragraphe {number}, d’une phrase ou de deux." for number in range(60))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "grue.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def first_and_own(tty: Tty, look: Callable[[], T]) -> tuple[T, T]:
    """Return what `look` returns on the first screen, and on the reader's own."""
    while SHOWN not in tty.output:
        tty.read(0.005)
    assert TAKEN_OVER not in tty.output
    before = look()
    while TAKEN_OVER not in tty.output:
        tty.read(0.02)
    tty.read(0.5)
    return before, look()


def before_and_after(tty: Tty, columns: int) -> tuple[list[str], ...]:
    """Return the rows of the text part, `columns` wide, of the first screen and of the reader's."""
    both = first_and_own(tty, lambda: tty.screen.split("\n"))
    # A character of two cells is one of a row's: the rule beside the text is nearer by one.
    return tuple([row[:columns].rstrip(" │") for row in rows] for rows in both)


@pytest.mark.parametrize(
    ("columns", "rows", "list_cells"),
    [(80, 24, 26), (100, 30, 32), (200, 50, 36), (59, 20, 0), (30, 5, 0), (4, 8, 0), (80, 2, 26)],
)
def test_the_text_stays_where_it_is(
    article: Path, columns: int, rows: int, list_cells: int
) -> None:
    with Tty(command([article]), columns=columns, rows=rows) as tty:
        before, after = before_and_after(tty, columns - list_cells)
    first, last = int(rows >= 6), rows - int(rows >= 3)
    assert any(before)
    # The bar beside a quote comes with the marks.
    bare = [row.replace("▎", " ").rstrip() for row in after]
    assert before[first:last] == bare[first:last]


def test_the_place_stays_where_it_is(article: Path) -> None:
    with Tty(command([article])) as tty:
        tty.wait_for("? help")
        tty.keys("   ")
        tty.read(0.3)
        tty.keys("q")
        tty.leave()
    with Tty(command([article])) as tty:
        before, after = before_and_after(tty, 54)
    assert "POLITIQUE" not in "".join(before)
    assert before[1:-1] == after[1:-1]


@pytest.mark.parametrize("keys", ["", "    ", "ep"])
@pytest.mark.parametrize("environ", [{}, {"NO_COLOR": "1"}, {"LANG": "C", "LC_ALL": "C"}])
def test_what_was_marked_where_it_was_left_is_marked_at_once(
    article: Path, keys: str, environ: dict[str, str]
) -> None:
    with Tty(command([article]), environ=environ) as tty:
        tty.wait_for("PEOPLE")
        tty.keys(keys)
        tty.read(0.3)
        tty.keys("q")
        tty.leave()
    with Tty(command([article]), environ=environ) as tty:
        before, after = first_and_own(tty, lambda: tty.looks(54)[1:-1])
    assert before == after
    marked = [cell for row in after for cell in row if cell[1] != "default" or cell[3]]
    assert marked or keys == "    "


def test_what_was_corrected_since_is_not_marked_as_it_was(article: Path) -> None:
    with Tty(command([article])) as tty:
        tty.wait_for("PEOPLE")
        tty.keys("q")
        tty.leave()
    folder = data_dir()
    assert folder
    correction = '[[correction]]\ndo = "hide"\nname = "Pierre Duval"\n'
    (folder / CORRECTIONS_NAME).write_text(correction, encoding="utf-8")
    with Tty(command([article])) as tty:
        before, after = first_and_own(tty, lambda: tty.looks(54)[1:-1])
    assert {cell[1] for row in before for cell in row} == {"default"}
    assert {cell[1] for row in after for cell in row} > {"default"}


def test_the_header_stays_as_it_is(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in (1, 2)]
    for path in paths:
        path.write_text(ARTICLE, encoding="utf-8")
    with Tty(command(paths)) as tty:
        tty.wait_for("1/2")
        assert TAKEN_OVER not in tty.output
        header = tty.screen.split("\n")[0]
        tty.wait_for("? help")
        assert tty.screen.split("\n")[0] == header


def test_keys_typed_before_the_reader_is_up_are_kept(article: Path) -> None:
    with Tty(command([article])) as tty:
        while SHOWN not in tty.output:
            tty.read(0.005)
        tty.keys("Gq")
        assert tty.leave() == 0
        assert b"Gq" not in tty.output
        assert tty.left_behind() == []
    with Tty(command([article])) as tty:
        tty.wait_for("Paragraphe 59")


def test_little_is_imported_before_the_text(article: Path, tmp_path: Path) -> None:
    folder = state_dir()
    assert folder
    state, (source, *_) = ReadingState(folder), find_sources([str(article)])
    assert isinstance(source, ArticleSource)
    state.remember_place(read_article(source), 900)
    told = tmp_path / "modules"
    with Tty([sys.executable, "-c", UP_TO_THE_TEXT, str(article), str(told)]) as tty:
        assert tty.leave() == 130
    assert SHOWN in tty.output
    loaded = {name.removeprefix("liseuse.") for name in told.read_text(encoding="utf-8").split()}
    assert "cli.first_screen" in loaded
    assert not {name for name in loaded if name.startswith(tuple(NOT_BEFORE_THE_TEXT))}
