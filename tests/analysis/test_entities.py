from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.analysis.entities import link_entities
from liseuse.analysis.entities.names import is_acronym, is_initial_of, key_of, spells
from liseuse.analysis.model import Entity, EntityType, Evidence, Source
from liseuse.analysis.recogniser import RawMention
from liseuse.article.model import Article, Block, BlockKind, Metadata

_MARK = re.compile(r"\[(PER|ORG|LOC|MISC) ([^\]]+)\]")


def linked(marked: str) -> tuple[str, list[Entity]]:
    """Link what is marked "[PER Ada Morel]" in a text of one paragraph a line."""
    pieces, length, raw = [], 0, []
    position = 0
    for found in _MARK.finditer(marked):
        pieces += [marked[position : found.start()], found[2]]
        length += found.start() - position
        raw.append(RawMention(length, length + len(found[2]), EntityType(found[1])))
        length += len(found[2])
        position = found.end()
    text = "".join([*pieces, marked[position:]])
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, line.start(), line.end()) for line in re.finditer("[^\n]+", text)
    )
    by_block = [[m for m in raw if b.start <= m.start < b.end] for b in blocks]
    return text, list(link_entities(Article("a", None, text, blocks, Metadata()), by_block))


def names(marked: str) -> list[tuple[str, str, int]]:
    _, entities = linked(marked)
    return [(entity.type.value, entity.name, len(entity.mentions)) for entity in entities]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[PER Ada Morel] parle. [PER Morel] rit.", [("PER", "Ada Morel", 2)]),
        ("[PER Ada Morel] parle. [PER Ada] rit.", [("PER", "Ada Morel", 2)]),
        ("[PER Yann Le Goff] sort, puis [PER Le Goff] rentre.", [("PER", "Yann Le Goff", 2)]),
        ("[PER Yann Le Goff] sort. Le [PER Goff] rentre.", [("PER", "Yann Le Goff", 2)]),
        ("[PER Jean-Paul Roy] et [PER J.-P. Roy].", [("PER", "Jean-Paul Roy", 2)]),
        ("[PER Ada Morel] vient. [LOC Morel] part.", [("PER", "Ada Morel", 2)]),
        (
            "[PER Ada Morel] vient. " * 3 + "[ORG Morel] part. " * 3,
            [("PER", "Ada Morel", 6)],
        ),
        (
            "[PER Ada Morel] fonde l'usine. " + "[ORG Morel] vend. " * 3,
            [("ORG", "Morel", 3), ("PER", "Ada Morel", 1)],
        ),
        (
            "L'[ORG Agence régionale de santé] ([ORG ARS]) alerte. L'[ORG ARS] insiste.",
            [("ORG", "Agence régionale de santé", 3)],
        ),
        ("[ORG Mistral AI] lève des fonds. [MISC Mistral] recrute.", [("ORG", "Mistral AI", 2)]),
        ("[LOC Le Havre] dort. Le port du [LOC Havre] aussi.", [("LOC", "Le Havre", 2)]),
        ("Le port du [LOC Havre] dort.", [("LOC", "Le Havre", 1)]),
        ("Source : [LOC courrier-du-soir.fr]", [("ORG", "courrier-du-soir.fr", 1)]),
        ("[LOC Mauzac-sur-Vère] dort. [LOC Mauzac] aussi.", [("LOC", "Mauzac-sur-Vère", 2)]),
        (
            "[ORG Nantes] gagne.\nLa [LOC France] perd. [ORG France] encore.",
            [("LOC", "France", 2), ("ORG", "Nantes", 1)],
        ),
    ],
)
def test_forms_of_one_name_are_one_entity(
    marked: str, expected: list[tuple[str, str, int]]
) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[PER Ada Morel] et [PER Luc Morel].",
            [("PER", "Ada Morel", 1), ("PER", "Luc Morel", 1)],
        ),
        (
            "M. [PER Luc Roy] et Mme [PER Ada Roy]. Mme [PER Roy] parle, M. [PER Roy] se tait.",
            [("PER", "Luc Roy", 2), ("PER", "Ada Roy", 2)],
        ),
        (
            "[ORG Renault] investit. [ORG Renault Trucks] aussi.",
            [("ORG", "Renault", 1), ("ORG", "Renault Trucks", 1)],
        ),
    ],
)
def test_different_entities_stay_apart(marked: str, expected: list[tuple[str, str, int]]) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Le [ORG musée de l']« [ORG École de Nancy] »", [("ORG", "École de Nancy", 1)]),
        ("Le [ORG musée de l'][ORG École de Nancy].", [("ORG", "musée de l'École de Nancy", 1)]),
        ("L'[ORG Acca d’][LOC Orbagna] se réunit.", [("ORG", "Acca d’Orbagna", 1)]),
        ("Le [MISC Tour de] [LOC France] part.", [("MISC", "Tour de France", 1)]),
        ("La [LOC gare de] [LOC Nantes] ferme.", [("LOC", "Nantes", 1)]),
        ("Le [ORG Rail miniature des] deux vallées.", [("ORG", "Rail miniature", 1)]),
        ("Le [LOC canton de] l'ouest.", []),
        (
            "[ORG Marque et] [ORG Blanche et] [ORG Noire]",
            [("ORG", "Marque", 1), ("ORG", "Blanche", 1), ("ORG", "Noire", 1)],
        ),
    ],
)
def test_no_name_ends_in_a_word_that_leads_on(
    marked: str, expected: list[tuple[str, str, int]]
) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[LOC France-Irlande] : 3-1.", [("LOC", "France", 1), ("LOC", "Irlande", 1)]),
        ("Le match France-Irlande.", [("LOC", "France", 1), ("LOC", "Irlande", 1)]),
        (
            "L'accord [MISC Canada-UE]. L'[ORG UE] signe.",
            [("ORG", "UE", 2), ("LOC", "Canada", 1)],
        ),
        ("La [ORG CGT] défile : CGT-FO, même combat.", [("ORG", "CGT", 1)]),
        ("La [ORG CFE-CGC] signe.", [("ORG", "CFE-CGC", 1)]),
        (
            "La [LOC Guinée-Bissau], la [LOC Guinée].",
            [("LOC", "Guinée-Bissau", 1), ("LOC", "Guinée", 1)],
        ),
        ("Le quotidien [ORG France-Guyane].", [("ORG", "France-Guyane", 1)]),
        (
            "À [LOC Angeac-Charente], en [LOC Charente], près d'[LOC Angeac].",
            [("LOC", "Angeac-Charente", 1), ("LOC", "Charente", 1), ("LOC", "Angeac", 1)],
        ),
        ("Le site www.France-Irlande.fr, @France-Irlande.", []),
        ("Un vin franco-[LOC Italie].", [("LOC", "Italie", 1)]),
    ],
)
def test_two_countries_or_initials_tied_by_a_hyphen_are_two_names(
    marked: str, expected: list[tuple[str, str, int]]
) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Le dossier [MISC MaPrimeRénov]' traîne.", "MaPrimeRénov'"),
        ("Le dossier [MISC MaPrimeRénov]’, lui, traîne.", "MaPrimeRénov’"),
        ("Il a crié : 'Vive [LOC Nantes]' et 'Vive [LOC Nantes]'.", "Nantes"),
        ("Elle écrit ‘Adieu [LOC Nantes]’ au mur.", "Nantes"),
        ("L'accord d'[LOC Évian]'s.", "Évian"),
    ],
)
def test_an_apostrophe_that_cuts_a_name_short_is_part_of_it(marked: str, name: str) -> None:
    assert {found for _, found, _ in names(marked)} == {name}


def test_a_town_and_its_club_stay_two_when_both_are_clear() -> None:
    marked = "[ORG Nantes] gagne, [ORG Nantes] joue. À [LOC Nantes], [LOC Nantes] dort."
    assert {(kind, count) for kind, _, count in names(marked)} == {("ORG", 2), ("LOC", 2)}


def test_a_stray_type_gives_way_and_says_why() -> None:
    _, (entity,) = linked("[ORG Vinci] bâtit, [ORG Vinci] vend, [PER Vinci] rêve.")
    last = entity.mentions[-1]
    assert (entity.type, last.source, last.evidence) == (
        EntityType.ORG,
        Source.DOCUMENT,
        Evidence.MAJORITY,
    )


def test_a_missed_repeat_is_found_and_says_why() -> None:
    text, (entity,) = linked("[ORG Vinci] bâtit. On dit que Vinci vend, pas Vincianne.")
    repeat = entity.mentions[-1]
    assert (text[repeat.start : repeat.end], repeat.source, repeat.evidence) == (
        "Vinci",
        Source.DOCUMENT,
        Evidence.REPEAT,
    )
    assert len(entity.mentions) == 2


@pytest.mark.parametrize(
    "marked",
    [
        "[PER Rose] chante. Rose, la couleur, passe.",
        "[ORG Nantes] joue. Le CHU Saint-Nantes ferme.",
    ],
)
def test_what_only_looks_like_a_repeat_is_let_be(marked: str) -> None:
    assert [count for _, _, count in names(marked)] == [1]


@pytest.mark.parametrize(
    ("marked", "surface"),
    [
        ("[PER M. Morel] parle.", "Morel"),
        ("[PER l'Élysée] parle.", "Élysée"),
        ("Le [ORG « Monde »] paraît.", "Monde"),
        ("[LOC Paris,] enfin.", "Paris"),
    ],
)
def test_titles_articles_and_marks_stay_outside(marked: str, surface: str) -> None:
    text, (entity,) = linked(marked)
    mention = entity.mentions[0]
    assert text[mention.start : mention.end] == surface


@pytest.mark.parametrize("marked", ["[PER n'] y va.", "[LOC Lundi], il pleut.", "[ORG L'État]."])
def test_what_is_no_name_is_dropped(marked: str) -> None:
    assert names(marked) == []


def test_entities_come_most_mentioned_first_then_first_seen() -> None:
    marked = "[LOC Lyon]. [PER Ada Morel]. [ORG Vinci] et [ORG Vinci]."
    assert [name for _, name, _ in names(marked)] == ["Vinci", "Lyon", "Ada Morel"]


@pytest.mark.parametrize(
    ("acronym", "name", "fits"),
    [
        ("ARS", "Agence régionale de santé", True),
        ("RDC", "République démocratique du Congo", True),
        ("SNCF", "Société nationale des chemins de fer français", False),
        ("CGT", "Confédération générale du travail", True),
        ("PS", "Parti communiste", False),
    ],
)
def test_an_acronym_spells_a_name(acronym: str, name: str, *, fits: bool) -> None:
    assert spells(acronym, name) is fits


def test_small_tools_of_names() -> None:
    assert key_of("Le Havre") == key_of("HAVRE")
    assert key_of("L’Équipe") == key_of("Équipe")
    assert key_of("S.N.C.F.") == key_of("SNCF")
    assert is_acronym("S.N.C.F.")
    assert not is_acronym("Vinci")
    assert is_initial_of("j-p", "jean-paul")
    assert not is_initial_of("j", "paul")


WORDS = st.sampled_from(["Ada", "Morel", "Le", "Havre", "ARS", "(", ")", "de", "l'", "Vinci", "\n"])


@given(
    st.lists(WORDS, max_size=30),
    st.lists(st.tuples(st.integers(0, 90), st.integers(1, 20), st.sampled_from(EntityType))),
)
def test_mentions_never_overlap_and_lie_inside(
    words: list[str], marks: list[tuple[int, int, EntityType]]
) -> None:
    text = " ".join(words)
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, line.start(), line.end()) for line in re.finditer("[^\n]+", text)
    )
    raw = [
        [
            RawMention(start, min(start + size, block.end), type_)
            for start, size, type_ in marks
            if block.start <= start < block.end
        ]
        for block in blocks
    ]
    entities = link_entities(Article("a", None, text, blocks, Metadata()), raw)
    spans = sorted((m.start, m.end) for e in entities for m in e.mentions)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert [e.id for e in entities] == [f"e{n}" for n in range(1, len(entities) + 1)]
    assert all(e.mentions for e in entities)


def test_a_surname_keeps_the_particle_that_a_full_name_shows() -> None:
    text, (person,) = linked(
        "[PER Yann Le Goff] sort. Le [PER Goff] rentre, et le [PER Goff] aussi."
    )
    assert [text[m.start : m.end] for m in person.mentions] == ["Yann Le Goff", "Le Goff", "Goff"]
    assert person.aliases == ("Le Goff", "Goff")
