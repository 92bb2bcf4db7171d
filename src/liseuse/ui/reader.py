"""The reader's page: text, list, two bars, and what each command does to them."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.geometry import Size

from liseuse.analysis.model import EntityType, Span
from liseuse.analysis.recogniser import is_stand_in
from liseuse.article.model import Article, ArticleError
from liseuse.i18n import translate as _
from liseuse.ui.analysing import Analysed, AnalysisService, Progressed, start_analysis
from liseuse.ui.annotating import Annotating
from liseuse.ui.bars import StatusBar, TitleBar
from liseuse.ui.commands import COMMANDS, EVERYWHERE, bindings
from liseuse.ui.exporting import Exporting
from liseuse.ui.hinting import Hinting
from liseuse.ui.keeping import kept_marks
from liseuse.ui.library import Library, Places
from liseuse.ui.pane import TextPane
from liseuse.ui.reading import Arrival, Filters, Reading
from liseuse.ui.rowlist import RowList
from liseuse.ui.sidebar import Sidebar
from liseuse.ui.surface import Surface
from liseuse.ui.taking import Taking
from liseuse.view.bars import about, left_out_words, stand_in_words, title_of
from liseuse.view.frame import frame_of
from liseuse.view.sidebar import SidebarRow, nothing_words, waiting_words
from liseuse.view.targets import ALL_MENTIONS, ALL_QUOTES, Target

_WALKS = {"target": None, "mentions": ALL_MENTIONS, "quotes": ALL_QUOTES}


class ReaderScreen(Hinting, Annotating, Exporting, Taking):
    """One article on the screen at a time, out of a library."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(
        command for command in COMMANDS if command not in EVERYWHERE
    )
    AUTO_FOCUS = "TextPane"

    def __init__(
        self,
        library: Library,
        service: AnalysisService,
        places: Places,
        surface: Surface,
    ) -> None:
        super().__init__()
        self._surface = surface
        self._library = library
        self._service = service
        self._places = places
        self._number = 0
        self._generation = 0
        self._notice = ""
        self._aside = ""
        self._about: tuple[str, tuple[str, ...]] = ("", ())
        self.reading: Reading | None = None
        self._title_bar = TitleBar(surface)
        self.pane = TextPane(surface, self._update_bars)
        self.sidebar = Sidebar(surface, self._rows)
        self._status_bar = StatusBar(surface)
        self.set_class(not surface.options.sidebar, "-no-list")

    def compose(self) -> ComposeResult:
        """Lay out the page for the size the terminal has."""
        self._fit(self.app.size)
        yield self._title_bar
        with Container(id="body"):
            yield self.pane
            yield self.sidebar
        yield self._status_bar

    # The article

    @property
    def number(self) -> int:
        """The number of the open article in the library, from 0."""
        return self._number

    def on_mount(self) -> None:
        """Open the first article that can be read."""
        self._open_from(0, 1)
        if self._surface.problems:
            self._say(" · ".join(self._surface.problems))

    def open(self, number: int) -> bool:
        """Open an article; false, and a word in the footer, when it cannot be read."""
        try:
            article = self._library.article(number)
        except ArticleError as error:
            self._notice = f"{error.name} : {_(error.reason)}"
            self._update_bars()
            return False
        self.keep_place()
        self._service.cancel()
        self._number = number
        self._library.note_opened(number)
        self._generation += 1
        self._show(article)
        return True

    def _open_from(self, number: int, direction: int) -> None:
        """Open the first article that can be read from `number` on; name those left out."""
        unread: list[str] = []
        while 0 <= number < len(self._library):
            if self.open(number):
                break
            unread.append(self._notice)
            number += direction
        if unread:
            self._notice = " · ".join(unread)
        self._update_bars()

    def _show(self, article: Article) -> None:
        filters = self.reading.filters if self.reading is not None else self._first_filters()
        analysis = self.corrected(article, self._service.cached(article))
        self.reading = Reading(article, filters, analysis)
        self.fetch_notes()
        if self.reading.analysis is None:
            start_analysis(self._service, article, self._generation, self.post_message)
        self._about = title_of(article), about(article, self._number + 1, len(self._library))
        self.pane.open(self.reading, self._places.place(article) or 0)
        self.sidebar.reset()
        self._update_bars()

    def _first_filters(self) -> Filters:
        options = self._surface.options
        return Filters(frozenset(map(EntityType, options.types)), options.quotes)

    def keep_place(self) -> None:
        """Note where reading stops in the open article, and what is marked there."""
        reading, offset = self.reading, self.pane.kept_offset
        if reading is None:
            return
        self._places.remember_place(reading.article, offset)
        if reading.whole is not None:
            kept = kept_marks(reading, self._first_filters(), offset, self._surface.palette)
            self._places.remember_marks(reading.article, kept)

    @on(Progressed)
    def _progressed(self, message: Progressed) -> None:
        if message.generation == self._generation and self.reading is not None:
            waited = self._says_to_wait
            self.reading.progress = (message.done, message.total)
            if waited:
                self._notice = waiting_words(*self.reading.progress)
            self.sidebar.update_rows()
            self._update_bars()

    @on(Analysed)
    def _analysed(self, message: Analysed) -> None:
        if message.generation != self._generation or self.reading is None:
            return
        if self._says_to_wait:
            self._notice = ""
        analysis = self.corrected(self.reading.article, message.analysis)
        if analysis is not None:
            self.reading.arrived(analysis)
        else:
            self.reading.failure = _(message.failure)
        self.pane.restyle()
        self.sidebar.update_rows()
        self._update_bars()

    @property
    def _says_to_wait(self) -> bool:
        return self.reading is not None and self._notice == waiting_words(*self.reading.progress)

    # Moving

    def action_lines(self, count: int) -> None:
        """Move by lines in what has the focus."""
        self._moving.lines(count)

    def action_pages(self, count: int) -> None:
        """Move by screens."""
        self._moving.pages(count)

    def action_halves(self, count: int) -> None:
        """Move by half screens."""
        self._moving.halves(count)

    def action_edge(self, direction: int) -> None:
        """Go to the beginning (-1) or the end (1)."""
        before = self._here
        self._moving.edge(direction)
        self._left(before)

    @property
    def _moving(self) -> TextPane | Sidebar:
        return self.sidebar if self.focused is self.sidebar else self.pane

    # Names and quotes

    def action_jump(self, walk: str, direction: int) -> None:
        """Go to the next (1) or previous (-1) place of a walk: target, mentions or quotes."""
        reading = self.reading
        if reading is None:
            return
        if walk == "target" and reading.search is not None:
            if (hit := self._step_hits(direction)) is not None:
                self._arrive(hit)
            return
        if reading.analysis is None:
            self._say(reading.failure or waiting_words(*reading.progress))
            return
        on_it = reading.current is not None and self.pane.sees(reading.current)
        target = _WALKS[walk]
        if target is None and reading.target is None:
            self._say(_("Choose a name first: Tab, then Enter; or e, then *"))
            return
        found = reading.jump(target, direction, self.pane.offset_at_top, on=on_it)
        if found is None:
            self._say(_("No quote found") if walk == "quotes" else _("No name is shown"))
            return
        self._arrive(found)

    def _arrive(self, found: Arrival) -> None:
        if self.has_class("-list-in-front"):
            self._bring_text_in_front()
        before = self._here
        self.pane.restyle()
        self.pane.reveal(found.span)
        self._left(before)
        self._notice = ""
        self._note_wrapped(wrapped=found.wrapped)
        self._update_bars()

    def _note_wrapped(self, *, wrapped: bool) -> None:
        self._aside = _("from the other end") if wrapped else ""

    def action_choose(self) -> None:
        """Go to the first place of the name or speaker the list points at."""
        target = self.sidebar.target
        if self.focused is self.sidebar and target is not None:
            self._choose(target)

    @on(RowList.Chosen)
    def _row_chosen(self, message: RowList.Chosen) -> None:
        if message.row_list is self.sidebar and self.sidebar.target is not None:
            self._choose(self.sidebar.target)

    def _choose(self, target: Target) -> None:
        if self.reading is not None and (found := self.reading.choose(target)) is not None:
            self.sidebar.update_rows(target)
            self._arrive(found)

    def action_target_here(self) -> None:
        """Make what the reader stands on the target; let go of it when it is."""
        reading = self.reading
        if reading is None:
            return
        span = reading.current
        if span is None or not self.pane.sees(span):
            lines = self.pane.lines_in_sight
            span = reading.mention_in(lines[0].start, lines[-1].end) if lines else None
        target = reading.target_at(span) if span is not None else None
        if span is None or target is None:
            self._say(_("No name here"))
        elif target == reading.target:
            self.action_release()
        else:
            self._take(target, span)

    def _take(self, target: Target, span: Span) -> None:
        if self.reading is None or self.reading.choose(target) is None:
            return
        self.reading.current = span
        self.sidebar.update_rows(target)
        self._arrive(Arrival(span, wrapped=False))

    @on(TextPane.Pressed)
    def _text_pressed(self, message: TextPane.Pressed) -> None:
        reading = self.reading
        span = reading.mention_in(message.offset, message.offset + 1) if reading else None
        if reading is not None and span is not None:
            target = reading.target_at(span)
            if target is not None:
                self._take(target, span)

    def action_release(self) -> None:
        """Show all of the list or leave it; let go of what was chosen; show all of the text."""
        if self.focused is self.sidebar:
            if not self.show_all_rows():
                self.action_switch_pane()
        elif self.reading is not None and self.reading.release():
            self.pane.restyle()
        else:
            self.show_all()
        self._notice = ""
        self._update_bars()

    # What is shown

    def action_filter(self, name: str) -> None:
        """Switch a type of name ("PER" and so on), or quotes (""), on or off."""
        if self.reading is None:
            return
        type_ = EntityType(name) if name else None
        self.reading.filters = self.reading.filters.toggled(type_)
        self.pane.restyle()
        self.sidebar.update_rows()
        analysis = self.reading.analysis
        self._say(nothing_words(analysis, type_) if analysis and type_ else "")

    def action_switch_pane(self) -> None:
        """Move the focus between text and list; bring the list into sight if need be."""
        if self.focused is self.sidebar:
            self._bring_text_in_front()
            return
        self.remove_class("-no-list", "-alone")
        self.add_class("-list-in-front")
        self.set_focus(self.sidebar)
        self.sidebar.point_somewhere()
        self._update_bars()

    def _bring_text_in_front(self) -> None:
        self.remove_class("-list-in-front")
        self.set_focus(self.pane)
        self._update_bars()

    def on_descendant_focus(self) -> None:
        """Speak of the keys that matter now."""
        self._update_bars()

    def action_sidebar(self) -> None:
        """Show or hide the list."""
        self._bring_text_in_front()
        self.toggle_class("-no-list")

    def action_alone(self) -> None:
        """Show the text alone, or everything again."""
        self._bring_text_in_front()
        self.toggle_class("-alone")
        self.set_class(self.has_class("-alone"), "-no-list")

    def on_resize(self, event: events.Resize) -> None:
        """Lay the page out anew."""
        self._fit(event.size)
        self._update_bars()

    def _fit(self, size: Size) -> None:
        frame = frame_of(size.width, size.height, with_list=True)
        classes = {
            "-small": not frame.list_cells,
            "-low": not frame.title_rows,
            "-flat": not frame.status_rows,
        }
        self.update_classes(classes, animate=False)
        self.sidebar.styles.width = frame.list_cells or "1fr"
        # No rule where there is no text beside the list.
        self.sidebar.ruled = bool(frame.list_cells)

    # The program

    def action_help(self) -> None:
        """Show every key."""
        from liseuse.ui.dialogs import HelpScreen  # noqa: PLC0415 - not before the first page

        self.app.push_screen(HelpScreen(self._surface))

    def action_palette(self) -> None:
        """Look for a command by its words."""
        from liseuse.ui.dialog import Palette  # noqa: PLC0415 - not before the first page

        self.app.push_screen(Palette(placeholder=_("Find a command…")))

    def action_quit(self) -> None:
        """Keep the reading place and end."""
        self.app.exit()

    # The bars

    def _rows(self, target: Target | None) -> tuple[SidebarRow, ...]:
        return self._narrowed(self.reading.rows(target)) if self.reading is not None else ()

    def _say(self, words: str) -> None:
        self._notice = words
        self._update_bars()

    def forget_notice(self) -> None:
        """Take back the words in the footer that stay until the next key."""
        if self._notice or self._aside:
            self._notice = self._aside = ""
            self._update_bars()

    def _update_bars(self) -> None:
        self._status_bar.show(self._status(), self._hints())
        if self.reading is None:
            self._title_bar.show("", ())
            return
        left, parts = self._about
        if self.pane.shows_title:
            # The title is on the page: no need to say it twice.
            left = ""
        self._title_bar.show(left, parts)

    def _status(self) -> str:
        if self._notice:
            return self._notice
        reading = self.reading
        if reading is None:
            return _("No article can be read")
        if counter := reading.counter():
            return f"{counter} · {self._aside}" if self._aside else counter
        if reading.failure is not None:
            return _("{about}: {what}").format(about=_("No analysis"), what=reading.failure)
        if reading.analysis is None:
            return waiting_words(*reading.progress)
        left_out = left_out_words(len(reading.analysis.skipped))
        used = reading.analysis.model
        stand_in = is_stand_in(self._surface.options.model, used)
        return left_out or (stand_in_words(used.name) if stand_in else "")
