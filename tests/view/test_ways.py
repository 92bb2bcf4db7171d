from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.view.page import LineNumbers
from liseuse.view.typed import LONGEST, History, Typed
from liseuse.view.ways import Stop, Trail, goal_offset

TEXT = "un\ndeux\n\nquatre"


@pytest.mark.parametrize(
    ("words", "offset"),
    [
        ("1", 0),
        ("2", 3),
        (" 4 ", 9),
        ("0", 0),
        ("999999999", 9),
        ("0%", 0),
        ("50%", 7),
        ("100 %", len(TEXT)),
        ("250%", len(TEXT)),
        ("12,5%", 1),
        ("12.5%", 1),
        ("", None),
        ("x", None),
        ("-3", None),
        ("1.5", None),
        ("٣", 8),
        ("1e3", None),
    ],
)
def test_a_line_or_a_part_of_the_text_is_found(words: str, offset: int | None) -> None:
    assert goal_offset(words, len(TEXT), LineNumbers(TEXT)) == offset


@given(st.text(st.sampled_from("0123456789%., ") | st.characters(), max_size=12), st.text())
def test_a_goal_lies_in_the_text_whatever_is_typed(words: str, text: str) -> None:
    offset = goal_offset(words, len(text), LineNumbers(text))
    assert offset is None or 0 <= offset <= len(text)


@given(st.text(st.characters() | st.just("\n")), st.integers(1, 9))
def test_the_start_of_a_line_is_on_that_line(text: str, number: int) -> None:
    numbers = LineNumbers(text)
    last = text.count("\n") + 1
    assert numbers.of(numbers.start_of(number)) == min(number, last)


def test_the_way_back_leads_through_the_places_left() -> None:
    trail = Trail()
    first, second, third = Stop(0, 0), Stop(0, 90), Stop(1, 5)
    trail.left(first)
    trail.left(second)
    assert trail.back(third) == second
    assert trail.back(second) == first
    assert trail.back(first) is None
    assert trail.forward(first) == second
    assert trail.forward(second) == third
    assert trail.forward(third) is None


def test_a_new_jump_forgets_what_was_ahead() -> None:
    trail = Trail()
    trail.left(Stop(0, 0))
    trail.back(Stop(0, 9))
    trail.left(Stop(0, 0))
    assert trail.forward(Stop(0, 5)) is None


def test_the_place_one_stands_on_is_no_place_to_go_to() -> None:
    trail = Trail()
    trail.left(Stop(0, 3))
    assert trail.back(Stop(0, 3)) is None


def test_a_line_is_edited_where_its_place_is() -> None:
    typed = Typed().inserted("un deux").moved(-4).inserted("x")
    assert typed == Typed("un xdeux", 4)
    assert typed.without_before() == Typed("un deux", 3)
    assert typed.without_after() == Typed("un xeux", 4)
    assert typed.without_word() == Typed("un deux", 3)
    assert typed.without_start() == Typed("deux", 0)
    assert typed.edge(-1).at == 0
    assert typed.edge(1).at == 8
    assert typed.edge(1).without_word() == Typed("un ", 3)
    assert Typed().without_before() == Typed().without_after() == Typed()


@given(st.text())
def test_what_is_pasted_holds_no_line_end_and_no_sign_unseen(words: str) -> None:
    assert Typed().inserted(words).text.isprintable()


def test_a_line_has_an_end() -> None:
    full = Typed("a" * LONGEST, 0)
    assert full.inserted("b") == full


def test_lines_typed_before_come_back() -> None:
    history = History()
    for line in ("un", "deux", "un"):
        history.add(line)
    assert history.newest == "un"
    assert [history.step(-1, "tr") for _ in range(3)] == ["un", "deux", "deux"]
    assert [history.step(1, "x") for _ in range(2)] == ["un", "tr"]
    assert History().step(-1, "a") == "a"
    assert History().newest == ""
