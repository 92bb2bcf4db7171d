"""Screens in front of the page that close once, whatever is typed ahead."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.await_complete import AwaitComplete
from textual.command import CommandPalette
from textual.screen import ModalScreen, Screen, ScreenResultType
from textual.worker import Worker


class _ClosedOnce(Screen[ScreenResultType]):
    """A screen that is deaf as soon as it is not in front any more.

    Keys on their way to it when it closes would else close what is below, or ask for widgets
    that are gone.
    """

    async def on_event(self, event: events.Event) -> None:
        """Take keys and pastes only while in front, and while there is something in it."""
        deaf = not (self.is_active and self.children)
        if not (deaf and isinstance(event, events.Key | events.Paste)):
            await super().on_event(event)

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Close and give `result`; nothing happens where it is closed already."""
        return super().dismiss(result) if self.is_active else AwaitComplete()


class Dialog(ModalScreen[ScreenResultType], _ClosedOnce[ScreenResultType]):
    """A screen in front of the page that gives a result when it closes."""


class Palette(CommandPalette, _ClosedOnce[None]):
    """Textual's palette, without its crash when it is closed before it has opened."""

    def run_worker(self, *arguments: Any, **settings: Any) -> Worker[Any]:  # noqa: ANN401
        """Start a worker whose failure ends nothing: its list may be gone."""
        return super().run_worker(*arguments, **{**settings, "exit_on_error": False})
