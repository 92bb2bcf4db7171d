from __future__ import annotations

import subprocess
import sys

import pytest


def printed(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_module_is_read_when_it_is_first_used() -> None:
    code = """
from liseuse.later import import_later
import_later("inspect")
import inspect, sys
print("dis" in sys.modules)
print(inspect.isfunction(import_later), "dis" in sys.modules)
"""
    assert printed(code).split() == ["False", "True", "True"]


def test_a_module_that_is_there_already_is_left_alone() -> None:
    code = """
import shutil
from liseuse.later import import_later
import_later("shutil")
import shutil as again
print(shutil is again, shutil.which is again.which)
"""
    assert printed(code) == "True True"


def test_names_can_be_taken_out_of_a_module_that_waits() -> None:
    code = """
from liseuse.later import import_later
import_later("inspect")
from inspect import isclass
print(isclass(int))
"""
    assert printed(code) == "True"


@pytest.mark.parametrize("name", ["no_such_module", "sys"])
def test_what_cannot_wait_is_no_error(name: str) -> None:
    assert printed(f"from liseuse.later import import_later\nimport_later({name!r})") == ""


def test_all_that_is_seldom_used_waits() -> None:
    code = """
import sys
from liseuse.later import SELDOM_USED, import_the_seldom_used_later
import_the_seldom_used_later()
print(*("__getattr__" in vars(sys.modules[name]) for name in SELDOM_USED))
"""
    assert set(printed(code).split()) == {"True"}
