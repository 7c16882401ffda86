"""A handful of screens as a person has looked at them, from the title to the result."""

import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path

import pygame
import pytest

from game.ui.offscreen import Look, Offscreen
from game.ui.presenter.title import LONGEST_PATH
from game.ui.settings import Settings
from game.ui.state import UiState
from tests.helpers.golden import Golden
from tests.helpers.pictures import MOST_OTHER, SIZE, other_tiles, same
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.world import World

NAMES = ("title", "intro", "role", "route", "encounter", "reveal", "result", "settings")


def lucky(_below: int) -> int:
    return 7


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Path]]:
    """The practice game with the same luck each time, drawn at each stop.

    The title shows the end of the folder of the sessions: that is the same on every machine.
    """
    folder = tmp_path_factory.mktemp("screens")
    home = folder / "thuis" / "Documenten" / "Speelveld van de gemeente"
    home.mkdir(parents=True)
    assert len(str(home.relative_to(folder) / "sessions")) >= LONGEST_PATH
    room = Offscreen(Look(size=SIZE, settings=Settings()))
    with pytest.MonkeyPatch.context() as luck:
        luck.setattr(secrets, "randbelow", lucky)
        found = {name: folder / f"{name}.png" for name in NAMES}
        for name, world in walk(World(home, canvas=room.canvas)):
            ui = UiState(dialog="settings") if name == "settings" else world.room.ui
            room.save(world.shell.page(room.canvas, ui, world.room.now), found[name])
        yield found
    room.close()


def walk(world: World) -> Iterator[tuple[str, World]]:
    """The stops, in the order of play."""
    yield "title", world
    world.tap("start")
    yield "intro", world
    yield "settings", world
    world.tap("begin", "take.samen_zitten")
    r.begin_round(world)
    yield "role", world
    r.choose_role(world)
    yield "route", world
    r.leave(world)
    yield "encounter", world
    r.answer(world)
    r.leave(world)
    yield "reveal", world
    r.to_result(world)
    yield "result", world


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_looks_as_it_did(golden: Golden, shown: Mapping[str, Path], name: str) -> None:
    same(golden, name, shown[name])


def test_screens_of_another_kind_are_told_apart(shown: Mapping[str, Path]) -> None:
    pictures = [pygame.image.load(path) for path in shown.values()]
    for place, one in enumerate(pictures):
        assert other_tiles(one, one) == 0
        for other in pictures[place + 1 :]:
            assert other_tiles(one, other) > 3 * MOST_OTHER


def test_a_missing_button_is_seen_and_a_softer_rim_is_not(shown: Mapping[str, Path]) -> None:
    whole = pygame.image.load(shown["route"])
    soft = pygame.transform.gaussian_blur(whole, 1)
    without = whole.copy()
    without.fill("#12303A", (1040, 650, 300, 90))
    assert other_tiles(whole, soft) <= MOST_OTHER
    assert other_tiles(whole, without) > MOST_OTHER
