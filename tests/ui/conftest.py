"""The screen's tests see one terminal, one language and no settings but their own."""

from __future__ import annotations

import os

import pytest

from liseuse.i18n import set_language


@pytest.fixture(autouse=True)
def _hermetic(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        settings = name.startswith(("TEXTUAL", "LC_", "XDG_"))
        if name in {"NO_COLOR", "CLICOLOR_FORCE"} or (settings and "SNAPSHOT" not in name):
            monkeypatch.delenv(name)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.setenv("TZ", "UTC")
    set_language("fr")
