from __future__ import annotations

from dataclasses import replace

import pytest
from tests.corrections.makers import article_of, names_of, reading_of

from liseuse.analysis.model import (
    Analysis,
    Confidence,
    EntityType,
    Evidence,
    Mention,
    QuoteKind,
    Source,
    Span,
)
from liseuse.article.model import Article
from liseuse.corrections.apply import Corrected, apply
from liseuse.corrections.model import (
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
    article_scope,
    folder_scope,
    place_of,
)
from liseuse.corrections.quotes import quote_ref

PER, ORG, LOC, MISC = EntityType

MISTRAL = reading_of(
    "[[Mistral AI|O]] grandit. [[Mistral|P]] recrute, dit [[Arthur Mensch|P]]. "
    "[[Mensch|P Arthur Mensch]] : « {{Nous recrutons|Arthur Mensch}} ». "
    "Un autre : « {{Non merci}} ». [[Mistral|P]] se tait."
)
Reading = tuple[Article, Analysis]


def corrected(reading: Reading, *changes: Change) -> Corrected:
    return apply(*reading, [Correction(change) for change in changes])


def names(reading: Reading, *changes: Change) -> dict[str, tuple[str, list[str]]]:
    return names_of(reading[0], corrected(reading, *changes).analysis)


def test_without_corrections_the_analysis_is_the_same() -> None:
    assert apply(*MISTRAL, []).analysis is MISTRAL[1]


@pytest.mark.parametrize(
    "change",
    [
        Hide("Nobody"),
        Hide("Mistral AI", PER),
        Retype("Nobody", LOC),
        Merge("Nobody", "Mistral"),
        Split("Nobody", "Mistral AI"),
        Split("Mistral", "Nobody"),
        Rename("Nobody", "Somebody"),
        Add("Nobody", PER),
        Add("…", PER),
        Add("", PER),
    ],
)
def test_a_correction_that_matches_nothing_changes_nothing_and_is_told(change: Change) -> None:
    result = corrected(MISTRAL, change)
    assert result.analysis is MISTRAL[1]
    assert result.idle == (Correction(change),)


@pytest.mark.parametrize("name", ["Mistral AI", "mistral ai", "MISTRAL  AI", "Mistral\u00a0AI"])
def test_a_name_is_known_without_case_or_kinds_of_space(name: str) -> None:
    assert "Mistral AI" not in names(MISTRAL, Hide(name))


def test_hiding_takes_every_mention_of_the_entity() -> None:
    assert names(MISTRAL, Hide("Arthur Mensch")) == {
        "Mistral": ("P", ["Mistral", "Mistral"]),
        "Mistral AI": ("O", ["Mistral AI"]),
    }


def test_hiding_a_short_form_leaves_the_entity() -> None:
    assert names(MISTRAL, Hide("Mensch"))["Arthur Mensch"] == ("P", ["Arthur Mensch"])


def test_retyping_marks_the_mentions_as_the_readers() -> None:
    (entity,) = corrected(reading_of("[[Mistral|P]] va."), Retype("Mistral", ORG)).analysis.entities
    assert entity.type is ORG
    assert entity.mentions == (Mention(0, 7, Source.READER, Evidence.READER),)


def test_retyping_into_a_namesakes_type_makes_one_of_both() -> None:
    reading = reading_of("[[Orange|L]] et [[Orange|O]], [[Orange|O]].")
    assert names(reading, Retype("Orange", ORG, LOC)) == {"Orange": ("O", ["Orange"] * 3)}


def test_merging_adds_the_counts_up_and_the_sidebar_is_in_order() -> None:
    merged = names(MISTRAL, Merge("Mistral", "Mistral AI"))
    assert list(merged) == ["Mistral AI", "Arthur Mensch"]
    assert merged["Mistral AI"] == ("O", ["Mistral AI", "Mistral", "Mistral"])


def test_only_what_was_merged_is_the_readers() -> None:
    entity = corrected(MISTRAL, Merge("Mistral", "Mistral AI")).analysis.entities[0]
    assert [mention.source for mention in entity.mentions] == [
        Source.MODEL,
        Source.READER,
        Source.READER,
    ]
    assert entity.aliases == ("Mistral",)


def test_merging_into_a_name_unknown_to_the_article_gives_that_name() -> None:
    assert names(MISTRAL, Merge("Mistral", "Mistral SAS", into_type=ORG))["Mistral SAS"] == (
        "O",
        ["Mistral", "Mistral"],
    )


def test_merging_in_a_circle_makes_one() -> None:
    circle = names(MISTRAL, Merge("Mistral", "Mistral AI"), Merge("Mistral AI", "Mistral"))
    assert circle["Mistral AI"] == ("O", ["Mistral AI", "Mistral", "Mistral"])


def test_splitting_off_a_short_form_makes_an_entity_of_it() -> None:
    parts = names(MISTRAL, Split("Mensch", "Arthur Mensch", ORG))
    assert parts["Mensch"] == ("O", ["Mensch"])
    assert parts["Arthur Mensch"] == ("P", ["Arthur Mensch"])


def test_splitting_off_the_name_leaves_the_rest_under_its_fullest_form() -> None:
    parts = names(MISTRAL, Split("Arthur Mensch", "Arthur Mensch"))
    assert parts["Arthur Mensch"] == ("P", ["Arthur Mensch"])
    assert parts["Mensch"] == ("P", ["Mensch"])


def test_splitting_undoes_a_wider_merge() -> None:
    changes = (Merge("Mistral", "Mistral AI"), Split("Mistral", "Mistral AI"))
    assert names(MISTRAL, *changes)["Mistral"] == ("O", ["Mistral", "Mistral"])


def test_renaming_keeps_the_old_name_as_another_form() -> None:
    entity = corrected(MISTRAL, Rename("Mistral", "Mistral SAS")).analysis.entities[0]
    assert (entity.name, entity.aliases) == ("Mistral SAS", ("Mistral",))


@pytest.mark.parametrize("name", ["Mistral", "Mistral SAS"])
def test_a_renamed_entity_is_found_by_either_name(name: str) -> None:
    assert set(names(MISTRAL, Rename("Mistral", "Mistral SAS"), Hide(name))) == {
        "Mistral AI",
        "Arthur Mensch",
    }


def test_what_is_merged_into_a_hidden_name_is_hidden() -> None:
    for changes in (
        (Hide("Mistral AI"), Merge("Mistral", "Mistral AI")),
        (Merge("Mistral", "Mistral AI"), Hide("Mistral AI")),
    ):
        assert set(names(MISTRAL, *changes)) == {"Arthur Mensch"}


@pytest.mark.parametrize(
    ("text", "added", "found"),
    [
        ("Ada va. Ada vient.", "Ada", ["Ada", "Ada"]),
        ("ada, ADA, Adam, Ada1, Ada_, l'Ada", "Ada", ["Ada"]),
        ("anti-Ada, Ada-Maria, -Ada- et Ada – Ada.", "Ada", ["Ada", "Ada", "Ada"]),
        ("L’Équipe et L'Équipe", "L'Équipe", ["L’Équipe", "L'Équipe"]),
        ("Ada\u00a0Morel, Ada Morel", "Ada Morel", ["Ada\u00a0Morel", "Ada Morel"]),
        ("Yahoo! et Yahoo", "Yahoo!", ["Yahoo!"]),
        ("#MeToo, MeToo", "#MeToo", ["#MeToo"]),
        ("Cafe\u0301 et Cafe", "Cafe", ["Cafe"]),
        ("Ada\nMorel", "Ada Morel", []),
    ],
)
def test_an_added_name_is_found_wherever_it_stands_as_whole_words(
    text: str, added: str, found: list[str]
) -> None:
    reading = article_of(text), Analysis((), (), MISTRAL[1].model)
    result = names(reading, Add(added, PER))
    assert [words for _type, forms in result.values() for words in forms] == found


def test_an_added_name_is_found_over_a_line_end_in_a_paragraph() -> None:
    article = article_of("Ada\nMorel")
    one_block = article._replace(blocks=(article.blocks[0]._replace(end=9),))
    reading = one_block, Analysis((), (), MISTRAL[1].model)
    assert names(reading, Add("Ada Morel", PER)) == {"Ada Morel": ("P", ["Ada\nMorel"])}


def test_what_is_in_no_block_is_never_searched() -> None:
    article = article_of("Ada\nAda")
    reading = article._replace(blocks=article.blocks[1:]), Analysis((), (), MISTRAL[1].model)
    assert len(names(reading, Add("Ada", PER))["Ada"][1]) == 1


def test_added_mentions_are_the_readers() -> None:
    (entity,) = corrected(reading_of("Ada."), Add("Ada", PER)).analysis.entities
    assert entity.mentions == (Mention(0, 3, Source.READER, Evidence.READER),)


def test_an_added_name_takes_the_place_of_shorter_mentions_only() -> None:
    reading = reading_of("Le [[Crédit|M]] agricole de [[Paris Nord|L]] et de Paris.")
    assert names(reading, Add("Crédit agricole", ORG), Add("Paris", LOC)) == {
        "Crédit agricole": ("O", ["Crédit agricole"]),
        "Paris Nord": ("L", ["Paris Nord"]),
        "Paris": ("L", ["Paris"]),
    }


def test_an_added_name_joins_the_entity_of_that_name_and_type() -> None:
    reading = reading_of("[[Ada Morel|P]], [[Morel|P Ada Morel]] et Morel.")
    assert names(reading, Add("Morel", PER)) == {
        "Ada Morel": ("P", ["Ada Morel", "Morel", "Morel"])
    }


def test_an_added_name_of_another_type_takes_the_mentions_over() -> None:
    assert names(MISTRAL, Add("Mistral", ORG))["Mistral"] == ("O", ["Mistral", "Mistral"])


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_hiding_and_adding_the_last_decides(order: tuple[int, int]) -> None:
    changes = (Hide("Ada"), Add("Ada", PER))
    shown = names(reading_of("[[Ada|P]] et Ada."), *(changes[place] for place in order))
    assert ("Ada" in shown) == (order == (0, 1))


def test_quotes_follow_a_merge_and_a_new_name() -> None:
    result = corrected(MISTRAL, Merge("Arthur Mensch", "Mistral"), Rename("Mistral", "Le patron"))
    quote = result.analysis.quotes[0]
    (entity,) = [e for e in result.analysis.entities if e.name == "Le patron"]
    assert (quote.speaker, quote.speaker_entity) == ("Le patron", entity.id)


def test_a_hidden_speaker_stays_as_a_description() -> None:
    quote = corrected(MISTRAL, Hide("Arthur Mensch")).analysis.quotes[0]
    assert (quote.speaker, quote.speaker_entity) == ("Arthur Mensch", None)


def test_a_quote_follows_the_mention_that_names_its_speaker() -> None:
    article, analysis = MISTRAL
    start = article.text.index("Mensch :")
    quote = replace(analysis.quotes[0], speaker_mention=Span(start, start + 6))
    reading = article, replace(analysis, quotes=(quote, analysis.quotes[1]))
    result = corrected(reading, Split("Mensch", "Arthur Mensch")).analysis
    assert result.quotes[0].speaker == "Mensch"


def test_a_quote_follows_its_speaker_into_an_added_name() -> None:
    reading = reading_of("Ada [[Morel|P]] : « {{Oui|Morel}} ».")
    result = corrected(reading, Add("Ada Morel", PER)).analysis
    assert result.quotes[0].speaker_entity == result.entities[0].id
    assert result.quotes[0].speaker == "Ada Morel"


def test_a_described_speaker_that_is_added_becomes_an_entity() -> None:
    reading = reading_of("Ada : « {{Oui|Ada}} ».")
    result = corrected(reading, Add("Ada", PER)).analysis
    assert result.quotes[0].speaker_entity == result.entities[0].id


@pytest.mark.parametrize(
    ("speaker", "name", "known"),
    [
        ("arthur mensch", "Arthur Mensch", True),
        ("Mensch", "Arthur Mensch", True),
        ("Une passante", "Une passante", False),
        (None, None, False),
    ],
)
def test_a_speaker_is_an_entity_a_description_or_nobody(
    speaker: str | None, name: str | None, *, known: bool
) -> None:
    article, analysis = MISTRAL
    for number in (0, 1):
        ref = quote_ref(article.text, analysis.quotes, analysis.quotes[number])
        quote = corrected(MISTRAL, SetSpeaker(ref, speaker)).analysis.quotes[number]
        assert (quote.speaker, quote.speaker_entity is not None) == (name, known)
        assert quote.confidence is (Confidence.EXPLICIT if name else Confidence.NONE)


def test_what_is_no_speech_has_no_speaker() -> None:
    ref = quote_ref(MISTRAL[0].text, MISTRAL[1].quotes, MISTRAL[1].quotes[0])
    result = corrected(MISTRAL, SetKind(ref, QuoteKind.NOT_SPEECH))
    quote = result.analysis.quotes[0]
    assert (quote.kind, quote.speaker, quote.confidence) == (
        QuoteKind.NOT_SPEECH,
        None,
        Confidence.NONE,
    )
    assert result.causes["q1"] == (Correction(SetKind(ref, QuoteKind.NOT_SPEECH)),)


SAME = "A : « {{Oui}} ». Puis B : « {{Oui}} ». Enfin C : « {{Non, jamais de la vie}} ».\n"


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("Une phrase de plus, « {{nouvelle}} ».\n", ""), ("", "Et {{ceci}} à la fin.\n")],
)
def test_a_quote_is_known_again_when_the_text_around_it_grows(
    number: int, before: str, after: str
) -> None:
    article, analysis = reading_of(SAME)
    ref = quote_ref(article.text, analysis.quotes, analysis.quotes[number])
    other = reading_of(before + SAME + after)
    quotes = corrected(other, SetSpeaker(ref, "Ada")).analysis.quotes
    said = [place for place, quote in enumerate(quotes) if quote.speaker]
    assert said == [number + bool(before)]


def test_a_quote_is_known_again_by_its_surroundings_when_its_words_changed() -> None:
    article, analysis = reading_of("La ministre l'a dit : « {{Ouui}} » avant de partir.")
    ref = quote_ref(article.text, analysis.quotes, analysis.quotes[0])
    other = reading_of("La ministre l'a dit : « {{Oui}} » avant de partir.")
    assert corrected(other, SetSpeaker(ref, "Ada")).analysis.quotes[0].speaker == "Ada"


def test_the_narrowest_scope_has_the_last_word_whatever_the_order() -> None:
    reading = reading_of("[[Orange|M]] va.", "/news/june/a.txt")
    place = place_of(reading[0])
    folder = folder_scope(place)
    assert folder is not None
    made = [
        Correction(Retype("Orange", PER), article_scope(place)),
        Correction(Retype("Orange", LOC), folder),
        Correction(Retype("Orange", LOC), replace(folder, path="/news")),
        Correction(Retype("Orange", ORG)),
    ]
    for corrections in (made, made[::-1], made[2:] + made[:2]):
        assert apply(*reading, corrections).analysis.entities[0].type is PER
    assert apply(*reading, made[1:]).analysis.entities[0].type is LOC


@pytest.mark.parametrize(
    ("scope", "holds"),
    [
        (Scope(), True),
        (article_scope(place_of(article_of("Ada.", "/news/a.txt"))), True),
        (article_scope(place_of(article_of("[other]", "/news/a.txt"))), True),
        (article_scope(place_of(article_of("Ada.", "/moved/b.txt"))), True),
        (article_scope(place_of(article_of("[other]", "/news/b.txt"))), False),
        (article_scope(place_of(article_of("[other]", None))), False),
        (folder_scope(place_of(article_of("", "/news/x.txt"))), True),
        (folder_scope(place_of(article_of("", "/x.txt"))), True),
        (folder_scope(place_of(article_of("", "/new/x.txt"))), False),
    ],
)
def test_a_scope_is_an_article_moved_or_edited_a_folder_or_everywhere(
    scope: Scope, *, holds: bool
) -> None:
    reading = reading_of("[[Ada|P]].", "/news/a.txt")
    result = apply(*reading, [Correction(Hide("Ada"), scope)])
    assert (result.analysis.entities == ()) == holds


def test_it_is_told_what_made_an_entity_what_it_is_and_its_first_name() -> None:
    changes = (Rename("Mistral AI", "Mistral SAS"), Merge("Mistral", "Mistral AI"))
    result = corrected(MISTRAL, *changes)
    (entity,) = [e for e in result.analysis.entities if e.name == "Mistral SAS"]
    assert result.causes[entity.id] == tuple(Correction(change) for change in changes)
    assert result.names[entity.id] == "Mistral AI"
