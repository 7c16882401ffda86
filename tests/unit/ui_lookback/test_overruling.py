"""The room disputes, the facilitator decides: visible on every screen afterwards."""

from pathlib import Path

from game.model.terms import Lesson, Meter
from game.rules.scoring import lesson_scores
from game.session.replay import Replay
from tests.unit.ui_lookback.sessions import NAME, looking_back, written
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.world import World


def open_point(world: World) -> int:
    """Open the first lesson that has points at the end; the number of the first point."""
    assert world.shell.rewinding is not None
    world.shell.rewinding.replay.go(len(world.shell.rewinding.replay))
    for lesson in Lesson:
        world.tap(f"lesson.{int(lesson)}")
        points = world.ids("dispute.")
        if points:
            world.tap(points[0])
            return int(points[0].removeprefix("dispute."))
        world.tap("lesson.back")
    raise AssertionError("no point at all")


def test_a_dispute_is_noted_and_the_point_stays(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    number = open_point(world)
    assert not world.room.check()
    world.tap("contest.text")
    world.room.type("wij waren er wel")
    world.tap("contest.dispute")

    assert "Betwist: wij waren er wel" in world.room.page.texts()
    history = written(tmp_path / "sessions" / NAME)
    assert [(one.evidence, one.weight) for one in history.contests] == [(number, None)]
    assert history.overruled == {}


def test_without_a_reason_nothing_is_disputed(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    number = open_point(world)
    world.tap("contest.drop")

    assert world.room.page.target(f"dispute.{number}") is None
    assert not written(tmp_path / "sessions" / NAME).contests


def test_an_overruled_point_is_scored_by_the_new_weight_until_it_is_put_back(
    tmp_path: Path,
) -> None:
    world = looking_back(tmp_path)
    number = open_point(world)
    world.tap("contest.text")
    world.room.type("dat was de notulist")
    world.tap("contest.drop")
    assert "Spelleider: dat was de notulist" in world.room.page.texts()
    replay = Replay.open(tmp_path / "sessions" / NAME)
    assert isinstance(replay, Replay)
    assert replay.history.overruled == {number: 0}

    world.tap(f"dispute.{number}", "contest.text")
    world.room.type("toch wel")
    world.tap("contest.restore")
    recorded = replay.state.evidence[number].weight
    history = written(tmp_path / "sessions" / NAME)
    assert history.overruled == {number: recorded}


def test_the_outcome_shows_and_scores_what_was_overruled_there(tmp_path: Path) -> None:
    world = r.practice(tmp_path)
    r.to_result(world)
    playing = world.shell.playing
    assert playing is not None
    number = int(world.ids("dispute.")[0].removeprefix("dispute."))
    item = playing.session.state.evidence[number]
    before = lesson_scores(playing.session.casus, playing.scene().state, item.table)
    world.tap(f"dispute.{number}")
    assert not world.room.check()
    world.tap("contest.text")
    world.room.type("zo ging het niet")
    world.tap("contest.drop")

    after = lesson_scores(playing.session.casus, playing.scene().state, item.table)
    assert after[item.lesson] != before[item.lesson]
    assert playing.session.state.evidence[number].weight == item.weight
    world.tap("replay")
    assert world.shell.rewinding is not None
    shown = world.shell.rewinding.looking(world.shell.texts)
    assert [contest.evidence for contest in shown.contests] == [number]


def test_the_facilitator_sets_a_meter_by_hand_with_a_reason(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    playing = world.shell.playing
    assert playing is not None
    before = playing.session.state.tables[playing.table].meters[Meter.BUDGET]
    world.tap("bar.menu", "menu.overrule", "overrule.budget", "overrule.less", "overrule.less")
    assert not world.room.check()
    world.tap("overrule.do")
    assert playing.session.state.tables[playing.table].meters[Meter.BUDGET] == before
    world.tap("overrule.reason")
    world.room.type("Deze tafel gaf een trein uit")
    table = playing.table
    world.tap("overrule.do")

    assert playing.session.state.tables[table].meters[Meter.BUDGET] == before - 100
    assert playing.table == table
    assert world.room.ui.dialog == ""
    step = playing.session.history.steps[-1].command
    assert getattr(step, "reason", "") == "Deze tafel gaf een trein uit"
