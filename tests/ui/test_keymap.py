from __future__ import annotations

import pytest
from tests.ui.fakes import reader
from tests.ui.test_reader import footer, press, screen_text

from liseuse.i18n import set_language
from liseuse.settings_file import Rebinding
from liseuse.ui.commands import COMMANDS, EVERYWHERE, Command
from liseuse.ui.keymap import canonical, is_key, keymap, rebound
from liseuse.ui.options import ReaderOptions

SIZE = (120, 48)
REBINDABLE = [command for command in COMMANDS if command not in EVERYWHERE]


def keys_of(name: str, *rebindings: Rebinding) -> tuple[str, ...]:
    return next(command.keys for command in rebound(rebindings)[0] if command.id == name)


def told(*rebindings: Rebinding) -> list[str]:
    set_language("en")
    return [problem.words("c") for problem in rebound(rebindings)[1]]


@pytest.mark.parametrize("command", REBINDABLE, ids=lambda command: command.id)
def test_every_command_can_have_another_key(command: Command) -> None:
    given = Rebinding(command.id, ("f9",), 1)
    assert keys_of(command.id, given) == ("f9",)
    assert told(given) == []
    assert keymap(rebound([given])[0]) == {command.id: "f9"}


def test_without_settings_nothing_changes() -> None:
    assert rebound(()) == (COMMANDS, ())
    assert keymap(COMMANDS) == {}


def test_keys_can_change_hands() -> None:
    swapped = (Rebinding("target.next", ("N",), 1), Rebinding("target.previous", ("n",), 2))
    assert told(*swapped) == []
    assert (keys_of("target.next", *swapped), keys_of("target.previous", *swapped)) == (
        ("N",),
        ("n",),
    )


def test_a_key_that_another_command_had_is_named() -> None:
    given = Rebinding("target.next", ("?", "n"), 7)
    assert told(given) == ["c, line 7: ?, given to target.next, is no longer help's"]
    assert keys_of("help", given) == ("f1",)


@pytest.mark.parametrize(
    ("rebindings", "problem"),
    [
        ([Rebinding("fly", ("z",), 3)], "c, line 3: unknown command: fly"),
        ([Rebinding("quit", ("foo",), 3)], "c, line 3: unknown key: foo"),
        ([Rebinding("quit", ("ctrl+c",), 3)], "c, line 3: ctrl+c is already interrupt's"),
        (
            [Rebinding("quit", ("f9",), 3), Rebinding("help", ("f9",), 4)],
            "c, line 4: f9 is already quit's",
        ),
        ([Rebinding("interrupt", ("f9",), 3)], "c, line 3: unknown command: interrupt"),
    ],
)
def test_what_cannot_be_is_named_with_its_line(rebindings: list[Rebinding], problem: str) -> None:
    assert told(*rebindings) == [problem]


def test_a_command_keeps_its_keys_when_the_new_ones_cannot_be() -> None:
    assert keys_of("quit", Rebinding("quit", ("foo",), 1)) == ("q",)


@pytest.mark.parametrize("key", ["n", "?", ",", "+", "f3", "ctrl+k", "shift+tab", "pagedown", "é"])
def test_keys_are_known_by_sign_or_name(key: str) -> None:
    assert is_key(key)
    assert canonical(key)


@pytest.mark.parametrize("key", ["nn", "ctrl+", "hyperspace+x", "ctrl+foo", "pgdn"])
def test_other_words_are_no_keys(key: str) -> None:
    assert not is_key(key)


async def test_the_reader_obeys_and_tells_the_new_keys() -> None:
    keys = (
        Rebinding("mention.next", ("f3", ","), 1),
        Rebinding("target.next", ("N",), 2),
        Rebinding("target.previous", ("n",), 3),
    )
    app = reader(options=ReaderOptions(keys=keys))
    async with app.run_test(size=SIZE) as pilot:
        assert "f3 nom" in footer(app)
        await press(pilot, "e")
        assert "1/" not in footer(app)
        await press(pilot, ",", "f3")
        assert "2/" in footer(app)
        await press(pilot, "g", "escape", "f3", "*", "N")
        assert "Mistral AI 2/3" in footer(app)
        await press(pilot, "n")
        assert "Mistral AI 1/3" in footer(app)
        await press(pilot, "?")
        assert "f3  ," in screen_text(app)


async def test_what_is_wrong_with_the_settings_is_said_at_once() -> None:
    options = ReaderOptions(
        problems=("config.toml, ligne 2 : x",), keys=(Rebinding("q", ("z",), 5),)
    )
    app = reader(options=options)
    async with app.run_test(size=SIZE) as pilot:
        assert "config.toml, ligne 2 : x · config.toml, ligne\u00a05\u00a0: commande" in footer(app)
        await press(pilot, "j")
        assert "config.toml" not in footer(app)


async def test_what_is_shown_at_first_is_settled() -> None:
    app = reader(options=ReaderOptions(types=frozenset({"LOC"}), quotes=False))
    async with app.run_test(size=SIZE) as pilot:
        assert "P Arthur Mensch" not in screen_text(app)
        assert "L Essonne" in screen_text(app)
        await press(pilot, "1")
        assert "P Arthur Mensch" in screen_text(app)
