import pytest

from liseuse.article.dates import iso_date
from liseuse.article.plain import parse_plain
from liseuse.article.wording import author_in, source_in

BODY = "Une phrase assez longue pour tenir lieu de paragraphe, et qui finit par un point final.\n\n"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Publié le 9 février 2025 à 18h02", "2025-02-09"),
        ("Paris, le 1er août 2024", "2024-08-01"),
        ("le 3 déc. 2023", "2023-12-03"),
        ("10/02/2025", "2025-02-10"),
        ("2025-02-10T18:02:00+01:00", "2025-02-10"),
        ("31 février 2025", None),
        ("le 12 mars", None),
        ("99999 mars 2025", None),
        ("", None),
    ],
)
def test_a_whole_french_date_becomes_an_iso_date(text: str, date: str | None) -> None:
    assert iso_date(text) == date


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Par Claire Dumont", "Claire Dumont"),
        ("Par Bastien Quéméneur, à Grenoble", "Bastien Quéméneur"),
        ("Propos recueillis par Jean Le Guen", "Jean Le Guen"),
        ("Par Anne d’Ornano et Luc Roy", "Anne d’Ornano et Luc Roy"),
        ("Nairobi, correspondance", None),
    ],
)
def test_a_byline_names_the_author(byline: str, author: str | None) -> None:
    assert author_in(byline) == author


def test_a_source_line_names_the_source() -> None:
    assert source_in("Source : usine-digitale.fr") == "usine-digitale.fr"
    assert source_in("Photo : J.-P. Marot") is None


def test_an_article_tells_its_title_author_date_and_source() -> None:
    metadata = parse_plain(
        "Un titre d’article\n\nPar Claire Dumont\n\nPublié le 9 février 2025\n\n"
        + 2 * BODY
        + "Source : exemple.fr\n"
    ).metadata
    assert (metadata.title, metadata.author) == ("Un titre d’article", "Claire Dumont")
    assert (metadata.date, metadata.source) == ("2025-02-09", "exemple.fr")


def test_a_dispatch_is_dated_by_its_opening() -> None:
    text = "Un titre d’article\n\nParis, le 12 mars 2024 (AFP) – Les dockers ont voté.\n\n" + BODY
    assert parse_plain(text).metadata.date == "2024-03-12"


def test_what_an_article_does_not_tell_is_not_made_up() -> None:
    metadata = parse_plain(2 * BODY).metadata
    assert (metadata.title, metadata.author, metadata.date) == (None, None, None)
    assert (metadata.source, metadata.url, metadata.language) == (None, None, "fr")
