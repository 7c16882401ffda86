"""The title screen with every casus that comes with the game."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.ui.layout.canvas import canvas_for
from game.ui.layout.check import check_page
from game.ui.layout.measure import PlainMeasure
from tests.unit.ui_screens.world import PRACTICE, SCENARIOS, World

CASUSSEN = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.toml"))
SIZES = ((1366, 768), (1920, 1080), (3840, 2160))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_casus_can_be_read_and_picked(
    tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    world = World(tmp_path, *CASUSSEN)
    for factor in (1.0, 1.5, 2.0):
        canvas = canvas_for(*size, measure=PlainMeasure(), text_factor=factor)
        world.room.canvas = replace(canvas, language="en" if language == "en" else "nl")
        world.store.change(replace(world.store.current, language=world.room.canvas.language))
        for casus in CASUSSEN:
            while f"casus.{casus}" not in world.ids("casus."):
                world.tap("shelf.further" if world.ids("shelf.further") else "shelf.earlier")
            world.tap(f"casus.{casus}")
            page = world.shell.page(world.room.canvas, world.room.ui, world.room.now)
            assert check_page(page, world.room.canvas) == ()
            chosen = [t.id for t in page.targets if t.id.startswith("casus.") and t.chosen]
            assert chosen == [f"casus.{casus}"]


def test_all_casussen_that_come_with_the_game_are_seen_at_once(tmp_path: Path) -> None:
    world = World(tmp_path, *CASUSSEN)

    assert [one.removeprefix("casus.") for one in world.ids("casus.")] == CASUSSEN
    assert world.ids("shelf.") == ()


def test_a_longer_shelf_is_turned_five_at_a_time(tmp_path: Path) -> None:
    own = [shutil.copytree(SCENARIOS / PRACTICE, tmp_path / f"eigen-{one}") for one in "ab"]
    world = World(tmp_path, *CASUSSEN, *own)

    assert len(world.ids("casus.")) == 5
    assert world.ids("shelf.") == ("shelf.further",)
    assert world.room.check() == ()
    world.tap("shelf.further")

    assert len(world.ids("casus.")) == 5
    assert CASUSSEN[-1] in {one.removeprefix("casus.") for one in world.ids("casus.")}
    assert world.ids("shelf.") == ("shelf.earlier",)


def test_the_start_says_how_long_so_many_tables_take(tmp_path: Path) -> None:
    world = World(tmp_path, *CASUSSEN)
    assert "met napraten" not in " ".join(world.room.page.texts())

    world.tap("casus.zes-aan-tafel", "tables.plus", "tables.plus")

    assert "ongeveer 131 minuten, met napraten" in world.room.page.texts()
