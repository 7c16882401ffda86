"""The story of a session: it says what the states say, out of the events."""

from collections.abc import Callable

import pytest

from game.model import commands as k
from game.model.ids import TableId
from game.model.terms import Lesson, Level, Meter, Role
from game.report.curves import lesson_curve, meter_at, meter_curve, round_ends
from game.report.log import Log
from game.report.story import Story, story
from game.rules.scoring import lesson_scores
from game.session.session import Session
from tests.unit.report.directed import directed
from tests.unit.report.sessions import begun, played, practice, two_tables

T1 = TableId("t1")
SESSIONS: dict[str, Callable[[], Session]] = {
    "two tables": two_tables,
    "practice": practice,
    "paper": lambda: played("paper"),
    "letting go": lambda: played("letting_go"),
    "everything on": lambda: played("near", level=Level.DEEPENING, seed=3),
}


@pytest.fixture(params=list(SESSIONS), scope="module")
def session(request: pytest.FixtureRequest) -> Session:
    return SESSIONS[request.param]()


@pytest.fixture(scope="module")
def told(session: Session) -> Story:
    return story(Log(session.history))


def test_the_role_line_is_the_history_of_the_stance(session: Session, told: Story) -> None:
    for table in told.tables:
        line = tuple((turn.role, turn.fit) for turn in table.roles)
        assert line == session.state.tables[table.table].stance.history


def test_the_dilemmas_are_the_remembered_answers(session: Session, told: Story) -> None:
    for table in told.tables:
        answers = tuple((one.encounter, one.option) for one in table.dilemmas)
        assert answers == session.state.tables[table.table].memory.options
        assert all(one.option not in one.others for one in table.dilemmas)


def test_budget_at_the_end_is_the_start_and_all_that_came_and_went(
    session: Session, told: Story
) -> None:
    for table in told.tables:
        start = session.history.state(0).tables[table.table].meters[Meter.BUDGET]
        moved = sum(one.change for one in table.means.budget)
        assert session.state.tables[table.table].meters[Meter.BUDGET] == start + moved


def test_everybody_was_involved_or_never(session: Session, told: Story) -> None:
    for table in told.tables:
        who = table.involved
        touched = {*who.started, *who.invited, *who.came, *who.heard, *who.met}
        assert touched.isdisjoint(who.never)
        assert touched | set(who.never) == set(session.casus.people)
        assert set(session.state.tables[table.table].team) <= touched
        assert set(told.never) <= set(who.never)


def test_everybody_has_a_chair_each_round(told: Story) -> None:
    for table in told.tables:
        assert len(table.chairs) == told.rounds
        for chairs in table.chairs:
            assert {player for sitting in chairs.values() for player in sitting} == {1, 2, 3, 4}


def test_curves_end_where_the_game_ends(session: Session) -> None:
    for table in session.state.tables:
        for meter in Meter:
            curve = meter_curve(session.history, table, meter)
            assert len(curve) == session.position + 1
            assert curve[-1] == meter_at(session.state, table, meter)
        scores = lesson_scores(session.casus, session.state, table)
        for lesson in Lesson:
            assert lesson_curve(session.history, table, lesson)[-1] == scores[lesson]


def test_every_round_has_an_end(session: Session) -> None:
    ends = round_ends(session.history)
    assert len(ends) == session.setup.rounds + 2
    assert list(ends) == sorted(ends)
    assert ends[-1] == session.position


def test_every_step_that_is_named_stands(session: Session, told: Story) -> None:
    steps = {step.seq for step in session.history.steps}
    for table in told.tables:
        named = [turn.seq for turn in table.roles] + [turn.revealed for turn in table.roles]
        named += [one.seq for one in table.dilemmas] + [one.made for one in table.promises]
        named += [seq for money in table.means.budget for seq in money.steps]
        assert steps.issuperset(named)


def test_who_stays_inside_spends_no_time_outside() -> None:
    paper = story(Log(played("paper").history)).tables[0]
    near = story(Log(played("near").history)).tables[0]
    assert paper.means.out == 0
    assert not paper.involved.places
    assert near.means.out > 80


def test_votes_voices_and_reasons_stand_with_the_role() -> None:
    session = directed(rounds=3, voices={1: Role.SPACE_GIVER})
    voices = story(Log(session.history)).tables[0].roles[0].voices
    assert voices.minority == (Role.SPACE_GIVER,)
    chosen = next(s for s in session.history.steps if isinstance(s.command, k.ChooseRole))
    session.remarks.reason("Omdat Henk het vroeg.", seq=chosen.seq)
    turn = story(Log(session.history)).tables[0].roles[0]
    assert turn.reasons == ("Omdat Henk het vroeg.",)


def test_a_session_that_did_not_begin_has_a_story_too() -> None:
    told = story(Log(begun().history))
    assert told.rounds == 0
    assert told.tables[0].roles == ()
