"""Whether marks kept from an earlier reading are those that this one will show."""

from __future__ import annotations

import os

from liseuse import __version__
from liseuse.store import paths
from liseuse.store.marks import residue
from liseuse.ui.options import ReaderOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def marks_made_for(arguments: argparse.Namespace, options: ReaderOptions) -> str | None:
    """Return a word for all that decides what is marked and how it looks; None for no telling.

    It is another one once a correction was made. What lies beside the articles, or in a model of
    the reader's own, takes too long to look at.
    """
    if arguments.folder_corrections or arguments.model:
        return None
    uncorrected = arguments.no_state or arguments.no_corrections
    decides = (
        *(__version__, None if uncorrected else _corrections()),
        *(options.colours, options.background, options.contrast, sorted(options.inks.items())),
        *(sorted(options.types), options.quotes),
    )
    return f"{residue(repr(decides)):x}"


def _corrections() -> tuple[int, int] | None:
    """Return when the reader's own corrections were last written, and their size in bytes."""
    folder = paths.data_folder()
    try:
        status = os.stat(os.path.join(folder, paths.CORRECTIONS_NAME)) if folder else None
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size) if status else None
