from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.analysis.normalise import normalise

ANY_TEXT = st.text(st.characters(categories=None))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("l’Élysée", "l'Élysée"),
        ("l‘Élysée", "l'Élysée"),
        ("Guingampʼ", "Guingamp'"),
        ("«\u00a0Oui\u202f»", "« Oui »"),
        ("1\u2009200", "1 200"),
        ("\ud800", "\ufffd"),
        ("“déjà vu” — 3\t€", "“déjà vu” — 3\t€"),
    ],
)
def test_a_model_is_shown_one_apostrophe_and_one_space(written: str, read: str) -> None:
    assert normalise(written) == read


@given(ANY_TEXT)
def test_offsets_stay_and_any_model_can_take_the_text_in(text: str) -> None:
    read = normalise(text)
    assert len(read) == len(text)
    read.encode()
