"""One mention on its way from the recogniser to an entity."""

from __future__ import annotations

from dataclasses import dataclass

from liseuse.analysis.model import EntityType, Evidence, Source


@dataclass(frozen=True, slots=True)
class Found:
    """A mention: code points of the article's text, and what it is taken for so far.

    `gender` is "m", "f" or "" as a civility before it tells.
    """

    start: int
    end: int
    type: EntityType
    surface: str
    key: str
    gender: str = ""
    source: Source = Source.MODEL
    evidence: Evidence = Evidence.RECOGNISED
