"""Every page keeps the laws of a readable page, at every size, language, text size and theme."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from game.art.emblems import TEAMS
from game.ui.layout.canvas import Canvas, Language, canvas_for
from game.ui.layout.check import check_page
from game.ui.layout.measure import PlainMeasure
from game.ui.state import UiState
from game.ui.theme import TOKENS, ThemeName
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.moments import Moment, Walk
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


def before_the_rounds(folder: Path) -> Mapping[str, Moment]:
    """A large game from the title to round 1, looked at on its way."""
    walk = Walk(looks=LOOKS)
    world = at_title(folder)
    walk.stop("title of a large casus", world)
    for name, target in (("earlier games", "look-back"), ("settings", "settings")):
        opened(world, walk, name, target)
    world.tap("minutes.90", "tables.plus", "start")
    walk.stop("introduction", world)
    opened(world, walk, "content note", "note")
    world.tap("begin")
    walk.stop("explore", world)
    for _ in range(2):
        world.tap(world.ids("place.")[0], world.ids("place.")[0], "dossier")
        if "explore, heard" not in walk.moments:
            walk.stop("explore, heard", world)
        world.tap("finish")
    choosing(world, walk)
    shaping(world, walk)
    world.tap("bar.menu", "menu.lookback", "seek.on", "seek.on")
    walk.stop("looking back", world)
    return walk.moments


def choosing(world: World, walk: Walk) -> None:
    world.tap(world.ids("rank.")[0])
    walk.stop("ranking", world)
    while world.ids("rank."):
        world.tap(world.ids("rank.")[0])
    world.tap("go")
    walk.stop("comparing", world)
    world.tap("go")
    walk.stop("choose", world)
    world.tap("bar.menu")
    opened(world, walk, "history", "menu.history")
    world.tap(world.ids("take.")[0], world.ids("take.")[0])


def shaping(world: World, walk: Walk) -> None:
    walk.stop("formulate", world)
    for field in ("domain", "scale", "signal"):
        world.tap(f"field.{field}")
        walk.stop(f"formulate, {field}", world)
    for _ in range(2):
        signals = world.ids("shape.signal.")
        world.tap(signals[0], signals[1], "finish")
    walk.stop("plan", world)
    for block in ("roles", "participation"):
        world.tap(f"block.{block}")
        walk.stop(f"plan, {block}", world)
    world.tap("finish", "finish")


def around_a_game(folder: Path) -> Mapping[str, Moment]:
    """The practice game, and what opens over any page."""
    walk = Walk(looks=LOOKS)
    world = World(folder)
    walk.stop("title of the practice casus", world)
    world.tap("start")
    walk.stop("practice introduction", world)
    opened(world, walk, "help", "bar.help")
    world.room.key("v")
    walk.stop("read aloud", world)
    world.room.key("v")
    world.tap("bar.menu")
    walk.stop("menu", world)
    opened(world, walk, "note", "menu.note")
    opened(world, walk, "how long a pause", "bar.pause")
    world.tap("bar.pause", "menu.pause.10")
    walk.stop("curtain", world)
    world.tap("resume", "begin")
    walk.stop("practice choose", world)
    return walk.moments


def opened(world: World, walk: Walk, name: str, target: str) -> None:
    """Open a dialog, look at it, and close it."""
    world.tap(target)
    walk.stop(name, world)
    while world.room.ui.dialog:
        world.room.key("escape")


WALKS: Mapping[Callable[[Path], Mapping[str, Moment]], tuple[str, ...]] = {
    before_the_rounds: (
        "title of a large casus",
        "earlier games",
        "settings",
        "introduction",
        "content note",
        "explore",
        "explore, heard",
        "ranking",
        "comparing",
        "choose",
        "history",
        "formulate",
        "formulate, domain",
        "formulate, scale",
        "formulate, signal",
        "plan",
        "plan, roles",
        "plan, participation",
        "looking back",
    ),
    around_a_game: (
        "title of the practice casus",
        "practice introduction",
        "help",
        "read aloud",
        "menu",
        "note",
        "how long a pause",
        "curtain",
        "practice choose",
    ),
}
STOPS = [(walk, stop) for walk, stops in WALKS.items() for stop in stops]


Walker = Callable[[Path], Mapping[str, Moment]]


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Walker], Mapping[str, Moment]]:
    """Each game is walked once: walking costs more than looking."""

    @cache
    def walk(walker: Walker) -> Mapping[str, Moment]:
        return walker(tmp_path_factory.mktemp("walk"))

    return walk


@pytest.mark.parametrize(("walker", "stop"), STOPS)
def test_a_page_is_readable_in_every_look_and_whole_by_keyboard(
    walked: Callable[[Walker], Mapping[str, Moment]], walker: Walker, stop: str
) -> None:
    assert not walked(walker)[stop].wrong
    assert not walked(walker)[stop].unreached


@pytest.mark.parametrize(("walker", "stops"), WALKS.items())
def test_every_stop_is_looked_at(
    walked: Callable[[Walker], Mapping[str, Moment]], walker: Walker, stops: tuple[str, ...]
) -> None:
    assert tuple(walked(walker)) == stops


STATIONS: Mapping[str, Callable[[World], None]] = {
    "introduction": lambda _world: None,
    "explore": w.to_explore,
    "comparing": w.to_choose,
    "plan": w.to_plan,
}


@pytest.mark.parametrize("station", STATIONS)
def test_help_pause_and_menu_stand_in_the_same_spot(station: str, tmp_path: Path) -> None:
    here, first = w.large(tmp_path), tmp_path / "first"
    STATIONS[station](here)
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


def test_the_theme_paints_every_table_in_the_colour_of_its_pawn() -> None:
    assert [TOKENS[f"t{number}"] for number in range(1, 6)] == [team.colour for team in TEAMS]
