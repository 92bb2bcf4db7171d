from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from liseuse import i18n
from liseuse.i18n import LOCALES, language_of, set_language, translate

SOURCES = Path(i18n.__file__).parent
CATALOGUE = Path(LOCALES) / "fr" / "LC_MESSAGES" / "liseuse.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sdr]|\{\w*\}")


def test_every_message_is_translated(tmp_path: Path) -> None:
    template = tmp_path / "messages.pot"
    extract = [sys.executable, "-m", "babel.messages.frontend", "-q", "extract"]
    keywords = ["-k", "N_", "-k", "translate", "-k", "deferred"]
    subprocess.run([*extract, *keywords, "-o", str(template), str(SOURCES)], check=True)
    with template.open("rb") as messages, CATALOGUE.open("rb") as translations:
        french = read_po(translations)
        missing = [m.id for m in read_po(messages) if m.id and not _translated(french.get(m.id))]
    assert missing == []


def _translated(message: object) -> bool:
    return bool(message is not None and getattr(message, "string", ""))


def test_translations_keep_their_placeholders() -> None:
    with CATALOGUE.open("rb") as file:
        for message in read_po(file):
            if message.id and isinstance(message.id, str) and isinstance(message.string, str):
                assert sorted(PLACEHOLDER.findall(message.id)) == sorted(
                    PLACEHOLDER.findall(message.string)
                ), message.id


def test_french_typography_is_kept_in_french() -> None:
    with CATALOGUE.open("rb") as file:
        for message in read_po(file):
            if message.id and isinstance(message.string, str):
                assert not re.search(r"\w [;:!?»]|« |\w'\w", message.string), message.string


def test_the_compiled_catalogue_is_that_of_the_sources() -> None:
    with CATALOGUE.open("rb") as source, CATALOGUE.with_suffix(".mo").open("rb") as compiled:
        assert _texts(read_mo(compiled)) == _texts(read_po(source))


def _texts(catalogue: Catalog) -> dict[object, object]:
    return {_plain(message.id): _plain(message.string) for message in catalogue if message.id}


def _plain(text: object) -> object:
    return tuple(text) if isinstance(text, list | tuple) else text


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_CA"}, "fr"),
        ({"LANG": "C"}, "en"),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "fr_BE.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
    ],
)
def test_the_locale_decides(environ: dict[str, str], language: str) -> None:
    assert language_of(environ) == language


def test_the_language_can_be_changed() -> None:
    set_language("fr")
    assert translate("not found") == "introuvable"
    set_language("en")
    assert translate("not found") == "not found"
