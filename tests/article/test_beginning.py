"""What is sure to begin a large file, told before the rest of it is read."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.article import frontmatter, lines, parsed
from liseuse.article import source as source_module
from liseuse.article.model import Article
from liseuse.article.source import (
    ArticleSource,
    find_sources,
    read_article,
    read_beginning,
    stdin_source,
)

ARTICLES = sorted((Path(__file__).parents[2] / "articles").iterdir())
SENTENCE = (
    "Les habitants du quartier des Tanneurs n’en reviennent pas depuis que le pont est fermé."
)
PARAGRAPHS = (
    SENTENCE,
    f"{SENTENCE} {SENTENCE} La mairie attend. {SENTENCE}",
    f"{SENTENCE}\n{SENTENCE.lower()}\net le maire aussi.",
    "le maire, qui a signé l’arrêté dans l’heure,\nen demande une aide d’urgence au département",
    "Le vieux pont de Mauzac fermé jusqu’à l’été",
    "POLITIQUE",
    "Par Jeanne Dupont",
    "Publié le 3 mars 2024 à 8 h 12",
    "Photo : Jean Roux / AFP",
    "(Avec AFP)",
    "J. D.",
    "— Pourquoi cette date ?",
    "Le Monde : qu’en dites-vous, monsieur le maire ?",
    "**Qui a fermé le pont ?**",
    "- un tiret",
    "## Un intertitre",
    "```\nun code",
    "> une citation [d’un lien](https://example.org) &amp; d’une entité",
    "[nom]: https://example.org",
    "   ",
    "中文 café\u0301 \x1b[31m \u202e 🌉",
)
FRONTS = (
    "",
    "\ufeff",
    "\n\n",
    "# Le pont\n\n",
    "---\ntitle: Le pont de Mauzac\nauthor: Léa Roux\n---\n\n",
    "---\ntitle: jamais fermé\n\n",
    f"---\ntitle: Le pont\nnote: {'long ' * 150}\n---\n",
)


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """Let a file of some kilobytes be a large one."""
    sizes: Sequence[tuple[object, str, int]] = (
        (parsed, "LONG", 12_000),
        (source_module, "LONG", 12_000),
        (frontmatter, "MOST_BEFORE", 600),
        (lines, "CHARACTERS_THAT_TELL", 1_500),
        (source_module, "_LEAST_BEGINNING", 2_300),
        (source_module, "_BEGINNING_BYTES", 24_000),
    )
    with pytest.MonkeyPatch.context() as patch:
        for module, name, size in sizes:
            patch.setattr(module, name, size)
        yield


def both(path: Path, data: bytes) -> tuple[Article | None, Article]:
    """Return how the article of a file begins, and all of it."""
    path.write_bytes(data)
    source = ArticleSource(path.name, str(path))
    return read_beginning(source), read_article(source)


def long(text: str, size: int = 60_000) -> str:
    return text * (1 + size // len(text.encode()))


def begins(beginning: Article, whole: Article) -> bool:
    """Say whether an article begins as told, its encoding and its name included."""
    blocks = beginning.blocks
    assert blocks
    assert len(blocks) < len(whole.blocks)
    assert beginning.text == whole.text[: blocks[-1].end]
    assert (beginning.id, beginning.path) == (whole.id, whole.path)
    assert beginning.metadata.encoding == whole.metadata.encoding
    return blocks == whole.blocks[: len(blocks)]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("ending", ["txt", "md", "dat"])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_the_beginning_is_that_of_the_whole(
    tmp_path: Path, article: Path, ending: str, gap: str
) -> None:
    text = long(article.read_text(encoding="utf-8") + gap)
    beginning, whole = both(tmp_path / f"a.{ending}", text.encode())
    assert beginning
    assert begins(beginning, whole)


def test_the_beginning_of_megabytes_is_that_of_the_whole(tmp_path: Path) -> None:
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES)
    with pytest.MonkeyPatch.context() as patch:
        for module, name, size in (
            (parsed, "LONG", 1_000_000),
            (source_module, "LONG", 1_000_000),
            (lines, "CHARACTERS_THAT_TELL", 40_000),
            (source_module, "_LEAST_BEGINNING", 91_000),
            (source_module, "_BEGINNING_BYTES", 1 << 17),
        ):
            patch.setattr(module, name, size)
        beginning, whole = both(tmp_path / "a.txt", long(text, 4_100_000).encode())
        assert beginning
        assert begins(beginning, whole)
        assert both(tmp_path / "b.txt", text.encode())[0] is None


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """Draw the ending of a large file's name, and what the file holds."""
    gap = draw(st.sampled_from(["\n", "\n\n", "\n\n\n    "]))
    told = draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=40))
    later = draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=6))
    first, second = gap.join((*told, "")), gap.join((*later, ""))
    text = draw(st.sampled_from(FRONTS)) + long(first, draw(st.integers(0, 30_000))) + long(second)
    end = draw(st.sampled_from(["\n", "\r\n"]))
    tail = draw(st.sampled_from([b"", b"\xe9t\xe9", b"\xff\xfe\0", b"\0" * 70_000]))
    return draw(st.sampled_from(["txt", "md", "dat"])), text.replace("\n", end).encode() + tail


@given(files())
def test_what_is_told_to_begin_an_article_begins_it(
    tmp_path_factory: pytest.TempPathFactory, file: tuple[str, bytes]
) -> None:
    ending, data = file
    beginning, whole = both(tmp_path_factory.getbasetemp() / f"a.{ending}", data)
    if beginning and whole.metadata.encoding == "utf-8":
        assert begins(beginning, whole)


def test_what_stands_later_changes_nothing(tmp_path: Path) -> None:
    paragraph = f"{SENTENCE} {SENTENCE}"
    title = "Le vieux pont fermé"
    asked = "\n\n".join(["— Pourquoi ?", paragraph] * 200)
    wrapped = "\n".join([SENTENCE[:70], SENTENCE[:70].lower()] * 400)
    for later in (asked, wrapped, "Un vers\n" * 5_000, "\n\n(AFP)\n\nJ. D."):
        text = "\n".join([title, *[paragraph] * 100, long(paragraph), later])
        beginning, whole = both(tmp_path / "a.txt", text.encode())
        assert beginning
        assert begins(beginning, whole)
        assert beginning.blocks[0].kind == "title"


@pytest.mark.parametrize("tail", [b"", b"\xe9t\xe9", b"\0\1\2"])
def test_ascii_is_the_same_in_whatever_encoding_the_rest_is(tmp_path: Path, tail: bytes) -> None:
    text = long(
        "Le maire a ferme le pont ; il attend depuis une aide urgente du departement voisin.\n\n"
    )
    beginning, whole = both(tmp_path / "a.txt", text.encode() + tail)
    assert beginning
    assert beginning.blocks == whole.blocks[: len(beginning.blocks)]
    assert beginning.text == whole.text[: len(beginning.text)]


TEXT = long(f"{SENTENCE}\n\n")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("small.txt", TEXT[:40_000].encode()),
        ("empty.txt", b""),
        ("page.html", TEXT.encode()),
        ("page", b"<!doctype html>\n" + TEXT.encode()),
        ("windows.txt", TEXT.replace("’", "'").encode("cp1252")),
        ("utf16.txt", TEXT.encode("utf-16")),
        ("utf16-without-mark.txt", TEXT.replace("’", "'").encode("utf-16-le")),
        ("damaged.txt", TEXT[:3_000].encode() + b"\xe9\n" + TEXT.encode()),
        ("binary.txt", b"\x7fELF" + TEXT.encode()),
        ("compressed.txt", b"\x1f\x8b\n" + TEXT.encode()),
        ("one-line.txt", b"a " * 40_000),
        ("mac.txt", TEXT.replace("\n", "\r").encode()),
        ("one-paragraph.txt", f"{SENTENCE.lower()[:-1]}\n".encode() * 800),
        ("words.txt", b"un mot\n\n" * 8_000),
        ("blank.txt", b" \n" * 40_000),
        ("blank-then-text.txt", b"\n" * 23_000 + TEXT.encode()),
        ("long-paragraphs.txt", f"{SENTENCE * 20}\n\n".encode() * 80),
    ],
)
def test_where_only_the_whole_tells_there_is_no_beginning(
    tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    assert read_beginning(ArticleSource(name, str(tmp_path / name))) is None


def test_standard_input_has_no_beginning() -> None:
    assert read_beginning(stdin_source(TEXT.encode())) is None


def test_what_cannot_be_read_has_no_beginning(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.txt")
    for path in (tmp_path / "fifo.txt", tmp_path / "missing.txt", tmp_path, Path("a\0")):
        assert read_beginning(ArticleSource(path.name, str(path))) is None
    with (tmp_path / "hole.txt").open("wb") as file:
        file.write(TEXT.encode())
        file.truncate(source_module.MOST_BYTES + 1)
    assert read_beginning(ArticleSource("hole.txt", str(tmp_path / "hole.txt"))) is None


def test_no_more_than_the_beginning_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (source,) = find_sources([str(path)])
    assert isinstance(source, ArticleSource)
    given_out, read = [], os.read

    def counted(descriptor: int, count: int) -> bytes:
        given_out.append(read(descriptor, count))
        return given_out[-1]

    monkeypatch.setattr(os, "read", counted)
    assert read_beginning(source)
    assert sum(map(len, given_out)) == 24_000
