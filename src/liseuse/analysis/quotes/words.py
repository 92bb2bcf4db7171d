"""The small closed word classes of French that attribution leans on, in lower case."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DEFINITE = _words("le la les l' ce cet cette ces son sa ses leur leurs notre nos mon ma mes")
INDEFINITE = _words(
    "un une des plusieurs certains certaines quelques deux trois quatre cinq dix vingt chaque "
    "aucun aucune quelque divers diverses maint d'autres nombre beaucoup tout toute tous "
    "toutes"
)
DETERMINERS = DEFINITE | INDEFINITE
FEMININE = _words("la une cette sa ma certaines aucune toute toutes elle elles celle-ci celle-là")
MASCULINE = _words("le un ce cet aucun tout il ils celui-ci celui-là certains tous")
PLURAL = _words(
    "les des ces ses leurs nos mes plusieurs certains certaines quelques deux trois quatre "
    "cinq dix vingt divers diverses nombre beaucoup tous toutes ils elles"
)
CONTRACTED = {"du": "le", "des": "les", "au": "le", "aux": "les"}
CIVILITIES = {
    "m.": "m", "mm.": "m", "mme": "f", "mme.": "f", "mmes": "f", "mlle": "f", "me": "", "me.":
    "", "mes": "", "dr": "", "dr.": "", "pr": "", "pr.": "", "monsieur": "m", "madame": "f",
    "maître": "", "docteur": "", "professeur": "", "général": "m", "colonel": "",
    "commandant": "", "sœur": "f", "père": "m", "mgr": "m", "lord": "m", "sir": "m", "lady":
    "f", "mademoiselle": "f", "saint": "m",
}  # fmt: skip
SUBJECT_PRONOUNS = _words("il elle ils elles on celui-ci celle-ci ceux-ci je j' nous")
STRESSED_PRONOUNS = _words("lui elle eux elles celui-ci celle-ci moi nous")
FIRST_PERSON = _words("je j' nous moi me m' mon ma mes notre nos")
SECOND_PERSON = _words("tu vous votre vos toi te t' ton ta tes")
CLITICS = _words("se s' me m' lui leur nous vous l' le la les y en n' ne te t'")
AUXILIARIES = _words(
    "a ont avait avaient aura auront eut eurent aurait auraient est sont était étaient sera "
    "fut furent serait ait aient soit vient viennent venait"
)
PREPOSITIONS = _words(
    "à de d' du des au aux pour avec par chez dans contre sur sous entre en vers sans selon "
    "lors devant depuis après avant auprès parmi malgré dès pendant face jusqu' jusque hors "
    "outre via derrière envers durant d'après voici voilà comme dont"
)
ADVERBS = _words(
    "encore aussi alors ainsi aussitôt ensuite enfin déjà toujours souvent jamais même "
    "pourtant cependant toutefois néanmoins également notamment surtout plutôt très trop bien "
    "mieux moins plus peu tout hier demain aujourd'hui soir matin lundi mardi mercredi jeudi "
    "vendredi samedi dimanche récemment simplement seulement pas point guère donc d'ailleurs "
    "certes ici là volontiers sobrement d'abord pour-autant longtemps tôt tard parfois quasi "
    "presque désormais puis d'emblée soudain net franchement"
)
CLAUSE_WORDS = _words(
    "que qu' mais car tandis alors quand lorsque lorsqu' si puisque puisqu' où or"
)
PHRASE_ENDS = CLAUSE_WORDS | _words(
    "qui dont et ou ni ne n' se s' y lui pour avec par dans contre sur sous entre vers sans "
    "selon lors devant depuis après avant auprès parmi malgré dès pendant face jusqu' jusque "
    "outre via afin comme est sont était étaient ont avait avaient sera fut serait hier "
    "demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche interrogé "
    "interrogée venu venue venus joint jointe contacté contactée croisé croisée rencontré "
    "rencontrée cité citée il elle on encore aussi déjà soit chez qu' à au aux"
)
LEADING_ADJECTIVES = _words(
    "jeune jeunes ancien ancienne anciens anciennes nouveau nouvel nouvelle petit petite "
    "grand grande vieux vieil vieille même mêmes autre autres ex principal principale premier "
    "première seul seule célèbre futur future second seconde dernier dernière bon bonne gros "
    "grosse brave fameux fameuse deux trois ci-devant tout toute vrai vraie ex-"
)
NOBODY = _words("on certains d'autres beaucoup plusieurs tous chacun personne quelqu'un")
SPEECH_NOUNS = _words(
    "communiqué lettre courrier texte rapport message tweet billet tribune mot mots phrase "
    "formule déclaration question réponse slogan banderole pancarte affiche affichette "
    "panneau sms courriel cri cris ton voix verdict constat aveu conclusion consigne"
)
SAYING_NOUNS = _words(
    "réponse réplique riposte commentaire verdict constat conclusion explication aveu précision "
    "confidence analyse avis conseil promesse résumé argument message mot"
)
"""What somebody says, as a noun: "Réponse du ministre : …"."""
WRITTEN_THINGS = _words(
    "affiche affiches affichette écriteau pancarte pancartes panneau panneaux banderole "
    "banderoles bâche bâches carton tampon plaque enseigne étiquette autocollant tee-shirt "
    "tee-shirts t-shirt maillot mur murs bandeau couverture menu carte ardoise brochure flyer "
    "tract torchon fronton pierre stèle tombe graffiti tag inscription mention"
)
TITLE_NOUNS = _words(
    "film livre roman album chanson titre single pièce spectacle émission série documentaire "
    "exposition recueil revue magazine essai ouvrage bd opéra tableau toile disque morceau "
    "poème nouvelle podcast programme projet plan opération dispositif label collection "
    "concept jeu application logiciel mention saga épisode chronique rubrique bouquin "
    "feuilleton festival prix trophée mot terme expression nom surnom formule slogan baptisé "
    "baptisée baptisés intitulé intitulée intitulés surnommé surnommée dit dite appelé "
    "appelée nommé nommée rebaptisé rebaptisée titré titrée estampillé estampillée qualifié "
    "qualifiée catégorie classe type mode effet génération notion projet"
)
NO_PEOPLE = _words(
    "affaire commentaire communiqué document documentaire dossier cahier calendrier chantier "
    "courrier papier quartier salaire formulaire sommaire territoire lumière manière matière "
    "frontière rivière carrière barrière première premier dernière dernier valeur erreur honneur "
    "moteur secteur ordinateur haut-parleur compteur facteur couleur chaleur douleur peur heure "
    "anniversaire questionnaire inventaire exemplaire horaire scénario main lendemain terrain "
    "semaine domaine centaine dizaine quinzaine trentaine vingtaine instant montant restant "
    "courant avant pendant humeur rumeur grandeur longueur hauteur odeur saveur ampleur lueur"
)
"""Nouns with the endings of those of people."""


def is_plausible_verb(word: str) -> bool:
    """Return whether `word` has the shape of a verb in the third person."""
    return len(word) > 2 and word.endswith(  # noqa: PLR2004 - the shortest verbs have three letters
        ("e", "ent", "t", "a", "ait", "aient", "d", "ont")
    )


def is_plausible_participle(word: str) -> bool:
    """Return whether `word` has the shape of a past participle."""
    return word.endswith(
        ("é", "és", "ée", "ées", "i", "is", "it", "ie", "u", "us", "ue", "ert", "int")
    )
