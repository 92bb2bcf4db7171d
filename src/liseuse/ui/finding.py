"""What the reader's page does to go to an article or a place, mark it, and come back."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen

from liseuse.i18n import translate as _
from liseuse.ui.library import Library
from liseuse.ui.pane import TextPane
from liseuse.ui.prompt import Answers, Prompt
from liseuse.ui.reading import Reading
from liseuse.ui.surface import Surface
from liseuse.view.ways import Stop, Trail, goal_offset


class Finding(Screen[None]):
    """The part of the page that goes to places and back."""

    reading: Reading | None
    pane: TextPane
    _library: Library
    _surface: Surface
    _notice: str
    _prompt: Prompt | None = None
    _letter_for: Callable[[str], None] | None = None
    """What to do with the next key, where a letter is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._trail = Trail()
        self._marks: dict[int, dict[str, int]] = {}

    @property
    def number(self) -> int:
        """The number of the open article in the library, from 0."""
        raise NotImplementedError

    def open(self, number: int) -> bool:
        """Open an article; false when it cannot be read."""
        raise NotImplementedError

    def _open_from(self, number: int, direction: int) -> None:
        raise NotImplementedError

    def _say(self, words: str) -> None:
        raise NotImplementedError

    def _ask(self, prompt: Prompt) -> None:
        raise NotImplementedError

    def _close_prompt(self) -> None:
        raise NotImplementedError

    def _bring_text_in_front(self) -> None:
        raise NotImplementedError

    @property
    def _here(self) -> Stop:
        return Stop(self.number, self.pane.kept_offset)

    def _left(self, before: Stop) -> None:
        """Note that a jump led away from a place, unless it did not."""
        if self.reading is not None and self._here != before:
            self._trail.left(before)

    # Articles

    def action_article(self, direction: int) -> None:
        """Open the next (1) or previous (-1) article that can be read."""
        number = self.number + direction
        if not 0 <= number < len(self._library):
            self._say(
                _("This is the last article") if direction > 0 else _("This is the first article")
            )
            return
        self._notice, before = "", self._here
        self._open_from(number, direction)
        self._left(before)

    def action_articles(self) -> None:
        """List the articles."""
        from liseuse.ui.dialogs import ArticlesScreen  # noqa: PLC0415 - not before the first page

        dialog = ArticlesScreen(self._surface, self._library, self.number)
        self.app.push_screen(dialog, self._picked)

    def _picked(self, number: int | None) -> None:
        if number is not None and number != self.number:
            self._notice, before = "", self._here
            self.open(number)
            self._left(before)

    # Back and forth

    def action_back(self) -> None:
        """Go back to the place last left by a jump."""
        if not self._go(self._trail.back(self._here)):
            self._say(_("No place to go back to"))

    def action_forward(self) -> None:
        """Go to the place one came back from."""
        if not self._go(self._trail.forward(self._here)):
            self._say(_("No place to go forward to"))

    def _go(self, stop: Stop | None) -> bool:
        if stop is None or self.reading is None:
            return False
        if stop.article == self.number or self.open(stop.article):
            self._show_place(stop.offset)
        return True

    def _show_place(self, offset: int) -> None:
        self._bring_text_in_front()
        self.pane.show_from(offset)

    # Lines and parts

    def action_goal(self) -> None:
        """Ask for a line or a part of the text, and go there."""
        if self.reading is None:
            return
        keys = [(_("Enter"), _("go there")), (_("Esc"), _("back"))]
        answers = Answers(self._goal_typed, self._close_prompt)
        self._ask(Prompt(":", answers, status=lambda: _("line, or %"), hints=keys))

    def _goal_typed(self) -> None:
        words = self._prompt.words if self._prompt is not None else ""
        self._close_prompt()
        if self.reading is None or not words.strip():
            return
        text, numbers = self.reading.article.text, self.reading.numbers
        offset = goal_offset(words, len(text), numbers)
        if offset is None:
            self._say(_("Neither a line nor a percentage: {words}").format(words=words))
            return
        before = self._here
        self._show_place(offset)
        self._left(before)
        self._say(f"{_('line')} {numbers.of(min(offset, len(text)))}")

    # Marks

    def action_mark(self) -> None:
        """Mark the place in sight with the letter typed next."""
        self._ask_letter(_("Mark this place: a letter"), self._set_mark)

    def action_to_mark(self) -> None:
        """Go to the place marked with the letter typed next."""
        self._ask_letter(_("Go to a mark: its letter"), self._go_to_mark)

    def _ask_letter(self, words: str, then: Callable[[str], None]) -> None:
        if self.reading is not None:
            self._letter_for = then
            self._say(words)

    def _set_mark(self, letter: str) -> None:
        if self.reading is None or not letter.isalpha():
            self._say(_("A mark is a letter"))
            return
        offset = self.pane.kept_offset
        self._marks.setdefault(self.number, {})[letter] = offset
        line = f"{_('line')} {self.reading.numbers.of(self.pane.offset_at_top)}"
        self._say(_("Mark {letter}: {place}").format(letter=letter, place=line))

    def _go_to_mark(self, letter: str) -> None:
        if letter == "'":
            self.action_back()
            return
        offset = self._marks.get(self.number, {}).get(letter)
        if offset is None:
            words = _("No mark {letter} in this article") if letter.isalpha() else ""
            self._say(words.format(letter=letter) or _("A mark is a letter"))
            return
        before = self._here
        self._show_place(offset)
        self._left(before)
