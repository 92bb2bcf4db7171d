from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from tests.cli.running import liseuse

from liseuse.cli.arguments import parsers
from liseuse.cli.manual import actions, manual_page
from liseuse.i18n import set_language
from liseuse.settings_file import DESCRIBED
from liseuse.ui.commands import COMMANDS

LANGUAGES = pytest.mark.parametrize("language", ["fr", "en"])


def plain(page: str) -> str:
    """The words of a page, what roff needs taken away."""
    words = page.replace("\\-", "-").replace("\\(dq", '"').replace("\\ ", " ").replace("\\e", "\\")
    return re.sub(r"\\f[BIR]|\\&", "", words)


@LANGUAGES
def test_every_command_option_key_and_setting_is_in_the_page(language: str) -> None:
    set_language(language)
    page = plain(manual_page())
    for name, parser in parsers().items():
        assert name == "read" or f".SS liseuse {name}\n" in page
        for action in actions(parser):
            assert all(f"{option}" in page for option in action.option_strings)
    for command in COMMANDS:
        assert f"[{command.id}]" in page
    for setting, _default, _words in DESCRIBED:
        assert f"\n{setting}\n" in page


def test_the_page_speaks_the_language_asked_for() -> None:
    assert '.SH "TOUCHES"' in liseuse("--lang", "fr", "man").stdout
    assert '.SH "KEYS"' in liseuse("man").stdout


@LANGUAGES
def test_no_line_is_taken_for_a_request_of_roff(language: str) -> None:
    set_language(language)
    requests = {line.split()[0] for line in manual_page().splitlines() if line[:1] in {".", "'"}}
    assert requests == {".TH", ".SH", ".SS", ".PP", ".TP"}


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff is installed")
@LANGUAGES
def test_roff_finds_nothing_wrong(language: str) -> None:
    set_language(language)
    done = subprocess.run(
        ["groff", "-man", "-ww", "-z", "-Kutf8", "-Tutf8"],
        input=manual_page(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
