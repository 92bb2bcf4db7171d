import pytest
from tests.analysis.quotes.samples import article

from liseuse.analysis.quotes.marks import find_marked


def quoted(text: str) -> list[str]:
    return [text[m.start : m.end] for m in find_marked(article(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui ».", ["oui"]),
        ("Il dit «\u00a0oui\u00a0».", ["oui"]),
        ("Il dit «\u202foui\u202f».", ["oui"]),
        ("Il dit «\u2009oui\u2009».", ["oui"]),
        ("Il dit «oui».", ["oui"]),
        ("Il dit “oui” et “non”.", ["oui", "non"]),
        ("Il dit „oui“ et „non”.", ["oui", "non"]),
        ('Il dit "oui" et l\'"ami" aussi.', ["oui", "ami"]),
        ("Il dit ‘oui’, l’ami.", ["oui"]),
        ("Il dit 'bonjour', l'ami d'hier.", ["bonjour"]),
        ("Il dit ‹ oui ›.", ["oui"]),
    ],
)
def test_every_kind_of_mark_and_of_space_is_read(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_quotes_nest_to_any_depth() -> None:
    text = "« a “ b ‹ c « d » › ” e »"
    assert [m.depth for m in find_marked(article(text))] == [0, 1, 2, 3]


def test_a_nested_straight_quote_closes_before_its_outer_one() -> None:
    assert quoted('"Il m\'a dit "non" hier", dit-elle.') == [
        'Il m\'a dit "non" hier',
        "non",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "L’ami d’hier n’a rien vu.",
        "L'ami d'hier, aujourd'hui.",
        "rock 'n' roll",
        "10 » 3",
        'un 5" 3',
    ],
)
def test_apostrophes_and_stray_marks_are_no_quotes(text: str) -> None:
    assert quoted(text) == []


def test_repeated_opening_marks_make_one_quote_over_several_paragraphs() -> None:
    text = "Il dit : « Un.\n\n« Deux.\n\n« Trois. » Puis il part."
    assert quoted(text) == ["Un.\n\n« Deux.\n\n« Trois."]


def test_a_quote_without_repeated_marks_runs_over_paragraphs() -> None:
    assert quoted("« Un.\n\nDeux.\n\nTrois. »\n\nFin « là ».") == ["Un.\n\nDeux.\n\nTrois.", "là"]


def test_an_unclosed_quote_ends_with_its_paragraph() -> None:
    assert quoted("Il dit « oui, mais\n\nElle répond « non ».") == ["oui, mais", "non"]


def test_an_unclosed_guillemet_is_closed_by_a_mark_of_another_kind() -> None:
    assert quoted('Selon elle, « trois portes ". Puis « rien ».') == ["trois portes", "rien"]


@pytest.mark.parametrize(
    "text", ["a » b « c » d", "« c » d » e", '« c » d " e', "“ a « c » d", "‘ « c » d’un"]
)
def test_an_odd_mark_hurts_no_other_quote(text: str) -> None:
    assert "c" in quoted(text)


def test_an_incise_stays_inside_its_quote() -> None:
    assert quoted("« Oui, dit-il, j’y vais. »") == ["Oui, dit-il, j’y vais."]


def test_a_quote_without_a_word_is_left_out() -> None:
    assert quoted("« … » et «» et « ? »") == []


def test_many_open_marks_and_a_long_line_are_read() -> None:
    assert len(quoted("«" * 20_000 + " a")) == 1
    assert len(quoted("« a " * 20_000 + "»" * 20_000)) == 20_000
    assert quoted("a " * 500_000 + "« b »") == ["b"]
