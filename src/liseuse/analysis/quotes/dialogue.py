"""Dialogue: paragraphs that begin with a dash and hold words somebody says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from liseuse.analysis.quotes.verbs import reporting_verbs
from liseuse.analysis.quotes.words import FIRST_PERSON, SECOND_PERSON, SUBJECT_PRONOUNS
from liseuse.article.model import Article, Block, BlockKind

_DASH = re.compile(r"[—–-]\s+(?=\S)")
_TURN = re.compile(r"(?<=[.?!…»])\s+[—–]\s+(?=\S)")
_INCISE = re.compile(
    r"(?P<mark>[,?!…])[»”\"]?\s+(?:(?:s|m|l)['’]|(?:se|lui|leur|me|nous|le|la)\s+)?"
    r"(?P<verb>[^\W\d_]+(?:-[^\W\d_]+)*)(?:[ \u00a0](?P<next>[^\W\d_]+))?"
)
_WORD = re.compile(r"[\w-]+['’]?")
_AUXILIARY = re.compile(
    r"(?:a|avait|ont|est)-t?-?(?:il|elle|ils|elles|on)\Z|(?:a|avait|ont|avaient)\Z"
)
_LONGEST_TURN = 350
_NEXT_SENTENCE = re.compile(r"[.!?…]\s+\S")
_NO_TALK = frozenset({BlockKind.QUESTION, BlockKind.TITLE, BlockKind.SOURCE, BlockKind.BYLINE})


def dialogue_turns(article: Article) -> Iterator[tuple[int, int, int]]:
    """Yield (dash, start, end) of each turn of dialogue, in text order.

    A run of paragraphs with dashes is a dialogue when most of them sound like one; the others
    are lists.
    """
    text = article.text
    run: list[Block] = []
    answers = False
    for block in article.blocks:
        if _DASH.match(text, block.start, block.end) and block.kind not in _NO_TALK:
            run.append(block)
            continue
        yield from () if answers else _turns_of(text, run)
        run = []
        # A dash after a question set apart is an answer of an interview, not a dialogue told.
        answers = text[block.end - 1] in "?…" or block.kind is BlockKind.QUESTION
    yield from () if answers else _turns_of(text, run)


def _turns_of(text: str, run: list[Block]) -> Iterator[tuple[int, int, int]]:
    spoken = sum(_sounds_spoken(text, block) for block in run)
    interview = any(b.end - b.start > _LONGEST_TURN for b in run) and len(run) > 1
    if not run or spoken * 2 < len(run) or interview:
        return
    for block in run:
        dash = block.start
        head = _DASH.match(text, block.start, block.end)
        start = head.end() if head else block.start
        for following in _TURN.finditer(text, start, block.end):
            yield dash, start, _end(text, start, following.start())
            dash, start = following.start() + 1, following.end()
        yield dash, start, _end(text, start, block.end)


def _sounds_spoken(text: str, block: Block) -> bool:
    content = text[block.start : min(block.end, block.start + 400)].lower()
    if _end(text, block.start, block.end) < block.end:
        return True
    if text[block.start] == "-":
        return False
    if content.rstrip()[-1:] in "?!":
        return True
    words = {word.replace("’", "'") for word in _WORD.findall(content)}
    return bool(words & (FIRST_PERSON | SECOND_PERSON - {"nos", "notre"}))


def _end(text: str, start: int, stop: int) -> int:
    """Return where the words end: before a closing incise, whose comma is no part of them."""
    verbs = reporting_verbs()
    for found in _INCISE.finditer(text, start, stop):
        verb = found["verb"].lower()
        stem, _, pronoun = verb.rpartition("-")
        stem = stem.removesuffix("-t")
        says = verb in verbs.finite or (pronoun in SUBJECT_PRONOUNS and stem in verbs.finite)
        if _AUXILIARY.match(verb):
            says = (found["next"] or "").lower() in verbs.participles
        if says and not _goes_on(text, found.end(), stop):
            return found.start("mark") + (found["mark"] != ",")
    return stop


def _goes_on(text: str, start: int, stop: int) -> bool:
    """Return whether the speaker goes on after the incise that holds `start`."""
    return _NEXT_SENTENCE.search(text, start, stop) is not None
