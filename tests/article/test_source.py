import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.article import reasons
from liseuse.article import source as source_module
from liseuse.article.clean import clean_line, is_clean
from liseuse.article.model import Article, ArticleError
from liseuse.article.source import ArticleSource, find_sources, read_article, stdin_source

TEXT = "Gaëlle Rœderer n’a pas cédé.\n\nElle s’en va.\n"
root_may_all = pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")


def read(path: Path, encoding: str | None = None) -> Article:
    return read_article(ArticleSource(path.name, str(path)), encoding)


def reason(path: Path) -> str:
    with pytest.raises(ArticleError) as error:
        read(path)
    return error.value.reason


def found(*paths: Path) -> list[str]:
    """Names of the sources found, or the reasons they were not."""
    return [
        item.reason if isinstance(item, ArticleError) else item.name
        for item in find_sources(map(str, paths))
    ]


def test_clean_text_is_the_file_exactly(tmp_path: Path) -> None:
    path = tmp_path / "été.txt"
    path.write_text(TEXT)
    article = read(path)
    assert (article.id, article.path, article.text) == ("été", str(path), TEXT)
    assert (article.metadata.encoding, article.metadata.encoding_guessed) == ("utf-8", False)


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_become_lf(tmp_path: Path, ends: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.replace("\n", ends).encode())
    assert read(path).text == TEXT


def test_what_acts_on_a_terminal_is_made_visible_with_offsets_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Avant \x1b]0;PIRATE\x07 \u202eaprès\x00.\n")
    assert read(path).text == "Avant ␛]0;PIRATE␇ \ufffdaprès␀.\n"


def test_a_guessed_encoding_is_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.replace("œ", "oe").encode("cp1252"))
    metadata = read(path).metadata
    assert (metadata.encoding, metadata.encoding_guessed) == ("cp1252", True)
    assert read(path, "mac-roman").metadata.encoding_guessed is False


def test_the_reader_may_insist_that_a_file_is_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"%PDF-1.7 l'\xe9t\xe9")
    assert reason(path) == reasons.LOOKS_BINARY
    assert read(path, "latin-1").text == "%PDF-1.7 l'été"


@pytest.mark.parametrize("encoding", ["klingon", "hex", "idna\0"])
def test_an_unknown_encoding_is_a_reason(encoding: str) -> None:
    with pytest.raises(ArticleError) as error:
        read_article(stdin_source(b"a"), encoding)
    assert error.value.reason in {reasons.UNKNOWN_ENCODING, reasons.WRONG_ENCODING}


def test_standard_input_is_plain_text_without_a_path() -> None:
    article = read_article(stdin_source(b"# Bonjour\n"))
    assert (article.id, article.path, article.text) == ("stdin", None, "# Bonjour\n")


def test_markdown_from_standard_input_is_told_by_the_lines_before_it() -> None:
    article = read_article(
        stdin_source("---\ntitle: Nîmes\nauthor: Léa Roux\n---\n\n## Le port\n".encode())
    )
    assert (article.metadata.title, article.metadata.author) == ("Nîmes", "Léa Roux")
    assert "#" not in article.text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_markdown_from_standard_input_is_told_by_its_title(end: str) -> None:
    text = end.join(["\ufeff# Le port", "", "Une **phrase**.", ""])
    assert read_article(stdin_source(text.encode())).text == "Le port\n\nUne phrase.\n"


@pytest.mark.parametrize(
    "text", ["---\n\nUn tiret.\n", "#metoo a dix ans\n\nUne phrase.\n", "# 3\n# 4\n"]
)
def test_other_signs_at_the_beginning_are_plain_text(text: str) -> None:
    assert read_article(stdin_source(text.encode())).text == text


@pytest.mark.parametrize("name", ["a.md", "A.MD", "a.markdown"])
def test_markdown_is_told_by_its_ending(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("# Bonjour\n\nUne phrase.\n")
    assert read(path).text == "Bonjour\n\nUne phrase.\n"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\n"])
def test_an_empty_file_is_an_article_without_blocks(data: bytes) -> None:
    assert read_article(stdin_source(data)).blocks == ()


def test_a_missing_file(tmp_path: Path) -> None:
    assert reason(tmp_path / "missing.txt") == reasons.NOT_FOUND
    assert reason(tmp_path / "a\0b.txt") == reasons.NOT_FOUND
    assert reason(tmp_path / ("a" * 5000)) == reasons.UNREADABLE


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    assert reason(tmp_path) == reasons.IS_A_FOLDER


def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.txt")
    assert reason(tmp_path / "fifo.txt") == reasons.NOT_A_FILE


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/tty", "/dev/null"])
def test_a_device_is_not_read(tmp_path: Path, device: str) -> None:
    (tmp_path / "device.txt").symlink_to(device)
    assert reason(tmp_path / "device.txt") == reasons.NOT_A_FILE


def test_a_socket_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as unix:
        unix.bind("socket.txt")
        assert reason(tmp_path / "socket.txt") == reasons.NOT_A_FILE


def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    assert reason(tmp_path / "loop.txt") == reasons.LINKS_IN_A_CIRCLE


@root_may_all
def test_a_forbidden_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    path.chmod(0)
    assert reason(path) == reasons.NOT_ALLOWED


def test_a_hole_of_a_terabyte_is_too_large_at_once(tmp_path: Path) -> None:
    path = tmp_path / "sparse.txt"
    with path.open("wb") as file:
        try:
            file.truncate(2**40)
        except OSError:
            file.truncate(source_module.MOST_BYTES + 1)
    assert reason(path) == reasons.TOO_LARGE


def test_a_file_that_grows_while_it_is_read_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    monkeypatch.setattr(os, "read", lambda _descriptor, count: b"a" * count)
    monkeypatch.setattr(source_module, "MOST_BYTES", 5 * 2**20)
    assert reason(path) == reasons.TOO_LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_file_that_says_it_is_empty_is_read_to_its_end() -> None:
    assert "State" in read(Path("/proc/self/status")).text


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_file_that_fails_while_read() -> None:
    assert reason(Path("/proc/self/mem")) == reasons.UNREADABLE


def test_a_folder_is_read_in_natural_order_hidden_and_unknown_files_left_out(
    tmp_path: Path,
) -> None:
    for name in ("10.txt", "2.txt", "a/1.md", "B.TXT", ".hidden.txt", ".git/x.txt", "photo.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("a")
    assert found(tmp_path) == ["2.txt", "10.txt", "1.md", "B.TXT"]


def test_numbers_of_any_length_sort(tmp_path: Path) -> None:
    for name in ("1" * 200, "2", "01", "²"):
        (tmp_path / f"{name}.txt").write_text("a")
    assert found(tmp_path)[:3] == ["01.txt", "2.txt", "1" * 200 + ".txt"]


def test_each_article_is_found_once_although_folders_are_linked_in_circles(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    (tmp_path / "outside.txt").write_text("a")
    (library / "a.txt").write_text("a")
    (library / "up").symlink_to("..")
    (library / "here").symlink_to(".")
    (library / "gone.txt").symlink_to("nowhere")
    (library / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(library / "fifo.txt")
    assert found(library) == ["a.txt"]


def test_a_linked_folder_is_entered(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.txt").write_text("a")
    (tmp_path / "library" / "link").symlink_to("../elsewhere")
    assert found(tmp_path / "library") == ["a.txt"]


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_text("a")
    assert found(tmp_path) == [reasons.NO_ARTICLES]


def test_a_bad_path_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b").write_text("b")
    paths = (tmp_path / "no", tmp_path / "a.txt", tmp_path / "b", tmp_path / "a\0")
    assert found(*paths) == [reasons.NOT_FOUND, "a.txt", "b", reasons.NOT_FOUND]


@root_may_all
def test_a_folder_that_cannot_be_listed_is_an_error(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert found(tmp_path) == [reasons.NOT_ALLOWED]


@pytest.mark.parametrize(
    "name",
    [
        b"deux\nlignes.txt",
        b"esc\x1b]0;PIRATE\x07.txt",
        b"rtl\xe2\x80\xaetxt.exe",
        b"invalide-\xe9\xff.txt",
        b"-rf.txt",
        b"--help",
        b"~",
        b"[bold]gras.txt",
    ],
)
def test_a_strange_name_is_shown_clean_and_the_file_opens(tmp_path: Path, name: bytes) -> None:
    path = str(tmp_path / os.fsdecode(name))
    Path(path).write_text(TEXT)
    (source,) = find_sources([path])
    assert isinstance(source, ArticleSource)
    assert source.name == clean_line(source.name)
    assert source.path == path
    article = read_article(source)
    assert article.text == TEXT
    assert is_clean(article.id)
    assert article.path is not None
    assert is_clean(article.path)


def test_the_names_in_errors_are_clean(tmp_path: Path) -> None:
    (error,) = find_sources([str(tmp_path / "esc\x1b[31m\n.txt")])
    assert isinstance(error, ArticleError)
    assert error.name.endswith("esc␛[31m␊.txt")


def test_every_reason_is_listed_once() -> None:
    named = {value for name, value in vars(reasons).items() if name.isupper() and len(name) > 3}
    assert set(reasons.ALL) == named
    assert len(reasons.ALL) == len(named)


@given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_an_article_or_a_listed_reason(data: bytes) -> None:
    for ending in ("txt", "md"):
        try:
            article = read_article(ArticleSource("a", f"a.{ending}", data))
        except ArticleError as error:
            assert error.reason in reasons.ALL  # noqa: PT017 - either outcome is right
            continue
        assert is_clean(article.text)
        assert article.text.encode().decode() == article.text
        assert all(0 <= b.start < b.end <= len(article.text) for b in article.blocks)
