import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liseuse.article import reasons
from liseuse.article.binary import binary_reason
from liseuse.article.decode import decode

FRENCH = (
    "Le maire de Saint-Étienne, Gaëlle Lefèvre, a déclaré mardi : « L’été s’achève à Nîmes. »\n"
    "Où êtes-vous ? Là-bas, près du théâtre où l’on joue Molière, répond-elle, ça suffit !\n"
)
SIMPLE = FRENCH.replace("’", "'")
SHORT = "Gaëlle n'a pas cédé : « C'est fini », dit-elle. L'été, à Nîmes."


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
    ],
)
def test_a_byte_order_mark_proves_the_encoding(encoding: str, mark: bytes) -> None:
    decoded = decode(mark + FRENCH.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (FRENCH, encoding, False)


def test_a_second_byte_order_mark_is_left_out_too() -> None:
    assert decode(codecs.BOM_UTF8 * 2 + b"abc").text == "abc"


def test_strict_utf8_is_no_guess() -> None:
    decoded = decode(FRENCH.encode())
    assert (decoded.text, decoded.encoding, decoded.guessed) == (FRENCH, "utf-8", False)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_told_by_its_nuls(encoding: str) -> None:
    decoded = decode(FRENCH.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (FRENCH, encoding, True)


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
@pytest.mark.parametrize("text", [FRENCH, SHORT])
def test_french_letters_vote_for_the_encoding(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, encoding, True)


@pytest.mark.parametrize("text", [SIMPLE, SHORT])
def test_old_dos_french_is_told_too(text: str) -> None:
    assert decode(text.encode("cp850")).text == text


@pytest.mark.parametrize("encoding", ["latin-1", "iso8859-15"])
def test_latin_letters_are_read_right_whatever_their_encoding_is_called(encoding: str) -> None:
    assert decode(SIMPLE.encode(encoding)).text == SIMPLE


def test_one_late_letter_decides_for_a_long_ascii_text() -> None:
    assert decode(b"a " * 30_000 + "Nîmes".encode("cp1252")).text.endswith("Nîmes")


@pytest.mark.parametrize(
    "bad", [b"\xe9\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"]
)
def test_a_few_bad_bytes_leave_the_rest_utf8(bad: bytes) -> None:
    decoded = decode("Gaëlle, à Nîmes, ".encode() + bad + " a été élue".encode())
    assert decoded.text.startswith("Gaëlle, à Nîmes, \ufffd")
    assert decoded.text.endswith(" a été élue")
    assert (decoded.encoding, decoded.guessed) == ("utf-8", True)


def test_a_text_cut_inside_a_letter_stays_utf8() -> None:
    assert decode("Gaëlle est à Nîme".encode() + "é".encode()[:1]).text == "Gaëlle est à Nîme\ufffd"


def test_mojibake_is_shown_as_it_is() -> None:
    assert decode("dÃ©clarÃ©".encode()).text == "dÃ©clarÃ©"


def test_a_named_encoding_is_taken() -> None:
    decoded = decode("été".encode(), "cp1252")
    assert (decoded.text, decoded.encoding, decoded.guessed) == ("Ã©tÃ©", "cp1252", False)


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", "", "utf-8\0"])
def test_a_name_of_no_text_encoding_is_an_error(encoding: str) -> None:
    with pytest.raises((LookupError, UnicodeError)):
        decode(b"abc", encoding)


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01" + bytes(40),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.7\n%\xe2\xe3",
        b"PK\x03\x04\x14\0",
        b"SQLite format 3\0",
        bytes(5000),
        bytes(range(256)) * 16,
        b"a\0\0\0b\0\0\0" * 50,
    ],
    ids=["elf", "png", "pdf", "zip", "sqlite", "zeros", "all bytes", "numbers"],
)
def test_what_is_no_text_looks_binary(data: bytes) -> None:
    assert binary_reason(data) == reasons.LOOKS_BINARY


def test_compressed_text_is_told_apart() -> None:
    assert binary_reason(b"\x1f\x8b\x08\0\0\0\0\0") == reasons.COMPRESSED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"A",
        FRENCH.encode(),
        FRENCH.encode("cp1252"),
        FRENCH.encode("utf-16"),
        FRENCH.encode("utf-16-be"),
        FRENCH.replace(" ", "\0", 3).encode(),
        b"Avant \x1b[31mrouge\x1b[0m apr\xc3\xa8s\x07",
    ],
    ids=["empty", "one", "utf-8", "cp1252", "utf-16", "utf-16-be", "three NULs", "escapes"],
)
def test_text_does_not_look_binary(data: bytes) -> None:
    assert binary_reason(data) is None


@given(st.binary(max_size=500))
def test_any_bytes_can_be_decoded(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text == decode(data, decoded.encoding).text


@given(st.text(st.characters(codec="cp1252"), max_size=80))
def test_utf8_is_always_read_back(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text.lstrip("\ufeff")


@given(st.binary(max_size=500))
def test_any_bytes_can_be_judged(data: bytes) -> None:
    assert binary_reason(data) in {None, reasons.LOOKS_BINARY, reasons.COMPRESSED}
