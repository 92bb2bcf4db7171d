from __future__ import annotations

import pytest
from tests.view.makers import article_of

from liseuse.analysis.model import Span
from liseuse.view.candidates import candidates, lengthened, whole_words


def found(text: str, *taken: str, common: str = "") -> list[str]:
    article = article_of(*text.split("\n"))
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in taken]
    shown = candidates(article, spans, lambda word: word.lower() in common.split())
    return [text[span.start : span.end] for span in shown]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On parle de Cohere et d’Aleph Alpha.", ["Cohere", "Aleph Alpha"]),
        ("Chez le Grand-Duc, à l’Hexagone.", ["Grand-Duc", "Hexagone"]),
        ("Il vit à Saint-Rémy-de-Provence.", ["Saint-Rémy-de-Provence"]),
        ("Vu par la Banque de France hier.", ["Banque de France"]),
        ("Tout va bien.", []),
        ("Un mot.\nCohere", ["Cohere"]),
    ],
)
def test_capitalised_words_that_stand_together_are_one_candidate(
    text: str, names: list[str]
) -> None:
    assert found(text, common="on chez il vu tout un") == names


def test_a_word_that_begins_a_sentence_and_is_also_written_small_is_none() -> None:
    assert found("Bonjour. Le bonjour de Cohere.", common="le") == ["Cohere"]


@pytest.mark.parametrize("apostrophe", ["’", "'"])
def test_a_word_that_elides_is_none_and_what_it_leads_to_may_be_one(apostrophe: str) -> None:
    text = "C’est dit. L’Essor vient. Qu’en dit Cohere ? Aujourd’hui, O’Dalaigh rit."
    names = ["Essor", "Cohere", "O’Dalaigh"]
    assert found(text.replace("’", apostrophe)) == [n.replace("’", apostrophe) for n in names]


def test_a_name_keeps_what_follows_the_word_that_begins_the_sentence() -> None:
    assert found("Le Conseil siège.", common="le") == ["Conseil"]


def test_what_is_a_name_already_is_none_and_parts_two_candidates() -> None:
    assert found("vu avec Aleph Mistral Cohere", "Mistral") == ["Aleph", "Cohere"]


@pytest.mark.parametrize(
    ("part", "whole"),
    [("ouss", "pousse"), (" pousse ", "pousse"), ("jeune pou", "jeune pousse"), (", ", "")],
)
def test_a_stretch_is_made_of_whole_words(part: str, whole: str) -> None:
    text = "la jeune pousse , dit-il"
    span = whole_words(text, Span(text.index(part), text.index(part) + len(part)))
    assert text[span.start : span.end] == whole


def test_a_candidate_grows_by_words_to_the_end_of_its_block() -> None:
    article = article_of("vu Cohere France.", "Ici")
    span = Span(3, 9)
    for _ in range(3):
        span = lengthened(article.text, article.blocks[0], span)
    assert article.text[span.start : span.end] == "Cohere France"
