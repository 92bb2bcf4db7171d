"""An article, its analysis and a service made by hand, so that no model is needed."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace

from tests.view.makers import MODEL, analysis_of, article_of, entity_of

from liseuse.analysis.model import (
    Analysis,
    AnalysisError,
    Confidence,
    Entity,
    EntityType,
    ModelIdentity,
    Progress,
    Quote,
    QuoteKind,
    Span,
)
from liseuse.article.model import Article, ArticleError, Metadata
from liseuse.article.source import ArticleSource
from liseuse.store.marks import KeptMarks
from liseuse.ui.app import ReaderApp
from liseuse.ui.options import ReaderOptions

TITLE = "Mistral AI ouvre un centre de calcul en France"
LEDE = "Le site sera construit dans l’Essonne. Arthur Mensch en attend beaucoup."
FIRST = (
    "Mistral AI disposera bientôt de son propre centre de calcul. Arthur Mensch, qui dirige la "
    "jeune pousse, l’a annoncé lundi. Le chantier doit commencer à l’automne, et les premières "
    "machines seront installées l’année suivante, à quelques kilomètres du plateau de Saclay."
)
SAID = (
    "«\u00a0Nous voulons maîtriser toute la chaîne, de la machine au logiciel\u00a0», dit Arthur "
    "Mensch. Le jeune patron ajoute\u202f: «\u00a0Mistral formera ici ses meilleurs "
    "modèles\u00a0», avant de saluer la qualité des techniciens de la région."
)
HEADING = "Une ambition mondiale"
LAST = (
    "En face, OpenAI et Meta ont de l’avance. Mais Mensch n’en démord pas, et l’Essonne se réjouit."
)
SOURCE = "Source\u00a0: exemple.fr"


def long_article(id_: str = "mistral", repeats: int = 1) -> Article:
    """Return an article of one screen at `repeats` 1, of many at more."""
    middle = [FIRST, SAID, HEADING, LAST] * repeats
    made = article_of(
        TITLE,
        LEDE,
        *middle,
        SOURCE,
        kinds="TL" + "PPHP" * repeats + "S",
        metadata=Metadata(date="2025-02-10", source="exemple.fr"),
    )
    return Article(id_, f"{id_}.txt", made.text, made.blocks, made.metadata)


def analysis_for(article: Article) -> Analysis:
    """Return what a good analyser would find."""
    kinds = EntityType
    entities = (
        entity_of(article, "e1", kinds.ORG, "Mistral AI", "Mistral"),
        entity_of(article, "e2", kinds.PER, "Arthur Mensch", "Mensch"),
        entity_of(article, "e3", kinds.LOC, "Essonne"),
        entity_of(article, "e4", kinds.ORG, "OpenAI"),
        entity_of(article, "e5", kinds.ORG, "Meta"),
        entity_of(article, "e6", kinds.LOC, "France"),
        entity_of(article, "e7", kinds.LOC, "Saclay"),
    )
    return analysis_of(tuple(e for e in entities if e.mentions), tuple(_quotes(article, entities)))


def _quotes(article: Article, entities: tuple[Entity, ...]) -> list[Quote]:
    text, at = article.text, 0
    found: list[Quote] = []
    while (at := text.find("Nous voulons", at)) >= 0:
        first_end = text.index("\u00a0»", at)
        speaker = text.index("Arthur Mensch", first_end)
        cue = text.index("dit", first_end)
        inferred = text.index("Le jeune patron", speaker)
        second = text.index("Mistral formera", speaker)
        found += [
            Quote(
                f"q{len(found) + 1}",
                at,
                first_end,
                QuoteKind.SPEECH,
                "Arthur Mensch",
                entities[1].id,
                Span(speaker, speaker + len("Arthur Mensch")),
                Span(cue, cue + len("dit")),
                Confidence.EXPLICIT,
            ),
            Quote(
                f"q{len(found) + 2}",
                second,
                text.index("\u00a0»", second),
                QuoteKind.SPEECH,
                "Arthur Mensch",
                entities[1].id,
                Span(inferred, inferred + len("Le jeune patron")),
                confidence=Confidence.INFERRED,
            ),
        ]
        at = second
    return found


@dataclass
class FakeService:
    """Answers at once from its "cache", or when a test lets it; fails when told to."""

    cached_at_once: bool = True
    failure: str = ""
    model: ModelIdentity = MODEL
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)
    cancelled: int = 0

    def cached(self, article: Article) -> Analysis | None:
        return self._analysis(article) if self.cached_at_once else None

    def analyse(self, article: Article, progress: Progress | None = None) -> Analysis:
        self.asked.append(article.id)
        if progress is not None:
            progress(3, 14)
        self.gate.wait(5)
        if self.failure:
            raise AnalysisError(self.failure)
        return self._analysis(article)

    def _analysis(self, article: Article) -> Analysis:
        return replace(analysis_for(article), model=self.model)

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None:
        self.gate.set()


@dataclass(frozen=True)
class FakeSource:
    """An article to be opened, or the reason why it cannot be."""

    name: str
    article: Article | None = None
    error: str = ""

    def read(self) -> Article:
        if self.article is None:
            raise ArticleError(self.name, self.error)
        return self.article


@dataclass
class FakePlaces:
    """Remembers reading places and marks in memory."""

    places: dict[str, int] = field(default_factory=dict)
    marks: dict[str, KeptMarks] = field(default_factory=dict)

    def place(self, article: Article) -> int | None:
        return self.places.get(article.id)

    def remember_place(self, article: Article, offset: int) -> None:
        self.places[article.id] = offset

    def remember_marks(self, article: Article, kept: KeptMarks) -> None:
        self.marks[article.id] = kept


def reader(
    *sources: FakeSource,
    service: FakeService | None = None,
    options: ReaderOptions | None = None,
    places: FakePlaces | None = None,
    repeats: int = 1,
) -> ReaderApp:
    """Return the application on `sources`, on one article when there are none."""
    given = sources or (FakeSource("mistral.txt", long_article(repeats=repeats)),)
    named = {source.name: source for source in given}
    return ReaderApp(
        [ArticleSource(source.name, None, None) for source in given],
        service or FakeService(),
        options or ReaderOptions(),
        places,
        lambda source: named[source.name].read(),
    )
