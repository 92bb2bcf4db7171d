"""A driver for a terminal on which the first screen is shown already, and that is left at once."""

from __future__ import annotations

import os
import signal
from codecs import getincrementaldecoder
from collections.abc import Iterable
from selectors import EVENT_READ, DefaultSelector
from threading import Thread

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from liseuse.ui.reports import Reports

_ENTER_ALTERNATE_SCREEN = "\x1b[?1049h"
_READ_AT_ONCE = 4096
_TICK = 0.02
_TICKS = 10
"""How often, after a key, is looked whether an Esc was one or begins something longer."""
_LAST_WRITE_SECONDS = 0.05
"""How long a terminal that takes nothing is waited for when it is left."""

Attributes = list[int | list[bytes | int]]
"""A terminal's attributes, in the form of `termios`."""


def takeover_driver(attributes: Attributes) -> type[LinuxDriver]:
    """Return a driver that keeps what is on the screen when it starts.

    `attributes` are those to give the terminal back with: at start it is in a quiet mode.
    """

    class Driver(TakeoverDriver):
        def start_application_mode(self) -> None:
            super().start_application_mode()
            self.attrs_before = attributes

    return Driver


class TakeoverDriver(LinuxDriver):
    """Textual's own driver, but for the blank screen it begins with and the waits it ends with.

    Its reading thread sleeps until there is something to read, and can be woken to end.
    """

    _kept_screen = True
    _wake: tuple[int, int] | None = None

    def write(self, data: str) -> None:
        """Send `data` to the terminal."""
        if self._kept_screen and data == _ENTER_ALTERNATE_SCREEN:
            self._kept_screen = False
            return
        super().write(data)

    def start_application_mode(self) -> None:
        """Let the terminal speak to the program, at start and after a suspension."""
        if self._wake is None:
            self._wake = os.pipe()
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def disable_input(self) -> None:
        """End the reading thread; returns once it has ended."""
        if self._wake is not None and self._key_thread is not None and self._key_thread.is_alive():
            os.write(self._wake[1], b"\0")
        super().disable_input()

    def close(self) -> None:
        """Wait until all is written, unless the terminal takes nothing any more."""
        closing = Thread(target=super().close, daemon=True)
        closing.start()
        closing.join(_LAST_WRITE_SECONDS)

    def run_input_thread(self) -> None:
        """Pass on what the terminal sends until `disable_input` is called."""
        if self._wake is None:
            return
        woken, parser, reports = self._wake[0], XTermParser(self._debug), Reports()
        decode = getincrementaldecoder("utf-8")("replace").decode
        ticks = 0
        with DefaultSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            selector.register(woken, EVENT_READ)
            while True:
                ready = {key.fd for key, _ in selector.select(_TICK if ticks else None)}
                if woken in ready:
                    os.read(woken, 1)
                    return
                ticks = _TICKS if ready else ticks - 1
                if ready:
                    data = _read(self.fileno)
                    if not data:
                        # The terminal has gone, whether a signal says so or not.
                        os.kill(os.getpid(), signal.SIGHUP)
                        return
                    # An empty text would tell the parser that all has ended.
                    if text := reports.without(decode(data)):
                        self._pass_on(parser.feed(text))
                self._pass_on(parser.tick())

    def _pass_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, _READ_AT_ONCE)
    except OSError:
        return b""
