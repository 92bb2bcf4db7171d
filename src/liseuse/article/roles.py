"""Telling what each paragraph is: title, lede, byline, dateline, heading, question, source."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from liseuse.article import wording
from liseuse.article.interview import questions
from liseuse.article.lines import Span
from liseuse.article.model import Block, BlockKind

_HEAD, _TAIL = 10, 6
_MAX_TITLE, _MAX_HEADING, _MAX_LABEL = 220, 110, 40
_MAX_HEADING_WORDS, _MAX_LABEL_WORDS, _MAX_PLAIN_LABEL_WORDS = 16, 5, 2
_MIN_PLAIN_TITLE = 20
_PROSE = 80
_SHORT_PROSE = 40
_MIN_LEDE, _MAX_LEDE, _MAX_SURE_LEDE = 50, 400, 700
_LEDE_SHARE = 0.65
_SEEN = 500
_MANY = 5000
_HEADINGS_IN_A_ROW = 2
_BODY_SEEN = 20
_OPEN = _TAIL + _HEADINGS_IN_A_ROW + 2

_STOPS = ".!?…"
_NO_TITLE_ENDS = ".,;:"
_CLOSERS = "»”\"’')] \u00a0\u202f"
_OPENERS = '«“"'
_STRAY_UNTITLED = ("...", "…")


def blocks(
    text: str,
    spans: Sequence[Span],
    known: dict[int, BlockKind] | None = None,
    *,
    headings: bool = True,
    interview: bool = True,
) -> tuple[Block, ...]:
    """Return the blocks of the paragraphs `spans` of `text`, with their roles.

    `known` are roles that the format itself tells, by index; `headings` says whether short
    lines may be headings, False where the format marks its headings; `interview` whether there
    may be questions.
    """
    lines = [text[start : min(end, start + _SEEN)].replace("\n", " ") for start, end in spans]
    kinds = _Roles(text, spans, lines, dict(known or {})).told(
        headings=headings, interview=interview
    )
    return tuple(
        Block(kinds.get(index, BlockKind.PARAGRAPH), start, end)
        for index, (start, end) in enumerate(spans)
    )


def sure_blocks(told: Sequence[Block]) -> tuple[Block, ...]:
    """Return the first of the blocks `told` that are blocks of the same roles whatever follows.

    They are those of a text that is no interview; none when what follows may change them all.
    """
    # A heading looks no further than the third short line in a row, what ends an article than
    # its last lines, and the last block of all may go on.
    sure = tuple(told[:-_OPEN])
    body = sure[_HEAD + 2 :]
    prose = sum(b.kind is BlockKind.PARAGRAPH and b.end - b.start >= _PROSE for b in body)
    return sure if prose >= _BODY_SEEN else ()


class _Roles:
    """The roles found so far; `kinds` lacks the indices of plain paragraphs."""

    def __init__(
        self, text: str, spans: Sequence[Span], lines: list[str], kinds: dict[int, BlockKind]
    ) -> None:
        self._text = text
        self._spans = spans
        self._lines = lines
        self._lengths = [end - start for start, end in spans]
        self.kinds = kinds

    def told(self, *, headings: bool, interview: bool) -> dict[int, BlockKind]:
        self._tell_tail()
        body = self._tell_head()
        if interview:
            self._tell_questions(body)
            self._tell_introduction(body)
        if headings:
            self._tell_headings(body)
        return self.kinds

    def _tell_tail(self) -> None:
        """Name the last lines: source, credits, initials, signature."""
        last = len(self._lines) - 1
        for index in range(last, max(0, last - _TAIL), -1):
            line = self._lines[index]
            if index in self.kinds or self._lengths[index] >= _SEEN:
                return
            signed = index == last and wording.is_initials(line) and self._is_prose(index - 1)
            if signed or wording.is_source(line) or wording.is_credit(line):
                self.kinds[index] = BlockKind.SOURCE
            elif wording.is_byline(line) or (wording.is_signature(line) and self._closes(index)):
                self.kinds[index] = BlockKind.BYLINE
            elif wording.is_dateline(line) and last > 1:
                self.kinds[index] = BlockKind.DATELINE
            else:
                return

    def _closes(self, index: int) -> bool:
        """Say whether the block at `index` stands under the whole article, not under its title."""
        return index > 1 and self._is_prose(index - 1)

    def _tell_head(self) -> int:
        """Name what stands above the article; return the index of the first block of its body."""
        count = len(self._lines)
        at = self._past_notes(0)
        while at < min(count, _HEAD) and at not in self.kinds and self._is_label(at):
            self.kinds[at] = BlockKind.HEADING
            at = self._past_notes(at + 1)
        if BlockKind.TITLE not in self.kinds.values():
            if at >= count or at in self.kinds or not self._is_title(at):
                return at
            self.kinds[at] = BlockKind.TITLE
        if self.kinds.get(at) is BlockKind.TITLE:
            at = self._past_notes(at + 1, names=True)
        if at < count and at not in self.kinds and self._is_lede(at):
            self.kinds[at] = BlockKind.LEDE
        if self.kinds.get(at) is BlockKind.LEDE:
            at = self._past_notes(at + 1, names=True)
        return at

    def _past_notes(self, at: int, *, names: bool = False) -> int:
        """Name bylines and datelines from `at` on; return the index of the first other block."""
        while at < min(len(self._lines) - 1, _HEAD):
            line = self._lines[at]
            kind = self.kinds.get(at)
            if kind is None and self._lengths[at] < _SEEN:
                if wording.is_dateline(line):
                    kind = BlockKind.DATELINE
                elif wording.is_byline(line) or (names and wording.is_names(line)):
                    kind = BlockKind.BYLINE
                elif wording.is_credit(line) and self._lengths[at] <= _PROSE:
                    kind = BlockKind.SOURCE
            if kind not in {BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.SOURCE}:
                return at
            self.kinds[at] = kind
            at += 1
        return at

    def _is_label(self, at: int) -> bool:
        """Say whether the block at `at` is a section's name over the title (« POLITIQUE »)."""
        line = self._lines[at]
        words = len(line.split())
        if len(line) > _MAX_LABEL or words > _MAX_LABEL_WORDS or not _is_unfinished(line):
            return False
        if wording.is_section_of_briefs(line) or not any(map(str.isalpha, line)):
            return False
        under = at + 1
        while self.kinds.get(under) in {BlockKind.BYLINE, BlockKind.DATELINE}:
            under += 1
        if self.kinds.get(under) is BlockKind.TITLE:
            return True
        if under >= len(self._lines) or under in self.kinds or not self._is_title(under):
            return False
        longer = self._lengths[under] > len(line)
        if line.isupper():
            return longer
        return (
            longer
            and words <= _MAX_PLAIN_LABEL_WORDS
            and self._lengths[under] >= (_MIN_PLAIN_TITLE)
        )

    def _is_title(self, at: int) -> bool:
        line = self._lines[at]
        if self._lengths[at] > _MAX_TITLE or not _is_headline(line):
            return False
        below = range(at + 1, min(len(self._lines), at + _HEAD))
        longest = max((self._lengths[index] for index in below), default=0)
        told = any(_is_finished(self._lines[index]) for index in below)
        return longest > self._lengths[at] and (told or longest > 2 * self._lengths[at])

    def _is_lede(self, at: int) -> bool:
        """Say whether the block at `at`, under the title, sums the article up."""
        line, length = self._lines[at], self._lengths[at]
        if wording.is_item(line) or wording.opens_with_dateline(line):
            return False
        if length > _MAX_SURE_LEDE or at + 1 >= len(self._lines) or wording.opens_with_hour(line):
            return False
        under = self._lines[at + 1]
        if length >= _MIN_LEDE and (wording.opens_with_label(line) or wording.is_byline(under)):
            return True
        if not _MIN_LEDE <= length <= _MAX_LEDE or line[:1] in _OPENERS:
            return False
        prose = filter(self._is_prose, range(at + 1, len(self._lines)))
        body = [self._lengths[index] for index in islice(prose, _BODY_SEEN)]
        return len(body) > 1 and length <= _LEDE_SHARE * _median(body)

    def _tell_questions(self, body: int) -> None:
        end = len(self._lines)
        while end > body and end - 1 in self.kinds:
            end -= 1
        if end - body > _MANY:
            return
        for index in questions(self._lines[body:end]):
            self.kinds.setdefault(body + index, BlockKind.QUESTION)

    def _tell_introduction(self, body: int) -> None:
        """Name the one paragraph between a title and the first question of an interview."""
        ledes = BlockKind.LEDE in self.kinds.values()
        asked = self.kinds.get(body + 1) is BlockKind.QUESTION
        titled = BlockKind.TITLE in self.kinds.values()
        if titled and asked and not ledes and body not in self.kinds and self._is_prose(body):
            self.kinds[body] = BlockKind.LEDE

    def _tell_headings(self, body: int) -> None:
        count = len(self._lines)
        at = body
        while at < count:
            if not self._may_head(at):
                at += 1
                continue
            end = at
            while end < count and self._may_head(end):
                end += 1
            # Three short lines in a row are verse or a list, not headings of one another.
            few = end - at <= _HEADINGS_IN_A_ROW
            if few and end < count and self._is_prose(end) and self._heads(end):
                for index in range(at, end):
                    self.kinds[index] = BlockKind.HEADING
            at = end

    def _heads(self, at: int) -> bool:
        """Say whether what stands over the block at `at` is far shorter, as a heading is."""
        return self._lengths[at] > self._lengths[at - 1]

    def _may_head(self, at: int) -> bool:
        line = self._lines[at]
        if at in self.kinds or self._lengths[at] > _MAX_HEADING or not _is_headline(line):
            return False
        if len(line.split()) > _MAX_HEADING_WORDS or wording.is_see_also(line):
            return False
        return not (wording.is_credit(line) or wording.is_dateline(line))

    def _is_prose(self, at: int) -> bool:
        """Say whether the block at `at` is a paragraph of sentences."""
        if not 0 <= at < len(self._lines):
            return False
        if self.kinds.get(at) not in {None, BlockKind.PARAGRAPH, BlockKind.QUESTION}:
            return False
        if self._lengths[at] >= _PROSE:
            return True
        apart = at == 0 or "\n\n" in self._text[self._spans[at - 1][1] : self._spans[at][0]]
        return apart and self._lengths[at] >= _SHORT_PROSE and _is_finished(self._lines[at])


def _median(numbers: Sequence[int]) -> float:
    ordered, middle = sorted(numbers), len(numbers) // 2
    return (ordered[middle] + ordered[~middle]) / 2


def _is_headline(line: str) -> bool:
    """Say whether a line could stand over others: it opens like one and has no full stop."""
    if wording.is_item(line) or wording.is_turn(line) or not any(map(str.isalpha, line)):
        return False
    first = line.lstrip("«“\"‘'([ \u00a0\u202f¿¡")[:1]
    if first.islower() and not any(map(str.isupper, line.split(maxsplit=1)[0])):
        return False
    if line[:1] in _OPENERS and _is_finished(line.rstrip(_CLOSERS)):
        return False
    return _is_unfinished(line)


def _is_unfinished(line: str) -> bool:
    return line.endswith(_STRAY_UNTITLED) or line[-1] not in _NO_TITLE_ENDS


def _is_finished(line: str) -> bool:
    return line.rstrip(_CLOSERS)[-1:] in tuple(_STOPS)
