from __future__ import annotations

import argparse
import tomllib
from pathlib import Path

import pytest

from liseuse.config import reader_options, settings_problems
from liseuse.i18n import set_language
from liseuse.settings import Settings, read_settings
from liseuse.settings_example import example
from liseuse.settings_file import DESCRIBED, MAX_BYTES, Rebinding, settings_of, theme_of
from liseuse.ui.options import Background, ColourMode, ReaderOptions

ARGUMENTS = argparse.Namespace(no_state=False, no_mouse=False, encoding=None, model=None)
ENVIRON = {"TERM": "xterm-256color", "LANG": "fr_FR.UTF-8"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "liseuse" / "themes").mkdir(parents=True)
    return tmp_path / "liseuse"


def options_with(folder: Path, text: str, **environ: str) -> ReaderOptions:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return reader_options(ARGUMENTS, {**ENVIRON, **environ})


def words(settings: Settings) -> list[str]:
    return [problem.words("config.toml") for problem in settings.problems]


def test_everything_can_be_settled() -> None:
    settings = settings_of(
        'language = "en"\nmeasure = 60\ntheme = "light"\nsidebar = false\nmouse = false\n'
        'shown = ["people"]\ncitation = "json"\n[keys]\n"target.next" = ["f3", "n"]\nquit = "Q"\n'
    )
    assert settings == Settings(
        *("en", 60, "light", False, False, ("people",), "json"),
        (Rebinding("target.next", ("f3", "n"), 9), Rebinding("quit", ("Q",), 10)),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\nmesure = 60", "config.toml, line 2: unknown setting: mesure"),
        ("measure = 6", "config.toml, line 1: measure must be 20–400"),
        ("measure = true", "config.toml, line 1: measure must be 20–400"),
        ('language = "de"', 'config.toml, line 1: language must be "auto", "fr", "en"'),
        ("sidebar = 1", "config.toml, line 1: sidebar must be true, false"),
        ('theme = "../x"', "config.toml, line 1: theme must be"),
        ('shown = ["birds"]', "config.toml, line 1: shown must be"),
        ("a = 1\n\nb = = 2", "config.toml, line 3: not TOML"),
        ("[keys]\nquit = 3", "config.toml, line 2: quit must be"),
        ("[keys]\nquit = []", "config.toml, line 2: quit must be"),
        ("keys = 3", "config.toml, line 1: keys must be [keys]"),
        ("[other]\nx = 1", "config.toml, line 1: unknown setting: other"),
        ("x = 1979-05-27", "config.toml, line 1: unknown setting: x"),
    ],
)
def test_what_cannot_be_used_is_named_and_the_rest_stands(text: str, problem: str) -> None:
    settings = settings_of(text)
    assert len(settings.problems) == 1
    assert words(settings)[0].startswith(problem)
    assert settings.measure == 80


def test_one_bad_value_spoils_no_other() -> None:
    settings = settings_of('measure = 5\ntheme = "dark"\n')
    assert (settings.measure, settings.theme, len(settings.problems)) == (80, "dark", 1)


def test_a_table_of_keys_may_be_nested() -> None:
    settings = settings_of('[keys]\ntarget.next = "f3"\n[keys.quote]\nnext = "f4"\n')
    assert [(item.command, item.keys) for item in settings.keys] == [
        ("target.next", ("f3",)),
        ("quote.next", ("f4",)),
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"measure = 50\nx = '\xe9'", "config.toml, line 2: not UTF-8"),
        (b"#" * (MAX_BYTES + 1), "config.toml: too large"),
        (b"x = " + b"[" * 100_000, "config.toml"),
        (b"\x00", "config.toml, line 1: not TOML"),
    ],
)
def test_no_file_stops_the_program(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(data)
    settings = read_settings(str(path))
    assert words(settings)[0].startswith(reason)
    assert settings.measure == 80


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in words(read_settings(str(tmp_path)))[0]
    assert read_settings(str(tmp_path / "missing")) == read_settings(None) == Settings()


def test_a_byte_order_mark_and_windows_line_ends_are_no_problem(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbfmeasure = 50\r\nmesure = 1\r\n")
    settings = read_settings(str(path))
    assert settings.measure == 50
    assert words(settings) == ["config.toml, line 2: unknown setting: mesure"]


def test_the_example_is_toml_that_says_the_defaults() -> None:
    for language in ("fr", "en"):
        set_language(language)
        text = example([("quit", ["q"], "Quit"), ("mark.to", ["'", '"'], "To")])
        assert settings_of(text) == Settings()
        comments = {"# ", "#", ""}
        lines = [line[1:] if line[:2] not in comments else "" for line in text.split("\n")]
        plain = "\n".join(lines)
        settings = settings_of(plain)
        assert settings.problems == ()
        assert [item.command for item in settings.keys] == ["quit", "mark.to"]
        assert settings_of(plain.partition("[keys]")[0]) == Settings()
        assert set(tomllib.loads(plain)) == {*(name for name, _, _ in DESCRIBED), "keys"}


def test_settings_reach_the_reader(folder: Path) -> None:
    options = options_with(folder, 'measure = 50\nshown = ["people"]\nsidebar = false\nx = 1')
    assert (options.measure, options.sidebar, options.quotes) == (50, False, False)
    assert options.types == {"PER"}
    assert options.problems == ("config.toml, line 4: unknown setting: x",)


def test_no_state_reads_no_settings(folder: Path) -> None:
    (folder / "config.toml").write_text("measure = 50", encoding="utf-8")
    stateless = argparse.Namespace(no_state=True, no_mouse=False, encoding=None, model=None)
    assert reader_options(stateless, ENVIRON).measure == 80


@pytest.mark.parametrize(
    ("theme", "background", "colours", "contrast"),
    [
        ("auto", Background.DARK, ColourMode.ANSI256, False),
        ("light", Background.LIGHT, ColourMode.ANSI256, False),
        ("16", Background.DARK, ColourMode.ANSI16, False),
        ("contrast", Background.DARK, ColourMode.ANSI256, True),
        ("none", Background.DARK, ColourMode.NONE, False),
    ],
)
def test_themes_have_names(
    folder: Path, theme: str, background: Background, colours: ColourMode, *, contrast: bool
) -> None:
    options = options_with(folder, f'theme = "{theme}"')
    assert (options.background, options.colours, options.contrast) == (
        background,
        colours,
        contrast,
    )


@pytest.mark.parametrize("theme", ["16", "contrast", "mine"])
def test_no_theme_brings_colours_back_where_none_are_wanted(folder: Path, theme: str) -> None:
    (folder / "themes" / "mine.toml").write_text('person = "#ff0000"', encoding="utf-8")
    options = options_with(folder, f'theme = "{theme}"', NO_COLOR="1")
    assert options.colours is ColourMode.NONE


def test_a_theme_of_ones_own_is_a_file_beside_the_settings(folder: Path) -> None:
    (folder / "themes" / "mine.toml").write_text(
        'background = "light"\nperson = "#ff0000"\nplace = "red"\nx = 1\n', encoding="utf-8"
    )
    options = options_with(folder, 'theme = "mine"')
    assert (options.background, options.inks) == (Background.LIGHT, {"person": "#ff0000"})
    assert options.problems == (
        'themes/mine.toml, line 3: place must be "#rrggbb"',
        "themes/mine.toml, line 4: unknown setting: x",
    )


def test_a_theme_that_is_not_there_is_told(folder: Path) -> None:
    options = options_with(folder, 'theme = "mine"')
    assert options.problems == ("themes/mine.toml: there is no such theme",)
    assert theme_of("x = = 1").problems[0].line == 1


def test_the_doctors_list_has_settings_keys_and_theme(folder: Path) -> None:
    path = folder / "config.toml"
    path.write_text('x = 1\ntheme = "mine"\n[keys]\nfly = "z"\n', encoding="utf-8")
    assert settings_problems(str(path)) == [
        "config.toml, line 1: unknown setting: x",
        "config.toml, line 4: unknown command: fly",
        "themes/mine.toml: there is no such theme",
    ]
