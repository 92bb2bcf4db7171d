"""Notices of corrections as far as a bar has room for them."""

from __future__ import annotations

from collections.abc import Callable

from liseuse.corrections.wording import Notice
from liseuse.i18n import translate as _
from liseuse.view.bars import cut

_LIMITS = (60, 40, 30, 22, 16, 12, 9, 7)


def fitted_notice(notice: Notice, room: int, width_of: Callable[[str], int]) -> str:
    """Return a notice in `room` cells: its names give way first, its scope last."""
    text = notice.text(_)
    for limit in _LIMITS:
        if width_of(text) <= room:
            return text
        text = _shortened(notice, limit, width_of).text(_)
    if width_of(text) <= room:
        return text
    what, comma, where = text.rpartition(", ")
    end = comma + where
    if not comma or width_of(end) >= room // 2 + 4:
        return cut(text, room, width_of)
    return cut(what, room - width_of(end), width_of) + end


def _shortened(notice: Notice, limit: int, width_of: Callable[[str], int]) -> Notice:
    values = {
        name: _shortened(value, limit, width_of)
        if isinstance(value, Notice)
        else cut(value, limit, width_of)
        if isinstance(value, str)
        else value
        for name, value in notice.values.items()
    }
    return Notice(notice.message, values)
