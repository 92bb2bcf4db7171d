from __future__ import annotations

import pytest
from tests.ui.fakes import FakeService, reader
from tests.ui.test_reader import footer, press, screen_text

from liseuse.ui.options import ReaderOptions

SIZE = (120, 40)


@pytest.fixture(autouse=True)
def far_from_any_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)


async def test_y_copies_the_quote_one_stands_on() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "y")
        await pilot.pause(0.1)
        assert app.clipboard.startswith("«\u00a0Nous voulons maîtriser toute la chaîne")
        assert "— Arthur Mensch, dans «\u00a0Mistral AI ouvre" in app.clipboard
        assert "exemple.fr, 10\u00a0février 2025, ligne\u00a04" in app.clipboard
        assert "envoyée au presse-papiers du terminal" in footer(app)


async def test_y_copies_the_sentence_read_when_one_stands_on_nothing() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "y")
        await pilot.pause(0.1)
        assert app.clipboard.startswith("«\u00a0Mistral AI ouvre un centre de calcul en France")
        assert "du terminal (paragraphe, texte simple)" in footer(app)


async def test_v_grows_the_selection_and_escape_lets_go_of_it() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "e", "e", "v")
        assert "Sélection\u00a0: nom" in footer(app)
        await press(pilot, "v")
        assert "Sélection\u00a0: phrase" in footer(app)
        await press(pilot, "v")
        assert "Sélection\u00a0: paragraphe" in footer(app)
        selection = app.reader.reading.selection if app.reader.reading else None
        assert selection is not None
        reversed_text = "".join(
            segment.text
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.style and segment.style.reverse
        )
        assert "Le site sera construit" in reversed_text
        await press(pilot, "y")
        await pilot.pause(0.1)
        assert "Arthur Mensch en attend beaucoup.\u00a0» — " in app.clipboard
        await press(pilot, "escape")
        assert app.reader.reading is not None
        assert app.reader.reading.selection is None
        assert app.reader.reading.current is not None


async def test_going_elsewhere_lets_go_of_the_selection() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "v", "n", "e")
        assert app.reader.reading is not None
        assert app.reader.reading.selection is None


async def test_capital_y_picks_the_form_and_y_keeps_to_it() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "Y")
        assert "Copier en" in screen_text(app)
        await press(pilot, "j")
        assert "> «" in screen_text(app)
        await press(pilot, "enter")
        await pilot.pause(0.1)
        assert app.clipboard.startswith("> «\u00a0Nous voulons")
        await press(pilot, "C", "y")
        await pilot.pause(0.1)
        assert app.clipboard.startswith("> «\u00a0Mistral formera")
        await press(pilot, "Y", "4")
        await pilot.pause(0.1)
        assert app.clipboard.startswith("@article{")


async def test_the_form_of_the_settings_is_the_first() -> None:
    app = reader(options=ReaderOptions(citation="json"))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "y")
        await pilot.pause(0.1)
        assert app.clipboard.startswith("{")


async def test_words_can_be_taken_before_the_analysis_is_there() -> None:
    service = FakeService(cached_at_once=False)
    app = reader(service=service)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "v", "v", "y")
        await pilot.pause(0.1)
        assert "Mistral AI ouvre" in app.clipboard
        service.gate.set()
