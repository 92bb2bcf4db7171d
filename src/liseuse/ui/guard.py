"""The last defence before the terminal: no control character leaves through a widget."""

from __future__ import annotations

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

# C0 and C1, DEL, and the marks that turn the direction of writing or begin a line of their own.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class ControlGuard(LineFilter):
    """Puts a replacement character where a control character would reach the terminal."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Return the segments, control characters in their text made harmless."""
        if not any(_CONTROL.search(segment.text) for segment in segments if not segment.control):
            return segments
        return [guarded(segment) for segment in segments]


def guarded(segment: Segment) -> Segment:
    """Return the segment, control characters in its text made harmless."""
    if segment.control or not _CONTROL.search(segment.text):
        return segment
    return Segment(_CONTROL.sub("\ufffd", segment.text), segment.style)
