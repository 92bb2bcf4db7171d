"""`python -m liseuse`, and the command itself."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
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
