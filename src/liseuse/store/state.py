"""Where the reader was: places in articles, the marks seen there, the library last opened."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from liseuse.article.model import Article
from liseuse.i18n import N_
from liseuse.store.atomic import PRIVATE, locked, replace_file
from liseuse.store.marks import KeptMarks, with_marks
from liseuse.store.places import (
    LIBRARY,
    MARKS,
    PLACES,
    ForeignFileError,
    NewerFileError,
    as_file,
    library_in,
    library_lines,
    place_in,
    read_lines,
    with_place,
)


class ReadingState:
    """Remembers reading places in three files of `folder`.

    `made_for` returns a word for what marks look like now and what they are made from, None
    when that cannot be told: then none are kept.

    A file that cannot be understood is left as it is; then, as when the disk is full or
    read-only, places are remembered for this reading only and `problem` says why.
    """

    def __init__(self, folder: Path, made_for: Callable[[], str | None] = lambda: None) -> None:
        self._lock = threading.Lock()
        self._folder = folder
        self._made_for = made_for
        self._here = b""
        self.problem: str | None = None
        """Why nothing is kept, one English sentence part; None when all is well."""

    def place(self, article: Article) -> int | None:
        """Return where `article` was left, in code points of its text; None when never read."""
        with self._lock:
            here = place_in(self._here, article)
            return place_in(self._lines(PLACES), article) if here is None else here

    def remember_place(self, article: Article, offset: int) -> None:
        """Keep `offset` (code points) as the place `article` was left at."""
        with self._lock:
            self._here = with_place(self._here, article, offset)
            self._change(PLACES, lambda lines: with_place(lines, article, offset))

    def remember_marks(self, article: Article, kept: KeptMarks) -> None:
        """Keep what is marked where `article` was left, for the first screen of the next reading.

        A text without a path is not found again by it: nothing is kept.
        """
        made_for = self._made_for()
        if made_for is not None and article.path:
            with self._lock:
                self._change(MARKS, lambda lines: with_marks(lines, article, kept, made_for))

    def last_library(self) -> tuple[str, ...]:
        """Return the paths last opened, in order; none when nothing is known."""
        with self._lock:
            return library_in(self._lines(LIBRARY))

    def remember_library(self, paths: Sequence[str]) -> None:
        """Keep `paths` as the library to open when none is named."""
        with self._lock:
            self._change(LIBRARY, lambda _lines: library_lines(paths))

    def _lines(self, name: str) -> bytes:
        try:
            return read_lines(os.fspath(self._folder), name)
        except NewerFileError:
            self.problem = N_("the reading places were written by a newer version")
        except (OSError, ForeignFileError):
            self.problem = N_("the reading places cannot be read")
        return b""

    def _change(self, name: str, changed: Callable[[bytes], bytes]) -> None:
        """Replace the lines of a file by what `changed` makes of them, others' lines included."""
        try:
            with locked(self._folder):
                before = read_lines(os.fspath(self._folder), name)
                # A write waits for the disk.
                if (lines := changed(before)) != before:
                    replace_file(self._folder / name, as_file(name, lines), PRIVATE)
        except NewerFileError:
            self.problem = N_("the reading places were written by a newer version")
        except ForeignFileError:
            self.problem = N_("the reading places cannot be read")
        except OSError:
            self.problem = N_("the reading places cannot be kept")
