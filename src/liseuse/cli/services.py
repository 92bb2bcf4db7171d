"""Opening what the commands work with: recogniser, cache, reading state."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from liseuse.analysis.process import ProcessAnalyser
from liseuse.analysis.recogniser import identity_of, stated_identity_of
from liseuse.cli.marked import marks_made_for
from liseuse.store import paths
from liseuse.store.cache import AnalysisCache
from liseuse.store.service import CachedService
from liseuse.store.state import ReadingState
from liseuse.ui.options import ReaderOptions

if TYPE_CHECKING:
    from liseuse.corrections.session import CorrectionsStore
    from liseuse.store.notes import NoteStore

# Corrections and notes are imported once the recogniser is on its way.


class Services:
    """Opens services as the arguments ask: `--model`, `--no-state`, `--no-corrections`."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._model: str | None = arguments.model
        self._stateless: bool = arguments.no_state
        self._uncorrected: bool = arguments.no_state or arguments.no_corrections
        self._beside: bool = arguments.folder_corrections

    def check_model(self) -> None:
        """Raise ModelError when the recogniser asked for is plainly not there."""
        identity_of(self._model)

    def open(self) -> CachedService:
        """Return a service with a child process of its own; close it when done.

        Its analyses are raw: the reader's corrections are made on them afterwards.
        """
        folder = None if self._stateless else paths.cache_dir()
        return CachedService(
            ProcessAnalyser(self._model),
            AnalysisCache(folder / "analyses.sqlite") if folder else None,
            stated_identity_of(self._model),
        )

    def state(self, options: ReaderOptions) -> ReadingState | None:
        """Return what is remembered of earlier reading, None with `--no-state`.

        Marks are remembered as `options` have them drawn.
        """
        folder = None if self._stateless else paths.state_dir()
        made_for = partial(marks_made_for, self._arguments, options)
        return ReadingState(folder, made_for) if folder else None

    def notes(self) -> NoteStore:
        """Return where notes are kept; with `--no-state` for this reading only."""
        from liseuse.store.notes import NoteStore  # noqa: PLC0415

        folder = None if self._stateless else paths.data_dir()
        return NoteStore(folder / "notes.sqlite" if folder else None)

    def corrections(self, folders: Iterable[Path] = ()) -> CorrectionsStore:
        """Return where corrections are kept, for articles that lie in `folders`.

        What the folders hold counts only with `--folder-corrections`; nothing is read or kept
        with `--no-state` or `--no-corrections`.
        """
        from liseuse.corrections.session import Unkept  # noqa: PLC0415
        from liseuse.store.corrections import CorrectionFiles  # noqa: PLC0415

        if self._uncorrected:
            return Unkept()
        return CorrectionFiles(
            self.corrections_path(), list(folders) if self.uses_folder_corrections else []
        )

    @property
    def uses_folder_corrections(self) -> bool:
        """Whether the corrections beside the articles count."""
        return self._beside and not self._uncorrected

    def corrections_path(self) -> Path | None:
        """Return where the reader's own corrections lie, None when they lie nowhere."""
        folder = None if self._uncorrected else paths.data_dir()
        return folder / paths.CORRECTIONS_NAME if folder else None
