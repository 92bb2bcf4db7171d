from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import liseuse

from liseuse.article.source import ArticleSource, read_article
from liseuse.store.notes import NoteStore

ARTICLE = "Le maire quitte son poste\n« Je pars », a déclaré Pierre Duval mardi à Nantes.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "maire.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("md", "# Le maire quitte son poste\n"),
        ("csv", "article,path,item,"),
        ("json", "{\n"),
        ("html", '<!doctype html>\n<html lang="fr">'),
    ],
)
def test_every_form_goes_to_standard_output_or_to_a_file(
    article: Path, form: str, start: str
) -> None:
    done = liseuse("--lang", "fr", "export", "--format", form, article)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(start)
    output = article.with_name("out")
    arguments = ("--format", form, "--output", str(output), str(article))
    assert liseuse("--lang", "fr", "export", *arguments).returncode == 0
    assert output.read_text(encoding="utf-8") == done.stdout.replace("\r\n", "\n")


def test_a_file_that_cannot_be_read_is_told_and_the_others_written(article: Path) -> None:
    done = liseuse("export", article, article.with_name("missing.txt"))
    assert done.returncode == 2
    assert done.stdout.startswith("# Le maire")
    assert done.stderr == f"liseuse: {article.with_name('missing.txt')}: not found\n"


def test_an_output_that_cannot_be_written_is_told(article: Path) -> None:
    done = liseuse("export", article, "--output", article.with_name("none") / "out.md")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_notes_are_written_with_the_rest(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = article.parent / "data"
    (folder / "liseuse").mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    store = NoteStore(folder / "liseuse" / "notes.sqlite")
    store.add(read_article(ArticleSource("maire.txt", str(article), None)), 0, 8, "qui ?")
    store.close()
    assert "## Notes (1)\n\n- qui ? — “Le maire”, line 1" in liseuse("export", article).stdout
    assert "Notes" not in liseuse("export", "--no-state", article).stdout
