"""From the command line to an exit code."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence

from liseuse import i18n
from liseuse.cli.codes import INTERRUPTED, NO_MODEL, UNREADABLE
from liseuse.cli.messages import say, say_model_error
from liseuse.cli.streams import prepare_stdout
from liseuse.cli.words import COMMANDS, language_asked, plain_reading
from liseuse.settings import read_settings
from liseuse.store.paths import config_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (by default the process's own) and return its exit code."""
    words = sys.argv[1:] if argv is None else list(argv)
    prepare_stdout()
    i18n.set_language(
        language_asked(words) or _language_settled(words) or i18n.language_of(os.environ)
    )
    arguments = _arguments(words)
    try:
        return _run(arguments)
    except BrokenPipeError:
        return _leave_quietly()
    except OSError as error:
        say(f"{error.filename or '-'}: {error.strerror or error}")
        return UNREADABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if (code := _analysis_failed(error)) is None:
            raise
        return code


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    if plain := plain_reading(words):
        return plain
    from liseuse.cli.arguments import parse  # noqa: PLC0415 - paths alone need it not

    i18n.lend_to_libraries()
    return parse(words)


def _analysis_failed(error: Exception) -> int | None:
    """Say what an analysis failed for and return the exit code, None for any other error."""
    from liseuse.analysis.model import AnalysisError, ModelError  # noqa: PLC0415 - seldom needed

    if isinstance(error, ModelError):
        say_model_error(error)
        return NO_MODEL
    if isinstance(error, AnalysisError):
        say(i18n.translate(str(error)))
        return UNREADABLE
    return None


def _language_settled(words: Sequence[str]) -> str | None:
    """Return the language of the settings; with `--no-state` they are not looked at."""
    return None if "--no-state" in words else read_settings(config_file()).language


def _run(arguments: argparse.Namespace) -> int:
    # Each command imports only what it needs, so that none waits for another's libraries.
    if arguments.command == "read":
        from liseuse.cli.read import read  # noqa: PLC0415 - nor the reader for `importlib`

        return read(arguments)
    from importlib import import_module  # noqa: PLC0415

    from liseuse.later import import_the_seldom_used_later  # noqa: PLC0415

    import_the_seldom_used_later()
    module, name = COMMANDS[arguments.command]
    command: Callable[[argparse.Namespace], int] = getattr(
        import_module(f"liseuse.cli.{module}"), name
    )
    return command(arguments)


def _leave_quietly() -> int:
    """Return the code of a process ended by SIGPIPE; nothing more is written."""
    from contextlib import suppress  # noqa: PLC0415 - seldom needed

    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 128 + signal.SIGPIPE
