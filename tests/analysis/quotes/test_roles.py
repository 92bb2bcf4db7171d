import pytest

from liseuse.analysis.quotes.roles import noun_sort, stem


@pytest.mark.parametrize(
    ("feminine", "masculine"),
    [
        ("actrice", "acteur"),
        ("doyenne", "doyen"),
        ("lycéenne", "lycéen"),
        ("vendeuse", "vendeur"),
        ("conseillère", "conseiller"),
    ],
)
def test_a_noun_and_its_feminine_have_one_stem(feminine: str, masculine: str) -> None:
    assert stem(feminine) == stem(masculine)


@pytest.mark.parametrize(
    ("noun", "sort"),
    [
        ("ministre", "person"),
        ("archiviste", "person"),
        ("finistérienne", "person"),
        ("brocanteur", "person"),
        ("syndicat", "body"),
        ("rapport", "thing"),
        ("haut-parleur", "thing"),
    ],
)
def test_a_head_noun_is_of_a_person_a_body_or_a_thing(noun: str, sort: str) -> None:
    assert noun_sort(noun) == sort
