"""Who has never seen the game is told what may be done, and by whom."""

from pathlib import Path

import pytest

from game.ui.layout.check import check_page
from tests.ui.driver import plain_canvas
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World


def on_the_way(folder: Path) -> World:
    """The practice game, with the pawn still at the stadhuis."""
    world = r.practice(folder)
    r.begin_round(world)
    r.choose_role(world)
    return world


def test_at_the_start_walking_is_said_to_be_free(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    assert any("Lopen kost niets." in text for text in world.room.page.texts())


def test_at_a_place_the_time_left_follows_what_was_done(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("place.bankje")
    before = "Nog 4 tijd. U mag meer doen, ook elders. Lopen kost niets."
    assert before in world.room.page.texts()
    world.tap("act.listen", "heard.on")
    assert before.replace("4", "3") in world.room.page.texts()


def test_where_steps_cost_time_they_are_not_said_to_be_free(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    r.choose_role(world)
    assert not any("kost niets" in text for text in world.room.page.texts())


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_the_card_of_a_place_holds_its_words(
    tmp_path: Path, size: tuple[int, int], text: float
) -> None:
    world = on_the_way(tmp_path)
    canvas = plain_canvas(*size, text_factor=text)
    for step in ("", "place.bankje", "act.listen"):
        if step:
            world.tap(step)
        page = world.shell.page(canvas, world.room.ui, world.room.now)
        assert check_page(page, canvas) == ()


def test_nobody_is_told_that_a_chair_decides_before_there_are_chairs(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.tap("start", "begin")
    said = " ".join(world.room.page.texts())
    assert "Kies samen" in said
    assert "Bestuur" not in said


def test_where_the_groups_ranked_apart_the_executives_decide(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_choose(world)
    assert any("Bestuur beslist" in text for text in world.room.page.texts())
