"""Every panel, dialog and slide behind a game: readable in every look, whole by keyboard."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from game.model.terms import Level
from game.ui.layout.canvas import Canvas, Language, canvas_for
from game.ui.layout.measure import PlainMeasure
from game.ui.theme import ThemeName
from tests.unit.ui_lookback.sessions import looking_back, played
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.moments import Moment, Walk
from tests.unit.ui_screens.world import World


def look(
    size: tuple[int, int], text: float, language: Language = "nl", theme: ThemeName = "normal"
) -> Canvas:
    return canvas_for(
        *size, measure=PlainMeasure(), text_factor=text, language=language, theme=theme
    )


LOOKS: Mapping[str, Canvas] = {
    "1366x768 en": look((1366, 768), 1.0, "en"),
    "1920x1080": look((1920, 1080), 1.0),
    "3840x2160": look((3840, 2160), 1.0),
    "150 % high contrast": look((1920, 1080), 1.5, "nl", "high_contrast"),
    "200 %": look((1920, 1080), 2.0),
    "old projector": look((1024, 768), 1.25),
}
STOPS = (
    "turning", "board", "curves", "roles", "plan", "chairs", "seen", "organisation", "moments",
    "large curve", "lesson",
    "contest", "about", "compared", "filter", "note", "forks", "lengths", "play", "menu",
    "compare", "stand", "roles told", "pattern", "pivot", "guided", "absent", "monday",
    "critique", "end",
)  # fmt: skip


@cache
def walked() -> Mapping[str, Moment]:
    """One walk behind a game that is over, looked at on its way."""
    walk = Walk(looks=LOOKS)
    with TemporaryDirectory() as folder:
        world = looking_back(Path(folder))
        panels(world, walk)
        dialogs(world, walk)
        branch(world, walk)
        debrief(world, walk)
        world.shell.leave()
        deep = looking_back(Path(folder), played(level=Level.DEEPENING))
        deep.tap("tab.organisation")
        walk.stop("organisation", deep)
        deep.shell.leave()
    return walk.moments


def panels(world: World, walk: Walk) -> None:
    world.tap("turning.1")
    for tab in ("turning", "board", "curves", "roles", "plan", "chairs", "seen", "moments"):
        world.tap(f"tab.{tab}")
        walk.stop(tab, world)
    world.tap("tab.curves", "curve.trust")
    walk.stop("large curve", world)
    world.tap("curve.back", "tab.board")


def dialogs(world: World, walk: Walk) -> None:
    rewinding = world.shell.rewinding
    assert rewinding is not None
    rewinding.replay.go(len(rewinding.replay))
    world.tap("lesson.1")
    walk.stop("lesson", world)
    world.tap(world.ids("dispute.")[0])
    walk.stop("contest", world)
    world.tap("contest.close", "lookback.about")
    walk.stop("about", world)
    world.tap("about.compare")
    walk.stop("compared", world)
    world.tap("about.close", "tool.filter", "filter.role.facilitator")
    walk.stop("filter", world)
    world.tap("filter.role.all", "filter.close", "tool.note")
    walk.stop("note", world)
    world.tap("note.close", "tab.turning", "turning.1", "lookback.what-if")
    walk.stop("forks", world)
    world.tap("forks.close", "lookback.debrief")
    walk.stop("lengths", world)
    world.tap("debrief.close")


def branch(world: World, walk: Walk) -> None:
    world.tap("lookback.what-if", "fork.before")
    r.read_news(world)
    walk.stop("play", world)
    world.tap("bar.menu")
    walk.stop("menu", world)
    world.tap("menu.compare")
    walk.stop("compare", world)
    world.tap("compare.discard")


def debrief(world: World, walk: Walk) -> None:
    world.tap("lookback.debrief", "debrief.50")
    names = {
        "debrief.stand": "stand", "debrief.roles": "roles told", "debrief.pattern.0": "pattern",
        "debrief.pivot.0": "pivot", "debrief.absent": "absent", "debrief.monday.t1": "monday",
        "debrief.critique": "critique", "debrief.end": "end",
    }  # fmt: skip
    for _ in range(40):
        name = world.room.page.name
        if name in names:
            walk.stop(names[name], world)
        if name == "debrief.pivot.0":
            world.tap("guide.show")
            walk.stop("guided", world)
            world.tap("lookback.close")
        if name == "debrief.end":
            return
        world.room.key("pagedown")


@pytest.mark.parametrize("stop", STOPS)
def test_a_page_behind_a_game_is_readable_in_every_look_and_whole_by_keyboard(stop: str) -> None:
    assert not walked()[stop].wrong
    assert not walked()[stop].unreached
