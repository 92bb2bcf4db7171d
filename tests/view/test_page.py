from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from tests.view.makers import article_of

from liseuse.view.page import TOP, LineNumbers, Page, Place

ARTICLE = article_of("Le titre", "Un deux trois quatre", "Suite", "Cinq six", kinds="TLHP")


def shown(page: Page, top: Place, count: int) -> list[str]:
    return [
        "" if line is None else page.article.text[line.start : line.end]
        for line in page.rows(top, count)
    ]


def test_blocks_have_air_between_and_headings_more_above() -> None:
    assert shown(Page(ARTICLE, 8, cell_len), TOP, 12) == [
        "",
        "Le titre",
        "",
        "Un deux",
        "trois",
        "quatre",
        "",
        "",
        "Suite",
        "",
        "Cinq six",
        "",
    ]


def test_byline_and_dateline_stand_together() -> None:
    page = Page(article_of("T", "Par X", "Paris", "Texte", kinds="TBDP"), 20, cell_len)
    assert shown(page, TOP, 7) == ["", "T", "", "Par X", "Paris", "", "Texte"]


def test_every_row_is_reached_from_the_top_and_back() -> None:
    page = Page(ARTICLE, 8, cell_len)
    end = page.moved(TOP, 1000)
    assert end == page.end()
    assert page.moved(TOP, 10) == end
    assert page.moved(end, -10) == TOP
    assert page.rows_between(TOP, end, 20) == 10
    assert page.rows_between(end, TOP, 20) == -10
    assert page.rows_between(TOP, end, 9) is None


def test_the_last_screen_ends_with_the_last_row() -> None:
    page = Page(ARTICLE, 8, cell_len)
    assert shown(page, page.last_top(3), 3) == ["Suite", "", "Cinq six"]
    assert page.clamped(page.end(), 3) == page.last_top(3)
    assert page.clamped(TOP, 3) == TOP
    assert page.last_top(100) == TOP


@given(st.integers(0, len(ARTICLE.text)), st.integers(1, 40))
def test_an_offset_is_on_the_line_its_place_names(offset: int, measure: int) -> None:
    page = Page(ARTICLE, measure, cell_len)
    line = page.line(page.place_of(offset))
    assert line is not None
    assert line.start <= offset or offset == 0
    below = page.after(page.place_of(offset))
    while below is not None and (following := page.line(below)) is None:
        below = page.after(below)
    assert below is None or following is None or following.start > offset


@pytest.mark.parametrize("measure", [1, 7, 80])
def test_the_offset_of_a_place_leads_back_to_its_line(measure: int) -> None:
    page = Page(ARTICLE, measure, cell_len)
    place: Place | None = TOP
    while place is not None:
        if page.line(place) is not None:
            assert page.place_of(page.offset_of(place)) == place
        place = page.after(place)


def test_an_article_without_blocks_has_empty_rows() -> None:
    page = Page(article_of(), 80, cell_len)
    assert page.rows(TOP, 3) == [None, None, None]
    assert page.end() == page.last_top(5) == page.place_of(0) == page.moved(TOP, 5) == TOP
    assert page.offset_of(TOP) == 0


def test_a_screen_is_set_without_wrapping_the_rest() -> None:
    measured = 0

    def width_of(text: str) -> int:
        nonlocal measured
        measured += len(text)
        return 2 * len(text)

    page = Page(article_of(*["日本語" * 1000] * 100), 40, width_of)
    page.rows(TOP, 50)
    assert measured < 3000
    assert page.place_of(page.article.blocks[90].start).block == 90
    assert measured < 4000


def test_line_numbers_count_line_ends_before() -> None:
    numbers = LineNumbers("un\ndeux\n\ntrois")
    assert [numbers.of(at) for at in (0, 2, 3, 8, 9, 13)] == [1, 1, 2, 3, 4, 4]
