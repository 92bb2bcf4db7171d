"""An analyser that remembers what it has analysed."""

from __future__ import annotations

from liseuse.analysis.model import Analysis, ModelIdentity, Progress
from liseuse.analysis.process import ProcessAnalyser
from liseuse.article.model import Article
from liseuse.store.cache import AnalysisCache


class CachedService:
    """Implements AnalysisService: a child process behind a cache (None: nothing is kept).

    `identity` is the recogniser whose analyses are looked up.
    """

    def __init__(
        self, analyser: ProcessAnalyser, cache: AnalysisCache | None, identity: ModelIdentity
    ) -> None:
        self._analyser = analyser
        self._cache = cache
        self._identity = identity
        self._at_hand: tuple[Article, Analysis] | None = None

    def cached(self, article: Article) -> Analysis | None:
        """Return the analysis of `article` when it was made before, without a recogniser."""
        at_hand, self._at_hand = self._at_hand, None
        if at_hand and at_hand[0] is article:
            return at_hand[1]
        return self._cache.get(article, self._identity) if self._cache else None

    def prepare(self, article: Article) -> None:
        """Have what `article` will need ready: its analysis, or the recogniser loading."""
        analysis = self.cached(article)
        if analysis:
            self._at_hand = (article, analysis)
        else:
            self._analyser.prepare(article)

    def analyse(self, article: Article, progress: Progress | None = None) -> Analysis:
        """Return the analysis of `article` and remember it when it is whole."""
        analysis = self._analyser.analyse(article, progress)
        if self._cache and not analysis.skipped:
            self._cache.put(article, analysis.model, analysis)
        return analysis

    def cancel(self) -> None:
        """Give up every analysis under way or waiting."""
        self._analyser.cancel()

    def close(self) -> None:
        """End the child and let go of the cache."""
        self._analyser.close()
        if self._cache:
            self._cache.close()
