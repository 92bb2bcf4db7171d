import pytest
from tests.article.helpers import kinds, plain

TITLE = "Mistral ouvre un centre de données dans l’Essonne"
LONG = (
    "Celui-ci sera situé dans l’Essonne, département qui héberge déjà un centre de calcul, et où"
    " l’entreprise compte recruter deux cents personnes avant la fin de l’année prochaine, selon"
    " sa direction. Les élus s’en félicitent, les riverains demandent à voir."
)
MORE = (
    "Le maire a promis une réunion publique avant l’été, en présence du préfet et des associations"
    " de riverains. « Nous dirons tout », a-t-il assuré mardi soir devant le conseil municipal,"
    " avant de lever la séance. Le dossier sera consultable en mairie dès lundi matin."
)
LEDE = "L’entreprise française veut ne plus dépendre des machines des autres."
BODY = f"{LONG}\n\n{MORE}\n\n{LONG}"


@pytest.mark.parametrize(
    "title",
    [
        TITLE,
        "À l’Assemblée, une motion pour rien ?",
        "« La Mouette » sent le varech et le fer-blanc",
        "Élise Garrandier : « Le train a appris l’heure aux Français »",
        "TEMPÊTE ALIX : LA BRETAGNE PANSE SES PLAIES",
        "FESTIVALS. Au Parc des Oiseaux, un été sous tension",
        "Isaure Delmas, le retour d’une étoile discrète",
        "Portrait. Mahsa Rostamzadeh, l’avocate qui compte les silences",
    ],
)
def test_a_short_first_line_without_a_full_stop_is_the_title(title: str) -> None:
    assert plain(f"{title}\n\n{BODY}")[0] == ("title", title)


@pytest.mark.parametrize(
    "first",
    [
        "Le maire a démissionné.",
        "Voici ce qu’il demande :",
        "— Vous reconnaissez les faits, monsieur ?",
        "- une entrée de liste",
        "puis une ligne qui commence bas",
    ],
)
def test_a_first_line_that_is_a_sentence_or_half_of_one_is_no_title(first: str) -> None:
    assert "title" not in kinds(plain(f"{first}\n\n{BODY}"))


def test_a_short_paragraph_under_the_title_is_the_lede() -> None:
    assert plain(f"{TITLE}\n{LEDE}\n{LONG}\n{MORE}")[1] == ("lede", LEDE)


def test_what_stands_between_title_and_byline_is_the_lede() -> None:
    found = plain(f"{TITLE}\n\n{LONG}\n\nPar Claire Dumont\n\n{MORE}\n\n{LONG}")
    assert kinds(found)[:3] == ["title", "lede", "byline"]


def test_a_dispatch_has_no_lede_and_its_first_paragraph_is_no_dateline() -> None:
    opening = "Paris, le 12 mars (AFP) – Les dockers ont voté la reprise."
    assert plain(f"{TITLE}\n\n{opening}\n\n{LONG}\n\n{MORE}")[1] == ("paragraph", opening)


@pytest.mark.parametrize(
    "byline",
    [
        "Par Claire Dumont",
        "Par Bastien Quéméneur, à Grenoble",
        "Par Ronan Kerlidou, avec nos rédactions locales",
        "Propos recueillis par Jean Le Guen",
        "De notre envoyée spéciale à Saint-Louis (Sénégal), Fanny Delcourt",
        "Nairobi, correspondance",
        "Marie-Soleil Tanguay, La Presse canadienne, Québec",
    ],
)
def test_a_line_under_the_title_says_who_wrote_the_article(byline: str) -> None:
    assert plain(f"{TITLE}\n\n{byline}\n\n{BODY}")[:2] == [("title", TITLE), ("byline", byline)]


@pytest.mark.parametrize(
    "dateline",
    [
        "Publié le 9 février 2025 à 18h02",
        "Mis à jour le 8 novembre 2025 à 21h15",
        "Nantes, le 18 mars 2026",
        "9 février 2025",
        "le 12/03/2025 à 10:00",
    ],
)
def test_a_line_under_the_title_says_when_it_appeared(dateline: str) -> None:
    assert plain(f"{TITLE}\n\n{dateline}\n\n{BODY}")[1] == ("dateline", dateline)


@pytest.mark.parametrize("label", ["POLITIQUE", "FAITS DIVERS", "Tribunal"])
def test_a_label_over_the_title_is_not_the_title(label: str) -> None:
    assert plain(f"{label}\n{TITLE}\n\n{BODY}")[:2] == [("heading", label), ("title", TITLE)]


@pytest.mark.parametrize(
    "heading", ["L’ambition d’être un leader mondial", "Solidarité", "Un pont trop loin ?"]
)
def test_a_short_line_between_paragraphs_is_a_heading(heading: str) -> None:
    found = plain(f"{TITLE}\n{LONG}\n{MORE}\n{heading}\n{LONG}\n{MORE}")
    assert ("heading", heading) in found


@pytest.mark.parametrize("line", ["Le maire est parti.", "La FAPP demande :", "- un point"])
def test_a_short_sentence_between_paragraphs_is_no_heading(line: str) -> None:
    assert ("paragraph", line) in plain(f"{TITLE}\n\n{LONG}\n\n{line}\n\n{MORE}\n\n{LONG}")


def test_short_lines_in_a_row_are_no_headings() -> None:
    results = ["Lens 0, Nantes 2", "Lille 1, Brest 1", "Paris 3, Lyon 0", "Metz 2, Nice 2"]
    found = plain("\n".join([TITLE, LONG, *results, MORE, LONG]))
    assert [("paragraph", line) for line in results] == found[2:6]


@pytest.mark.parametrize(
    "line",
    [
        "Source : usine-digitale.fr",
        "Sources : ARS, préfecture.",
        "© Le Courrier du Val",
        "Photo : J.-P. Marot",
        "jlm/rbk/cbn",
        "(Avec l’AFP)",
        "https://www.exemple.fr/article",
        "Tous droits réservés",
    ],
)
def test_a_last_line_says_where_the_article_comes_from(line: str) -> None:
    assert plain(f"{TITLE}\n\n{BODY}\n\n{line}\n")[-1] == ("source", line)


@pytest.mark.parametrize("line", ["Vincent Aubertin", "Geoffroy Schmit (Le Quotidien)"])
def test_a_name_under_the_article_signs_it(line: str) -> None:
    assert plain(f"{TITLE}\n\n{BODY}\n\n{line}")[-1] == ("byline", line)


def test_questions_after_a_dash_that_are_answered_without_one() -> None:
    asked = ["— Pourquoi cette date ?", "— Que change-t-elle ?", "— Vous citez le plan Freycinet."]
    turns = [line for question in (*asked, "— Et demain ?") for line in (question, LONG)]
    found = plain("\n".join([TITLE, LEDE, *turns]))
    assert [text for kind, text in found if kind == "question"] == [*asked, "— Et demain ?"]


def test_questions_that_stand_alone() -> None:
    asked = ["Pourquoi partir maintenant ?", "Que ferez-vous ?", "Avez-vous des regrets ?"]
    turns = [line for question in asked for line in (question, LONG)]
    found = plain("\n\n".join([TITLE, MORE, *turns]))
    assert [text for kind, text in found if kind == "question"] == asked
    assert found[1] == ("lede", MORE)


def test_questions_after_a_label() -> None:
    text = "Q : Que faites-vous ?\nR : Je cherche.\nQ : Et demain ?\nR : Je chercherai encore."
    assert kinds(plain(text)) == ["question", "paragraph", "question", "paragraph"]


def test_a_dialogue_inside_a_story_is_no_interview() -> None:
    dialogue = [
        "— Vous reconnaissez les faits ?",
        "— Je reconnais avoir été généreux, répond le prévenu.",
        "— Et avec l’argent de Mme Vasseur ?",
        "— Il était à moi.",
    ]
    found = plain("\n".join([TITLE, LONG, *dialogue, MORE]))
    assert "question" not in kinds(found)
