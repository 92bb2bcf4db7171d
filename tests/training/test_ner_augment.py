from __future__ import annotations

import random
import re

import pytest

from liseuse.training.ner_augment import LONGEST, SHORTEST, Exchanger, NameMaker, varied
from liseuse.training.ner_data import Paragraph, corpus_paragraphs

SEEDS = range(40)


def _dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - repeatable, not secret


def _paragraph(text: str) -> Paragraph:
    """Return the paragraph of `text`, whose names are written [TYPE name]."""
    names, plain, position = [], "", 0
    for found in re.finditer(r"\[(\w+) ([^]]+)\]", text):
        plain += text[position : found.start()]
        names.append((len(plain), len(plain) + len(found[2]), found[1]))
        plain += found[2]
        position = found.end()
    return Paragraph(plain + text[position:], tuple(names), "b")


def _shown(paragraph: Paragraph) -> list[str]:
    return [paragraph.text[start:end] for start, end, _ in paragraph.names]


SOME = _paragraph(
    "[PER Paul Durand] a vu l'[ORG Orange] d'[LOC Angers] et [LOC Lyon]. [PER Durand] rit, dit "
    "[PER Zoé Martin], au [ORG tribunal de Lyon] et au [ORG tribunal de Nantes]. [MISC Coupe Icare]"
)


@pytest.fixture(scope="module")
def exchanger() -> Exchanger:
    return Exchanger(corpus_paragraphs()[:800])


@pytest.mark.parametrize("seed", SEEDS)
def test_exchanged_names_stand_where_they_are_said_to(exchanger: Exchanger, seed: int) -> None:
    changed = exchanger.exchanged(SOME, _dice(seed))
    assert [kind for *_, kind in changed.names] == [kind for *_, kind in SOME.names]
    rest = re.split("|".join(map(re.escape, dict.fromkeys(_shown(SOME)))), SOME.text)
    outside, position = [], 0
    for start, end, _ in changed.names:
        outside.append(changed.text[position:start])
        position = end
    outside.append(changed.text[position:])
    assert outside == rest


@pytest.mark.parametrize("seed", SEEDS)
def test_a_surname_alone_follows_its_full_name(exchanger: Exchanger, seed: int) -> None:
    names = _shown(exchanger.exchanged(SOME, _dice(seed)))
    if names[0] != "Paul Durand" and names[4] != "Durand":
        assert names[0].endswith(f" {names[4]}")


@pytest.mark.parametrize("seed", SEEDS)
def test_what_stands_before_a_name_still_fits(exchanger: Exchanger, seed: int) -> None:
    names = _shown(exchanger.exchanged(SOME, _dice(seed)))
    assert all(names[i][0].lower() in "aeiouyhàâéèêîôûœ" for i in (1, 2))
    assert names[3][0].lower() not in "aeiouyhàâéèêîôûœ"
    assert names[6].startswith("tribunal")
    assert names[8] == "Coupe Icare"


def test_names_do_change(exchanger: Exchanger) -> None:
    seen = {name for s in SEEDS for name in _shown(exchanger.exchanged(SOME, _dice(s)))}
    assert len(seen) > 100


def test_made_up_names_are_of_a_names_length() -> None:
    maker = NameMaker(["Durand", "Dupont", "Martin", "Marchand", "Morin"])
    made = {maker.make(_dice(seed)) for seed in SEEDS}
    assert all(SHORTEST <= len(name) <= LONGEST for name in made)
    assert len(made) > 3


def test_marks_capitals_and_accents_vary_and_names_stay_in_place() -> None:
    paragraph = _paragraph("« Écoute », dit [PER Léa Étienne] à [LOC Évry].")
    texts = set()
    for seed in range(300):
        changed = varied(paragraph, _dice(seed))
        texts.add(changed.text)
        assert changed.names == paragraph.names
    assert "« ECOUTE », DIT LEA ETIENNE A EVRY." not in texts
    assert "« ÉCOUTE », DIT LÉA ÉTIENNE À ÉVRY." in texts
    assert "“ Écoute ”, dit Léa Étienne à Évry." in texts
    assert "« Écoute », dit Léa ÉTIENNE à Évry." in texts
    assert "« Ecoute », dit Léa Etienne à Evry." in texts
