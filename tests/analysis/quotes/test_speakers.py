import pytest
from tests.analysis.quotes.samples import article, entity

from liseuse.analysis.model import Confidence, Entity, Quote
from liseuse.analysis.quotes import find_quotes


def quotes(text: str, *entities: Entity) -> tuple[Quote, ...]:
    return find_quotes(article(text), entities)


MENSCH = "Arthur Mensch, fondateur et PDG de la start-up, était à Paris."


@pytest.mark.parametrize(
    "sentence",
    [
        "« Nous avons gagné la partie », dit Anna Roy.",
        "« Nous avons gagné la partie », a déclaré mardi devant la presse Anna Roy.",
        "« Nous avons gagné la partie », a répété la maire, Anna Roy.",
        "« Nous avons gagné la partie », s’enthousiasme Mme Anna Roy.",
        "« Nous avons gagné la partie », selon Anna Roy.",
        "« Nous avons gagné la partie », fait valoir Anna Roy.",
        "« Nous avons, explique Anna Roy, gagné la partie. »",
        "Selon Anna Roy, « nous avons gagné la partie ».",
        "D’après Anna Roy, « nous avons gagné la partie ».",
        "Pour Anna Roy, « nous avons gagné la partie ».",
        "Anna Roy explique que « nous avons gagné la partie ».",
        "Anna Roy a répondu : « Nous avons gagné la partie. »",
        "La directrice du port, Anna Roy, a répondu : « Nous avons gagné la partie. »",
        "Réponse immédiate d’Anna Roy : « Nous avons gagné la partie. »",
        "Anna Roy, qui juge le texte « suffisant pour gagner », votera.",
    ],
)
def test_a_name_in_the_sentence_is_an_explicit_speaker(sentence: str) -> None:
    (quote,) = quotes(sentence, entity(sentence, "Anna Roy"))
    assert (quote.speaker, quote.confidence) == ("Anna Roy", Confidence.EXPLICIT)
    assert quote.speaker_entity == "e-Anna Roy"
    assert quote.speaker_mention is not None
    assert quote.cue is not None
    assert sentence[quote.speaker_mention.start : quote.speaker_mention.end] == "Anna Roy"


def test_the_word_of_saying_is_the_cue() -> None:
    text = "« Nous avons gagné la partie », a déclaré Anna Roy."
    (quote,) = quotes(text, entity(text, "Anna Roy"))
    assert quote.cue is not None
    assert text[quote.cue.start : quote.cue.end] == "déclaré"


def test_a_description_is_resolved_through_an_apposition_elsewhere() -> None:
    text = MENSCH + "\nUn match a eu lieu.\n« On a gagné la partie », assène encore le jeune PDG."
    (quote,) = quotes(text, entity(text, "Arthur Mensch"))
    assert (quote.speaker, quote.confidence) == ("Arthur Mensch", Confidence.INFERRED)
    assert quote.speaker_mention is not None
    mention = quote.speaker_mention
    assert text[mention.start : mention.end] == "le jeune PDG"


def test_a_pronoun_takes_up_the_person_of_its_gender() -> None:
    text = (
        "Marie Durand et Paul Martin sont venus.\nMarie Durand a parlé la première. "
        "« Je suis contente de ce vote », a-t-elle déclaré."
    )
    (quote,) = quotes(text, entity(text, "Marie Durand"), entity(text, "Paul Martin"))
    assert quote.speaker == "Marie Durand"


def test_a_description_by_the_town_is_resolved_through_the_town() -> None:
    text = (
        "Marc Petit a gagné la course devant Jean Leroux.\nMarc Petit vit à Nantes. "
        "« Je cours pour mes enfants », sourit le Nantais."
    )
    (quote,) = quotes(text, entity(text, "Marc Petit"), entity(text, "Jean Leroux"))
    assert quote.speaker == "Marc Petit"


@pytest.mark.parametrize(
    ("sentence", "description"),
    [
        ("« On n’a rien vu venir ici », raconte un riverain.", "un riverain"),
        ("« On n’a rien vu venir ici », assure une source proche.", "une source proche"),
    ],
)
def test_somebody_without_a_name_stays_without_one(sentence: str, description: str) -> None:
    text = f"Paul Martin est venu à Lyon.\n{sentence}"
    (quote,) = quotes(text, entity(text, "Paul Martin"))
    assert (quote.speaker, quote.speaker_entity) == (description, None)


def test_nobody_is_named_when_nothing_tells_who_speaks() -> None:
    (quote,) = quotes("« Je ne sais pas ce que nous ferons demain. »")
    assert (quote.speaker, quote.confidence) == (None, Confidence.NONE)


def test_a_nearer_name_that_is_not_the_subject_does_not_take_over() -> None:
    text = "Anna Roy a répondu à Paul Martin : « Nous avons gagné la partie. »"
    (quote,) = quotes(text, entity(text, "Anna Roy"), entity(text, "Paul Martin"))
    assert quote.speaker == "Anna Roy"


def test_a_new_subject_takes_over_from_the_clause_before() -> None:
    text = "Si Paul Martin est venu, Anna Roy a répondu : « Nous avons gagné la partie. »"
    (quote,) = quotes(text, entity(text, "Anna Roy"), entity(text, "Paul Martin"))
    assert quote.speaker == "Anna Roy"


def test_a_verb_taken_for_a_name_hides_nobody() -> None:
    text = "« Nous avons gagné la partie », assène Anna Roy."
    (quote,) = quotes(text, entity(text, "assène"), entity(text, "Anna Roy"))
    assert quote.speaker == "Anna Roy"


def test_nested_quotes_are_entries_of_their_own() -> None:
    text = "« Il m’a dit “non merci” hier », raconte Anna Roy."
    outer, inner = quotes(text, entity(text, "Anna Roy"))
    assert outer.speaker == "Anna Roy"
    assert outer.start < inner.start < inner.end < outer.end


def test_ids_follow_the_text() -> None:
    text = "« Un jour de plus », « deux jours de plus », dit Anna Roy."
    assert [q.id for q in quotes(text, entity(text, "Anna Roy"))] == ["q1", "q2"]


def test_two_people_who_talk_take_turns() -> None:
    text = (
        "Anna Roy préside. Paul Martin se tient à la barre.\n"
        "— Où étiez-vous ce soir-là ? demande la présidente Anna Roy.\n"
        "— À la maison, répond-il.\n"
        "— Avec votre épouse ?\n"
        "— Avec le chien."
    )
    found = quotes(text, entity(text, "Anna Roy"), entity(text, "Paul Martin"))
    assert [quote.speaker for quote in found] == ["Anna Roy", "Paul Martin"] * 2


def test_a_pronoun_takes_up_who_the_sentence_opens_with() -> None:
    text = (
        "Luc Dupuis a réuni ses adjoints. Luc Dupuis attend un vote.\n"
        "Quant à Paul Martin, il rappelle que « l’argent ne pose pas les rails »."
    )
    (quote,) = quotes(text, entity(text, "Luc Dupuis"), entity(text, "Paul Martin"))
    assert quote.speaker == "Paul Martin"


def test_a_body_the_sentence_opens_with_is_taken_up_whatever_the_gender() -> None:
    text = (
        "Anna Roy a réuni ses adjoints. Anna Roy attend un vote.\n"
        "Quant à Solidor, elle rappelle que « l’argent ne pose pas les rails »."
    )
    body = entity(text, "Solidor", "ORG")
    (quote,) = quotes(text, entity(text, "Anna Roy"), body)
    assert (quote.speaker, quote.confidence) == ("Solidor", Confidence.EXPLICIT)


def test_a_sure_name_after_a_quote_counts_more_than_what_looks_like_a_speaker_inside() -> None:
    text = "« Ce plan, le plus cher, conforte notre avance et rassure », se félicite Anna Roy."
    (quote,) = quotes(text, entity(text, "Anna Roy"))
    assert (quote.speaker, quote.confidence) == ("Anna Roy", Confidence.EXPLICIT)


@pytest.mark.parametrize(
    "line",
    [
        "Anna Roy : « On ne lâchera rien »",
        "Réforme du rail. Anna Roy : « On ne lâchera rien »",
        "Rugby – Anna Roy : « On ne lâchera rien »",
        "Anna Roy, maire de Pau : « On ne lâchera rien »",
        "Anna Roy (PS) : « On ne lâchera rien »",
        "« On ne lâchera rien, jamais » (Anna Roy)",
    ],
)
def test_a_name_beside_the_quote_says_it_without_a_verb(line: str) -> None:
    text = f"{line}\nLe texte sera voté mardi."
    (quote,) = quotes(text, entity(text, "Anna Roy"))
    assert (quote.speaker, quote.confidence) == ("Anna Roy", Confidence.EXPLICIT)


def test_a_title_after_a_name_is_nobodys_words() -> None:
    text = "Anna Roy, auteure du roman : « Les Enfants du port »."
    (quote,) = quotes(text, entity(text, "Anna Roy"))
    assert quote.speaker is None
