from dataclasses import replace
from pathlib import Path

from game.journal.file import FileJournal
from game.journal.memory import MemoryJournal
from game.journal.problem import Fault, Problem
from game.journal.reading import Condition
from game.journal.records import StepRecord
from game.model.refusal import Refused
from game.session.audit import audit, rerun
from game.session.history import History
from game.session.replay import Replay
from game.session.session import Session
from tests.unit.session.games import begun, casus_text, do, loaded, moves, play, resumed


def recorded(session: Session, path: Path) -> Path:
    assert session.move_to(path) is None
    session.stop()
    return path


def test_a_replay_opens_beside_the_running_game_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "spel.speelveld.jsonl"
    journal = FileJournal.create(path)
    assert isinstance(journal, FileJournal)
    session = begun(journal)
    play(session, 30)
    data = path.read_bytes()
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    assert path.read_bytes() == data
    assert replay.state == session.state
    for position in range(len(replay) + 1):
        replay.go(position)
        assert replay.state == session.history.state(position)
        assert replay.casus == session.casus
    assert replay.header == session.header
    session.stop()


def test_the_cursor_stays_within_the_game() -> None:
    session = begun()
    play(session, 10)
    replay = session.replay()
    assert replay.at == len(replay) == 10
    replay.back(3)
    assert replay.at == 7
    assert isinstance(replay.step, StepRecord)
    assert replay.step.seq == 7
    replay.forward()
    replay.go(-5)
    assert replay.at == 0
    assert replay.step is None
    replay.go(99)
    assert replay.at == 10
    play(session, 1)
    assert (replay.at, len(replay)) == (10, 11)
    session.undo_to(4)
    assert replay.at == 4


def test_looking_back_is_the_same_while_the_game_goes_on() -> None:
    session = begun()
    play(session, 10)
    replay = session.replay()
    replay.go(5)
    seen = replay.state
    play(session, 5)
    assert replay.state is seen


def test_a_damaged_file_shows_its_valid_part(tmp_path: Path) -> None:
    session = begun()
    play(session, 10)
    path = recorded(session, tmp_path / "stuk.speelveld.jsonl")
    path.write_bytes(path.read_bytes().replace(b'"seq":7,', b'"seq":8,'))
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    assert len(replay) == 6
    assert replay.finding is not None
    assert (replay.finding.condition, replay.finding.line) == (Condition.DAMAGED, 8)


def test_what_is_no_session_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "brief"
    path.write_bytes(b"beste lezer\n")
    problem = Replay.open(path)
    assert isinstance(problem, Problem)
    assert problem.fault is Fault.FOREIGN


def test_positions_are_found_by_step_and_steps_by_position() -> None:
    session = begun()
    play(session, 8)
    session.undo(3)
    play(session, 2, salt=1)
    history = session.history
    assert [history.seq_at(position) for position in range(8)] == [0, 1, 2, 3, 4, 5, 9, 10]
    assert [history.position_of(seq) for seq in (0, 5, 6, 9, 10, 11)] == [0, 5, None, 6, 7, None]


def test_an_audit_warns_where_a_digest_differs() -> None:
    session = begun()
    play(session, 300)
    history = session.history
    number = next(n for n, item in enumerate(history.timeline.live) if getattr(item, "digest", 0))
    step = history.timeline.live[number]
    assert isinstance(step, StepRecord)
    history.timeline.live[number] = replace(step, digest="0" * 16)
    (warning,) = audit(history)
    assert (warning.seq, warning.recorded, warning.now) == (step.seq, "0" * 16, step.digest)
    history.header = replace(
        history.header, product=replace(history.header.product, digest="state-99")
    )
    assert audit(history) == ()


def test_todays_rules_tell_the_same_story() -> None:
    session = begun()
    play(session, 300)
    session.undo(2)
    again = rerun(session.history)
    assert again.difference is None
    assert again.same == len(session.history.steps)
    assert again.state == session.state


def test_another_casus_differs_from_the_first_step_that_it_changes() -> None:
    session = begun()
    play(session, 300)
    text = loaded().text.replace("vertrouwen = 4", "vertrouwen = 9", 1)
    other = begun()
    assert other.change_scenario(casus_text(text), "structural") is None
    again = rerun(session.history, other.casus)
    difference = again.difference
    assert difference is not None
    assert again.same == difference.step.seq - 1
    assert not isinstance(difference.now, Refused)
    assert difference.now[difference.index] != difference.step.events[difference.index]
    assert difference.now[: difference.index] == difference.step.events[: difference.index]


def test_a_step_that_is_refused_today_is_the_difference() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 5)
    history = session.history
    first, *rest = history.timeline.live
    assert isinstance(first, StepRecord)
    option = next(step for step in history.steps if step.command.kind != first.command.kind)
    history.timeline.live[0] = replace(first, command=option.command)
    difference = rerun(history).difference
    assert difference is not None
    assert isinstance(difference.now, Refused)
    assert (difference.step.seq, difference.index) == (1, 0)
    assert rest


def test_a_forked_past_is_whole_on_its_own() -> None:
    session = begun()
    play(session, 12)
    do(session, moves(session)[0].command)
    branch = session.fork(6)
    assert isinstance(branch.history, History)
    again = resumed(branch.data())
    assert [again.history.state(n) for n in range(7)] == [
        session.history.state(n) for n in range(7)
    ]
