from __future__ import annotations

import csv
import io
import itertools
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from tests.ui.fakes import analysis_for, long_article
from tests.view.makers import analysis_of, article_of, entity_of

from liseuse.analysis.model import EntityType, Quote, QuoteKind
from liseuse.article.model import Article, Metadata
from liseuse.article.notes import Anchor, Note, PlacedNote
from liseuse.export.report import Report, ReportForm, written
from liseuse.i18n import set_language
from liseuse.resources import folder

BAD = "<script>alert(1)</script>&amp;\"'><img src=x onerror=alert(1)>"
VOID = {"meta", "link", "br", "img", "hr", "input"}
CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)


def ordinary(notes: tuple[PlacedNote, ...] = ()) -> Report:
    article = long_article()
    return Report(article, analysis_for(article), notes)


def note_on(article: Article, words: str, text: str) -> PlacedNote:
    start = article.text.index(words)
    return PlacedNote(
        Note(7, text, Anchor(words, "", "", start), "2025-03-01T10:00:00+01:00"),
        (start, start + len(words)),
    )


def hostile() -> Report:
    article = article_of(f"Titre {BAD}", f"Texte « {BAD} » fin", kinds="TP")
    article = article._replace(
        path=BAD,
        metadata=Metadata(
            title=f"Titre {BAD}", author=BAD, source=BAD, date=BAD, url=f"javascript:{BAD}"
        ),
    )
    name = entity_of(article, "e1", EntityType.PER, BAD, f"alias {BAD}")
    start = article.text.rindex(BAD)
    quote = Quote("q1", start, start + len(BAD), QuoteKind.SPEECH, f"de {BAD}", None)
    note = PlacedNote(Note(1, BAD, Anchor(BAD, "", "", start), ""), (start, start + len(BAD)))
    lost = PlacedNote(Note(2, BAD, Anchor(BAD, "", "", 0), ""), None)
    return Report(article, analysis_of((name,), (quote,)), (note, lost))


class Page(HTMLParser):
    """A page as a strict reader sees it; `problems` are elements not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.problems: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, str] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(tag)

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.text[tag] = self.text.get(tag, "") + data

    def attributes(self, name: str) -> list[str]:
        return [attrs[name] or "" for _tag, attrs in self.tags if name in attrs]

    def headings(self) -> list[int]:
        return [int(tag[1]) for tag, _attrs in self.tags if re.fullmatch(r"h\d", tag)]


def page(*reports: Report) -> Page:
    return Page(written(reports, ReportForm.HTML))


def test_the_page_holds_the_text_as_it_is() -> None:
    report = ordinary()
    shown = page(report).text["article"]
    for block in report.article.blocks:
        assert report.article.text[block.start : block.end] in shown


@pytest.mark.parametrize("count", [1, 2])
def test_the_page_is_well_formed_and_every_link_leads_somewhere(count: int) -> None:
    found = page(*[ordinary((note_on(long_article(), "Saclay", "où ?"),))] * count)
    assert (found.problems, found.open) == ([], [])
    anchors = found.attributes("id")
    assert len(anchors) == len(set(anchors))
    inside = [href[1:] for href in found.attributes("href") if href.startswith("#")]
    assert set(inside) <= set(anchors)
    assert "a1-n7" in inside


@pytest.mark.parametrize("count", [1, 2])
def test_headings_have_one_top_and_skip_no_level(count: int) -> None:
    levels = page(*[ordinary()] * count).headings()
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_landmarks_and_languages_are_named() -> None:
    set_language("en")
    tags = page(ordinary()).tags
    by_tag = dict(tags)
    assert by_tag["html"]["lang"] == "en"
    assert by_tag["article"]["lang"] == "fr"
    assert by_tag["nav"]["aria-label"]
    assert [tag for tag, _ in tags].count("main") == 1
    assert next(attrs for tag, attrs in tags if tag == "a")["href"] == "#text"


def test_nothing_is_loaded_and_nothing_runs() -> None:
    text = written([ordinary()], ReportForm.HTML)
    found = Page(text)
    assert not {tag for tag, _ in found.tags} & {"script", "link", "img", "iframe", "object"}
    assert "url(" not in text
    assert "@import" not in text
    assert any("default-src 'none'" in value for value in found.attributes("content"))


def test_every_word_of_others_is_escaped() -> None:
    report = hostile()
    found = page(report)
    assert (found.problems, found.open) == ([], [])
    assert not {tag for tag, _ in found.tags} & {"script", "img"}
    assert not [name for _tag, attrs in found.tags for name in attrs if name.startswith("on")]
    assert not [href for href in found.attributes("href") if not href.startswith("#")]
    assert BAD in found.text["article"]
    assert BAD in found.text["nav"]


def test_marks_that_overlap_still_nest() -> None:
    article = article_of("aa bb cc dd")
    name = entity_of(article, "e1", EntityType.ORG, "bb cc")
    quote = Quote("q1", 0, 5, QuoteKind.SPEECH)
    found = page(Report(article, analysis_of((name,), (quote,))))
    assert (found.problems, found.open) == ([], [])
    assert "aa bb cc dd" in found.text["p"]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize("ground", ["ground", "said", "lit"])
def test_colours_can_be_read(scheme: int, ground: str) -> None:
    style = (folder("styles") / "page.css").read_text(encoding="utf-8")
    roots = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    colours = dict(re.findall(r"--(\w+): (#\w{6})", roots[scheme]))
    for ink in ("text", "person", "organisation", "place", "other", "quote", "quiet"):
        dark, light = sorted((luminance(colours[ink]), luminance(colours[ground])))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
def test_a_browser_shows_the_page_as_meant(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(written([ordinary(), hostile()], ReportForm.HTML), encoding="utf-8")
    assert CHROMIUM is not None
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile"]
    done = subprocess.run(
        [CHROMIUM, *options, "--dump-dom", path.as_uri()],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    seen = Page(done.stdout)
    meant = page(ordinary(), hostile())
    # A browser mends what is wrong: what it keeps as it is was right.
    assert [tag for tag, _ in seen.tags if tag != "tbody"] == [tag for tag, _ in meant.tags]
    assert seen.attributes("id") == meant.attributes("id")
    assert seen.text["article"] == meant.text["article"]


def test_markdown_tells_names_quotes_and_notes() -> None:
    set_language("fr")
    article = long_article()
    report = ordinary((note_on(article, "Saclay", "à *vérifier*"),))
    text = written([report], ReportForm.MARKDOWN)
    assert "- **Arthur Mensch** ×4 — lignes\u00a02, 3, 4, 6" in text
    assert "> «\u00a0Nous voulons maîtriser" in text
    assert "> — Arthur Mensch (d’après le contexte), ligne\u00a04" in text
    assert "- à \\*vérifier\\* — «\u00a0Saclay\u00a0», ligne\u00a03" in text
    html = MarkdownIt().render(text)
    assert re.findall(r"<h\d>([^<]*)", html) == [
        "Mistral AI ouvre un centre de calcul en France",
        "Personnes (1)",
        "Organisations (3)",
        "Lieux (3)",
        "Citations (2)",
        "Notes (1)",
    ]


def test_markdown_is_not_taken_over_by_what_is_quoted() -> None:
    html = MarkdownIt().render(written([hostile()], ReportForm.MARKDOWN))
    assert "<script" not in html
    assert "<img" not in html
    assert "href" not in html


def test_csv_has_a_row_for_every_thing_found() -> None:
    article = long_article()
    text = written([ordinary((note_on(article, "Saclay", "où ?"),))], ReportForm.CSV)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["item"] for row in rows].count("name") == 7
    quote = next(row for row in rows if row["item"] == "quote")
    assert (quote["speaker"], quote["confidence"], quote["line"]) == (
        *("Arthur Mensch", "explicit"),
        "4",
    )
    assert article.text[int(quote["start"]) : int(quote["end"])] == quote["text"]
    note = rows[-1]
    assert (note["item"], note["text"], note["note"]) == ("note", "Saclay", "où ?")
    assert {row["date"] for row in rows} == {"2025-02-10"}


def test_json_is_the_analysis_and_the_notes() -> None:
    article = long_article()
    report = ordinary((note_on(article, "Saclay", "où ?"),))
    found = json.loads(written([report], ReportForm.JSON))
    assert found["schema"] == "liseuse/analysis/1"
    (note,) = found["notes"]
    assert (note["text"], note["about"], note["line"]) == ("où ?", "Saclay", 3)
    assert found["text"][note["start"] : note["end"]] == "Saclay"
    assert isinstance(json.loads(written([report, report], ReportForm.JSON)), list)
