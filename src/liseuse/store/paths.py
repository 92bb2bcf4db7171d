"""Where things are kept: the XDG folders, or nowhere when none can be had."""

from __future__ import annotations

import os
import sys

from liseuse.settings import SETTINGS_NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

CORRECTIONS_NAME = "entities.toml"
"""The file in the data folder that holds the reader's own corrections."""

_NAME = "liseuse"
_PRIVATE = 0o700
_XDG = {"cache": ".cache", "config": ".config", "data": ".local/share", "state": ".local/state"}


def cache_dir() -> Path | None:
    """Return the folder for what can be made again; None when it cannot be had."""
    return _usable(_folder("cache"))


def config_dir() -> Path | None:
    """Return the folder for settings; None when it cannot be had."""
    return _usable(_folder("config"))


def data_dir() -> Path | None:
    """Return the folder for what the reader made; None when it cannot be had."""
    return _usable(_folder("data"))


def state_dir() -> Path | None:
    """Return the folder for reading places; None when it cannot be had."""
    return _usable(_folder("state"))


def config_file() -> str | None:
    """Return where the settings lie, or would; nothing is made. None when nowhere."""
    folder = _folder("config")
    return os.path.join(folder, SETTINGS_NAME) if folder else None


def data_folder() -> str | None:
    """Return what `data_dir` does, as text, or would; nothing is made. None when nowhere."""
    return _folder("data")


def state_folder() -> str | None:
    """Return what `state_dir` does, as text, or would; nothing is made. None when nowhere."""
    return _folder("state")


def _folder(kind: str) -> str | None:
    """Return what platformdirs gives; on Linux without the time it takes to load, mostly."""
    home, asked = os.environ.get("HOME", ""), os.environ.get(f"XDG_{kind.upper()}_HOME", "")
    if sys.platform == "linux" and os.path.isabs(asked):
        return os.path.join(asked, _NAME)
    if sys.platform == "linux" and os.path.isabs(home):
        return os.path.join(home, _XDG[kind], _NAME)
    from platformdirs import PlatformDirs  # noqa: PLC0415 - see above

    folder: str = getattr(PlatformDirs(_NAME, appauthor=False), f"user_{kind}_dir")
    # The XDG rules: a relative path in the environment counts for nothing.
    return folder if os.path.isabs(folder) else None


def _usable(folder: str | None) -> Path | None:
    from pathlib import Path  # noqa: PLC0415 - the first text waits for nothing to be made

    if folder is None:
        return None
    path = Path(folder)
    try:
        path.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return path if os.access(path, os.R_OK | os.X_OK) else None
