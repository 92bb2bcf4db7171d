"""The commands with the keys a reader gave them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from textual.binding import Binding
from textual.keys import Keys

from liseuse.i18n import N_
from liseuse.settings_file import Problem, Rebinding
from liseuse.ui.commands import COMMANDS, EVERYWHERE, Command

_MODIFIERS = frozenset({"ctrl", "alt", "shift", "super", "meta", "hyper"})
_NAMES = frozenset(key.value for key in Keys if "+" not in key.value) | {"comma", "plus", "minus"}


def rebound(
    rebindings: Iterable[Rebinding], commands: Sequence[Command] = COMMANDS
) -> tuple[tuple[Command, ...], tuple[Problem, ...]]:
    """Return the commands with their keys, and what of `rebindings` cannot be or takes a key away.

    A key goes to the first command it was given to; a command that was given keys has no others.
    """
    problems: list[Problem] = []
    owner = {canonical(key): command.id for command in EVERYWHERE for key in command.keys}
    kept = frozenset(owner)
    given: dict[str, tuple[str, ...]] = {}
    known = {command.id for command in commands} - {command.id for command in EVERYWHERE}
    for item in rebindings:
        if item.command not in known:
            values = {"name": item.command}
            problems.append(Problem(item.line, N_("unknown command: {name}"), values))
            continue
        keys = []
        for key in item.keys:
            values = {"key": key, "name": item.command}
            if not is_key(key):
                problems.append(Problem(item.line, N_("unknown key: {key}"), values))
            elif (other := owner.setdefault(canonical(key), item.command)) != item.command:
                values["other"] = other
                problems.append(Problem(item.line, N_("{key} is already {other}'s"), values))
            else:
                keys.append(key)
        if keys:
            given[item.command] = tuple(keys)
    lines = {item.command: item.line for item in rebindings}
    made = []
    for command in commands:
        if command.id in given:
            made.append(replace(command, keys=given[command.id]))
            continue
        lost = [key for key in command.keys if canonical(key) in owner.keys() - kept]
        for key in lost:
            taker = owner[canonical(key)]
            values = {"key": key, "name": command.id, "other": taker}
            reason = N_("{key}, given to {other}, is no longer {name}'s")
            problems.append(Problem(lines.get(taker), reason, values))
        made.append(replace(command, keys=tuple(key for key in command.keys if key not in lost)))
    return tuple(made), tuple(problems)


def keymap(commands: Iterable[Command]) -> dict[str, str]:
    """Return what differs from the declared keys, as Textual's keymap wants it."""
    declared = {command.id: command.keys for command in COMMANDS}
    return {
        command.id: ",".join(map(canonical, command.keys))
        for command in commands
        if command.keys and command.keys != declared[command.id]
    }


def canonical(key: str) -> str:
    """Return the one name Textual has for a key: "question_mark" for "?"."""
    if key == ",":
        return "comma"
    return next(iter(Binding.make_bindings([Binding(key, "")]))).key


def is_key(key: str) -> bool:
    """Say whether `key` names a key: a sign, or a name, after any modifiers."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    return set(modifiers) <= _MODIFIERS and (len(last) == 1 or last in _NAMES)
