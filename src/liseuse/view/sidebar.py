"""The rows of the list beside the text: who, which organisation, where, and who says what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from liseuse.analysis.model import Analysis, Confidence, Entity, EntityType, Mention, Quote
from liseuse.article.model import Article
from liseuse.i18n import N_, ngettext
from liseuse.i18n import translate as _
from liseuse.view.targets import Target, entity_target, speaker_key, speaker_target, speech

SPARK_CELLS = 5
SPARK_LEVELS = 5


class RowKind(StrEnum):
    """What a row of the list is."""

    HEADING = "heading"
    ENTITY = "entity"
    ALIASES = "aliases"
    SPEAKER = "speaker"
    WRITTEN = "written"
    NOTE = "note"
    AIR = "air"


@dataclass(frozen=True, slots=True)
class SidebarRow:
    """One row. Rows with a `target` can be chosen; `count` is None where nothing is counted.

    `sign` is the letter of a type or the sign of a confidence; `spark` are five levels
    from 0 (nothing there) to 4, one for each fifth of the article; `on` is false where a type is
    switched off.
    """

    kind: RowKind
    text: str = ""
    count: int | None = None
    sign: str = ""
    type: EntityType | None = None
    target: Target | None = None
    spark: tuple[int, ...] = ()
    on: bool = True


LETTERS = {EntityType.PER: "P", EntityType.ORG: "O", EntityType.LOC: "L", EntityType.MISC: "A"}
CONFIDENCE_SIGNS = {Confidence.EXPLICIT: "✓", Confidence.INFERRED: "?", Confidence.NONE: "∅"}
_HEADINGS = {
    EntityType.PER: N_("PEOPLE"),
    EntityType.ORG: N_("ORGANISATIONS"),
    EntityType.LOC: N_("PLACES"),
    EntityType.MISC: N_("OTHER NAMES"),
}
_NOTHING = {
    EntityType.PER: N_("No person found"),
    EntityType.ORG: N_("No organisation found"),
    EntityType.LOC: N_("No place found"),
    EntityType.MISC: N_("No other name found"),
}
_AIR = SidebarRow(RowKind.AIR)


def nothing_words(analysis: Analysis, type_: EntityType) -> str:
    """Return that there is no name of a type, in words; "" when there is one."""
    return "" if any(e.type is type_ for e in analysis.entities) else _(_NOTHING[type_])


def sidebar_rows(
    article: Article,
    analysis: Analysis,
    *,
    types: frozenset[EntityType],
    quotes: bool,
    selected: Target | None,
) -> tuple[SidebarRow, ...]:
    """Return the rows for an analysed article; the aliases of `selected` stand under it."""
    rows: list[SidebarRow] = [_AIR]
    for type_ in EntityType:
        entities = [entity for entity in analysis.entities if entity.type is type_]
        if type_ is EntityType.MISC and not entities:
            continue
        on = type_ in types
        rows.append(
            SidebarRow(RowKind.HEADING, _(_HEADINGS[type_]), count=len(entities), type=type_, on=on)
        )
        if on and not entities:
            rows.append(SidebarRow(RowKind.NOTE, _(_NOTHING[type_])))
        if on:
            rows.extend(_entity_rows(article, entities, selected))
        rows.append(_AIR)
    rows.extend(_quote_rows(article, speech(analysis), on=quotes, selected=selected))
    return tuple(rows)


def waiting_rows(done: int, total: int) -> tuple[SidebarRow, ...]:
    """Return the rows while an article is analysed; `total` is 0 before the first is counted."""
    return (_AIR, SidebarRow(RowKind.NOTE, waiting_words(done, total)))


def waiting_words(done: int, total: int) -> str:
    """Return how far the analysis is, in words."""
    if not total:
        return _("Analysing…")
    return ngettext(
        "Analysing: {done}/{total} paragraph", "Analysing: {done}/{total} paragraphs", total
    ).format(done=done, total=total)


def failed_rows(reason: str) -> tuple[SidebarRow, ...]:
    """Return the rows where an article could not be analysed; `reason` is shown."""
    return (_AIR, SidebarRow(RowKind.NOTE, _("No analysis")), SidebarRow(RowKind.NOTE, reason))


def _entity_rows(
    article: Article, entities: Iterable[Entity], selected: Target | None
) -> Iterable[SidebarRow]:
    for entity in entities:
        target = entity_target(entity)
        yield SidebarRow(
            RowKind.ENTITY,
            entity.name,
            count=len(entity.mentions),
            sign=LETTERS[entity.type],
            type=entity.type,
            target=target,
            spark=spark_levels([mention.start for mention in entity.mentions], len(article.text)),
        )
        if target == selected and len(forms := forms_of(article.text, entity.mentions)) > 1:
            yield SidebarRow(
                RowKind.ALIASES, " · ".join(f"{form} ×{count}" for form, count in forms)
            )


def forms_of(text: str, mentions: Iterable[Mention]) -> tuple[tuple[str, int], ...]:
    """Return each form an article names an entity by, and how often, most used first."""
    forms: dict[str, int] = {}
    for mention in mentions:
        form = " ".join(text[mention.start : mention.end].split())
        forms[form] = forms.get(form, 0) + 1
    return tuple(sorted(forms.items(), key=lambda item: -item[1]))


def spark_levels(offsets: Sequence[int], length: int) -> tuple[int, ...]:
    """Return how dense offsets lie in each fifth of a text of `length`, from 0 to 4.

    The fullest fifth is 4, a fifth with anything in it at least 1.
    """
    counts = [0] * SPARK_CELLS
    for offset in offsets:
        counts[min(SPARK_CELLS - 1, offset * SPARK_CELLS // max(1, length))] += 1
    most = max(counts, default=0)
    top = SPARK_LEVELS - 1
    return tuple(-(-count * top // most) if count else 0 for count in counts)


def _quote_rows(
    article: Article, quotes: Sequence[Quote], *, on: bool, selected: Target | None
) -> Iterable[SidebarRow]:
    yield SidebarRow(RowKind.HEADING, _("QUOTES"), count=len(quotes), on=on)
    if not on:
        return
    if not quotes:
        yield SidebarRow(RowKind.NOTE, _("No quote found"))
    groups: dict[str, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(speaker_key(quote), []).append(quote)
    nobody = groups.pop(Confidence.NONE.value, [])
    for group in [*sorted(groups.values(), key=len, reverse=True), *([nobody] if nobody else [])]:
        target = speaker_target(group[0])
        yield SidebarRow(
            RowKind.SPEAKER,
            speaker_words(article.text, group),
            count=len(group),
            sign=CONFIDENCE_SIGNS[
                Confidence.NONE if group[0].speaker is None else group[0].confidence
            ],
            target=target,
            spark=spark_levels([quote.start for quote in group], len(article.text)),
        )
        if target == selected and (ways := _ways_named(article.text, group)):
            yield SidebarRow(RowKind.ALIASES, " · ".join(ways))


def speaker_words(text: str, quotes: Sequence[Quote]) -> str:
    """Return how a list names the speaker of `quotes`: a name, or "the young CEO → the name"."""
    speaker = quotes[0].speaker
    if speaker is None:
        return _("nobody named")
    ways = _ways_named(text, quotes)
    if quotes[0].confidence is Confidence.INFERRED and len(ways) == 1:
        return f"{ways[0]} → {speaker}"
    return speaker


def _ways_named(text: str, quotes: Iterable[Quote]) -> list[str]:
    """Return the words that stand for the speaker beside the quotes, where not the name itself."""
    ways: dict[str, None] = {}
    for quote in quotes:
        if quote.speaker_mention is not None:
            words = " ".join(text[quote.speaker_mention.start : quote.speaker_mention.end].split())
            if words and words != quote.speaker:
                ways[words] = None
    return list(ways)
