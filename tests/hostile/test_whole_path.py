"""Random files go the whole way from bytes to the lines of the screen; the recogniser apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from tests.hostile.files import ARTICLE, FIRST, INVISIBLE, MARKUP, SECOND, SEQUENCES

from liseuse.analysis.codec import from_plain, to_plain
from liseuse.analysis.entities import link_entities
from liseuse.analysis.model import Analysis, EntityType, ModelIdentity
from liseuse.analysis.quotes import find_quotes
from liseuse.analysis.recogniser import RawMention
from liseuse.article.clean import clean, is_clean
from liseuse.article.decode import decode
from liseuse.article.model import Article, ArticleError
from liseuse.article.source import ArticleSource, read_article
from liseuse.view.marks import ALL_TYPES, MarkIndex, Shown, line_runs
from liseuse.view.page import TOP, Page
from liseuse.view.sidebar import sidebar_rows

MODEL = ModelIdentity("random", "1", "sha256:00")
NAMES = ("Paul Legrand", "Veolia", "M. Duval", "Duval", "Nîmes", "l’Élysée", "au Havre", "Maëlle")
QUOTED = (
    "« Oui », dit-il. ",
    "« Non ! », a déclaré ",
    "“Ah”",
    "— Viens.\n",
    "« a « b » c",
    '"',
    "»",
)
SNIPPETS = (
    *(ARTICLE, FIRST, SECOND, MARKUP, *SEQUENCES.values(), *INVISIBLE.values()),
    *(*NAMES, *QUOTED, "# ", "> ", "- ", "**", "[x](", "---\n", "title: x\n", "```\n", "&#27;"),
    *("\n", "\n\n", "\r\n", " ", "\t", "\u00a0", "A-" * 50, "d’" * 50, "a\u0301" * 30, "👩‍💻" * 9),
)
TEXTS = st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=8), max_size=30).map("".join)
FILES = st.binary(max_size=400) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))
ENDINGS = st.sampled_from((".txt", ".md"))


def read(data: bytes, ending: str) -> Article:
    try:
        return read_article(ArticleSource("a", f"a{ending}", data))
    except ArticleError:
        assume(condition=False)
        raise


def mentions(article: Article, data: st.DataObject) -> list[tuple[RawMention, ...]]:
    """Draw, for each block, mentions of words in it, in order and apart."""
    found = []
    for block in article.blocks:
        size = block.end - block.start
        cuts = data.draw(st.lists(st.integers(0, size), max_size=8, unique=True).map(sorted))
        types = st.sampled_from(EntityType)
        found.append(
            tuple(
                RawMention(block.start + start, block.start + end, data.draw(types))
                for start, end in list(pairwise(cuts))[::2]
            )
        )
    return found


def analysed(article: Article, data: st.DataObject) -> Analysis:
    entities = link_entities(article, mentions(article, data))
    return Analysis(entities, find_quotes(article, entities), MODEL)


@settings(deadline=None, max_examples=150)
@given(FILES, ENDINGS)
def test_blocks_lie_in_order_in_clean_text(data: bytes, ending: str) -> None:
    article = read(data, ending)
    assert is_clean(article.text)
    edges = [edge for block in article.blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(article.text) for edge in edges)
    assert all(block.start < block.end for block in article.blocks)


@settings(deadline=None, max_examples=100)
@given(FILES)
def test_plain_text_is_the_file_itself_made_visible(data: bytes) -> None:
    article = read(data, ".txt")
    text = decode(data).text.replace("\r\n", "\n").replace("\r", "\n")
    assert article.text == clean(text)


@settings(deadline=None, max_examples=150)
@given(FILES, ENDINGS, st.data())
def test_what_is_found_lies_in_the_text_and_can_be_kept(
    data: bytes, ending: str, drawn: st.DataObject
) -> None:
    article = read(data, ending)
    analysis = analysed(article, drawn)
    size = len(article.text)
    spans = [(m.start, m.end) for entity in analysis.entities for m in entity.mentions]
    spans += [(quote.start, quote.end) for quote in analysis.quotes]
    spans += [(s.start, s.end) for q in analysis.quotes for s in (q.speaker_mention, q.cue) if s]
    assert all(0 <= start <= end <= size for start, end in spans)
    known = {entity.id for entity in analysis.entities}
    assert {q.speaker_entity for q in analysis.quotes if q.speaker_entity} <= known
    assert from_plain(to_plain(analysis)) == analysis


@settings(deadline=None, max_examples=100)
@given(FILES, ENDINGS, st.integers(1, 90), st.data())
def test_every_letter_is_on_the_page_once_in_one_look(
    data: bytes, ending: str, measure: int, drawn: st.DataObject
) -> None:
    article = read(data, ending)
    analysis = analysed(article, drawn)
    index = MarkIndex(article.text, analysis)
    shown = Shown()
    page = Page(article, measure, cell_len)
    lines = [line for line in page.rows(TOP, 3 * len(article.text) + 10) if line is not None]
    for line in lines:
        runs = line_runs(index, line, shown)
        assert [line.start, *(run.end for run in runs)] == [*(r.start for r in runs), line.end]
    assert letters(article, [(line.start, line.end) for line in lines]) == letters(
        article, [(block.start, block.end) for block in article.blocks]
    )
    assert sidebar_rows(article, analysis, types=ALL_TYPES, quotes=True, selected=None)


def letters(article: Article, spans: Sequence[tuple[int, int]]) -> str:
    return "".join("".join(article.text[start:end].split()) for start, end in spans)
