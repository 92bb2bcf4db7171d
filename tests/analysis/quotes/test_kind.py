import pytest
from tests.analysis.quotes.samples import article, entity

from liseuse.analysis.model import QuoteKind
from liseuse.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    "text",
    [
        "« Je ne partirai pas d’ici », dit Anna Roy.",
        "Anna Roy juge la réponse « suffisante ».",
        "Anna Roy dénonce un « mépris » des élus.",
        "Anna Roy a répondu : « Je ne sais pas. »",
        "– Tu viens ce soir ? demande Anna Roy.",
    ],
)
def test_words_attributed_to_somebody_are_speech(text: str) -> None:
    (quote,) = find_quotes(article(text), [entity(text, "Anna Roy")])
    assert quote.kind is QuoteKind.SPEECH


@pytest.mark.parametrize(
    "text",
    [
        "Le film « Les Enfants du paradis » ressort mercredi.",
        "L’album, intitulé « Houille », sort vendredi.",
        "Le train, dit « Le Bleu », part à huit heures.",
        "La région a reçu le label « Terre de jeux » en mai.",
        "Une pancarte indique « Chien méchant » à l’entrée.",
        "Sur le mur, on peut lire « Vive la mer » en lettres rouges.",
    ],
)
def test_titles_and_names_are_not_speech(text: str) -> None:
    (quote,) = find_quotes(article(text), [])
    assert quote.kind is QuoteKind.NOT_SPEECH
    assert quote.speaker is None
