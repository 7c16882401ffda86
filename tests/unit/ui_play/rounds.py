"""Ways through a round on the real screens: what the room taps, from start to result."""

from collections.abc import Callable, Mapping
from pathlib import Path

from game.ui.layout.canvas import Canvas
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World


def practice(folder: Path, canvas: Canvas | None = None) -> World:
    """The practice game, right before round 1."""
    world = World(folder, canvas=canvas)
    world.tap("start", "begin", "take.samen_zitten")
    return world


def large(folder: Path, *, minutes: int = 90) -> World:
    """Two tables of the large casus, right before round 1."""
    world = w.large(folder, minutes=minutes)
    w.to_round(world)
    return world


def read_news(world: World) -> None:
    """Read the news as long as there is any."""
    while world.ids("news.on"):
        world.tap("news.on")


def leave(world: World) -> None:
    """Tap the main button of the board, after reading what was heard."""
    while world.ids("heard.on"):
        world.tap("heard.on")
    world.tap("main")


def begin_round(world: World) -> None:
    """Start the next round and read its news."""
    world.tap("next")
    read_news(world)
    come_up(world)


def come_up(world: World) -> None:
    """Let the next table come to the screen, where there are several, and read its own news."""
    if world.ids("up"):
        world.tap("up")
        read_news(world)


def choose_role(world: World, number: int = 0) -> None:
    """Open a card and choose it; without a number the first one that can be chosen."""
    numbers = [number] if number else range(1, 8)
    for each in numbers:
        if not world.ids(f"role.{each}"):
            continue
        world.tap(f"role.{each}")
        if world.ids("card.choose"):
            world.tap("card.choose")
            return
        world.tap("card.close")
    raise AssertionError(world.room.ids())


def answer(world: World) -> None:
    """Give the first answer that can be given, also on the large card."""
    if world.ids("reading.on"):
        world.tap("reading.on")
    answers = world.ids("read.answer.") or world.ids("answer.")
    world.tap(answers[0])


def play_table(world: World, *, role: int = 0) -> None:
    """One table chooses its role, is done with its way, and answers its encounter."""
    read_news(world)
    come_up(world)
    choose_role(world, role)
    leave(world)
    if world.screen == "encounter":
        answer(world)


def play_round(world: World, *, role: int = 0) -> None:
    """All tables play and the round works through; the first table's ticks are still closed."""
    begin_round(world)
    while world.screen in CHOOSING:
        play_table(world, role=role)
    leave(world)


def turn_ticks(world: World) -> None:
    """Turn all ticks of all tables, and see what the round did."""
    while world.screen == "reveal" or not world.ids("announce"):
        if world.screen != "reveal" and not world.ids("table."):
            return
        world.tap("turn" if world.screen == "reveal" else "next")


def whole_round(world: World, *, role: int = 0) -> None:
    """A round from news to Doorwerking, of every table."""
    play_round(world, role=role)
    turn_ticks(world)


def to_end(world: World) -> None:
    """Play whatever rounds are left, by the first thing that can be done."""
    for _ in range(90):
        screen = world.screen.split(".")[0]
        if screen in {"epilogue", "result"}:
            return
        step = NEXT_STEPS.get(screen)
        assert step is not None, (screen, world.room.ids())
        step(world)


CHOOSING = ("role", "tables")
"""Screens on which a table is to choose its role, or to come to the screen for it."""
NEXT_STEPS: Mapping[str, Callable[[World], None]] = {
    "reveal": lambda world: world.tap("turn"),
    "roundend": lambda world: world.tap("next"),
    "role": play_table,
    "tables": play_table,
    "route": leave,
    "learn": lambda world: world.tap("finish" if world.ids("finish") else "on"),
}
"""What the room does on each screen to get on."""


def to_result(world: World) -> None:
    """Play on, and read the epilogues."""
    to_end(world)
    while world.screen.startswith("epilogue"):
        world.tap("on")
