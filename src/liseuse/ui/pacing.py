"""One frame on the line at a time.

After each frame the terminal is asked for a report; until it answers nothing more is sent, so
that on a slow line nothing piles up that the reader would have to sit through.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

ASK = "\x1b[?2026$p"
"""Asks whether output can be synchronized: a question terminals answer after all before it."""

PATIENCE = 1.0
"""Seconds to wait for an answer before painting all the same."""


class Pace:
    """Says when the line is free. Until a terminal has answered once, it always is."""

    def __init__(self, freed: Callable[[], None]) -> None:
        self._freed = freed
        self._answers = False
        self._waiting: asyncio.TimerHandle | None = None

    @property
    def free(self) -> bool:
        """True when no frame is on its way."""
        return self._waiting is None

    def sent(self) -> str:
        """Note that a frame is being sent; return what to send after it."""
        if not self._answers:
            return ""
        self._waiting = asyncio.get_running_loop().call_later(PATIENCE, self._release)
        return ASK

    def answered(self) -> None:
        """Note the terminal's answer."""
        self._answers = True
        self._release()

    def stop(self) -> None:
        """Wait for nothing any more."""
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = None
        self._answers = False

    def _release(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
            self._freed()
