"""The same page on terminals that can do less."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.cli.running import command
from tests.terminal.tty import Tty

LINES = "\n".join(f"Paragraphe {number}, « d’une phrase » ou de deux." for number in range(99))
COLOURS = re.compile(rb"\x1b\[[\d;]*?(?:[34]8;|[39][0-7][;m])")
RICH_COLOURS = re.compile(rb"\x1b\[[\d;]*?38;([25]);")


def page(path: Path, environ: Mapping[str, str], *arguments: str) -> Tty:
    path.write_text(LINES, encoding="utf-8")
    return Tty(command([*arguments, path]), environ=environ)


@pytest.mark.parametrize(
    ("environ", "found"),
    [
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, {b"2"}),
        ({"TERM": "xterm-256color", "COLORTERM": ""}, {b"5"}),
        ({"TERM": "tmux-256color", "COLORTERM": "", "NO_COLOR": ""}, {b"5"}),
        ({"TERM": "screen", "COLORTERM": ""}, set()),
        ({"TERM": "linux", "COLORTERM": ""}, set()),
    ],
)
def test_no_more_colours_are_sent_than_the_terminal_has(
    tmp_path: Path, environ: dict[str, str], found: set[bytes]
) -> None:
    with page(tmp_path / "a.txt", environ) as tty:
        tty.wait_for("? help")
        assert set(RICH_COLOURS.findall(tty.output)) == found


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "vt100"}])
def test_no_colour_means_none(tmp_path: Path, environ: dict[str, str]) -> None:
    with page(tmp_path / "a.txt", environ) as tty:
        tty.wait_for("? help")
        assert not COLOURS.search(tty.output)


@pytest.mark.parametrize(
    ("term", "whole"),
    [
        ("linux", False),
        ("vt100", False),
        ("screen", True),
        ("tmux-256color", True),
        ("xterm-256color", True),
    ],
)
def test_lines_scroll_by_what_the_terminal_knows(tmp_path: Path, term: str, *, whole: bool) -> None:
    with page(tmp_path / "a.txt", {"TERM": term}) as tty:
        tty.wait_for("? help")
        tty.keys("s")
        tty.read(0.5)
        start = len(tty.output)
        tty.keys("jjjk")
        tty.read(0.5)
        sent = tty.output[start:]
        assert bool(re.search(rb"\x1b\[\d*[ST]", sent)) is whole
        assert bool(re.search(rb"\x1b\[\d+;\d+r", sent)) is not whole
        rows = [int(number) for number in re.findall(r"Paragraphe (\d+)", tty.screen)]
        assert rows == list(range(rows[0], rows[0] + len(rows)))


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_signs_are_ascii_where_the_locale_is(tmp_path: Path, locale: str) -> None:
    environ = {"LANG": locale, "LC_ALL": locale}
    with page(tmp_path / "a.txt", environ) as tty:
        tty.wait_for("? help")
        beyond = {sign for sign in tty.output.decode() if not sign.isascii()}
        # What is left is the article's own.
        assert beyond <= set(LINES)


def test_a_terminal_of_another_encoding_gets_its_own(tmp_path: Path) -> None:
    environ = {"PYTHONIOENCODING": "latin-1", "LC_ALL": "fr_FR.ISO-8859-1"}
    with page(tmp_path / "a.txt", environ) as tty:
        tty.read(2)
        assert "« d'une phrase »".encode("latin-1") in tty.output


@pytest.mark.parametrize("arguments", [["--no-mouse"], []])
def test_the_mouse_is_asked_for_unless_it_is_to_be_left_alone(
    tmp_path: Path, arguments: list[str]
) -> None:
    with page(tmp_path / "a.txt", {}, *arguments) as tty:
        tty.wait_for("? help")
        assert (b"\x1b[?1000h" in tty.output) == (not arguments)
