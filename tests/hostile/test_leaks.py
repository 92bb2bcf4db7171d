from __future__ import annotations

import pytest
from tests.hostile.files import INVISIBLE, SEQUENCES
from tests.hostile.leaks import leaks

SCREEN = b"\x1b[?1049h\x1b[2;1H\x1b[1;38;2;1;2;3mMa\xc3\xablle\x1b[m\x1b[2;39r\x1b[3S\x1b[r\r\n"


def test_what_the_screen_sends_is_no_leak() -> None:
    assert leaks(SCREEN) == []


@pytest.mark.parametrize("name", [*SEQUENCES])
def test_every_sequence_would_be_seen(name: str) -> None:
    # A carriage return and a backspace are the terminal's own; they do not count.
    if name in {"overwrite", "backspaces"}:
        pytest.skip("not told from the screen's own")
    if name == "alternate-screen":
        assert leaks(b"\x1b[?7777h")
    else:
        assert leaks(SCREEN + SEQUENCES[name].encode())


@pytest.mark.parametrize("name", [*INVISIBLE])
def test_every_invisible_sign_would_be_seen(name: str) -> None:
    if name == "surrogates":
        assert leaks(b"\\udce9")
    else:
        assert leaks(INVISIBLE[name].encode())
