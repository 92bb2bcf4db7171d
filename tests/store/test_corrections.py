from __future__ import annotations

import errno
import os
import resource
import stat
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.analysis.model import EntityType, QuoteKind
from liseuse.corrections.model import (
    Add,
    Correction,
    Hide,
    Merge,
    QuoteRef,
    Reach,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
)
from liseuse.store import atomic
from liseuse.store.corrections import CorrectionFile, CorrectionFiles
from liseuse.store.toml_corrections import document_text, read_document

PER, ORG, LOC, MISC = EntityType
QUOTE = QuoteRef('Il dit "oui" \\ non', "avant", "après", 2)
EVERY = (
    Correction(Hide("Ada")),
    Correction(Retype("Éva", ORG, PER), Scope(Reach.FOLDER, path="/news  x\n/é")),
    Correction(Merge("Mistral", "Mistral AI", PER, ORG)),
    Correction(Split("Mistral", "Mistral AI", LOC, ORG), Scope(Reach.ARTICLE, "ab12", "/a.txt")),
    Correction(Rename("Mistral", "L'autre")),
    Correction(Add("l'Équipe", MISC), Scope(Reach.ARTICLE, "ab12")),
    Correction(SetSpeaker(QUOTE, "Ada")),
    Correction(SetSpeaker(QuoteRef("Oui"), None)),
    Correction(SetKind(QUOTE, QuoteKind.NOT_SPEECH)),
)
HIDE_ADA, HIDE_EVA, HIDE_IVA = (Correction(Hide(name)) for name in ("Ada", "Éva", "Iva"))

WRITTEN = """\
# My corrections.   Do not lose them.
owner = "me"   # a key that is not ours

# Ada is a program.
[[correction]]
name = 'Ada'   # why not
do = "hide"


# Eva too.
[[ correction ]]
do = "hide"
name = "Éva"

[notes]
text = "[[correction]]"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "entities.toml"


def opened(path: Path) -> CorrectionFile:
    file = CorrectionFile(path)
    assert file.load().problems == ()
    return file


def held(path: Path) -> tuple[Correction, ...]:
    return CorrectionFile(path).load().corrections


def said(file: CorrectionFile, *corrections: Correction) -> str:
    problem = file.save(corrections)
    return problem.text(str) if problem else ""


def test_every_kind_of_correction_is_found_again(path: Path) -> None:
    assert opened(path).save(EVERY) is None
    kept = CorrectionFile(path).load()
    assert (kept.corrections, kept.problems) == (EVERY, ())


def test_the_file_reads_like_a_list(path: Path) -> None:
    opened(path).save([Correction(Merge("Mistral", "Mistral AI")), HIDE_EVA])
    assert path.read_text(encoding="utf-8").split("\n")[1:] == [
        "",
        "[[correction]]",
        'do = "merge"',
        'name = "Mistral"',
        'into = "Mistral AI"',
        "",
        "[[correction]]",
        'do = "hide"',
        'name = "Éva"',
        "",
    ]


def test_a_new_file_is_for_its_owner_only_an_old_one_keeps_its_mode(path: Path) -> None:
    opened(path).save([HIDE_ADA])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    opened(path).save([HIDE_ADA, HIDE_EVA])
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_people_wrote_stays_byte_for_byte(path: Path, newline: str) -> None:
    written = WRITTEN.replace("\n", newline)
    path.write_bytes(written.encode())
    file = opened(path)
    assert file.known == (HIDE_ADA, HIDE_EVA)
    assert file.save([HIDE_ADA, HIDE_EVA, HIDE_IVA]) is None
    after = path.read_bytes().decode()
    added = '\n[[correction]]\ndo = "hide"\nname = "Iva"\n'.replace("\n", newline)
    assert after == written + added
    assert file.save([HIDE_EVA]) is None
    first = written.index("# Ada is")
    second = written.index("# Eva too")
    assert path.read_bytes().decode().rstrip() == (written[:first] + written[second:]).rstrip()
    assert tomllib.loads(path.read_text(encoding="utf-8"))["notes"]


def test_what_is_put_back_stands_where_it_stood(path: Path) -> None:
    file = opened(path)
    file.save([HIDE_ADA, HIDE_EVA, HIDE_IVA])
    text = path.read_text(encoding="utf-8")
    for less in ([HIDE_EVA, HIDE_IVA], [HIDE_ADA, HIDE_IVA], [HIDE_ADA, HIDE_EVA], []):
        file.save(less)
        assert held(path) == tuple(less)
        file.save([HIDE_ADA, HIDE_EVA, HIDE_IVA])
        assert held(path) == (HIDE_ADA, HIDE_EVA, HIDE_IVA)
        assert path.read_text(encoding="utf-8").rstrip() == text.rstrip()


@given(st.lists(st.lists(st.sampled_from(EVERY), unique=True), max_size=5))
def test_the_file_holds_what_was_saved_last_in_its_order(
    tmp_path_factory: pytest.TempPathFactory, lists: list[list[Correction]]
) -> None:
    path = tmp_path_factory.mktemp("kept") / "entities.toml"
    file = opened(path)
    for wanted in lists:
        assert file.save(wanted) is None
        assert held(path) == tuple(wanted)


def test_two_readers_keep_what_the_other_added_and_took_out(path: Path) -> None:
    opened(path).save([HIDE_ADA])
    one, other = opened(path), opened(path)
    one.save([HIDE_ADA, HIDE_EVA])
    other.save([HIDE_ADA, HIDE_IVA])
    assert held(path) == (HIDE_ADA, HIDE_EVA, HIDE_IVA)
    one.save([HIDE_EVA])
    other.save([HIDE_ADA, HIDE_IVA, EVERY[2]])
    assert held(path) == (HIDE_EVA, HIDE_IVA, EVERY[2])


def test_a_file_that_vanished_is_written_again(path: Path) -> None:
    file = opened(path)
    file.save([HIDE_ADA])
    path.unlink()
    file.save([HIDE_ADA, HIDE_EVA])
    assert held(path) == (HIDE_ADA, HIDE_EVA)


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ('do = "explode"\nname = "Ada"', "“do” names no correction"),
        ('name = "Ada"', "a needed value is missing or empty"),
        ('do = "hide"\nname = ""', "a needed value is missing or empty"),
        ('do = "hide"\nname = 3', "a value is not a string"),
        ('do = "retype"\nname = "Ada"\nto = "ROBOT"', "a value is none of those it can have"),
        ('do = "hide"\nname = "Ada"\ntipe = "PER"', "a value has a name that is not known"),
        ('do = "add"\nname = "…"\ntype = "PER"', "there is no word in the name to add"),
        (f'do = "hide"\nname = "{"a" * 20_000}"', "a value is too long"),
        (
            'do = "hide"\nname = "Ada"\narticle = "/a"\nfolder = "/b"',
            "an article and a folder are both named",
        ),
        (
            'do = "kind"\nquote = "Oui"\nkind = "speech"\nnumber = 0',
            "a value is not a number from 1 up",
        ),
    ],
)
def test_a_wrong_entry_is_named_with_its_line_left_and_the_rest_holds(
    path: Path, entry: str, reason: str
) -> None:
    text = f'\n# Odd.\n[[correction]]\n{entry}\n\n[[correction]]\ndo = "hide"\nname = "Iva"\n'
    path.write_text(text, encoding="utf-8")
    file = CorrectionFile(path)
    kept = file.load()
    assert kept.corrections == (HIDE_IVA,)
    assert [problem.text(str) for problem in kept.problems] == [
        f"{path}, line 3: {reason}; left as it is"
    ]
    assert file.save([HIDE_IVA, HIDE_ADA]) is None
    assert path.read_text(encoding="utf-8").startswith(text)


GIT_CONFLICT = """\
[[correction]]
do = "hide"
name = "Ada"

<<<<<<< HEAD
[[correction]]
do = "hide"
name = "Éva"
=======
[[correction]]
do = "hide"
name = "Iva"
>>>>>>> theirs

[[correction]]
do = "hide"
name = "Ida"
"""


def test_of_a_file_that_is_not_toml_the_sound_entries_hold_and_nothing_is_written(
    path: Path,
) -> None:
    path.write_text(GIT_CONFLICT, encoding="utf-8")
    file = CorrectionFile(path)
    kept = file.load()
    assert kept.corrections == (Correction(Hide("Ida")),)
    assert [problem.text(str) for problem in kept.problems] == [
        f"{path}, line {line}: not TOML; left as it is" for line in (5, 9, 13)
    ]
    reason = said(file, *kept.corrections, HIDE_ADA)
    assert reason == (
        f"{path}: not saved (line 5: not TOML); what was corrected holds until you quit"
    )
    assert path.read_text(encoding="utf-8") == GIT_CONFLICT


@pytest.mark.parametrize(
    "text",
    [
        'correction = [{ do = "hide", name = "Ada" }]\n',
        '[[correction]]\ndo = "hide"\nname = """Ada\n[[correction]]\n"""\n',
    ],
)
def test_an_unusual_form_is_read_but_not_written(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    file = opened(path)
    assert len(file.known) == 1
    assert "not saved" in said(file, *file.known, HIDE_EVA)
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["correction = 3\n", '[correction]\ndo = "hide"\n'])
def test_what_is_no_list_is_left_alone(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    file = CorrectionFile(path)
    (problem,) = file.load().problems
    assert "“correction” is no list of tables" in problem.text(str)
    assert "not saved" in said(file, HIDE_ADA)
    assert path.read_text(encoding="utf-8") == text


def as_folder(path: Path) -> None:
    path.mkdir()


def as_pipe(path: Path) -> None:
    os.mkfifo(path)


def as_endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def as_latin_1(path: Path) -> None:
    path.write_bytes('[[correction]]\ndo = "hide"\nname = "Éva"\n'.encode("cp1252"))


def as_huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(17 << 20)


def as_loop(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.parametrize("harm", [as_folder, as_pipe, as_endless, as_latin_1, as_huge, as_loop])
def test_what_cannot_be_read_is_told_and_left_alone(
    path: Path, harm: Callable[[Path], None]
) -> None:
    harm(path)
    before = path.lstat()
    file = CorrectionFile(path)
    kept = file.load()
    assert kept.corrections == ()
    assert "cannot be read" in kept.problems[0].text(str)
    assert "not saved" in said(file, HIDE_ADA)
    after = path.lstat()
    assert (after.st_mode, after.st_size, after.st_ino) == (
        before.st_mode,
        before.st_size,
        before.st_ino,
    )


@given(
    st.text()
    | st.lists(
        st.sampled_from(["[[correction]]", "do = 'hide'", "name = 'A'", "\n", "[", '"""'])
    ).map("".join)
)
def test_no_text_breaks_the_reading(text: str) -> None:
    document = read_document(text)
    assert document_text(document.head, document.entries) == text or document.obstacle


@pytest.mark.parametrize("value", ["9" * 5000, "[" * 2000, "2024-13-45", '"\\ud800"'])
def test_odd_values_are_told(path: Path, value: str) -> None:
    path.write_text(f'[[correction]]\ndo = "hide"\nname = {value}\n', encoding="utf-8")
    assert CorrectionFile(path).load().problems


def test_control_characters_in_a_file_never_come_out(path: Path) -> None:
    path.write_text(
        '[[correction]]\ndo = "hide"\nname = "A\\u001b[31mda\\u202e"\n', encoding="utf-8"
    )
    (correction,) = held(path)
    assert correction == Correction(Hide("A␛[31mda\ufffd"))


def test_a_link_to_the_readers_own_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    path.symlink_to(real)
    assert opened(path).save([HIDE_ADA]) is None
    assert path.is_symlink()
    assert held(real) == (HIDE_ADA,)


def test_a_full_disk_is_said_and_the_old_file_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = opened(path)
    file.save([HIDE_ADA])
    before = path.read_bytes()
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), old[1]))
    try:
        reason = said(file, HIDE_ADA, HIDE_EVA)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert "not saved" in reason
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert said(file, HIDE_ADA, HIDE_EVA) == ""
    assert held(path) == (HIDE_ADA, HIDE_EVA)


def test_a_folder_that_cannot_be_written_is_said_and_made_up_for_later(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = opened(path)

    def refuse(*_arguments: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr("liseuse.store.corrections.replace_file", refuse)
        reason = said(file, HIDE_ADA)
    assert reason == (
        f"{path}: not saved (Read-only file system); what was corrected holds until you quit"
    )
    assert said(file, HIDE_ADA, HIDE_EVA) == ""
    assert held(path) == (HIDE_ADA, HIDE_EVA)


def test_a_read_only_folder_is_said_and_left_as_it_is(path: Path) -> None:
    file = opened(path)
    file.save([HIDE_ADA])
    path.parent.chmod(0o500)
    try:
        if os.access(path.parent, os.W_OK):
            pytest.skip("this user may write anywhere")
        assert "Permission denied" in said(file, HIDE_ADA, HIDE_EVA)
        assert held(path) == (HIDE_ADA,)
    finally:
        path.parent.chmod(0o700)
    assert said(file, HIDE_ADA, HIDE_EVA) == ""


def test_a_writer_that_hangs_is_not_waited_for_for_ever(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "BUSY_SECONDS", 0.05)
    file = opened(path)
    with atomic.locked(path.parent):
        assert "another program is writing it" in said(file, HIDE_ADA)
    assert said(file, HIDE_ADA) == ""


WRITER = """
import sys
from pathlib import Path
from liseuse.corrections.model import Correction, Hide
from liseuse.store.corrections import CorrectionFile
file = CorrectionFile(Path(sys.argv[1]))
corrections = list(file.load().corrections)
for number in range(int(sys.argv[3])):
    corrections.append(Correction(Hide(f"{sys.argv[2]} {number}")))
    problem = file.save(corrections)
    print(problem.text(str) if problem else number, flush=True)
"""


def writer(path: Path, name: str, count: int) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-c", WRITER, str(path), name, str(count)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE)


def test_killed_while_writing_nothing_said_to_be_kept_is_lost(path: Path) -> None:
    for round_ in range(5):
        process = writer(path, f"round{round_}", 100_000)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.03)
        process.kill()
        last = max([0, *map(int, process.stdout.read().split())])
        process.wait()
        process.stdout.close()
        kept = CorrectionFile(path).load()
        assert kept.problems == ()
        names = {c.change.name for c in kept.corrections if isinstance(c.change, Hide)}
        assert {f"round{round_} {number}" for number in range(last + 1)} <= names
    file = opened(path)
    file.save([*file.known, HIDE_ADA])
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_two_writers_at_once_lose_nothing(path: Path) -> None:
    count = 25
    processes = [writer(path, name, count) for name in ("one", "other")]
    for process in processes:
        output, _ = process.communicate(timeout=60)
        assert output.split() == [str(number).encode() for number in range(count)]
    names = {c.change.name for c in held(path) if isinstance(c.change, Hide)}
    assert names == {f"{name} {number}" for name in ("one", "other") for number in range(count)}


def test_each_correction_goes_to_its_file(tmp_path: Path) -> None:
    own, desk = tmp_path / "data", tmp_path / "desk"
    own.mkdir()
    desk.mkdir()
    shared = Correction(Hide("Ada"), Scope(Reach.FOLDER, path=str(desk)))
    files = CorrectionFiles(own / "entities.toml", [desk])
    files.load()
    assert files.save([shared, HIDE_EVA]) is None
    assert "folder =" not in (desk / ".liseuse.toml").read_text()
    assert "Éva" not in (desk / ".liseuse.toml").read_text()
    assert CorrectionFiles(own / "entities.toml", [desk]).load().corrections == (shared, HIDE_EVA)
    assert CorrectionFiles(own / "entities.toml").load().corrections == (HIDE_EVA,)


def test_without_the_folders_file_its_corrections_are_the_readers_own(tmp_path: Path) -> None:
    shared = Correction(Hide("Ada"), Scope(Reach.FOLDER, path=str(tmp_path / "desk")))
    files = CorrectionFiles(tmp_path / "entities.toml")
    files.load()
    assert files.save([shared]) is None
    assert held(tmp_path / "entities.toml") == (shared,)
    assert not (tmp_path / "desk").exists()


def test_a_folders_file_cannot_reach_out_of_its_folder(tmp_path: Path) -> None:
    text = '[[correction]]\ndo = "hide"\nname = "Ada"\n'
    (tmp_path / ".liseuse.toml").write_text(text + 'folder = "/"\n\n' + text)
    kept = CorrectionFiles(None, [tmp_path]).load()
    assert kept.corrections == (Correction(Hide("Ada"), Scope(Reach.FOLDER, path=str(tmp_path))),)
    assert "line 1: an article or folder cannot be named in this file" in kept.problems[0].text(str)


def test_a_folders_file_is_not_written_through_a_link(tmp_path: Path) -> None:
    target = tmp_path / "victim.toml"
    target.write_text("")
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / ".liseuse.toml").symlink_to(target)
    files = CorrectionFiles(None, [desk])
    files.load()
    problem = files.save([Correction(Hide("Ada"), Scope(Reach.FOLDER, path=str(desk)))])
    assert problem is not None
    assert "it is a link" in problem.text(str)
    assert target.read_text() == ""


def test_without_a_place_it_is_said_that_nothing_is_kept() -> None:
    files = CorrectionFiles(None)
    assert files.load().corrections == ()
    assert files.save([]) is None
    problem = files.save([HIDE_ADA])
    assert problem is not None
    assert problem.text(str) == "there is no place to keep corrections"
