"""The screen as it looks; everything else about it is tested on values."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.ui.fakes import FakeService, FakeSource, long_article, reader

from liseuse.ui.options import Background, ColourMode, ReaderOptions

SnapCompare = Callable[..., bool]

SCREENS: dict[str, tuple[tuple[int, int], tuple[str, ...], ReaderOptions]] = {
    "wide": ((120, 40), (), ReaderOptions()),
    "wide_jump_done": ((120, 40), ("tab", "down", "enter", "n"), ReaderOptions()),
    "wide_quote": ((120, 40), ("c",), ReaderOptions()),
    "wide_filter_on": ((120, 40), ("2", "5"), ReaderOptions()),
    "wide_text_alone": ((120, 40), ("z",), ReaderOptions()),
    "middle": ((80, 24), ("e", "e", "e"), ReaderOptions()),
    "middle_list": ((80, 24), ("tab", "down"), ReaderOptions()),
    "small_text": ((40, 12), ("e",), ReaderOptions()),
    "small_list": ((40, 12), ("tab",), ReaderOptions()),
    "search_hits": ((80, 24), ("/", *"mensch", "enter", "n"), ReaderOptions()),
    "paragraphs_kept": ((80, 24), ("&", *"openai", "enter"), ReaderOptions()),
    "no_colour": ((80, 24), ("c",), ReaderOptions(colours=ColourMode.NONE)),
    "light": ((80, 24), ("tab", "enter"), ReaderOptions(background=Background.LIGHT)),
    "ascii": ((80, 24), ("tab", "enter"), ReaderOptions(ascii=True)),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_page(snap_compare: SnapCompare, name: str) -> None:
    size, keys, options = SCREENS[name]
    assert snap_compare(reader(options=options, repeats=2), terminal_size=size, press=keys)


def test_the_page_while_the_analysis_runs(snap_compare: SnapCompare) -> None:
    service = FakeService(cached_at_once=False, failure="the analyser stopped")
    service.gate.set()
    assert snap_compare(reader(service=service), terminal_size=(80, 24))


@pytest.mark.parametrize("key", ["question_mark", "o"])
def test_what_lies_over_the_page(snap_compare: SnapCompare, key: str) -> None:
    sources = [FakeSource("un.txt", long_article("un")), FakeSource("deux.txt", error="not found")]
    assert snap_compare(reader(*sources), terminal_size=(80, 24), press=(key,))
