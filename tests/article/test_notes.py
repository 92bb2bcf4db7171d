from __future__ import annotations

import pytest

from liseuse.article.model import Article, Metadata
from liseuse.article.notes import CONTEXT, Anchor, Note, anchor_of, place_in, placed

TEXT = "Le maire part. On l’attendait.\nLe maire part. Personne ne l’attendait, sauf lui."


def article(text: str) -> Article:
    return Article("a", None, text, (), Metadata())


def anchor(words: str, text: str = TEXT, number: int = 0) -> Anchor:
    start = -1
    for _ in range(number + 1):
        start = text.index(words, start + 1)
    return anchor_of(article(text), start, start + len(words))


@pytest.mark.parametrize("number", [0, 1])
def test_a_place_is_found_again_among_its_likes(number: int) -> None:
    mine = anchor("Le maire part.", number=number)
    assert place_in(TEXT, mine) == (mine.start, mine.start + len("Le maire part."))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ("Un chapeau neuf.\n" + TEXT, "Le maire part."),
        (TEXT.replace("On l’attendait.\n", ""), "Le maire part."),
        (TEXT.replace("Le maire", "Le  maire"), "Le  maire part."),
        (TEXT.replace("part. Personne", "s’en va. Personne"), "Le maire s’en va."),
    ],
)
def test_a_place_is_found_when_the_text_changed_a_little(changed: str, words: str) -> None:
    place = place_in(changed, anchor("Le maire part.", number=1))
    assert place is not None
    assert place == (changed.rindex(words), changed.rindex(words) + len(words))


def test_apostrophes_may_change() -> None:
    mine = anchor("l’attendait, sauf")
    changed = TEXT.replace("’", "'")
    place = place_in(changed, mine)
    assert place is not None
    assert changed[slice(*place)] == "l'attendait, sauf"


def test_words_that_are_gone_have_no_place() -> None:
    assert place_in("Tout autre chose.", anchor("Le maire part.")) is None
    assert place_in("", Anchor("", "", "", 0)) is None


def test_notes_come_in_text_order_the_lost_ones_last() -> None:
    notes = [
        Note(1, "perdue", Anchor("absent", "", "", 0), ""),
        Note(2, "fin", anchor("sauf lui"), ""),
        Note(3, "début", anchor("Le maire"), ""),
    ]
    assert [item.note.id for item in placed(notes, article(TEXT))] == [3, 2, 1]


def test_little_is_kept_of_the_surroundings() -> None:
    long = "a" * 1000 + "MOT" + "b" * 1000
    found = anchor("MOT", long)
    assert (len(found.before), len(found.after)) == (CONTEXT, CONTEXT)


def test_a_hostile_text_is_searched_in_little_time() -> None:
    assert place_in("a " * 200_000, Anchor("a " * 50 + "b", "a " * 32, "c", 0)) is None
