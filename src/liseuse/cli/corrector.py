"""The reader's corrections, made on analyses as the commands go through the articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from liseuse.analysis.model import Analysis
from liseuse.article.model import Article
from liseuse.cli.messages import say
from liseuse.cli.services import Services
from liseuse.corrections.apply import Corrected, apply
from liseuse.corrections.model import Correction
from liseuse.corrections.session import CorrectionsStore
from liseuse.i18n import _
from liseuse.store.corrections import CorrectionFiles


class Corrector:
    """Corrects analyses of the articles in `paths`; what is wrong with the files is told once.

    `corrections` are all those read so far: a folder's file is read when its first article comes.
    """

    def __init__(self, services: Services, paths: Iterable[str]) -> None:
        self._services = services
        self._folders = set(folders_of(paths))
        self.corrections: tuple[Correction, ...] = ()
        self._take(services.corrections(self._folders))

    def corrected(self, article: Article, analysis: Analysis) -> Corrected:
        """Return `analysis` of `article` with all corrections that hold for it."""
        if article.path and self._services.uses_folder_corrections:
            folder = Path(article.path).absolute().parent
            if folder not in self._folders:
                self._folders.add(folder)
                self._take(CorrectionFiles(None, [folder]))
        return apply(article, analysis, self.corrections)

    def _take(self, store: CorrectionsStore) -> None:
        kept = store.load()
        self.corrections = (*self.corrections, *kept.corrections)
        for problem in kept.problems:
            say(problem.text(_))


def folders_of(paths: Iterable[str]) -> Iterator[Path]:
    """Yield the folders among `paths`, and those in which the files among them lie."""
    for path in map(Path, paths):
        if str(path) != "-":
            yield path.absolute() if path.is_dir() else path.absolute().parent
