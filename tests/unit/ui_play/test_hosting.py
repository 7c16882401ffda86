"""The panel behind the clock: where the group stands, and what the facilitator decides."""

from pathlib import Path

import pytest

from game.model.commands import ChangeRounds, ChooseRole, FinishRoute
from game.model.terms import Step, Turn
from game.ui.presenter import hosting
from game.ui.presenter.hosting import HostView
from game.ui.presenter.scene import Scene
from game.ui.presenter.timing import rest
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World

MINUTE = 60_000


def panel(world: World) -> HostView:
    return hosting.view(scene(world))


def scene(world: World) -> Scene:
    playing = world.shell.playing
    assert playing is not None
    return playing.scene()


def play_round(world: World) -> None:
    """Play a round by the first thing that can be done, without sharing it."""
    number = scene(world).state.round + 1
    while (scene(world).state.round, scene(world).state.step) != (number, Step.ROUND_END):
        r.NEXT_STEPS[world.screen.split(".")[0]](world)
    world.tap("bar.time", "host.skip")


def reason(world: World, name: str) -> str:
    return next(each.why_not for each in panel(world).decisions if each.id == name)


@pytest.mark.parametrize(
    ("played", "says", "keeps"),
    [
        (12, "U hebt 9 min speling.", "Het nagesprek houdt zijn 26 min."),
        (21, "U ligt op schema.", "Het nagesprek houdt zijn 26 min."),
        (31, "U loopt 10 min uit.", "Zo blijft er 16 van de 26 min over voor het nagesprek."),
    ],
)
def test_the_panel_says_how_the_plan_and_the_clock_differ(
    tmp_path: Path, played: int, says: str, keeps: str
) -> None:
    world = r.large(tmp_path)
    world.clock.advance(played * MINUTE)
    shown = panel(world)
    assert shown.says == says
    assert shown.keeps.startswith(keeps)


def test_what_is_to_come_ends_with_half_time_the_last_round_and_the_close(tmp_path: Path) -> None:
    here = scene(r.large(tmp_path))
    slots = rest(here.casus, here.state, ())
    assert [(slot.step, slot.round) for slot in slots] == [
        (Step.PLAY, 1),
        (Step.PLAY, 2),
        (Step.LEARN, 0),
        (Step.PLAY, 3),
        (Step.PLAY, 4),
        (Step.END, 0),
    ]


def test_a_cut_gives_a_round_back_and_can_be_undone(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    before = panel(world)
    world.tap("bar.time", "host.cut")
    after = panel(world)
    assert scene(world).state.setup.rounds == 3
    saved = sum(each.seconds for each in before.stretches) - sum(
        each.seconds for each in after.stretches
    )
    assert saved == 9 * 60
    world.tap("host.give")
    assert scene(world).state.setup.rounds == 4
    assert reason(world, "host.give") == ("Het plan was 4 rondes. Meer kunt u niet teruggeven.")


def test_the_next_rounds_are_expected_to_last_as_long_as_the_last_one(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    for minutes in (20, 12):
        play_round(world)
        world.clock.advance(minutes * MINUTE)
    world.tap("next")
    shown = panel(world)
    assert shown.pace == "De laatste ronde duurde 12 min. Gepland was 9."
    assert [each.seconds for each in shown.stretches if each.tone == "round"] == [720, 720]


def test_a_table_goes_on_by_its_default_one_turn_at_a_time(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    first = scene(world).table
    world.tap("bar.time", "host.settle")
    assert scene(world).state.tables[first].turn is Turn.ROUTE
    assert world.said == "Tafel 1 ging verder met de standaardkeuze."
    world.tap("bar.time", "host.settle")
    playing = world.shell.playing
    assert playing is not None
    commands = [step.command for step in playing.session.history.steps[-2:]]
    assert [type(command) for command in commands] == [ChooseRole, FinishRoute]


def test_a_plan_that_lacks_something_is_filled_by_default(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_formulate(world)
    world.tap("bar.time", "host.settle", "bar.time", "host.settle")
    assert scene(world).state.step is Step.PLAN


def test_the_sharing_can_be_skipped(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    assert reason(world, "host.skip") == "Er valt nu niets te delen."
    r.play_round(world)
    assert world.screen == "reveal"
    world.tap("bar.time", "host.skip")
    assert world.screen == "roundend"
    assert reason(world, "host.skip") == "Er valt nu niets te delen."
    world.tap("next")
    assert scene(world).state.round == 2


def test_the_clock_itself_changes_nothing(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    before = scene(world).state
    world.clock.advance(500 * MINUTE)
    world.room.wait(10)
    assert scene(world).state == before


def test_the_practice_game_has_no_debrief_to_keep(tmp_path: Path) -> None:
    world = r.practice(tmp_path)
    shown = panel(world)
    assert "debrief" not in {each.tone for each in shown.stretches}
    assert shown.legend[2] == ""
    assert shown.keeps == "De klok doet niets vanzelf."


def test_a_cut_down_to_the_round_that_was_played_ends_the_game(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    play_round(world)
    play_round(world)
    world.tap("bar.time", "host.cut", "host.cut", "host.close")
    playing = world.shell.playing
    assert playing is not None
    assert playing.session.history.steps[-1].command == ChangeRounds(rounds=2)
    world.tap("next")
    assert scene(world).state.over
