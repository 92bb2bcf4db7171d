"""What the ranker is given: one article's scene, the history, the cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from liseuse.analysis.quotes.marks import Marked
from liseuse.analysis.quotes.roles import stem
from liseuse.analysis.quotes.speakers.discourse import Thread
from liseuse.analysis.quotes.speakers.frames import Construction, Frame
from liseuse.analysis.quotes.speakers.profiles import Profile
from liseuse.analysis.quotes.speakers.slots import Slot, SlotKind
from liseuse.article.model import Article

NOBODY = -1
Features = dict[str, float]


@dataclass(slots=True)
class History:
    """What was decided so far: the last speaker (NOBODY: unnamed), None before the first quote.

    `before` is who said `before_quote`, the one before the last. `names` are the speakers of
    earlier quotes by the head noun of their description.
    """

    speaker: int | None = None
    quote: int = -1
    before: int | None = None
    before_quote: int = -1
    names: dict[str, int] = field(default_factory=dict)

    def note(self, quote: int, speaker: int, slot: Slot | None) -> None:
        """Remember that `speaker` said quote number `quote`, named by `slot`."""
        self.before, self.before_quote = self.speaker, self.quote
        self.speaker, self.quote = speaker, quote
        if slot is not None and slot.nouns and slot.entity < 0:
            self.names[stem(slot.nouns[0])] = speaker


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the features of one article's quotes are read from."""

    article: Article
    marked: Sequence[Marked]
    frames: Sequence[Frame]
    thread: Thread
    profiles: Sequence[Profile]

    def is_turn_after(self, quote: int, earlier: int, blocks: int) -> bool:
        """Return whether two quotes are turns of one dialogue, at most `blocks` blocks apart."""
        if earlier < 0 or not (self.marked[quote].dash and self.marked[earlier].dash):
            return False
        here, there = (
            self.thread.sentences[self.thread.sentence_of[q]].block for q in (quote, earlier)
        )
        return here - there <= blocks


@dataclass(frozen=True, slots=True)
class Case:
    """One quote: its candidates (NOBODY last) and the features of each."""

    candidates: tuple[int, ...]
    features: tuple[Features, ...]


def is_explicit(frame: Frame) -> bool:
    """Return whether the sentence itself names who speaks."""
    return (
        frame.construction not in {Construction.NONE, Construction.PARTICIPLE}
        and frame.sure
        and frame.slot is not None
        and frame.slot.kind is SlotKind.NAME
    )
