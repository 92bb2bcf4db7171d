"""Having an article analysed while the screen goes on."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Protocol

from textual.message import Message

from liseuse.analysis.model import Analysis, AnalysisError, Progress
from liseuse.article.model import Article


class AnalysisService(Protocol):
    """What analyses articles for the screen; every method may be called from any thread."""

    def analyse(self, article: Article, progress: Progress | None = None) -> Analysis:
        """Return the analysis, however long it takes; raises AnalysisError."""
        ...

    def cached(self, article: Article) -> Analysis | None:
        """Return the analysis when it is known already."""
        ...

    def cancel(self) -> None:
        """Give up what is being analysed."""
        ...

    def close(self) -> None:
        """Give up everything; nothing is asked afterwards."""
        ...


class Progressed(Message):
    """Some blocks of the article of this generation are done."""

    def __init__(self, generation: int, done: int, total: int) -> None:
        super().__init__()
        self.generation = generation
        self.done = done
        self.total = total

    def can_replace(self, message: Message) -> bool:
        """Only the last of many matters."""
        return isinstance(message, Progressed)


class Analysed(Message):
    """The analysis asked for as `generation` is there, or `failure` says why there is none."""

    def __init__(
        self, generation: int, analysis: Analysis | None = None, failure: str = ""
    ) -> None:
        super().__init__()
        self.generation = generation
        self.analysis = analysis
        self.failure = failure


def start_analysis(
    service: AnalysisService, article: Article, generation: int, post: Callable[[Message], object]
) -> threading.Thread:
    """Analyse in a thread of its own; messages of this `generation` are given to `post`.

    The thread never keeps the program from ending.
    """

    def progress(done: int, total: int) -> None:
        tell(Progressed(generation, done, total))

    def tell(message: Message) -> None:
        # The screen may have gone meanwhile, and its event loop with it.
        with contextlib.suppress(RuntimeError):
            post(message)

    def work() -> None:
        try:
            tell(Analysed(generation, service.analyse(article, progress)))
        except AnalysisError as error:
            tell(Analysed(generation, failure=str(error)))

    thread = threading.Thread(target=work, name="liseuse-analysis", daemon=True)
    thread.start()
    return thread
