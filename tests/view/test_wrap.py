from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from liseuse.view.wrap import PLAIN, as_set, cluster_end, wrap

TEXTS = st.text(alphabet="ab é’-«»!?:;\u00a0\u202f\n\t日👩\u200d\u0301\ufe0f🇫🇷%", max_size=120)


def lines(text: str, measure: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), measure, cell_len)]


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("un deux trois", 7, ["un deux", "trois"]),
        ("un deux trois", 8, ["un deux", "trois"]),
        ("il est 14\u202fh\u00a030 ici", 8, ["il est", "14\u202fh\u00a030", "ici"]),
        ("il dit «\u00a0oui\u00a0»", 9, ["il dit", "«\u00a0oui\u00a0»"]),
        ("il dit « oui »", 9, ["il dit", "« oui »"]),
        ("vraiment bien !", 13, ["vraiment", "bien !"]),
        ("a bb ; c", 4, ["a", "bb ;", "c"]),
        ("hausse de 12 %", 12, ["hausse de", "12 %"]),
        ("un\ndeux\n  trois", 20, ["un\ndeux\n  trois"]),
        ("un\ndeux", 4, ["un", "deux"]),
        ("un     deux", 4, ["un", "deux"]),
        ("  un  ", 4, ["un"]),
        ("anticonstitutionnel", 5, ["antic", "onsti", "tutio", "nnel"]),
        ("日本語", 4, ["日本", "語"]),
        ("日本語", 1, ["日", "本", "語"]),
        ("e\u0301te\u0301", 2, ["e\u0301t", "e\u0301"]),
        ("👩\u200d💻👩\u200d💻", 3, ["👩\u200d💻", "👩\u200d💻"]),
        ("🇫🇷🇫🇷", 3, ["🇫🇷", "🇫🇷"]),
        ("", 10, [""]),
        ("   ", 10, [""]),
    ],
)
def test_lines_break_where_french_allows(text: str, measure: int, expected: list[str]) -> None:
    assert lines(text, measure) == expected


def test_a_storm_of_marks_stays_in_its_line_and_few_are_set() -> None:
    text = f"a{chr(0x301) * 100_000}b c"
    assert lines(text, 4) == [text]
    assert as_set(text) == f"a{chr(0x301) * 8}b c"


def test_only_the_given_stretch_is_wrapped() -> None:
    assert list(wrap("un deux trois", 3, 7, 3, cell_len)) == [(3, 6), (6, 7)]


def test_lines_come_one_at_a_time() -> None:
    seen: list[str] = []

    def width_of(text: str) -> int:
        seen.append(text)
        return 2

    first = next(wrap("日" * 100_000, 0, 100_000, 10, width_of))
    assert first == (0, 5)
    assert len(seen) < 100


@given(TEXTS, st.integers(2, 30))
def test_no_line_is_wider_than_the_measure(text: str, measure: int) -> None:
    for line in lines(text, measure):
        clusters = cluster_end(line, 0, len(line), cell_len) if line else 0
        assert cell_len(as_set(line)) <= measure or clusters == len(line)


@given(TEXTS, st.integers(1, 30))
def test_nothing_but_white_space_at_breaks_is_lost(text: str, measure: int) -> None:
    at = 0
    for start, end in wrap(text, 0, len(text), measure, cell_len):
        assert not text[at:start].strip(" \t\n")
        assert start <= end
        at = end
    assert not text[at:].strip(" \t\n")


GLUED = st.sampled_from(["mot", "« oui »", "bien !", "qui ?", "12 %", "a\u00a0b", "d’un", "x ; »"])


@given(st.lists(GLUED, min_size=1), st.integers(7, 30))
def test_what_belongs_together_stays_on_one_line(units: list[str], measure: int) -> None:
    text = " ".join(units)
    cuts = [end for _, end in wrap(text, 0, len(text), measure, cell_len)]
    at = 0
    for unit in units:
        assert not any(at < cut < at + len(unit) for cut in cuts)
        at += len(unit) + 1


def test_plain_characters_take_one_cell() -> None:
    plain = [chr(code) for code in range(0x20, 0x3000) if PLAIN.fullmatch(chr(code))]
    assert len(plain) > 600
    assert {cell_len(character) for character in plain} == {1}
