"""Articles, analyses and corrections as hypothesis makes them, few names so that they meet."""

from __future__ import annotations

from hypothesis import strategies as st
from tests.corrections.makers import MODEL, article_of

from liseuse.analysis.model import Analysis, Entity, EntityType, Mention, Quote, QuoteKind
from liseuse.article.model import Article
from liseuse.corrections.model import (
    EVERYWHERE,
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
    article_scope,
    folder_scope,
    place_of,
)
from liseuse.corrections.quotes import quote_ref

WORDS = ("Ada", "Morel", "ada", "Ada-Maria", "l’Ada", "AI", "d'AI", "«", "»", "!", "\n", "Été")
NAMES = ("Ada", "Morel", "Ada Morel", "AI", "l'Ada", "AI Ada", "Été", "Ada Morel AI", "!", "ADA")

types = st.sampled_from(EntityType)
maybe_type = st.none() | types
names = st.sampled_from(NAMES)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    words = draw(st.lists(st.sampled_from(WORDS), max_size=25))
    return article_of(" ".join(words), draw(st.sampled_from(["/news/a.txt", "/b.txt", None])))


@st.composite
def readings(draw: st.DrawFn) -> tuple[Article, Analysis]:
    """An article and an analysis as the engine could make it."""
    article = draw(articles())
    size = len(article.text)
    cuts = sorted(draw(st.sets(st.integers(0, size), max_size=12))) if size else []
    by_group: dict[int, list[Mention]] = {}
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        by_group.setdefault(draw(st.integers(0, 3)), []).append(Mention(start, end))
    groups = sorted(by_group.values(), key=lambda group: (-len(group), group[0].start))
    entities = tuple(
        Entity(f"e{number}", draw(types), draw(names), (), tuple(group))
        for number, group in enumerate(groups, 1)
    )
    spans = draw(st.lists(st.tuples(st.integers(0, size), st.integers(0, size)), max_size=4))
    quotes = []
    for number, span in enumerate(sorted(map(sorted, spans)), 1):
        entity = draw(st.sampled_from([None, *entities]))
        named = (entity.name, entity.id) if entity else (draw(st.none() | names), None)
        quotes.append(Quote(f"q{number}", span[0], span[1], QuoteKind.SPEECH, *named))
    return article, Analysis(entities, tuple(quotes), MODEL)


def changes(article: Article, analysis: Analysis) -> st.SearchStrategy[Change]:
    """Any change that a reader of the article could make."""
    of_names = st.one_of(
        st.builds(Hide, names, maybe_type),
        st.builds(Retype, names, types, maybe_type),
        st.builds(Merge, names, names, maybe_type, maybe_type),
        st.builds(Split, names, names, maybe_type, maybe_type),
        st.builds(Rename, names, names, maybe_type),
        st.builds(Add, names, types),
    )
    if not analysis.quotes:
        return of_names
    refs = st.sampled_from(analysis.quotes).map(
        lambda quote: quote_ref(article.text, analysis.quotes, quote)
    )
    return st.one_of(
        of_names,
        st.builds(SetSpeaker, refs, st.none() | names),
        st.builds(SetKind, refs, st.sampled_from(QuoteKind)),
    )


def scopes(article: Article) -> st.SearchStrategy[Scope]:
    place = place_of(article)
    all_scopes = (EVERYWHERE, article_scope(place), folder_scope(place))
    return st.sampled_from([scope for scope in all_scopes if scope])


@st.composite
def corrected_readings(draw: st.DrawFn) -> tuple[Article, Analysis, list[Correction]]:
    article, analysis = draw(readings())
    made = st.builds(Correction, changes(article, analysis), scopes(article))
    return article, analysis, draw(st.lists(made, max_size=12))
