"""Looking back from the room: panels, jumps, filter, clip, notes, and nothing that changes."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from game.journal.lock import lock
from game.model.terms import Lesson, Level, Meter
from game.report.log import Log
from game.report.pattern_words import tell
from game.report.patterns import patterns
from game.rules.realisation import read
from game.rules.scoring import lesson_scores
from game.session.replay import Replay
from game.text.catalogue import texts
from game.text.language import Language
from game.text.numbers import exact
from game.ui.presenter.lookback.course import Course, Deed, Filter
from game.ui.presenter.lookback.looking import Looking, scene_at
from game.ui.presenter.lookback.timeline import time_line
from game.ui.presenter.scene import Local
from game.ui.rewinding import Rewinding
from tests.unit.ui_lookback.sessions import NAME, looking_back, on_disk, played, written
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World

TABS = ("board", "curves", "roles", "plan", "chairs", "turning", "seen", "moments")


def rewinding(world: World) -> Rewinding:
    assert world.shell.rewinding is not None
    return world.shell.rewinding


def looking(folder: Path, **marks: str) -> Looking:
    """A moment of a played game, with marks of the screen."""
    replay = Replay.open(on_disk(folder, played()))
    assert isinstance(replay, Replay)
    replay.go(0)
    return Looking(
        replay=replay,
        course=Course(replay.history),
        texts=texts(Language.NL),
        local=Local(marks=tuple((key.replace("_", "."), to) for key, to in marks.items())),
    )


def test_from_the_file_to_the_first_kantelmoment_takes_three_clicks(tmp_path: Path) -> None:
    on_disk(tmp_path / "sessions", played())
    world = World(tmp_path, w.LARGE)
    world.tap("look-back", "session.0", "sessions.look")
    search = rewinding(world).search
    assert search is not None
    assert search.wait(120)

    first = world.room.page.target("turning.1")
    assert first is not None
    assert "Ronde" in first.label


def test_a_tap_on_a_kantelmoment_jumps_to_its_step_and_tells_volgens_dit_model(
    tmp_path: Path,
) -> None:
    world = looking_back(tmp_path)
    world.tap("turning.2")
    search = rewinding(world).search
    assert search is not None
    assert search.found is not None

    assert rewinding(world).replay.at == search.found[1].choice.position + 1
    assert any("volgens dit model" in words for words in world.room.page.texts())


def test_leaving_ends_the_search_and_lets_go_of_the_file(tmp_path: Path) -> None:
    path = on_disk(tmp_path / "sessions", played())
    world = World(tmp_path, w.LARGE)
    world.room.ui = world.shell.look_back(path, world.room.ui)
    search = rewinding(world).search
    assert search is not None
    world.room.wait(1)
    world.tap("lookback.close")

    assert search.wait(60)
    assert world.shell.rewinding is None
    assert written(path).positions


@pytest.mark.parametrize("tab", TABS)
def test_every_panel_shows_every_step(tmp_path: Path, tab: str) -> None:
    world = looking_back(tmp_path)
    world.tap(f"tab.{tab}")
    for position in range(0, len(rewinding(world).replay) + 1, 5):
        rewinding(world).replay.go(position)
        assert not world.room.check(), position


def test_a_pattern_is_told_with_its_questions_and_leads_to_its_step(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    replay = rewinding(world).replay
    world.tap("tab.seen")
    found = patterns(Log(replay.history))
    assert len(found) > 2

    world.tap("seen.2")
    line = tell(found[1], replay.casus, replay.state, texts(Language.NL))
    shown = world.room.page.texts()
    assert f"{line.table}: {line.name}" in shown
    assert all(question in shown for question in line.questions)

    [step, *_] = world.ids("seen.step.")
    world.tap(step)
    assert replay.history.seq_at(replay.at) == int(step.removeprefix("seen.step."))
    assert "Komt nog." not in {row.label for row in world.room.page.targets if row.chosen}


def test_a_level_without_it_has_no_panel_of_the_organisation(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    assert "tab.organisation" not in world.ids("tab.")


def test_the_organisation_is_shown_as_it_was_then(tmp_path: Path) -> None:
    world = looking_back(tmp_path, played(level=Level.DEEPENING))
    replay = rewinding(world).replay
    world.tap("tab.organisation")
    powers = set[str]()
    for position in range(0, len(replay) + 1, 20):
        replay.go(position)
        assert not world.room.check(), position
        now = exact(read(replay.casus, replay.state).power, Language.NL)
        assert f"Realisatiekracht × {now}" in world.room.page.texts()
        powers.add(now)
    assert len(powers) > 1


def test_every_point_of_every_lesson_opens_its_step(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    replay = rewinding(world).replay
    end = len(replay)
    for lesson in Lesson:
        replay.go(end)
        world.tap(f"lesson.{int(lesson)}")
        points = world.ids("point.")
        for point in points:
            replay.go(end)
            world.tap(point)
            number = int(point.removeprefix("point."))
            assert len(replay.state.evidence) > number
            assert len(replay.history.state(replay.at - 1).evidence) <= number
        replay.go(end)
        world.tap("lesson.back")


def test_the_filter_keeps_to_the_steps_of_one_table(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    world.tap("tool.filter", "filter.table.t2", "filter.close")
    replay = rewinding(world).replay
    for _ in range(12):
        world.tap("seek.on")
        step = replay.step
        assert step is not None
        assert getattr(getattr(step, "command", None), "table", "") == "t2"


def test_a_clip_runs_round_and_a_tap_stops_it(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    replay = rewinding(world).replay
    replay.go(10)
    world.tap("tool.clip")
    replay.go(12)
    world.tap("tool.clip", "seek.run")
    seen: list[int] = []
    for _ in range(6):
        seen.append(replay.at)
        world.room.wait(2.0)
        assert world.screen == "lookback"
    assert set(seen) <= {10, 11, 12}
    assert len(set(seen)) == 3
    world.tap("seek.run")
    at = replay.at
    world.room.wait(30)

    assert world.screen == "lookback"
    assert replay.at == at


def test_running_by_itself_ends_at_the_end(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    replay = rewinding(world).replay
    replay.go(len(replay) - 3)
    world.tap("speed.4×", "seek.run")
    assert world.shell.next_wake(world.room.now) is not None
    world.room.wait(60)

    assert world.screen == "lookback"
    assert replay.at == len(replay)
    assert world.shell.next_wake(world.room.now) is None


def test_notes_and_bookmarks_of_looking_back_stay_in_the_file(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    replay = rewinding(world).replay
    replay.go(20)
    seq = replay.history.seq_at(20)
    world.room.key("b")
    world.tap("tool.note", "lookback.note")
    world.room.type("Hier werd het stil")
    world.tap("note.save", "lookback.close")

    history = written(tmp_path / "sessions" / NAME)
    assert [mark.seq for mark in history.bookmarks] == [seq]
    assert [(note.seq, note.text) for note in history.notes] == [(seq, "Hier werd het stil")]


def test_a_file_that_is_in_use_says_so_and_is_left_alone(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    path = tmp_path / "sessions" / NAME
    before = path.read_bytes()
    with path.open("rb+") as other:
        assert lock(other.fileno())
        world.room.key("b")

    assert world.said
    assert path.read_bytes() == before


def test_only_looking_changes_nothing(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    for tab in TABS:
        world.tap(f"tab.{tab}")
    world.tap("lookback.names", "lookback.about", "about.compare", "about.close")
    world.tap("lookback.close")

    assert (tmp_path / "sessions" / NAME).read_bytes() == played()


def test_names_that_people_typed_are_hidden_on_one_key(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    world.tap("tab.roles")
    assert "De groep 1" in world.room.page.texts()
    world.room.key("n")

    assert not any("De groep" in words for words in world.room.page.texts())


def test_todays_rules_tell_the_same_of_a_game_of_today(tmp_path: Path) -> None:
    world = looking_back(tmp_path)
    world.tap("lookback.about", "about.compare")

    said = " ".join(world.room.page.texts())
    assert f"Alle {len(rewinding(world).replay)} stappen" in said


def of_everybody(deed: Deed) -> bool:
    return bool(deed)


def of_the_first_table(deed: Deed) -> bool:
    return deed.table == "t1"


def of_going_out(deed: Deed) -> bool:
    return Lesson.GOES_OUT in deed.lessons


@pytest.mark.parametrize(
    ("wanted", "same"),
    [
        (Filter(), of_everybody),
        (Filter(table="t1"), of_the_first_table),
        (Filter(lesson=Lesson.GOES_OUT), of_going_out),
    ],
)
def test_a_filter_leaves_its_own_steps_and_both_ends(
    tmp_path: Path, wanted: Filter, same: Callable[[Deed], bool]
) -> None:
    course = looking(tmp_path).course
    left = [at for at, deed in enumerate(course.deeds, 1) if same(deed)]

    assert course.matching(wanted) == tuple(sorted({0, *left, course.end}))


def test_the_way_of_a_table_ends_at_every_position_where_its_pawn_stands(tmp_path: Path) -> None:
    shown = looking(tmp_path)
    rounds = set[int]()
    for position in range(shown.replay.history.positions + 1):
        shown.replay.go(position)
        scene = scene_at(shown)
        assert all(scene.past.walks.values())
        for table, taken in scene.past.walks.items():
            assert taken[-1].end == scene.state.tables[table].trip.place
            assert all(before.end == after.start for before, after in pairwise(taken))
            rounds |= {walk.round for walk in taken}
    assert rounds == {1, 2, 3, 4}


def test_curves_stand_at_every_position_at_what_the_state_says(tmp_path: Path) -> None:
    moment = looking(tmp_path)
    history, course = moment.replay.history, moment.course
    table = next(iter(history.state(0).tables))
    trust = course.meter(table, Meter.TRUST)
    goes_out = course.lesson(table, Lesson.GOES_OUT)
    for position in range(0, course.end + 1, 7):
        state = history.state(position)
        assert trust[position] == state.tables[table].meters[Meter.TRUST]
        scores = lesson_scores(history.casus(position), state, table)
        assert goes_out[position] == scores[Lesson.GOES_OUT]


def test_the_time_line_has_a_chapter_for_every_round(tmp_path: Path) -> None:
    line = time_line(looking(tmp_path))

    assert [chapter.label for chapter in line.chapters] == [
        "Vooraf", "Ronde 1", "Ronde 2", "Ronde 3", "Ronde 4",
    ]  # fmt: skip
    assert line.chapters[-1].end == line.total


def test_what_was_undone_is_skipped_and_can_be_opened(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_prioritise(world)
    world.room.key("z", ctrl=True)
    world.tap("finish")
    world.tap("bar.menu", "menu.lookback", "tab.moments")
    (run,) = world.ids("run.")
    world.tap(run)

    assert world.room.page.target("run.close") is not None
    assert not world.room.check()
    world.tap("run.close")
    assert world.room.page.target("run.close") is None
