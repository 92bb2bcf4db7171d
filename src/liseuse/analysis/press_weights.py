"""The weights that come with the program: where they lie, which they are, if they are whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from liseuse.analysis.model import ModelIdentity

FOLDER = Path(__file__).parents[1] / "press_ner"
WEIGHTS = "weights.npz"
META = "meta.json"


def weights(folder: Path = FOLDER) -> bytes:
    """Return the weights in `folder`; raises OSError when they cannot be read."""
    return (folder / WEIGHTS).read_bytes()


def identity(folder: Path = FOLDER) -> ModelIdentity | None:
    """Return which weights `folder` holds, None when they are missing or damaged."""
    stated = stated_identity(folder)
    try:
        whole = stated is not None and fingerprint(weights(folder)) == stated.fingerprint
    except OSError:
        return None
    return stated if whole else None


def stated_identity(folder: Path = FOLDER) -> ModelIdentity | None:
    """Return which weights `folder` says it holds; whether they are whole is not looked at."""
    try:
        meta: dict[str, Any] = json.loads((folder / META).read_bytes())
        return ModelIdentity(meta["name"], meta["version"], meta["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def fingerprint(data: bytes) -> str:
    """Return the fingerprint of a weights file: "sha256:" and hexadecimal digits."""
    import hashlib  # noqa: PLC0415 - it takes a while, and stating needs it not

    return f"sha256:{hashlib.sha256(data).hexdigest()}"
