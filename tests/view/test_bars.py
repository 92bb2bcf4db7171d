from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from tests.view.makers import article_of

from liseuse.article.model import Metadata
from liseuse.i18n import set_language
from liseuse.view.bars import (
    about,
    counter,
    cut,
    fitted_bar,
    fitted_hints,
    left_out_words,
    reading_minutes,
    shown_date,
    title_of,
)


@pytest.mark.parametrize(
    ("date", "english", "french"),
    [
        ("2025-02-10", "10 Feb 2025", "10 févr. 2025"),
        ("2025-05-01", "1 May 2025", "1er mai 2025"),
        ("2025-13-01", "2025-13-01", "2025-13-01"),
        ("hier", "hier", "hier"),
        (None, "", ""),
    ],
)
def test_dates_are_written_as_the_reader_writes_them(
    date: str | None, english: str, french: str
) -> None:
    assert shown_date(date) == english
    set_language("fr")
    assert shown_date(date) == french


def test_a_title_comes_from_the_article_or_its_first_line_or_its_file() -> None:
    assert title_of(article_of("Un\ntitre", "x", kinds="TP")) == "Un titre"
    assert title_of(article_of("x", metadata=Metadata(title="Autre"))) == "Autre"
    assert title_of(article_of("x")) == "a"


def test_the_header_says_source_date_minutes_and_number() -> None:
    article = article_of("mot " * 700, metadata=Metadata(source="lemonde.fr", date="2025-02-10"))
    assert about(article, 2, 12) == ("lemonde.fr", "10 Feb 2025", "3 min", "2/12")
    assert about(article_of("x"), 1, 1) == ("1 min",)


def test_the_header_names_the_author_where_the_text_does_not() -> None:
    metadata = Metadata(author="Ada Morel")
    assert about(article_of("x", metadata=metadata), 1, 1) == ("Ada Morel", "1 min")
    signed = article_of("x", "Par Ada Morel", kinds="PB", metadata=metadata)
    assert about(signed, 1, 1) == ("1 min",)


def test_reading_time_is_estimated_for_a_very_long_text() -> None:
    assert reading_minutes("mot " * 1_000_000) == round(4_000_000 / 6 / 230)


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (40, ("Un titre bien long", "lemonde.fr · 3 min")),
        (30, ("Un titre bien long", "3 min")),
        (14, ("Un titr…", "2/12")),
        (4, ("Un…", "")),
        (0, ("", "")),
    ],
)
def test_a_bar_drops_and_cuts_what_does_not_fit(width: int, shown: tuple[str, str]) -> None:
    right = ["2/12"] if width == 14 else ["lemonde.fr", "3 min"]
    bar = fitted_bar("Un titre bien long", right, width, cell_len)
    assert (bar.left, bar.right) == shown


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, ""), (1, "1 paragraph not analysed"), (3, "3 paragraphs not analysed")],
)
def test_what_the_analysis_left_out_is_said(count: int, words: str) -> None:
    assert left_out_words(count) == words


@given(st.text(alphabet="ab 日👩\u200d💻e\u0301", max_size=30), st.integers(0, 30))
def test_a_bar_is_exactly_as_wide_as_asked(left: str, width: int) -> None:
    bar = fitted_bar(left, ["x.fr", "2/3"], width, cell_len)
    assert cell_len(bar.left) + bar.gap + cell_len(bar.right) == width


@pytest.mark.parametrize(
    ("text", "cells", "expected"),
    [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 4, "日…"), ("ab", 1, "…"), ("ab", 0, "")],
)
def test_what_is_cut_shows_an_ellipsis(text: str, cells: int, expected: str) -> None:
    assert cut(text, cells, cell_len) == expected


def test_a_counter_names_the_target_and_the_line() -> None:
    assert counter("Mistral AI", 2, 6, 24) == "Mistral AI 3/6 · line 24"
    assert counter("", 0, 1, 1) == "1/1 · line 1"


def test_hints_that_do_not_fit_are_left_out_from_the_last() -> None:
    hints = [("n", "next"), ("q", "quit")]
    assert fitted_hints(hints, 14, cell_len) == (("n", "next"), ("q", "quit"))
    assert fitted_hints(hints, 13, cell_len) == (("n", "next"),)
    assert fitted_hints(hints, 5, cell_len) == ()
