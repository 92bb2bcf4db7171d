"""`liseuse man`: the manual page, made from the parsers, the commands and the settings."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping

from liseuse import __version__
from liseuse.cli.arguments import parsers, summaries
from liseuse.cli.codes import DONE
from liseuse.cli.streams import write
from liseuse.i18n import N_, _
from liseuse.settings_file import DESCRIBED

_EXITS = (
    ("0", N_("Done.")),
    ("1", N_("A query found nothing.")),
    ("2", N_("Bad usage, or a file that could not be read; the others were.")),
    ("3", N_("The recogniser is missing or damaged; the message says how to install it.")),
    ("128+n", N_("Ended by signal n, the terminal given back.")),
)
_ENVIRONMENT = (
    ("LC_ALL, LC_MESSAGES, LANG", N_("The language of the interface, and whether it is UTF-8.")),
    ("NO_COLOR", N_("When set and not empty: attributes and letters, no colours.")),
    ("TERM, COLORTERM, COLORFGBG", N_("How many colours there are, and on what ground.")),
    ("XDG_CONFIG_HOME, XDG_DATA_HOME", N_("Where settings lie; corrections and notes.")),
    ("XDG_CACHE_HOME, XDG_STATE_HOME", N_("Where analyses lie; reading places.")),
)


def manual(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - every command has them
    """Print the manual page in the language of the interface, for `man -l -`."""
    write([manual_page()])
    return DONE


def manual_page() -> str:
    """Return the page in roff, with the macros of man(7)."""
    return "".join(f"{line}\n" for line in _page())


def _page() -> Iterator[str]:
    made = parsers()
    summary = dict(summaries())
    yield f'.TH LISEUSE 1 "" "liseuse {__version__}" ""'
    yield f".SH {_heading(_('Name'))}"
    words = _("Read French press articles: who, which organisation, where, who said what.")
    yield f"liseuse \\- {_text(words)}"
    yield f".SH {_heading(_('Synopsis'))}"
    reader = made.pop("read")
    common = {action.dest for action in actions(reader) if action.option_strings}
    yield _synopsis("", reader, skipped=common - {"no_mouse"})
    for name, parser in made.items():
        yield ".PP"
        yield _synopsis(f" {name}", parser, skipped=common)
    yield f".SH {_heading(_('Options'))}"
    yield from _options(reader, skipped=set())
    yield f".SH {_heading(_('Commands'))}"
    for name, parser in made.items():
        yield f".SS liseuse {_text(name)}"
        yield _text(parser.description or summary.get(name, ""))
        yield from _options(parser, skipped=common | {"paths"})
    yield from _keys()
    yield from _tagged(_("Settings"), {name: _(words) for name, _default, words in DESCRIBED})
    yield from _tagged(_("Environment"), {name: _(words) for name, words in _ENVIRONMENT})
    yield from _tagged(_("Exit status"), {code: _(words) for code, words in _EXITS})


def actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return what may stand after a command: argparse has no public way to ask."""
    return parser._actions  # noqa: SLF001 - as its own documentation generators do


def _synopsis(name: str, parser: argparse.ArgumentParser, skipped: set[str]) -> str:
    parts = [f"\\fBliseuse{_text(name)}\\fR", f"[\\fI{_text(_('OPTION'))}\\fR ...]"]
    # Options first: sorting keeps the order of the rest.
    for action in sorted(actions(parser), key=lambda action: not action.option_strings):
        if action.dest in skipped:
            continue
        value = f"\\fI{_text(_value(action))}\\fR" if _value(action) else ""
        if action.option_strings:
            option = f"\\fB{_text(action.option_strings[-1])}\\fR"
            parts.append(f"[{' '.join(part for part in (option, value) if part)}]")
        else:
            several = f"{value} ..." if action.nargs in {"*", "+"} else value
            parts.append(f"[{several}]" if action.nargs == "*" else several)
    return " ".join(parts)


def _options(parser: argparse.ArgumentParser, skipped: set[str]) -> Iterator[str]:
    for action in actions(parser):
        if action.dest in skipped or action.help is argparse.SUPPRESS:
            continue
        value = _value(action)
        names = [f"\\fB{_text(name)}\\fR" for name in action.option_strings]
        if not names:
            yield f".TP\n\\fI{_text(value)}\\fR\n{_text(action.help or '')}"
            continue
        shown = f" \\fI{_text(value)}\\fR" if value else ""
        yield f".TP\n{', '.join(names)}{shown}\n{_text(action.help or '')}"


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    metavar = action.metavar
    return metavar if isinstance(metavar, str) else action.dest.upper()


def _keys() -> Iterator[str]:
    from liseuse.ui.commands import COMMANDS, Group, key_words  # noqa: PLC0415 - with Textual

    yield f".SH {_heading(_('Keys'))}"
    for group in Group:
        commands = [command for command in COMMANDS if command.group is group]
        if not commands:
            continue
        yield f".SS {_text(_(group.value))}"
        for command in commands:
            keys = [_(key_words(key)) for key in command.keys if key_words(key)]
            tags = ", ".join(f"\\fB{_text(key)}\\fR" for key in keys)
            yield f".TP\n{tags}\n{_text(_(command.help))} [{_text(command.id)}]"


def _tagged(heading: str, rows: Mapping[str, str]) -> Iterator[str]:
    yield f".SH {_heading(heading)}"
    for name, words in rows.items():
        yield f".TP\n\\fB{_text(name)}\\fR\n{_text(words)}"


def _heading(words: str) -> str:
    return f'"{_text(words.upper())}"'


def _text(words: str) -> str:
    """Return words in roff that are set as they are, whatever they begin with."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("\u00a0", "\\ ")
    escaped = escaped.replace('"', "\\(dq")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", escaped.replace("\n", " "))
