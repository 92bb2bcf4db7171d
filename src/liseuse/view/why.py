"""Why something is marked: what found a name, what joined it, how a speaker is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from liseuse.analysis.model import (
    Analysis,
    Confidence,
    Entity,
    EntityType,
    Evidence,
    Mention,
    Quote,
    QuoteKind,
    Span,
)
from liseuse.article.model import Article
from liseuse.i18n import N_, ngettext
from liseuse.i18n import translate as _
from liseuse.view.extents import block_at, sentence_at
from liseuse.view.page import LineNumbers

_TYPES = {
    EntityType.PER: N_("person"),
    EntityType.ORG: N_("organisation"),
    EntityType.LOC: N_("place"),
    EntityType.MISC: N_("other name"),
}
_EVIDENCE = {
    Evidence.RECOGNISED: N_("the recogniser {model} marked it"),
    Evidence.MAJORITY: N_(
        "the recogniser {model} marked it as another type; most mentions of this name decided"
    ),
    Evidence.SHORT_FORM: N_("rule: part of a fuller name of the article, which gives its type"),
    Evidence.REPEAT: N_("rule: the recogniser missed it; the same words are a name elsewhere here"),
    Evidence.LEXICON: N_("in the list of known names"),
    Evidence.READER: N_("you added it"),
}
_CONFIDENCES = {
    Confidence.EXPLICIT: N_("named in the sentence"),
    Confidence.INFERRED: N_("worked out from the rest of the article"),
    Confidence.NONE: N_("the article does not say"),
}
_KINDS = {
    QuoteKind.SPEECH: N_("someone’s words"),
    QuoteKind.NOT_SPEECH: N_("marks round a title, a term or irony: no one’s words"),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of an explanation: what it is about, and what there is to say, a line each."""

    about: str
    lines: tuple[str, ...]


def type_name(type_: EntityType) -> str:
    """Return what a name of this type is, in words."""
    return _(_TYPES[type_])


def why_entity(
    article: Article, raw: Analysis, entity: Entity, here: Span | None, made: Sequence[str]
) -> tuple[Reason, ...]:
    """Return why there is this entity, beginning with the mention `here` if the reader is on one.

    `raw` is the analysis without corrections; `made` are those that made the entity what it is,
    in words.
    """
    numbers, found = LineNumbers(article.text), _Found(raw)
    shown = _mention_at(entity, here)
    place = shown or entity.mentions[0]
    reasons = [
        Reason(
            _("Here") if shown else _("First"),
            (_told(_placed(article.text, place, numbers), found.words(place)),),
        ),
        Reason(_("Sentence"), (_sentence(article, place.start),)),
        Reason(
            ngettext("Named {count} time", "Named {count} times", len(entity.mentions)).format(
                count=len(entity.mentions)
            ),
            tuple(_forms(article.text, entity.mentions, found)),
        ),
    ]
    return tuple(reasons) + _corrections(made)


def why_quote(
    article: Article, analysis: Analysis, quote: Quote, made: Sequence[str]
) -> tuple[Reason, ...]:
    """Return why this is taken for speech and who is taken for its speaker."""
    text = article.text
    known: list[str] = []
    if quote.speaker is None:
        known.append(_("nobody named"))
    else:
        known.append(f"{quote.speaker}, {_(_CONFIDENCES[quote.confidence])}")
    if quote.speaker_mention is not None:
        words = _words(text, quote.speaker_mention)
        if words != quote.speaker:
            known.append(_("named by the words “{words}”").format(words=words))
    if quote.cue is not None:
        known.append(_("told by “{words}”").format(words=_words(text, quote.cue)))
    if entity := next((e for e in analysis.entities if e.id == quote.speaker_entity), None):
        forms = dict.fromkeys([entity.name, *entity.aliases])
        known.append(_told(type_name(entity.type), " · ".join(forms)))
    reasons = (
        Reason(_("Quote"), (_placed(text, quote, LineNumbers(text)),)),
        Reason(_("What it is"), (_(_KINDS[quote.kind]),)),
        Reason(_("Speaker"), tuple(known)),
        Reason(_("Sentence"), (_sentence(article, quote.start),)),
    )
    return reasons + _corrections(made)


def _corrections(made: Sequence[str]) -> tuple[Reason, ...]:
    return (Reason(_("Corrections"), tuple(made) or (_("none"),)),)


def _mention_at(entity: Entity, here: Span | None) -> Mention | None:
    if here is None:
        return None
    return next((m for m in entity.mentions if (m.start, m.end) == (here.start, here.end)), None)


def _placed(text: str, span: Span | Mention | Quote, numbers: LineNumbers) -> str:
    return _("“{words}”, line {line}").format(words=_words(text, span), line=numbers.of(span.start))


def _told(about: str, what: str) -> str:
    return _("{about}: {what}").format(about=about, what=what)


def _words(text: str, span: Span | Mention | Quote) -> str:
    return " ".join(text[span.start : span.end].split())


def _sentence(article: Article, offset: int) -> str:
    block = block_at(article, offset)
    if block is None:
        return ""
    return _words(article.text, sentence_at(article.text, Span(block.start, block.end), offset))


def _forms(text: str, mentions: Iterable[Mention], found: _Found) -> Iterable[str]:
    """Return a line for each form and what found it, most used first."""
    counts: dict[tuple[str, str], int] = {}
    for mention in mentions:
        key = _words(text, mention), found.words(mention)
        counts[key] = counts.get(key, 0) + 1
    for (form, evidence), count in sorted(counts.items(), key=lambda item: -item[1]):
        yield _told(f"{form} ×{count}", evidence)


class _Found:
    """Says what found a mention, before the reader put right what it is."""

    def __init__(self, raw: Analysis) -> None:
        self._model = f"{raw.model.name} {raw.model.version}".strip()
        self._raw = {(m.start, m.end): m for entity in raw.entities for m in entity.mentions}

    def words(self, mention: Mention) -> str:
        by_reader = mention.evidence is Evidence.READER
        first = self._raw.get((mention.start, mention.end)) if by_reader else None
        evidence = (first or mention).evidence
        words = _(_EVIDENCE[evidence]).format(model=self._model)
        return _("{evidence}; then put right by you").format(evidence=words) if first else words
