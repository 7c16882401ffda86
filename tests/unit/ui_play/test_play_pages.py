"""Every page of a round and of the end keeps the laws of a readable page, in every look."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from game.ui.layout.canvas import Canvas
from game.ui.layout.check import check_page
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.moments import Moment, Walk
from tests.unit.ui_screens.test_pages import looks
from tests.unit.ui_screens.world import World

LOOKS: Mapping[str, Canvas] = {
    "1366x768": looks((1366, 768), 1.0),
    "1920x1080 en": looks((1920, 1080), 1.0, "en"),
    "3840x2160": looks((3840, 2160), 1.25),
    "150 %": looks((1920, 1080), 1.5),
    "200 %": looks((1920, 1080), 2.0),
    "200 % small en": looks((1366, 768), 2.0, "en"),
    "high contrast": looks((1920, 1080), 1.0, "nl", "high_contrast"),
    "wide": looks((2560, 1080), 1.0),
}


def walked(world: World) -> Mapping[str, Moment]:
    """One game from before round 1 to the closing question, looked at on its way."""
    walk = Walk(looks=LOOKS)
    for part in (choosing, going, meeting, working_through, ending):
        part(world, walk)
    return walk.moments


def choosing(world: World, walk: Walk) -> None:
    walk.stop("before round 1", world)
    world.tap("next")
    walk.stop("news", world)
    r.read_news(world)
    if world.ids("up"):
        walk.stop("all tables", world)
        world.tap("plan.start", "players")
        walk.stop("people at the tables", world)
        world.tap("players.close")
        r.come_up(world)
    walk.stop("role", world)
    world.tap("bar.time")
    walk.stop("the clock", world)
    world.clock.advance(60 * 60_000)
    world.tap("host.cut")
    walk.stop("the clock, late", world)
    world.tap("host.give", "host.close", "role.1")
    walk.stop("a card", world)
    world.tap("card.close")
    if world.ids("side.silence"):
        world.tap("side.silence")
        world.clock.advance(31_000)
        world.tap("side.silence", "tally.1.plus", "tally.1.plus", "tally.3.plus")
        walk.stop("counting", world)
        world.tap("tally.close")
    r.choose_role(world)


def going(world: World, walk: Walk) -> None:
    walk.stop("sent on the way", world)
    if world.ids("act.invite"):
        world.tap("act.invite")
    walk.stop("whom to invite", world)
    if world.ids("aim."):
        world.room.key("escape")
    world.tap(world.ids("place.")[0])
    walk.stop("on the way", world)
    for name in ("team", "work"):
        if world.ids(f"strip.{name}"):
            world.tap(f"strip.{name}")
        else:
            world.tap("strip.team")
            world.tap(f"open.{name}")
        walk.stop(name, world)
        world.room.key("escape")
    if not world.ids("act.listen"):
        world.tap(world.ids("place.")[0])
    world.tap("act.listen")
    walk.stop("heard", world)


def meeting(world: World, walk: Walk) -> None:
    r.leave(world)
    walk.stop("encounter", world)
    if world.ids("reading.on"):
        world.tap("reading.on")
    walk.stop("encounter, choices", world)
    world.room.key("escape")
    walk.stop("encounter beside the board", world)
    r.answer(world)
    while world.screen in r.CHOOSING:
        r.play_table(world)
    walk.stop("ready", world)


def working_through(world: World, walk: Walk) -> None:
    r.leave(world)
    walk.stop("no ticks", world)
    world.tap("turn", "turn")
    walk.stop("some ticks", world)
    world.tap("turn")
    walk.stop("all ticks", world)
    r.turn_ticks(world)
    walk.stop("round end", world)
    world.tap("announce")
    walk.stop("announcing", world)
    world.room.key("escape")
    world.tap("next")
    walk.stop("news of round 2", world)
    if world.ids("news.on"):
        world.tap("news.on")
    walk.stop("what comes back", world)


def ending(world: World, walk: Walk) -> None:
    r.to_end(world)
    walk.stop("epilogue", world)
    r.to_result(world)
    walk.stop("result", world)
    world.tap("petal.4")
    walk.stop("a petal", world)
    if world.ids("whose.group"):
        world.tap("whose.group")
    walk.stop("the group", world)
    while not world.ids("sheet.outcome"):
        world.tap(world.ids("sheet.")[0])
    walk.stop("closing", world)


STOPS = (
    "before round 1",
    "news",
    "role",
    "the clock",
    "the clock, late",
    "a card",
    "sent on the way",
    "whom to invite",
    "on the way",
    "team",
    "work",
    "heard",
    "encounter",
    "encounter, choices",
    "encounter beside the board",
    "ready",
    "no ticks",
    "some ticks",
    "all ticks",
    "round end",
    "announcing",
    "news of round 2",
    "what comes back",
    "epilogue",
    "result",
    "a petal",
    "the group",
    "closing",
)
OF_SEVERAL = ("all tables", "people at the tables", "counting")
"""Stops that the practice round does not have: it has one table and gives the first role."""
START: Mapping[str, Callable[[Path], World]] = {"practice": r.practice, "large": r.large}


@pytest.fixture(scope="module")
def moments(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Mapping[str, Moment]]:
    """Each game is walked once: walking costs ten times what looking costs."""

    @cache
    def walk(start: str) -> Mapping[str, Moment]:
        return walked(START[start](tmp_path_factory.mktemp("walk")))

    return walk


LOOKED = [
    *((start, stop) for start in START for stop in STOPS),
    *(("large", stop) for stop in OF_SEVERAL),
]


@pytest.mark.parametrize(("start", "stop"), LOOKED)
def test_a_play_page_is_readable_in_every_look_and_whole_by_keyboard(
    moments: Callable[[str], Mapping[str, Moment]], start: str, stop: str
) -> None:
    assert not moments(start)[stop].wrong
    assert not moments(start)[stop].unreached


@pytest.mark.parametrize("start", START)
def test_every_stop_is_looked_at(
    moments: Callable[[str], Mapping[str, Moment]], start: str
) -> None:
    found = tuple(moments(start))
    assert tuple(stop for stop in found if stop not in OF_SEVERAL) == STOPS
    assert (set(OF_SEVERAL) <= set(found)) == (start == "large")


def test_the_group_is_a_tab_beside_the_tables(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.to_result(world)
    world.tap("whose.group")
    assert not world.ids("evidence.")
    for canvas in LOOKS.values():
        page = world.shell.page(canvas, world.room.ui, world.room.now)
        assert not check_page(page, canvas)
