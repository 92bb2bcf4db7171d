from __future__ import annotations

import pytest
from tests.ui.fakes import FakePlaces, FakeSource, long_article, reader
from tests.ui.test_reader import SIZE, footer, press, screen_text
from tests.ui.test_searching import top, typed

from liseuse.view.ways import goal_offset


@pytest.mark.parametrize(("words", "line"), [("12", 12), ("1", 1), ("50%", 31), ("100%", 63)])
async def test_a_line_or_a_part_is_gone_to(words: str, line: int) -> None:
    app = reader(repeats=15)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, ":", words, "enter")
        assert f"ligne {line} " in footer(app)
        reading = app.reader.reading
        assert reading is not None
        offset = goal_offset(words, len(reading.article.text), reading.numbers)
        assert offset is not None
        assert any(seen.start <= offset <= seen.end for seen in app.reader.pane.lines_in_sight)


async def test_what_is_no_line_is_said() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, ":", "zut", "enter")
        assert "Ni une ligne ni un pourcentage\u00a0: zut" in footer(app)
        await typed(pilot, ":", "enter", ":", "escape", ":", "backspace", "j")
        assert app.reader._prompt is None


async def test_a_mark_is_set_and_gone_to() -> None:
    app = reader(repeats=15)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "space", "j", "m")
        assert "une lettre" in footer(app)
        await press(pilot, "q")
        assert "Marque q\u00a0: ligne" in footer(app)
        marked = top(app)
        await press(pilot, "G")
        assert top(app) != marked
        await press(pilot, "'", "q")
        assert top(app) == marked


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (("m", "1"), "Une marque est une lettre"),
        (("m", "escape"), "Une marque est une lettre"),
        (("'", "x"), "Pas de marque x"),
        (("'", "space"), "Une marque est une lettre"),
        (("'", "'"), "Rien où revenir"),
        (("backspace",), "Rien où revenir"),
        (("L",), "Rien où repartir"),
    ],
)
async def test_what_leads_nowhere_is_said(keys: tuple[str, ...], words: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, *keys)
        assert words in footer(app)


@pytest.mark.parametrize(
    "jump",
    [
        ("G",),
        (":", "4", "0", "enter"),
        ("/", *"ambition", "enter", "n", "n", "n"),
        (*"eeeeeeeeeeeeeeeeeeeeeeeeeeeeee",),
        (*"cccccccccccccc",),
        ("tab", "enter", *"nnnnnnnnnnnnnnn"),
    ],
)
async def test_the_way_back_leads_to_where_a_jump_began(jump: tuple[str, ...]) -> None:
    app = reader(repeats=15)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "j", "j", "j", *jump)
        there = top(app)
        back = 0
        while "Rien" not in footer(app):
            await press(pilot, "backspace")
            back += 1
        assert top(app) != there
        start = app.reader.pane.lines_in_sight[0].start
        await press(pilot, *["L"] * (back + 1))
        assert top(app) == there
        await press(pilot, *["H"] * back)
        assert app.reader.pane.lines_in_sight[0].start == start


async def test_moving_by_lines_is_no_jump() -> None:
    app = reader(repeats=15)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "j", "space", "d", "backspace")
        assert "Rien où revenir" in footer(app)


async def test_the_way_back_leads_to_another_article() -> None:
    two = [FakeSource(f"{name}.txt", long_article(name, 10)) for name in ("un", "deux")]
    app = reader(*two, places=FakePlaces())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "space")
        place = top(app)
        await press(pilot, ">", "G", "backspace", "backspace")
        assert app.reader.number == 0
        assert top(app) == place
        await press(pilot, "L")
        assert app.reader.number == 1
        await press(pilot, "m", "a", "<", "'", "a")
        assert "Pas de marque a" in footer(app)


async def test_articles_read_last_can_be_listed_first() -> None:
    names = ("alpha", "beta", "gamma")
    app = reader(*[FakeSource(f"{name}.txt", long_article(name)) for name in names])
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, ">", ">", "<", "o")
        assert "r récents d’abord" in footer(app)
        await press(pilot, "r", "g")
        assert "r dans l’ordre" in footer(app)
        numbers = [row.split()[0] for row in screen_text(app).splitlines() if "Mistral" in row]
        assert [number.strip("▸") for number in numbers] in (["", "3", "1"], ["2", "3", "1"])
        await press(pilot, "escape", "o", "r", "j", "enter")
        assert app.reader.number == 2
