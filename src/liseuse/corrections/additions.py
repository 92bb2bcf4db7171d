"""Names the reader added, found in the text in one pass whatever their number."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from liseuse.analysis.model import EntityType, Evidence, Mention, Source
from liseuse.article.model import Article, Block
from liseuse.corrections.draft import Draft, Node, Spot
from liseuse.corrections.model import Add, name_key

_WORD = re.compile(r"\w+")
_APOSTROPHES = "’‘ʼ‛´`"
_SPACES = "\n\t\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003"
_ODD = re.compile(f"[{_APOSTROPHES}{_SPACES}]")

_Found = tuple[int, int, str]


def added_text(text: str) -> str:
    """Return the one spelling of `text` that is looked for: plain apostrophes, single spaces."""
    return " ".join(_plain(text).split())


def can_be_found(text: str) -> bool:
    """Say whether `text` holds a word: signs alone are never looked for."""
    return _WORD.search(text) is not None


def lay_down(draft: Draft, article: Article, adds: Iterable[Add]) -> None:
    """Make every place where an added name stands a mention of the entity it names.

    Of two added names that overlap, the longer one is laid, then the first. An added name takes
    the place of the mentions it overlaps, but not of a longer one that holds it; on the very
    place of another it stays with that one's entity if the types agree. Of two additions of one
    name the last tells the type.
    """
    types = {added_text(add.text): add.type for add in adds if can_be_found(add.text)}
    if not types:
        return
    found = _outside_longer(draft.spots, occurrences(article, types))
    laid = _without_overlap(found, len(article.text))
    if laid:
        _lay(draft, laid, types)


def occurrences(article: Article, names: Collection[str]) -> Iterator[_Found]:
    """Yield (start, end, name) for each whole-word place of `names` in a block, in text order.

    `names` are as `added_text` gives them.
    """
    text = _plain(article.text)
    known = frozenset(names)
    shapes = _shapes(known)
    blocks = _BlockFinder(article.blocks)
    for word in _words_beginning({word[0] for word in shapes}).finditer(text):
        if word[0] not in shapes:
            continue
        for lead, length in shapes[word[0]]:
            start = word.start() - lead
            end = start + length
            name = text[start:end] if start >= 0 else ""
            if name in known and not _is_tied(text, start, end) and blocks.holds(start, end):
                yield start, end, name


def _plain(text: str) -> str:
    """Return `text` with one kind of apostrophe and of space, one code point for one."""
    if _ODD.search(text) is None:
        return text
    # A search for each sign is many times faster on a long text than one translation table.
    for sign in _APOSTROPHES:
        text = text.replace(sign, "'")
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


def _shapes(names: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
    """Return, by first word, the different (signs before it, length) of names, longest first."""
    shapes: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for name in names:
        if word := _WORD.search(name):
            shapes[word[0]].add((word.start(), len(name)))
    return {word: sorted(found, key=lambda s: -s[1]) for word, found in shapes.items()}


def _words_beginning(letters: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for words that begin so: names are few among words, and found faster."""
    return re.compile(rf"(?<!\w)[{re.escape(''.join(sorted(letters)))}]\w*")


def _is_tied(text: str, start: int, end: int) -> bool:
    """Say whether a word goes on before or after, a hyphen between two words included."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if after[:1].isalnum() or (after and unicodedata.combining(after[0])) or after[:1] == "_":
        return True
    if before[-1:].isalnum() and text[start].isalnum():
        return True
    return (after[:1] == "-" and after[1:].isalnum()) or (
        before[-1:] == "-" and before[:-1].isalnum()
    )


class _BlockFinder:
    """Says whether stretches of text, asked for in text order, lie within one block."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._next = 0

    def holds(self, start: int, end: int) -> bool:
        while self._next < len(self._blocks) and self._blocks[self._next].end <= start:
            self._next += 1
        if self._next == len(self._blocks):
            return False
        block = self._blocks[self._next]
        return block.start <= start and end <= block.end


def _outside_longer(spots: Sequence[Spot], found: Iterable[_Found]) -> Iterator[_Found]:
    """Yield what does not lie inside a longer mention."""
    place = 0
    for start, end, name in sorted(found):
        while place < len(spots) and spots[place].end <= start:
            place += 1
        if place < len(spots):
            spot = spots[place]
            if spot.start <= start and end <= spot.end and spot.end - spot.start > end - start:
                continue
        yield start, end, name


def _without_overlap(found: Iterable[_Found], size: int) -> list[_Found]:
    taken = bytearray(size)
    laid = []
    for start, end, name in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\x01" * (end - start)
            laid.append((start, end, name))
    return sorted(laid)


def _lay(draft: Draft, laid: Sequence[_Found], types: dict[str, EntityType]) -> None:
    homes = {name: _home(draft, name, types[name]) for name in {name for _, _, name in laid}}
    old, place = draft.spots, 0
    spots: list[Spot] = []
    for start, end, name in laid:
        while place < len(old) and old[place].end <= start:
            spots.append(old[place])
            place += 1
        home = homes[name]
        same: Spot | None = None
        while place < len(old) and old[place].start < end:
            spot = old[place]
            place += 1
            if (spot.start, spot.end) == (start, end) and spot.node.type is home.type:
                same = spot
                continue
            draft.covered[spot.start, spot.end] = home
            spot.node.heir = spot.node.heir or home
        spots.append(same or Spot(start, end, _added(start, end), name_key(name), home))
    draft.replace_spots([*spots, *old[place:]])


def _added(start: int, end: int) -> Mention:
    return Mention(start, end, Source.READER, Evidence.READER)


def _home(draft: Draft, name: str, type_: EntityType) -> Node:
    """Return the entity of that type that is called so, a new one if there is none."""
    nodes = [node for node in draft.named(name) if node.type is type_]
    if not nodes:
        nodes = [spot.node for spot in draft.spots_of(name) if spot.node.type is type_]
    return nodes[0] if nodes else draft.new_node(name, type_)
