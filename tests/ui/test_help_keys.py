"""Every key of the help, pressed where it should do something."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

import pytest
from tests.ui.fakes import FakeSource, long_article, reader
from textual.pilot import Pilot

from liseuse.ui.app import ReaderApp
from liseuse.ui.commands import COMMANDS, EVERYWHERE

BEFORE = {
    "line.up": "G",
    "page.up": "G",
    "half.up": "G",
    "top": "G",
    "back": "G",
    "forward": "G backspace",
    "mark.to": "j m a j",
    "choose": "tab j",
    "target.next": "tab enter",
    "target.previous": "tab enter",
    "target.here": "e",
    "why": "e",
    "name.hide": "e",
    "name.type": "e",
    "name.merge": "e",
    "name.rename": "e",
    "mend.undo": "e x",
    "mend.redo": "e x U",
    "mend.widen": "e x",
    "article.previous": ">",
    "release": "e",
}
"""What is pressed before a command's key, so that it has something to do."""

KEYS = [(c.id, key) for c in COMMANDS if c not in EVERYWHERE for key in c.keys]


class Seen(NamedTuple):
    """What a person can tell apart: what is shown, what has the focus, whether it goes on."""

    rows: tuple[str, ...]
    styles: tuple[object, ...]
    screen: str
    focus: str
    ended: bool


def seen(app: ReaderApp) -> Seen:
    strips = app.screen._compositor.render_strips() if app.is_running else []
    return Seen(
        tuple(strip.text for strip in strips),
        tuple(tuple(segment.style for segment in strip) for strip in strips),
        type(app.screen).__name__,
        type(app.focused).__name__,
        app._exit,
    )


async def settled(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await asyncio.sleep(0)
    await pilot.pause()


@pytest.mark.parametrize(("command", "key"), KEYS)
async def test_every_key_of_the_help_does_something(command: str, key: str) -> None:
    sources = [FakeSource(f"{name}.txt", long_article(name, repeats=6)) for name in ("un", "deux")]
    app = reader(*sources)
    async with app.run_test(size=(120, 40)) as pilot:
        for before in BEFORE.get(command, "").split():
            await pilot.press(before)
            await settled(pilot)
        first = seen(app)
        await pilot.press(key)
        await settled(pilot)
        assert seen(app) != first
