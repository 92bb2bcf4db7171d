from __future__ import annotations

import pytest
from tests.corrections.makers import reading_of

from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.corrections.apply import apply
from liseuse.corrections.check import Conflict, Matches, conflicts
from liseuse.corrections.model import (
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    QuoteRef,
    Reach,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
)

PER, ORG, LOC, MISC = EntityType
QUOTE = QuoteRef("Oui")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Hide("Ada"), Add("ada", PER)),
        (Add("Ada", PER), Hide("Ada", PER)),
        (Add("Ada", PER), Add("Ada", ORG)),
        (Retype("Ada", PER), Retype("ADA", ORG)),
        (Rename("Ada", "Eva"), Rename("Ada", "Iva")),
        (Merge("Ada", "Eva"), Merge("Ada", "Iva")),
        (Merge("Ada", "Eva"), Merge("Eva", "Ada")),
        (Merge("Ada", "Eva"), Split("Ada", "Eva")),
        (SetSpeaker(QUOTE, "Ada"), SetSpeaker(QUOTE, None)),
        (SetKind(QUOTE, QuoteKind.SPEECH), SetKind(QUOTE, QuoteKind.NOT_SPEECH)),
        (SetKind(QUOTE, QuoteKind.NOT_SPEECH), SetSpeaker(QUOTE, "Ada")),
    ],
)
def test_contradictions_are_found_in_either_order(one: Change, other: Change) -> None:
    for pair in ((one, other), (other, one)):
        corrections = [Correction(Hide("Nobody")), *map(Correction, pair)]
        assert conflicts(corrections) == (Conflict(*corrections[1:]),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Hide("Ada"), Hide("Ada")),
        (Hide("Ada", PER), Add("Ada", ORG)),
        (Retype("Ada", PER, ORG), Retype("Ada", MISC, LOC)),
        (Rename("Ada", "Eva"), Rename("Iva", "Eva")),
        (Merge("Ada", "Eva"), Merge("Iva", "Eva")),
        (Merge("Ada", "Ada", LOC, ORG), Merge("Ada", "Ada")),
        (SetSpeaker(QUOTE, "Ada"), SetSpeaker(QuoteRef("Non"), "Eva")),
        (SetKind(QUOTE, QuoteKind.SPEECH), SetSpeaker(QUOTE, "Ada")),
    ],
)
def test_what_can_both_hold_is_no_contradiction(one: Change, other: Change) -> None:
    assert conflicts([Correction(one), Correction(other)]) == ()


def test_a_narrower_scope_may_say_otherwise() -> None:
    narrow = Scope(Reach.FOLDER, path="/news")
    assert conflicts([Correction(Hide("A")), Correction(Add("A", PER), narrow)]) == ()


def test_a_correction_is_idle_when_no_article_it_holds_for_has_it() -> None:
    found, idle = Correction(Hide("Ada")), Correction(Hide("Eva"))
    elsewhere = Correction(Hide("Iva"), Scope(Reach.FOLDER, path="/other"))
    matches = Matches()
    for text in ("[[Ada|P]].", "[[Ida|P]]."):
        matches.note(apply(*reading_of(text), [found, idle, elsewhere]))
    assert matches.idle == (idle,)
