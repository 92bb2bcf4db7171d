import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.helpers import kinds, markdown

from liseuse.article.clean import clean, is_clean
from liseuse.article.markdown import parse_markdown

PARAGRAPH = (
    "Les habitants du quartier des Tanneurs n’en reviennent toujours pas : depuis lundi, le vieux"
    " pont qui relie les deux rives de la Vère est fermé."
)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Le **maire** a *démissionné* ~~lundi~~ mardi.", "Le maire a démissionné lundi mardi."),
        ("Un [lien](https://exemple.fr 'titre') et <https://a.fr>.", "Un lien et https://a.fr."),
        ("Un [lien][1] nommé.\n\n[1]: https://exemple.fr", "Un lien nommé."),
        ("Du `code` et R&amp;D &eacute;t&#233;.", "Du code et R&D été."),
        ("Un \\*astérisque\\* et 2\\. rien.", "Un *astérisque* et 2. rien."),
        ("![Le maire, en 2020](photo.jpg)", "Le maire, en 2020"),
        ("Une phrase\ncoupée en deux.", "Une phrase coupée en deux."),
        ("Du <b>gras</b><!-- caché --> et <sup>2</sup>.", "Du gras et 2."),
        ("Lu dans <Le Monde> hier.", "Lu dans <Le Monde> hier."),
        ("> « Je pars », dit-il.", "« Je pars », dit-il."),
        ("    Un paragraphe en retrait.", "Un paragraphe en retrait."),
        ("[sic] et [/] et [NDLR]", "[sic] et [/] et [NDLR]"),
        ("&#27;[31m &#x9b;1m &#x202e;a", "\ufffd[31m \ufffd1m \ufffda"),
    ],
)
def test_the_text_is_what_markdown_shows(written: str, shown: str) -> None:
    assert [text for _kind, text in markdown(written)] == [shown]


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ("- un\n- deux\n    - trois", ["- un", "- deux", "- trois"]),
        ("* un\n* deux", ["• un", "• deux"]),
        ("3. un\n4. deux", ["3. un", "4. deux"]),
        ("- un\n\n  suite\n\n- deux", ["- un", "suite", "- deux"]),
        ("premier vers  \nsecond vers\\\ntroisième", ["premier vers", "second vers", "troisième"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["a | b", "1 | 2"]),
        ("```python\nx = 1\n\n  y = 2\n```", ["x = 1", "y = 2"]),
        ("un\n\n---\n\ndeux", ["un", "deux"]),
        ("<div><p>un</p><p>deux</p></div>", ["un", "deux"]),
        ("<script>\nalerte()\n</script>\n\nun", ["un"]),
        ("<script>\nalerte()\n\nun", ["alerte()", "un"]),
        ("<!-- jamais fermé\n\nun", ["<!-- jamais fermé", "un"]),
    ],
)
def test_lists_tables_verse_code_and_html_become_lines(written: str, lines: list[str]) -> None:
    assert [text for _kind, text in markdown(written)] == lines


def test_entries_of_a_list_are_close_and_paragraphs_apart() -> None:
    assert parse_markdown("a\n\n- b\n- c\n\nd").text == "a\n\n- b\n- c\n\nd\n"


def test_the_first_heading_is_the_title_and_the_others_are_headings() -> None:
    text = (
        f"# Un titre\n\n{PARAGRAPH}\n\n## Un intertitre\n\n{PARAGRAPH}\n\nUne ligne courte\n\nFin."
    )
    assert kinds(markdown(text)) == [
        "title", "paragraph", "heading", "paragraph", "paragraph", "paragraph",
    ]  # fmt: skip


def test_without_marked_headings_short_lines_may_be_headings() -> None:
    text = f"# Un titre\n\n{PARAGRAPH}\n\nUne ligne courte\n\n{PARAGRAPH}"
    assert markdown(text)[2] == ("heading", "Une ligne courte")


def test_a_bold_line_is_a_heading() -> None:
    text = f"# Un titre\n\n{PARAGRAPH}\n\n**Une ligne courte**\n\n{PARAGRAPH}"
    assert markdown(text)[2] == ("heading", "Une ligne courte")


@pytest.mark.parametrize("mark", ["**", "*"])
def test_an_emphasised_paragraph_under_the_title_is_the_lede(mark: str) -> None:
    lede = "Après vingt ans de mandat, il laisse une ville divisée."
    text = f"# Un titre\n\n{mark}{lede}{mark}\n\nPar Claire Dumont\n\n{PARAGRAPH}"
    assert kinds(markdown(text)) == ["title", "lede", "byline", "paragraph"]


def test_bold_questions_are_the_questions_of_an_interview() -> None:
    asked = "**Pourquoi partir ?**", "**Vous citez votre père.**", "**Et demain ?**"
    turns = [line for question in asked for line in (question, PARAGRAPH)]
    text = "\n\n".join(["# Un titre", PARAGRAPH, *turns])
    assert kinds(markdown(text)) == ["title", "lede", *["question", "paragraph"] * 3]


def test_front_matter_tells_what_the_article_is() -> None:
    parsed = parse_markdown(
        '---\ntitle: "Nîmes : le maire s’en va"\nauthors:\n  - Claire Dumont\n  - name: Luc Roy\n'
        "date: 2025-02-10T18:02:00+01:00\nhostname: usine-digitale.fr\n"
        f"url: https://www.usine-digitale.fr/a\nlanguage: fr-CA\n---\n\n{PARAGRAPH}\n"
    )
    metadata = parsed.metadata
    assert metadata.title == "Nîmes : le maire s’en va"
    assert metadata.author == "Claire Dumont, Luc Roy"
    assert metadata.date == "2025-02-10"
    assert metadata.source == "usine-digitale.fr"
    assert metadata.url == "https://www.usine-digitale.fr/a"
    assert metadata.language == "fr-CA"
    assert parsed.text == f"Nîmes : le maire s’en va\n\n{PARAGRAPH}\n"
    assert parsed.blocks[0].kind.value == "title"


def test_a_title_that_the_body_repeats_is_shown_once() -> None:
    text = f"---\ntitle: Le maire s’en va\n---\n# Le maire s’en va\n\n{PARAGRAPH}"
    assert markdown(text) == [("title", "Le maire s’en va"), ("paragraph", PARAGRAPH)]


def test_a_title_with_a_bare_colon_is_read_although_it_is_no_yaml() -> None:
    parsed = parse_markdown(f"---\ntitle: Nîmes : un maire\ndate: 2025-02-10\n---\n{PARAGRAPH}")
    assert (parsed.metadata.title, parsed.metadata.date) == ("Nîmes : un maire", "2025-02-10")


@pytest.mark.parametrize(
    "lines",
    [
        "title: !!python/object/apply:os.system ['touch PWNED']",
        "a: &a [x]\nb: [*a, *a]",
        "a: " + "[" * 5000,
        "a: " + "{a: " * 2000,
        "title: {a: b}\nauthor: [[x]]\ndate: 2025-99-99",
        "title:\nauthor: null\nurl: javascript:alert(1)",
        "? [a, b]\n: c",
        'title: "\\xZZ"',
        "url: https://[bad",
    ],
    ids=lambda lines: lines[:20],
)
def test_odd_front_matter_leaves_the_body_whole(lines: str) -> None:
    found = markdown(f"---\n{lines}\n---\n{PARAGRAPH}\n")
    assert found[-1] == ("paragraph", PARAGRAPH)


@pytest.mark.parametrize(
    "text", ["---\n\nun\n\n---\n\ndeux", "---\nun\n", "---", "un\n---\ntitle: x\n---\n"]
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    shown = parse_markdown(text)
    assert shown.metadata.author is None
    assert ("un" in shown.text) == ("un" in text)


@pytest.mark.parametrize("depth", [12, 25, 40, 300])
def test_no_text_is_lost_in_deep_lists(depth: int) -> None:
    text = "".join(f"{'  ' * level}- niveau{level}\n" for level in range(depth)) + "\nFin.\n"
    shown = parse_markdown(text).text
    assert all(f"niveau{level}\n" in shown for level in range(depth))
    assert shown.endswith("Fin.\n")


@pytest.mark.parametrize(
    "text",
    [
        ">" * 5000 + " a",
        "[" * 10_000,
        "![" * 3000,
        "*" * 10_000 + "a",
        "`a" * 5000,
        "<a " * 10_000,
        "<!-- a " * 5000,
        "<script>\n" * 5000,
        "|" + "a|" * 500 + "\n|" + "-|" * 500 + "\n|" + "b|" * 500,
        "".join(f"[a{number}]: /u\n" for number in range(2000)),
        "a" * 1_200_000,
    ],
    ids=lambda text: text[:12],
)
def test_what_follows_hostile_marks_is_shown(text: str) -> None:
    assert "ligne saine" in parse_markdown(f"{text}\n\nligne saine\n").text


@given(st.text(st.sampled_from("aé #*_[]()<>!`~|-=\n&;:\\1.\t\u00a0"), max_size=120))
def test_any_markdown_gives_ordered_blocks_of_clean_text(text: str) -> None:
    parsed = parse_markdown(clean(text))
    assert is_clean(parsed.text)
    end = 0
    for block in parsed.blocks:
        assert end <= block.start < block.end <= len(parsed.text)
        shown = parsed.text[block.start : block.end]
        assert shown == shown.strip()
        assert "\n" not in shown
        end = block.end


words = st.lists(st.text("abcdé", min_size=3, max_size=6), min_size=1, max_size=5).map(" ".join)
marks = st.sampled_from(["", "# ", "> ", "- ", "1. ", "> - > ", "    ", "| "])


@given(st.lists(st.tuples(marks, words), max_size=8))
def test_every_word_of_a_paragraph_is_shown(lines: list[tuple[str, str]]) -> None:
    text = "\n\n".join(mark + words for mark, words in lines)
    shown = parse_markdown(text).text
    assert [word for word in shown.split() if word.isalpha()] == [
        word for _mark, words in lines for word in words.split()
    ]
