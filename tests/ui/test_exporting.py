from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.fakes import FakeService, reader
from tests.ui.test_reader import footer, press, screen_text

SIZE = (120, 40)


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def read(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def write(name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("key", "ending", "start"),
    [
        ("1", "md", "# Mistral AI"),
        ("2", "html", "<!doctype html>"),
        ("3", "csv", "article,"),
        ("4", "json", "{"),
    ],
)
async def test_capital_w_writes_the_article(key: str, ending: str, start: str) -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "W", key)
        assert "Nom du fichier" in screen_text(app)
        await press(pilot, "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert f"Écrit\u00a0: mistral.{ending}" in footer(app)
    assert read(f"mistral.{ending}").startswith(start)


async def test_what_is_there_is_replaced_only_when_asked_to() -> None:
    write("mistral.md", "à moi")
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "W", "1")
        assert "mistral-2.md" in screen_text(app)
        await press(pilot, "ctrl+u", *"mistral.md", "enter")
        assert "mistral.md existe déjà" in screen_text(app)
        await press(pilot, "1")
        assert "Nom du fichier" in screen_text(app)
        assert read("mistral.md") == "à moi"
        await press(pilot, "enter", "2")
        await app.workers.wait_for_complete()
    assert read("mistral.md").startswith("# Mistral AI")


async def test_what_cannot_be_written_is_told() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "W", "1", "ctrl+u", *"nulle/part.md", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Rien d’écrit" in footer(app)


async def test_there_is_nothing_to_write_before_the_analysis() -> None:
    service = FakeService(cached_at_once=False)
    app = reader(service=service)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "W")
        assert "Pas encore d’analyse" in footer(app)
        service.gate.set()


async def test_all_of_the_article_is_written_whatever_part_is_shown() -> None:
    app = reader()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "&", *"openai", "enter", "W", "3", "enter")
        await app.workers.wait_for_complete()
    assert "Arthur Mensch" in read("mistral.csv")
