"""What an analysis is: who is named where, what is quoted, and who says it.

Everything is an offset into `Article.text`, in code points, end excluded; no text is copied
but the names a sidebar shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from liseuse.article.model import Article

Progress = Callable[[int, int], None]
"""Called with (blocks done, blocks in all) while an article is analysed."""


class EntityType(StrEnum):
    """The four kinds of name; values are those of the JSON."""

    PER = "PER"
    ORG = "ORG"
    LOC = "LOC"
    MISC = "MISC"


class Source(StrEnum):
    """What found a mention: the recogniser, a document rule, a word list, or the reader."""

    MODEL = "model"
    DOCUMENT = "document"
    LEXICON = "lexicon"
    READER = "reader"


class Evidence(StrEnum):
    """Why a stretch of text is taken for a mention of its entity."""

    RECOGNISED = "recognised"
    """The recogniser marked it with this type."""
    MAJORITY = "majority"
    """The recogniser gave it another type than most mentions of the same name."""
    SHORT_FORM = "short form"
    """It is part of a fuller name of the article, which decided its type."""
    REPEAT = "repeat"
    """The recogniser missed it; the same words are a name elsewhere in the article."""
    LEXICON = "lexicon"
    """A list of known names has it."""
    READER = "reader"
    """The reader said so."""


class QuoteKind(StrEnum):
    """Words attributed to someone, or marks put round something else (title, term, irony)."""

    SPEECH = "speech"
    NOT_SPEECH = "not_speech"


class Confidence(StrEnum):
    """How a speaker is known: named in the sentence, worked out, or not known."""

    EXPLICIT = "explicit"
    INFERRED = "inferred"
    NONE = "none"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the article's text: code points, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the article names an entity. Mentions never overlap in an analysis."""

    start: int
    end: int
    source: Source = Source.MODEL
    evidence: Evidence = Evidence.RECOGNISED


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation, place or other name of an article.

    `name` is the most complete form the article uses, `aliases` the other forms, each once, in
    order of appearance. `mentions` are in text order, at least one.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """The words between one pair of marks, marks and adjoining spaces excluded.

    `speaker` is a name, or a description as the article writes it, None when the article does
    not let a reader say who speaks; `speaker_entity` is the id of the entity it is.
    `speaker_mention` and `cue` are the places that name the speaker and the act of speaking.
    Nested quotes are entries of their own; quotes are in order of their start.
    """

    id: str
    start: int
    end: int
    kind: QuoteKind
    speaker: str | None = None
    speaker_entity: str | None = None
    speaker_mention: Span | None = None
    cue: Span | None = None
    confidence: Confidence = Confidence.NONE


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Which recogniser made an analysis; `fingerprint` is "sha256:" and hexadecimal digits."""

    name: str
    version: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is known of one article. Entities are most mentioned first, then first seen.

    `skipped` are the blocks (indices into `Article.blocks`) given up because they took too long.
    """

    entities: tuple[Entity, ...]
    quotes: tuple[Quote, ...]
    model: ModelIdentity
    skipped: tuple[int, ...] = ()


class Analyser(Protocol):
    """Anything that can analyse an article: the engine, a process around it, a test's fake."""

    def analyse(self, article: Article, progress: Progress | None = None) -> Analysis:
        """Return the analysis of `article`; raises AnalysisError when it cannot be made."""
        ...


class AnalysisService(Analyser, Protocol):
    """What a screen is given: an analyser that remembers and can be told to stop.

    All methods may be called from any thread; `analyse` blocks its caller.
    """

    def cached(self, article: Article) -> Analysis | None:
        """Return the analysis of `article` when it is at hand, without loading a recogniser."""
        ...

    def cancel(self) -> None:
        """Give up every analysis under way or waiting: they raise AnalysisCancelledError."""
        ...

    def close(self) -> None:
        """Give up everything and leave no process behind."""
        ...


class AnalysisError(Exception):
    """An analysis that could not be made; the message is one English sentence part."""


class AnalysisCancelledError(AnalysisError):
    """An analysis that nobody waits for any more."""


class ModelError(AnalysisError):
    """A recogniser that is missing or damaged; `install` is the command that mends it."""

    def __init__(self, reason: str, install: str) -> None:
        super().__init__(reason)
        self.install = install
