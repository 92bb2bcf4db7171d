from __future__ import annotations

import re

import pytest
from rich.style import Style
from tests.ui.fakes import FakeService, FakeSource, long_article, reader
from tests.ui.test_reader import SIZE, footer, press, screen_rows, screen_text
from tests.view.makers import article_of
from textual import events
from textual.pilot import Pilot

from liseuse.article.model import Article
from liseuse.ui.app import ReaderApp
from liseuse.ui.options import ColourMode, ReaderOptions
from liseuse.ui.palette import Palette
from liseuse.view.marks import Look


def top(app: ReaderApp) -> int:
    return app.reader.pane.kept_offset


async def typed(pilot: Pilot[None], *keys: str) -> None:
    """Type words (each argument of several letters) and keys named as Textual does."""
    for key in keys:
        named = len(key) == 1 or key in NAMED
        await pilot.press(*([key] if named else list(key)))
    await pilot.pause()


NAMED = {"enter", "escape", "backspace", "tab", "up", "down", "left", "right", "home", "end"}


def at(app: ReaderApp) -> str:
    """Return the words the reader stands on."""
    reading = app.reader.reading
    assert reading is not None
    span = reading.current
    return reading.article.text[span.start : span.end] if span is not None else ""


async def test_each_letter_goes_to_the_first_hit() -> None:
    app = reader(repeats=6)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "QUALI".lower())
        assert "/quali" in footer(app)
        assert "1/6 · ligne 4" in footer(app)
        assert at(app) == "quali"
        await typed(pilot, "tx")
        assert "introuvable" in footer(app)
        assert top(app) == 0


async def test_enter_stays_and_n_goes_on_and_round_the_end() -> None:
    app = reader(repeats=6)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "qualite", "enter", "n", "n")
        assert "/qualite 3/6 · ligne 12" in footer(app)
        assert at(app) == "qualité"
        await typed(pilot, "N", "N", "N")
        assert "6/6" in footer(app)
        assert "reprise à l’autre bout" in footer(app)


@pytest.mark.parametrize("last", ["escape", "backspace"])
async def test_giving_up_restores_the_place(last: str) -> None:
    app = reader(repeats=6)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "space", "j", "e")
        before, where = screen_text(app), app.reader.pane.top
        await typed(pilot, "/", "d", "G", "up", *(["backspace"] * 2 if last == "backspace" else []))
        await typed(pilot, last)
        assert app.reader.pane.top == where
        assert screen_text(app) == before


async def test_what_is_chosen_comes_back_when_a_search_is_given_up() -> None:
    app = reader(repeats=3)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "down", "enter", "n")
        await typed(pilot, "/", "qual", "escape")
        assert "Mistral AI 2/7" in footer(app)
        await press(pilot, "n")
        assert "Mistral AI 3/7" in footer(app)


async def test_the_last_asked_for_is_what_n_goes_through() -> None:
    app = reader(repeats=3)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "mensch", "enter")
        await press(pilot, "tab", "down", "enter", "n")
        assert "Mistral AI 2/7" in footer(app)
        await typed(pilot, "/", "mensch", "enter", "n")
        assert "/mensch" in footer(app)


async def test_words_that_are_nowhere_are_said_and_nothing_moves() -> None:
    app = reader(repeats=3)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "space")
        where = top(app)
        await typed(pilot, "/", "zut", "enter")
        assert "Introuvable\u00a0: zut" in footer(app)
        assert top(app) == where
        await press(pilot, "n")
        assert "Choisir d’abord un nom" in footer(app)


async def test_escape_lets_go_of_the_search() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "mensch", "enter")
        assert sum("•" in row[:4] for row in screen_rows(app)) == 4
        await press(pilot, "escape")
        assert not any("•" in row[:4] for row in screen_rows(app))


async def test_searching_needs_no_analysis() -> None:
    app = reader(service=FakeService(cached_at_once=False))
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "mensch", "enter", "n")
        assert "/mensch 2/" in footer(app)


async def test_lines_typed_before_come_back() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "saclay", "enter", "/", "essonne", "enter", "/", "up")
        assert footer(app).startswith(" /essonne")
        await typed(pilot, "up")
        assert footer(app).startswith(" /saclay")
        await typed(pilot, "down", "down")
        assert footer(app).startswith(" / ")
        await typed(pilot, "enter")
        assert "/essonne 2/2" in footer(app)


async def test_tab_takes_the_line_for_a_pattern() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", r"m\w+l ai")
        assert "introuvable" in footer(app)
        await typed(pilot, "tab")
        assert "motif /m" in footer(app)
        assert at(app) == "Mistral AI"
        await typed(pilot, "(")
        assert "ce n’est pas une expression régulière" in footer(app)
        await typed(pilot, "enter")
        assert "ce n’est pas une expression régulière" in footer(app)


async def test_a_line_is_edited_in_place() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "sclay", "home", "right", "a", "end", "backspace")
        assert footer(app).startswith(" /sacla")


async def test_keys_typed_ahead_go_into_the_line() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        for key in ("slash", "o", "q", "enter", "g", "slash", "o", "p", "e", "n", "enter", "n"):
            app.post_message(
                events.Key(key, "/" if key == "slash" else key if len(key) == 1 else "\r")
            )
        await pilot.pause()
        await pilot.pause()
        assert app.screen is app.reader
        assert "/open 1/1" in footer(app)


async def test_what_is_pasted_is_searched() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/")
        app.post_message(events.Paste("plateau\nde Saclay\n"))
        await pilot.pause()
        assert at(app) == "plateau de Saclay"


async def test_a_space_crosses_the_end_of_a_line() -> None:
    made = article_of("un mot\nencore et\u00a0puis rien")
    app = reader(FakeSource("x", Article("x", None, made.text, made.blocks, made.metadata)))
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "/", "mot encore et puis")
        assert at(app) == "mot\nencore et\u00a0puis"


async def test_and_keeps_only_the_paragraphs_that_hold_the_words() -> None:
    app = reader(repeats=3)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "&", "openai", "enter")
        assert "&openai · 3 paragraphes sur 15" in footer(app)
        text = screen_text(app)
        assert text.count("En face, OpenAI") == 3
        assert "Le site sera" not in text
        assert re.search("O OpenAI +3 ", text)
        assert re.search("P Arthur Mensch +3 ", text)
        assert "Saclay" not in text
        await press(pilot, "n", "n")
        assert "2/3 · ligne 10 · &openai · 3 paragraphes sur 15" in footer(app)
        await typed(pilot, "&", "enter")
        assert "Le site sera" in screen_text(app)
        assert "&openai" not in footer(app)


async def test_walks_stay_in_the_paragraphs_kept() -> None:
    app = reader(repeats=3)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "&", "site", "enter", "e", "e", "e")
        assert "Essonne 1/2" in footer(app)


async def test_an_analysis_that_comes_later_is_that_of_the_paragraphs_kept() -> None:
    service = FakeService(cached_at_once=False)
    app = reader(service=service)
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "&", "openai", "enter")
        service.gate.set()
        for _ in range(50):
            await pilot.pause(0.02)
            if "PERSONNES" in screen_text(app):
                break
        assert "Saclay" not in screen_text(app)
        await press(pilot, "escape", "escape")
        assert "Saclay" in screen_text(app)


async def test_a_search_under_way_is_given_up_with_its_article() -> None:
    made = article_of(*["un mot et rien de plus"] * 60_000)
    long = Article("long", None, made.text, made.blocks, made.metadata)
    app = reader(FakeSource("long", long), FakeSource("un", long_article("un")))
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "&", "mot", "enter", ">")
        await pilot.pause(0.3)
        assert app.reader.reading is not None
        assert app.reader.reading.kept is None
        assert "Le site sera" in screen_text(app)


async def test_no_paragraph_with_the_words_changes_nothing() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "&", "zut", "enter")
        assert "Aucun paragraphe ne contient zut" in footer(app)
        assert "Le site sera" in screen_text(app)


async def test_in_the_list_names_are_filtered_and_chosen() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab")
        await typed(pilot, "/", "mist")
        text = screen_text(app)
        assert "O Mistral AI" in text
        assert "P Arthur Mensch" not in text
        await typed(pilot, "enter")
        assert "Mistral AI 1/3" in footer(app)
        assert "P Arthur Mensch" not in screen_text(app)
        await press(pilot, "tab", "escape")
        assert "P Arthur Mensch" in screen_text(app)
        assert app.focused is app.reader.sidebar


@pytest.mark.parametrize("key", ["escape", "backspace"])
async def test_the_filter_of_the_list_is_given_up(key: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab")
        await typed(pilot, "/", "z")
        assert "Aucun nom ne correspond" in screen_text(app)
        await typed(pilot, *(["backspace", "backspace"] if key == "backspace" else [key]))
        assert "P Arthur Mensch" in screen_text(app)
        assert "Aucun nom" not in screen_text(app)


async def test_arrows_move_in_the_filtered_list() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab")
        await typed(pilot, "/", "me", "down", "enter")
        assert "Meta 1/1" in footer(app)


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (8, 3), (20, 5), (40, 10), (60, 6)])
async def test_every_size_can_be_searched(size: tuple[int, int]) -> None:
    app = reader(repeats=3)
    async with app.run_test(size=size) as pilot:
        await typed(pilot, "/", "mensch en attend beaucoup et plus encore", "enter", "/", "mensch")
        await typed(pilot, "enter", "n", "&", "mensch", "enter", "tab", "/", "m", "enter", "escape")
        assert app._exception is None
        assert app.screen is app.reader


async def test_the_line_is_seen_where_the_footer_is_hidden() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await typed(pilot, "z", "/", "saclay")
        assert footer(app).startswith(" /saclay")
        await typed(pilot, "enter")
        assert "/saclay" not in footer(app)


@pytest.mark.parametrize("colours", ColourMode)
def test_a_hit_has_a_second_cue_and_the_current_one_is_reversed(colours: ColourMode) -> None:
    palette = Palette(colours, ReaderOptions().background)
    kind = long_article().blocks[0].kind
    plain, hit = palette.look(Look(kind)), palette.look(Look(kind, hit=True))
    current = palette.look(Look(kind, hit=True, current=True))
    assert (hit.underline, plain.underline) == (True, None)
    assert (current.reverse, hit.reverse) == (True, None)
    assert current.bgcolor is None
    assert hit != Style(underline=True)
