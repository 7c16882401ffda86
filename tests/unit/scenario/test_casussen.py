"""The casussen that come with the game are sound at every level that they allow."""

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from game.model.terms import Level, Meter
from game.scenario import plain
from game.scenario.diagnostics import Severity
from game.scenario.load import Loaded, check_paths, compile_text, load_casus, rulebook_text
from tests.unit.scenario.scenario_texts import SCENARIOS

FOLDERS = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.toml"))


def loaded(name: str, level: Level | None = None) -> Loaded:
    """A casus that comes with the game."""
    found = load_casus(SCENARIOS / name, level)
    assert isinstance(found, Loaded), found
    return found


@pytest.mark.parametrize("name", FOLDERS)
def test_a_casus_gives_no_errors_or_warnings(name: str) -> None:
    report = loaded(name).report

    assert report.count(Severity.ERROR) == report.count(Severity.WARNING) == 0


@pytest.mark.parametrize("name", FOLDERS)
def test_a_casus_compiles_the_same_from_its_text_at_every_level(name: str) -> None:
    first = loaded(name)

    for level in first.levels:
        again = compile_text(first.text, name, level, first.rulebook)
        assert again == loaded(name, level).casus
        assert again.level is level


@pytest.mark.parametrize("name", FOLDERS)
def test_a_casus_names_its_schema_on_the_first_line(name: str) -> None:
    assert loaded(name).text.startswith("#:schema ../schema.json\n")


@pytest.mark.parametrize("name", FOLDERS)
def test_amounts_are_whole_hundredths(name: str) -> None:
    assert [path for path, given in _leaves(loaded(name).casus) if type(given) is float] == []


def _leaves(given: Any, path: str = "") -> list[tuple[str, Any]]:
    if path.endswith(".position"):
        return []
    if is_dataclass(given):
        pairs = [(field.name, getattr(given, field.name)) for field in fields(given)]
    else:
        entries: Any = given
        rows = list(entries) if isinstance(given, tuple) else entries
        pairs = [(str(key), entry) for key, entry in plain.children(rows)]
        if not pairs:
            return [(path, given)]
    return [leaf for name, entry in pairs for leaf in _leaves(entry, f"{path}.{name}")]


def test_the_practice_casus_is_played_at_its_own_level_only() -> None:
    assert loaded("bankje").levels == (Level.ENTRY,)
    assert not isinstance(load_casus(SCENARIOS / "bankje", Level.DEEPENING), Loaded)


def test_a_folder_of_casussen_is_checked_whole() -> None:
    checked = [Path(file.name).parent.name for file in check_paths((SCENARIOS,)).files]

    assert list(dict.fromkeys(checked)) == FOLDERS


def test_the_rulebook_comes_with_the_game() -> None:
    assert "versie" in rulebook_text()


def test_an_opgave_starts_where_the_casus_says() -> None:
    opgaven = loaded("zolang-het-thuis-gaat").casus.work.opgaven
    starts = {str(opgave.id): dict(opgave.start) for opgave in opgaven.values()}

    assert starts["een_verhaal"] == {Meter.VULNERABILITY: 600, Meter.CONNECTION: 100}
    assert starts["volhouden"] == {}


def test_signals_and_cast_keep_the_order_of_the_file() -> None:
    casus = loaded("bankje").casus

    assert list(casus.people) == ["truus", "noor", "karim", "sjoerd", "bos"]
    assert list(casus.board.signals)[:2] == ["slaapt_niet", "bank_van_wim"]
