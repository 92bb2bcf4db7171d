"""What the reader's page does to make a name of words that were not taken for one."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events

from liseuse.analysis.model import EntityType, Span
from liseuse.i18n import translate as _
from liseuse.ui.correcting import Correcting
from liseuse.ui.reading import Reading
from liseuse.view.candidates import LONGEST_NAME, candidates, lengthened, whole_words
from liseuse.view.extents import block_at
from liseuse.view.sidebar import waiting_words
from liseuse.view.targets import Walk
from liseuse.view.why import type_name

_STEPS = dict.fromkeys(("plus", "n", "j", "down", "right", "e"), 1)
_STEPS |= dict.fromkeys(("minus", "N", "k", "up", "left", "E"), -1)
_TYPES = {str(number + 1): type_ for number, type_ in enumerate(EntityType)}


@dataclass(slots=True)
class _Stepping:
    """The words gone through, which of them one is at, and where one stood before."""

    spans: list[Span]
    at: int
    walk: Walk | None
    current: Span | None

    @property
    def span(self) -> Span:
        return self.spans[self.at]


class Adding(Correcting):
    """The part of the page that adds names."""

    _stepping: _Stepping | None = None

    def action_add(self) -> None:
        """Add what is selected; else go through the words that may be names, from here on."""
        reading, sheet = self.reading, self._sheet
        if reading is None:
            return
        if sheet is None:
            self._say(reading.failure or waiting_words(*reading.progress))
            return
        if reading.selection is not None:
            span = reading.selection
            if span.end - span.start > LONGEST_NAME:
                self._say(_("Too long for a name"))
            else:
                self._ask_added(span)
            return
        if self.has_class("-list-in-front") or self.focused is self.sidebar:
            self._bring_text_in_front()
        self._begin(reading)

    def takes(self, event: events.Key) -> bool:
        """Take the keys that matter while words are gone through; others end that first."""
        if self._stepping is None:
            return super().takes(event)
        if event.key in _STEPS:
            self._step_on(self._stepping, _STEPS[event.key])
        elif event.key in _TYPES:
            self._add(self._stepping.span, _TYPES[event.key])
        elif event.key == "v":
            self._lengthen(self._stepping)
        elif event.key == "enter":
            self._ask_added(self._stepping.span)
        else:
            self._end_stepping(restore=True)
            return event.key == "escape" or super().takes(event)
        return True

    def adding_hints(self) -> list[tuple[str, str]] | None:
        """Return the keys that matter while words are gone through, None when none are."""
        if self._stepping is None:
            return None
        types = [(key, type_name(type_)) for key, type_ in _TYPES.items()]
        first = [(_("Enter"), _("add")), ("+", _("next")), ("v", _("longer"))]
        return [*first, *types, (_("Esc"), _("back"))]

    def _begin(self, reading: Reading) -> None:
        from liseuse.analysis.entities.lexicon import french_lexicon  # noqa: PLC0415 - not at start

        names = self._names(reading)
        is_common = french_lexicon().is_common
        spans = list(candidates(reading.page_article, names, is_common))
        current = reading.current
        here = current is not None and self.pane.sees(current)
        start = current.start if here and current is not None else self.pane.offset_at_top
        at = next((n for n, span in enumerate(spans) if span.start >= start), 0)
        if here and current is not None and not any(_touch(current, name) for name in names):
            # What was searched for comes first, whatever its letters.
            found = whole_words(reading.article.text, current)
            if 0 < found.end - found.start <= LONGEST_NAME and found not in spans:
                spans.insert(at, found)
        if not spans:
            self._say(_("No other word begins with a capital: select one with v, or search it"))
            return
        self._stepping = _Stepping(spans, at, reading.walk, current)
        self._show_step()

    def _names(self, reading: Reading) -> list[Span]:
        entities = reading.whole.entities if reading.whole is not None else ()
        return [Span(m.start, m.end) for entity in entities for m in entity.mentions]

    def _step_on(self, stepping: _Stepping, count: int) -> None:
        stepping.at = (stepping.at + count) % len(stepping.spans)
        self._show_step()

    def _lengthen(self, stepping: _Stepping) -> None:
        block = block_at(self._sheet.article, stepping.span.start) if self._sheet else None
        if self._sheet is not None and block is not None:
            longer = lengthened(self._sheet.article.text, block, stepping.span)
            stepping.spans[stepping.at] = longer
        self._show_step()

    def _show_step(self) -> None:
        reading, stepping = self.reading, self._stepping
        if reading is None or stepping is None:
            return
        span = stepping.span
        reading.walk, reading.current = None, span
        self.pane.restyle()
        self.pane.reveal(span)
        words = " ".join(reading.article.text[span.start : span.end].split())
        self._say(f"«\u00a0{words}\u00a0»")

    def _end_stepping(self, *, restore: bool) -> None:
        stepping, self._stepping = self._stepping, None
        if restore and stepping is not None and self.reading is not None:
            self.reading.walk, self.reading.current = stepping.walk, stepping.current
            self.pane.restyle()
            self._update_bars()

    def _ask_added(self, span: Span) -> None:
        """Pick the type of the words that are to be a name."""
        words = self._words_of(span)
        self._end_stepping(restore=False)
        types = tuple(EntityType)

        def picked(number: int | None) -> None:
            if number is not None:
                self._add(span, types[number])

        picks = [(type_name(type_), "") for type_ in types]
        self._pick(_("“{name}” is").format(name=words), picks, picked, 0)

    def _add(self, span: Span, type_: EntityType) -> None:
        self._end_stepping(restore=False)
        session, sheet, reading = self._session, self._sheet, self.reading
        if session is None or sheet is None or reading is None:
            return
        reading.selection = reading.held = None
        reading.current = span
        self.pane.restyle()
        self._show_outcome(session.add(sheet, self._words_of(span), type_))

    def _words_of(self, span: Span) -> str:
        text = self.reading.article.text if self.reading is not None else ""
        return " ".join(text[span.start : span.end].split())


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
