"""A driver for a terminal on which the first screen is shown already."""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver

_ENTER_ALTERNATE_SCREEN = "\x1b[?1049h"

Attributes = list[int | list[bytes | int]]
"""A terminal's attributes, in the form of `termios`."""


def takeover_driver(attributes: Attributes) -> type[LinuxDriver]:
    """Return a driver that keeps what is on the screen when it starts.

    `attributes` are those to give the terminal back with: at start it is in a quiet mode.
    """

    class TakeoverDriver(LinuxDriver):
        """Textual's own driver, but for the blank screen it begins with."""

        _kept_screen = True

        def write(self, data: str) -> None:
            if self._kept_screen and data == _ENTER_ALTERNATE_SCREEN:
                self._kept_screen = False
                return
            super().write(data)

        def start_application_mode(self) -> None:
            super().start_application_mode()  # type: ignore[no-untyped-call]
            self.attrs_before = attributes

    return TakeoverDriver
