"""The host loads the casus again while a game is played: now, next round, in a copy, or not."""

from pathlib import Path

import pytest

from game.journal.records import ScenarioChanged
from tests.unit.ui_screens.world import SCENARIOS, World

SIGNAL = '[[signalen]]\nid = "vers"\nherkomst = "buiten"\nplek = "bankje"\ntekst = "Nieuw!"\n'


@pytest.fixture
def world(tmp_path: Path) -> World:
    folder = tmp_path / "bankje"
    folder.mkdir()
    (folder / "scenario.toml").write_bytes((SCENARIOS / "bankje" / "scenario.toml").read_bytes())
    world = World(tmp_path, folder)
    world.tap("start")
    return world


def save(world: World, old: str, new: str) -> None:
    """Change the file of the casus, as an editor would."""
    file = world.folder.parent / "bankje" / "scenario.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def reload(world: World) -> None:
    world.tap("bar.menu", "menu.reload")


def changes(world: World) -> list[str]:
    game = world.shell.playing
    assert game is not None
    live = game.session.history.timeline.live
    return [item.change for item in live if isinstance(item, ScenarioChanged)]


def test_without_a_change_nothing_happens(world: World) -> None:
    reload(world)

    assert world.said == "Aan de casus is niets veranderd."
    assert changes(world) == []


def test_texts_change_at_once(world: World) -> None:
    save(world, "Het bankje in de Kersenbuurt", "De bank van Wim")
    reload(world)

    assert world.said == "De teksten zijn ververst."
    assert changes(world) == ["text"]
    assert world.shell.playing is not None
    assert world.shell.playing.session.casus.about.title == "De bank van Wim"


def test_what_is_new_waits_for_the_next_round(world: World) -> None:
    save(world, "[[signalen]]\n", SIGNAL + "[[signalen]]\n")
    reload(world)

    assert world.said == "Wat nieuw is, doet mee vanaf de volgende ronde."
    assert changes(world) == []
    assert world.shell.playing is not None
    assert world.shell.playing.session.path is not None
    kept = world.shell.playing.session.path.read_text(encoding="utf-8")
    assert kept.count("scenario_waiting") == 1


def test_a_price_needs_a_copy_and_the_old_game_stays(world: World) -> None:
    game = world.shell.playing
    assert game is not None
    old = game.session.path
    save(world, "kosten = { tijd = 2 }", "kosten = { tijd = 1 }")
    reload(world)
    assert world.room.ui.dialog == "branch"

    world.tap("branch.go")

    assert world.said.startswith("U speelt nu in een kopie: ")
    assert changes(world) == ["structural"]
    assert world.shell.playing is not None
    assert world.shell.playing.session.path != old
    assert len(list(world.folder.glob("*.jsonl"))) == 2


def test_a_copy_may_be_left(world: World) -> None:
    save(world, "kosten = { tijd = 2 }", "kosten = { tijd = 1 }")
    reload(world)
    world.tap("branch.stay")

    assert changes(world) == []


def test_a_mistake_keeps_the_old_casus_and_says_where(world: World) -> None:
    save(world, "rondes = 3", "rondes = drie")
    reload(world)

    assert world.said.startswith("Er zit een fout in de casus, op regel 9: ")
    assert changes(world) == []


def test_a_person_who_is_gone_asks_for_a_new_game(world: World) -> None:
    save(world, 'id = "sjoerd"', 'id = "sjaak"')
    reload(world)

    assert world.said.startswith("Er is iets weg dat dit spel nog nodig heeft.")


def test_a_file_that_is_gone_is_said(world: World) -> None:
    (world.folder.parent / "bankje" / "scenario.toml").unlink()
    reload(world)

    assert world.said.startswith("Het bestand van deze casus staat niet meer op zijn plek.")
