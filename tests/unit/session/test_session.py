import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from game.journal.file import FileJournal
from game.journal.memory import MemoryJournal
from game.journal.port import Journal
from game.journal.problem import Fault, Problem
from game.journal.reading import Reading, read
from game.journal.records import Record, ScenarioChanged
from game.model.commands import ChooseOption, NameTable, StartGame
from game.model.events import TableNamed
from game.model.ids import TableId
from game.model.refusal import Reason, Refused
from game.model.terms import Step
from game.session.audit import audit
from game.session.clock import FixedClock, SystemClock, stamp
from game.session.session import Session
from tests.unit.session.games import (
    T1,
    begun,
    casus_text,
    do,
    loaded,
    moves,
    new_game,
    play,
    resumed,
)

Hook: TypeAlias = Callable[[], None]


class WatchedJournal:
    """A journal that lets a test act just before it keeps a record."""

    reading = None
    problem = None
    path = None

    def __init__(self) -> None:
        self.before: Hook | None = None
        self.kept = MemoryJournal()

    @property
    def session(self) -> str:
        return self.kept.session

    def append(self, record: Record) -> None:
        if self.before is not None:
            self.before()
        self.kept.append(record)

    def data(self) -> bytes:
        return self.kept.data()

    def close(self) -> None:
        self.kept.close()


def written(journal: Journal) -> list[dict[str, Any]]:
    return [json.loads(line) for line in journal.data().splitlines()]


def name(text: str) -> NameTable:
    return NameTable(table=T1, name=text)


def test_a_new_session_keeps_everything_it_needs_in_its_first_line() -> None:
    journal = MemoryJournal()
    begun(journal)
    (header,) = written(journal)
    assert header["casus"]["text"] == loaded().text
    assert header["rulebook"] == loaded().rulebook
    assert "niet voor beoordeling" in str(header["origin"])
    assert header["created_at"] == "2026-01-01T09:00:00.000Z"


def test_an_accepted_command_is_written_with_its_events_before_it_shows() -> None:
    def watch() -> None:
        shown.append(session.state.step)

    shown = list[Step]()
    journal = WatchedJournal()
    session = begun(journal)
    journal.before = watch
    events = session.dispatch(StartGame(), "mouse")
    assert not isinstance(events, Refused)
    assert shown == [Step.INTRO]
    assert session.state.step is not Step.INTRO
    step = written(journal)[1]
    assert (step["seq"], step["by"], step["source"]) == (1, "host", "mouse")
    assert [event["kind"] for event in step["events"]] == [event.kind for event in events]


def test_a_refused_command_changes_nothing() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    before, data = session.state, journal.data()
    answer = session.dispatch(ChooseOption(table=T1, option=1), "touch")
    assert isinstance(answer, Refused)
    assert session.state is before
    assert journal.data() == data


def test_when_writing_raises_the_state_is_unchanged() -> None:
    def fail() -> None:
        raise RuntimeError("kapot")

    journal = WatchedJournal()
    session = begun(journal)
    before = session.state
    journal.before = fail
    with pytest.raises(RuntimeError):
        session.dispatch(StartGame(), "key")
    assert session.state is before
    assert session.position == 0
    journal.before = None
    do(session, StartGame())


def test_who_did_it_is_the_table_unless_said_otherwise() -> None:
    session = begun()
    do(session, name("De Zwaluwen"))
    session.dispatch(name("De Mussen"), "remote", by="telefoon 2")
    assert [step.by for step in session.history.steps] == ["t1", "telefoon 2"]


def test_decisions_keep_what_was_offered() -> None:
    session = begun()
    play(session, 200)
    kept = {step.command.kind: step.offered for step in session.history.steps if step.offered}
    assert {"choose_role", "choose_option", "act", "choose_opgave"} <= set(kept)
    for step in session.history.steps:
        if isinstance(step.command, ChooseOption):
            assert str(step.command.option) in step.offered
        if step.command.kind == "finish_route":
            assert step.offered == ()


def test_a_session_resumes_where_it_was() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 25)
    again = resumed(journal.data())
    assert again.state == session.state
    assert (again.seq, again.position) == (session.seq, session.position)
    play(again, 3)
    assert again.seq == session.seq + 3


def test_a_journal_with_nothing_in_it_cannot_be_resumed() -> None:
    problem = Session.resume(MemoryJournal(), FixedClock())
    assert isinstance(problem, Problem)
    assert problem.fault is Fault.EMPTY


def test_a_scenario_that_does_not_compile_is_a_problem() -> None:
    game = new_game()
    broken = type(game)(
        casus=casus_text("titel = "),
        rulebook=game.rulebook,
        level=game.level,
        setup=game.setup,
    )
    journal = MemoryJournal()
    problem = Session.create(broken, journal, FixedClock())
    assert isinstance(problem, Problem)
    assert problem.fault is Fault.BAD_SCENARIO
    assert journal.data() == b""


def test_undo_and_redo_move_over_the_kept_states() -> None:
    session = begun()
    states = [session.state]
    for _ in range(12):
        play(session, 1)
        states.append(session.state)
    assert session.undo(5)
    assert session.state is states[7]
    assert session.redo(2)
    assert session.state is states[9]
    assert session.undo_to(0)
    assert session.state is states[0]
    assert not session.can_undo
    assert not session.undo()
    assert session.redo(12)
    assert session.state is states[12]
    assert not session.can_redo
    assert not session.redo()
    assert not session.undo_to(12)
    assert not session.undo_to(-1)


def test_undone_steps_stay_visible_once_they_are_replaced() -> None:
    session = begun()
    for text in ("een", "twee", "drie"):
        do(session, name(text))
    session.undo(2)
    do(session, name("vier"))
    assert not session.can_redo
    (run,) = session.history.considered
    assert (run.after, [item.seq for item in run.items]) == (1, [2, 3])
    assert session.history.after(3).state.tables[T1].name == "drie"
    assert [step.seq for step in session.history.steps] == [1, 4]


def test_undo_is_a_record_and_survives_resuming() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 10)
    session.undo(4)
    session.redo(1)
    before = len(journal.data())
    again = resumed(journal.data())
    assert again.state == session.state
    assert again.position == 7
    assert again.can_redo
    assert len(journal.data()) == before
    play(session, 1)
    assert session.seq == 11, "a number is never used twice"


def test_the_rest_is_done_again_as_far_as_it_is_allowed() -> None:
    session = begun(casus="zolang-het-thuis-gaat")
    tables = list(session.state.tables)
    do(session, NameTable(table=tables[0], name="Vergissing"))
    do(session, NameTable(table=tables[1], name="De Mussen"))
    do(session, NameTable(table=tables[2], name="De Merels"))
    session.undo_to(0)
    do(session, NameTable(table=tables[0], name="De Mussen"))
    answer = session.reapply_rest()
    assert [step.seq for step in answer.done] == [3]
    ((step, refused),) = answer.refused
    assert (step.seq, refused.reason) == (2, Reason.NAME_TAKEN)
    assert session.state.tables[tables[2]].name == "De Merels"
    assert session.history.steps[-1].source == "again"
    assert session.history.steps[-1].by == tables[2]


def test_without_an_undo_there_is_no_rest() -> None:
    session = begun()
    do(session, name("een"))
    answer = session.reapply_rest()
    assert (answer.done, answer.refused) == ((), ())


def test_session_time_stands_still_in_a_pause() -> None:
    clock, journal = FixedClock(), MemoryJournal()
    session = begun(journal, clock=clock)
    clock.advance(5_000)
    session.pause()
    session.pause()
    assert session.paused
    clock.advance(60_000)
    assert session.elapsed_ms == 5_000
    session.unpause()
    session.unpause()
    clock.advance(1_000)
    do(session, name("een"))
    assert session.history.steps[0].ms == 6_000
    assert session.history.steps[0].at == "2026-01-01T09:01:06.000Z"
    later = FixedClock()
    later.advance(999_000)
    again = resumed(journal.data(), later)
    assert again.elapsed_ms == 6_000, "the time between two evenings does not count"


def test_a_pause_survives_resuming() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    session.pause()
    assert resumed(journal.data()).paused


def test_closing_is_not_the_end() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 5)
    session.close()
    session.close()
    assert session.closed
    assert not isinstance(session.remarks.note("Maandag bel ik Truus."), Refused)
    assert session.closed
    assert resumed(journal.data()).closed
    assert [line["kind"] for line in written(journal)[-2:]] == ["closed", "note"]
    session.undo()
    assert not session.closed


def test_the_end_of_each_round_has_a_digest_that_adds_up() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 300)
    assert session.state.over
    session.close()
    digests = [step for step in session.history.steps if step.digest is not None]
    assert len(digests) == session.setup.rounds + 1
    assert audit(session.history) == ()
    assert audit(resumed(journal.data()).history) == ()


def test_the_scenario_can_change_during_play_and_be_undone() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    old = session.casus
    text = loaded().text.replace("Het bankje in de Kersenbuurt", "De bank in de Kersenbuurt")
    assert session.change_scenario(casus_text(text), "text") is None
    do(session, name("een"))
    assert session.casus.about.title == "De bank in de Kersenbuurt"
    assert resumed(journal.data()).casus == session.casus
    assert session.history.casus(0) is old
    session.undo_to(0)
    assert session.casus is old
    session.redo(2)
    assert session.casus.about.title == "De bank in de Kersenbuurt"


def test_a_changed_scenario_that_does_not_compile_changes_nothing() -> None:
    session = begun()
    problem = session.change_scenario(casus_text("titel = "), "text")
    assert isinstance(problem, Problem)
    assert session.position == 0


def test_a_branch_shares_the_past_and_not_the_future(tmp_path: Path) -> None:
    session = begun()
    play(session, 20)
    branch = session.fork(8)
    assert branch.state is session.history.state(8)
    play(branch, 3, salt=3)
    assert session.position == 20
    path = tmp_path / "wat als.speelveld.jsonl"
    assert branch.move_to(path) is None
    play(branch, 1)
    branch.stop()
    journal = FileJournal.open(path)
    assert isinstance(journal, FileJournal)
    kept = Session.resume(journal, FixedClock())
    assert isinstance(kept, Session)
    assert kept.state == branch.state
    parent = kept.header.origin.parent
    assert parent is not None
    assert (parent.session, parent.seq) == (session.history.session, 8)
    kept.stop()


def test_play_moves_to_another_file_when_the_first_fails(tmp_path: Path) -> None:
    first, second = tmp_path / "a.speelveld.jsonl", tmp_path / "b.speelveld.jsonl"
    journal = FileJournal.create(first)
    assert isinstance(journal, FileJournal)
    session = begun(journal)
    assert session.path == first
    first.unlink()
    do(session, name("een"))
    assert session.problem is not None
    assert session.problem.fault is Fault.MOVED_AWAY
    refused = session.move_to(tmp_path / "weg" / "b.speelveld.jsonl")
    assert isinstance(refused, Problem)
    assert session.move_to(second) is None
    assert session.problem is None
    assert session.path == second
    do(session, name("twee"))
    reading = read(second)
    assert isinstance(reading, Reading)
    assert len(reading.records) == 2
    session.stop()


def test_folding_what_speaks_of_things_that_are_not_there_is_damage() -> None:
    session = begun()
    do(session, name("een"))
    nobody = TableNamed(table=TableId("zz"), name="x")
    forged = MemoryJournal()
    forged.append(session.header)
    forged.append(replace(session.history.steps[0], events=(nobody,)))
    journal = MemoryJournal.of(forged.data())
    assert isinstance(journal, MemoryJournal)
    problem = Session.resume(journal, FixedClock())
    assert isinstance(problem, Problem)
    assert (problem.fault, problem.line) == (Fault.DAMAGED, 2)


def test_a_file_with_a_scenario_that_does_not_compile_is_a_problem() -> None:
    session = begun()
    broken = casus_text("titel = ")
    change = ScenarioChanged(seq=1, at="", ms=0, change="text", casus=broken)
    for records in ((replace(session.header, casus=broken),), (session.header, change)):
        journal = MemoryJournal()
        for record in records:
            journal.append(record)
        again = MemoryJournal.of(journal.data())
        assert isinstance(again, MemoryJournal)
        problem = Session.resume(again, FixedClock())
        assert isinstance(problem, Problem)
        assert problem.fault is Fault.BAD_SCENARIO


def test_the_menu_and_the_offers_are_those_of_the_rules() -> None:
    session = begun()
    assert session.offers is session.offers
    assert {offer.command.kind for offer in moves(session)} == {"start_game"}
    assert ("start_game", None) in [(entry.command.kind, no) for entry, no in session.menu]


def test_the_clock_of_the_computer_writes_utc() -> None:
    text = stamp(SystemClock())
    assert len(text) == 24
    assert text.endswith("Z")
    first = SystemClock().ms()
    assert SystemClock().ms() >= first
