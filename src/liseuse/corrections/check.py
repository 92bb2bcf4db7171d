"""Which corrections contradict each other, and which never match anything."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.corrections.apply import Corrected
from liseuse.corrections.model import (
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
    name_key,
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two corrections of one scope that cannot both hold; `later` has the last word."""

    earlier: Correction
    later: Correction


def conflicts(corrections: Iterable[Correction]) -> tuple[Conflict, ...]:
    """Return the contradictions within each scope; a correction is told against one other only.

    A narrower scope may say otherwise than a wider one: that is what scopes are for.
    """
    seen: dict[tuple[Scope, Hashable], list[Correction]] = {}
    found: dict[Correction, Conflict] = {}
    for correction in corrections:
        for topic in _topics(correction.change):
            before = seen.setdefault((correction.scope, topic), [])
            for other in before:
                if contradict(other.change, correction.change):
                    found.setdefault(correction, Conflict(other, correction))
                    break
            # One of each content is enough to find what contradicts them all.
            if correction not in before[:8]:
                before.append(correction)
    return tuple(found.values())


@dataclass(slots=True)
class Matches:
    """Which corrections matched in the articles noted so far."""

    _matched: set[Correction] = field(default_factory=set)
    _idle: dict[Correction, None] = field(default_factory=dict)

    def note(self, corrected: Corrected) -> None:
        """Take one more corrected article into account."""
        self._matched.update(corrected.matched)
        self._idle.update(dict.fromkeys(corrected.idle))

    @property
    def idle(self) -> tuple[Correction, ...]:
        """Those that hold for an article noted and matched in none."""
        return tuple(c for c in self._idle if c not in self._matched)


def contradict(one: Change, other: Change) -> bool:
    """Say whether two different changes of one scope cannot both hold."""
    return one != other and (_clash(one, other) or _clash(other, one))


def _clash(one: Change, other: Change) -> bool:
    clash = False
    match one, other:
        case Hide(), Add():
            clash = _same(one.name, other.text) and _compatible(one.type, other.type)
        case Add(), Add():
            clash = _same(one.text, other.text) and one.type is not other.type
        case Retype(), Retype():
            clash = _both(one, other) and one.to is not other.to
        case Rename(), Rename():
            clash = _both(one, other) and one.to != other.to
        case Merge(), Merge():
            circle = _same(one.name, other.into) and _same(one.into, other.name)
            clash = circle and not _same(one.name, one.into)
            clash |= _both(one, other) and not _same(one.into, other.into)
        case Merge(), Split():
            clash = _same(one.name, other.form) and _same(one.into, other.name)
        case SetSpeaker(), SetSpeaker():
            clash = one.quote == other.quote
        case SetKind(), SetKind():
            clash = one.quote == other.quote
        case SetKind(kind=QuoteKind.NOT_SPEECH), SetSpeaker():
            clash = one.quote == other.quote and other.speaker is not None
    return clash


def _topics(change: Change) -> Iterator[Hashable]:
    match change:
        case Hide():
            yield "entity", name_key(change.name)
        case Add():
            yield "entity", name_key(change.text)
        case Retype() | Rename():
            yield type(change).__name__, name_key(change.name)
        case Merge():
            yield "part", name_key(change.name)
            yield "pair", frozenset({name_key(change.name), name_key(change.into)})
        case Split():
            yield "pair", frozenset({name_key(change.form), name_key(change.name)})
        case SetSpeaker() | SetKind():
            yield "quote", change.quote


def _both(one: Retype | Rename | Merge, other: Retype | Rename | Merge) -> bool:
    return _same(one.name, other.name) and _compatible(one.type, other.type)


def _same(one: str, other: str) -> bool:
    return name_key(one) == name_key(other)


def _compatible(one: EntityType | None, other: EntityType | None) -> bool:
    return one is None or other is None or one is other
