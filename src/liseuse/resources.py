"""Where the style sheets and sample articles lie, in a wheel or in a source tree."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder `name` ("styles", "articles") that came with the program.

    A wheel carries it inside the package; an editable install has it at the top of the tree.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parents[1] / name
