from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.store.samples import article

from liseuse.store.state import ReadingState


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reading.sqlite"


def test_a_place_is_found_again(path: Path) -> None:
    ReadingState(path).remember_place(article(), 5)
    assert ReadingState(path).place(article()) == 5


def test_an_article_never_read_has_no_place(path: Path) -> None:
    assert ReadingState(path).place(article()) is None


def test_a_file_keeps_its_place_when_its_text_changes(path: Path) -> None:
    ReadingState(path).remember_place(article("un texte assez long", "a.txt"), 12)
    assert ReadingState(path).place(article("un texte", "a.txt")) == 8


@pytest.mark.parametrize(("left", "found"), [(None, "a.txt"), ("a.txt", "b.txt"), ("a.txt", None)])
def test_the_same_text_under_another_name_is_found_where_it_was_left(
    path: Path, left: str | None, found: str | None
) -> None:
    ReadingState(path).remember_place(article("un texte", left), 5)
    assert ReadingState(path).place(article("un texte", found)) == 5


def test_of_two_files_with_the_same_text_each_has_its_place(path: Path) -> None:
    state = ReadingState(path)
    state.remember_place(article("un texte", "a.txt"), 5)
    state.remember_place(article("un texte", "b.txt"), 2)
    assert state.place(article("un texte", "a.txt")) == 5


def test_the_last_library_is_known(path: Path) -> None:
    state = ReadingState(path)
    state.remember_library(["/a", "/b"])
    state.remember_library(["/c", "/d"])
    assert ReadingState(path).last_library() == ("/c", "/d")


def test_a_library_may_have_a_name_that_is_no_text(path: Path) -> None:
    ReadingState(path).remember_library(["/a", "/octets-\udce9\udcff"])
    assert ReadingState(path).last_library() == ("/a", "/octets-\udce9\udcff")


@pytest.mark.parametrize("content", [b"no database at all " * 99, b"SQLite format 3\x00short"])
def test_a_file_that_cannot_be_understood_is_left_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    state = ReadingState(path)
    state.remember_place(article(), 5)
    assert state.place(article()) == 5
    assert state.problem
    assert path.read_bytes() == content


def test_a_newer_file_is_left_as_it_is(path: Path) -> None:
    ReadingState(path).remember_place(article(), 5)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    state = ReadingState(path)
    state.remember_place(article(), 7)
    assert "newer" in str(state.problem)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT offset FROM places").fetchall() == [(5,)]
    connection.close()


def test_a_read_only_file_is_read_and_the_session_goes_on(path: Path) -> None:
    ReadingState(path).remember_place(article(), 5)
    state = ReadingState(path)
    connection = state._connection
    assert connection is not None
    connection.execute("PRAGMA query_only = ON")
    assert state.place(article()) == 5
    state.remember_place(article(), 6)
    assert (state.place(article()), state.problem) == (6, "the reading places cannot be kept")
