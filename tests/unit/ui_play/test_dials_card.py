"""Doorwerking shows every dial that moved, however many they are."""

from itertools import cycle, islice
from pathlib import Path

import pytest

from game.model.value import replace
from game.ui.layout.box import box
from game.ui.layout.nodes import TextBlock
from game.ui.presenter import roundend
from game.ui.screens.roundend_dials import dials_card
from tests.unit.ui_play import rounds


@pytest.mark.parametrize("count", range(1, 9))
def test_each_dial_has_its_place_and_its_name(tmp_path: Path, count: int) -> None:
    world = rounds.practice(tmp_path)
    rounds.play_round(world)
    rounds.turn_ticks(world)
    playing = world.shell.playing
    assert playing is not None
    scene = playing.scene()
    view = roundend.view(scene)
    dials = tuple(
        replace(dial, label=f"Meter {at}")
        for at, dial in enumerate(islice(cycle(view.dials), count))
    )
    card = dials_card(
        scene, world.room.canvas, box(1168, 120, 736, 760), replace(view, dials=dials)
    )
    named = [node for node in card.nodes if isinstance(node, TextBlock) and "Meter" in node.text]
    assert [node.text for node in named] == [dial.label for dial in dials]
    assert not any(node.overflow for node in named)
    spots = [node.ink for node in named]
    assert not any(one.overlaps(two) for at, one in enumerate(spots) for two in spots[:at])
