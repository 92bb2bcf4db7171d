"""Taking text out of the program: to the clipboard as far as one can, else to a file.

What is told promises only what is known: a terminal that is sent a text does not say whether it
took it, a program that ended well did.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from liseuse.i18n import N_

MAX_BYTES = 74_994 * 3 // 4
"""What xterm still takes once it is in base64; other terminals take more."""
_SECONDS = 2
_DEAF = ("linux", "dumb", "vt100", "vt220", "cons25")

Run = Callable[[Sequence[str], bytes], bool]
"""Runs a command on some input; true when it ended well."""
Find = Callable[[str], str | None]
"""Returns where a program lies, None when it is not there."""


class Way(StrEnum):
    """How a text left the program; the value says so (a msgid)."""

    PROGRAM = N_("copied to the clipboard")
    TMUX = N_("copied into tmux, and sent to the terminal")
    TERMINAL = N_("sent to the terminal's clipboard")
    FILE = N_("no clipboard; added to {file}")
    NOWHERE = N_("no clipboard here, and no file to write to")


@dataclass(frozen=True, slots=True)
class Clipboard:
    """Gives texts away, as `environ` says that it can be done.

    `send` asks the terminal to put a text on its clipboard, in base64 (OSC 52). `folder` is where
    the file of last resort lies, None for nowhere.
    """

    environ: Mapping[str, str]
    send: Callable[[str], None]
    folder: Path | None
    run: Run
    find: Find = shutil.which

    def take(self, text: str) -> tuple[Way, Path | None]:
        """Give `text` away, and return how that was done, and the file if it was one."""
        data = text.encode("utf-8", "replace")
        if any(self.run(command, data) for command in self._commands()):
            return Way.PROGRAM, None
        if "TMUX" in self.environ and self.run(("tmux", "load-buffer", "-w", "-"), data):
            return Way.TMUX, None
        if self.environ.get("TERM", "") not in _DEAF and len(data) <= MAX_BYTES:
            self.send(data.decode())
            return Way.TERMINAL, None
        path = self._to_file(data)
        return (Way.FILE, path) if path else (Way.NOWHERE, None)

    def _commands(self) -> list[tuple[str, ...]]:
        """Return the programs that reach the clipboard of the screen before the reader's eyes."""
        if any(name in self.environ for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT")):
            return []
        commands: list[tuple[str, ...]] = []
        if self.environ.get("WAYLAND_DISPLAY"):
            commands.append(("wl-copy",))
        if self.environ.get("DISPLAY"):
            commands += [("xclip", "-selection", "clipboard"), ("xsel", "-ib")]
        if sys.platform == "darwin":
            commands.append(("pbcopy",))
        return [command for command in commands if self.find(command[0])]

    def _to_file(self, data: bytes) -> Path | None:
        if self.folder is None:
            return None
        path = self.folder / "citations.txt"
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb") as f:
                f.write(data + b"\n\n")
        except OSError:
            return None
        return path


def run_quietly(command: Sequence[str], data: bytes) -> bool:
    """Run a program on `data`; false when it is not there, fails or takes too long."""
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
