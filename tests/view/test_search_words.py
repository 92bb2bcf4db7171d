"""What is shown of a search, and what it leaves to be seen."""

from __future__ import annotations

import pytest
from tests.view.makers import analysis_of, article_of, entity_of

from liseuse.analysis.model import Entity, EntityType, Quote, QuoteKind, Span
from liseuse.view.found import kept_words, search_counter
from liseuse.view.marks import MarkIndex, Shown, line_gutter, line_runs
from liseuse.view.narrowing import kept_blocks, matching_rows, restricted
from liseuse.view.page import Line, LineNumbers
from liseuse.view.search import FoldedText, Query, Search
from liseuse.view.sidebar import RowKind, SidebarRow, sidebar_rows

ARTICLE = article_of("Paul voit Anne", "Rien ici", "Anne part à Nantes", "Paul dort")


def search_for(words: str, *, regex: bool = False) -> Search:
    search = Search(FoldedText(ARTICLE.text, ARTICLE.blocks), Query(words, regex))
    while search.advance(0):
        pass
    return search


def people() -> tuple[Entity, ...]:
    return (
        entity_of(ARTICLE, "e1", EntityType.PER, "Anne"),
        entity_of(ARTICLE, "e2", EntityType.PER, "Paul"),
        entity_of(ARTICLE, "e3", EntityType.LOC, "Nantes"),
    )


@pytest.mark.parametrize(
    ("words", "kept"),
    [("anne", [0, 2]), ("paul", [0, 3]), ("n", [0, 1, 2]), ("zut", []), ("dort", [3])],
)
def test_blocks_with_a_hit_are_kept(words: str, kept: list[int]) -> None:
    blocks = kept_blocks(ARTICLE.blocks, search_for(words))
    assert blocks == tuple(ARTICLE.blocks[number] for number in kept)


def test_an_analysis_is_restricted_to_what_is_kept() -> None:
    quote = Quote("q1", ARTICLE.blocks[1].start, ARTICLE.blocks[1].end, QuoteKind.SPEECH)
    over = Quote("q2", ARTICLE.blocks[1].start, ARTICLE.blocks[2].start + 3, QuoteKind.SPEECH)
    whole = analysis_of(people(), (quote, over))
    part = restricted(whole, ARTICLE.blocks[2:3])
    assert [(e.name, len(e.mentions)) for e in part.entities] == [("Anne", 1), ("Nantes", 1)]
    assert part.quotes == (over,)
    assert restricted(whole, ARTICLE.blocks) == whole
    assert restricted(whole, ()).entities == ()


def test_rows_are_filtered_by_name_under_their_headings() -> None:
    rows = sidebar_rows(
        ARTICLE,
        analysis_of(people()),
        types=frozenset(EntityType),
        quotes=True,
        selected=None,
    )
    shown = matching_rows(rows, "ÂN")
    named = [(row.text, row.count) for row in shown if row.kind is not RowKind.AIR]
    assert named == [("/ ÂN", None), ("PEOPLE", 1), ("Anne", 2), ("PLACES", 1), ("Nantes", 1)]
    assert matching_rows(rows, " ") == rows
    assert [row.text for row in matching_rows(rows, "zut") if row.text] == [
        "/ zut",
        "No name matches",
    ]


def test_other_forms_go_with_their_name() -> None:
    target = sidebar_rows(
        ARTICLE,
        analysis_of(people()),
        types=frozenset(EntityType),
        quotes=True,
        selected=None,
    )[2]
    rows = [
        SidebarRow(RowKind.HEADING, "PEOPLE", count=2),
        target,
        SidebarRow(RowKind.ALIASES, "Anne ×2"),
    ]
    assert SidebarRow(RowKind.ALIASES, "Anne ×2") in matching_rows(rows, "anne")
    assert SidebarRow(RowKind.ALIASES, "Anne ×2") not in matching_rows(rows, "paul")


@pytest.mark.parametrize(
    ("words", "regex", "current", "counter"),
    [
        ("anne", False, Span(10, 14), "/anne 1/2 · line 1"),
        ("anne", False, None, "/anne 2"),
        ("zut", False, None, "/zut not found"),
        ("A..e", True, Span(24, 28), "pattern /A..e 2/2 · line 3"),
        ("(", True, None, "pattern /( not a regular expression"),
    ],
)
def test_the_counter_says_where_the_reader_stands(
    *, words: str, regex: bool, current: Span | None, counter: str
) -> None:
    numbers = LineNumbers(ARTICLE.text)
    assert search_counter(search_for(words, regex=regex), current, numbers) == counter


def test_while_a_search_runs_the_counter_promises_nothing() -> None:
    search = Search(FoldedText(ARTICLE.text, ARTICLE.blocks, size=1), Query("anne"))
    search.advance(0)
    numbers = LineNumbers(ARTICLE.text)
    assert search_counter(search, Span(10, 14), numbers) == "/anne …/… · line 1"


def test_which_paragraphs_are_shown_is_said() -> None:
    assert kept_words(Query("anne"), 2, 4) == "&anne · 2 of 4 paragraphs"
    assert kept_words(Query("a.n", regex=True), 1, 1) == "pattern &a.n · 1 of 1 paragraph"


def test_hits_are_seen_on_their_line() -> None:
    block = ARTICLE.blocks[0]
    line = Line(block.start, block.end, block.kind, last=True)
    index = MarkIndex(ARTICLE.text, analysis_of(people()))
    search = search_for("an")
    shown = Shown(current=Span(10, 12), hits=search.spans_in)
    runs = [
        (ARTICLE.text[run.start : run.end], run.look.hit, run.look.current, run.look.mention)
        for run in line_runs(index, line, shown)
        if run.look.hit
    ]
    assert runs == [("An", True, True, EntityType.PER)]
    assert line_gutter(index, line, shown).tick
    assert not line_gutter(index, line, Shown()).tick
