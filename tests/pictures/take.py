"""Takes the README's pictures of the real screen: `python tests/pictures/take.py`."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from liseuse import i18n, resources
from liseuse.analysis.process import ProcessAnalyser
from liseuse.analysis.recogniser import identity_of
from liseuse.article.source import ArticleSource, find_sources
from liseuse.store.service import CachedService
from liseuse.ui.app import ReaderApp
from liseuse.ui.options import ReaderOptions

SIZE = (120, 34)
KEYS = ("c", "c")
SETTLED_SECONDS = 6.0


async def picture(language: str) -> str:
    """Return a picture of the first sample article, its second quote current."""
    i18n.set_language(language)
    found = find_sources([str(resources.folder("articles"))])
    sources = [source for source in found if isinstance(source, ArticleSource)]
    service = CachedService(ProcessAnalyser(), None, identity_of())
    app = ReaderApp(sources, service, ReaderOptions())
    try:
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause(SETTLED_SECONDS)
            await pilot.press(*KEYS)
            await pilot.pause()
            return app.export_screenshot(title="liseuse")
    finally:
        service.close()


if __name__ == "__main__":
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
    for name in i18n.LANGUAGES:
        target = Path(__file__).with_name(f"reader-{name}.svg")
        target.write_text(asyncio.run(picture(name)), encoding="utf-8")
