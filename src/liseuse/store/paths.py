"""Where things are kept: the XDG folders, or nowhere when none can be had."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from liseuse.settings import SETTINGS_NAME

_NAME = "liseuse"
_PRIVATE = 0o700
_XDG = {"cache": ".cache", "config": ".config", "data": ".local/share", "state": ".local/state"}


def cache_dir() -> Path | None:
    """Return the folder for what can be made again; None when it cannot be had."""
    return _usable(_folder("cache"))


def config_dir() -> Path | None:
    """Return the folder for settings; None when it cannot be had."""
    return _usable(_folder("config"))


def config_file() -> Path | None:
    """Return where the settings lie, or would; nothing is made. None when nowhere."""
    folder = _folder("config")
    return folder / SETTINGS_NAME if folder.is_absolute() else None


def data_dir() -> Path | None:
    """Return the folder for what the reader made; None when it cannot be had."""
    return _usable(_folder("data"))


def state_dir() -> Path | None:
    """Return the folder for reading places; None when it cannot be had."""
    return _usable(_folder("state"))


def _folder(kind: str) -> Path:
    """Return what platformdirs gives; on Linux without the time it takes to load, mostly."""
    home, asked = os.environ.get("HOME", ""), os.environ.get(f"XDG_{kind.upper()}_HOME", "")
    if sys.platform == "linux" and Path(asked).is_absolute():
        return Path(asked) / _NAME
    if sys.platform == "linux" and Path(home).is_absolute():
        return Path(home) / _XDG[kind] / _NAME
    from platformdirs import PlatformDirs  # noqa: PLC0415 - see above

    folder: Path = getattr(PlatformDirs(_NAME, appauthor=False), f"user_{kind}_path")
    return folder


def _usable(folder: Path) -> Path | None:
    # The XDG rules: a relative path in the environment counts for nothing.
    if not folder.is_absolute():
        return None
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder if os.access(folder, os.R_OK | os.X_OK) else None
