from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corrections.makers import names_of, reading_of
from tests.corrections.strategies import names, readings, types

from liseuse.analysis.model import Analysis, Entity, EntityType, QuoteKind
from liseuse.article.model import Article
from liseuse.corrections.model import Correction, Hide, Reach, Retype, Scope
from liseuse.corrections.session import CorrectionSession, Kept, Outcome, Sheet, Unkept
from liseuse.corrections.wording import Notice

PER, ORG, LOC, MISC = EntityType
TEXT = (
    "[[Mistral AI|O]] et [[Mistral|P]], dit [[Arthur Mensch|P]] : « {{Oui|Arthur Mensch}} ». "
    "[[Orange|L]] et [[Orange|O]] ; Cohere."
)


class Memory:
    """A store in memory that can be full."""

    def __init__(self, corrections: Sequence[Correction] = ()) -> None:
        self.kept = tuple(corrections)
        self.problem: Notice | None = None

    def load(self) -> Kept:
        return Kept(self.kept)

    def save(self, corrections: Sequence[Correction]) -> Notice | None:
        if self.problem is None:
            self.kept = tuple(corrections)
        return self.problem

    def origin(self, correction: Correction) -> str | None:
        return "memory" if correction in self.kept else None


@pytest.fixture
def store() -> Memory:
    return Memory()


@pytest.fixture
def session(store: Memory) -> CorrectionSession:
    return CorrectionSession(store)


def opened(session: CorrectionSession, path: str | None = "/news/june/a.txt") -> Sheet:
    return session.sheet(*reading_of(TEXT, path))


def entity(sheet: Sheet, name: str, type_: EntityType | None = None) -> Entity:
    found = (e for e in sheet.corrected.analysis.entities if e.name == name)
    return next(e for e in found if type_ in {None, e.type})


def shown(sheet: Sheet) -> dict[str, tuple[str, list[str]]]:
    return names_of(sheet.article, sheet.corrected.analysis)


def test_what_is_done_shows_at_once_is_said_and_is_kept(
    session: CorrectionSession, store: Memory
) -> None:
    sheet = opened(session)
    outcome = session.merge(sheet, entity(sheet, "Mistral"), entity(sheet, "Mistral AI"))
    assert shown(outcome.sheet)["Mistral AI"] == ("O", ["Mistral AI", "Mistral"])
    assert outcome.notice.text(str) == "“Mistral” merged into “Mistral AI”, in this article"
    assert store.kept == session.corrections
    assert shown(opened(CorrectionSession(store))) == shown(outcome.sheet)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda s, sheet: s.hide(sheet, entity(sheet, "Mistral")), "“Mistral” hidden"),
        (
            lambda s, sheet: s.retype(sheet, entity(sheet, "Mistral"), ORG),
            "“Mistral” is an organisation",
        ),
        (
            lambda s, sheet: s.rename(sheet, entity(sheet, "Mistral"), "Le  mistral"),
            "“Mistral” called “Le mistral”",
        ),
        (lambda s, sheet: s.add(sheet, "Cohere", ORG), "“Cohere” added as an organisation"),
        (
            lambda s, sheet: s.set_speaker(
                sheet, sheet.corrected.analysis.quotes[0], entity(sheet, "Mistral")
            ),
            "“Oui” said by Mistral",
        ),
        (
            lambda s, sheet: s.set_speaker(sheet, sheet.corrected.analysis.quotes[0], None),
            "“Oui” said by nobody named",
        ),
        (
            lambda s, sheet: s.set_kind(
                sheet, sheet.corrected.analysis.quotes[0], QuoteKind.NOT_SPEECH
            ),
            "“Oui” is not speech",
        ),
    ],
)
def test_every_operation_can_be_taken_back_and_done_again(
    session: CorrectionSession,
    act: Callable[[CorrectionSession, Sheet], Outcome],
    said: str,
) -> None:
    sheet = opened(session)
    done = act(session, sheet)
    assert done.notice.text(str) == f"{said}, in this article"
    assert done.sheet.corrected.analysis != sheet.raw
    undone = session.undo(done.sheet)
    assert undone is not None
    assert undone.notice.text(str) == f"Undone: {said}, in this article"
    assert undone.sheet.corrected.analysis == sheet.raw
    redone = session.redo(undone.sheet)
    assert redone is not None
    assert redone.sheet.corrected.analysis == done.sheet.corrected.analysis


def test_there_is_nothing_to_undo_redo_or_widen_at_first(session: CorrectionSession) -> None:
    sheet = opened(session)
    assert session.undo(sheet) is session.redo(sheet) is session.widen(sheet) is None


def test_what_was_kept_from_another_session_is_not_undone() -> None:
    session = CorrectionSession(Memory([Correction(Hide("Mistral"))]))
    sheet = opened(session)
    assert "Mistral" not in shown(sheet)
    assert session.undo(sheet) is None


def test_one_key_widens_to_the_folder_then_everywhere(session: CorrectionSession) -> None:
    sheet = opened(session)
    sheet = session.hide(sheet, entity(sheet, "Mistral")).sheet
    said, scopes = [], []
    while outcome := session.widen(sheet):
        sheet = outcome.sheet
        said.append(outcome.notice.text(str))
        scopes += [correction.scope for correction in session.corrections]
    assert said == ["“Mistral” hidden, in this folder", "“Mistral” hidden, everywhere"]
    assert scopes == [Scope(Reach.FOLDER, path="/news/june"), Scope()]


def test_widening_is_taken_back_by_itself(session: CorrectionSession) -> None:
    sheet = opened(session)
    sheet = session.hide(sheet, entity(sheet, "Mistral")).sheet
    narrow = session.corrections
    session.widen(sheet)
    session.undo(sheet)
    assert session.corrections == narrow


def test_what_came_through_a_pipe_is_widened_to_everywhere(session: CorrectionSession) -> None:
    sheet = opened(session, None)
    sheet = session.hide(sheet, entity(sheet, "Mistral"), Reach.FOLDER).sheet
    assert session.corrections[0].scope.reach is Reach.ARTICLE
    session.widen(sheet)
    assert session.corrections[0].scope == Scope()


def test_only_a_namesake_makes_the_type_part_of_a_correction(session: CorrectionSession) -> None:
    sheet = opened(session)
    sheet = session.hide(sheet, entity(sheet, "Orange", LOC)).sheet
    session.hide(sheet, entity(sheet, "Mistral"))
    changes = [correction.change for correction in session.corrections]
    assert changes == [Hide("Orange", LOC), Hide("Mistral")]
    assert shown(sheet)["Orange"] == ("O", ["Orange"])


def test_a_renamed_entity_is_corrected_by_its_first_name(session: CorrectionSession) -> None:
    sheet = opened(session)
    sheet = session.rename(sheet, entity(sheet, "Mistral"), "Le vent").sheet
    sheet = session.hide(sheet, entity(sheet, "Le vent"), Reach.EVERYWHERE).sheet
    assert session.corrections[-1] == Correction(Hide("Mistral"))
    assert "Le vent" not in shown(sheet)


def test_a_new_correction_takes_the_place_of_what_it_contradicts(
    session: CorrectionSession,
) -> None:
    sheet = opened(session)
    for type_ in (ORG, LOC):
        sheet = session.retype(sheet, entity(sheet, "Mistral"), type_).sheet
    sheet = session.retype(sheet, entity(sheet, "Mistral"), MISC, Reach.EVERYWHERE).sheet
    assert session.corrections == (Correction(Retype("Mistral", MISC)),)
    assert shown(sheet)["Mistral"][0] == "M"


def test_a_hidden_name_comes_back_when_it_is_added(session: CorrectionSession) -> None:
    sheet = opened(session)
    sheet = session.hide(sheet, entity(sheet, "Mistral")).sheet
    sheet = session.add(sheet, "Mistral", ORG).sheet
    assert shown(sheet)["Mistral"] == ("O", ["Mistral"])
    assert len(session.corrections) == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda s, sheet: s.retype(sheet, entity(sheet, "Mistral"), PER),
        lambda s, sheet: s.rename(sheet, entity(sheet, "Mistral"), " "),
        lambda s, sheet: s.add(sheet, "«", ORG),
        lambda s, sheet: s.add(sheet, "Nobody", ORG),
        lambda s, sheet: s.add(sheet, "Co" * 10_000, ORG),
    ],
)
def test_what_changes_nothing_is_not_recorded(
    session: CorrectionSession, act: Callable[[CorrectionSession, Sheet], Outcome]
) -> None:
    sheet = opened(session)
    outcome = act(session, sheet)
    assert not outcome.changed
    assert outcome.sheet is sheet
    assert session.corrections == ()


def test_what_cannot_be_saved_is_said_at_once_and_stays_in_the_session(
    session: CorrectionSession, store: Memory
) -> None:
    store.problem = Notice("not saved")
    sheet = opened(session)
    outcome = session.hide(sheet, entity(sheet, "Mistral"))
    assert outcome.problem == store.problem
    assert "Mistral" not in shown(opened(session))
    store.problem = None
    session.add(outcome.sheet, "Cohere", ORG)
    assert len(store.kept) == 2


def test_it_is_told_why_an_entity_is_what_it_is(session: CorrectionSession) -> None:
    sheet = opened(session)
    sheet = session.merge(sheet, entity(sheet, "Mistral"), entity(sheet, "Mistral AI")).sheet
    why = session.why(sheet, entity(sheet, "Mistral AI").id)
    assert [notice.text(str) for notice in why] == [
        "“Mistral” merged into “Mistral AI”, in this article"
    ]
    assert session.origins(sheet, entity(sheet, "Mistral AI").id) == ("memory",) * len(why)
    assert session.why(sheet, entity(sheet, "Arthur Mensch").id) == ()


def test_an_unkept_session_corrects_and_forgets() -> None:
    session = CorrectionSession(Unkept())
    sheet = opened(session)
    outcome = session.hide(sheet, entity(sheet, "Mistral"))
    assert outcome.problem is None
    assert "Mistral" not in shown(outcome.sheet)
    assert "Mistral" in shown(opened(CorrectionSession(Unkept())))


def some_operation(draw: st.DrawFn, session: CorrectionSession, sheet: Sheet) -> Outcome | None:
    """Do one of the things that a reader of the sheet can do."""
    reach = draw(st.sampled_from(Reach))
    acts: list[Callable[[], Outcome | None]] = [
        lambda: session.add(sheet, draw(names), draw(types), reach),
        lambda: session.widen(sheet),
        lambda: session.redo(sheet),
    ]
    if entities := sheet.corrected.analysis.entities:
        one = draw(st.sampled_from(entities))
        other = draw(st.sampled_from(entities) | names)
        acts += [
            lambda: session.hide(sheet, one, reach),
            lambda: session.retype(sheet, one, draw(types), reach),
            lambda: session.merge(sheet, one, other, reach),
            lambda: session.split(sheet, one, draw(names), draw(types), reach),
            lambda: session.rename(sheet, one, draw(names), reach),
        ]
    if quotes := sheet.corrected.analysis.quotes:
        quote = draw(st.sampled_from(quotes))
        acts += [
            lambda: session.set_speaker(sheet, quote, draw(st.none() | names), reach),
            lambda: session.set_kind(sheet, quote, draw(st.sampled_from(QuoteKind)), reach),
        ]
    return draw(st.sampled_from(acts))()


@given(readings(), st.data())
@settings(max_examples=200)
def test_any_sequence_taken_back_gives_the_first_analysis(
    reading: tuple[Article, Analysis], data: st.DataObject
) -> None:
    store = Memory()
    session = CorrectionSession(store)
    states = [sheet := session.sheet(*reading)]
    draw = st.composite(some_operation)
    for _ in range(data.draw(st.integers(1, 8))):
        outcome = data.draw(draw(session, sheet))
        if outcome is not None and outcome.changed:
            sheet = outcome.sheet
            states.append(sheet)
            reopened = CorrectionSession(Memory(store.kept)).sheet(*reading)
            assert reopened.corrected == sheet.corrected
    steps = 0
    while outcome := session.undo(sheet):
        sheet = outcome.sheet
        steps += 1
    assert steps == len(states) - 1
    assert sheet.corrected.analysis is reading[1]
    assert store.kept == ()
    for _ in range(steps):
        again = session.redo(sheet)
        assert again is not None
        sheet = again.sheet
    assert sheet.corrected == states[-1].corrected
