from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from tests.store.samples import OTHER_IDENTITY, analysis, article

from liseuse.analysis.model import Analysis
from liseuse.analysis.process import ProcessAnalyser
from liseuse.store.cache import AnalysisCache
from liseuse.store.service import CachedService

ANALYSIS, ARTICLE = analysis(), article()


class Analyser:
    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.done: list[str] = []

    def prepare(self, _: object) -> None:
        self.done.append("prepare")

    def analyse(self, *_: object) -> Analysis:
        self.done.append("analyse")
        return self.analysis

    def cancel(self) -> None:
        self.done.append("cancel")

    def close(self) -> None:
        self.done.append("close")


def service(analyser: Analyser, path: Path) -> CachedService:
    cache = AnalysisCache(path / "cache.sqlite")
    return CachedService(cast("ProcessAnalyser", analyser), cache, ANALYSIS.model)


def test_the_recogniser_is_started_for_an_article_never_read(tmp_path: Path) -> None:
    analyser = Analyser(ANALYSIS)
    service(analyser, tmp_path).prepare(ARTICLE)
    assert analyser.done == ["prepare"]


def test_an_article_read_before_needs_no_recogniser(tmp_path: Path) -> None:
    analyser = Analyser(ANALYSIS)
    first = service(analyser, tmp_path)
    first.analyse(ARTICLE)
    first.close()
    again = service(analyser, tmp_path)
    again.prepare(ARTICLE)
    assert again.cached(ARTICLE) == ANALYSIS
    assert analyser.done == ["analyse", "close"]


def test_an_analysis_is_kept_as_that_of_the_recogniser_that_made_it(tmp_path: Path) -> None:
    other = replace(ANALYSIS, model=OTHER_IDENTITY)
    made = service(Analyser(other), tmp_path)
    assert made.analyse(ARTICLE) == other
    assert made.cached(ARTICLE) is None
