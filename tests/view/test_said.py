from __future__ import annotations

import pytest

from liseuse.corrections.model import Correction, Merge
from liseuse.corrections.wording import Notice, described
from liseuse.i18n import set_language
from liseuse.view.said import fitted_notice

LONG = described(Correction(Merge("Université de Paris-Saclay", "Commissariat à l’énergie")))


def test_a_notice_is_whole_where_there_is_room() -> None:
    set_language("en")
    assert fitted_notice(LONG, 200, len) == LONG.text(str)


@pytest.mark.parametrize("room", range(8, 100))
def test_a_notice_never_takes_more_than_its_room(room: int) -> None:
    assert len(fitted_notice(LONG, room, len)) <= room


@pytest.mark.parametrize("room", [38, 56, 70])
@pytest.mark.parametrize("notice", [LONG, Notice("Undone: {what}", {"what": LONG})])
def test_names_give_way_before_the_scope(notice: Notice, room: int) -> None:
    set_language("en")
    assert fitted_notice(notice, room, len).endswith(", everywhere")
