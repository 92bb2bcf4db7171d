from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.view.makers import article_of

from liseuse.analysis.model import Span
from liseuse.article.model import Article
from liseuse.view.foldmap import FoldMap, fold
from liseuse.view.search import FoldedText, Query, Search

ODD = " \u00a0\u202f\n\t’'‘œŒæéÉàçñßøŁİıﬁ…²\u0301\u0327\u00ad\u200bǅΣς´한😀\u200d"
TEXTS = st.text(st.sampled_from("abeoclE" + ODD) | st.characters(), max_size=60)


def search_of(
    *blocks: str, words: str, regex: bool = False, size: int = 1 << 16
) -> tuple[Search, str]:
    article = article_of(*blocks)
    made = Search(FoldedText(article.text, article.blocks, size=size), Query(words, regex))
    return made, article.text


def hits(*blocks: str, words: str, regex: bool = False, size: int = 1 << 16) -> list[str]:
    search, text = search_of(*blocks, words=words, regex=regex, size=size)
    return [text[span.start : span.end] for span in search.spans_in(0, len(text))]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("L’École et l'école", "ecole", ["École", "école"]),
        ("L’École et l'école", "école", ["École", "école"]),
        ("L’École et l'école", "École", ["École"]),
        ("L’École et l'école", "Ecole", ["École"]),
        ("l’eau, l'air, lʼor", "l'", ["l’", "l'", "lʼ"]),
        ("l’eau, l'air", "l’", ["l’", "l'"]),
        ("Le cœur, un CŒUR, le coeur", "coeur", ["cœur", "CŒUR", "coeur"]),
        ("Le cœur, le coeur", "cœur", ["cœur", "coeur"]),
        ("Cœur et CŒUR", "COEUR", ["CŒUR"]),
        ("dix\u202f000\u00a0euros", "dix 000 euros", ["dix\u202f000\u00a0euros"]),
        ("un  deux\nun\tdeux un \n deux", "un deux", ["un  deux", "un\tdeux", "un \n deux"]),
        ("e\u0301cole", "ecole", ["e\u0301cole"]),
        ("e\u0301te\u0301", "été", ["e\u0301te\u0301"]),
        ("Wałęsa, Søren, Strauß", "walesa", ["Wałęsa"]),
        ("Strauß", "strauss", ["Strauß"]),
        ("mot\u00adcoupé", "motcoupe", ["mot\u00adcoupé"]),
        ("aaa", "aa", ["aa"]),
        ("a.b a+b", "a.b", ["a.b"]),
        ("rien", "", []),
        ("un deux", " ", []),
        ("un deux", "\u0301", []),
    ],
)
def test_words_are_found_as_readers_type_them(text: str, words: str, found: list[str]) -> None:
    assert hits(text, words=words) == found


def test_half_a_ligature_is_no_hit() -> None:
    assert hits("cœur", words="co") == []
    assert hits("cœur", words="eur") == []


def test_a_hit_lies_within_one_block() -> None:
    assert hits("Le titre", "Le texte", words="titre le") == []


def test_text_outside_blocks_is_not_searched() -> None:
    made = article_of("un", "deux")
    article = Article("a", None, made.text, made.blocks[1:], made.metadata)
    assert (
        Search(FoldedText(article.text, article.blocks), Query("un")).step(0, 1, on=False) is None
    )


@given(text=TEXTS, keep_case=st.booleans())
def test_every_place_of_a_folded_text_leads_back(*, text: str, keep_case: bool) -> None:
    made = FoldMap(text, [(0, len(text))], keep_case=keep_case)
    whole = [at for at in range(len(made.folded) + 1) if at not in made.inner]
    places = [made.text_offset(at) for at in whole]
    assert places == sorted(places)
    assert made.text_offset(len(made.folded)) == len(text)
    assert all(made.folded_offset(place) <= at for at, place in zip(whole, places, strict=True))


@given(text=TEXTS, keep_case=st.booleans())
def test_folding_twice_changes_nothing(*, text: str, keep_case: bool) -> None:
    once = fold(text, keep_case=keep_case)
    assert fold(once, keep_case=keep_case) == once


@given(st.lists(TEXTS, max_size=4), TEXTS, st.integers(1, 40))
def test_what_is_found_folds_to_what_was_typed(blocks: list[str], words: str, size: int) -> None:
    search, text = search_of(*blocks, words=words, size=size)
    keep_case = any(character.isupper() for character in words)
    spans = search.spans_in(0, len(text))
    for span in spans:
        assert fold(text[span.start : span.end], keep_case=keep_case) == fold(
            words, keep_case=keep_case
        )
    assert [span.start for span in spans] == sorted(span.start for span in spans)


@given(st.lists(TEXTS, min_size=1, max_size=4), st.data())
def test_what_stands_in_the_text_is_found(blocks: list[str], data: st.DataObject) -> None:
    article = article_of(*blocks)
    block = data.draw(st.sampled_from(article.blocks))
    start = data.draw(st.integers(block.start, block.end))
    end = data.draw(st.integers(start, block.end))
    words = article.text[start:end]
    search = Search(FoldedText(article.text, article.blocks), Query(words))
    found = search.step(block.start, 1, on=False)
    whole = fold(words) and words.strip() == words and len(words) == len(fold(words))
    if whole and fold(words).strip() and not any(c.isupper() for c in words):
        assert found is not None


@given(TEXTS, TEXTS)
def test_a_pattern_never_raises(text: str, words: str) -> None:
    search, text = search_of(text, words=words, regex=True)
    for span in search.spans_in(0, len(text)):
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize("size", [1, 7, 100])
def test_cutting_a_text_in_parts_loses_no_hit(size: int) -> None:
    blocks = ("un deux trois " * 20, "deux", "trois un " * 9)
    search, text = search_of(*blocks, words="trois un", size=size)
    whole, _ = search_of(*blocks, words="trois un")
    assert search.spans_in(0, len(text)) == whole.spans_in(0, len(text))
    assert [search.spans_in(at, at + 1) for at in range(len(text))] == [
        whole.spans_in(at, at + 1) for at in range(len(text))
    ]


@pytest.mark.parametrize("size", [1, 5, 1 << 16])
def test_steps_go_through_all_hits_and_round_the_end(size: int) -> None:
    search, text = search_of("ab ab", "x", "ab", words="ab", size=size)
    spans, offset, on = [], 3, False
    for _ in range(4):
        found = search.step(offset, 1, on=on)
        assert found is not None
        spans.append((text[: found.span.start].count("ab"), found.wrapped))
        offset, on = found.span.start, True
    assert spans == [(1, False), (2, False), (0, True), (1, False)]
    back = search.step(0, -1, on=True)
    assert back is not None
    assert (back.span.start, back.wrapped) == (8, True)


def test_hits_are_numbered_once_all_is_searched() -> None:
    search, _text = search_of("ab ab", "ab", words="ab", size=1)
    last = Span(6, 8)
    assert search.number_of(last) is None
    while search.advance(6):
        pass
    assert (search.complete, search.count) == (True, 3)
    assert search.number_of(last) == 3
    assert search.number_of(Span(1, 3)) is None


def test_the_part_in_sight_is_searched_first() -> None:
    search, text = search_of("ab", "x", "ab ab", words="ab", size=4)
    search.advance(len(text) - 1)
    assert search.count == 2
    assert not search.complete


def test_nothing_is_found_in_no_text() -> None:
    search, _text = search_of(words="a")
    assert search.complete
    assert search.step(0, 1, on=False) is None
    assert search.spans_in(0, 10) == []
    assert search.number_of(Span(0, 1)) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (r"\bd.clar\w+", ["déclaré", "Déclare"]),
        (r"D.clar\w+", ["Déclare"]),
        (r"décl\S+", ["déclaré.", "Déclare"]),
        (r"^\w+", ["Il", "Déclare"]),
        (r"l'\w+", ["l’eau"]),
        (r"\W$", ["."]),
        (r"x*", []),
    ],
)
def test_patterns_are_found_in_what_the_eye_takes_for_the_same(
    words: str, found: list[str]
) -> None:
    assert hits("Il a dit : l’eau a déclaré.", "Déclare", words=words, regex=True) == found


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("(", "not a regular expression"),
        ("a{1000}{1000}", "the pattern is too long"),
        ("((a{1000}){1000}){1000}", "the pattern is too long"),
    ],
)
def test_what_is_no_pattern_says_so(words: str, reason: str) -> None:
    search, _text = search_of("aaa", words=words, regex=True)
    assert search.step(0, 1, on=False) is None
    assert search.failure == reason


def test_a_pattern_that_would_never_end_is_broken_off() -> None:
    search, text = search_of("b " + "a" * 5_000, words="b|(a+)+$x", regex=True)
    assert [text[span.start : span.end] for span in search.spans_in(0, len(text))] == ["b"]
    assert search.failure == "too slow: not all is found"
