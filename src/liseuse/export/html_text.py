"""An article's blocks as HTML, with names, speech and notes marked in the text."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from liseuse.analysis.model import EntityType
from liseuse.article.model import Block, BlockKind
from liseuse.export.escape import html
from liseuse.export.report import TYPE_WORDS, Report
from liseuse.i18n import translate as _
from liseuse.view.bars import title_of
from liseuse.view.targets import speech

NAMES = {
    EntityType.PER: "per",
    EntityType.ORG: "org",
    EntityType.LOC: "loc",
    EntityType.MISC: "misc",
}


@dataclass(frozen=True, slots=True)
class _Layer:
    """A marked stretch: code points, the attributes of its element, and its anchor."""

    start: int
    end: int
    css: str
    anchor: str
    title: str


def text_html(report: Report, key: str, level: int) -> Iterator[str]:
    """Yield the blocks, each with its final line end; the title is a heading of `level`.

    Anchors begin with `key`, that of the title is `key`-title. Every stretch of text is marked
    by itself, so that marks which overlap still nest.
    """
    blocks = report.article.blocks
    layers: list[list[_Layer]] = [[] for _ in blocks]
    for layer in _layers(report, key):
        index = max(0, bisect_right(blocks, layer.start, key=lambda block: block.start) - 1)
        while index < len(blocks) and blocks[index].start < layer.end:
            if layer.start < blocks[index].end:
                layers[index].append(layer)
            index += 1
    title = next((block for block in blocks if block.kind is BlockKind.TITLE), None)
    if title is None:
        yield f'<h{level} id="{key}-title">{html(title_of(report.article))}</h{level}>\n'
    for block, own in zip(blocks, layers, strict=True):
        content = "".join(_runs(report.article.text, block, own))
        if block is title:
            yield f'<h{level} id="{key}-title">{content}</h{level}>\n'
            continue
        tag, css = _element(block, level)
        names = f"{css} speech" if any(layer.css == "said" for layer in own) else css
        attribute = f' class="{names.strip()}"' if names else ""
        yield f"<{tag}{attribute}>{content}</{tag}>\n"


def _element(block: Block, level: int) -> tuple[str, str]:
    match block.kind:
        case BlockKind.HEADING:
            return f"h{level + 1}", ""
        case BlockKind.PARAGRAPH:
            return "p", ""
        case _:
            return "p", block.kind.value


def _layers(report: Report, key: str) -> Iterator[_Layer]:
    """Yield what is marked, what holds others first."""
    for item in report.notes:
        if item.place is not None:
            anchor = f"{key}-n{item.note.id}"
            yield _Layer(*item.place, "note", anchor, item.note.text)
    for quote in speech(report.analysis):
        title = quote.speaker or _("speaker not named")
        yield _Layer(quote.start, quote.end, "said", f"{key}-q{quote.start}", title)
    for entity in report.analysis.entities:
        title = _("{type}: {name}").format(type=_(TYPE_WORDS[entity.type]), name=entity.name)
        for mention in entity.mentions:
            anchor = f"{key}-m{mention.start}"
            yield _Layer(mention.start, mention.end, NAMES[entity.type], anchor, title)


def _runs(text: str, block: Block, layers: list[_Layer]) -> Iterator[str]:
    cuts = {block.start, block.end}
    for layer in layers:
        cuts |= {max(layer.start, block.start), min(layer.end, block.end)}
    anchored: set[str] = set()
    for start, end in itertools.pairwise(sorted(cuts)):
        run = html(text[start:end])
        for layer in reversed(layers):
            if layer.start <= start and end <= layer.end:
                first = layer.start == start and layer.anchor not in anchored
                anchored.add(layer.anchor)
                place = f' id="{html(layer.anchor)}"' if first else ""
                title = f' title="{html(layer.title)}"'
                run = f'<span class="{layer.css}"{place}{title}>{run}</span>'
        yield run
