"""Hostile and awkward files, made when they are needed; `Case` says what must become of each."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import socket
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

TITLE = "La digue de Portbail cède"
FIRST = (
    "Réunis à l’hôtel de ville, les élus ont pris acte, mardi, du départ de Maëlle Rœderer. "
    "«\u00a0Je n’ai rien à cacher\u00a0», a déclaré la mairesse."
)
SECOND = (
    "Selon le préfet, Noël Lefèvre, la dette atteint 12\u00a0500\u00a0€ par mois\u00a0; "
    "l’œuvre coûte cher… « Ça suffit ! », s’est exclamé François Müller, à Nîmes."
)
ARTICLE = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n"
PAYLOAD = "PIRATE"
"""Stands in every sequence that must not reach a terminal as a sequence."""


@dataclass(frozen=True, slots=True)
class Case:
    """One file: how it is made, whether it opens, what is then shown and what never.

    `heavy` files take seconds and belong to the full set.
    """

    name: str
    make: Callable[[Path], None]
    opens: bool = True
    shows: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    heavy: bool = False

    def __str__(self) -> str:
        return ascii(self.name)[1:-1]


def holding(content: str | bytes) -> Callable[[Path], None]:
    """Return what makes a file of `content`."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content

    def make(path: Path) -> None:
        path.write_bytes(data)

    return make


def _text(name: str, content: str | bytes, *shows: str, heavy: bool = False) -> Case:
    return Case(f"{name}.txt", holding(content), shows=shows, heavy=heavy)


SEQUENCES: Mapping[str, str] = {
    "colour": "\x1b[53;9m",
    "cursor": "\x1b[7777;1H\x1b[7777A",
    "erase": "\x1b[7777J\x1b[7777K",
    "alternate-screen": "\x1b[?1049l\x1b[?7777h",
    "reset": "\x1bc\x1b[!p",
    "title": f"\x1b]0;{PAYLOAD}\x07",
    "title-st": f"\x1b]2;{PAYLOAD}\x1b\\",
    "link": f"\x1b]8;;https://{PAYLOAD}.example\x1b\\ici\x1b]8;;\x1b\\",
    "link-unended": f"\x1b]8;;https://{PAYLOAD}.example",
    "clipboard": f"\x1b]52;c;{PAYLOAD}\x07",
    "clipboard-asked": "\x1b]52;c;?\x07",
    "palette-asked": "\x1b]4;7777;?\x07",
    "position-asked": "\x1b[6n\x1b[5n\x1b[7777n",
    "device-string": f"\x1bP$q{PAYLOAD}\x1b\\",
    "picture": f"\x1b_G{PAYLOAD}\x1b\\",
    "private-message": f"\x1b^{PAYLOAD}\x1b\\\x1bX{PAYLOAD}\x1b\\",
    "character-set": "\x1b(0\x1b)B\x0e\x0f",
    "window": "\x1b[8;7777;7777t\x1b[21t",
    "csi-c1": "\x9b7777;1H",
    "osc-c1": f"\x9d0;{PAYLOAD}\x9c",
    "dcs-c1": f"\x90{PAYLOAD}\x9c",
    "tmux": f"\x1bPtmux;\x1b\x1b]0;{PAYLOAD}\x07\x1b\\",
    "lone": "\x1b",
    "backspaces": f"{PAYLOAD}\x08\x08\x08\x08\x08\x08",
    "bell": "\x07" * 200,
    "others": "\x05\x18\x1a\x7f\x00",
    "overwrite": f"\r{PAYLOAD}\r",
    "next-line": "\x85\x84\x8d",
}

INVISIBLE: Mapping[str, str] = {
    "override": "\u202e54321\u202c",
    "isolates": "\u2066a\u2067b\u2068c\u2069",
    "marks": "\u200e\u200f\u061c",
    "separators": "\u2028\u2029",
    "tags": "\U000e0001\U000e0041\U000e007f",
    "annotations": "\ufff9a\ufffab\ufffb",
    "noncharacters": "\ufffe\uffff\ufdd0\U0001ffff",
    "surrogates": "\ud800\udfff",
}

MARKUP = (
    "[/] [/b] [bold]gras[/bold] [sic] [NDLR] [link=https://x.example]là[/link] "
    "[@click=app.quit]clic[/] [a=b] [$error] [#ff0] \\[x] {0} %s ${HOME} `id` $(id)"
)


def texts() -> list[Case]:
    """Return files that open, whatever stands in them."""
    return [
        *(_text(f"seq-{n}", f"Avant {s} après\n", "Avant") for n, s in SEQUENCES.items()),
        *(_text(f"inv-{n}", f"Avant {s} après\n", "Avant", "après") for n, s in INVISIBLE.items()),
        _text("split", f"Avant \x1b\n]0;{PAYLOAD}\n\x07 après\n", "Avant"),
        _text("bytes-c1", b"Avant \x9b7777H \x9d0;PIRATE\x9c fin\n", "Avant"),
        _text("markup", MARKUP, "[/]", "[sic]", "[NDLR]", "[bold]gras[/bold]", "\\[x]", "$(id)"),
        _text("markup-names", "Jean [Dupont] a dit « [/red] non [/] » à Paris[1].", "Paris[1]"),
        *_shapes(),
        *_encodings(),
        *_markdown(),
        *_pages(),
    ]


def _shapes() -> list[Case]:
    return [
        _text("empty", ""),
        _text("blank", " \t\u00a0\n\n \n"),
        _text("one-character", "A", "A"),
        _text("crlf", ARTICLE.replace("\n", "\r\n"), TITLE, "Müller"),
        _text("cr", ARTICLE.replace("\n", "\r"), TITLE, "Müller"),
        _text("mixed-ends", "Un\r\nDeux\nTrois\rQuatre", "Un", "Deux", "Trois", "Quatre"),
        _text("form-feeds", ARTICLE.replace("\n\n", "\f"), TITLE, "Müller"),
        _text("tabs", "un\tdeux\tMaëlle\n", "Maëlle"),
        _text("nuls", ARTICLE.replace("Noël", "No\0ël"), "Müller"),
        _text("empty-lines", "\n" * 10_000 + "fin\n", "fin"),
        _text("long-line", f"{FIRST} " * 400, "Rœderer"),
        _text("long-word", f"Avant\n{'x' * 100_000}\nAprès\n", "Avant", "Après"),
        _text("marks", f"a{chr(0x301) * 10_000}b\nligne saine\n", "ligne saine"),
        _text("joiners", "👩‍💻" * 5_000 + "\nfin\n", "fin"),
        _text("wide", "漢字かな交じり文" * 200 + "\nfin\n", "fin"),
        _text("open-quotes", "« " * 5_000 + "bonjour\n", "bonjour"),
        _text("nested-quotes", "« a " * 1_000 + "» " * 1_000 + "\n"),
        _text("closed-first", "» Bonjour « ” “ ‹ › \" ' — Oui\n", "Bonjour"),
        _text("d-apostrophes", "d’" * 20_000 + "\nfin\n", "fin"),
        _text("hyphens", "A-" * 20_000 + "\nfin\n", "fin"),
        _text("address", f"Lien https://x.example/{'a' * 8_000} fin\n", "Lien", "fin"),
        _text("dots", f"{'.' * 50_000}\n{'— ' * 20_000}\nfin\n", "fin"),
        _text("many-names", "".join(f"Jean Nom{n:05}. " for n in range(3_000)), "Nom00000"),
        _text("megabyte-line", f"{FIRST} " * 7_000, "Rœderer", heavy=True),
        _text("million-lines", "a\n" * 1_000_000, heavy=True),
        _text("hundred-megabytes", f"{FIRST}\n" * 600_000, "Rœderer", heavy=True),
    ]


def _encodings() -> list[Case]:
    western = ARTICLE
    plain = western.replace("’", "'").replace("œ", "oe").replace("…", "...").replace("€", "euros")
    shown = ("Maëlle", "Lefèvre", "Nîmes")
    odd = "\ufeff".encode("utf-16-le") + western.encode("utf-16-le") + b"x"
    damaged = western.encode().replace("Noël".encode(), b"No\xe9\xff\xfel")
    return [
        _text("enc-bom", b"\xef\xbb\xbf" + western.encode(), *shown),
        _text("enc-two-boms", b"\xef\xbb\xbf" * 2 + western.encode(), *shown),
        _text("enc-bom-alone", b"\xef\xbb\xbf"),
        _text("enc-cp1252", western.encode("cp1252"), *shown, "n’ai"),
        _text("enc-latin-1", plain.encode("latin-1"), *shown),
        _text("enc-mac", western.encode("mac-roman"), *shown),
        _text("enc-utf16-le", "\ufeff".encode("utf-16-le") + western.encode("utf-16-le"), *shown),
        _text("enc-utf16-be", "\ufeff".encode("utf-16-be") + western.encode("utf-16-be"), *shown),
        _text("enc-utf16-odd", odd, "Maëlle"),
        _text("enc-utf32", "\ufeff".encode("utf-32-le") + western.encode("utf-32-le"), *shown),
        _text("enc-damaged", damaged, "Maëlle", "Müller", "Nîmes"),
        _text(
            "enc-overlong", b"Avant \xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 fin\n", "Avant", "fin"
        ),
        _text("enc-cut", "Maëlle é".encode()[:-1], "Maëlle"),
        _text("enc-late", b"a " * 40_000 + "à Nîmes\n".encode("cp1252"), "Nîmes"),
    ]


def _markdown() -> list[Case]:
    deep = ">" * 3_000 + " a\n\n" + "[" * 5_000 + "\n\n" + "*" * 5_000 + "a\n\nligne saine\n"
    nested = "".join(f"{'  ' * n}- niveau{n}\n" for n in range(14)) + "\nFin de l’article.\n"
    entities = "Avant &#27;]0;PIRATE&#7; &#x9b;7777H &#x202e; &#xD800; &#0; après\n"
    object_tag = "---\ntitle: !!python/object/apply:os.system ['touch x']\na: &a [*a]\n---\n"
    return [
        Case("title.md", holding(f"# [/] {MARKUP}\n\n{FIRST}\n"), shows=("[/]", "Maëlle")),
        Case("entities.md", holding(entities), shows=("Avant", "après")),
        Case("deep.md", holding(deep), shows=("ligne saine",)),
        Case("nested.md", holding(nested), shows=("niveau13", "Fin de l’article")),
        Case("front.md", holding(object_tag + FIRST), shows=("Maëlle",)),
        Case("links.md", holding("[a]: /u\n" * 5_000 + f"\n{FIRST}\n"), shows=("Maëlle",)),
        Case("table.md", holding("|" + "a|" * 300 + "\n|" + "-|" * 300 + "\n\nligne saine\n")),
    ]


def _page(body: str, head: str = "") -> str:
    return (
        f"<!doctype html><html lang=fr><head><meta charset=utf-8><title>{TITLE}</title>{head}"
        f"</head><body>{body}</body></html>"
    )


def _pages() -> list[Case]:
    hidden = (
        "<script>SCRIPT_VU()</script><style>.STYLE_VU{}</style><!-- REMARQUE -->"
        "<template>GABARIT</template>"
    )
    entities = "<p>Avant &#27;]0;PIRATE&#7; &#155;7777H &#x202e; &#xD800; &#0; après</p>"
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
    bomb = f"<!DOCTYPE x [{laughs}]><html><body><p>Avant &l9; après {FIRST}</p></body></html>"
    shows = ("Maëlle",)
    never = ("SCRIPT_VU", "STYLE_VU", "REMARQUE", "<p>")
    return [
        Case("clean.html", holding(_page(f"<h1>{TITLE}</h1><p>{FIRST}</p>")), shows=shows),
        Case("hidden.html", holding(_page(f"{hidden}<p>{FIRST}</p>")), shows=shows, never=never),
        Case("entities.html", holding(_page(f"{entities}<p>{FIRST}</p>")), shows=("après",)),
        Case("markup.html", holding(_page(f"<h1>[/] [sic]</h1><p>{FIRST}</p>")), shows=("[sic]",)),
        Case("crossed.html", holding(f"<p><b>{FIRST}<i></b><p>5 < 6 & 7</i></div>"), shows=shows),
        Case("deep.html", holding("<div>" * 5_000 + f"<p>{FIRST}</p>"), shows=shows),
        Case("laughs.html", holding(bomb), shows=("Avant",)),
        Case("no-text.html", holding("<html><head><title></title></head></html>")),
        Case("quadratic.html", holding(f"<p>{FIRST}</p>" + "<a " * 20_000), shows=shows),
    ]


def binaries() -> list[Case]:
    """Return files that are no text and are refused, whatever their names say."""
    noise = b"".join(hashlib.sha256(bytes([n, n // 7])).digest() for n in range(256)) * 3
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil.txt", "x" * 1_000_000)
    contents = {
        "elf": b"\x7fELF" + noise,
        "png": b"\x89PNG\r\n\x1a\n" + noise,
        "pdf": b"%PDF-1.7\n%\xe2\xe3" + noise,
        "noise": noise,
        "zeros": bytes(20_000),
        "gzip": gzip.compress(ARTICLE.encode()),
        "zip": packed.getvalue(),
        "sqlite": b"SQLite format 3\0" + noise,
    }
    return [Case(f"bin-{n}.txt", holding(c), opens=False) for n, c in contents.items()]


def names() -> list[Case]:
    """Return good articles under names that deceive."""
    odd = (
        *("nom avec espaces.txt", "-rf.txt", "--help.txt", "deux\nlignes.txt", "cr\rretour.txt"),
        *(f"esc\x1b]0;{PAYLOAD}\x07\x1b[53m.txt", f"st\x1b]2;{PAYLOAD}\x1b\\.txt"),
        *("c1\x9b7777H.txt", "[bold]gras.txt", "[@click=app.quit]clic.txt", "[x.txt"),
        *("rtl\u202etxt.md", "octets-\udce9\udcff.txt", "e\u0301te\u0301.txt", "C:\\été.txt"),
        *("%s{0}$(id)`id`;&|.txt", "é" * 120 + ".txt", "~.txt", "MAJUSCULES.TXT"),
    )
    return [Case(name, holding(ARTICLE), shows=("Maëlle",)) for name in odd]


def no_files() -> list[Case]:
    """Return what has a name like an article's and is none; all are refused."""

    def bind(path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as bound:
            # The path of a socket must be short.
            here = os.open(".", os.O_RDONLY)
            os.chdir(path.parent)
            bound.bind(path.name)
            os.fchdir(here)
            os.close(here)

    def stretch(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(1 << 40)

    def linked(target: str) -> Callable[[Path], None]:
        return lambda path: path.symlink_to(target)

    makers = {
        "missing": lambda _path: None,
        "dangling": linked("nowhere"),
        "circle": linked("circle.txt"),
        "fifo": os.mkfifo,
        "zero": linked("/dev/zero"),
        "terminal": linked("/dev/tty"),
        "memory": linked("/proc/self/mem"),
        "socket": bind,
        "hole": stretch,
    }
    return [Case(f"{name}.txt", make, opens=False) for name, make in makers.items()]


def made(cases: list[Case], folder: Path) -> list[Path]:
    """Make the files of `cases` in `folder` and return their paths, in order."""
    paths = [folder / case.name for case in cases]
    for case, path in zip(cases, paths, strict=True):
        case.make(path)
    return paths
