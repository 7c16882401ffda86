"""Every page keeps the laws of a readable page, at every size, language, text size and theme."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from game.ui.events import InsertText
from game.ui.layout.canvas import Canvas, Language, canvas_for
from game.ui.layout.check import check_page
from game.ui.layout.measure import PlainMeasure
from game.ui.state import UiState
from game.ui.theme import ThemeName
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World


def looks(
    size: tuple[int, int], text: float, language: Language = "nl", theme: ThemeName = "normal"
) -> Canvas:
    return canvas_for(
        *size, measure=PlainMeasure(), text_factor=text, language=language, theme=theme
    )


LOOKS: Mapping[str, Canvas] = {
    "1366x768": looks((1366, 768), 1.0),
    "1920x1080": looks((1920, 1080), 1.0),
    "3840x2160 en": looks((3840, 2160), 1.0, "en"),
    "150 %": looks((1920, 1080), 1.5),
    "200 %": looks((1920, 1080), 2.0),
    "200 % small en": looks((1366, 768), 2.0, "en"),
    "high contrast": looks((1920, 1080), 1.0, "nl", "high_contrast"),
    "wide": looks((2560, 1080), 1.0),
    "old projector": looks((1024, 768), 1.25),
}


def at_title(folder: Path) -> World:
    world = World(folder, w.LARGE, w.PRACTICE)
    world.tap(f"casus.{w.LARGE}")
    return world


def reached(step: Callable[[World], None]) -> Callable[[Path], World]:
    def arrive(folder: Path) -> World:
        world = w.large(folder)
        step(world)
        return world

    return arrive


def with_opened(arrive: Callable[[Path], World], *targets: str) -> Callable[[Path], World]:
    def open_there(folder: Path) -> World:
        world = arrive(folder)
        world.tap(*targets)
        return world

    return open_there


def comparing(world: World) -> None:
    w.to_prioritise(world)
    while world.ids("rank."):
        world.tap(world.ids("rank.")[0])
    world.tap("go")


def ranking(world: World) -> None:
    w.to_prioritise(world)
    world.tap(world.ids("rank.")[0])


def looking_back(folder: Path) -> World:
    world = w.large(folder)
    w.to_round(world)
    world.tap("bar.menu", "menu.lookback")
    world.tap("seek.on", "seek.on")
    return world


def paused(folder: Path) -> World:
    world = w.practice(folder)
    world.tap("bar.pause", "menu.pause.10")
    return world


STATIONS: Mapping[str, Callable[[Path], World]] = {
    "title of the practice casus": World,
    "title of a large casus": at_title,
    "earlier games": with_opened(at_title, "look-back"),
    "settings": with_opened(at_title, "settings"),
    "practice introduction": w.practice,
    "introduction": w.large,
    "content note": with_opened(w.large, "note"),
    "explore": reached(w.to_explore),
    "ranking": reached(ranking),
    "comparing": reached(comparing),
    "choose": reached(w.to_choose),
    "formulate": reached(w.to_formulate),
    "formulate, domains": with_opened(reached(w.to_formulate), "field.domain"),
    "formulate, scale": with_opened(reached(w.to_formulate), "field.scale"),
    "plan": reached(w.to_plan),
    "plan, roles": with_opened(reached(w.to_plan), "block.roles"),
    "plan, participation": with_opened(reached(w.to_plan), "block.participation"),
    "menu": with_opened(w.practice, "bar.menu"),
    "help": with_opened(w.practice, "bar.help"),
    "note": with_opened(w.practice, "bar.menu", "menu.note"),
    "history": with_opened(reached(w.to_choose), "bar.menu", "menu.history"),
    "how long a pause": with_opened(w.practice, "bar.pause"),
    "curtain": paused,
    "looking back": looking_back,
}


@pytest.mark.parametrize("station", STATIONS)
def test_a_page_is_readable_and_operable_in_every_look(station: str, tmp_path: Path) -> None:
    world = STATIONS[station](tmp_path)
    found: list[str] = []
    for name, canvas in LOOKS.items():
        world.store.change(replace(world.store.current, language=canvas.language))
        page = world.shell.page(canvas, world.room.ui, world.room.now)
        found += [f"{name}: {wrong}" for wrong in check_page(page, canvas)]

    assert found == []


@pytest.mark.parametrize("station", STATIONS)
def test_the_keyboard_alone_reaches_every_target(station: str, tmp_path: Path) -> None:
    world = STATIONS[station](tmp_path)
    targets = world.room.page.targets
    # A keyboard has letters of its own: the row of accents follows the field that has the focus.
    wanted = {target.id for target in targets if not isinstance(target.intent, InsertText)}
    reached_by_tab = set[str]()
    for _ in range(len(targets) + 1):
        world.room.key("tab")
        reached_by_tab.add(world.room.ui.focus)

    assert reached_by_tab >= wanted


@pytest.mark.parametrize(
    "station",
    [
        "introduction",
        "explore",
        "choose",
        "formulate",
        "plan",
        "comparing",
        "practice introduction",
    ],
)
def test_help_pause_and_menu_stand_in_the_same_spot(station: str, tmp_path: Path) -> None:
    here, first = STATIONS[station](tmp_path), tmp_path / "first"
    first.mkdir()
    there = w.practice(first)

    for target in ("bar.help", "bar.pause", "bar.menu"):
        mine, other = here.room.page.target(target), there.room.page.target(target)
        assert mine is not None
        assert other is not None
        assert mine.box == other.box


def test_voorleesmodus_shows_the_story_alone(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.room.key("v")

    page = world.room.page
    assert page.live_layers[0].name == "reading"
    assert check_page(page, world.room.canvas) == ()


def test_a_page_without_interface_state_is_the_page_of_a_fresh_start(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    canvas = world.room.canvas

    fresh = world.shell.page(canvas, UiState(), 0.0)

    assert fresh.texts() == world.room.page.texts()
