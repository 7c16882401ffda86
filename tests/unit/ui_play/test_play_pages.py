"""Every page of a round and of the end keeps the laws of a readable page, in every look."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from game.ui.layout.canvas import Canvas
from game.ui.layout.check import check_page
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.test_pages import looks
from tests.unit.ui_screens.world import World

LOOKS: Mapping[str, Canvas] = {
    "1366x768": looks((1366, 768), 1.0),
    "1920x1080 en": looks((1920, 1080), 1.0, "en"),
    "3840x2160": looks((3840, 2160), 1.25),
    "150 %": looks((1920, 1080), 1.5),
    "200 % small en": looks((1366, 768), 2.0, "en"),
    "high contrast": looks((1920, 1080), 1.0, "nl", "high_contrast"),
    "wide": looks((2560, 1080), 1.0),
}

Way = Callable[[World], None]


def tapping(*targets: str) -> Way:
    return lambda world: world.tap(*targets)


def at_role(world: World) -> None:
    r.begin_round(world)


def a_card(world: World) -> None:
    at_role(world)
    world.tap("role.1")


def heard(world: World) -> None:
    on_the_way(world)
    places = [place for place in world.ids("place.") if not world.ids("act.listen")]
    world.tap(*places[:1])
    if world.ids("act.listen"):
        world.tap("act.listen")


def counting(world: World) -> None:
    r.begin_round(world)
    world.tap("side.silence")
    world.clock.advance(31_000)
    world.tap("side.silence", "tally.1.plus", "tally.1.plus", "tally.3.plus")


def on_the_way(world: World) -> None:
    r.begin_round(world)
    r.choose_role(world)
    places = world.ids("place.")
    world.tap(places[0])


def opened(item: str) -> Way:
    def walk(world: World) -> None:
        on_the_way(world)
        world.tap(item)

    return walk


def encounter(world: World) -> None:
    r.begin_round(world)
    r.choose_role(world)
    world.tap("main")


def beside_the_board(world: World) -> None:
    encounter(world)
    world.room.key("escape")


def some_ticks(world: World) -> None:
    r.play_round(world)
    world.tap("turn", "turn")


def all_ticks(world: World) -> None:
    r.play_round(world)
    world.tap("turn", "turn", "turn")


def announcing(world: World) -> None:
    r.whole_round(world)
    world.tap("announce")


def second_news(world: World) -> None:
    r.whole_round(world)
    world.tap("next")


def what_comes_back(world: World) -> None:
    second_news(world)
    if world.ids("news.on"):
        world.tap("news.on")


def closing(world: World) -> None:
    r.to_result(world)
    world.tap("sheet.closing")


def a_petal(world: World) -> None:
    r.to_result(world)
    world.tap("petal.4")


WAYS: Mapping[str, Way] = {
    "before round 1": lambda _world: None,
    "news": tapping("next"),
    "role": at_role,
    "a card": a_card,
    "counting": counting,
    "on the way": on_the_way,
    "team": opened("strip.team"),
    "work": opened("strip.work"),
    "heard": heard,
    "encounter": encounter,
    "encounter beside the board": beside_the_board,
    "some ticks": some_ticks,
    "all ticks": all_ticks,
    "round end": r.whole_round,
    "announcing": announcing,
    "news of round 2": second_news,
    "what comes back": what_comes_back,
    "epilogue": r.to_end,
    "result": r.to_result,
    "a petal": a_petal,
    "closing": closing,
}
START: Mapping[str, Callable[[Path], World]] = {"practice": r.practice, "large": r.large}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("start", START)
def test_a_play_page_is_readable_and_operable_in_every_look(
    start: str, way: str, tmp_path: Path
) -> None:
    world = START[start](tmp_path)
    WAYS[way](world)
    found: list[str] = []
    for name, canvas in LOOKS.items():
        world.store.change(replace(world.store.current, language=canvas.language))
        page = world.shell.page(canvas, world.room.ui, world.room.now)
        found += [f"{name}: {wrong}" for wrong in check_page(page, canvas)]
    assert not found


def test_the_group_is_a_tab_beside_the_tables(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.to_result(world)
    world.tap("whose.group")
    assert not world.ids("evidence.")
    for canvas in LOOKS.values():
        page = world.shell.page(canvas, world.room.ui, world.room.now)
        assert not check_page(page, canvas)
