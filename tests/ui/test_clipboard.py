from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from liseuse.ui.clipboard import MAX_BYTES, Clipboard, Way, run_quietly

TEXT = "« été »"


class Desk:
    """A machine with some programs on it, and a terminal."""

    def __init__(
        self, environ: Mapping[str, str], *programs: str, folder: Path | None = None
    ) -> None:
        self.sent: list[str] = []
        self.ran: list[str] = []
        self._programs = programs
        self.clipboard = Clipboard(environ, self.sent.append, folder, self._run, self._find)

    def _run(self, command: Sequence[str], data: bytes) -> bool:
        self.ran.append(command[0])
        return command[0] in self._programs and data == TEXT.encode()

    def _find(self, name: str) -> str | None:
        return name if name in self._programs else None


@pytest.mark.parametrize(
    ("environ", "programs", "way"),
    [
        ({"WAYLAND_DISPLAY": "w"}, ["wl-copy"], Way.PROGRAM),
        ({"DISPLAY": ":0"}, ["xclip"], Way.PROGRAM),
        ({"DISPLAY": ":0"}, ["xsel"], Way.PROGRAM),
        ({"DISPLAY": ":0"}, [], Way.TERMINAL),
        ({"DISPLAY": ":0", "SSH_CONNECTION": "1"}, ["xclip"], Way.TERMINAL),
        ({"TMUX": "x"}, ["tmux"], Way.TMUX),
        ({"TMUX": "x"}, [], Way.TERMINAL),
        ({"TMUX": "x", "SSH_TTY": "y"}, ["tmux"], Way.TMUX),
        ({}, ["xclip", "tmux", "wl-copy"], Way.TERMINAL),
    ],
)
def test_the_surest_way_is_taken(environ: dict[str, str], programs: list[str], way: Way) -> None:
    desk = Desk({"TERM": "xterm", **environ}, *programs)
    assert desk.clipboard.take(TEXT) == (way, None)
    assert desk.sent == ([TEXT] if way is Way.TERMINAL else [])


def test_a_terminal_that_has_no_clipboard_leaves_a_file(tmp_path: Path) -> None:
    desk = Desk({"TERM": "linux"}, folder=tmp_path)
    for _ in range(2):
        way, path = desk.clipboard.take(TEXT)
    assert way is Way.FILE
    assert path is not None
    assert path.read_text(encoding="utf-8") == f"{TEXT}\n\n" * 2
    assert path.stat().st_mode & 0o777 == 0o600
    assert desk.sent == []


def test_what_is_too_long_for_a_terminal_goes_to_a_file(tmp_path: Path) -> None:
    desk = Desk({"TERM": "xterm"}, folder=tmp_path)
    assert desk.clipboard.take("a" * MAX_BYTES)[0] is Way.TERMINAL
    assert desk.clipboard.take("a" * (MAX_BYTES + 1))[0] is Way.FILE


def test_where_nothing_is_to_be_had_it_is_said(tmp_path: Path) -> None:
    assert Desk({"TERM": "linux"}).clipboard.take(TEXT) == (Way.NOWHERE, None)
    nowhere = tmp_path / "missing"
    assert Desk({"TERM": "linux"}, folder=nowhere).clipboard.take(TEXT) == (Way.NOWHERE, None)


def test_a_lone_surrogate_stops_nobody() -> None:
    desk = Desk({"TERM": "xterm"})
    assert desk.clipboard.take("a\ud800")[0] is Way.TERMINAL


@pytest.mark.parametrize(
    ("command", "well"), [(["true"], True), (["false"], False), (["no-such-program"], False)]
)
def test_a_program_that_fails_is_no_copy(command: list[str], *, well: bool) -> None:
    assert run_quietly(command, b"x") is well
