from __future__ import annotations

import pytest
from tests.ui.fakes import long_article

from liseuse.article.model import Article, ArticleError
from liseuse.ui.library import Library


def library(read: list[int], broken: int = -1, count: int = 20) -> Library:
    def article(number: int) -> Article:
        read.append(number)
        if number == broken:
            raise ArticleError(f"{number}.txt", "not found")
        return long_article(str(number))

    return Library([f"{number}.txt" for number in range(count)], article)


def test_an_article_is_read_once_while_it_is_kept() -> None:
    read: list[int] = []
    books = library(read)
    assert books.article(0) is books.article(0)
    assert read == [0]


def test_only_few_articles_are_kept_but_every_heading() -> None:
    read: list[int] = []
    books = library(read)
    for number in range(20):
        books.article(number)
    books.article(0)
    assert read.count(0) == 2
    head = books.head(5)
    assert head is not None
    assert (head.source, head.date, head.minutes) == ("exemple.fr", "2025-02-10", 1)


def test_what_cannot_be_read_is_remembered_with_its_reason() -> None:
    books = library([], broken=1)
    with pytest.raises(ArticleError):
        books.article(1)
    head = books.head(1)
    assert head is not None
    assert head.error == "not found"


def test_headings_are_learnt_without_keeping_articles() -> None:
    read: list[int] = []
    books = library(read, broken=3)
    for number in (2, 2, 3):
        books.learn(number)
    assert read == [2, 3]
    assert books.head(2) is not None
    assert books.head(4) is None
    books.article(2)
    assert read == [2, 3, 2]
