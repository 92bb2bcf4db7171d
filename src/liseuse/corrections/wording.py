"""Corrections in words: English messages with their values, translated where they are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.corrections.model import (
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    Reach,
    Rename,
    Retype,
    SetKind,
    SetSpeaker,
    Split,
)
from liseuse.i18n import N_


@dataclass(frozen=True, slots=True)
class Notice:
    """One line to be said: a message id with named fields, and what goes in them.

    A value that is a Notice itself is translated too.
    """

    message: str
    values: Mapping[str, str | int | Notice] = field(default_factory=dict)

    def text(self, translate: Callable[[str], str]) -> str:
        """Return the line in the language of `translate`, which is given message ids."""
        values = {
            name: value.text(translate) if isinstance(value, Notice) else value
            for name, value in self.values.items()
        }
        return translate(self.message).format(**values)


_REACHES = {
    Reach.ARTICLE: N_("in this article"),
    Reach.FOLDER: N_("in this folder"),
    Reach.EVERYWHERE: N_("everywhere"),
}
_TYPES = {
    EntityType.PER: N_("a person"),
    EntityType.ORG: N_("an organisation"),
    EntityType.LOC: N_("a place"),
    EntityType.MISC: N_("another name"),
}
_KINDS = {
    QuoteKind.SPEECH: N_("“{text}” is speech"),
    QuoteKind.NOT_SPEECH: N_("“{text}” is not speech"),
}


def described(correction: Correction) -> Notice:
    """Return what `correction` says and how far it reaches: "“Orange” hidden, everywhere"."""
    where = Notice(_REACHES[correction.scope.reach])
    return Notice(N_("{what}, {where}"), {"what": change_words(correction.change), "where": where})


def change_words(change: Change) -> Notice:
    """Return what `change` says."""
    message = ""
    values: dict[str, str | int | Notice] = {}
    match change:
        case Hide(name):
            message, values = N_("“{name}” hidden"), {"name": name}
        case Retype(name, to):
            message, values = N_("“{name}” is {type}"), {"name": name, "type": type_words(to)}
        case Merge(name, into):
            message, values = N_("“{name}” merged into “{into}”"), {"name": name, "into": into}
        case Split(form, name):
            message, values = N_("“{form}” split off “{name}”"), {"form": form, "name": name}
        case Rename(name, new):
            message, values = N_("“{name}” called “{to}”"), {"name": name, "to": new}
        case Add(name, type_):
            message, values = N_("“{name}” added as {type}"), {"name": name}
            values["type"] = type_words(type_)
        case SetSpeaker(quote, None):
            message, values = N_("“{text}” said by nobody named"), {"text": quote.text}
        case SetSpeaker(quote, speaker):
            message, values = N_("“{text}” said by {speaker}"), {"text": quote.text}
            values["speaker"] = speaker or ""
        case SetKind(quote, kind):
            message, values = _KINDS[kind], {"text": quote.text}
    return Notice(message, values)


def type_words(type_: EntityType) -> Notice:
    """Return what an entity of that type is."""
    return Notice(_TYPES[type_])
