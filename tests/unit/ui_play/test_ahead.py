"""While the room is on its way, the pictures of the encounter that waits are made."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.ui.layout.nodes import Picture
from game.ui.layout.page import Page
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.world import World


def pictures(page: Page) -> set[Picture]:
    return {node for node in page.nodes if isinstance(node, Picture)}


@pytest.mark.parametrize("start", [r.practice, r.large])
def test_all_pictures_of_the_encounter_are_known_on_the_way_there(
    start: Callable[[Path], World], tmp_path: Path
) -> None:
    world = start(tmp_path)
    r.begin_round(world)
    r.choose_role(world)
    assert world.screen == "route"
    coming = world.room.page.ahead
    assert coming is not None
    made = set(coming())
    assert world.room.page.ahead is coming

    r.leave(world)

    assert world.screen == "encounter"
    assert world.room.ui.reading
    assert pictures(world.room.page) == made
