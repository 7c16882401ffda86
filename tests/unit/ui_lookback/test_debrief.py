"""The debrief on the screen: by remote alone, in time, and kept in the file."""

from pathlib import Path

import pytest

from game.report.log import Log
from game.report.patterns import patterns as patterns_of
from game.ui.presenter.debrief.slide import PLANS, DebriefPart
from game.ui.presenter.debrief.slides import slides
from game.ui.presenter.intents import ShowStep
from tests.unit.ui_lookback.sessions import NAME, looking_back, written
from tests.unit.ui_screens.world import World


def begun(folder: Path, minutes: int = 38) -> World:
    """A debrief, just begun."""
    world = looking_back(folder)
    world.tap("lookback.debrief", f"debrief.{minutes}")
    return world


def through(world: World, key: str = "pagedown") -> list[str]:
    """Turn slides until they turn no more; the names of the pages."""
    names = [world.room.page.name]
    for _ in range(60):
        world.room.key(key)
        if world.room.page.name == names[-1]:
            return names
        names.append(world.room.page.name)
    raise AssertionError(names)


@pytest.mark.parametrize("minutes", list(PLANS))
def test_every_length_has_its_four_parts_in_order_and_its_kantelmomenten(
    tmp_path: Path, minutes: int
) -> None:
    world = looking_back(tmp_path)
    rewinding = world.shell.rewinding
    assert rewinding is not None
    every = slides(rewinding.looking(world.shell.texts), rewinding.turning, minutes)
    parts = [slide.part for slide in every]

    assert list(dict.fromkeys(parts)) == list(DebriefPart)
    assert sum(PLANS[minutes].minutes) == minutes
    pivots = [slide for slide in every if slide.id.startswith("pivot.")]
    assert len(pivots) == PLANS[minutes].pivots
    assert all("volgens dit model" in slide.told[0] for slide in pivots)
    patterns = [slide for slide in every if slide.id.startswith("pattern.")]
    sorts = {seen.pattern for seen in patterns_of(Log(rewinding.replay.history))}
    assert len(patterns) == min(len(sorts), PLANS[minutes].patterns)
    assert len({slide.title for slide in patterns}) == len(patterns)
    assert all(slide.questions and slide.lifeworld for slide in patterns)
    assert len({slide.id for slide in every}) == len(every)


def test_every_slide_that_shows_a_step_shows_one_that_exists(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    rewinding = world.shell.rewinding
    assert rewinding is not None
    every = slides(rewinding.looking(world.shell.texts), rewinding.turning, 50)
    shown = [slide.show for slide in every if isinstance(slide.show, ShowStep)]

    assert shown
    assert all(0 < show.position <= len(rewinding.replay) for show in shown)


def test_a_remote_alone_holds_the_whole_debrief(tmp_path: Path) -> None:
    """Page keys turn slides; F5 begins, shows a step and comes back, and ends the last slide."""
    world = looking_back(tmp_path)
    world.room.key("f5")
    world.room.key("f5")
    names: list[str] = []
    for _ in range(60):
        page = world.room.page
        names.append(page.name)
        assert not world.room.check(), page.name
        if page.target("guide.show") is not None:
            world.room.key("f5")
            assert world.room.page.name == "lookback.guided"
            assert not world.room.check()
            world.room.key("f5")
            assert world.room.page.name == page.name
        if page.name == "debrief.end":
            break
        world.room.key("pagedown")
    world.room.key("f5")

    assert world.room.page.name == "lookback"
    assert names[0] == "debrief.stand"
    assert names[-1] == "debrief.end"
    assert len(set(names)) == len(names)


def test_page_up_goes_back_to_the_first_slide(tmp_path: Path) -> None:
    world = begun(tmp_path, 20)
    forward: list[str] = []
    while world.room.page.name != "debrief.critique":
        forward.append(world.room.page.name)
        world.room.key("pagedown")
    back = through(world, "pageup")

    assert back[1:] == forward[::-1]


def test_words_and_commitments_go_into_the_file_also_after_it_was_closed(tmp_path: Path) -> None:
    world = begun(tmp_path, 20)
    world.tap("debrief.word")
    world.room.type("rommelig")
    world.room.key("enter")
    while world.room.page.name != "debrief.monday.t2":
        world.room.key("pagedown")
    world.tap("debrief.monday.t2")
    world.room.type("Ik drink koffie met Henk")
    world.tap("guide.save")
    assert "Ik drink koffie met Henk" in world.room.page.texts()
    world.shell.leave()

    history = written(tmp_path / "sessions" / NAME)
    found = [(note.topic, note.table, note.text) for note in history.notes]
    assert found == [
        ("feeling", "", "rommelig"),
        ("monday", "t2", "Ik drink koffie met Henk"),
    ]
    assert history.timeline.closed is not None


def test_the_clock_of_a_part_runs_and_goes_over_time(tmp_path: Path) -> None:
    world = begun(tmp_path, 20)
    assert "nog 4 min" in world.room.page.texts()
    world.room.wait(185)
    assert "nog 1 min" in world.room.page.texts()
    world.room.wait(120)

    assert "+2 min" in world.room.page.texts()
    assert world.room.page.name == "debrief.stand"


def test_a_what_if_out_of_the_debrief_comes_back_to_its_slide(tmp_path: Path) -> None:
    world = begun(tmp_path, 20)
    while world.room.page.target("guide.fork") is None:
        world.room.key("pagedown")
    name = world.room.page.name
    world.tap("guide.fork")
    assert world.shell.branching is not None
    world.tap("bar.compare", "compare.discard")

    assert world.room.page.name == name
