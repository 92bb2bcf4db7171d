"""The text on the terminal before the screen's own libraries are imported.

What is shown is where the reader will show it a moment later. Keys typed meanwhile wait in the
terminal, unseen, until the reader takes over.
"""

from __future__ import annotations

import os
import signal
import sys
import termios
from collections.abc import Callable, Iterator, Sequence
from types import FrameType

from liseuse.article.model import Article, BlockKind
from liseuse.store.marks import KeptMarks, Mark
from liseuse.terminal import ENDINGS
from liseuse.ui.options import ReaderOptions
from liseuse.view.frame import GUTTER_CELLS, frame_of, has_gutter, margin_in, measure_in
from liseuse.view.page import TOP, Line, Page
from liseuse.view.wrap import PLAIN, as_set

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[H\x1b[2J"
# The reader may have begun to ask for more than was asked for here.
_LEAVE = (
    "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1004l\x1b[?2004l\x1b[?7h\x1b[<u"
    "\x1b[?1049l\x1b[?25h"
)
_BOLD_KINDS = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUESTION})


class FirstScreen:
    """Owns the terminal from the first text to the reader's own first frame, and at the end."""

    def __init__(self) -> None:
        self._attributes = termios.tcgetattr(0)
        self._handlers: dict[int, Callable[[int, FrameType | None], object] | int | None] = {}
        self._shown = False
        self._size = os.terminal_size((0, 0))
        self._with_title = False
        self._ascii = False

    @property
    def attributes(self) -> list[int | list[bytes | int]]:
        """The terminal's attributes as they were found, in the form of `termios`."""
        return self._attributes

    def show(
        self,
        article: Article,
        options: ReaderOptions,
        offset: int,
        *,
        marks: KeptMarks | None = None,
        begun: bool = False,
    ) -> bool:
        """Write the screen that holds `offset` (code points) of `article`; say whether it did.

        `marks` are those known of an earlier reading. An article that is only `begun` may end
        before the screen does: then nothing is written.
        """
        size = os.get_terminal_size(2)
        lines = _lines(article, options, offset, size, begun=begun)
        if lines is None:
            return False
        for number in ENDINGS:
            self._handlers[number] = signal.signal(number, self._end)
        quiet = termios.tcgetattr(0)
        quiet[3] &= ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(0, termios.TCSANOW, quiet)
        self._size, self._ascii = size, options.ascii
        _write(_ENTER + "".join(_rows(article, options, lines, size, marks)))
        self._shown = True
        self._with_title = any(line and line.kind is BlockKind.TITLE for line in lines)
        return True

    def show_header(self, article: Article, number: int, total: int) -> None:
        """Write the bar above the text of `article`, the `number`th of `total`."""
        if self._ascii or not self._shown or not frame_of(*self._size, with_list=True).title_rows:
            return
        from liseuse.view.bars import about, fitted_bar, title_of  # noqa: PLC0415 - after the text

        # The title is not said twice.
        left = "" if self._with_title else title_of(article)
        width = max(0, self._size.columns - 2)
        bar = fitted_bar(left, about(article, number, total), width, _cells)
        _write(f"\x1b[1;2H\x1b[1m{bar.left}\x1b[0m{' ' * bar.gap}{bar.right}")

    def close(self) -> None:
        """Give the terminal back as it was found; the reader has left, or never came."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()
        if self._shown:
            self._shown = False
            try:
                termios.tcsetattr(0, termios.TCSANOW, self._attributes)
            except termios.error:
                # The terminal has gone.
                return

    def clear(self) -> None:
        """Take the first screen away, for a word on the ordinary one."""
        if self._shown:
            try:
                _write(_LEAVE)
            except OSError:
                # The terminal has gone.
                self._shown = False
        self.close()

    def _end(self, number: int, _frame: FrameType | None) -> None:
        self.clear()
        os._exit(128 + number)


def _lines(
    article: Article,
    options: ReaderOptions,
    offset: int,
    size: os.terminal_size,
    *,
    begun: bool,
) -> list[Line | None] | None:
    """Return the rows of the screen; None where an article that is only begun ends on it."""
    frame = frame_of(*size, with_list=options.sidebar)
    page = Page(article, measure_in(frame.text_cells, options.measure), _cells)
    top = page.place_of(offset) if offset else TOP
    if begun and page.after(page.moved(top, frame.text_rows - 1)) is None:
        return None
    top = page.clamped(top, frame.text_rows)
    return page.rows(top, frame.text_rows)


def _rows(
    article: Article,
    options: ReaderOptions,
    lines: Sequence[Line | None],
    size: os.terminal_size,
    marks: KeptMarks | None,
) -> Iterator[str]:
    frame = frame_of(*size, with_list=options.sidebar)
    gutter = has_gutter(frame.text_cells)
    column = 1
    if gutter:
        column += margin_in(frame.text_cells, options.measure) + GUTTER_CELLS
    shown = [line for line in lines if line is not None]
    if marks and shown:
        marks = marks.touching(shown[0].start, shown[-1].end)
    for row, line in enumerate(lines, frame.title_rows + 1):
        if line is None:
            continue
        here = marks.touching(line.start, line.end) if marks else None
        if here and here.quoted and gutter:
            bar = _styled("|" if options.ascii else "▎", here.bar)
            yield f"\x1b[{row};{column - 1}H{bar}"
        yield f"\x1b[{row};{column}H"
        yield from _marked(article.text, line, here.marks if here else ())


def _marked(text: str, line: Line, marks: Sequence[Mark]) -> Iterator[str]:
    at, plain = line.start, "1" if line.kind in _BOLD_KINDS else ""
    for mark in marks:
        start, end = max(mark.start, line.start), min(mark.end, line.end)
        yield _styled(as_set(text[at:start]), plain)
        yield _styled(as_set(text[start:end]), mark.sgr)
        at = end
    yield _styled(as_set(text[at : line.end]), plain)


def _styled(text: str, sgr: str) -> str:
    return f"\x1b[{sgr}m{text}\x1b[0m" if text and sgr else text


def _cells(text: str) -> int:
    # Only text with wide or combining characters needs Rich's tables.
    if PLAIN.fullmatch(text):
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415

    return cell_len(text)


def _write(text: str) -> None:
    stream = sys.stderr
    data = text.encode(stream.encoding, stream.errors or "replace") if stream else text.encode()
    while data:
        data = data[os.write(2, data) :]
