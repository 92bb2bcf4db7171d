"""What the painter writes is drawn by a terminal emulator and compared with what was wanted."""

from __future__ import annotations

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from liseuse.ui.options import ColourMode
from liseuse.ui.painter import Painter, codes

WIDTH, HEIGHT = 12, 6
SIZE = (WIDTH, HEIGHT)
STYLES = st.sampled_from([None, Style(bold=True), Style(color="#e69f00"), Style(reverse=True)])
SEGMENTS = st.tuples(st.text(alphabet="ab é«日", min_size=1, max_size=6), STYLES)
ROWS = st.lists(st.lists(SEGMENTS, min_size=1, max_size=3), min_size=HEIGHT, max_size=HEIGHT)


class Stream(pyte.Stream):
    csi = {**pyte.Stream.csi, "S": "scroll_up", "T": "scroll_down"}  # noqa: RUF012
    events = pyte.Stream.events | {"scroll_up", "scroll_down"}


class Terminal(pyte.Screen):
    """An emulated terminal that can also scroll a region."""

    def scroll_up(self, count: int = 1) -> None:
        for _ in range(count or 1):
            self.cursor.y = self._margins().bottom
            self.index()

    def scroll_down(self, count: int = 1) -> None:
        for _ in range(count or 1):
            self.cursor.y = self._margins().top
            self.reverse_index()

    def _margins(self) -> pyte.screens.Margins:
        return self.margins or pyte.screens.Margins(0, self.lines - 1)


def emulated() -> tuple[Terminal, Stream]:
    screen = Terminal(WIDTH, HEIGHT)
    screen.reset_mode(7, private=True)
    return screen, Stream(screen)


def strip(parts: list[tuple[str, Style | None]], width: int = WIDTH) -> Strip:
    made = Strip([Segment(text, style) for text, style in parts])
    return made.crop(0, width).extend_cell_length(width)


def layout(rows: list[list[tuple[str, Style | None]]]) -> LayoutUpdate:
    return LayoutUpdate([[strip(row)] for row in rows], Region(0, 0, *SIZE))


def cells(screen: pyte.Screen) -> list[list[tuple[str, bool, str, bool]]]:
    return [
        [
            (cell.data or "", cell.bold, cell.fg, cell.reverse)
            for cell in (screen.buffer[y][x] for x in range(WIDTH))
        ]
        for y in range(HEIGHT)
    ]


def drawn_afresh(update: CompositorUpdate) -> list[list[tuple[str, bool, str, bool]]]:
    screen, stream = emulated()
    painter = Painter(ColourMode.TRUE)
    painter.take(update, SIZE)
    stream.feed(painter.frame(may_scroll_all=True))
    return cells(screen)


@given(
    frames=st.lists(ROWS, min_size=1, max_size=3),
    rows=st.integers(-HEIGHT, HEIGHT),
    all_=st.booleans(),
)
def test_the_terminal_shows_the_last_of_many_frames(
    *, frames: list[list[list[tuple[str, Style | None]]]], rows: int, all_: bool
) -> None:
    screen, stream = emulated()
    painter = Painter(ColourMode.TRUE)
    for frame in frames:
        painter.take(layout(frame), SIZE)
        stream.feed(painter.frame(may_scroll_all=all_))
        painter.scrolled(1, HEIGHT - 1, rows)
    painter.take(layout(frames[0]), SIZE)
    stream.feed(painter.frame(may_scroll_all=all_))
    assert cells(screen) == drawn_afresh(layout(frames[0]))


def test_rows_that_moved_are_scrolled_and_only_the_new_one_written() -> None:
    painter = Painter(ColourMode.TRUE)
    lines = [f"ligne {number:02}" for number in range(20)]
    painter.take(layout([[(line, None)] for line in lines[:HEIGHT]]), SIZE)
    painter.frame(may_scroll_all=False)
    painter.scrolled(0, HEIGHT, 1)
    painter.take(layout([[(line, None)] for line in lines[1 : HEIGHT + 1]]), SIZE)
    assert painter.frame(may_scroll_all=False) == "\x1b[1;6r\x1b[6H\n\x1b[r\x1b[6Hligne 06"


def test_nothing_is_written_when_nothing_changed() -> None:
    painter = Painter(ColourMode.TRUE)
    rows: list[list[tuple[str, Style | None]]] = [[("texte", None)]] * HEIGHT
    painter.take(layout(rows), SIZE)
    assert painter.frame(may_scroll_all=True)
    painter.take(layout(rows), SIZE)
    assert painter.frame(may_scroll_all=True) == ""


def test_a_widget_puts_its_rows_over_the_page() -> None:
    painter = Painter(ColourMode.TRUE)
    asked: list[int] = []
    region = Region(6, 1, 6, 1)
    assert not painter.put(region, [strip([("droite", None)], 6)])
    painter.changed = lambda: asked.append(1)
    painter.take(layout([[("gauche", None)]] * HEIGHT), SIZE)
    painter.frame(may_scroll_all=True)
    assert painter.put(region, [strip([("droite", None)], 6)])
    assert asked == [1]
    assert painter.frame(may_scroll_all=True) == "\x1b[2;7Hdroite"


def test_a_part_of_the_screen_is_laid_over_the_rest() -> None:
    painter = Painter(ColourMode.TRUE)
    painter.take(layout([[("abcdefghijkl", None)]] * HEIGHT), SIZE)
    painter.frame(may_scroll_all=True)
    chops: list[dict[int, Strip | None]] = [{0: None, 4: None, 8: None} for _ in range(HEIGHT)]
    chops[2][4] = strip([("WXYZ", None)], 4)
    update = ChopsUpdate(chops, [(2, 4, 8)], [[4, 8, 12]] * HEIGHT)
    assert painter.take(update, SIZE)
    assert painter.frame(may_scroll_all=True) == "\x1b[3;5HWXYZ"


def test_after_forgetting_everything_is_written_again() -> None:
    painter = Painter(ColourMode.TRUE)
    painter.take(layout([[("texte", None)]] * HEIGHT), SIZE)
    first = painter.frame(may_scroll_all=True)
    painter.forget()
    assert painter.frame(may_scroll_all=True) == first


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (ColourMode.NONE, "1;4"),
        (ColourMode.ANSI256, "1;4;38;5;178"),
        (ColourMode.TRUE, "1;4;38;2;230;159;0"),
    ],
)
def test_colours_are_those_the_terminal_has(mode: ColourMode, expected: str) -> None:
    style = Style(bold=True, underline=True, color="#e69f00")
    assert codes(style, mode) == expected


def test_sixteen_colours_are_the_terminals_own() -> None:
    assert codes(Style(color="yellow"), ColourMode.ANSI16) == "33"


def test_the_terminals_own_colours_need_no_words() -> None:
    assert codes(Style(color="default", bgcolor="default"), ColourMode.TRUE) == ""
    assert codes(None, ColourMode.TRUE) == ""
