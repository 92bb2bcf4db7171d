from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from tests.ui import test_reader
from tests.ui.fakes import FakeService, FakeSource, long_article, reader
from tests.ui.test_reader import press, screen_rows
from tests.ui.test_screenshots import SnapCompare
from textual.events import Key
from textual.pilot import Pilot

from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.corrections.model import Add, Correction, Hide, Merge, Reach, Retype, SetSpeaker
from liseuse.corrections.session import Kept
from liseuse.corrections.wording import Notice
from liseuse.ui.app import ReaderApp

SIZE = (120, 48)


@dataclass
class Memory:
    """A store in memory; with a `problem`, nothing can be kept."""

    kept: tuple[Correction, ...] = ()
    problem: Notice | None = None
    problems: tuple[Notice, ...] = ()

    def load(self) -> Kept:
        return Kept(self.kept, self.problems)

    def save(self, corrections: Sequence[Correction]) -> Notice | None:
        if self.problem is None:
            self.kept = tuple(corrections)
        return self.problem

    def origin(self, correction: Correction) -> str | None:
        return "/var/entities.toml" if correction in self.kept else None


def correcting(
    store: Memory | None = None, *sources: FakeSource, service: FakeService | None = None
) -> ReaderApp:
    app = reader(*sources, service=service)
    app.reader.corrections = store
    return app


def footer(app: ReaderApp) -> str:
    return " ".join(test_reader.footer(app).split())


def page(app: ReaderApp) -> str:
    """Return the words on the screen with single spaces, no-break ones too."""
    return " ".join(" ".join(screen_rows(app)).split())


def names(app: ReaderApp) -> dict[str, tuple[str, int]]:
    """Return type and count of each name as the page has it."""
    analysis = app.reader.reading.analysis if app.reader.reading else None
    assert analysis is not None
    return {e.name: (e.type.value, len(e.mentions)) for e in analysis.entities}


async def point_at(pilot: Pilot[None], app: ReaderApp, name: str) -> None:
    """Go down the list to a name."""
    if app.focused is not app.reader.sidebar:
        await press(pilot, "tab")
    await press(pilot, "g")
    for _ in range(20):
        if pointed(app)[2:].startswith(name):
            return
        await press(pilot, "j")
    pytest.fail(f"not in the list: {name}")


def pointed(app: ReaderApp) -> str:
    return next((row.partition("▸")[2].strip() for row in screen_rows(app) if "▸" in row), "")


# Names


async def test_a_hidden_name_goes_from_text_counts_and_list_and_the_place_stays() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "e", "x")
        assert "« France » masqué, dans cet article" in footer(app)
        assert "P élargir U annuler" in footer(app)
        assert "France" not in names(app)
        assert "LIEUX 2" in page(app)
        await press(pilot, "e")
        assert "Essonne 2/12" in footer(app)
    assert [correction.change for correction in store.kept] == [Hide("France")]


async def test_after_hiding_a_row_the_pointer_is_on_the_next_one() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "OpenAI")
        await press(pilot, "x")
        assert pointed(app).startswith("O Meta")
        assert app.focused is app.reader.sidebar


async def test_a_type_is_picked_from_a_menu_and_shows_everywhere_at_once() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Essonne")
        await press(pilot, "t")
        assert "▸ 3 lieu" in page(app)
        await press(pilot, "2")
        assert "« Essonne » est une organisation, dans cet article" in footer(app)
        assert names(app)["Essonne"] == ("ORG", 2)
        assert pointed(app).startswith("O Essonne")
    assert [correction.change for correction in store.kept] == [Retype("Essonne", EntityType.ORG)]


async def test_merging_picks_by_typing_without_accents_and_the_counts_add_up() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Meta")
        await press(pilot, "=")
        assert "Réunir « Meta » à" in page(app)
        await press(pilot, *"ÓPEN")
        assert "▸ O OpenAI" in page(app)
        await press(pilot, "enter")
        assert names(app)["OpenAI"] == ("ORG", 2)
        assert "Meta" not in names(app)
        assert pointed(app).startswith("O OpenAI")
        assert "OpenAI ×1 · Meta ×1" in page(app)
    assert [correction.change for correction in store.kept] == [Merge("Meta", "OpenAI")]


async def test_merging_with_a_name_the_article_does_not_know_gives_it_that_name() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Meta")
        await press(pilot, "=", *"Meta", "space", *"Inc", "enter")
        assert names(app)["Meta Inc"] == ("ORG", 1)


@pytest.mark.parametrize("key", ["escape", "backspace"])
async def test_giving_up_the_picker_changes_nothing(key: str) -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Meta")
        await press(pilot, "=", key)
        assert "Meta" in names(app)
        assert app.screen is app.reader
    assert store.kept == ()


async def test_a_form_is_split_off_and_is_a_name_of_its_own() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Mistral AI")
        await press(pilot, "t")
        assert "6 Détacher « Mistral » de « Mistral AI »" in page(app)
        await press(pilot, "6")
        assert names(app)["Mistral AI"] == ("ORG", 2)
        assert names(app)["Mistral"] == ("ORG", 1)


async def test_a_name_with_one_form_has_nothing_to_split_off() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Meta")
        await press(pilot, "t")
        assert "Détacher" not in page(app)


async def test_a_name_is_called_otherwise_in_a_line_that_holds_its_name() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "R")
        assert "Nommer : Mistral AI" in footer(app)
        await press(pilot, "backspace", "backspace", *"SA", "enter")
        assert names(app)["Mistral SA"] == ("ORG", 3)
        assert "« Mistral AI » nommé « Mistral SA »" in footer(app)


@pytest.mark.parametrize("key", ["x", "t", "equals_sign", "R", "i"])
async def test_where_one_stands_on_nothing_it_is_said(key: str) -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, key)
        assert "Placez-vous d’abord sur un nom" in footer(app)


@pytest.mark.parametrize("key", ["x", "plus"])
async def test_nothing_is_corrected_before_the_analysis(key: str) -> None:
    app = correcting(service=FakeService(cached_at_once=False))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, key)
        assert "Analyse" in footer(app)
        app._service.close()


# Adding


async def test_plus_steps_through_words_that_may_be_names_and_a_digit_adds_them() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "e", "x", "g", "plus")
        assert "« France »" in footer(app)
        assert "Entrée ajouter + suivant" in footer(app)
        await press(pilot, "4")
        assert names(app)["France"] == ("MISC", 1)
        assert "ajouté" in footer(app)
    assert [correction.change for correction in store.kept] == [Add("France", EntityType.MISC)]


async def test_words_to_add_grow_with_v_and_esc_gives_up() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "x", "g", "plus", "v")
        assert "« Mistral AI ouvre »" in footer(app)
        await press(pilot, "escape")
        assert "« Mistral" not in footer(app)
        await press(pilot, "plus", "enter")
        assert "« Mistral AI » est" in page(app)
        await press(pilot, "escape")
    assert [type(correction.change) for correction in store.kept] == [Hide]


async def test_a_key_with_another_meaning_ends_the_stepping_and_is_obeyed() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "plus", "c")
        assert "Arthur Mensch 1/2" in footer(app)


async def test_what_was_searched_for_can_be_added_whatever_its_letters() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "slash", *"jeune", "space", *"pou", "enter", "plus")
        assert "« jeune pousse »" in footer(app)
        await press(pilot, "2")
        assert names(app)["jeune pousse"] == ("ORG", 1)


async def test_a_selection_is_added_with_a_type_from_the_menu() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "G", "v", "plus", "4")
        assert ("MISC", 1) in names(app).values()


async def test_a_paragraph_is_too_long_for_a_name() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "v", "v", "v", "plus")
        assert "Trop long pour un nom" in footer(app)


# Quotes


async def test_a_quote_gets_another_speaker_and_the_list_follows() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "t")
        assert "Qui dit cela" in page(app)
        await press(pilot, "1", *"openai", "enter")
        assert "OpenAI" in footer(app)
        assert "✓ OpenAI" in page(app)
    assert [type(correction.change) for correction in store.kept] == [SetSpeaker]


async def test_a_quote_is_said_by_nobody() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "t", "2")
        assert "∅ sans locuteur" in page(app)


@pytest.mark.parametrize("keys", [("x",), ("t", "3")])
async def test_a_quote_that_is_none_goes_from_the_quotes_and_can_come_back(
    keys: tuple[str, ...],
) -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", *keys)
        assert "CITATIONS 1" in page(app)
        await press(pilot, "U")
        assert "CITATIONS 2" in page(app)


async def test_a_row_with_several_quotes_asks_to_go_to_one_first() -> None:
    app = correcting(None, FakeSource("a.txt", long_article(repeats=2)))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "G", "t")
        assert "Plusieurs citations" in footer(app)


async def test_words_that_are_no_quote_are_made_one_by_selecting_them() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "x", "v", "t", "3")
        reading = app.reader.reading
        assert reading is not None
        assert reading.analysis is not None
        assert [quote.kind for quote in reading.analysis.quotes] == [QuoteKind.SPEECH] * 2


# Back, forth, wider


async def test_every_step_is_taken_back_and_made_again_one_at_a_time() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        first = names(app)
        await press(pilot, "e", "x", "e", "t", "1")
        done = names(app)
        await press(pilot, "U")
        assert "Annulé : « France » est une personne" in footer(app)
        await press(pilot, "U")
        assert names(app) == first
        assert store.kept == ()
        await press(pilot, "U")
        assert "Rien à annuler" in footer(app)
        await press(pilot, "r", "r")
        assert names(app) == done
        await press(pilot, "r")
        assert "Rien à rétablir" in footer(app)


async def test_the_last_correction_is_widened_step_by_step() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "x", "P")
        assert "dans ce dossier" in footer(app)
        await press(pilot, "P")
        assert "partout" in footer(app)
        await press(pilot, "P")
        assert "Rien à élargir" in footer(app)
    assert [correction.scope.reach for correction in store.kept] == [Reach.EVERYWHERE]


async def test_keys_typed_ahead_reach_menus_and_pickers_in_order() -> None:
    app = correcting(store := Memory())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "e")
        for character in "t1=meta\rUiqx":
            name = {"=": "equals_sign", "\r": "enter"}.get(character, character)
            app.post_message(Key(name, character))
        for _ in range(100):
            if "masqué" in footer(app):
                break
            await pilot.pause(0.02)
        assert "« France » masqué" in footer(app)
    assert [type(correction.change) for correction in store.kept] == [Retype, Hide]


# What is kept


async def test_corrections_are_there_when_the_article_is_opened_again() -> None:
    store = Memory()
    for keys in (("e", "x"), ()):
        app = correcting(store)
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, *keys)
            assert "Mistral AI" not in names(app)


async def test_corrections_hold_when_the_analysis_comes_later() -> None:
    store = Memory((Correction(Hide("France")),))
    service = FakeService(cached_at_once=False)
    app = correcting(store, service=service)
    async with app.run_test(size=SIZE) as pilot:
        service.gate.set()
        await pilot.pause(0.2)
        assert "France" not in names(app)


async def test_what_cannot_be_saved_is_said_at_once_and_holds_in_the_session() -> None:
    app = correcting(Memory(problem=Notice("disk full")))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "e", "x")
        assert "disk full" in footer(app)
        assert "Mistral AI" not in names(app)


async def test_what_is_wrong_with_the_corrections_kept_is_said_at_the_start() -> None:
    app = correcting(Memory(problems=(Notice("line 3: odd"),)))
    async with app.run_test(size=SIZE):
        assert "line 3: odd" in footer(app)


# Why


async def test_why_tells_what_found_a_name_its_forms_sentence_and_corrections() -> None:
    app = correcting(Memory())
    async with app.run_test(size=SIZE) as pilot:
        await point_at(pilot, app, "Meta")
        await press(pilot, "=", *"mistral", "enter", "i")
        text = page(app)
        for words in (
            "Pourquoi « Mistral AI » est marqué : organisation",
            "Mistral AI ×2 : le modèle fake 1 l’a reconnu",
            "puis corrigé par vous",
            "« Meta » réuni à « Mistral AI », dans cet article (/var/entities.toml)",
        ):
            assert words in text
        await press(pilot, "q")
        assert app.screen is app.reader


async def test_why_tells_how_the_speaker_of_a_quote_is_known() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", "i")
        text = page(app)
        assert "Arthur Mensch, nommé dans la phrase" in text
        assert "annoncé par « dit »" in text
        await press(pilot, "escape", "c", "i")
        text = page(app)
        assert "déduit du reste de l’article" in text
        assert "désigné par les mots « Le jeune patron »" in text


async def test_a_list_narrowed_to_a_name_shows_what_it_became() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "slash", *"meta", "tab", "equals_sign", *"openai", "enter")
        assert pointed(app).startswith("O OpenAI")
        assert "PERSONNES" in page(app)


async def test_a_list_narrowed_to_a_hidden_name_shows_all_the_others() -> None:
    app = correcting()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "tab", "slash", *"meta", "tab", "x")
        assert "PERSONNES" in page(app)
        assert pointed(app) != ""


# As it looks


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(("e", "=", "m", "e"), id="merge"),
        pytest.param(("c", "i"), id="why_quote"),
        pytest.param(("tab", "j", "i"), id="why_name"),
    ],
)
def test_what_lies_over_the_page(snap_compare: SnapCompare, keys: tuple[str, ...]) -> None:
    assert snap_compare(correcting(Memory()), terminal_size=(80, 24), press=keys)


@pytest.mark.parametrize(
    "keys", [pytest.param(("e", "x"), id="hidden"), pytest.param(("e", "x", "g", "+"), id="adding")]
)
def test_the_footer_of_a_correction(snap_compare: SnapCompare, keys: tuple[str, ...]) -> None:
    assert snap_compare(correcting(Memory()), terminal_size=(80, 24), press=keys)
