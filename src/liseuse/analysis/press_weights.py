"""The weights that come with the program: where they lie, which they are, if they are whole."""

from __future__ import annotations

import hashlib
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
    try:
        meta: dict[str, Any] = json.loads((folder / META).read_bytes())
        stated = ModelIdentity(meta["name"], meta["version"], meta["fingerprint"])
        found = fingerprint(weights(folder))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return stated if found == stated.fingerprint else None


def fingerprint(data: bytes) -> str:
    """Return the fingerprint of a weights file: "sha256:" and hexadecimal digits."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
