"""`liseuse doctor`: what this terminal can do, which model, where things are kept."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import version

from liseuse import __version__
from liseuse.analysis.model import ModelError
from liseuse.analysis.recogniser import identity_of
from liseuse.cli.codes import DONE, NO_MODEL
from liseuse.cli.streams import is_terminal, write
from liseuse.config import settings_problems
from liseuse.i18n import _, current_language
from liseuse.store import paths
from liseuse.store.notes import NoteStore
from liseuse.store.state import ReadingState
from liseuse.terminal import terminal_of


def doctor(arguments: argparse.Namespace) -> int:
    """Print the findings, a line each; exit code 3 when the model is missing."""
    code = DONE
    stateless = arguments.no_state
    rows = [*_program(), *_terminal(), *_places(stateless=stateless)]
    if not stateless:
        rows += [(_("warning"), problem) for problem in _kept_badly()]
    try:
        model = identity_of(arguments.model)
        rows.append((_("model"), f"{model.name} {model.version} ({model.fingerprint[:19]}…)"))
    except ModelError as error:
        rows.append((_("model"), f"{_(str(error))}: {error.install}"))
        code = NO_MODEL
    widest = max(len(name) for name, _value in rows)
    write(f"{name:<{widest}}  {value}\n" for name, value in rows)
    return code


def _program() -> Iterator[tuple[str, str]]:
    python = sys.version.split()[0]
    yield "liseuse", f"{__version__} (Python {python}, Textual {version('textual')})"
    yield _("language"), current_language()


def _terminal() -> Iterator[tuple[str, str]]:
    terminal = terminal_of(os.environ)
    size = shutil.get_terminal_size()
    yield _("terminal"), f"{terminal.name or '–'}, {size.columns}×{size.lines}"
    yield _("colours"), terminal.colours.value
    yield _("characters"), "UTF-8" if terminal.unicode else "ASCII"
    yield _("keys and screen"), _yes_or_no(is_terminal(sys.stdin) and is_terminal(sys.stdout))
    if not terminal.can_draw:
        yield _("warning"), _("TERM is missing or dumb: articles are printed, not shown")
    if os.environ.get("TMUX"):
        yield "tmux", _("Esc waits for tmux's escape-time; every Esc has a second key")


def _places(*, stateless: bool) -> Iterator[tuple[str, str]]:
    for name, folder in (
        (_("settings"), paths.config_dir),
        (_("cache"), paths.cache_dir),
        (_("corrections and notes"), paths.data_dir),
        (_("reading places"), paths.state_dir),
    ):
        # Asking for a folder makes it.
        yield name, _("not used (--no-state)") if stateless else str(folder() or _("nowhere"))


def _kept_badly() -> Iterator[str]:
    """Yield what is wrong with the settings, the reading places and the notes."""
    yield from settings_problems(paths.config_file())
    if (state_dir := paths.state_dir()) is not None:
        state = ReadingState(state_dir)
        state.last_library()
        if state.problem:
            yield f"{state_dir}: {_(state.problem)}"
    folder = paths.data_dir()
    path = folder / "notes.sqlite" if folder else None
    if path is not None and path.exists():
        store = NoteStore(path)
        store.close()
        if store.problem:
            yield f"{path}: {_(store.problem)}"


def _yes_or_no(value: bool) -> str:  # noqa: FBT001
    return _("yes") if value else _("no")
