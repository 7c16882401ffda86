"""Wat als: the real rules, on the real screens, beside what happened."""

from pathlib import Path

from game.journal.folder import list_sessions
from game.journal.memory import MemoryJournal
from game.journal.records import StepRecord
from game.model import commands as k
from game.model.refusal import Refused
from game.session.clock import FixedClock
from game.session.newgame import NewGame
from game.session.replay import Replay
from game.session.session import Session
from game.ui.branching import Branching
from tests.unit.ui_lookback.sessions import NAME, looking_back, played
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.world import World


def at_a_choice(world: World, sort: type[k.Command], *, nth: int = 0) -> int:
    """Go to the step of a choice; its position."""
    rewinding = world.shell.rewinding
    assert rewinding is not None
    live = rewinding.replay.history.timeline.live
    found = [
        at
        for at, item in enumerate(live, 1)
        if isinstance(item, StepRecord)
        if isinstance(item.command, sort) and len(item.offered) > 1
    ]
    rewinding.replay.go(found[nth])
    return found[nth]


def branching(world: World) -> Branching:
    assert world.shell.branching is not None
    return world.shell.branching


def play_on(world: World) -> None:
    """Play the branch to its end by the first thing that can be done."""
    for _ in range(120):
        screen = world.screen.split(".")[0]
        if screen in {"epilogue", "result"}:
            return
        while world.ids("heard.on"):
            world.tap("heard.on")
        if screen == "encounter":
            r.answer(world)
        else:
            r.NEXT_STEPS[screen](world)


def test_another_choice_is_played_on_by_the_real_rules(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    at = at_a_choice(world, k.ChooseRole, nth=3)
    world.tap("lookback.what-if")
    other = next(name for name in world.ids("fork.") if "." in name and name not in {
        "fork.here", "fork.before",
    })  # fmt: skip
    world.tap(other)
    branch = branching(world)

    assert branch.position == at - 1
    assert not world.room.check()
    play_on(world)
    assert branch.playing.session.state.over
    assert fresh(branch.playing.session) == branch.playing.session.state


def fresh(session: Session) -> object:
    """The state of a new game of the same casus, seed and tables, played with these commands."""
    header = session.header
    game = NewGame(
        casus=header.casus,
        rulebook=header.rulebook,
        level=header.level,
        setup=header.setup,
        language=header.language,
    )
    again = Session.create(game, MemoryJournal(), FixedClock())
    assert isinstance(again, Session)
    for step in session.history.steps:
        assert not isinstance(again.dispatch(step.command, "bot"), Refused), step
    return again.state


def test_the_session_itself_does_not_change_and_looking_back_is_where_it_was(
    tmp_path: Path,
) -> None:
    world = looking_back(tmp_path)
    at = at_a_choice(world, k.ChooseOption)
    world.tap("lookback.what-if", "fork.before")
    r.answer(world)
    world.tap("bar.menu", "menu.discard")

    assert world.shell.branching is None
    assert world.shell.rewinding is not None
    assert world.shell.rewinding.replay.at == at
    assert (tmp_path / "sessions" / NAME).read_bytes() == played()


def test_a_kept_what_if_is_a_session_that_names_its_parent(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    at = at_a_choice(world, k.ChooseOption)
    world.tap("lookback.what-if", "fork.before")
    r.answer(world)
    world.tap("bar.compare")
    assert not world.room.check()
    world.tap("compare.keep")

    (kept,) = [one for one in (tmp_path / "sessions").glob("*.jsonl") if one.name != NAME]
    replay = Replay.open(kept)
    assert isinstance(replay, Replay)
    parent = replay.header.origin.parent
    base = Replay.open(tmp_path / "sessions" / NAME)
    assert isinstance(base, Replay)
    assert parent is not None
    assert parent.session == base.history.session
    assert parent.seq == base.history.seq_at(at - 1)
    assert len(replay) == at
    assert len(list_sessions(tmp_path / "sessions")) == 2


def test_result_lessons_and_dials_stand_side_by_side(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    at_a_choice(world, k.ChooseRole, nth=3)
    world.tap("lookback.what-if", "fork.before")
    play_on(world)
    world.tap("bar.compare")
    words = world.room.page.texts()

    assert "Allebei aan het einde. Volgens dit model. In het echt kan het anders gaan." in words
    assert {"Zo ging het", "Wat als", "Meters", "Lessen"} <= set(words)
    assert not world.room.check()
    world.tap("table.t2")
    assert branching(world).playing.table == "t2"


def test_leaving_the_screens_of_a_what_if_leads_to_the_comparison_first(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    at_a_choice(world, k.ChooseRole)
    world.tap("lookback.what-if", "fork.before", "bar.compare")
    assert world.room.page.name == "compare"
    world.tap("compare.on")

    assert world.screen.startswith("role")
    assert any(node.id == "what-if.frame" for node in world.room.page.nodes)
