"""English for every test of the room, whatever was tested before."""

from __future__ import annotations

import pytest

from liseuse.i18n import set_language


@pytest.fixture(autouse=True)
def _english() -> None:
    set_language("en")
