"""The rows of the list that hold the reader's notes, and the walk through them."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.analysis.model import Span
from liseuse.article.notes import PlacedNote
from liseuse.i18n import translate as _
from liseuse.view.sidebar import RowKind, SidebarRow
from liseuse.view.targets import Target, TargetKind, Walk

SIGN = "✎"
_LOST = "?"
_LABEL = 40


def note_target(item: PlacedNote) -> Target:
    """Return the target that stands for a note: a walk through all of them, begun there."""
    return Target(TargetKind.NOTE, str(item.note.id))


def note_rows(notes: Sequence[PlacedNote], selected: Target | None) -> tuple[SidebarRow, ...]:
    """Return the heading and the rows of notes, none when there are none.

    What a note is about stands under the one `selected`, and under those that lost their place.
    """
    if not notes:
        return ()
    rows = [SidebarRow(RowKind.AIR), SidebarRow(RowKind.HEADING, _("NOTES"), count=len(notes))]
    for item in notes:
        target = note_target(item)
        sign = SIGN if item.place else _LOST
        rows.append(SidebarRow(RowKind.WRITTEN, item.note.text, sign=sign, target=target))
        words = " ".join(item.note.anchor.quoted.split())
        if item.place is None:
            rows.append(SidebarRow(RowKind.ALIASES, _("gone: {words}").format(words=words)))
        elif target == selected:
            rows.append(SidebarRow(RowKind.ALIASES, words))
    return tuple(rows)


def note_walk(notes: Sequence[PlacedNote], target: Target) -> Walk:
    """Return the walk through the notes that have a place."""
    return Walk(target, "", tuple(Span(*item.place) for item in notes if item.place))


def note_at(notes: Sequence[PlacedNote], span: Span) -> PlacedNote | None:
    """Return the note on exactly `span`."""
    return next((item for item in notes if item.place == (span.start, span.end)), None)


def note_label(item: PlacedNote) -> str:
    """Return the words of a note, as far as a bar has room for them."""
    text = item.note.text
    return text if len(text) <= _LABEL else f"{text[: _LABEL - 1].rstrip()}…"
