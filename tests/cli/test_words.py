from __future__ import annotations

from types import SimpleNamespace

import pytest
from tests.cli.running import liseuse

from liseuse.cli import arguments
from liseuse.cli.words import COMMANDS, command_place, plain_reading


@pytest.mark.parametrize("words", [[], ["a.txt"], ["a.txt", "folder", "-"], ["-"], ["", "é à.md"]])
def test_paths_alone_are_read_as_the_parser_reads_them(words: list[str]) -> None:
    plain = plain_reading(words)
    assert isinstance(plain, SimpleNamespace)
    assert vars(plain) == vars(arguments.parse(words))


@pytest.mark.parametrize(
    "words", [["show", "a"], ["doctor"], ["a", "--no-mouse"], ["-x"], ["--", "a"]]
)
def test_anything_else_is_for_the_parser(words: list[str]) -> None:
    assert plain_reading(words) is None


def test_every_command_is_known_before_its_parser_is() -> None:
    assert set(arguments._PARSERS) == set(COMMANDS)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (["show", "a"], 0),
        (["--lang", "fr", "show"], 2),
        (["--lang=fr", "a"], None),
        (["a", "show"], None),
    ],
)
def test_a_command_is_the_first_word_that_is_no_option(words: list[str], place: int | None) -> None:
    assert command_place(words) == place


def test_headings_of_the_help_are_set_as_french_is() -> None:
    told = liseuse("--lang", "fr", "--help").stdout
    assert "\noptions communes\u00a0:\n" in told
    assert "[CHEMIN ...]" in told
