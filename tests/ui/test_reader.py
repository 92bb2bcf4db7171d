from __future__ import annotations

import asyncio

import pytest
from tests.ui.fakes import FakePlaces, FakeService, FakeSource, long_article, reader
from textual.pilot import Pilot

from liseuse.analysis.model import EntityType, ModelIdentity
from liseuse.ui.app import ReaderApp
from liseuse.ui.options import ReaderOptions

SIZE = (120, 40)


def screen_rows(app: ReaderApp) -> list[str]:
    return [strip.text for strip in app.screen._compositor.render_strips()]


def screen_text(app: ReaderApp) -> str:
    return "\n".join(screen_rows(app))


def footer(app: ReaderApp) -> str:
    return screen_rows(app)[-1]


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def test_the_article_is_there_with_names_beside_it() -> None:
    app = reader()
    async with app.run_test(size=SIZE):
        text = screen_text(app)
        for words in ("Mistral AI ouvre", "PERSONNES", "P Arthur Mensch", "CITATIONS", "e nom"):
            assert words in text
        assert "exemple.fr · 10 févr. 2025 · 1\u00a0min" in text


async def test_the_title_is_said_in_the_header_only_when_it_is_out_of_sight() -> None:
    app = reader(repeats=5)
    async with app.run_test(size=SIZE) as pilot:
        assert "Mistral AI ouvre" not in screen_rows(app)[0]
        await press(pilot, "space")
        assert "Mistral AI ouvre" in screen_rows(app)[0]


async def test_enter_in_the_list_goes_to_the_first_mention_and_n_walks_on() -> None:
    app = reader(repeats=3)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "down", "enter")
        assert "Mistral AI 1/7 · ligne 1" in footer(app)
        assert app.focused is app.reader.pane
        await press(pilot, "n", "n")
        assert "Mistral AI 3/7 · ligne 4" in footer(app)
        await press(pilot, "N", "N", "N")
        assert "Mistral AI 7/7" in footer(app)
        assert "reprise à l’autre bout" in footer(app)


async def test_lines_that_name_the_target_are_ticked() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        assert not any("•" in row[:4] for row in screen_rows(app))
        await press(pilot, "tab", "enter")
        ticked = [row for row in screen_rows(app) if "•" in row[:4]]
        assert len(ticked) == 4
        assert all("Mensch" in row or "Arthur" in row for row in ticked)


async def test_the_forms_of_the_chosen_name_stand_under_it() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "down")
        assert "Mistral AI ×2 · Mistral ×1" in screen_text(app)


async def test_the_footer_speaks_of_what_matters_now() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        assert "n suivant" not in footer(app)
        await press(pilot, "tab")
        assert "Entrée y aller" in footer(app)
        await press(pilot, "enter")
        assert "n suivant" in footer(app)


async def test_e_walks_all_names_and_only_those_shown() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "e")
        assert "France 2/13" in footer(app)
        await press(pilot, "g", "1", "2", "e", "e")
        assert "Saclay 3/4" in footer(app)


async def test_c_walks_quotes_and_says_who_speaks() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "c")
        assert "Arthur Mensch 2/2 · ligne 4" in footer(app)
        assert any("▌" in row for row in screen_rows(app))


async def test_star_chooses_what_is_under_the_eyes_and_lets_go_of_it() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "e", "*")
        assert app.reader.reading is not None
        target = app.reader.reading.target
        assert target is not None
        assert target.key == "e6"
        await press(pilot, "*")
        assert app.reader.reading.target is None


@pytest.mark.parametrize("keys", [("escape",), ("*",)])
async def test_the_target_is_let_go_of_by_escape_or_another_key(keys: tuple[str, ...]) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "enter", *keys)
        assert app.reader.reading is not None
        assert app.reader.reading.target is None


@pytest.mark.parametrize(
    ("key", "type_", "word"),
    [
        ("1", EntityType.PER, "P Arthur Mensch"),
        ("2", EntityType.ORG, "O Mistral AI"),
        ("3", EntityType.LOC, "L Essonne"),
    ],
)
async def test_a_type_is_switched_off_and_on(key: str, type_: EntityType, word: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, key)
        assert app.reader.reading is not None
        assert type_ not in app.reader.reading.filters.types
        assert word not in screen_text(app)
        await press(pilot, key)
        assert word in screen_text(app)


async def test_quotes_are_switched_off_with_their_bars() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        assert "▎" in screen_text(app)
        await press(pilot, "5")
        assert "▎" not in screen_text(app)
        assert "✓ Arthur Mensch" not in screen_text(app)


async def test_n_without_a_target_says_how_to_choose_one() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n")
        assert "Choisir d’abord un nom" in footer(app)
        await press(pilot, "j")
        assert "Choisir d’abord un nom" not in footer(app)


async def test_the_text_does_not_move_when_marks_arrive() -> None:
    service = FakeService(cached_at_once=False)
    app = reader(service=service)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: "Analyse en cours\u00a0: 3/14 paragraphes" in footer(app))
        before = [row[3:80] for row in screen_rows(app)[:-1]]
        assert "Analyse en cours" in screen_text(app)
        service.gate.set()
        await until(pilot, lambda: "PERSONNES" in screen_text(app))
        assert [row[3:80] for row in screen_rows(app)[:-1]] == before


async def test_who_asks_for_a_name_too_early_is_told_to_wait_only_as_long_as_it_lasts() -> None:
    service = FakeService(cached_at_once=False)
    app = reader(service=service)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e")
        await until(pilot, lambda: "Analyse en cours\u00a0: 3/14 paragraphes" in footer(app))
        service.gate.set()
        await until(pilot, lambda: "PERSONNES" in screen_text(app))
        assert "Analyse en cours" not in footer(app)


async def test_a_failed_analysis_leaves_the_text_readable() -> None:
    service = FakeService(cached_at_once=False, failure="the analyser stopped")
    service.gate.set()
    app = reader(service=service)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: "Pas d’analyse" in footer(app))
        assert "the analyser stopped" in footer(app)
        assert "Mistral AI ouvre" in screen_text(app)


async def test_an_analysis_that_comes_too_late_is_dropped() -> None:
    service = FakeService(cached_at_once=False)
    two = [FakeSource(f"{name}.txt", long_article(name)) for name in ("un", "deux")]
    app = reader(*two, service=service)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, ">")
        assert service.cancelled >= 1
        assert app.reader.reading is not None
        assert app.reader.reading.article.id == "deux"
        service.gate.set()
        await until(pilot, lambda: "PERSONNES" in screen_text(app))
        assert service.asked == ["un", "deux"]
        assert app.reader.reading.analysis is not None


async def until(pilot: Pilot[None], true: object) -> None:
    assert callable(true)
    for _ in range(100):
        await pilot.pause()
        if true():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(screen_text(pilot.app))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "size", [(1, 1), (2, 2), (3, 1), (5, 3), (20, 5), (39, 9), (40, 10), (60, 6), (300, 90)]
)
async def test_every_size_can_be_used(size: tuple[int, int]) -> None:
    app = reader(repeats=3)
    async with app.run_test(size=size) as pilot:
        keys = ["j", "space", "G", "g", "e", "n", "c", "tab", "j", "enter", "n", "s", "z", "tab"]
        await press(pilot, *keys, "question_mark", "j", "escape", "o", "j", "q")
        assert app._exception is None


async def test_a_small_terminal_shows_text_or_list() -> None:
    app = reader()
    async with app.run_test(size=(40, 12)) as pilot:
        assert "PERSONNES" not in screen_text(app)
        await press(pilot, "tab")
        assert "PERSONNES" in screen_text(app)
        assert "Le site sera" not in screen_text(app)
        await press(pilot, "enter")
        assert "PERSONNES" not in screen_text(app)
        assert "Arthur Mensch 1/" in footer(app)


async def test_the_reading_place_stays_when_the_terminal_changes() -> None:
    app = reader(repeats=10)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "space", "space", "j")
        kept = app.reader.pane.kept_offset
        assert kept > 0
        for width in (50, 31, 90, 120):
            await pilot.resize_terminal(width, 30)
            await pilot.pause()
            line = app.reader.pane.lines_in_sight[0]
            assert line.start <= kept <= line.end
        assert app.reader.pane.offset_at_top == kept


async def test_the_place_is_kept_from_one_reading_to_the_next() -> None:
    places = FakePlaces()
    app = reader(repeats=10, places=places)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "space", "space")
        kept = app.reader.pane.kept_offset
        await press(pilot, "q")
    assert places.places == {"mistral": kept}
    app = reader(repeats=10, places=places)
    async with app.run_test(size=SIZE):
        assert app.reader.pane.offset_at_top == kept


async def test_articles_follow_one_another_each_at_its_place() -> None:
    two = [FakeSource(f"{name}.txt", long_article(name, 10)) for name in ("un", "deux")]
    app = reader(*two, places=FakePlaces())
    async with app.run_test(size=SIZE) as pilot:
        assert "1/2" in screen_rows(app)[0]
        await press(pilot, "space", ">")
        assert "2/2" in screen_rows(app)[0]
        assert app.reader.pane.kept_offset == 0
        await press(pilot, ">")
        assert "dernier article" in footer(app)
        await press(pilot, "<")
        assert app.reader.pane.kept_offset > 0


async def test_a_file_that_cannot_be_read_is_named_and_left_out() -> None:
    broken = FakeSource("casse.txt", error="looks binary")
    app = reader(broken, FakeSource("bon.txt", long_article("bon")))
    async with app.run_test(size=SIZE) as pilot:
        assert "casse.txt" in footer(app)
        assert "2/2" in screen_rows(app)[0]
        await press(pilot, "o")
        assert "casse.txt" in screen_text(app)


async def test_with_nothing_to_read_the_screen_says_so() -> None:
    app = reader(FakeSource("casse.txt", error="looks binary"))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "j", "n", "e", "c", "*", "1", "tab", "enter", "escape", ">", "s", "z")
        assert app._exception is None


async def test_the_list_of_articles_is_narrowed_and_opens_one() -> None:
    names = ("alpha", "beta", "gamma")
    app = reader(*[FakeSource(f"{name}.txt", long_article(name)) for name in names])
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "o", "/", *"GÀMMA", "enter")
        assert app.reader.reading is not None
        assert app.reader.reading.article.id == "gamma"


@pytest.mark.parametrize("key", ["escape", "q", "o"])
async def test_the_list_of_articles_is_left_by_several_keys(key: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "o", key)
        assert app.screen is app.reader


@pytest.mark.parametrize("key", ["escape", "q", "question_mark", "f1"])
async def test_the_help_is_left_by_several_keys(key: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "question_mark")
        assert "Une ligne plus bas" in screen_text(app)
        await press(pilot, key)
        assert app.screen is app.reader


async def test_the_palette_runs_a_command() -> None:
    app = reader(repeats=10)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "ctrl+p", *"Une page plus bas")
        await pilot.pause(0.3)
        await press(pilot, "down", "enter")
        await until(pilot, lambda: app.reader.pane.kept_offset > 0)


@pytest.mark.parametrize(
    ("keys", "code"), [(("q",), 0), (("ctrl+c",), 130), (("o", "/", "ctrl+c"), 130)]
)
async def test_quitting_gives_the_exit_code(keys: tuple[str, ...], code: int) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*keys)
    assert app.return_code == code


@pytest.mark.parametrize("key", ["ctrl+q", "ctrl+s", "ctrl+z", "ctrl+d", "left", "right", "f5"])
async def test_keys_that_mean_nothing_do_nothing(key: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        before = screen_text(app)
        await press(pilot, key)
        assert screen_text(app) == before
        assert app.is_running


async def test_a_click_on_a_name_chooses_it() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        row = next(y for y, text in enumerate(screen_rows(app)) if "propre centre" in text)
        await pilot.click(offset=(screen_rows(app)[row].index("Mistral AI") + 2, row))
        await pilot.pause()
        assert "Mistral AI 2/3" in footer(app)


async def test_article_text_is_never_markup_and_never_raw() -> None:
    article = long_article()
    hostile = article.text.replace("Source", "[sic] [/] \x1b]52;c;eA==\x07 \x9b31m")
    blocks = article.blocks[:-1]
    made = type(article)("x", None, hostile, blocks, article.metadata)
    app = reader(FakeSource("x", made), options=ReaderOptions())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "G")
        assert not set("\x1b\x07\x9b") & set(screen_text(app))


async def test_signs_are_ascii_where_asked() -> None:
    app = reader(options=ReaderOptions(ascii=True))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "enter", "c")
        drawn = set(screen_text(app)) - set(app.reader.reading.article.text)  # type: ignore[union-attr]
        assert {sign for sign in drawn if ord(sign) > 0xFF} == set()


@pytest.mark.parametrize("asked", [None, "fr_core_news_sm"])
async def test_a_recogniser_that_stands_in_is_told(asked: str | None) -> None:
    used = ModelIdentity("fr_core_news_sm", "3.8.0", "sha256:cc")
    app = reader(service=FakeService(model=used), options=ReaderOptions(model=asked))
    async with app.run_test(size=SIZE):
        assert ("manquent ou sont abîmés" in footer(app)) is (asked is None)
