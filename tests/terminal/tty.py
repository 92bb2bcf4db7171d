"""The installed command in a real pseudo-terminal, and what a person would see on it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

ANSWERS = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62c"}
"""What a terminal answers to what programs ask."""

MODES = {
    "alternate screen": (b"\x1b[?1049h", b"\x1b[?1049l"),
    "mouse": (b"\x1b[?1000h", b"\x1b[?1000l"),
    "bracketed paste": (b"\x1b[?2004h", b"\x1b[?2004l"),
    "hidden cursor": (b"\x1b[?25l", b"\x1b[?25h"),
    "focus reports": (b"\x1b[?1004h", b"\x1b[?1004l"),
}


class Stream(pyte.ByteStream):
    """Knows the sequences that scroll, which pyte leaves out."""

    csi = {**pyte.ByteStream.csi, "S": "scroll_up", "T": "scroll_down"}  # noqa: RUF012
    events = pyte.ByteStream.events | {"scroll_up", "scroll_down"}


class Screen(pyte.Screen):
    """A screen that can scroll as a whole."""

    def scroll_up(self, count: int = 1) -> None:
        """Move every row up."""
        self._scroll(count, self.lines - 1, self.index)

    def scroll_down(self, count: int = 1) -> None:
        """Move every row down."""
        self._scroll(count, 0, self.reverse_index)

    def _scroll(self, count: int, row: int, step: Callable[[], None]) -> None:
        place = self.cursor.x, self.cursor.y
        for _ in range(count or 1):
            self.cursor.y = row
            step()
        self.cursor.x, self.cursor.y = place


@dataclass
class Tty:
    """A terminal of `columns` × `rows` cells with one program in it."""

    command: Sequence[str]
    columns: int = 80
    rows: int = 24
    environ: Mapping[str, str] = field(default_factory=dict)
    stdin: int | None = None
    output: bytes = b""

    def __enter__(self) -> Self:
        self._master, self._slave = pty.openpty()
        self.resize(self.columns, self.rows)
        self._before = termios.tcgetattr(self._slave)
        self._screen = Screen(self.columns, self.rows)
        self._stream = Stream(self._screen)
        self.process = subprocess.Popen(
            self.command,
            stdin=self._slave if self.stdin is None else self.stdin,
            stdout=self._slave,
            stderr=self._slave,
            env={**os.environ, **self.environ},
            preexec_fn=self._take_terminal,  # noqa: PLW1509 - no thread runs here
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.hang_up()
        os.close(self._slave)

    def _take_terminal(self) -> None:
        os.setsid()
        fcntl.ioctl(self._slave, termios.TIOCSCTTY, 0)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if hasattr(self, "_screen"):
            self._screen.resize(rows, columns)

    def keys(self, text: str) -> None:
        """Type `text`."""
        self.send_bytes(text.encode())

    def send_bytes(self, data: bytes) -> None:
        """Send `data` as the terminal would."""
        os.write(self._master, data)

    def children(self) -> list[int]:
        """Return the processes the program has started and not yet seen the end of."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return [int(child) for task in tasks for child in task.read_text().split()]

    def send(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """Take the terminal away, as when a connection drops."""
        if self._master >= 0:
            os.close(self._master)
        self._master = -1

    def read(self, seconds: float) -> bytes:
        """Take in what the program writes in `seconds`, and return it."""
        start, deadline = len(self.output), time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([self._master], [], [], left)[0]:
                break
            try:
                data = os.read(self._master, 1 << 16)
            except OSError:
                break
            self.output += data
            self._stream.feed(data)
            for question, answer in ANSWERS.items():
                for _ in range(data.count(question)):
                    os.write(self._master, answer)
        return self.output[start:]

    @property
    def screen(self) -> str:
        """What is on the screen, a line each."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def looks(self, columns: int) -> list[list[tuple[str, str, bool, bool]]]:
        """Return of the first cells of every row the sign, its colour, and how it is set."""
        rows = (self._screen.buffer[y] for y in range(self.rows))
        return [[_look(row[x]) for x in range(columns)] for row in rows]

    def wait_for(self, words: str, seconds: float = 30) -> str:
        """Return the screen once it holds `words`; fails when it never does."""
        deadline = time.monotonic() + seconds
        while words not in self.screen:
            assert time.monotonic() < deadline, f"never shown: {words!r}\n{self.screen}"
            self.read(0.05)
        return self.screen

    def leave(self, seconds: float = 10) -> int:
        """Return the exit code once the program has ended by itself."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < deadline, f"still running\n{self.screen}"
            self.read(0.02)
        self.read(0.1)
        return self.process.returncode

    def end_unread(self, seconds: float = 10) -> int:
        """Return the exit code of a program whose output nobody takes any more."""
        return self.process.wait(seconds)

    def left_behind(self) -> list[str]:
        """Return what the program changed in the terminal and did not put back."""
        left = [
            name
            for name, (on, off) in MODES.items()
            if self.output.rfind(on) > self.output.rfind(off)
        ]
        restored = termios.tcgetattr(self._slave)[:4] == self._before[:4]
        return left if restored else [*left, "terminal attributes"]


def _look(cell: pyte.screens.Char) -> tuple[str, str, bool, bool]:
    # Nothing but a line under it is seen of an empty cell.
    if cell.data == " ":
        return " ", "default", False, cell.underscore
    return cell.data, cell.fg, cell.bold, cell.underscore
