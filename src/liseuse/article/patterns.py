"""Patterns that are compiled when they are first tried: most articles try few of them."""

from __future__ import annotations

import re


class Pattern:
    """A regular expression, as `re.Pattern` to whoever uses it."""

    __slots__ = ("_compiled", "_flags", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        return self._compiled

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start of `text`."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match that is all of `text`."""
        return self.compiled.fullmatch(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in `text`."""
        return self.compiled.search(text)

    def sub(self, replacement: str, text: str, count: int = 0) -> str:
        """Return `text` with matches replaced."""
        return self.compiled.sub(replacement, text, count)
