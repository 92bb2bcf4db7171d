"""The reader's corrections, made on analyses as the commands go through the articles."""

from __future__ import annotations

from pathlib import Path

from liseuse.analysis.model import Analysis
from liseuse.article.model import Article
from liseuse.cli.messages import say
from liseuse.cli.services import Services
from liseuse.corrections.apply import Corrected, apply
from liseuse.corrections.model import Correction
from liseuse.i18n import _


class Corrector:
    """Corrects analyses. Files are read as articles beside them come; what is wrong is told once.

    `corrections` are all those read so far.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._folders: dict[Path, None] = {}
        self._told: set[str] = set()
        self.corrections: tuple[Correction, ...] = ()
        self._load()

    @property
    def problems(self) -> bool:
        """Whether anything was wrong with the files."""
        return bool(self._told)

    def corrected(self, article: Article, analysis: Analysis) -> Corrected:
        """Return `analysis` of `article` with all corrections that hold for it."""
        folder = Path(article.path).absolute().parent if article.path else None
        if folder and folder not in self._folders:
            self._folders[folder] = None
            self._load()
        return apply(article, analysis, self.corrections)

    def _load(self) -> None:
        kept = self._services.corrections(self._folders).load()
        self.corrections = kept.corrections
        for problem in kept.problems:
            if (text := problem.text(_)) not in self._told:
                self._told.add(text)
                say(text)
