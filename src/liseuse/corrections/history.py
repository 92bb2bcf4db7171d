"""What was done in a session, as plain values: every step can be taken back and made again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from liseuse.corrections.model import Correction
from liseuse.corrections.wording import Notice


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done: corrections taken out, with the places they had, and others put last.

    `what` says it in words.
    """

    removed: tuple[tuple[int, Correction], ...]
    added: tuple[Correction, ...]
    what: Notice


@dataclass(frozen=True, slots=True)
class History:
    """The corrections as they stand, and the steps that led there.

    The first `done` of `steps` are made, the others were taken back.
    """

    corrections: tuple[Correction, ...] = ()
    steps: tuple[Step, ...] = ()
    done: int = 0

    @property
    def last(self) -> Step | None:
        """The step that `undone` would take back."""
        return self.steps[self.done - 1] if self.done else None

    @property
    def next(self) -> Step | None:
        """The step that `redone` would make again."""
        return self.steps[self.done] if self.done < len(self.steps) else None


def with_step(
    history: History, removed: Iterable[Correction], added: Sequence[Correction], what: Notice
) -> History:
    """Return `history` with one more step; what was taken back before it is forgotten."""
    gone = set(removed)
    places = tuple(
        (index, correction)
        for index, correction in enumerate(history.corrections)
        if correction in gone
    )
    step = Step(places, tuple(added), what)
    steps = (*history.steps[: history.done], step)
    return redone(replace(history, steps=steps))


def undone(history: History) -> History:
    """Return `history` with its last step taken back; the same when there is none."""
    step = history.last
    if step is None:
        return history
    corrections = list(history.corrections)
    for correction in step.added:
        if correction in corrections:
            # The last of equal ones is the one that the step put there.
            corrections.reverse()
            corrections.remove(correction)
            corrections.reverse()
    for index, correction in step.removed:
        corrections.insert(index, correction)
    return replace(history, corrections=tuple(corrections), done=history.done - 1)


def redone(history: History) -> History:
    """Return `history` with the next step made again; the same when there is none."""
    step = history.next
    if step is None:
        return history
    gone = {correction for _, correction in step.removed}
    kept = (correction for correction in history.corrections if correction not in gone)
    return replace(history, corrections=(*kept, *step.added), done=history.done + 1)
