"""The reader on a real pseudo-terminal: frames, signals, and the state it leaves behind."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

COLUMNS, LINES = 100, 20
ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from tests.ui.fakes import reader
app = reader(repeats=20)
app.run()
sys.exit(app.return_code or 0)
"""
ASKED, ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class Session:
    """A reader running on a pseudo-terminal that answers as terminals do."""

    def __init__(self) -> None:
        self.terminal, self._slave = pty.openpty()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self.before = termios.tcgetattr(self._slave)
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            cwd=ROOT,
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            start_new_session=True,
        )
        self.written = b""

    def quiet(self, seconds: float = 0.3, longest: float = 15) -> bytes:
        """Return what is written until nothing is for so long, or the program has ended."""
        got, end = b"", time.monotonic() + longest
        while time.monotonic() < end and select.select([self.terminal], [], [], seconds)[0]:
            try:
                data = os.read(self.terminal, 65536)
            except OSError:
                break
            for _ in range(data.count(ASKED)):
                os.write(self.terminal, ANSWER)
            got += data
        self.written += got
        return got

    def until(self, words: bytes) -> None:
        end = time.monotonic() + 20
        while words not in self.written:
            assert time.monotonic() < end, self.written[-500:]
            self.quiet(0.05)
        self.quiet()

    def press(self, keys: bytes) -> bytes:
        os.write(self.terminal, keys)
        return self.quiet()

    def ended(self) -> int:
        self.quiet(0.2)
        code = self.process.wait(10)
        self.quiet(0.1)
        return code

    def restored(self) -> bool:
        left = self.written.rfind(b"\x1b[?1049l") > self.written.rfind(b"\x1b[?1049h")
        shown = self.written.rfind(b"\x1b[?25h") > self.written.rfind(b"\x1b[?25l")
        return left and shown and termios.tcgetattr(self._slave) == self.before

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        os.close(self.terminal)
        os.close(self._slave)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    try:
        made.until(b"PEOPLE")
        yield made
    finally:
        made.close()


def test_the_first_page_is_painted_once_and_then_nothing(session: Session) -> None:
    assert session.written.count(b"\x1b[2J") == 1
    assert session.quiet(1) == b""


def test_a_line_down_sends_little_and_moves_the_rest(session: Session) -> None:
    session.press(b"s")
    sent = session.press(b"j")
    assert b"\x1b[1S" in sent
    assert len(sent) < 660


def test_a_key_that_changes_nothing_sends_nothing(session: Session) -> None:
    assert session.press(b"k") == b""


@pytest.mark.parametrize(("key", "code"), [(b"q", 0), (b"\x03", 130)])
def test_keys_that_end_it_give_the_terminal_back(session: Session, key: bytes, code: int) -> None:
    os.write(session.terminal, key)
    assert session.ended() == code
    assert session.restored()


@pytest.mark.parametrize(
    "number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT], ids=lambda n: n.name
)
def test_signals_that_end_it_give_the_terminal_back(
    session: Session, number: signal.Signals
) -> None:
    session.process.send_signal(number)
    assert session.ended() == 128 + number
    assert session.restored()


def test_after_a_suspension_the_page_is_shown_again(session: Session) -> None:
    session.process.send_signal(signal.SIGTSTP)
    session.quiet()
    assert session.restored()
    session.process.send_signal(signal.SIGCONT)
    assert b"PEOPLE" in session.quiet(1)
