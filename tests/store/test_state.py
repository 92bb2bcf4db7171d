from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.store.samples import article

from liseuse.store.places import MOST_ARTICLES, known_library, known_place, place_begun
from liseuse.store.state import ReadingState


def test_a_place_is_found_again(tmp_path: Path) -> None:
    ReadingState(tmp_path).remember_place(article(), 5)
    assert ReadingState(tmp_path).place(article()) == 5


def test_the_first_screen_knows_the_same_place(tmp_path: Path) -> None:
    assert known_place(str(tmp_path), article()) == 0
    ReadingState(tmp_path).remember_place(article(), 5)
    assert known_place(str(tmp_path), article()) == 5


def test_a_place_is_known_before_all_of_the_text_is(tmp_path: Path) -> None:
    beginning = article("un texte", "a.txt")
    assert place_begun(str(tmp_path), beginning) == 0
    ReadingState(tmp_path).remember_place(article("un texte assez long", "a.txt"), 5)
    assert place_begun(str(tmp_path), beginning) == 5
    ReadingState(tmp_path).remember_place(article("un texte assez long", "a.txt"), 12)
    assert place_begun(str(tmp_path), beginning) == len("un texte")


@pytest.mark.parametrize(("left", "found"), [("un texte", 0), ("un texte assez long", None)])
def test_a_longer_text_under_another_name_may_be_the_one_that_begins(
    tmp_path: Path, left: str, found: int | None
) -> None:
    ReadingState(tmp_path).remember_place(article(left, "b.txt"), 5)
    assert place_begun(str(tmp_path), article("un texte", "a.txt")) == found


def test_places_that_cannot_be_understood_are_none(tmp_path: Path) -> None:
    (tmp_path / "places").write_text("autre chose\n", encoding="utf-8")
    assert place_begun(str(tmp_path), article("un texte", "a.txt")) == 0


def test_an_article_never_read_has_no_place(tmp_path: Path) -> None:
    assert ReadingState(tmp_path).place(article()) is None


def test_a_file_keeps_its_place_when_its_text_changes(tmp_path: Path) -> None:
    ReadingState(tmp_path).remember_place(article("un texte assez long", "a.txt"), 12)
    assert ReadingState(tmp_path).place(article("un texte", "a.txt")) == 8


@pytest.mark.parametrize(("left", "found"), [(None, "a.txt"), ("a.txt", "b.txt"), ("a.txt", None)])
def test_the_same_text_under_another_name_is_found_where_it_was_left(
    tmp_path: Path, left: str | None, found: str | None
) -> None:
    ReadingState(tmp_path).remember_place(article("un texte", left), 5)
    assert ReadingState(tmp_path).place(article("un texte", found)) == 5


def test_of_two_files_with_the_same_text_each_has_its_place(tmp_path: Path) -> None:
    state = ReadingState(tmp_path)
    state.remember_place(article("un texte", "a.txt"), 5)
    state.remember_place(article("un texte", "b.txt"), 2)
    assert state.place(article("un texte", "a.txt")) == 5
    assert ReadingState(tmp_path).place(article("un texte", "a.txt")) == 5


def test_an_article_has_one_line_and_its_last_place(tmp_path: Path) -> None:
    state = ReadingState(tmp_path)
    for offset, text, path in [(1, "un", None), (2, "un", "a.txt"), (1, "deux", "a.txt")]:
        state.remember_place(article(text, path), offset)
    state.remember_place(article("deux", "a.txt"), 3)
    assert state.place(article("deux", "a.txt")) == 3
    assert len((tmp_path / "places").read_text(encoding="utf-8").splitlines()) == 2


@pytest.mark.parametrize("name", ["a\tb.txt", "a\nb.txt", "a\\nb.txt", "a\\", "\udcff.txt", " "])
def test_a_path_may_hold_anything(tmp_path: Path, name: str) -> None:
    state = ReadingState(tmp_path)
    state.remember_place(article("un", "a"), 1)
    state.remember_place(article("un texte", name), 5)
    state.remember_library([name, "/a"])
    again = ReadingState(tmp_path)
    assert again.place(article("autre texte", name)) == 5
    assert again.last_library() == known_library(str(tmp_path)) == (name, "/a")


def test_the_oldest_places_go(tmp_path: Path) -> None:
    state = ReadingState(tmp_path)
    state.remember_place(article("un texte", "a"), 5)
    places = tmp_path / "places"
    lines = "".join(f"7\t9:{number:08x}\t/{number}\n" for number in range(2 * MOST_ARTICLES))
    places.write_text(places.read_text(encoding="utf-8") + lines, encoding="utf-8")
    state.remember_place(article("un texte", "b"), 6)
    kept = places.read_text(encoding="utf-8").splitlines()
    assert len(kept) == 1 + MOST_ARTICLES
    assert [line.partition("\t")[0] for line in kept[1:4]] == ["6", "5", "7"]


@pytest.mark.parametrize("line", ["x\t1:00\t{}", "\t\t{}", "-3\t1:00\t{}", "{}", "\x00"])
def test_a_line_that_says_nothing_is_passed_over(tmp_path: Path, line: str) -> None:
    ReadingState(tmp_path).remember_place(article("un texte", "a"), 5)
    with (tmp_path / "places").open("a", encoding="utf-8") as places:
        places.write(line.format(tmp_path / "b"))
    state = ReadingState(tmp_path)
    assert state.place(article("autre texte", str(tmp_path / "b"))) is None
    assert (state.place(article("un texte", "a")), state.problem) == (5, None)


def test_the_last_library_is_known(tmp_path: Path) -> None:
    state = ReadingState(tmp_path)
    state.remember_library(["/a", "/b"])
    state.remember_library(["/c", "/d"])
    assert ReadingState(tmp_path).last_library() == ("/c", "/d")


def test_a_library_that_is_the_same_is_not_written(tmp_path: Path) -> None:
    ReadingState(tmp_path).remember_library(["/a", "/b"])
    before = (tmp_path / "library").stat()
    ReadingState(tmp_path).remember_library(["/a", "/b"])
    assert (tmp_path / "library").stat().st_ino == before.st_ino


def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    ReadingState(tmp_path).remember_place(article(), 5)
    assert (tmp_path / "places").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content", [b"5\t9:00\t/a\n", b"SQLite format 3\x00short", b"liseuse places x\n"]
)
def test_a_file_that_cannot_be_understood_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "places"
    path.write_bytes(content)
    state = ReadingState(tmp_path)
    state.remember_place(article(), 5)
    assert state.place(article()) == 5
    assert state.problem == "the reading places cannot be read"
    assert path.read_bytes() == content
    assert known_place(str(tmp_path), article()) == 0


def test_a_newer_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "places"
    path.write_bytes(b"liseuse places 99\nsomething else\n")
    state = ReadingState(tmp_path)
    state.remember_place(article(), 7)
    assert "newer" in str(state.problem)
    assert state.place(article()) == 7
    assert path.read_bytes() == b"liseuse places 99\nsomething else\n"
    assert known_place(str(tmp_path), article()) == 0


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_left_as_it_is(tmp_path: Path, make: object) -> None:
    make(tmp_path / "places")  # type: ignore[operator]
    assert known_place(str(tmp_path), article()) == 0
    state = ReadingState(tmp_path)
    state.remember_place(article(), 7)
    assert state.place(article()) == 7
    assert state.problem
    assert not (tmp_path / "places").is_file()


@pytest.mark.parametrize("why", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_where_nothing_can_be_written_the_session_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: int
) -> None:
    ReadingState(tmp_path).remember_place(article(), 5)

    def refuse(_descriptor: int) -> None:
        raise OSError(why, os.strerror(why))

    monkeypatch.setattr("os.fsync", refuse)
    state = ReadingState(tmp_path)
    assert state.place(article()) == 5
    state.remember_place(article(), 6)
    assert (state.place(article()), state.problem) == (6, "the reading places cannot be kept")
    assert ReadingState(tmp_path).place(article()) == 5
    assert [path.name for path in tmp_path.iterdir()] == ["places"]


def test_two_who_write_at_once_lose_nothing(tmp_path: Path) -> None:
    def write(writer: int) -> None:
        state = ReadingState(tmp_path)
        for number in range(25):
            state.remember_place(article("un texte assez long", f"{writer}-{number}"), number % 9)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    state = ReadingState(tmp_path)
    for writer in range(4):
        for number in range(25):
            place = state.place(article("un texte assez long", f"{writer}-{number}"))
            assert place == number % 9
