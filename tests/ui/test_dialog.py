from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.app import App
from textual.binding import Binding
from textual.screen import Screen

from liseuse.ui.dialog import Dialog, Palette


class Box(Dialog[str]):
    BINDINGS = [Binding("q", "dismiss", show=False)]  # noqa: RUF012 - Textual's own form


class Page(App[None]):
    results: list[str | None]

    def __init__(self) -> None:
        super().__init__()
        self.results = []

    def ask(self) -> Box:
        box = Box()
        self.push_screen(box, self.results.append)
        return box


async def test_a_dialog_closed_twice_closes_once_and_gives_one_result() -> None:
    app = Page()
    async with app.run_test() as pilot:
        below, above = app.ask(), app.ask()
        await pilot.pause()
        above.dismiss("first")
        above.dismiss("second")
        await pilot.pause()
        assert app.screen is below
        assert app.results == ["first"]


@pytest.mark.parametrize("opened", [Box, Palette])
async def test_what_is_closed_as_soon_as_it_opens_leaves_the_page(
    opened: Callable[[], Screen[None]],
) -> None:
    app = Page()
    async with app.run_test() as pilot:
        page = app.screen
        for _ in range(5):
            screen = opened()
            await app.push_screen(screen)
            screen.dismiss()
            screen.dismiss()
        await pilot.pause()
        assert app.screen is page
