"""Which casussen the title shows, and in which order."""

from pathlib import Path

import pytest

from game.model.terms import Level
from game.scenario.diagnostics import Report
from game.ui.casussen import Library


def nothing(_path: Path, _level: Level | None) -> Report:
    """A reader to which every casus is broken: only files and their order matter here."""
    return Report(files=())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three casussen and a pack."""
    for name in ("bos", "kade", "plein"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "scenario.toml").write_text("", encoding="utf-8")
    (tmp_path / "zwembad.zip").write_bytes(b"")
    return tmp_path


def test_a_folder_gives_its_casussen_in_order_and_its_packs_after_them(folder: Path) -> None:
    library = Library([folder], read=nothing)

    assert [shelf.id for shelf in library.shelves] == ["bos", "kade", "plein", "zwembad"]


@pytest.mark.parametrize("name", ["plein", "plein/scenario.toml", "zwembad.zip"])
def test_a_casus_that_was_named_comes_first_and_once(folder: Path, name: str) -> None:
    library = Library([folder, folder / name], read=nothing)

    ids = [shelf.id for shelf in library.shelves]
    assert ids[0] == name.partition("/")[0].removesuffix(".zip")
    assert sorted(ids) == ["bos", "kade", "plein", "zwembad"]


def test_a_casus_with_the_id_of_another_is_told_apart(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "elders" / "bos"
    other.mkdir(parents=True)
    (other / "scenario.toml").write_text("", encoding="utf-8")

    library = Library([folder, other], read=nothing)

    assert [shelf.id for shelf in library.shelves][:2] == ["bos", "bos.2"]
