"""From the command line to an exit code."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module

from liseuse import i18n
from liseuse.analysis.model import AnalysisError, ModelError
from liseuse.cli.arguments import language_asked, parse
from liseuse.cli.codes import INTERRUPTED, NO_MODEL, UNREADABLE
from liseuse.cli.messages import say, say_model_error
from liseuse.cli.streams import prepare_stdout
from liseuse.settings import read_settings
from liseuse.store.paths import config_file

_COMMANDS = {
    "read": ("read", "read"),
    "show": ("show", "show"),
    "analyse": ("analyse", "analyse"),
    "entities": ("listings", "entities"),
    "quotes": ("listings", "quotes"),
    "export": ("export", "export"),
    "corrections": ("corrections", "corrections"),
    "config": ("config", "config"),
    "man": ("manual", "manual"),
    "completions": ("completions", "completions"),
    "doctor": ("doctor", "doctor"),
}
"""Every command with the module of this folder and the function that carry it out."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (by default the process's own) and return its exit code."""
    words = sys.argv[1:] if argv is None else list(argv)
    prepare_stdout()
    i18n.set_language(
        language_asked(words) or _language_settled(words) or i18n.language_of(os.environ)
    )
    i18n.lend_to_libraries()
    arguments = parse(words)
    try:
        return _run(arguments)
    except ModelError as error:
        say_model_error(error)
        return NO_MODEL
    except AnalysisError as error:
        say(i18n.translate(str(error)))
        return UNREADABLE
    except BrokenPipeError:
        return _leave_quietly()
    except OSError as error:
        say(f"{error.filename or '-'}: {error.strerror or error}")
        return UNREADABLE
    except KeyboardInterrupt:
        return INTERRUPTED


def _language_settled(words: Sequence[str]) -> str | None:
    """Return the language of the settings; with `--no-state` they are not looked at."""
    return None if "--no-state" in words else read_settings(config_file()).language


def _run(arguments: argparse.Namespace) -> int:
    # Each command imports only what it needs, so that none waits for another's libraries.
    module, name = _COMMANDS[arguments.command]
    command: Callable[[argparse.Namespace], int] = getattr(
        import_module(f"liseuse.cli.{module}"), name
    )
    return command(arguments)


def _leave_quietly() -> int:
    """Return the code of a process ended by SIGPIPE; nothing more is written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 128 + signal.SIGPIPE
