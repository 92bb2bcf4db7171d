"""Running the installed command as a user does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def liseuse(
    *arguments: str | Path, text: str | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command; standard output and error are captured, nothing is a terminal."""
    return subprocess.run(
        command(arguments),
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        timeout=120,
    )


def command(arguments: Sequence[str | Path]) -> list[str]:
    """Return the command that runs the program with `arguments`."""
    return [sys.executable, "-P", "-m", "liseuse", *map(str, arguments)]
