from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest
from tests.view.makers import article_of

from liseuse.article.model import Article
from liseuse.article.notes import placed
from liseuse.store.notes import NoteStore

ARTICLE = article_of("Titre", "Le maire part. Personne ne l’attendait.")
START = ARTICLE.text.index("Le maire")
END = START + len("Le maire")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.sqlite"


def texts(store: NoteStore, article: Article = ARTICLE) -> list[str]:
    return [note.text for note in store.notes_of(article)]


def test_a_note_is_there_the_next_time_in_a_private_file(path: Path) -> None:
    store = NoteStore(path)
    store.add(ARTICLE, START, END, "qui ?")
    store.close()
    again = NoteStore(path)
    (note,) = again.notes_of(ARTICLE)
    assert (note.text, note.anchor.quoted, note.anchor.start) == ("qui ?", "Le maire", START)
    assert note.made.endswith("+00:00")
    assert again.problem is None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_notes_follow_the_text_and_the_path(path: Path) -> None:
    store = NoteStore(path)
    store.add(ARTICLE, START, END, "qui ?")
    moved = ARTICLE._replace(path="ailleurs/b.txt")
    edited = ARTICLE._replace(text=f"Chapeau.\n{ARTICLE.text}")
    other = ARTICLE._replace(path="c.txt", text="Autre chose.")
    assert texts(store, moved) == texts(store, edited) == ["qui ?"]
    assert texts(store, other) == []
    (item,) = placed(store.notes_of(edited), edited)
    assert item.place is not None
    assert edited.text[slice(*item.place)] == "Le maire"


def test_an_article_without_a_path_is_known_by_its_text(path: Path) -> None:
    store = NoteStore(path)
    store.add(ARTICLE._replace(path=None), START, END, "x")
    assert texts(store, ARTICLE._replace(path=None, text="autre")) == []
    assert texts(store) == ["x"]


def test_a_note_can_be_changed_and_removed_but_its_words_stay_in_the_file(path: Path) -> None:
    store = NoteStore(path)
    note = store.add(ARTICLE, START, END, "qui ?")
    store.change(note, "le maire de Nantes")
    assert texts(store) == ["le maire de Nantes"]
    store.change(note, "")
    assert texts(store) == []
    store.close()
    rows = sqlite3.connect(path).execute("SELECT note, removed FROM notes").fetchall()
    assert [(text, bool(removed)) for text, removed in rows] == [("le maire de Nantes", True)]


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b"not a database, but somebody's work" * 99),
        lambda path: sqlite3.connect(path).execute("CREATE TABLE other (x)"),
        lambda path: path.mkdir(),
    ],
    ids=["damaged", "foreign", "folder"],
)
def test_a_doubtful_file_is_left_alone_and_told(path: Path, make: object) -> None:
    assert callable(make)
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    store = NoteStore(path)
    assert store.problem == "the file of notes cannot be read"
    note = store.add(ARTICLE, START, END, "pour cette fois")
    assert texts(store) == ["pour cette fois"]
    store.change(note, "autrement")
    assert texts(store) == ["autrement"]
    store.change(note, "")
    assert texts(store) == []
    store.close()
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_newer_file_is_left_alone(path: Path) -> None:
    NoteStore(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert NoteStore(path).problem == "the notes were written by a newer version"


def test_a_trigger_slipped_into_the_file_is_never_run(path: Path) -> None:
    NoteStore(path).close()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END")
    connection.commit()
    connection.close()
    assert NoteStore(path).problem == "the file of notes cannot be read"


def test_rows_of_another_kind_are_passed_over(path: Path) -> None:
    store = NoteStore(path)
    store.add(ARTICLE, START, END, "bonne")
    store.add(ARTICLE, START, END, "mauvaise")
    connection = sqlite3.connect(path)
    connection.execute("UPDATE notes SET start = x'00' WHERE id = 2")
    connection.commit()
    connection.close()
    assert texts(store) == ["bonne"]


def test_a_note_that_cannot_be_written_is_kept_for_the_reading_and_told(path: Path) -> None:
    store = NoteStore(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    note = store.add(ARTICLE, START, END, "occupé")
    assert note.id < 0
    assert store.problem == "the note cannot be written to its file"
    other.execute("COMMIT")
    other.close()
    assert texts(store) == ["occupé"]
    store.add(ARTICLE, START, END, "libre")
    assert store.problem is None


def test_without_a_place_to_keep_them_notes_last_as_long_as_the_reading(tmp_path: Path) -> None:
    store = NoteStore(None)
    store.add(ARTICLE, START, END, "x")
    assert texts(store) == ["x"]
    assert store.problem == "nothing is kept (--no-state)"
    assert list(tmp_path.iterdir()) == []


def test_two_readers_write_to_one_file(path: Path) -> None:
    first, second = NoteStore(path), NoteStore(path)
    first.add(ARTICLE, START, END, "un")
    second.add(ARTICLE, START, END, "deux")
    assert texts(first) == texts(second) == ["un", "deux"]
