"""Verbs that report words: their forms, made from infinitives by the rules of French."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_DATA = files("liseuse.analysis.quotes") / "data"
_MUTE_E = 2


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of one verb that a reporting clause can hold, all in the third person.

    `finite` are simple tenses, `participles` the past participles that follow an auxiliary,
    `present_participle` the one in -ant.
    """

    finite: frozenset[str]
    participles: frozenset[str]
    present_participle: str


@dataclass(frozen=True, slots=True)
class ReportingVerbs:
    """All forms of all reporting verbs, in lower case with straight apostrophes."""

    finite: frozenset[str]
    participles: frozenset[str]
    present_participles: frozenset[str]
    infinitives: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Stems:
    """What an irregular verb is built from; `past` is the third person singular."""

    singular: str
    plural: str
    imperfect: str
    future: str
    past: str
    participle: str


# The ending of the infinitive, then the stems that take its place; longest ending first.
_IRREGULAR = {
    "contredire": _Stems(
        "contredit", "contredisent", "contredis", "contredir", "contredit", "contredit"
    ),
    "dire": _Stems("dit", "disent", "dis", "dir", "dit", "dit"),
    "crire": _Stems("crit", "crivent", "criv", "crir", "crivit", "crit"),
    "mettre": _Stems("met", "mettent", "mett", "mettr", "mit", "mis"),
    "tenir": _Stems("tient", "tiennent", "ten", "tiendr", "tint", "tenu"),
    "venir": _Stems("vient", "viennent", "ven", "viendr", "vint", "venu"),
    "prendre": _Stems("prend", "prennent", "pren", "prendr", "prit", "pris"),
    "aindre": _Stems("aint", "aignent", "aign", "aindr", "aignit", "aint"),
    "eindre": _Stems("eint", "eignent", "eign", "eindr", "eignit", "eint"),
    "uire": _Stems("uit", "uisent", "uis", "uir", "uisit", "uit"),
    "naître": _Stems("naît", "naissent", "naiss", "naîtr", "nut", "nu"),
    "rire": _Stems("rit", "rient", "ri", "rir", "rit", "ri"),
    "croire": _Stems("croit", "croient", "croy", "croir", "crut", "cru"),
    "clure": _Stems("clut", "cluent", "clu", "clur", "clut", "clu"),
    "prévoir": _Stems("prévoit", "prévoient", "prévoy", "prévoir", "prévit", "prévu"),
    "voir": _Stems("voit", "voient", "voy", "verr", "vit", "vu"),
    "suivre": _Stems("suit", "suivent", "suiv", "suivr", "suivit", "suivi"),
    "lire": _Stems("lit", "lisent", "lis", "lir", "lut", "lu"),
    "savoir": _Stems("sait", "savent", "sav", "saur", "sut", "su"),
    "vouloir": _Stems("veut", "veulent", "voul", "voudr", "voulut", "voulu"),
    "faire": _Stems("fait", "font", "fais", "fer", "fit", "fait"),
    "battre": _Stems("bat", "battent", "batt", "battr", "battit", "battu"),
    "valoir": _Stems("vaut", "valent", "val", "vaudr", "valut", "valu"),
    "sentir": _Stems("sent", "sentent", "sent", "sentir", "sentit", "senti"),
    "mentir": _Stems("ment", "mentent", "ment", "mentir", "mentit", "menti"),
    "servir": _Stems("sert", "servent", "serv", "servir", "servit", "servi"),
    "ouvrir": _Stems("ouvre", "ouvrent", "ouvr", "ouvrir", "ouvrit", "ouvert"),
    "offrir": _Stems("offre", "offrent", "offr", "offrir", "offrit", "offert"),
    "courir": _Stems("court", "courent", "cour", "courr", "courut", "couru"),
    "quérir": _Stems("quiert", "quièrent", "quér", "querr", "quit", "quis"),
    "cueillir": _Stems("cueille", "cueillent", "cueill", "cueiller", "cueillit", "cueilli"),
    "rompre": _Stems("rompt", "rompent", "romp", "rompr", "rompit", "rompu"),
}


def forms(infinitive: str) -> Forms:
    """Return the third-person forms and participles of `infinitive`.

    Raises ValueError when it does not end like a French infinitive.
    """
    for ending, stems in _IRREGULAR.items():
        if infinitive.endswith(ending):
            return _from_stems(infinitive[: -len(ending)], stems)
    if infinitive.endswith("er"):
        return _first_group(infinitive)
    root = infinitive[:-2]
    if infinitive.endswith("ir"):
        stems = _Stems(
            root + "it", root + "issent", root + "iss", infinitive, root + "it", root + "i"
        )
    elif infinitive.endswith("re"):
        stems = _Stems(root, root + "ent", root, root + "r", root + "it", root + "u")
    else:
        raise ValueError(f"not an infinitive: {infinitive}")
    return _from_stems("", stems)


def _from_stems(prefix: str, stems: _Stems) -> Forms:
    past = stems.past
    plural_past = past[:-3] + "inrent" if past.endswith("int") else past[:-1] + "rent"
    finite = {stems.singular, stems.plural, past, plural_past}
    finite |= {stems.imperfect + e for e in ("ait", "aient")}
    finite |= {stems.future + e for e in ("a", "ont", "ait", "aient")}
    participle = stems.participle
    plural = participle if participle.endswith("s") else participle + "s"
    return Forms(
        frozenset(prefix + f for f in finite),
        frozenset(prefix + f for f in (participle, plural, participle + "e", participle + "es")),
        prefix + stems.imperfect + "ant",
    )


def _first_group(infinitive: str) -> Forms:
    root = infinitive[:-2]
    soft = root[:-1] + "ç" if root.endswith("c") else root + "e" if root.endswith("g") else root
    strong, future = _strong(root), root
    if strong != root and "é" not in root[-_MUTE_E:]:
        future = strong
    if infinitive.endswith("envoyer"):
        future = root[:-2] + "err"
        future_forms = {future + e for e in ("a", "ont", "ait", "aient")}
    else:
        future_forms = {future + "er" + e for e in ("a", "ont", "ait", "aient")}
    finite = {strong + "e", strong + "ent", soft + "ait", soft + "aient", soft + "a"}
    finite |= {root + "èrent", soft + "ât"} | future_forms
    if root.endswith("ay"):
        finite |= {root[:-1] + "ie", root[:-1] + "ient"}
    participles = frozenset(root + e for e in ("é", "és", "ée", "ées"))
    return Forms(frozenset(finite), participles, soft + "ant")


def _strong(root: str) -> str:
    """Return the stem of a verb in -er before a mute ending (appeler → appell, céder → cèd)."""
    if root.endswith(("oy", "uy")):
        return root[:-1] + "i"
    if root.endswith(("appel", "jet", "épel", "ruissel")):
        return root + root[-1]
    for vowel in "eé":
        for length in (1, 2):
            if root[-length - 1 : -length] == vowel and _is_consonants(root[-length:]):
                return root[: -length - 1] + "è" + root[-length:]
    return root


def _is_consonants(letters: str) -> bool:
    clusters = {"gn", "br", "cr", "gr", "tr", "vr", "gl", "gu", "qu", "ch"}
    return letters in clusters or (len(letters) == 1 and letters not in "aeiouyéèêâîôû")


@lru_cache(maxsize=1)
def reporting_verbs() -> ReportingVerbs:
    """Return the forms of the reporting verbs listed in data/reporting_verbs.txt."""
    lines = (_DATA / "reporting_verbs.txt").read_text(encoding="utf-8").split("\n")
    infinitives = frozenset(
        word for line in lines if not line.startswith("#") for word in line.split()
    )
    every = [forms(infinitive) for infinitive in infinitives]
    return ReportingVerbs(
        frozenset().union(*(f.finite for f in every)),
        frozenset().union(*(f.participles for f in every)),
        frozenset(f.present_participle for f in every),
        infinitives,
    )
