from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.article.pages import BARE, BLOG, DAILY, PROSE, REGIONAL

from liseuse.article.html import parse_html
from liseuse.article.html_encoding import looks_like_html, told_encoding
from liseuse.article.model import Article, ArticleError
from liseuse.article.parsed import Parsed
from liseuse.article.source import (
    MOST_HTML_BYTES,
    ArticleSource,
    find_sources,
    read_article,
    stdin_source,
)

NB, NNB = "\u00a0", "\u202f"


def shown(parsed: Parsed | Article) -> list[tuple[str, str]]:
    return [(block.kind.value, parsed.text[block.start : block.end]) for block in parsed.blocks]


def read(html: str | bytes, encoding: str | None = None, name: str = "a.html") -> Article:
    data = html.encode() if isinstance(html, str) else html
    return read_article(ArticleSource(name, name, data), encoding)


@pytest.fixture(scope="module")
def daily() -> Parsed:
    return parse_html(DAILY)


def test_a_news_page_is_its_article_block_by_block(daily: Parsed) -> None:
    assert shown(daily) == [
        ("title", "A Saint-Etienne, la démission du maire ouvre une crise"),
        (
            "lede",
            (
                f"Gaëlle Rœderer a quitté ses fonctions, mardi 3{NB}février, après six mois de"
                " conflit avec sa majorité."
            ),
        ),
        ("source", f"Gaëlle Rœderer, le 2{NB}février. JEAN DUPUY / AFP"),
        (
            "paragraph",
            (
                "Réuni à l’hôtel de ville, le conseil a pris acte, mardi 3 février, du départ de"
                f" Gaëlle Rœderer. «{NB}Je n’ai rien à cacher{NB}», a déclaré l’élue, visiblement"
                " émue, devant une salle comble où se pressaient les habitants."
            ),
        ),
        (
            "paragraph",
            (
                f"Selon le préfet, François Müller, la dette atteint 12{NNB}500{NNB}€ par mois{NB};"
                " l’œuvre du cœur de ville a coûté plus cher encore que prévu."
            ),
        ),
        ("heading", "Une majorité éclatée"),
        (
            "paragraph",
            (
                "Dans les couloirs, les élus n’ont pas caché leur amertume."
                f" «{NB}Nous avons été trahis{NB}», lâche Karim Benali, adjoint aux finances."
            ),
        ),
        ("paragraph", "« La ville mérite mieux que ce spectacle. »"),
        ("paragraph", f"Trois dossiers restent en suspens{NB}:"),
        ("paragraph", f"• la rénovation du stade{NB};"),
        ("paragraph", "• la ligne de tramway."),
    ]


@pytest.mark.parametrize(
    "clutter",
    ["cookies", "Accueil", "Partager", "Lire aussi", "crible", "choix", "Bravo", "ALERTE", "color"],
)
def test_what_stands_around_the_article_is_left_out(daily: Parsed, clutter: str) -> None:
    assert clutter not in daily.text


def test_a_news_page_tells_who_wrote_it_when_and_where(daily: Parsed) -> None:
    told = daily.metadata
    assert told.title == "A Saint-Etienne, la démission du maire ouvre une crise"
    assert told.author == "Noël Lefèvre, Inès Garçon"
    assert told.date == "2026-02-03"
    assert told.source == "Le Quotidien de la Loire"
    assert told.url == "https://www.quotidien.example/politique/2026/02/03/demission_12.html"
    assert told.language == "fr"


def test_paragraphs_in_bold_that_ask_are_questions_and_a_description_shown_is_a_lede() -> None:
    parsed = parse_html(REGIONAL)
    kinds = [kind for kind, _ in shown(parsed)]
    assert kinds == ["title", "lede", "question", "paragraph", "question", "paragraph"]
    assert parsed.metadata.source == "Ouest Matin"
    assert parsed.metadata.date == "2026-03-10"
    assert "partenaires" not in parsed.text


def test_a_blog_keeps_its_tables_lists_and_lines() -> None:
    parsed = parse_html(BLOG)
    assert parsed.text.endswith(
        "\n\nAnnée | Jours à sec\n2018 | 45\n\n1. Mesurer.\n2. Partager."
        "\n\nReste à convaincre les communes.\nOn en reparlera.\n"
    )
    told = parsed.metadata
    assert (told.title, told.author) == ("Pourquoi nos rivières s’assèchent", "Maëlle Kerven")
    assert (told.date, told.source) == ("2025-08-14", "Le blog de Maëlle")


def test_a_bare_page_with_unclosed_tags_is_read() -> None:
    assert shown(parse_html(BARE)) == [
        ("title", "Le pont rouvre à Besançon"),
        ("paragraph", "À Besançon, où siège la société Garçonnet, l’été s’achève — sans accord."),
        ("paragraph", f"Le maire a dit : « Ça suffit{NB}! »"),
    ]


def test_entities_are_decoded_before_the_text_is_cleaned() -> None:
    text = parse_html(
        "<p>Avant &#27;]0;X&#7; &#x9b; &#155; &#x202e; &eacute;t&eacute après</p>"
    ).text
    assert "\u241b]0;X\u2407" in text
    assert "été après" in text
    assert not set("\x1b\x07\x9b\u202e") & set(text)


@pytest.mark.parametrize("depth", [253, 254, 300, 20_000])
def test_text_under_many_elements_is_not_lost(depth: int) -> None:
    page = "<div>" * depth + f"<p>{PROSE}</p>" + "</div>" * depth + "<p>Après eux, Nîmes.</p>"
    assert [text for _, text in shown(parse_html(page))] == [PROSE, "Après eux, Nîmes."]


def test_a_hundred_thousand_attributes_hide_no_text() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(100_000))
    assert PROSE in parse_html(f"<p {attributes}>{PROSE}</p>").text


def test_crossed_and_broken_tags_are_read_as_browsers_do() -> None:
    text = parse_html(f"<html><p><b>{PROSE}<i></b><p>5 < 6 & 7 > 3 &bogus; <b>Nîmes").text
    assert PROSE in text
    assert "5 < 6 & 7 > 3 &bogus;" in text
    assert "Nîmes" in text


def test_a_page_that_only_a_script_fills_shows_its_title() -> None:
    page = "<html><head><title>Le site</title></head><body><script>f()</script></body></html>"
    assert (
        shown(parse_html(page)) == [("paragraph", "Le site")]
        or parse_html(page).text == "Le site\n"
    )


def test_an_empty_page_is_an_empty_article() -> None:
    assert parse_html("<html><head><title></title></head><body></body></html>").blocks == ()


def test_definitions_that_grow_a_billion_times_are_not_unfolded() -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    page = (
        f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">{entities}]><html><body><p>Avant &l9;'
    )
    assert parse_html(f"{page} après</p></body></html>").text == "Avant &l9; après\n"


def test_nothing_outside_the_page_is_read() -> None:
    page = (
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><body>'
        "<p>Avant &e; après</p></body></html>"
    )
    assert parse_html(page).text == "Avant &e; après\n"


def test_where_no_article_is_found_all_that_shows_is_kept_but_menus() -> None:
    items = "".join(f"<div><span>Brève {number} : Nîmes.</span></div>" for number in range(40))
    page = f"<html><body><nav>Accueil</nav><div>{items}</div><script>f()</script></body></html>"
    text = parse_html(page).text
    assert all(f"Brève {number} : Nîmes." in text for number in range(40))
    assert "f()" not in text


def test_paragraphs_that_a_table_places_are_paragraphs() -> None:
    page = f"<table><tr><td><p>{PROSE}</p><p>{PROSE[::-1]}</p>Un.<br>Deux.</td></tr></table>"
    assert [text for _, text in shown(parse_html(page))] == [PROSE, PROSE[::-1], "Un.", "Deux."]


def test_five_megabytes_are_read_to_the_end() -> None:
    page = "<html><body><article>" + f"<p>{PROSE}</p>\n" * 30_000 + "<p>Le dernier mot.</p>"
    assert parse_html(page, seconds=3).text.rstrip().endswith("Le dernier mot.")


def test_a_page_beyond_the_cap_is_refused() -> None:
    with pytest.raises(ArticleError, match="too large"):
        read(b"<html>" + b" " * MOST_HTML_BYTES)


@pytest.mark.parametrize(
    "worker",
    [
        ("import time; time.sleep(60)"),
        ("import os; os._exit(1)"),
        ("print('no answer', flush=True)"),
    ],
)
def test_when_the_child_gives_nothing_the_lines_without_tags_are_shown(worker: str) -> None:
    parsed = parse_html(
        f"<h1>Titre</h1><script>f()</script><p>{PROSE}</p>", (sys.executable, "-c", worker), 0.5
    )
    assert parsed.text == f"Titre\n\n{PROSE}\n"


def test_a_child_that_cannot_be_started_is_done_without() -> None:
    assert parse_html(f"<p>{PROSE}</p>", ("/no/such/program",)).text == f"{PROSE}\n"


def test_when_the_child_is_stopped_its_best_answer_so_far_is_shown() -> None:
    answer = (
        "import json, sys, time; sys.stdin.readline();"
        "print(json.dumps({'pieces': [['Tout ce que la page montre.', 'TEXT', 0, False]],"
        "'captions': [], 'lede': None, 'metadata': {'title': None}}), flush=True); time.sleep(60)"
    )
    parsed = parse_html("<p>a</p>", (sys.executable, "-c", answer), 2)
    assert parsed.text == "Tout ce que la page montre.\n"


def test_the_child_ends_when_its_standard_input_does() -> None:
    worker = [sys.executable, "-P", "-m", "liseuse.article.html_worker"]
    done = subprocess.run(worker, input=b"", capture_output=True, timeout=20, check=False)
    assert done.stdout == b""


@pytest.mark.parametrize(
    ("meta", "codec", "told"),
    [
        ("utf-8", "utf-8", None),
        ("windows-1252", "cp1252", "cp1252"),
        ("iso-8859-1", "cp1252", "cp1252"),
        ("iso-8859-1", "utf-8", None),
        ("iso-8859-15", "iso-8859-15", "iso8859-15"),
        ("utf-7", "cp1252", None),
        ("unicode_escape", "cp1252", None),
        ("nonsense", "cp1252", None),
        ("cp1252", "utf-8-sig", None),
        ("cp1252", "utf-16", None),
        ("macintosh", "mac-roman", "mac-roman"),
    ],
)
def test_a_page_names_its_encoding_unless_the_bytes_say_better(
    meta: str, codec: str, told: str | None
) -> None:
    page = f"<html><head><meta charset={meta}></head><p>Un été à Nîmes, 3 €"
    assert told_encoding(page.encode(codec)) == told


@pytest.mark.parametrize(
    "head",
    [
        '<META http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
        '<?xml version="1.0" encoding="iso-8859-2"?><html>',
    ],
)
def test_older_ways_to_name_an_encoding_are_known(head: str) -> None:
    assert told_encoding(f"{head}<p>Łódź, été".encode("iso-8859-2")) == "iso8859-2"


def test_a_page_is_read_in_the_encoding_it_names() -> None:
    page = "<html><meta charset=iso-8859-1><p>L’été à Nîmes".encode("cp1252")
    article = read(page)
    assert article.text == "L’été à Nîmes\n"
    assert (article.metadata.encoding, article.metadata.encoding_guessed) == ("cp1252", False)


def test_the_readers_encoding_comes_before_the_pages() -> None:
    page = "<html><meta charset=windows-1252><p>Un été".encode("cp850")
    assert read(page, "cp850").text == "Un été\n"


@pytest.mark.parametrize("name", ["a.html", "A.HTM", "b.xhtml"])
def test_a_page_is_told_by_the_ending_of_its_name(name: str) -> None:
    assert read("<p>Bonjour, Nîmes.</p>", name=name).text == "Bonjour, Nîmes.\n"


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE html>",
        "\n <HTML lang=fr>",
        "<!-- saved --><html>",
        "<?xml version='1.0'?>\n<html>",
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_without_a_name_is_known_by_its_start(start: str, codec: str) -> None:
    assert looks_like_html(f"{start}<body><p>Bonjour, Nîmes.</p>".encode(codec))


def test_a_page_on_standard_input_is_read_as_one() -> None:
    article = read_article(stdin_source(b"<!doctype html><title></title><p>Bonjour.</p>"))
    assert article.text == "Bonjour.\n"


def test_text_that_speaks_of_html_is_text() -> None:
    text = "La balise <html> ouvre la page.\n"
    assert read_article(stdin_source(text.encode())).text == text


def test_pages_in_a_folder_are_articles(tmp_path: Path) -> None:
    for name in ("1.html", "2.htm", "3.xhtml", "4.css"):
        (tmp_path / name).write_text("<p>Nîmes</p>")
    assert [source.name for source in find_sources([str(tmp_path)])] == [
        "1.html",
        "2.htm",
        "3.xhtml",
    ]


def test_reading_text_loads_no_parser_of_pages() -> None:
    code = (
        "import sys\n"
        "from liseuse.article.source import read_article, stdin_source\n"
        "read_article(stdin_source('L’été.'.encode()))\n"
        "read_article(stdin_source(b'<html><p>Bonjour'))\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"lxml", "trafilatura", "selectolax"} & set(done.stdout.split())
