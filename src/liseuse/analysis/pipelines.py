"""spaCy pipelines cut down to their entity recogniser. Importing this module imports spaCy.

Of spaCy's French, only the name is used: compiling its tokeniser's exceptions takes longer than
reading a hundred articles, and our tokens need none of them.
"""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import is_compatible_version, load_config
from spacy.vocab import Vocab
from thinc.api import use_ops

from liseuse.analysis.model import EntityType, ModelError, ModelIdentity
from liseuse.analysis.recogniser import RawMention
from liseuse.analysis.slices import BATCH_LENGTH, batches, sliced
from liseuse.analysis.tokeniser import words_and_spaces
from liseuse.analysis.vectors import PressVectors

WIDTH = 96
_TYPES = {
    "PER": EntityType.PER, "PERSON": EntityType.PER, "ORG": EntityType.ORG, "LOC": EntityType.LOC,
    "GPE": EntityType.LOC, "FAC": EntityType.LOC, "MISC": EntityType.MISC,
    "WORK_OF_ART": EntityType.MISC, "EVENT": EntityType.MISC, "PRODUCT": EntityType.MISC,
    "LAW": EntityType.MISC,
}  # fmt: skip

# The parts of a pipeline that find names, and those that they may listen to.
_KEPT = ("ner", "entity_ruler", "tok2vec", "transformer", "curated_transformer")
# spaCy's numbers for what is asked of a word: IS_SPACE, LOWER, NORM, SHAPE, PREFIX, SUFFIX.
_LOOKS = (6, 66, 67, 68, 69, 70)
# Words remembered from one article to the next; beyond, those of an article are forgotten with it.
MOST_WORDS = 60_000

Arrays = Mapping[str, NDArray[Any]]


class PressTokeniser:
    """Our tokeniser as spaCy calls one."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the tokens of `text`."""
        words, spaces = words_and_spaces(text)
        return Doc(self._vocab, words=words, spaces=spaces)


class PipelineRecogniser:
    """A pipeline that sets `doc.ents`, read a batch of paragraphs at a time."""

    def __init__(self, nlp: Language, identity: ModelIdentity) -> None:
        self._nlp = nlp
        self._identity = identity

    @property
    def identity(self) -> ModelIdentity:
        """Which recogniser this is."""
        return self._identity

    def recognise(self, texts: Iterable[str]) -> Iterator[tuple[RawMention, ...]]:
        """Yield the mentions of each of `texts`, in order; they never overlap."""
        for batch in batches(texts):
            full = len(self._nlp.vocab) > MOST_WORDS
            with self._nlp.memory_zone() if full else nullcontext():
                found = self._read(batch)
            yield from found

    def _read(self, texts: Sequence[str]) -> list[tuple[RawMention, ...]]:
        pieces = [
            (i, start, piece) for i, text in enumerate(texts) for start, piece in sliced(text)
        ]
        # A text of a megabyte is many pieces: together they would take a gigabyte.
        at_once = max(1, len(pieces) * BATCH_LENGTH // max(1, sum(map(len, texts))))
        docs = self._nlp.pipe([piece for _, _, piece in pieces], batch_size=at_once)
        found: list[list[RawMention]] = [[] for _ in texts]
        for (index, start, _), doc in zip(pieces, docs, strict=True):
            found[index].extend(_mentions(doc, start))
        return [tuple(mentions) for mentions in found]


def _mentions(doc: Doc, shift: int) -> Iterator[RawMention]:
    for span in doc.ents:
        if kind := _TYPES.get(span.label_):
            yield RawMention(span.start_char + shift, span.end_char + shift, kind)


def bare_language() -> Language:
    """Return an empty pipeline that reads our tokens and knows no language data."""
    nlp = Language()
    nlp.tokenizer = PressTokeniser(nlp.vocab)
    # What a word looks like is all that is asked; whether it is a web address costs more.
    vocab: Any = nlp.vocab
    vocab.lex_attr_getters = {key: vocab.lex_attr_getters[key] for key in _LOOKS}
    return nlp


def fast_arithmetic() -> AbstractContextManager[None]:
    """Return the context to make networks in: numpy multiplies three times faster than BLIS."""
    return use_ops("numpy", use_blis=False)


def press_network(embedded: Sequence[int]) -> dict[str, Any]:
    """Return the configuration of our network; `embedded` are the rows of its four hash tables."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": WIDTH,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                "rows": list(embedded),
                "include_static_vectors": True,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": WIDTH,
                "depth": 4,
                "window_size": 1,
                "maxout_pieces": 3,
            },
        },
    }


def weights_of(network: Any) -> dict[str, NDArray[Any]]:  # noqa: ANN401 - a thinc Model
    """Return every weight of `network`, named by the place of its layer."""
    return {
        f"{index}.{name}": node.get_param(name)
        for index, node in enumerate(network.walk())
        for name in node.param_names
        if node.has_param(name)
    }


def set_weights(network: Any, arrays: Arrays) -> None:  # noqa: ANN401 - a thinc Model
    """Give `network` the weights that `weights_of` returned for one of the same shape."""
    for index, node in enumerate(network.walk()):
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, arrays[f"{index}.{name}"].astype(np.float32))


def press_vectors(arrays: Arrays, vocab: Vocab) -> PressVectors:
    """Return the word vectors among `arrays`."""
    return PressVectors(
        arrays["vectors.keys"],
        arrays["vectors.rows"],
        arrays["vectors.table"],
        arrays["vectors.scale"],
        vocab.strings,
    )


def load_press(weights: bytes, identity: ModelIdentity) -> PipelineRecogniser:
    """Return the recogniser of our weights; raises anything when they are no such thing."""
    arrays = np.load(io.BytesIO(weights), allow_pickle=False)
    nlp = bare_language()
    nlp.vocab.vectors = press_vectors(arrays, nlp.vocab)
    network = press_network([int(rows) for rows in arrays["embedded"]])
    with fast_arithmetic():
        recogniser: Any = nlp.add_pipe("ner", config={"model": network})
    for label in EntityType:
        nlp.vocab.strings.add(label.value)
    recogniser.moves.from_bytes(arrays["moves"].tobytes(), exclude=["strings"])
    sample = Example.from_dict(nlp.make_doc("Lire"), {})
    recogniser.initialize(lambda: [sample])
    set_weights(recogniser.model, arrays)
    return PipelineRecogniser(nlp, identity)


def load_pipeline(folder: Path, identity: ModelIdentity) -> PipelineRecogniser:
    """Return the recogniser of the pipeline in `folder`; raises anything when it is none.

    ModelError is what it raises for a pipeline made for another version of spaCy.
    """
    _check_version(folder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return PipelineRecogniser(_pipeline(folder), identity)


def _check_version(folder: Path) -> None:
    wanted = json.loads((folder / "meta.json").read_bytes()).get("spacy_version", "")
    if wanted and is_compatible_version(version("spacy"), wanted) is False:
        reason = f"the model {folder.name} is made for spaCy {wanted}"
        raise ModelError(reason, f"pip install 'spacy{wanted}'")


def _pipeline(folder: Path) -> Language:
    config = load_config(folder / "config.cfg")
    component = config["components"]["ner"]
    if config["nlp"]["lang"] == "fr" and "listener" not in str(component).lower():
        return _bare_pipeline(folder, component)
    listed: list[str] = config["nlp"]["pipeline"]
    return spacy.load(folder, exclude=[name for name in listed if name not in _KEPT])


def _bare_pipeline(folder: Path, component: dict[str, Any]) -> Language:
    nlp = bare_language()
    nlp.vocab.from_disk(folder / "vocab", exclude=["lookups"])
    settings = {key: value for key, value in component.items() if key not in ("factory", "source")}
    with fast_arithmetic():
        recogniser: Any = nlp.add_pipe("ner", config=settings)
    recogniser.from_disk(folder / "ner", exclude=["vocab"])
    return nlp
