"""The reader as an application: terminal, frames, signals, and the way out."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from rich.console import Console, RenderableType
from textual import events, on
from textual._compositor import CompositorUpdate
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.driver import Driver
from textual.filter import LineFilter, NoColor
from textual.messages import TerminalSupportsSynchronizedOutput
from textual.screen import Screen

from liseuse.article.model import Article
from liseuse.corrections.session import CorrectionsStore
from liseuse.i18n import translate as _
from liseuse.resources import folder
from liseuse.terminal import ENDINGS
from liseuse.ui.analysing import AnalysisService
from liseuse.ui.annotating import Notes
from liseuse.ui.commands import COMMANDS, EVERYWHERE, bindings
from liseuse.ui.guard import ControlGuard
from liseuse.ui.keymap import keymap
from liseuse.ui.library import Library, NoPlaces, Places
from liseuse.ui.options import Background, ColourMode, ReaderOptions
from liseuse.ui.pacing import Pace
from liseuse.ui.reader import ReaderScreen
from liseuse.ui.surface import surface_of

if TYPE_CHECKING:
    from liseuse.article.source import ArticleSource

_THEMES = {Background.DARK: "ansi-dark", Background.LIGHT: "ansi-light"}


_SETTLED_SECONDS = 1.0
_OBJECTS_A_LOOK = 10_000


class _Frame(CompositorUpdate):
    """What the painter has to say, in the form in which Textual sends it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __rich__(self) -> str:
        return ""

    def render_segments(self, console: Console) -> str:  # noqa: ARG002 - Textual's signature
        return self._text


class ReaderApp(App[None], inherit_bindings=False):
    """Reads the articles of `sources`; `run()` returns when the reader quits.

    `return_code` is then 0, or 128 and the number of the signal that ended it. `read` gives the
    article of a source, by default `article.source.read_article`; `driver` is what speaks with
    the terminal, by default Textual's own.
    """

    CSS_PATH = [folder("styles") / "reader.tcss", folder("styles") / "dialogs.tcss"]  # noqa: RUF012 - Textual's own form
    # The page opens the palette itself, with its own key and words.
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = bindings(EVERYWHERE, priority=True)

    def __init__(  # noqa: PLR0913, PLR0917 - each is a part the reader is made of
        self,
        sources: Sequence[ArticleSource],
        service: AnalysisService,
        options: ReaderOptions | None = None,
        state: Places | None = None,
        read: Callable[[ArticleSource], Article] | None = None,
        driver: type[Driver] | None = None,
        notes: Notes | None = None,
        corrections: CorrectionsStore | None = None,
    ) -> None:
        # Textual would take an empty NO_COLOR for a set one, and grey for no colour.
        os.environ.pop("NO_COLOR", None)
        super().__init__(driver_class=driver, ansi_color=True)
        self.options = options or ReaderOptions()
        self.animation_level = "none"
        self.no_color = self.options.colours is ColourMode.NONE
        self.theme = _THEMES[self.options.background]
        self.title = "liseuse"
        self.surface = surface_of(self.options)
        self._painter = self.surface.painter
        self._pace = Pace(self._paint)
        self._soon: asyncio.Handle | None = None
        self._service = service
        read = read or (lambda source: _read(source, self.options.encoding))
        self.library = Library(
            [source.name for source in sources], lambda number: read(sources[number])
        )
        self.reader = ReaderScreen(self.library, service, state or NoPlaces(), self.surface)
        self.reader.notes = notes
        self.reader.corrections = corrections

    def get_default_screen(self) -> Screen[None]:
        """Return the reader's page."""
        return self.reader

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what every line goes through before the terminal."""
        filters = [*super().get_line_filters(), ControlGuard()]
        return [*filters, NoColor()] if self.no_color else filters

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002
        """Return the palette's entries, made from the command declarations."""
        for command in COMMANDS:
            yield SystemCommand(
                _(command.help), _(command.group.value), self._runner(command.action)
            )

    def _runner(self, action: str) -> Callable[[], object]:
        return lambda: self.call_later(self.reader.run_action, action)

    # Coming and going

    async def run_async(self, **settings: Any) -> Any:  # noqa: ANN401 - Textual's own types
        """Run until the reader quits; every signal that ends the program ends it tidily."""
        loop = asyncio.get_running_loop()
        for number in ENDINGS:
            loop.add_signal_handler(number, self._ended_by, number)
        return await super().run_async(**settings)

    def on_mount(self) -> None:
        """Paint what changes from now on."""
        if not self.is_headless:
            self._painter.changed = self._paint_soon
            self.set_timer(_SETTLED_SECONDS, _settle)
        self.set_keymap(keymap(self.surface.commands))
        self.app_resume_signal.subscribe(self, self._resumed)

    def _ended_by(self, number: int) -> None:
        self.exit(return_code=128 + number)

    def _resumed(self, _app: App[None]) -> None:
        """Show the page again: the terminal has been someone else's meanwhile."""
        self._painter.forget()
        self.screen.refresh()

    def on_unmount(self) -> None:
        """Keep the reading place; give up what is being analysed."""
        self.reader.keep_place()
        self._pace.stop()
        self._service.cancel()

    async def on_event(self, event: events.Event) -> None:
        """Let a word in the footer stay until the next key."""
        if isinstance(event, events.Key):
            self.reader.forget_notice()
            # Keys that came back, in the order they were typed in, whatever is in front by now.
            takes = getattr(self.screen, "takes", None)
            if event.is_forwarded and takes is not None and takes(event):
                return
        await super().on_event(event)

    def action_interrupt(self) -> None:
        """End as a program that is interrupted does."""
        self._ended_by(signal.SIGINT)

    # Painting

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """Send what changed on the terminal, as Textual would send a frame."""
        if renderable is None or self.is_headless or self._batch_count:
            super()._display(screen, renderable)
            return
        if not isinstance(renderable, CompositorUpdate) or not self._painter.take(
            renderable, self.size
        ):
            self._painter.forget()
            super()._display(screen, renderable)
            return
        self._paint()
        self.post_display_hook()

    def _paint_soon(self) -> None:
        """Paint when what is being done is done."""
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_soon(self._paint)

    def _paint(self) -> None:
        self._soon = None
        if not self._pace.free or not self._running:
            return
        frame = self._painter.frame(may_scroll_all=self.options.scrolls)
        if frame:
            super()._display(self.screen, _Frame(frame + self._pace.sent()))

    @on(TerminalSupportsSynchronizedOutput)
    def _terminal_answered(self) -> None:
        self._pace.answered()


def _settle() -> None:
    """Clear away what starting left, and look no more at what stays until the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_A_LOOK)


def _read(source: ArticleSource, encoding: str | None) -> Article:
    from liseuse.article.source import read_article  # noqa: PLC0415 - reading needs it, starting not

    return read_article(source, encoding)
