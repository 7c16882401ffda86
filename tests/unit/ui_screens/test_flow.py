"""What a room does with the screens: every input is a command, nothing typed is lost."""

from pathlib import Path

import pytest

from game.journal.problem import Fault, Problem
from game.model.commands import NameTable, StartGame
from game.model.ids import TableId
from game.model.terms import Step
from game.session.replay import Replay
from game.ui.playing import Playing
from game.ui.presenter import prioritise
from game.ui.presenter.chrome import clock_text
from game.ui.presenter.intents import SetPause
from tests.helpers.shared import ROOT
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World

FIRST, SECOND = TableId("t1"), TableId("t2")


def playing(world: World) -> Playing:
    assert world.shell.playing is not None
    return world.shell.playing


def step(world: World) -> Step:
    return playing(world).session.state.step


def test_the_practice_casus_is_chosen_first(tmp_path: Path) -> None:
    world = World(tmp_path, w.LARGE, w.PRACTICE)

    first = world.room.page.target(f"casus.{w.PRACTICE}")

    assert first is not None
    assert first.chosen
    assert world.ids("casus.")[0] == f"casus.{w.PRACTICE}"


def test_start_makes_a_file_and_opens_the_introduction(tmp_path: Path) -> None:
    world = w.practice(tmp_path)

    assert world.screen == "intro"
    assert len(list(world.folder.glob("*.speelveld.jsonl"))) == 1


def test_a_folder_for_sessions_that_is_missing_is_made(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.folder.rmdir()
    world.tap("start")

    assert len(list(world.folder.glob("*.speelveld.jsonl"))) == 1


def test_names_typed_on_the_title_are_the_names_of_the_tables(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.tap("title.name.1")
    for _ in "Tafel 1":
        world.room.key("backspace")
    world.room.type("De Zeeën")
    world.tap("start")

    assert playing(world).session.state.tables[FIRST].name == "De Zeeën"


def test_a_name_typed_without_enter_is_kept_by_the_button_that_goes_on(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.tap("name.t1")
    world.room.type("!")
    world.tap("begin")

    done = [type(step.command) for step in playing(world).session.history.steps]
    assert done == [NameTable, StartGame]


def test_a_refusal_is_one_sentence_and_the_typed_text_stays(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    world.tap("name.t2")
    for _ in "Tafel 2":
        world.room.key("backspace")
    world.room.type("Tafel 1")
    world.room.key("enter")

    assert world.said
    assert world.room.ui.draft("name.t2").text == "Tafel 1"
    assert playing(world).session.position == 0


def test_what_a_table_typed_is_still_there_after_looking_at_another(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_formulate(world)
    world.tap("table.t1", "sentence.t1")
    world.room.type(" En morgen")
    world.tap("table.t2", "table.t1")

    assert world.room.ui.draft("sentence.t1").text.endswith(" En morgen")
    field = world.room.page.target("sentence.t1")
    assert field is not None
    assert field.field is not None
    assert field.field.start.endswith(" En morgen")


def test_finishing_an_opgave_saves_what_was_typed(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_formulate(world)
    world.tap("table.t1", "title.t1")
    world.room.type("!")
    world.tap(*world.ids("shape.signal.")[:2], "finish")

    form = playing(world).session.state.tables[FIRST].dossier.form
    assert form is not None
    assert form.title.endswith("!")


def test_the_next_busy_table_comes_into_view(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_explore(world)
    assert playing(world).table == "t1"

    world.tap("finish")

    assert playing(world).table == "t2"


def test_undo_takes_back_one_step_and_looks_where_it_was_done(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_explore(world)
    world.tap("finish")
    world.room.key("z", ctrl=True)

    assert playing(world).table == "t1"
    assert "t1" in world.room.page.name
    assert world.said


def test_redo_puts_it_back(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_explore(world)
    before = playing(world).session.state
    world.room.key("z", ctrl=True)
    world.room.key("y", ctrl=True)

    assert playing(world).session.state == before


def test_undo_to_here_goes_back_many_steps(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_prioritise(world)
    world.tap("bar.menu", "menu.history")
    while "undo.1" not in world.ids("undo."):
        world.tap("history.down")
    world.tap("undo.1")

    assert playing(world).session.position == 1
    assert step(world) is Step.EXPLORE


def test_a_corrected_slip_is_followed_by_the_rest_again(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_explore(world)
    world.tap(world.ids("place.")[0], "finish")
    world.tap(world.ids("place.")[1], "finish")
    world.tap("bar.menu", "menu.history")
    world.tap("undo.1")
    world.tap(world.ids("place.")[2])
    world.tap("bar.menu", "menu.rest")

    heard = playing(world).session.state.tables[SECOND].memory.heard
    assert heard
    assert world.said


def test_undo_before_the_first_step_says_so(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.room.key("z", ctrl=True)

    assert world.said
    assert playing(world).session.position == 0


def test_a_pause_stops_the_session_clock_until_somebody_resumes(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.tap("bar.pause", "menu.pause.10")
    began = playing(world).session.elapsed_ms
    world.clock.advance(60_000)

    assert [target.id for target in world.room.page.targets] == ["resume"]
    assert playing(world).session.elapsed_ms == began
    assert world.shell.next_wake(0.0) is None
    world.tap("resume")
    world.clock.advance(1_000)
    assert playing(world).session.elapsed_ms == began + 1_000


def test_the_clock_counts_down_and_a_minute_can_be_added(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    world.clock.advance(290_000)
    left = playing(world).scene().clock.left
    world.tap("bar.menu", "menu.minute")

    assert left == 10
    assert playing(world).scene().clock.left == 70


def test_nobody_is_hurried_before_the_practice_game_is_under_way(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.clock.advance(125_000)
    waiting = clock_text(playing(world).scene())
    world.tap("begin", "take.samen_zitten", "next")
    begun = clock_text(playing(world).scene())
    world.clock.advance(215_000)

    assert waiting == "2 min"
    assert begun == "2:00"
    assert clock_text(playing(world).scene()) == "+2 min"


@pytest.mark.parametrize(("timers", "left"), [("on", 300), ("stretched", 450), ("off", None)])
def test_the_timer_can_be_on_stretched_or_off(
    tmp_path: Path, timers: str, left: int | None
) -> None:
    world = w.large(tmp_path)
    world.tap("bar.menu", "menu.settings", f"set.timers.{timers}")

    assert playing(world).scene().clock.left == left


def test_nothing_goes_on_by_itself(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.clock.advance(3_600_000)
    world.room.wait(3_600)

    assert world.screen == "intro"
    assert playing(world).session.position == 0


def test_a_note_is_kept_with_the_session(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.tap("bar.menu", "menu.note", "note.text")
    world.room.type("Truus lachte")
    world.tap("note.save")

    notes = [note.text for note in playing(world).session.history.notes]
    assert notes == ["Truus lachte"]
    assert world.room.ui.dialog == ""


def test_an_empty_note_is_not_kept(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.tap("bar.menu", "menu.note", "note.save")

    assert playing(world).session.history.notes == ()
    assert world.said


def test_b_sets_a_bookmark(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.room.key("b", ctrl=True)

    assert len(playing(world).session.history.bookmarks) == 1


def test_n_hides_the_names_of_tables(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.tap("title.name.1")
    world.room.type("!")
    world.tap("start", "begin")
    shown = "Tafel 1!"
    assert shown in world.room.page.texts()
    world.room.key("n")

    assert shown not in world.room.page.texts()
    assert playing(world).session.state.tables[FIRST].name == shown


def test_the_language_of_the_screen_changes_at_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.tap("language")

    assert "Start the game" in world.room.page.texts()


def test_stopping_keeps_everything_and_going_on_brings_it_back(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_prioritise(world)
    before = playing(world).session.state
    world.tap("bar.menu", "menu.stop")
    assert world.screen == "title"
    world.tap("continue")

    assert playing(world).session.state == before


def test_a_session_can_be_erased_from_the_list(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.tap("bar.menu", "menu.stop", "look-back", "session.0", "sessions.erase")

    assert list(world.folder.glob("*.speelveld.jsonl")) == []


def test_looking_back_steps_both_ways_and_changes_nothing(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_prioritise(world)
    path = playing(world).session.path
    assert path is not None
    before = path.read_bytes()
    world.tap("bar.menu", "menu.lookback", "seek.on", "seek.on", "seek.back", "seek.round-on")
    assert world.shell.rewinding is not None
    assert world.shell.rewinding.replay.at == len(world.shell.rewinding.replay)
    world.tap("lookback.close")

    assert path.read_bytes() == before
    assert world.screen == "prioritise.executives"


def test_a_tap_on_the_time_line_goes_there(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_prioritise(world)
    world.tap("bar.menu", "menu.lookback", "seek.track")

    assert world.shell.rewinding is not None
    replay = world.shell.rewinding.replay
    assert replay.at == round(len(replay) / 2)


def test_a_game_is_looked_back_at_from_the_list(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.tap("begin", "bar.menu", "menu.stop", "look-back", "session.0", "sessions.look")

    assert world.screen == "lookback"


def test_a_casus_with_mistakes_shows_them_instead_of_starting(tmp_path: Path) -> None:
    broken = tmp_path / "stuk"
    broken.mkdir()
    text = (w.SCENARIOS / w.PRACTICE / "scenario.toml").read_text(encoding="utf-8")
    (broken / "scenario.toml").write_text(text.replace('plek = "', 'plek = "nergens_'), "utf-8")
    world = World(tmp_path, broken)
    world.tap(world.ids("casus.")[0])

    assert any(target.id.startswith("fault.") for target in world.room.page.targets)


def test_a_file_that_is_no_session_is_named_in_one_sentence(tmp_path: Path) -> None:
    foreign = tmp_path / "iets.speelveld.jsonl"
    foreign.write_text("geen spel\n", encoding="utf-8")
    world = World(tmp_path)
    world.room.ui = world.shell.open_session(foreign, world.room.ui, 0.0)

    assert world.shell.trouble is not None
    assert world.room.page.target("trouble.close") is not None
    assert world.shell.playing is None


def test_a_session_that_is_open_elsewhere_is_refused(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    path = playing(world).session.path
    assert path is not None
    other_folder = tmp_path / "other"
    other_folder.mkdir()
    other = World(other_folder)
    other.room.ui = other.shell.open_session(path, other.room.ui, 0.0)

    assert other.shell.trouble is not None
    assert other.shell.trouble.fault is Fault.LOCKED


def test_the_keyboard_alone_starts_a_game_and_begins_it(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.room.key("enter")
    assert world.screen == "intro"
    world.room.key("enter")

    assert step(world) is not Step.INTRO


def test_a_presenter_remote_alone_starts_a_game(tmp_path: Path) -> None:
    world = World(tmp_path)
    while world.room.ui.focus != "start":
        world.room.key("pagedown")
    world.room.key("f5")

    assert world.screen == "intro"


def test_closing_the_window_lets_go_of_the_file(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    path = playing(world).session.path
    assert path is not None
    world.shell.leave()

    replay = Replay.open(path)
    assert not isinstance(replay, Problem)
    assert world.screen == "title"


def test_escape_opens_the_menu_and_closes_it(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    world.room.key("escape")
    assert world.room.ui.dialog == "menu"
    world.room.key("escape")

    assert world.room.ui.dialog == ""


def test_a_pause_intent_without_minutes_opens_the_curtain(tmp_path: Path) -> None:
    world = w.practice(tmp_path)
    playing(world).pause(0)
    assert playing(world).scene().clock.back_at == ""
    playing(world).pause(SetPause(minutes=None).minutes)

    assert not playing(world).session.paused


def test_the_scenarios_of_the_product_are_all_on_the_shelf(tmp_path: Path) -> None:
    world = World(tmp_path)
    every = type(world.shelf)([ROOT / "scenarios"], world.folder)

    assert [shelf.id for shelf in every.shelves if shelf.faults] == []
    assert every.shelves[0].practice


def test_the_opgave_that_lies_furthest_apart_is_named(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_prioritise(world)
    opgaven = playing(world).session.casus.work.opgaven
    for which in (0, -1):
        for _ in opgaven:
            world.tap(world.ids("rank.")[which])
    world.tap("go")
    rankings = playing(world).session.state.rankings
    gap = max(
        rankings.executives,
        key=lambda one: abs(rankings.executives.index(one) - rankings.others.index(one)),
    )
    title = playing(world).scene().names.opgave(gap)
    assert title in prioritise.view(playing(world).scene()).hint


@pytest.mark.parametrize(("setting", "until"), [("12", "2027-01-01"), ("0", None)])
def test_a_new_game_says_how_long_it_is_kept(
    tmp_path: Path, setting: str, until: str | None
) -> None:
    world = World(tmp_path)
    world.tap("settings", f"set.keep_months.{setting}")
    world.room.key("escape")
    world.tap("start")

    assert playing(world).session.header.origin.privacy.keep_until == until


def test_a_game_that_cannot_be_kept_where_it_should_begins_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "Documenten"
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(own))
    world = World(tmp_path)
    world.folder.rmdir()
    world.folder.write_text("geen map", encoding="utf-8")
    world.tap("start")

    assert world.shell.playing is None
    world.tap("trouble.elsewhere")
    assert world.screen == "intro"
    assert str(own) in world.said
    assert list(own.rglob("*.jsonl"))


def test_without_another_folder_there_is_no_button_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "sessions"
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(blocked))
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    world = World(tmp_path)
    world.folder.rmdir()
    blocked.write_text("geen map", encoding="utf-8")
    world.tap("start")

    assert world.ids("trouble.") == ("trouble.close",)
