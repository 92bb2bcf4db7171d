from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.cli.running import liseuse
from tests.terminal.tty import Tty

from liseuse.cli.arguments import SHELLS, parsers
from liseuse.cli.completions import script

CASES = pytest.mark.parametrize(
    ("line", "offered"),
    [
        (["ex"], {"export"}),
        (["completions", ""], {"bash", "zsh", "fish"}),
        (["export", "--format", ""], {"md", "csv", "json", "html"}),
        (["--lang", ""], {"fr", "en"}),
        (["show", "--col"], {"--color"}),
        (["show", "mon-ar"], {"mon-article.txt"}),
        (["export", "--output", "mon-ar"], {"mon-article.txt"}),
    ],
)
BASH = """
source ./script.bash
COMP_WORDS=(liseuse "$@") COMP_CWORD=$# COMP_LINE="liseuse $*"
_shtab_liseuse liseuse "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2>errors
printf '%s\\n' "${COMPREPLY[@]}"
"""


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"no {shell} is installed")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mon-article.txt").touch()
    for shell in SHELLS:
        (tmp_path / f"script.{shell}").write_text(script(shell), encoding="utf-8")


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_in_the_script(shell: str) -> None:
    done = liseuse("completions", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == script(shell)
    for name in parsers():
        assert name == "read" or name in done.stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_descriptions_are_in_the_language_asked_for(shell: str) -> None:
    french = liseuse("--lang", "fr", "completions", shell).stdout
    assert ("affiche la version" in french) is (shell != "bash")


@needs("bash")
@CASES
def test_bash_completes(line: list[str], offered: set[str]) -> None:
    assert set(run("bash", "-c", BASH, "bash", *line).split()) == offered


@needs("bash")
def test_bash_completes_files_where_no_command_fits() -> None:
    assert "-o default" in run("bash", "-c", "source ./script.bash; complete -p liseuse")


@needs("fish")
@CASES
def test_fish_completes(line: list[str], offered: set[str]) -> None:
    text = " ".join(["liseuse", *line])
    found = run("fish", "--no-config", "-c", f"source script.fish; complete -C '{text}'")
    assert {row.partition("\t")[0] for row in found.splitlines()} == offered


@needs("fish")
def test_fish_completes_a_file_as_the_first_word() -> None:
    found = run("fish", "--no-config", "-c", "source script.fish; complete -C 'liseuse mon'")
    assert found.startswith("mon-article.txt")


@needs("zsh")
@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("liseuse ex\t", "> liseuse export"),
        ("liseuse mon\t", "liseuse mon-article.txt"),
        ("liseuse show mon\t", "liseuse show mon-article.txt"),
        ("liseuse mon-article.txt mon\t", "liseuse mon-article.txt mon-article.txt"),
        ("liseuse completions \t\t", "bash  fish  zsh"),
        ("liseuse export --format \t\t", "csv   html  json  md"),
    ],
)
def test_zsh_completes(tmp_path: Path, typed: str, shown: str) -> None:
    (tmp_path / "_liseuse").write_text(script("zsh"), encoding="utf-8")
    environ = {"PS1": "> ", "TERM": "xterm", "HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    with Tty(["zsh", "-f", "-i"], columns=100, rows=24, environ=environ) as tty:
        tty.wait_for(">")
        tty.keys(f"fpath=({tmp_path} $fpath); autoload -U compinit\n")
        tty.keys("compinit -u -d dump; echo r''eady\n")
        tty.wait_for("\nready")
        tty.keys(typed)
        tty.wait_for(shown, seconds=10)
