from __future__ import annotations

import pytest
from tests.ui.fakes import FakePlaces, FakeSource, long_article, reader

from liseuse.store.marks import KeptMarks
from liseuse.ui.options import ReaderOptions

ARTICLE = long_article()
PERSON = "1;38;2;86;180;233"


async def left(*keys: str, options: ReaderOptions | None = None) -> KeptMarks:
    """Return the marks that a reader leaves behind who has typed `keys`."""
    places = FakePlaces()
    app = reader(FakeSource("a.txt", ARTICLE), options=options, places=places)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*keys, "q")
    return places.marks[ARTICLE.id]


def marked(kept: KeptMarks, sgr: str) -> set[str]:
    return {ARTICLE.text[mark.start : mark.end] for mark in kept.marks if mark.sgr == sgr}


async def test_names_and_quotes_are_kept_as_they_look() -> None:
    kept = await left()
    assert "Arthur Mensch" in marked(kept, PERSON)
    assert kept.quoted
    assert kept.bar == "38;2;216;207;122"
    assert (kept.start, kept.end) == (0, len(ARTICLE.text))


@pytest.mark.parametrize(
    "keys", [("tab", "down", "enter"), ("e",), ("c",), ("slash", "e", "enter"), ("v",)]
)
async def test_what_was_chosen_is_not_kept(keys: tuple[str, ...]) -> None:
    assert await left(*keys) == await left()


async def test_what_is_not_to_be_shown_is_not_kept() -> None:
    kept = await left(options=ReaderOptions(types=frozenset({"ORG"}), quotes=False))
    assert not marked(kept, PERSON)
    assert not kept.quoted
