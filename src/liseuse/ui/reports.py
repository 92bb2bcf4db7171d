"""What terminals send that is no key: answers to questions of this program or of one before it.

Textual takes an answer that it does not know for keys; `CSI ? 1 ; 2 c` would open the help.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable

# Answers about the terminal itself (DA, DSR, sizes) and whole strings (DCS, SOS, OSC, PM, APC).
_REPORT = re.compile(
    "\x1b\\[[?>=][0-9;]*[cnRSu]|\x1b\\[0n|\x1b\\[(?!48;)[0-9;]+t|\x1b[PX\\]^_][^\x07\x1b]*(?:\x07|\x1b\\\\)"
)
# Nobody types the beginning of a report and what follows it in one go.
_BEGINNING = re.compile("\x1b(?:\\[[?>=][0-9;]*|[PX\\]^_][^\x07\x1b]{2,}\x1b?)\\Z")
_LONGEST = 4096
_PATIENCE = 0.5


class Reports:
    """Takes reports out of a stream of text; the beginning of one waits for its end, briefly."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._held = ""
        self._since = 0.0

    def without(self, text: str) -> str:
        """Return what of `text`, and of what was held back, is no report."""
        if self._held and self._clock() - self._since > _PATIENCE:
            self._held = ""
        kept = _REPORT.sub("", self._held + text)
        beginning = _BEGINNING.search(kept, max(0, len(kept) - _LONGEST))
        if beginning is None:
            self._held = ""
            return kept
        if not self._held:
            self._since = self._clock()
        self._held = kept[beginning.start() :]
        return kept[: beginning.start()]
