import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.article.clean import (
    _DANGEROUS_LINE_RUN,
    _is_harmless,
    clean,
    clean_line,
    is_clean,
)

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)
CONTROLS = [chr(code) for code in (*range(9), *range(11, 32), *range(0x7F, 0xA0))]
DIRECTIONS = list("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
LINES = ["\x85", "\u2028", "\u2029"]
OTHERS = ["\ud800", "\udfff", "\udce9", "\ufdd0", "\uffff", "\U0010ffff", "\ufff9", "\U000e0041"]
DANGEROUS = CONTROLS + DIRECTIONS + LINES + OTHERS


@pytest.mark.parametrize("character", DANGEROUS, ids=ascii)
def test_what_could_act_on_a_terminal_is_replaced_by_one_visible_character(character: str) -> None:
    shown = clean(f"a{character}b")
    assert len(shown) == 3
    assert shown[1].isprintable()
    assert shown[1] not in DANGEROUS


@pytest.mark.parametrize(
    ("character", "shown"),
    [("\x1b", "␛"), ("\0", "␀"), ("\x7f", "␡"), ("\x85", "␤"), ("\u2028", "␤"), ("\x9b", "\ufffd")],
)
def test_a_control_is_shown_by_its_picture_where_there_is_one(character: str, shown: str) -> None:
    assert clean(character) == shown


@pytest.mark.parametrize(
    "text",
    [
        "« L’été »\u00a0: 12\u202f500\u202f€ — n’a-t-elle pas… ?",
        "une ligne\n\tune autre\n",
        "👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 e\u0301",
        "saut\u00adde mot\u200b et \u2060 fin",
    ],
)
def test_what_is_text_stays(text: str) -> None:
    assert clean(text) is text


def test_a_line_holds_no_line_end_and_no_tab() -> None:
    assert clean_line("a\nb\tc\r") == "a␊b␉c␍"


@given(ANY_TEXT)
def test_cleaning_keeps_the_length_and_is_done_once(text: str) -> None:
    once = clean(text)
    assert len(once) == len(text)
    assert is_clean(once)
    assert clean(once) == once


@given(ANY_TEXT)
def test_cleaning_changes_nothing_but_what_is_dangerous(text: str) -> None:
    for before, after in zip(text, clean(text), strict=True):
        assert before == after or not is_clean(before)


@given(ANY_TEXT)
def test_a_cleaned_line_is_one_line_that_can_be_encoded(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert line.encode("utf-8").decode("utf-8") == line


def test_what_can_be_printed_is_never_dangerous() -> None:
    # The look that spares most texts the pattern must not spare what the pattern finds.
    characters = map(chr, range(sys.maxunicode + 1))
    assert not [c for c in characters if _is_harmless(c) and _DANGEROUS_LINE_RUN.match(c)]
