from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.analysis.slices import BATCH_LENGTH, BATCH_TEXTS, LONG, LONGEST, batches, sliced

SENTENCE = "Le maire a parlé hier soir. "


def test_a_paragraph_of_the_press_stays_whole() -> None:
    assert list(sliced(SENTENCE * 20)) == [(0, SENTENCE * 20)]


@pytest.mark.parametrize(
    ("piece", "end"),
    [(SENTENCE, "soir. "), ("mot ", "mot "), ("a", "a")],
    ids=["at a sentence's end", "between words", "anywhere"],
)
def test_a_long_one_is_cut(piece: str, end: str) -> None:
    text = piece * (LONGEST * 3 // len(piece))
    found = list(sliced(text))
    assert len(found) > 2
    assert all(part.endswith(end) for _, part in found)


@given(st.text("ab. !", max_size=60).map(lambda text: text * 400))
def test_slices_cover_the_text_in_order(text: str) -> None:
    found = list(sliced(text))
    assert "".join(part for _, part in found) == text
    assert all(text[start : start + len(part)] == part for start, part in found)
    assert all(len(part) <= LONGEST for _, part in found)


@given(st.lists(st.integers(0, LONG * 3).map("x".__mul__), max_size=BATCH_TEXTS * 2))
def test_batches_hold_every_text_in_order(texts: list[str]) -> None:
    found = list(batches(texts))
    assert [text for batch in found for text in batch] == texts
    assert all(len(batch) <= BATCH_TEXTS for batch in found)
    assert all(sum(map(len, batch)) <= BATCH_LENGTH or len(batch) == 1 for batch in found)


def test_a_long_text_is_read_before_the_next_is_taken() -> None:
    taken: list[str] = []

    def texts() -> list[str]:
        return ["short", "x" * (LONG + 1), "after"]

    def watched() -> Iterator[str]:
        for text in texts():
            taken.append(text)
            yield text

    first = next(batches(watched()))
    assert first == texts()[:2]
    assert taken == texts()[:2]
