from __future__ import annotations

import pytest

from liseuse.cli.streams import NEAREST, prepare_stdout


@pytest.mark.parametrize(
    ("text", "encoding", "written"),
    [
        ("« L’œuvre… »", "latin-1", "« L'ouvre. »"),
        ("« L’été » – “hier”", "ascii", '" L\'?t? " - "hier"'),
        ("中", "latin-1", "?"),
        ("d’été", "utf-8", "d’été"),
    ],
)
def test_what_an_encoding_lacks_is_written_by_what_is_nearest(
    text: str, encoding: str, written: str
) -> None:
    prepare_stdout()
    assert text.encode(encoding, NEAREST).decode(encoding) == written


def test_nothing_grows_or_shrinks() -> None:
    prepare_stdout()
    text = "’“”„«»–—…€\u202fœŒ中é"
    assert len(text.encode("ascii", NEAREST)) == len(text)
