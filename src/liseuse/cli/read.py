"""`liseuse PATH …`: the reader, or the plain text where there is no screen."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from liseuse import resources
from liseuse.article.model import ArticleError
from liseuse.article.source import ArticleSource, find_sources, stdin_source
from liseuse.cli.codes import BAD_USAGE, DONE, UNREADABLE
from liseuse.cli.messages import say, say_article_error
from liseuse.cli.services import Services
from liseuse.cli.show import show
from liseuse.cli.streams import is_terminal, read_stdin
from liseuse.config import reader_options
from liseuse.i18n import _


def read(arguments: argparse.Namespace) -> int:
    """Open the reader on the paths, on standard input, or on what was open last."""
    services = Services(arguments)
    if not arguments.paths:
        arguments.paths = list(_default_paths(services))
    if not is_terminal(sys.stdout) or os.environ.get("TERM", "dumb") == "dumb":
        arguments.plain, arguments.markers, arguments.color = True, False, "never"
        return show(arguments)
    services.check_model()
    failed = False
    sources: list[ArticleSource] = []
    for found in _sources(arguments.paths):
        if isinstance(found, ArticleError):
            failed = True
            say_article_error(found)
        else:
            sources.append(found)
    if not sources:
        return UNREADABLE
    if not _take_terminal():
        say(_("no terminal to read keys from"))
        return BAD_USAGE
    code = _open_screen(arguments, services, sources)
    return code or (UNREADABLE if failed else DONE)


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


def _open_screen(
    arguments: argparse.Namespace, services: Services, sources: list[ArticleSource]
) -> int:
    service, state = services.open(), services.state()
    try:
        from liseuse.ui.app import ReaderApp  # noqa: PLC0415

        if state and "-" not in arguments.paths:
            state.remember_library(tuple(map(os.path.abspath, arguments.paths)))
        app = ReaderApp(sources, service, reader_options(arguments, os.environ), state)
        app.run(mouse=not arguments.no_mouse)
        return app.return_code or DONE
    finally:
        service.close()


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
