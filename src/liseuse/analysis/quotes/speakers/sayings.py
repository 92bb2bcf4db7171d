"""Words of saying: which verb reports a quote, and in what form it stands."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.analysis.quotes import words as fr
from liseuse.analysis.quotes.units import POINT, WORD, Unit
from liseuse.analysis.quotes.verbs import ReportingVerbs, forms, reporting_verbs

_DO = frozenset({"fait", "font", "faisait", "faisaient", "fit", "fera"})
_MAKE_KNOWN = frozenset({"valoir", "savoir", "remarquer", "observer", "part", "mine", "état"})
_PUT = forms("mettre").finite | forms("mettre").participles
_OPENING = 3
"""How many words "Et de", "Avant de", "Et puis de" are at most."""


class SayingReader:
    """Finds the words of saying of one region."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = units
        self._verbs: ReportingVerbs = reporting_verbs()

    def verb(self, at: int, stop: int, *, led: bool, incise: bool) -> tuple[int | None, bool]:
        """Return the unit of the verb of saying at `at`, and whether it is a known one.

        `led` says that a clitic, "comme" or "ainsi" stands before it.
        """
        units = self._units
        low = units[at].low
        if low in fr.AUXILIARIES:
            verb = self.participle(at + 1, stop)
            known = self._verbs.participles | _MAKE_KNOWN
            return verb, verb is not None and units[verb].low in known
        if low in _DO and at + 1 < stop and units[at + 1].low in _MAKE_KNOWN:
            return at + 1, True
        if low in self._verbs.finite:
            return at, True
        if not self._may_be_verb(low) or (incise and not led):
            return None, False
        return at, incise and units[at - 1].low in {"s'", "se"}

    def _may_be_verb(self, word: str) -> bool:
        return (
            fr.is_plausible_verb(word)
            and word not in fr.PREPOSITIONS | fr.ADVERBS | fr.CLAUSE_WORDS | fr.DETERMINERS
            and word not in {"qui", "dont", "et", "ou", "soit", "contre", "fait", "titre"}
            and not word.endswith(("ment", "ant"))
        )

    def continues(self, start: int, at: int) -> bool:
        """Return whether the infinitive at `at` goes on from before ("Et d'ajouter")."""
        led = at > start and self._units[at - 1].low in {"de", "d'", "pour"}
        return led and at - start <= _OPENING and self._units[start].low in {"et", "avant", "puis"}

    def participle(self, at: int, stop: int) -> int | None:
        """Return the participle that the auxiliary before unit `at` leads to."""
        for index in range(at, min(at + 5, stop)):
            low = self._units[index].low
            if self._units[index].kind != WORD or low in fr.DETERMINERS:
                return None
            if low == "fait" and index + 1 < stop and self._units[index + 1].low in _MAKE_KNOWN:
                return index + 1
            if low in self._verbs.participles:
                return index
            if low not in fr.ADVERBS and fr.is_plausible_participle(low):
                return index
        return None

    def compound(self, start: int, at: int) -> int | None:
        """Return the verb of "met en garde", "fait valoir", "fait part" that ends at unit `at`."""
        if at - 2 < start:
            return None
        low, before = self._units[at].low, self._units[at - 1].low
        if low == "garde" and before == "en" and self._units[at - 2].low in _PUT:
            return at - 2
        known = low in _MAKE_KNOWN and (before in _DO or before in {"faire", "faisant"})
        return at - 1 if known else None

    def is_finite(self, at: int, start: int, index: int) -> bool:
        """Return whether a known verb at `at` reports the quote at unit `index`."""
        low = self._units[at].low
        if low in self._verbs.finite:
            before = self._units[at - 1].low if at > start else ""
            if before in fr.DETERMINERS - {"l'", "le", "la", "les", "leur"}:
                return False
            return not (before in fr.DEFINITE and self._is_noun(at, start))
        if low in self._verbs.participles:
            return any(self._units[i].low in fr.AUXILIARIES for i in range(max(start, at - 4), at))
        return low in self._verbs.infinitives and at >= index - 3

    def is_passive(self, start: int, at: int) -> bool:
        """Return whether the participle at `at` is a passive: its subject is not who speaks."""
        low = self._units[at].low
        if low not in self._verbs.participles or low in self._verbs.finite:
            return False
        before = [self._units[i].low for i in range(max(start, at - 4), at)]
        if "été" in before:
            return True
        being = {"est", "sont", "était", "étaient", "fut", "furent", "sera"} & set(before)
        return bool(being) and not {"s'", "se", "me", "m'"} & set(before)

    def _is_noun(self, at: int, start: int) -> bool:
        """Return whether "la demande" is a noun: nothing before the article could be a subject."""
        if at - 2 < start:
            return True
        before = self._units[at - 2]
        return before.kind == POINT or before.low in fr.PREPOSITIONS | fr.CLAUSE_WORDS | {"et"}
