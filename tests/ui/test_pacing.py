from __future__ import annotations

import asyncio

import pytest

from liseuse.ui import pacing
from liseuse.ui.pacing import ASK, Pace


async def test_the_line_is_always_free_until_a_terminal_has_answered() -> None:
    pace = Pace(lambda: None)
    assert pace.sent() == ""
    assert pace.free


async def test_a_frame_on_its_way_is_waited_for() -> None:
    freed: list[int] = []
    pace = Pace(lambda: freed.append(1))
    pace.answered()
    assert pace.sent() == ASK
    assert not pace.free
    assert freed == []
    pace.answered()
    assert pace.free
    assert freed == [1]
    pace.stop()


async def test_a_terminal_that_stops_answering_is_not_waited_for_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pacing, "PATIENCE", 0.01)
    freed = asyncio.Event()
    pace = Pace(freed.set)
    pace.answered()
    pace.sent()
    await asyncio.wait_for(freed.wait(), 5)
    assert pace.free
    pace.stop()
