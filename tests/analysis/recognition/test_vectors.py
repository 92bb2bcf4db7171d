from __future__ import annotations

import numpy as np
import pytest

from liseuse.analysis.vectors import PressVectors


class Strings(dict[int | str, int | str]):
    """The hash of a word and the word of a hash, as spaCy's store gives them."""

    def __init__(self, *words: str) -> None:
        for number, word in enumerate(words, 10):
            self[word], self[number] = number, word


STRINGS = Strings("Havre", "HAVRE", "rue", "RUE", "Rue", "inconnu", "Inconnu", "havre")
VECTORS = PressVectors(
    np.array(sorted([STRINGS["Havre"], STRINGS["rue"]]), np.uint64),
    np.array([1, 0], np.uint16),
    np.array([[6, 8], [10, 20]], np.int8),
    np.array([0.5, 0.1], np.float32),
    STRINGS,
)


@pytest.mark.parametrize(
    ("word", "vector"),
    [
        ("Havre", [1.0, 2.0]),
        ("HAVRE", [1.0, 2.0]),
        ("rue", [3.0, 4.0]),
        ("RUE", [3.0, 4.0]),
        ("inconnu", [0.0, 0.0]),
    ],
)
def test_a_word_has_the_vector_of_its_usual_spelling(word: str, vector: list[float]) -> None:
    (found,) = VECTORS.get_batch(np.array([STRINGS[word]], np.uint64))
    assert found.tolist() == pytest.approx(vector)
