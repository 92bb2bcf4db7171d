import pytest

from liseuse.analysis.quotes.verbs import forms, reporting_verbs


@pytest.mark.parametrize(
    ("infinitive", "finite", "participle", "present"),
    [
        ("affirmer", {"affirme", "affirmait", "affirma", "affirmera"}, "affirmée", "affirmant"),
        ("lancer", {"lance", "lançait", "lança", "lancèrent"}, "lancé", "lançant"),
        ("juger", {"juge", "jugeait", "jugea"}, "jugées", "jugeant"),
        ("rappeler", {"rappelle", "rappelait", "rappellera"}, "rappelé", "rappelant"),
        ("marteler", {"martèle", "martelait", "martèlera"}, "martelé", "martelant"),
        ("répéter", {"répète", "répétait", "répétera"}, "répété", "répétant"),
        ("balayer", {"balaie", "balaye", "balayait"}, "balayé", "balayant"),
        ("dire", {"dit", "disent", "disait", "dira"}, "dite", "disant"),
        ("contredire", {"contredit", "contredisent"}, "contredit", "contredisant"),
        ("écrire", {"écrit", "écrivait", "écrivit"}, "écrite", "écrivant"),
        ("admettre", {"admet", "admettent", "admit"}, "admis", "admettant"),
        ("soutenir", {"soutient", "soutenait", "soutint", "soutinrent"}, "soutenu", "soutenant"),
        ("craindre", {"craint", "craignait", "craignit"}, "crainte", "craignant"),
        ("répondre", {"répond", "répondait", "répondit"}, "répondu", "répondant"),
        ("reconnaître", {"reconnaît", "reconnaissait", "reconnut"}, "reconnu", "reconnaissant"),
        ("avertir", {"avertit", "avertissait", "avertissent"}, "avertie", "avertissant"),
        ("prévoir", {"prévoit", "prévoyait"}, "prévu", "prévoyant"),
        ("sourire", {"sourit", "souriait"}, "souri", "souriant"),
    ],
)
def test_the_forms_of_a_verb_are_made_from_its_infinitive(
    infinitive: str, finite: set[str], participle: str, present: str
) -> None:
    made = forms(infinitive)
    assert finite <= made.finite
    assert participle in made.participles
    assert made.present_participle == present


def test_a_word_that_is_no_infinitive_is_refused() -> None:
    with pytest.raises(ValueError, match="not an infinitive"):
        forms("parole")


def test_the_list_holds_forms_that_no_other_verb_lends_it() -> None:
    verbs = reporting_verbs()
    assert {"assène", "déclare", "renchérit"} <= verbs.finite
    assert {"déclaré", "ajouté"} <= verbs.participles
    assert "affirmant" in verbs.present_participles
    assert "mange" not in verbs.finite
