from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.analysis.tokeniser import LONGEST_PART, MOST_PARTS, tokenise, words_and_spaces

TYPED = st.text(st.sampled_from("aéÀZ'’-.,« »\u00a0\n\t19@&:/_…"), max_size=60) | st.text()


def _words(text: str) -> list[str]:
    return [text[start:end] for start, end in tokenise(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'Oréal d'Angers", ["l'", "Oréal", "d'", "Angers"]),
        ("jusqu'à aujourd'hui", ["jusqu'", "à", "aujourd'hui"]),
        ("QU'ELLE", ["QU'", "ELLE"]),
        ("Saint-Étienne et Rendez-vous", ["Saint-Étienne", "et", "Rendez-vous"]),
        ("dit-il, a-t-elle", ["dit", "-il", ",", "a", "-t-elle"]),
        ("ex-Twitter ex-mari", ["ex-", "Twitter", "ex-mari"]),
        ("«Oui»", ["«", "Oui", "»"]),
        ("M. Roy vit.", ["M.", "Roy", "vit", "."]),
        ("J.-P. Roy, U.S.A.", ["J.-P.", "Roy", ",", "U.S.A."]),
        ("1.200,5 € (3,5 %)", ["1.200,5", "€", "(", "3,5", "%", ")"]),
        ("Booking.com. Fin.Le", ["Booking.com", ".", "Fin", ".", "Le"]),
        ("https://a.fr/x?y=1 moi@b.org", ["https://a.fr/x?y=1", "moi@b.org"]),
        ("O'Connor... Canal+", ["O'Connor", "...", "Canal", "+"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_french_is_cut_into_words(text: str, words: list[str]) -> None:
    assert _words(text) == words


@given(TYPED)
def test_every_character_but_white_space_is_in_one_token(text: str) -> None:
    tokens = tokenise(text)
    assert all(start < end for start, end in tokens)
    assert all(left[1] <= right[0] for left, right in pairwise(tokens))
    assert "".join(_words(text)).split() == "".join(text.split()).split()


@given(TYPED)
def test_words_and_their_spaces_are_the_text_again(text: str) -> None:
    words, spaces = words_and_spaces(text)
    pieces = zip(words, spaces, strict=True)
    assert "".join(word + " " * space for word, space in pieces) == text


@pytest.mark.parametrize("text", ["a" * 5_000, "A-" * 5_000, "d'" * 5_000, "a.b" * 5_000])
def test_no_token_is_longer_than_words_are(text: str) -> None:
    longest = max(end - start for start, end in tokenise(text))
    assert longest <= (LONGEST_PART + 1) * (MOST_PARTS + 1)
