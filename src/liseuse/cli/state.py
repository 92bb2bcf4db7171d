"""Opening what is remembered of earlier reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from liseuse.store import paths
from liseuse.store.state import ReadingState

if TYPE_CHECKING:
    import argparse


def state_path(arguments: argparse.Namespace) -> Path | None:
    """Return where the reading state lies, None when it lies nowhere (`--no-state`)."""
    folder = None if arguments.no_state else paths.state_dir()
    return folder / "reading.sqlite" if folder else None


def reading_state(arguments: argparse.Namespace) -> ReadingState | None:
    """Return what is remembered of earlier reading, None with `--no-state`."""
    path = state_path(arguments)
    return ReadingState(path) if path else None


def known_state(arguments: argparse.Namespace) -> ReadingState | None:
    """Return what `reading_state` does, None also when nothing was ever remembered.

    Making the file means waiting for the disk, which the first text need not.
    """
    path = state_path(arguments)
    return ReadingState(path) if path and path.exists() else None
