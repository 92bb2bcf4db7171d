"""`liseuse config`: where the settings lie, what is wrong with them, and an example of them."""

from __future__ import annotations

import argparse
from pathlib import Path

from liseuse.cli.codes import BAD_USAGE, DONE
from liseuse.cli.messages import say
from liseuse.cli.streams import write
from liseuse.config import settings_problems
from liseuse.i18n import _
from liseuse.settings_example import example
from liseuse.store.atomic import PRIVATE, replacing
from liseuse.store.paths import config_dir, config_file


def config(arguments: argparse.Namespace) -> int:
    """Print the findings or the example; exit code 2 when something is wrong."""
    if arguments.example:
        write([_example()])
        return DONE
    place = None if arguments.no_state else config_file()
    if place is None:
        say(_("there is no place for settings"))
        return BAD_USAGE
    path = Path(place)
    if arguments.write_example:
        if path.exists() or path.is_symlink():
            say(f"{path}: {_('exists already; liseuse config --example prints the example')}")
            return BAD_USAGE
        if config_dir() is None:
            say(_("there is no place for settings"))
            return BAD_USAGE
        with replacing(path, PRIVATE) as file:
            file.write(_example().encode())
        write([f"{path}\n"])
        return DONE
    write([f"{path}{'' if path.exists() else ' · ' + _('no such file: all is by default')}\n"])
    problems = settings_problems(place)
    for problem in problems:
        say(problem)
    return BAD_USAGE if problems else DONE


def _example() -> str:
    from liseuse.ui.commands import COMMANDS, EVERYWHERE  # noqa: PLC0415 - with Textual

    commands = (command for command in COMMANDS if command not in EVERYWHERE)
    return example([(command.id, command.keys, _(command.help)) for command in commands])
