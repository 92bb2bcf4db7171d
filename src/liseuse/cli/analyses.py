"""Articles with their analyses, one after the other, for the commands without a screen."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from queue import SimpleQueue
from typing import TypeVar

from liseuse.analysis.model import Analysis, AnalysisError, AnalysisService, ModelError
from liseuse.analysis.recogniser import is_stand_in
from liseuse.article.model import Article, ArticleError
from liseuse.article.reasons import NO_ARTICLES
from liseuse.article.source import ArticleSource, find_sources, read_article, stdin_source
from liseuse.cli.corrector import Corrector
from liseuse.cli.messages import say, say_article_error
from liseuse.cli.services import Services
from liseuse.cli.streams import read_stdin
from liseuse.corrections.apply import Corrected
from liseuse.i18n import _
from liseuse.view.bars import left_out_words, stand_in_words

Pair = tuple[Article, Analysis]
T = TypeVar("T")


class Readings:
    """The articles named on the command line, read and analysed as they are asked for.

    `failed` says, once all were asked for, whether any could not be read.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self.failed = False
        self._told = False

    def articles(self) -> Iterator[Article]:
        """Yield the articles in order; what cannot be read is told on standard error."""
        for source in self._sources():
            if article := self._read(source):
                yield article

    def analyses(self, jobs: int = 1) -> Iterator[Pair]:
        """Yield the articles with their analyses, corrected by the reader; see `corrected`."""
        for article, corrected in self.corrected(jobs):
            yield article, corrected.analysis

    def corrected(self, jobs: int = 1) -> Iterator[tuple[Article, Corrected]]:
        """Yield the articles with their analyses, in order, `jobs` of them made at a time.

        What cannot be analysed is told on standard error. Raises ModelError when there is no
        recogniser.
        """
        services = Services(self._arguments)
        services.check_model()
        corrector = Corrector(services, self._arguments.paths)
        with ExitStack() as stack:
            free: SimpleQueue[AnalysisService] = SimpleQueue()
            for _job in range(jobs):
                service = services.open()
                stack.callback(service.close)
                free.put(service)
            pool = stack.enter_context(ThreadPoolExecutor(jobs))

            def analysed(article: Article) -> tuple[Article, Analysis | AnalysisError]:
                service = free.get()
                try:
                    return article, service.cached(article) or service.analyse(article)
                except ModelError:
                    raise
                except AnalysisError as error:
                    return article, error
                finally:
                    free.put(service)

            for article, outcome in _in_order(pool, analysed, self.articles(), jobs):
                name = article.path or "-"
                if isinstance(outcome, AnalysisError):
                    self._fail(ArticleError(name, str(outcome)))
                    continue
                if words := left_out_words(len(outcome.skipped)):
                    say(f"{name}: {words}")
                self._tell_stand_in(outcome)
                yield article, corrector.corrected(article, outcome)

    def _sources(self) -> Iterator[ArticleSource]:
        for path in self._arguments.paths:
            if path == "-":
                yield stdin_source(read_stdin())
                continue
            for found in find_sources([path]):
                if isinstance(found, ArticleError):
                    self._fail(found)
                else:
                    yield found

    def _read(self, source: ArticleSource) -> Article | None:
        try:
            article = read_article(source, self._arguments.encoding)
        except ArticleError as error:
            self._fail(error)
            return None
        if not article.blocks:
            say(": ".join((source.name, _("empty"))))
        return article

    def _tell_stand_in(self, analysis: Analysis) -> None:
        """Say once that the names are not found as well as they should be."""
        if not self._told and is_stand_in(self._arguments.model, analysis.model):
            self._told = True
            say(stand_in_words(analysis.model.name))

    def _fail(self, error: ArticleError) -> None:
        # A folder in which there is nothing to read was read all the same.
        self.failed = self.failed or error.reason != NO_ARTICLES
        say_article_error(error)


def _in_order(
    pool: ThreadPoolExecutor, work: Callable[[Article], T], articles: Iterator[Article], ahead: int
) -> Iterator[T]:
    """Yield `work` of each article in order, at most `ahead` + 1 of them begun and not yielded."""
    waiting: deque[Future[T]] = deque()
    for article in articles:
        waiting.append(pool.submit(work, article))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
