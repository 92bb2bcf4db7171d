"""`liseuse PATH …`: the reader, or the plain text where there is no screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from liseuse.article.model import Article, ArticleError
from liseuse.article.reasons import NO_ARTICLES
from liseuse.article.source import (
    ArticleSource,
    find_sources,
    read_article,
    read_beginning,
    stdin_source,
)
from liseuse.cli.codes import BAD_USAGE, DONE, UNREADABLE
from liseuse.cli.first_screen import FirstScreen
from liseuse.cli.marked import marks_made_for
from liseuse.cli.messages import say, say_article_error
from liseuse.cli.streams import is_terminal, read_stdin
from liseuse.config import reader_options
from liseuse.i18n import _
from liseuse.store import paths
from liseuse.store.marks import known_marks
from liseuse.store.places import known_library, known_place, place_begun
from liseuse.terminal import terminal_of
from liseuse.ui.options import ReaderOptions
from liseuse.values import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


class _Opening(NamedTuple):
    """The first source that can be read, and its article; or what is sure to begin it."""

    source: ArticleSource
    article: Article
    begun: bool


def read(arguments: argparse.Namespace) -> int:
    """Open the reader on the paths, on standard input, or on what was open last."""
    kept = None if arguments.no_state else paths.state_folder()
    named = bool(arguments.paths)
    if not named:
        arguments.paths = list(_default_paths(kept))
    if not is_terminal(sys.stdout) or not terminal_of(os.environ).can_draw:
        from liseuse.later import import_the_seldom_used_later  # noqa: PLC0415

        import_the_seldom_used_later()
        from liseuse.cli.show import show  # noqa: PLC0415 - a terminal needs it not

        arguments.plain, arguments.markers, arguments.color = True, False, "never"
        return show(arguments)
    if arguments.model:
        from liseuse.analysis.recogniser import identity_of  # noqa: PLC0415 - seldom asked for

        # Raises ModelError when it is plainly not there, the terminal still untouched.
        identity_of(arguments.model)
    found = list(_sources(arguments.paths))
    errors = [source for source in found if isinstance(source, ArticleError)]
    sources = [source for source in found if isinstance(source, ArticleSource)]
    opening, unread = _first_readable(sources, arguments.encoding)
    errors += unread
    for error in errors:
        say_article_error(error)
    # A folder in which there is nothing to read was read all the same.
    code = UNREADABLE if any(error.reason != NO_ARTICLES for error in errors) else DONE
    if not opening:
        return code
    if not _take_terminal():
        say(_("no terminal to read keys from"))
        return BAD_USAGE
    try:
        return _open_screen(arguments, kept, sources, opening, named=named) or code
    except ArticleError as error:
        # All of the file cannot be read, although its beginning could.
        say_article_error(error)
        return UNREADABLE


def _default_paths(kept: str | None) -> tuple[str, ...]:
    if not is_terminal(sys.stdin):
        return ("-",)
    last = known_library(kept) if kept else ()
    if there := tuple(filter(os.path.exists, last)):
        return there
    from liseuse.resources import folder  # noqa: PLC0415 - only for who names nothing

    return (str(folder("articles")),)


def _sources(paths: list[str]) -> Iterator[ArticleSource | ArticleError]:
    for path in paths:
        if path == "-":
            yield stdin_source(read_stdin())
        else:
            yield from find_sources([path])


def _first_readable(
    sources: list[ArticleSource], encoding: str | None
) -> tuple[_Opening | None, list[ArticleError]]:
    """Return the first article that can be read, and why those before cannot."""
    unread: list[ArticleError] = []
    for source in sources:
        if encoding is None and (beginning := read_beginning(source)):
            return _Opening(source, beginning, begun=True), unread
        try:
            return _Opening(source, read_article(source, encoding), begun=False), unread
        except ArticleError as error:
            unread.append(error)
    return None, unread


def _show_first(
    first: FirstScreen,
    opening: _Opening,
    options: ReaderOptions,
    kept: str | None,
    made_for: str | None,
) -> Article:
    """Write the first screen and return the whole article, read only now where it was begun."""
    article, begun = opening.article, opening.begun
    if begun:
        offset = place_begun(kept, article) if kept else 0
        begun = offset is not None and first.show(article, options, offset, begun=True)
        article = read_article(opening.source)
    if not begun:
        # A text so long that it is begun has no marks: it is too long for an analysis.
        marks = known_marks(kept, article, made_for) if kept and made_for else None
        first.show(article, options, known_place(kept, article) if kept else 0, marks=marks)
    return article


def _open_screen(
    arguments: argparse.Namespace,
    kept: str | None,
    sources: list[ArticleSource],
    opening: _Opening,
    *,
    named: bool,
) -> int:
    options = reader_options(arguments, os.environ)
    known: dict[ArticleSource, Article] = {}

    def article_of(source: ArticleSource) -> Article:
        """Return the article of a source; those of `known` are read already."""
        return known.pop(source, None) or read_article(source, arguments.encoding)

    first = FirstScreen()
    service = None
    try:
        made_for = marks_made_for(arguments, options)
        article = known[opening.source] = _show_first(first, opening, options, kept, made_for)

        from liseuse.later import import_the_seldom_used_later  # noqa: PLC0415

        import_the_seldom_used_later()
        from liseuse.cli.services import Services  # noqa: PLC0415 - after the first screen

        services = Services(arguments)
        service, state = services.open(), services.state(options)
        first.show_header(article, sources.index(opening.source) + 1, len(sources))
        # The recogniser loads while the screen's libraries do.
        service.prepare(article)
        if state and named and "-" not in arguments.paths:
            state.remember_library(tuple(map(os.path.abspath, arguments.paths)))

        from liseuse.cli.corrector import folders_of  # noqa: PLC0415
        from liseuse.ui.app import ReaderApp  # noqa: PLC0415
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
