"""`liseuse completions`: what a shell needs to complete the command line, made from the parsers."""

from __future__ import annotations

import argparse

from liseuse.cli.arguments import parsers, summaries
from liseuse.cli.codes import DONE
from liseuse.cli.manual import actions
from liseuse.cli.streams import write

_FIRST_WORDS = {
    "bash": [("complete -o bashdefault -F", "complete -o bashdefault -o default -F")],
    "zsh": [
        (
            "  _describe 'liseuse commands' _commands\n",
            "  _describe 'liseuse commands' _commands\n  _files\n",
        ),
        ("      esac\n  esac\n", "        *) _files ;;\n      esac\n  esac\n"),
    ],
    "fish": [
        (
            "complete -c liseuse -f\n",
            "complete -c liseuse -f\ncomplete -c liseuse -n _shtab_liseuse_using -F\n",
        )
    ],
}
"""What lets the first word be a file as well as a command: shtab knows of commands alone there."""
_FILES = frozenset({"paths", "output", "files"})


def completions(arguments: argparse.Namespace) -> int:
    """Print the script for `arguments.shell`."""
    write([script(arguments.shell)])
    return DONE


def script(shell: str) -> str:
    """Return the completion script for bash, zsh or fish, a final line end included."""
    import shtab  # noqa: PLC0415 - only this command needs it

    made = shtab.complete(_whole(parsers(), shtab.FILE), shell)
    for ending, replaced in _FIRST_WORDS[shell]:
        made = made.replace(ending, replaced)
    return made.rstrip("\n") + "\n"


def _whole(made: dict[str, argparse.ArgumentParser], files: object) -> argparse.ArgumentParser:
    """Return one parser for the whole command line, with a mark `files` where a file may stand."""
    for parser in made.values():
        for action in actions(parser):
            if action.dest in _FILES:
                action.complete = files  # type: ignore[attr-defined]
    reader = made.pop("read")
    whole = argparse.ArgumentParser("liseuse", add_help=False)
    summary = dict(summaries())
    commands = whole.add_subparsers()
    for action in actions(reader):
        if action.option_strings:
            whole._add_action(action)  # noqa: SLF001 - a parent would bring its files
    for name, parser in made.items():
        commands.add_parser(name, parents=[parser], add_help=False, help=summary.get(name))
    return whole
