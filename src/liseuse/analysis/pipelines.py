"""spaCy pipelines cut down to their entity recogniser. Importing this module imports spaCy."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import load_config
from spacy.vocab import Vocab

from liseuse.analysis.model import EntityType, ModelError, ModelIdentity
from liseuse.analysis.recogniser import RawMention
from liseuse.analysis.tokeniser import Token, tokenise

# Paragraphs are read together up to this many code points; a longer one is read alone.
BATCH_LENGTH = 20_000
# The most tokens read at a time: beyond, a paragraph is cut, at a sentence's end if it has one.
SLICE = 600
_STOPS = frozenset(".!?…»")
_TYPES = {
    "PER": EntityType.PER, "PERSON": EntityType.PER, "ORG": EntityType.ORG, "LOC": EntityType.LOC,
    "GPE": EntityType.LOC, "FAC": EntityType.LOC, "MISC": EntityType.MISC,
    "WORK_OF_ART": EntityType.MISC, "EVENT": EntityType.MISC, "PRODUCT": EntityType.MISC,
    "LAW": EntityType.MISC,
}  # fmt: skip


class PressFrench(Language):
    """French without spaCy's tokeniser, whose exceptions take seconds to compile."""

    lang = "fr"


class PipelineRecogniser:
    """A pipeline that reads our tokens."""

    def __init__(self, nlp: Language, identity: ModelIdentity) -> None:
        self._nlp = nlp
        self._identity = identity

    @property
    def identity(self) -> ModelIdentity:
        """Which recogniser this is."""
        return self._identity

    def recognise(self, texts: Iterable[str]) -> Iterator[tuple[RawMention, ...]]:
        """Yield the mentions of each of `texts`, in order; they never overlap."""
        waiting: list[str] = []
        length = 0
        for text in texts:
            if waiting and length + len(text) > BATCH_LENGTH:
                yield from self._read(waiting)
                waiting, length = [], 0
            waiting.append(text)
            length += len(text)
        yield from self._read(waiting)

    def _read(self, texts: Sequence[str]) -> Iterator[tuple[RawMention, ...]]:
        with self._nlp.memory_zone():
            slices = [sliced(text, tokenise(text)) for text in texts]
            docs = [
                document(self._nlp.vocab, text, tokens)
                for text, parts in zip(texts, slices, strict=True)
                for tokens in parts
            ]
            for _, pipe in self._nlp.pipeline:
                docs = list(pipe.pipe(docs, batch_size=256))
            found = [_mentions(doc) for doc in docs]
        read = iter(zip(found, (tokens for parts in slices for tokens in parts), strict=True))
        for parts in slices:
            yield tuple(
                RawMention(tokens[first][0], tokens[last - 1][1], kind)
                for _ in parts
                for mentions, tokens in [next(read)]
                for first, last, kind in mentions
            )


def document(vocab: Vocab, text: str, tokens: Sequence[Token]) -> Doc:
    """Return `tokens` of `text` as spaCy sees them; it knows no white space but one space."""
    words = [text[start:end] for start, end in tokens]
    return Doc(vocab, words=words, spaces=_spaces(tokens))


def sliced(text: str, tokens: list[Token]) -> list[list[Token]]:
    """Return `tokens` in stretches of at most SLICE, cut at sentence ends where there are any."""
    slices = []
    first = 0
    while len(tokens) - first > SLICE:
        last = first + SLICE
        stops = (i for i in range(last, first + SLICE // 2, -1) if text[tokens[i - 1][0]] in _STOPS)
        cut = next(stops, last)
        slices.append(tokens[first:cut])
        first = cut
    if first < len(tokens):
        slices.append(tokens[first:])
    return slices


def _spaces(tokens: Sequence[Token]) -> list[bool]:
    return [*(left[1] < right[0] for left, right in pairwise(tokens)), False][: len(tokens)]


def _mentions(doc: Doc) -> list[tuple[int, int, EntityType]]:
    return [(e.start, e.end, _TYPES[e.label_]) for e in doc.ents if e.label_ in _TYPES]


def load_pipeline(folder: Path, identity: ModelIdentity, install: str) -> PipelineRecogniser:
    """Return the pipeline in `folder`; raises ModelError when it cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return PipelineRecogniser(_pipeline(folder), identity)
    except Exception as error:
        raise ModelError(f"the model {identity.name} cannot be loaded", install) from error


def _pipeline(folder: Path) -> Language:
    config = load_config(folder / "config.cfg")
    component = config["components"]["ner"]
    if config["nlp"]["lang"] == "fr" and "listener" not in str(component).lower():
        return _bare_pipeline(folder, component)
    listed: list[str] = config["nlp"]["pipeline"]
    return spacy.load(folder, exclude=[p for p in listed if p not in ("ner", "tok2vec")])


def _bare_pipeline(folder: Path, component: dict[str, Any]) -> Language:
    nlp = PressFrench()
    nlp.vocab.from_disk(folder / "vocab", exclude=["lookups"])
    settings = {key: value for key, value in component.items() if key not in ("factory", "source")}
    recogniser: Any = nlp.add_pipe("ner", config=settings)
    recogniser.from_disk(folder / "ner", exclude=["vocab"])
    return nlp
