"""`python -m liseuse`, and the command itself."""

from __future__ import annotations

import gc
import os
import sys

from liseuse import __version__

_OBJECTS_AT_START = 100_000
"""More than are made until the screen is up: looking for garbage meanwhile finds next to none."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"liseuse {__version__}\n")
        return
    gc.set_threshold(_OBJECTS_AT_START)
    from liseuse.cli.main import main as run  # noqa: PLC0415

    _leave(run())


def _leave(code: int) -> None:
    """End the process now: taking the screen's libraries down takes longer than the rest."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and not stream.closed:
                stream.flush()
    except (OSError, ValueError):
        # Python's own way out knows what to do about it.
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    main()
