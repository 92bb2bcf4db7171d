"""What the words of a command line are, before the parser of options is needed."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.i18n import LANGUAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
else:
    # The parser and what it imports take as long as an article to read.
    from types import SimpleNamespace as Namespace

COMMANDS = {
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
VALUE_OPTIONS = ("--encoding", "--model", "--lang")
"""Common options that take a value, so that the value is never taken for a command."""


def command_place(argv: Sequence[str]) -> int | None:
    """Return where the first word that is no option stands, when it is a command."""
    index = 0
    while index < len(argv) and argv[index].startswith("-") and argv[index] not in {"-", "--"}:
        index += 2 if argv[index] in VALUE_OPTIONS else 1
    return index if index < len(argv) and argv[index] in COMMANDS else None


def language_asked(argv: Sequence[str]) -> str | None:
    """Return the language that `argv` asks for, before anything is parsed or said."""
    for index, word in enumerate(argv):
        name, equals, value = word.partition("=")
        if word == "--":
            break
        if name == "--lang":
            asked = value if equals else "".join(argv[index + 1 : index + 2])
            return asked if asked in LANGUAGES else None
    return None


def plain_reading(argv: Sequence[str]) -> Namespace | None:
    """Return the arguments in `argv` when it holds paths to read and nothing else, else None.

    They are what the parser would make of it.
    """
    if command_place(argv) is not None:
        return None
    if any(word.startswith("-") and word != "-" for word in argv):
        return None
    return Namespace(
        command="read",
        paths=list(argv),
        encoding=None,
        model=None,
        no_state=False,
        no_corrections=False,
        folder_corrections=False,
        lang=None,
        no_mouse=False,
    )
