from __future__ import annotations

from collections import Counter

import pytest

from liseuse.i18n import set_language, translate
from liseuse.ui.commands import COMMANDS, Command, Group, Situation, bindings, hints, key_words
from liseuse.ui.reader import ReaderScreen


def test_no_key_is_bound_twice() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert {key for key, count in keys.items() if count > 1} == set()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_has_an_action(command: Command) -> None:
    name = command.action.split("(")[0]
    assert name.startswith("app.") or hasattr(ReaderScreen, f"action_{name}")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_speaks_french(command: Command) -> None:
    set_language("fr")
    words = [command.help, command.words, command.group.value]
    untranslated = [word for word in words if word and translate(word) == word]
    assert untranslated in ([], [Group.ARTICLES.value])


def test_no_key_needs_a_modifier_a_keyboard_may_lack() -> None:
    keys = {key for command in COMMANDS for key in command.keys}
    assert not keys & set("[]{}|\\~@#")


def test_bindings_carry_the_ids_of_their_commands() -> None:
    assert [binding.id for binding in bindings(COMMANDS)] == [c.id for c in COMMANDS]  # type: ignore[union-attr]


@pytest.mark.parametrize("situation", Situation)
def test_the_footer_knows_keys_and_words_for_what_it_speaks_of(situation: Situation) -> None:
    shown = hints(situation)
    assert all(key_words(command.keys[0]) and command.words for command in shown)
    assert "help" in [command.id for command in shown]
