from __future__ import annotations

from pathlib import Path

import pytest
from tests.store.samples import article

from liseuse.store.marks import MOST_ARTICLES, KeptMarks, Mark, known_marks
from liseuse.store.state import ReadingState

TEXT = "Ada Morel dit « oui » à Nantes."
KEPT = KeptMarks(0, 31, (Mark(0, 9, "1;38;5;74"), Mark(24, 30, "4")), ((15, 20),), "38;5;186")


def left(folder: Path, path: str = "a.txt", text: str = TEXT, kept: KeptMarks = KEPT) -> None:
    ReadingState(folder, lambda: "5a").remember_marks(article(text, path), kept)


def found(folder: Path, path: str = "a.txt", text: str = TEXT, made_for: str = "5a") -> object:
    return known_marks(str(folder), article(text, path), made_for)


def test_marks_are_found_again(tmp_path: Path) -> None:
    assert found(tmp_path) is None
    left(tmp_path)
    assert found(tmp_path) == KEPT


@pytest.mark.parametrize(
    "kept", [KeptMarks(0, 31, (), (), ""), KeptMarks(10, 20, (), ((15, 20), (21, 22)), "")]
)
def test_there_may_be_none(tmp_path: Path, kept: KeptMarks) -> None:
    left(tmp_path, kept=kept)
    assert found(tmp_path) == kept


def test_a_text_that_goes_on_longer_keeps_them(tmp_path: Path) -> None:
    left(tmp_path)
    assert found(tmp_path, text=f"{TEXT} Et plus loin.") == KEPT


@pytest.mark.parametrize(
    ("path", "text", "made_for"),
    [
        ("b.txt", TEXT, "5a"),
        ("a.txt", TEXT.replace("Ada", "Eva"), "5a"),
        ("a.txt", TEXT[:-1], "5a"),
        ("a.txt", TEXT, "5b"),
    ],
)
def test_another_article_text_or_look_has_none(
    tmp_path: Path, path: str, text: str, made_for: str
) -> None:
    left(tmp_path)
    assert found(tmp_path, path, text, made_for) is None


def test_the_last_are_kept_and_each_article_once(tmp_path: Path) -> None:
    for number in (*range(MOST_ARTICLES + 1), 5):
        left(tmp_path, f"{number}.txt")
    assert found(tmp_path, "0.txt") is None
    assert found(tmp_path, "5.txt") == found(tmp_path, "1.txt") == KEPT
    assert (tmp_path / "marks").read_bytes().count(b"\n") == MOST_ARTICLES + 1


def test_nothing_is_kept_of_what_cannot_be_found_or_told(tmp_path: Path) -> None:
    ReadingState(tmp_path, lambda: "5a").remember_marks(article(TEXT), KEPT)
    ReadingState(tmp_path).remember_marks(article(TEXT, "a.txt"), KEPT)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("bad", ["\x1b[31m", "38;5\x07", "x"])
def test_nothing_but_attributes_reaches_the_terminal(tmp_path: Path, bad: str) -> None:
    left(tmp_path)
    file = tmp_path / "marks"
    content = file.read_bytes()
    for good in (b"1;38;5;74", b"38;5;186"):
        file.write_bytes(content.replace(good, bad.encode()))
        assert found(tmp_path) is None


@pytest.mark.parametrize("digits", [31, 5000])
def test_a_number_too_long_to_be_one_holds_none(tmp_path: Path, digits: int) -> None:
    left(tmp_path)
    file = tmp_path / "marks"
    content = file.read_bytes()
    file.write_bytes(content.replace(b"0-31:", b"0-31:" + b"9" * digits))
    assert found(tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"autre chose", b"liseuse marks 2\n", b"\xff\x00"])
def test_a_file_that_cannot_be_understood_holds_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "marks").write_bytes(content)
    assert found(tmp_path) is None
