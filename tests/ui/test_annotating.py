from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.fakes import FakeService, FakeSource, long_article, reader
from tests.ui.test_reader import footer, press, screen_rows, screen_text

from liseuse.store.notes import NoteStore
from liseuse.ui.app import ReaderApp

SIZE = (120, 48)


@pytest.fixture
def store(tmp_path: Path) -> NoteStore:
    return NoteStore(tmp_path / "notes.sqlite")


def noted(store: NoteStore, source: FakeSource | None = None, *, cached: bool = True) -> ReaderApp:
    service = FakeService(cached_at_once=cached)
    app = reader(*([source] if source else []), service=service)
    app.reader.notes = store
    return app


async def test_a_note_is_written_on_what_one_stands_on_and_shown_beside_it(
    store: NoteStore,
) -> None:
    app = noted(store)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "a")
        assert "Nous voulons maîtriser" in screen_text(app)
        await press(pilot, *"vrai", "space", "*", "enter")
        assert "Note gardée" in footer(app)
        text = screen_text(app)
        assert "NOTES" in text
        assert "✎ vrai *" in text
        assert any(row.startswith("✎") for row in screen_rows(app))
    (note,) = store.notes_of(long_article())
    assert (note.text, note.anchor.quoted[:12]) == ("vrai *", "Nous voulons")


async def test_a_note_is_written_on_a_selection_or_on_the_line_at_the_top(
    store: NoteStore,
) -> None:
    app = noted(store)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "a", "1", "enter")
        await press(pilot, "e", "e", "e", "v", "v", "a", "2", "enter")
        assert app.reader.reading is not None
        assert app.reader.reading.selection is None
    quoted = [note.anchor.quoted for note in store.notes_of(long_article())]
    assert quoted[0].startswith("Mistral AI ouvre")
    assert quoted[1].startswith("Le site sera construit")


async def test_notes_are_found_from_the_list_and_walked_with_n(store: NoteStore) -> None:
    article = long_article()
    for words in ("Saclay", "Meta"):
        start = article.text.index(words)
        store.add(article, start, start + len(words), f"sur {words}")
    app = noted(store)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "G")
        assert "    Meta" in screen_text(app)
        await press(pilot, "enter")
        assert "sur Meta 2/2 · ligne 6" in footer(app)
        await press(pilot, "N")
        assert "sur Saclay 1/2 · ligne 3" in footer(app)


async def test_a_note_is_changed_and_removed_where_it_stands(store: NoteStore) -> None:
    article = long_article()
    start = article.text.index("Saclay")
    store.add(article, start, start + 6, "a")
    app = noted(store)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "G", "a", "b", "enter")
        assert [note.text for note in store.notes_of(article)] == ["ab"]
        await press(pilot, "a", "ctrl+u", "enter")
        assert "Note supprimée" in footer(app)
        assert "NOTES" not in screen_text(app)


async def test_esc_gives_up_and_an_empty_note_is_none(store: NoteStore) -> None:
    app = noted(store)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "a", "x", "escape", "a", "space", "enter")
    assert store.notes_of(long_article()) == ()


async def test_a_note_whose_words_are_gone_is_still_shown(store: NoteStore) -> None:
    article = long_article()
    start = article.text.index("Saclay")
    store.add(article, start, start + 6, "garder")
    changed = article.text.replace("Saclay", "Gif").replace("quelques kilomètres", "deux pas")
    other = article._replace(text=changed, blocks=article.blocks[:3])
    app = noted(store, FakeSource("a.txt", other))
    async with app.run_test(size=SIZE):
        assert "? garder" in screen_text(app)
        assert "disparu\u00a0: Saclay" in screen_text(app)


async def test_it_is_told_when_notes_are_not_kept() -> None:
    app = noted(NoteStore(None))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "a", "x", "enter")
        assert "pour cette lecture seulement" in footer(app)
        assert "✎ x" in screen_text(app)


async def test_notes_are_there_before_the_analysis(store: NoteStore) -> None:
    store.add(long_article(), 0, 7, "tôt")
    app = noted(store, cached=False)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab")
        assert "✎ tôt" in screen_text(app)
        await press(pilot, "enter")
        assert "tôt 1/1" in footer(app)
