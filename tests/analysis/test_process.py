from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from liseuse.analysis.model import AnalysisCancelledError, AnalysisError, ModelError
from liseuse.analysis.process import ProcessAnalyser
from liseuse.article.model import Article, Block, BlockKind, Metadata

WORKER = (sys.executable, str(Path(__file__).with_name("scripted_worker.py")))


def article(*paragraphs: str) -> Article:
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(paragraph)))
        start += len(paragraph) + 1
    return Article("a", None, "\n".join(paragraphs), tuple(blocks), Metadata())


@pytest.fixture
def analyser() -> Iterator[ProcessAnalyser]:
    made = ProcessAnalyser(stall_seconds=1.5, worker=WORKER)
    yield made
    made.close()


def test_progress_is_told_block_by_block(analyser: ProcessAnalyser) -> None:
    seen: list[tuple[int, int]] = []
    analyser.analyse(article("un", "deux"), lambda done, total: seen.append((done, total)))
    assert seen == [(0, 2), (1, 2)]


@pytest.mark.parametrize("fault", ["stall", "die"])
def test_a_block_that_stops_the_child_is_skipped_and_told(
    analyser: ProcessAnalyser, fault: str
) -> None:
    assert analyser.analyse(article("un", fault, "trois")).skipped == (1,)


def test_an_article_that_only_stops_the_child_is_given_up(analyser: ProcessAnalyser) -> None:
    with pytest.raises(AnalysisError, match="given up"):
        analyser.analyse(article("die", "die", "die", "die", "die"))


def test_the_next_article_is_analysed_after_a_fault(analyser: ProcessAnalyser) -> None:
    analyser.analyse(article("die"))
    assert analyser.analyse(article("un")).skipped == ()


def test_a_failure_is_told_in_its_words(analyser: ProcessAnalyser) -> None:
    with pytest.raises(AnalysisError, match="no luck"):
        analyser.analyse(article("fail"))


def test_a_missing_model_comes_with_the_command_that_installs_it(
    analyser: ProcessAnalyser,
) -> None:
    with pytest.raises(ModelError) as caught:
        analyser.analyse(article("no model"))
    assert caught.value.install == "get it"


def test_cancel_ends_the_analysis_under_way(analyser: ProcessAnalyser) -> None:
    reached = threading.Event()
    outcome: list[BaseException] = []

    def run() -> None:
        try:
            analyser.analyse(article("wait for cancel"), lambda *_: reached.set())
        except AnalysisError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert reached.wait(10)
    analyser.cancel()
    thread.join(10)
    assert isinstance(outcome[0], AnalysisCancelledError)


def test_after_close_nothing_is_analysed(analyser: ProcessAnalyser) -> None:
    analyser.analyse(article("un"))
    analyser.close()
    with pytest.raises(AnalysisCancelledError):
        analyser.analyse(article("un"))
