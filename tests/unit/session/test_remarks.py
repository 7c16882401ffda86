import pytest

from game.journal.memory import MemoryJournal
from game.model.events import EvidenceRecorded
from game.model.refusal import Reason, Refused
from game.rules.scoring import lesson_scores
from game.session.overruling import as_overruled
from tests.unit.session.games import begun, play, resumed


def test_remarks_stay_whatever_is_undone() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 6)
    session.remarks.note("Truus was stil", table="t1")
    session.remarks.bookmark("hier")
    session.remarks.bookmark()
    session.remarks.reason("omdat het moest", seq=3)
    session.undo_to(0)
    for history in (session.history, resumed(journal.data()).history):
        assert [(note.text, note.seq) for note in history.notes] == [("Truus was stil", 6)]
        assert [mark.label for mark in history.bookmarks] == ["hier", ""]
        assert [reason.seq for reason in history.reasons] == [3]


BAD = {
    "": Reason.NO_TEXT,
    "   ": Reason.NO_TEXT,
    "x" * 501: Reason.TEXT_TOO_LONG,
    "een\x00twee": Reason.TEXT_UNCLEAN,
    "een\u202etwee": Reason.TEXT_UNCLEAN,
    "een\u2028twee": Reason.TEXT_UNCLEAN,
}


@pytest.mark.parametrize(("text", "reason"), BAD.items(), ids=map(ascii, range(len(BAD))))
def test_what_is_typed_is_bounded_and_clean(text: str, reason: Reason) -> None:
    journal = MemoryJournal()
    session = begun(journal)
    before = journal.data()
    for answer in (session.remarks.note(text), session.remarks.reason(text)):
        assert isinstance(answer, Refused)
        assert answer.reason is reason
    assert journal.data() == before


def test_a_remark_is_about_a_step_that_was() -> None:
    session = begun()
    play(session, 2)
    answer = session.remarks.note("later", seq=3)
    assert isinstance(answer, Refused)
    assert (answer.reason, answer.bound) == (Reason.OUT_OF_BOUNDS, 2)
    assert isinstance(session.remarks.bookmark("x" * 61), Refused)


def test_a_contested_point_is_overruled_while_its_step_stands() -> None:
    session = begun()
    play(session, 300)
    step, point = next(
        (step, event)
        for step in session.history.steps
        for event in step.events
        if isinstance(event, EvidenceRecorded)
    )
    assert isinstance(session.remarks.contest(point.number, ""), Refused)
    assert isinstance(session.remarks.contest(9_999, "nee"), Refused)
    session.remarks.contest(point.number, "wij luisterden wel")
    assert session.history.overruled == {}
    session.remarks.contest(point.number, "wij luisterden wel", weight=0)
    assert session.history.overruled == {point.number: 0}
    assert session.history.contests[-1].seq == step.seq
    session.undo_to(0)
    assert session.history.overruled == {}


def test_a_commitment_keeps_what_it_is_also_after_the_game_was_closed() -> None:
    journal = MemoryJournal()
    session = begun(journal)
    play(session, 6)
    session.close()
    session.remarks.note("Ik bel maandag met Truus", table="t1", topic="monday")
    note = resumed(journal.data()).history.notes[-1]

    assert (note.topic, note.table, note.text) == ("monday", "t1", "Ik bel maandag met Truus")
    assert resumed(journal.data()).closed


def test_an_overruled_point_weighs_what_the_facilitator_said_in_what_is_shown() -> None:
    session = begun()
    play(session, 60)
    state = session.state
    point = next(item for item in state.evidence if item.weight > 0)
    shown = as_overruled(state, {point.number: 0})

    assert shown.evidence[point.number].weight == 0
    assert state.evidence[point.number].weight == point.weight
    before = lesson_scores(session.casus, state, point.table)[point.lesson]
    assert lesson_scores(session.casus, shown, point.table)[point.lesson] < before
    assert as_overruled(state, {}) is state
