from __future__ import annotations

import pytest

from liseuse.cli.arguments import parse
from liseuse.cli.marked import marks_made_for
from liseuse.store.paths import CORRECTIONS_NAME, data_dir
from liseuse.ui.options import Background, ColourMode, ReaderOptions

PLAIN = ReaderOptions()


def made_for(*words: str, options: ReaderOptions = PLAIN) -> str | None:
    return marks_made_for(parse([*words, "a.txt"]), options)


@pytest.mark.parametrize(
    "options",
    [
        PLAIN._replace(colours=ColourMode.ANSI256),
        PLAIN._replace(background=Background.LIGHT),
        PLAIN._replace(contrast=True),
        PLAIN._replace(inks={"person": "#00ff00"}),
        PLAIN._replace(types=frozenset({"PER"})),
        PLAIN._replace(quotes=False),
    ],
)
def test_marks_that_look_otherwise_are_others(options: ReaderOptions) -> None:
    assert made_for(options=options) != made_for()


def test_marks_that_look_the_same_are_the_same() -> None:
    assert made_for() == made_for(options=PLAIN._replace(measure=60, sidebar=False)) is not None


def test_a_correction_changes_them() -> None:
    before = made_for()
    folder = data_dir()
    assert folder
    (folder / CORRECTIONS_NAME).write_text("# rien\n", encoding="utf-8")
    assert made_for() != before
    assert made_for("--no-corrections") == before


@pytest.mark.parametrize("words", [("--folder-corrections",), ("--model", "fr_core_news_sm")])
def test_what_takes_too_long_to_look_at_cannot_be_told(words: tuple[str, ...]) -> None:
    assert made_for(*words) is None
