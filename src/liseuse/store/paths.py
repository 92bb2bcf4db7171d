"""Where things are kept: the XDG folders, or nowhere when none can be had."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

from liseuse.settings import SETTINGS_NAME

_PRIVATE = 0o700


def cache_dir() -> Path | None:
    """Return the folder for what can be made again; None when it cannot be had."""
    return _usable(_dirs().user_cache_path)


def config_dir() -> Path | None:
    """Return the folder for settings; None when it cannot be had."""
    return _usable(_dirs().user_config_path)


def config_file() -> Path | None:
    """Return where the settings lie, or would; nothing is made. None when nowhere."""
    folder = _dirs().user_config_path
    return folder / SETTINGS_NAME if folder.is_absolute() else None


def data_dir() -> Path | None:
    """Return the folder for what the reader made; None when it cannot be had."""
    return _usable(_dirs().user_data_path)


def state_dir() -> Path | None:
    """Return the folder for reading places; None when it cannot be had."""
    return _usable(_dirs().user_state_path)


def _dirs() -> PlatformDirs:
    return PlatformDirs("liseuse", appauthor=False)


def _usable(folder: Path) -> Path | None:
    # The XDG rules: a relative path in the environment counts for nothing.
    if not folder.is_absolute():
        return None
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder if os.access(folder, os.R_OK | os.X_OK) else None
