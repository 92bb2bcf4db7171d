"""The analyser in a process of its own: niced, watched, and killed when it stalls.

The screen never waits for it, and whatever an article does to a recogniser it does to a child.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from typing import Any

from liseuse.analysis.codec import article_to_plain, from_plain
from liseuse.analysis.model import (
    Analysis,
    AnalysisCancelledError,
    AnalysisError,
    ModelError,
    Progress,
)
from liseuse.article.model import Article
from liseuse.children import Child
from liseuse.i18n import N_

STALL_SECONDS = 30.0
"""How long the child may say nothing before the block it reads is given up."""

MOST_CHARACTERS = 3_000_000
"""The longest text that is analysed, in code points: several novels, a few minutes' work."""

WORKER = (sys.executable, "-P", "-m", "liseuse.analysis.worker")
"""The child's command; -P because nothing in the folder one reads in may be run as code."""

CANCEL_SECONDS = 1.0
"""How long the child may take to leave off before it is ended."""

_MAX_STALLS = 3


class _StalledError(Exception):
    """The child has said nothing for too long, or died; `block` is where it was (-1: unknown)."""

    def __init__(self, block: int) -> None:
        super().__init__(block)
        self.block = block


class ProcessAnalyser:
    """Implements Analyser with a child process that is started when first needed.

    One analysis runs at a time; further callers wait. `model` is a spaCy pipeline's name or
    path, None for the default recogniser; `worker` is the command that serves requests.
    """

    def __init__(
        self,
        model: str | None = None,
        stall_seconds: float = STALL_SECONDS,
        worker: Sequence[str] = WORKER,
    ) -> None:
        self._command = (*worker, *([model] if model else ()))
        self._stall_seconds = stall_seconds
        self._turn = threading.Lock()
        self._guard = threading.Lock()
        self._child: Child | None = None
        self._numbers = 0
        self._current = 0
        self._cancelled_up_to = 0
        self._closed = False

    def prepare(self, article: Article) -> None:
        """Start the child if `article` can be analysed: it loads while something else is done."""
        if len(article.text) <= MOST_CHARACTERS:
            self.start()

    def start(self) -> None:
        """Start the child unless it runs."""
        with self._guard:
            if not self._closed and (self._child is None or not self._child.alive):
                self._child = Child(self._command)

    def analyse(self, article: Article, progress: Progress | None = None) -> Analysis:
        """Return the analysis of `article`, made by the child.

        Blocks that stall it are left out and told in `skipped`. Raises ModelError when there is
        no recogniser, AnalysisCancelledError after `cancel`, AnalysisError when the text is too
        long or the child fails.
        """
        if len(article.text) > MOST_CHARACTERS:
            raise AnalysisError(N_("the text is too long to be analysed"))
        with self._guard:
            self._numbers += 1
            number = self._numbers
        with self._turn:
            skip: set[int] = set()
            while True:
                self._raise_if_cancelled(number)
                try:
                    return self._ask(article, number, progress, skip)
                except _StalledError as stall:
                    self._drop_child()
                    self._raise_if_cancelled(number)
                    known = 0 <= stall.block < len(article.blocks) and stall.block not in skip
                    if not known or len(skip) >= _MAX_STALLS:
                        raise AnalysisError(N_("the analysis was given up")) from stall
                    skip.add(stall.block)

    def cancel(self) -> None:
        """Give up every analysis under way or waiting; returns at once."""
        with self._guard:
            self._cancelled_up_to = self._numbers
            child, number = self._child, self._current
        if child is None or not number:
            return
        patience = CANCEL_SECONDS if child.offer({"cancel": number}) else 0.0
        timer = threading.Timer(patience, self._end_if_busy, (child, number))
        timer.daemon = True
        timer.start()

    def close(self) -> None:
        """Give up everything and end the child."""
        with self._guard:
            self._closed = True
            self._cancelled_up_to = self._numbers
            child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _end_if_busy(self, child: Child, number: int) -> None:
        """End a child that does not leave off the analysis `number`."""
        with self._guard:
            busy = self._child is child and self._current == number
            if busy:
                self._child = None
        if busy:
            child.kill()

    def _ask(
        self, article: Article, number: int, progress: Progress | None, skip: set[int]
    ) -> Analysis:
        block = -1
        try:
            child = self._send(article, number, skip)
            while True:
                message = child.receive(self._stall_seconds)
                if message.get("id") != number:
                    continue
                if "progress" not in message:
                    return self._analysis(message)
                block, total = message["progress"]
                if progress:
                    progress(block, total)
        except (OSError, EOFError, ValueError) as error:
            raise _StalledError(block) from error
        finally:
            with self._guard:
                self._current = 0

    def _send(self, article: Article, number: int, skip: set[int]) -> Child:
        message = {"id": number, **article_to_plain(article), "skip": sorted(skip)}
        self.start()
        with self._guard:
            child, self._current = self._child, number
        if child is None:
            raise AnalysisCancelledError
        try:
            child.send(message)
        except OSError:
            # It may have left, having had nothing to do, just before it was asked.
            self._drop_child()
            self.start()
            with self._guard:
                child = self._child
            if child is None:
                raise AnalysisCancelledError from None
            child.send(message)
        return child

    def _analysis(self, message: dict[str, Any]) -> Analysis:
        if "analysis" in message:
            return from_plain(message["analysis"])
        if message.get("cancelled"):
            raise AnalysisCancelledError
        if "install" in message:
            raise ModelError(message["error"], message["install"])
        raise AnalysisError(message["error"])

    def _raise_if_cancelled(self, number: int) -> None:
        with self._guard:
            if self._closed or number <= self._cancelled_up_to:
                raise AnalysisCancelledError

    def _drop_child(self) -> None:
        with self._guard:
            child, self._child = self._child, None
        if child is not None:
            child.kill()
