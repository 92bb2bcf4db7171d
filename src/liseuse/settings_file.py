"""Reading `config.toml` and the themes beside it, and telling what is wrong with them.

Nothing in the file can stop the program: what cannot be used is named with its line, and the
default stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from liseuse.i18n import LANGUAGES, N_, translate
from liseuse.settings import CITATIONS, INKS, MEASURES, SHOWN, THEMES, Settings

MAX_BYTES = 1 << 20

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_THEME_NAME = re.compile(r"[\w-]+")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_TABLE = re.compile(r"\s*\[\s*(\w+)\s*\]")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that cannot be used.

    `line` counts from 1, None when it is the whole file. `reason` is a message id, `values` what
    it is filled with.
    """

    line: int | None
    reason: str
    values: Mapping[str, str] = field(default_factory=dict)

    def words(self, name: str) -> str:
        """Return the problem in the language of the interface; `name` is the file's."""
        reason = translate(self.reason).format(**self.values)
        if self.line is None:
            return f"{name}: {reason}"
        return translate("{file}, line {line}: {reason}").format(
            file=name, line=self.line, reason=reason
        )


@dataclass(frozen=True, slots=True)
class Rebinding:
    """The keys a command was given, and the line that says so."""

    command: str
    keys: tuple[str, ...]
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """A reader's own colours, by the names of `INKS`.

    `background` is "dark" or "light", "" for what the terminal has.
    """

    background: str = ""
    inks: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def settings_in(path: str) -> Settings:
    """Return the settings in the file `path`; the defaults where there is none."""
    text, problem = _text_of(path)
    if problem is not None:
        return Settings(problems=(problem,))
    return settings_of(text)


def settings_of(text: str) -> Settings:
    """Return the settings that `text`, in TOML, makes."""
    table, problem = _parsed(text)
    if problem is not None:
        return Settings(problems=(problem,))
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    keys: tuple[Rebinding, ...] = ()
    for name, value in table.items():
        line = line_of(text, name)
        if name == "keys":
            keys = _rebindings(text, value, problems)
        elif name not in _CHECKS:
            problems.append(Problem(line, N_("unknown setting: {name}"), {"name": name}))
        else:
            check, wanted = _CHECKS[name]
            if check(value):
                found[name] = tuple(value) if isinstance(value, list) else value
            else:
                values = {"name": name, "wanted": wanted}
                problems.append(Problem(line, N_("{name} must be {wanted}"), values))
    if found.get("language") == "auto":
        del found["language"]
    return Settings(**found, keys=keys, problems=tuple(problems))


def read_theme(path: str) -> Theme:
    """Return the colours in the file `path`."""
    text, problem = _text_of(path)
    if problem is None and not text:
        problem = Problem(None, N_("there is no such theme"))
    if problem is not None:
        return Theme(problems=(problem,))
    return theme_of(text)


def theme_of(text: str) -> Theme:
    """Return the colours that `text`, in TOML, gives."""
    table, problem = _parsed(text)
    if problem is not None:
        return Theme(problems=(problem,))
    problems: list[Problem] = []
    inks: dict[str, str] = {}
    background = ""
    for name, value in table.items():
        if name == "background" and value in {"dark", "light"}:
            background = value
        elif name in INKS and isinstance(value, str) and _COLOUR.fullmatch(value):
            inks[name] = value
        else:
            known = name == "background" or name in INKS
            wanted = '"dark", "light"' if name == "background" else '"#rrggbb"'
            reason = N_("{name} must be {wanted}") if known else N_("unknown setting: {name}")
            values = {"name": name, "wanted": wanted}
            problems.append(Problem(line_of(text, name), reason, values))
    return Theme(background, inks, tuple(problems))


def line_of(text: str, name: str, table: str = "") -> int | None:
    """Return the line that gives `name` its value in `table` (the one at the top when "")."""
    wanted = re.compile(rf"""\s*["']?{re.escape(name)}["']?\s*[=.]|\s*\[\s*{re.escape(name)}\b""")
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        if here == table and wanted.match(line):
            return number
        if match := _TABLE.match(line):
            here = match[1]
    return None


def _text_of(path: str) -> tuple[str, Problem | None]:
    """Return what a file holds, "" when there is none, and what is wrong with it."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return "", None
    except OSError as error:
        return "", Problem(None, N_("cannot be read: {why}"), {"why": error.strerror or "?"})
    if len(data) > MAX_BYTES:
        return "", Problem(None, N_("too large"))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n"), None
    except UnicodeDecodeError as error:
        return "", Problem(data.count(b"\n", 0, error.start) + 1, N_("not UTF-8"))


def _parsed(text: str) -> tuple[dict[str, Any], Problem | None]:
    if not text:
        return {}, None
    import tomllib  # noqa: PLC0415 - most have no settings to read

    try:
        return tomllib.loads(text), None
    except tomllib.TOMLDecodeError as error:
        where = _AT_LINE.search(str(error))
        line = int(where[1]) if where else text.count("\n") + 1
        return {}, Problem(line, N_("not TOML"))
    except RecursionError:
        return {}, Problem(None, N_("not TOML"))


def _rebindings(text: str, value: object, problems: list[Problem]) -> tuple[Rebinding, ...]:
    if not isinstance(value, dict):
        values = {"name": "keys", "wanted": "[keys]"}
        problems.append(Problem(line_of(text, "keys"), N_("{name} must be {wanted}"), values))
        return ()
    found = []
    for command, keys in _flat(value):
        line = line_of(text, command, "keys")
        given = [keys] if isinstance(keys, str) else keys
        if isinstance(given, list) and given and all(_is_key(key) for key in given):
            found.append(Rebinding(command, tuple(given), line))
        else:
            values = {"name": command, "wanted": '"n", ["n", "f3"]'}
            problems.append(Problem(line, N_("{name} must be {wanted}"), values))
    return tuple(found)


def _flat(table: Mapping[str, object], start: str = "") -> Iterator[tuple[str, object]]:
    """Yield the entries of a table, those of the tables in it under dotted names."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{start}{name}.")
        else:
            yield f"{start}{name}", value


def _is_key(key: object) -> bool:
    return isinstance(key, str) and bool(key) and key.isprintable() and len(key) <= 40  # noqa: PLR2004 - no key's name is longer


def _is_bool(value: object) -> bool:
    return isinstance(value, bool)


def _is_measure(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in MEASURES


def _is_theme(value: object) -> bool:
    return isinstance(value, str) and bool(_THEME_NAME.fullmatch(value))


def _is_shown(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) and v in SHOWN for v in value)


def _one_of(*words: str) -> tuple[Callable[[object], bool], str]:
    return lambda value: isinstance(value, str) and value in words, _listed(words)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)


_CHECKS: dict[str, tuple[Callable[[object], bool], str]] = {
    "language": _one_of("auto", *LANGUAGES),
    "measure": (_is_measure, f"{MEASURES.start}–{MEASURES.stop - 1}"),
    "theme": (_is_theme, _listed(THEMES)),
    "sidebar": (_is_bool, "true, false"),
    "mouse": (_is_bool, "true, false"),
    "shown": (_is_shown, f"[{_listed(tuple(SHOWN))}]"),
    "citation": _one_of(*CITATIONS),
}

DESCRIBED: tuple[tuple[str, str, str], ...] = (
    (
        "language",
        '"auto"',
        N_('The language of the interface: "fr", "en", or "auto", that of the locale.'),
    ),
    ("measure", "80", N_("The longest line of text, in cells: 20 to 400.")),
    (
        "theme",
        '"auto"',
        N_(
            'Colours: "auto", "dark", "light", "16" (the sixteen of the terminal), "contrast" '
            '(high contrast), "none", or the name of a file themes/NAME.toml beside this one.'
        ),
    ),
    ("sidebar", "true", N_("Whether the list is shown beside the text at first.")),
    ("mouse", "true", N_("Whether the mouse is used.")),
    (
        "shown",
        f"[{_listed(tuple(SHOWN))}]",
        N_("What is marked at first."),
    ),
    (
        "citation",
        '"plain"',
        N_('How y copies: "plain", "markdown", "json" or "bibtex".'),
    ),
)
"""Every setting: its name, its default in TOML, and what it is (a msgid)."""
