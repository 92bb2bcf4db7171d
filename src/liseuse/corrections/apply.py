"""An analysis with the reader's corrections made: a pure function of both.

The order in which corrections are made, whatever the order of the files they come from:

1. Wide scopes before the narrow ones inside them (everywhere, folders from the outermost in,
   the article), and within a scope in the order given: the narrowest, then the latest, has the
   last word.
2. The text is searched for added names first, so that any correction can speak of them; whether
   they are shown and of what type is decided in their turn.
3. All changes of names are made, one after the other, each on what those before it left. Names
   an entity had before keep standing for it, so a correction of a name that another renamed
   or merged still finds it. What is merged into a hidden name is hidden with it.
4. Quotes follow their speakers; then the changes of quotes are made, one after the other.
   A speaker that is hidden stays as a description, without an entity.

A correction that matches nothing changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from liseuse.analysis.model import Analysis, Entity, Evidence, Mention, Source
from liseuse.article.model import Article
from liseuse.corrections.additions import lay_down
from liseuse.corrections.draft import Draft, Node, Spot
from liseuse.corrections.model import (
    Add,
    Correction,
    Place,
    Reach,
    SetKind,
    SetSpeaker,
    place_of,
)
from liseuse.corrections.names import change_names
from liseuse.corrections.quotes import Speakers, correct_quotes

_OF_QUOTES = (SetSpeaker, SetKind)


@dataclass(frozen=True, slots=True)
class Corrected:
    """An analysis as the reader has put it right.

    `causes` gives, by entity or quote id, the corrections that made it what it is, in the order
    they were made; of those that hold for the article, `matched` found what they are about and
    `idle` did not. `names` gives, by entity id, the first name each entity had: the one to speak
    of it by in a correction. Entities keep the ids the analysis gave them; those that corrections
    made are "r1", "r2"….
    """

    analysis: Analysis
    causes: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    matched: tuple[Correction, ...] = ()
    idle: tuple[Correction, ...] = ()


def apply(article: Article, analysis: Analysis, corrections: Sequence[Correction]) -> Corrected:
    """Return `analysis` (of `article`, uncorrected) with `corrections` made."""
    holding = in_order(corrections, article)
    if not holding:
        return Corrected(analysis)
    draft = Draft(article.text, analysis.entities)
    adds = [c.change for c in holding if isinstance(c.change, Add)]
    lay_down(draft, article, adds)
    quote_changes = [c for c in holding if isinstance(c.change, _OF_QUOTES)]
    idle = {
        id(correction)
        for correction in holding
        if not isinstance(correction.change, _OF_QUOTES) and not change_names(draft, correction)
    }
    roots, entities = _entities(draft)
    entity_of = {id(root): entity for root, entity in zip(roots, entities, strict=True)}
    speakers = Speakers(draft, entity_of)
    quotes, matched = correct_quotes(
        article.text, speakers.followed(analysis.quotes), quote_changes, speakers
    )
    found = {id(correction) for group in matched.values() for correction in group}
    idle |= {id(correction) for correction in quote_changes if id(correction) not in found}
    unmatched = tuple(correction for correction in holding if id(correction) in idle)
    if len(unmatched) == len(holding):
        return Corrected(analysis, idle=unmatched)
    return Corrected(
        replace(analysis, entities=tuple(entities), quotes=tuple(quotes)),
        {id_: tuple(group) for id_, group in matched.items()}
        | _causes(draft, entity_of, {id(c): number for number, c in enumerate(holding)}),
        {entity_of[id(root)].id: _first_name(root, entity_of[id(root)]) for root in roots},
        tuple(correction for correction in holding if id(correction) not in idle),
        unmatched,
    )


def in_order(corrections: Iterable[Correction], article: Article) -> list[Correction]:
    """Return the corrections that hold for `article`, in the order they are made in."""
    place: Place | None = None
    wide: list[Correction] = []
    narrow: list[Correction] = []
    for correction in corrections:
        if correction.scope.reach is Reach.EVERYWHERE:
            wide.append(correction)
            continue
        place = place or place_of(article)
        if correction.scope.covers(place):
            narrow.append(correction)
    return wide + sorted(narrow, key=lambda correction: correction.scope.depth)


def _entities(draft: Draft) -> tuple[list[Node], list[Entity]]:
    """Return what the draft's entities became, most mentioned first, then first seen."""
    standings = draft.standings()
    by_root: dict[int, tuple[Node, list[Mention]]] = {}
    for spot in draft.spots:
        standing = standings[id(spot.node)]
        if spot.dropped or standing.hidden:
            continue
        mention = _reader_mention(spot) if standing.by_reader else spot.mention
        by_root.setdefault(id(standing.root), (standing.root, []))[1].append(mention)
    ranked = sorted(by_root.values(), key=lambda pair: (-len(pair[1]), pair[1][0].start))
    entities = [_entity(draft.text, root, tuple(mentions)) for root, mentions in ranked]
    return [root for root, _ in ranked], entities


def _entity(text: str, root: Node, mentions: tuple[Mention, ...]) -> Entity:
    raw = root.entity
    if raw and (raw.name, raw.type, raw.mentions) == (root.name, root.type, mentions):
        return raw
    forms = dict.fromkeys(" ".join(text[m.start : m.end].split()) for m in mentions)
    name = root.name
    if root.name_is_gone:
        name = max(forms, key=lambda form: (len(form.split()), len(form)))
    aliases = tuple(form for form in forms if form != name)
    return Entity(root.id, root.type, name, aliases, mentions)


def _reader_mention(spot: Spot) -> Mention:
    return Mention(spot.start, spot.end, Source.READER, Evidence.READER)


def _causes(
    draft: Draft, entity_of: Mapping[int, Entity], turns: Mapping[int, int]
) -> dict[str, tuple[Correction, ...]]:
    """Return the corrections of each entity id in the order of their `turns` (by identity)."""
    by_id: dict[str, dict[int, Correction]] = {}
    for node in draft.nodes:
        if node.corrections and (entity := entity_of.get(id(node.root))):
            made = by_id.setdefault(entity.id, {})
            made.update((turns[id(correction)], correction) for correction in node.corrections)
    return {id_: tuple(made[turn] for turn in sorted(made)) for id_, made in by_id.items()}


def _first_name(root: Node, entity: Entity) -> str:
    return entity.name if root.name_is_gone else root.first_name
