from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.store.samples import IDENTITY, analysis

from liseuse.analysis.model import Analysis, ModelIdentity, Progress
from liseuse.article.model import Article
from liseuse.cli.analyses import Readings
from liseuse.cli.arguments import parse
from liseuse.cli.services import Services

STAND_IN = ModelIdentity("fr_core_news_sm", "3.8.0", "sha256:cc")


class Analyses:
    """A service that gives every article the same analysis."""

    def __init__(self, made: Analysis) -> None:
        self._made = made

    def cached(self, article: Article) -> Analysis | None:
        return None

    def analyse(self, article: Article, progress: Progress | None = None) -> Analysis:
        return self._made

    def cancel(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    def of(used: ModelIdentity, *words: str) -> str:
        """Return what two articles analysed by the recogniser `used` have said."""
        for name in ("a", "b"):
            (tmp_path / f"{name}.txt").write_text("Ada Morel est là.", encoding="utf-8")
        made = replace(analysis(), model=used)
        monkeypatch.setattr(Services, "open", lambda _self: Analyses(made))
        monkeypatch.setattr(Services, "check_model", lambda _self: None)
        assert len(list(Readings(parse(["entities", *words, str(tmp_path)])).analyses())) == 2
        return capsys.readouterr().err

    return of


def test_a_recogniser_that_stands_in_is_told_once(said: Callable[..., str]) -> None:
    told = said(STAND_IN)
    assert told.count("fr_core_news_sm") == told.count("\n") == 1
    assert "missing or damaged" in told


def test_a_recogniser_that_was_asked_for_is_not_told(said: Callable[..., str]) -> None:
    assert not said(STAND_IN, "--model", "fr_core_news_sm")
    assert not said(IDENTITY)
