"""A `config.toml` that says everything and changes nothing: every line is a comment."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from liseuse.i18n import translate as _
from liseuse.settings import INKS
from liseuse.settings_file import DESCRIBED

_WIDTH = 78


def example(commands: Sequence[tuple[str, Sequence[str], str]]) -> str:
    """Return the example; `commands` are ids, their keys, and what they do, translated."""
    return "\n".join(_lines(commands)) + "\n"


def _lines(commands: Sequence[tuple[str, Sequence[str], str]]) -> Iterator[str]:
    yield from _comment(_("Settings of liseuse. Take away the # before a line to change it."))
    for name, default, words in DESCRIBED:
        yield ""
        yield from _comment(_(words))
        yield f"#{name} = {default}"
    yield ""
    yield from _comment(
        _(
            'A theme of your own is a file themes/NAME.toml with background = "dark" or "light" '
            'and any of these colours as "#rrggbb": {inks}.'
        ).format(inks=", ".join(INKS))
    )
    yield ""
    yield from _comment(
        _(
            'Keys: one or several for each command, as "n", "N", "f3", "ctrl+n", "space", '
            '"enter", "up", "pagedown".'
        )
    )
    yield "#[keys]"
    for name, keys, words in commands:
        listed = ", ".join(_quoted(key) for key in keys)
        setting = f'#"{name}" = {listed if len(keys) == 1 else f"[{listed}]"}'
        yield f"{setting:<44} # {words}"


def _comment(words: str) -> Iterator[str]:
    for line in textwrap.wrap(words, _WIDTH):
        yield f"# {line}"


def _quoted(key: str) -> str:
    return f"'{key}'" if key in {'"', "\\"} else f'"{key}"'
