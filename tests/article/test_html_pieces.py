from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from liseuse.article.html_pieces import PieceBuilder
from liseuse.article.html_visible import visible
from liseuse.article.tokens import Piece, PieceKind

_NAMES = "p div ul ol li table tr td th br h1 h3 b strong em figcaption span blockquote a"
TAGS = st.sampled_from(_NAMES.split())
WORDS = st.text("aé« \u00a0\n", max_size=6)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("enter"), TAGS),
        st.tuples(st.just("leave"), TAGS),
        st.tuples(st.just("text"), WORDS),
    ),
    max_size=40,
)


def pieces(html: str) -> list[Piece]:
    return visible(LexborHTMLParser(html)).found


def letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


@given(STEPS)
def test_whatever_the_order_of_tags_every_letter_is_kept_in_order(
    steps: list[tuple[str, str]],
) -> None:
    builder = PieceBuilder()
    for step, argument in steps:
        getattr(builder, step)(argument)
    builder.end()
    told = "".join(argument for step, argument in steps if step == "text")
    assert letters("".join(piece.text for piece in builder.found)) == letters(told)
    assert all(piece.text.strip() for piece in builder.found)
    assert all(0 <= number < len(builder.found) for number in builder.captions)


@given(st.text("<>/ pbliuh1=\"'&;!-a", max_size=60))
def test_any_text_can_be_read_as_a_page(html: str) -> None:
    pieces(html)


def test_headings_strong_and_emphasised_paragraphs_are_told() -> None:
    found = pieces("<h2>Un</h2><p><b>Deux</b> </p><p><i>Trois</i></p><p><b>Qua</b>tre</p>")
    assert [(piece.text, piece.kind) for piece in found] == [
        ("Un", PieceKind.HEADING),
        ("Deux", PieceKind.STRONG),
        ("Trois", PieceKind.EMPHASIS),
        ("Quatre", PieceKind.TEXT),
    ]


def test_lists_are_numbered_each_from_its_start() -> None:
    html = "<ol><li>un<ul><li>point</ul><li>deux</ol><ol><li>autre</ol>"
    assert [(p.text, p.close) for p in pieces(html)] == [
        ("1. un", False),
        ("• point", True),
        ("2. deux", True),
        ("1. autre", False),
    ]


def test_one_break_is_a_line_and_more_are_a_paragraph() -> None:
    found = pieces("<div>un<br>deux<br><br>trois<br><br><br>quatre</div>")
    assert [piece.close for piece in found] == [False, True, False, False]


def test_what_is_never_shown_is_left_out() -> None:
    html = "<nav>a</nav><script>b</script><style>c</style><template>d</template><p>oui<svg>e</svg>"
    assert [piece.text for piece in pieces(html)] == ["oui"]
