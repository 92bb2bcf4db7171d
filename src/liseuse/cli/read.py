"""`liseuse PATH …`: the reader, or the plain text where there is no screen."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from liseuse import resources
from liseuse.article.model import Article, ArticleError
from liseuse.article.reasons import NO_ARTICLES
from liseuse.article.source import ArticleSource, find_sources, read_article, stdin_source
from liseuse.cli.codes import BAD_USAGE, DONE, UNREADABLE
from liseuse.cli.corrector import folders_of
from liseuse.cli.first_screen import FirstScreen
from liseuse.cli.messages import say, say_article_error
from liseuse.cli.services import Services
from liseuse.cli.show import show
from liseuse.cli.streams import is_terminal, read_stdin
from liseuse.config import reader_options
from liseuse.i18n import _
from liseuse.terminal import terminal_of


def read(arguments: argparse.Namespace) -> int:
    """Open the reader on the paths, on standard input, or on what was open last."""
    services = Services(arguments)
    if not arguments.paths:
        arguments.paths = list(_default_paths(services))
    if not is_terminal(sys.stdout) or not terminal_of(os.environ).can_draw:
        arguments.plain, arguments.markers, arguments.color = True, False, "never"
        return show(arguments)
    if arguments.model:
        services.check_model()
    found = list(_sources(arguments.paths))
    errors = [source for source in found if isinstance(source, ArticleError)]
    sources = [source for source in found if isinstance(source, ArticleSource)]
    known, unread = _first_readable(sources, arguments.encoding)
    if not known:
        errors += unread
    for error in errors:
        say_article_error(error)
    # A folder in which there is nothing to read was read all the same.
    code = UNREADABLE if any(error.reason != NO_ARTICLES for error in errors) else DONE
    if not known:
        return code
    if not _take_terminal():
        say(_("no terminal to read keys from"))
        return BAD_USAGE
    return _open_screen(arguments, services, sources, known) or code


def _default_paths(services: Services) -> tuple[str, ...]:
    if not is_terminal(sys.stdin):
        return ("-",)
    state = services.state()
    last = state.last_library() if state else ()
    if last and all(map(os.path.exists, last)):
        return last
    return (str(resources.folder("articles")),)


def _sources(paths: list[str]) -> Iterator[ArticleSource | ArticleError]:
    for path in paths:
        if path == "-":
            yield stdin_source(read_stdin())
        else:
            yield from find_sources([path])


def _first_readable(
    sources: list[ArticleSource], encoding: str | None
) -> tuple[dict[ArticleSource, Article], list[ArticleError]]:
    """Return the first article that can be read, by its source, and why those before cannot."""
    unread: list[ArticleError] = []
    for source in sources:
        try:
            return {source: read_article(source, encoding)}, unread
        except ArticleError as error:
            unread.append(error)
    return {}, unread


def _open_screen(
    arguments: argparse.Namespace,
    services: Services,
    sources: list[ArticleSource],
    known: dict[ArticleSource, Article],
) -> int:
    options, state = reader_options(arguments, os.environ), services.state()

    def article_of(source: ArticleSource) -> Article:
        """Return the article of a source; those of `known` are read already."""
        return known.pop(source, None) or read_article(source, arguments.encoding)

    first = FirstScreen()
    service = None
    try:
        for article in known.values():
            first.show(article, options, (state.place(article) or 0) if state else 0)
        service = services.open()
        if state and "-" not in arguments.paths:
            state.remember_library(tuple(map(os.path.abspath, arguments.paths)))

        from liseuse.ui.app import ReaderApp  # noqa: PLC0415 - after the first screen
        from liseuse.ui.takeover import takeover_driver  # noqa: PLC0415

        driver = takeover_driver(first.attributes)
        corrections = services.corrections(folders_of(arguments.paths))
        app = ReaderApp(
            sources, service, options, state, article_of, driver, services.notes(), corrections
        )
        app.run(mouse=options.mouse)
    except BaseException:
        first.clear()
        raise
    finally:
        first.close()
        if service:
            service.close()
    return app.return_code or DONE


def _take_terminal() -> bool:
    """Let keys and screen be the terminal's, whatever the standard streams are."""
    for number, stream in ((0, sys.stdin), (2, sys.stderr)):
        if not is_terminal(stream):
            try:
                terminal = os.open("/dev/tty", os.O_RDWR)
            except OSError:
                return False
            if terminal != number:
                os.dup2(terminal, number)
                os.close(terminal)
    # Streams that were closed at start have no object yet; Textual wants one.
    if not is_terminal(sys.__stdin__):
        sys.stdin = sys.__stdin__ = os.fdopen(0, closefd=False)  # type: ignore[misc]
    if not is_terminal(sys.__stderr__):
        sys.stderr = sys.__stderr__ = os.fdopen(2, "w", closefd=False)  # type: ignore[misc]
    return True
