from __future__ import annotations

import pytest

from liseuse.ui.reports import Reports

REPORTS = {
    "attributes": "\x1b[?1;2c",
    "secondary attributes": "\x1b[>41;390;0c",
    "status": "\x1b[0n",
    "size in cells": "\x1b[8;24;80t",
    "keyboard flags": "\x1b[?0u",
    "version": "\x1bP>|xterm(390)\x1b\\",
    "colour": "\x1b]11;rgb:0000/0000/0000\x1b\\",
    "colour, by bell": "\x1b]4;1;rgb:0000/0000/0000\x07",
    "clipboard": "\x1b]52;c;aGVsbG8=\x07",
    "picture": "\x1b_Gi=1;OK\x1b\\",
}
KEYS = {
    "letters": "jk/été",
    "escape": "\x1b",
    "alt letters": "\x1bP\x1b]\x1bX",
    "arrows": "\x1b[A\x1b[1;5B\x1bOP",
    "mouse": "\x1b[<0;10;20M",
    "paste": "\x1b[200~collé\x1b[201~",
    "synchronized output": "\x1b[?2026;2$y",
    "cursor position": "\x1b[24;80R",
    "size in band": "\x1b[48;24;80;480;800t",
}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_reports_are_taken_out(report: str) -> None:
    assert Reports().without(f"j{report}k") == "jk"


@pytest.mark.parametrize("keys", KEYS.values(), ids=KEYS)
def test_keys_and_what_textual_understands_stay(keys: str) -> None:
    assert Reports().without(keys) == keys


@pytest.mark.parametrize("report", [REPORTS["attributes"], REPORTS["version"], REPORTS["colour"]])
def test_a_report_may_come_in_two_parts(report: str) -> None:
    for cut in range(5, len(report)):
        reports = Reports()
        assert reports.without(f"j{report[:cut]}") + reports.without(f"{report[cut:]}k") == "jk"


def test_a_report_that_never_ends_takes_no_keys_with_it_for_long() -> None:
    now = 0.0
    reports = Reports(lambda: now)
    assert reports.without("j\x1b]11;rgb") == "j"
    now = 1.0
    assert reports.without("q") == "q"
