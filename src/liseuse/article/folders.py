"""The article files below a folder, in the order a person would put them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import PurePath

_DIGITS = re.compile(r"([0-9]+)")


def article_files(folder: str, endings: frozenset[str]) -> Iterator[str | OSError]:
    """Yield the paths of all files below `folder` whose name ends in one of `endings`.

    Natural order ("2" before "10"); hidden entries are skipped, and so is what is neither a
    regular file nor a folder. A linked folder is entered once, one above `folder` never. A folder
    that cannot be listed is yielded as the error.
    """
    root = os.path.realpath(folder)
    seen = {root}
    waiting: list[tuple[str, bool]] = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            entries = _entries(path, endings)
        except OSError as error:
            yield error
            continue
        waiting += (entry for entry in reversed(entries) if _is_new(entry, root, seen))


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return what names sort by so that numbers in them count as numbers, case aside."""
    return tuple(
        (0, len(part.lstrip("0")), part.lstrip("0")) if part.isdecimal() else (1, 0, part)
        for part in _DIGITS.split(name.casefold())
        if part
    )


def _entries(folder: str, endings: frozenset[str]) -> list[tuple[str, bool]]:
    """List the folders and article files in `folder` as (path, is a folder), in order."""
    found: list[tuple[str, str, bool]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir():
                    found.append((entry.name, entry.path, True))
                elif _ending(entry.name) in endings and entry.is_file():
                    found.append((entry.name, entry.path, False))
            except OSError:  # a link that leads round in a circle is no file
                continue
    found.sort(key=lambda item: (natural_key(item[0]), item[0]))
    return [(path, is_folder) for _name, path, is_folder in found]


def _ending(name: str) -> str:
    return PurePath(name).suffix.lower()


def _is_new(entry: tuple[str, bool], root: str, seen: set[str]) -> bool:
    """Tell whether to go on to `entry`: any file, but a folder once and only below the root."""
    path, is_folder = entry
    if not is_folder:
        return True
    place = os.path.realpath(path)
    above = root.startswith(place.rstrip(os.sep) + os.sep)
    if place in seen or above:
        return False
    seen.add(place)
    return True
