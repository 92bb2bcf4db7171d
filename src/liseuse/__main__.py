"""`python -m liseuse`, and the command itself."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from liseuse.cli.main import main as run  # noqa: PLC0415

    sys.exit(run())


if __name__ == "__main__":
    main()
