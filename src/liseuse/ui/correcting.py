"""What the reader's page does to put right what was found, and to say why it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.cells import cell_len

from liseuse.analysis.model import Analysis, Entity, EntityType, Quote, QuoteKind, Span
from liseuse.article.model import Article
from liseuse.corrections.session import (
    CorrectionSession,
    CorrectionsStore,
    Outcome,
    Sheet,
    Unkept,
)
from liseuse.i18n import translate as _
from liseuse.ui.commands import Situation
from liseuse.ui.prompt import Answers, Prompt
from liseuse.ui.searching import Searching
from liseuse.ui.taking import shown_path
from liseuse.view.heirs import heir_of
from liseuse.view.said import fitted_notice
from liseuse.view.sidebar import forms_of, waiting_words
from liseuse.view.targets import Target, TargetKind, quote_at, speaker_key, speech
from liseuse.view.typed import Typed
from liseuse.view.why import Reason, type_name, why_entity, why_quote

_HINTS_CELLS = 24
_NARROW = 60


@dataclass(frozen=True, slots=True)
class Subject:
    """What a correction is about: a name, or quotes and the name that says them.

    `here` is the mention the reader stands on, None in the list.
    """

    entity: Entity | None = None
    quotes: tuple[Quote, ...] = ()
    here: Span | None = None


class Correcting(Searching):
    """The part of the page that corrects."""

    corrections: CorrectionsStore | None = None
    """Where corrections are kept; None: they hold for this reading only."""
    _session: CorrectionSession | None = None
    _sheet: Sheet | None = None
    _told: tuple[str, Situation] | None = None
    """What was said of the last correction, and the keys that go with it."""

    def corrected(self, article: Article, raw: Analysis | None) -> Analysis | None:
        """Return the analysis to show of an article for the one that was made of it."""
        self._sheet = None
        if raw is None:
            return None
        if self._session is None:
            self._session = CorrectionSession(self.corrections or Unkept())
            self._notice = " · ".join(p.text(_) for p in self._session.problems) or self._notice
        self._sheet = self._session.sheet(article, raw)
        return self._sheet.corrected.analysis

    # Names

    def action_hide(self) -> None:
        """Take a name for none, a quote for no one's words."""
        at = self._at()
        if at is None:
            return
        session, sheet, subject = at
        if subject.quotes:
            if (quote := self._only_quote(subject)) is not None:
                self._show_outcome(session.set_kind(sheet, quote, QuoteKind.NOT_SPEECH))
        elif subject.entity is not None:
            self._show_outcome(session.hide(sheet, subject.entity))

    def action_retype(self) -> None:
        """Pick another type for a name, or another speaker for a quote."""
        at = self._at()
        if at is None:
            return
        _session, sheet, subject = at
        if subject.quotes:
            if (quote := self._only_quote(subject)) is not None:
                self._ask_speaker(quote)
        elif subject.entity is not None:
            self._ask_type(sheet, subject.entity, subject.here)

    def action_merge(self) -> None:
        """Pick the name that a name is one with."""
        from liseuse.ui.picker import NameScreen, Pick, by_likeness  # noqa: PLC0415 - not at start

        at = self._at_name()
        if at is None:
            return
        session, sheet, entity = at

        def picked(pick: tuple[Pick] | None) -> None:
            if pick is not None and pick[0] is not None:
                self._show_outcome(session.merge(sheet, entity, pick[0]))

        dialog = NameScreen(
            self._surface,
            _("Merge “{name}” into").format(name=entity.name),
            by_likeness(sheet.corrected.analysis.entities, entity),
            other=_("another name: {words}"),
        )
        self.app.push_screen(dialog, picked)

    def action_rename(self) -> None:
        """Ask what a name is to be called."""
        at = self._at_name()
        if at is None:
            return
        session, sheet, entity = at

        def done() -> None:
            name = self._prompt.words.strip() if self._prompt is not None else ""
            self._close_prompt()
            if name:
                self._show_outcome(session.rename(sheet, entity, name))

        sign = _("Call it: ")
        keys = [(_("Enter"), _("done")), (_("Esc"), _("give up"))]
        prompt = Prompt(sign, Answers(done, self._close_prompt), hints=keys)
        prompt.typed = Typed(entity.name, len(entity.name))
        self._ask(prompt)

    def _ask_type(self, sheet: Sheet, entity: Entity, here: Span | None) -> None:
        """Pick a type for a name, or a form of it that is another name."""
        text, types = sheet.article.text, tuple(EntityType)
        forms = [form for form, _count in forms_of(text, entity.mentions)]
        if len(forms) < 2:  # noqa: PLR2004 - what has one form cannot be split
            forms = []
        elif here is not None:
            forms = [" ".join(text[here.start : here.end].split())]
        picks = [(type_name(type_), "") for type_ in types]
        picks += [
            (_("Split “{form}” off “{name}”").format(form=form, name=entity.name), "")
            for form in forms
        ]

        def picked(number: int | None) -> None:
            if number is None or self._session is None:
                return
            if number < len(types):
                self._show_outcome(self._session.retype(sheet, entity, types[number]))
            else:
                self._show_outcome(self._session.split(sheet, entity, forms[number - len(types)]))

        self._pick(
            _("“{name}” is").format(name=entity.name), picks, picked, types.index(entity.type)
        )

    # Quotes

    def _ask_speaker(self, quote: Quote) -> None:
        """Pick who says a quote, or whether anyone does."""
        speech_now = quote.kind is QuoteKind.SPEECH
        other = QuoteKind.NOT_SPEECH if speech_now else QuoteKind.SPEECH
        words = self._words(quote)
        picks = [
            (_("Another speaker…"), words),
            (_("Nobody named"), words),
            (_("No one’s words") if speech_now else _("Someone’s words"), words),
        ]

        def picked(number: int | None) -> None:
            session, sheet = self._session, self._sheet
            if number is None or session is None or sheet is None:
                return
            if number == 0:
                self._pick_speaker(quote)
            elif number == 1:
                self._show_outcome(session.set_speaker(sheet, quote, None))
            else:
                self._show_outcome(session.set_kind(sheet, quote, other))

        self._pick(_("Who says this?"), picks, picked, 0)

    def _pick_speaker(self, quote: Quote) -> None:
        from liseuse.ui.picker import NameScreen, Pick  # noqa: PLC0415 - not at start

        session, sheet = self._session, self._sheet
        if session is None or sheet is None:
            return

        def picked(pick: tuple[Pick] | None) -> None:
            if pick is not None:
                self._show_outcome(session.set_speaker(sheet, quote, pick[0]))

        people_first = sorted(
            sheet.corrected.analysis.entities, key=lambda e: e.type is not EntityType.PER
        )
        dialog = NameScreen(
            self._surface,
            _("Said by: “{words}”").format(words=self._words(quote)),
            people_first,
            other=_("in other words: {words}"),
            nobody=_("nobody named"),
        )
        self.app.push_screen(dialog, picked)

    # Back, forth, wider

    def action_undo(self) -> None:
        """Take back the last correction of this reading."""
        if self._session is not None and self._sheet is not None:
            self._show_outcome(
                self._session.undo(self._sheet), _("Nothing to undo"), Situation.UNDONE
            )

    def action_redo(self) -> None:
        """Make again the correction that was taken back last."""
        if self._session is not None and self._sheet is not None:
            self._show_outcome(self._session.redo(self._sheet), _("Nothing to do again"))

    def action_widen(self) -> None:
        """Let the last correction hold for the folder, then everywhere."""
        if self._session is not None and self._sheet is not None:
            self._show_outcome(self._session.widen(self._sheet), _("Nothing to widen"))

    def _show_outcome(
        self,
        outcome: Outcome | None,
        nothing: str = "",
        situation: Situation = Situation.CORRECTED,
    ) -> None:
        """Show what a correction led to; the place and the row one stands on stay."""
        if outcome is None or self._sheet is None or self.reading is None:
            self._say(nothing)
            return
        before, after = self._sheet.corrected.analysis, outcome.sheet.corrected.analysis
        self._sheet = outcome.sheet
        if before != after:
            row, chosen = self.sidebar.cursor, self.sidebar.target
            self.reading.replaced(after, lambda target: heir_of(target, before, after))
            self.pane.restyle()
            self._point_at(row, heir_of(chosen, before, after) if chosen else None)
        room = self.size.width - 2
        if outcome.problem is not None:
            problem = outcome.problem.text(_).replace(f"{Path.home()}/", "~/")
            said = f"{problem} · {outcome.notice.text(_)}"
        else:
            room -= _HINTS_CELLS if room >= _NARROW else 0
            said = fitted_notice(outcome.notice, room, cell_len)
        self._told = (said, situation) if outcome.changed else None
        self._say(said)

    def _point_at(self, row: int | None, target: Target | None) -> None:
        """Have the list point at a target, or at what now stands where it pointed."""
        self.sidebar.update_rows(target)
        if row is None or self.sidebar.cursor is not None:
            return
        rows = self._choosable_rows()
        if self._rows_hold and (target is not None or not rows):
            # The words that the list was narrowed to no longer find what was put right.
            self._rows_hold = ""
            self.sidebar.update_rows(target)
            if self.sidebar.cursor is not None:
                return
            rows = self._choosable_rows()
        if rows:
            self.sidebar.point_at(next((n for n in rows if n >= row), rows[-1]))

    def _choosable_rows(self) -> list[int]:
        return [n for n in range(self.sidebar.count()) if self.sidebar.can_choose(n)]

    # Why

    def action_why(self) -> None:
        """Say why what one stands on is marked."""
        from liseuse.ui.why import WhyScreen  # noqa: PLC0415 - not at start

        at = self._at()
        if at is None:
            return
        session, sheet, subject = at
        analysis, reasons = sheet.corrected.analysis, list[Reason]()
        for quote in subject.quotes:
            made = _made(session, sheet, quote.id)
            reasons += why_quote(sheet.article, analysis, quote, made)
        entity = subject.entity
        title = _("Why this is a quote")
        if entity is not None and not subject.quotes:
            made = _made(session, sheet, entity.id)
            reasons += why_entity(sheet.article, sheet.raw, entity, subject.here, made)
            title = _("Why “{name}” is marked as {type}").format(
                name=entity.name, type=type_name(entity.type)
            )
        self.app.push_screen(WhyScreen(self._surface, title, reasons))

    # What one stands on

    def _at(self) -> tuple[CorrectionSession, Sheet, Subject] | None:
        """Return what is to be corrected; None, and a word in the footer, where nothing can be."""
        reading = self.reading
        if reading is None:
            return None
        if self._session is None or self._sheet is None:
            self._say(reading.failure or waiting_words(*reading.progress))
            return None
        analysis = self._sheet.corrected.analysis
        if self.focused is self.sidebar:
            subject = _row_subject(analysis, self.sidebar.target)
        else:
            subject = self._text_subject(analysis)
        if subject is None:
            self._say(_("Stand on a name or a quote first: e, c or Tab"))
            return None
        return self._session, self._sheet, subject

    def _at_name(self) -> tuple[CorrectionSession, Sheet, Entity] | None:
        at = self._at()
        if at is None:
            return None
        session, sheet, subject = at
        if subject.entity is None:
            self._say(_("The speaker is no name of the list; t gives another one"))
            return None
        return session, sheet, subject.entity

    def _text_subject(self, analysis: Analysis) -> Subject | None:
        reading = self.reading
        if reading is None:
            return None
        span = reading.selection
        if span is None and reading.current is not None and self.pane.sees(reading.current):
            span = reading.current
        if span is None:
            return None
        if reading.selection is None and (quote := reading.quote) is not None:
            return _quote_subject(analysis, (quote,))
        if (id_ := reading.index.entity_at(span)) is not None:
            return Subject(_entity(analysis, id_), here=span)
        found = quote_at(analysis, span)
        return _quote_subject(analysis, (found,)) if found is not None else None

    def _only_quote(self, subject: Subject) -> Quote | None:
        if len(subject.quotes) == 1:
            return subject.quotes[0]
        self._say(_("Several quotes: go to one first (Enter, n), then again"))
        return None

    def _words(self, quote: Quote) -> str:
        text = self._sheet.article.text if self._sheet is not None else ""
        return " ".join(text[quote.start : quote.end].split())

    def _pick(
        self,
        title: str,
        picks: Sequence[tuple[str, str]],
        picked: Callable[[int | None], None],
        cursor: int,
    ) -> None:
        from liseuse.ui.asking import PickScreen  # noqa: PLC0415 - not before the first page

        self.app.push_screen(PickScreen(self._surface, title, picks, cursor), picked)


def _made(session: CorrectionSession, sheet: Sheet, id_: str) -> list[str]:
    """Return the corrections of an entity or quote in words, and where they are kept."""
    notices = zip(session.why(sheet, id_), session.origins(sheet, id_), strict=True)
    return [
        f"{notice.text(_)} ({shown_path(Path(path)) if path else _('until you quit')})"
        for notice, path in notices
    ]


def _row_subject(analysis: Analysis, target: Target | None) -> Subject | None:
    """Return what a row of the list stands for."""
    if target is None:
        return None
    if target.kind is TargetKind.ENTITY:
        entity = _entity(analysis, target.key)
        return Subject(entity) if entity is not None else None
    if target.kind is TargetKind.SPEAKER:
        quotes = tuple(q for q in speech(analysis) if speaker_key(q) == target.key)
        return _quote_subject(analysis, quotes) if quotes else None
    return None


def _quote_subject(analysis: Analysis, quotes: tuple[Quote, ...]) -> Subject:
    speaker = quotes[0].speaker_entity
    return Subject(_entity(analysis, speaker) if speaker else None, quotes)


def _entity(analysis: Analysis, id_: str) -> Entity | None:
    return next((entity for entity in analysis.entities if entity.id == id_), None)
