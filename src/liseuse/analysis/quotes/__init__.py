"""Quotes: what stands between marks, whether it is speech, and who says it."""

from liseuse.analysis.quotes.find import find_quotes

__all__ = ["find_quotes"]
