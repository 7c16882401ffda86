"""Kletskoektoets: once a round a table says a text plainly (rules 2.10, ledger 45)."""

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Level, Meter, Turn
from game.model.value import replace
from tests.helpers.games import T1, T2, after, answered, events, on_route, only, reason
from tests.helpers.small_casus import ANN, CALM, small_casus

CASUS = small_casus(Level.STANDARD)
CALL = k.CallNonsense(table=T1, about="opgave")
WRITES = (
    k.WritePlain(table=T1, field="what", text="Ann slaapt door"),
    k.WritePlain(table=T1, field="where", text="op het plein"),
    k.WritePlain(table=T1, field="when", text="volgende week"),
)
YES, NO = k.JudgePlain(table=T1, plain=True), k.JudgePlain(table=T1, plain=False)
LET_BE = k.RefusePlain(table=T1)


def playing(tables: int = 1) -> State:
    return on_route(CASUS, CALM, minutes=90, tables=tables)


def said() -> State:
    """Return a round in which a table has written all three."""
    return after(CASUS, playing(), CALL, *WRITES)


@pytest.mark.parametrize(("verdict", "support"), [(YES, 50), (NO, 0), (LET_BE, 0)])
def test_only_what_leefwereld_understands_brings_support(verdict: k.Command, support: int) -> None:
    before = said()
    later = after(CASUS, before, verdict)
    assert later.town.meters[Meter.SUPPORT] - before.town.meters[Meter.SUPPORT] == support


def test_letting_it_be_is_recorded() -> None:
    (left,) = only(events(CASUS, said(), LET_BE), e.PlainRefused)
    assert left.table == T1


def test_the_call_says_which_text() -> None:
    (called,) = only(events(CASUS, playing(), CALL), e.NonsenseCalled)
    assert (called.about, called.ref) == ("opgave", CALM)


def test_leefwereld_judges_when_all_three_are_written() -> None:
    state = after(CASUS, playing(), CALL)
    for write in WRITES:
        assert reason(CASUS, state, YES) is Reason.PLAIN_UNFINISHED
        state = after(CASUS, state, write)
    assert reason(CASUS, state, YES) is None


def test_each_table_calls_once_a_round() -> None:
    state = after(CASUS, playing(tables=2), CALL)
    assert reason(CASUS, state, CALL) is Reason.CALLED_BEFORE
    assert reason(CASUS, state, replace(CALL, table=T2)) is None


def test_the_next_round_it_can_be_called_again() -> None:
    state = after(CASUS, answered(after(CASUS, said(), YES)), k.ResolveRound(), k.StartRound())
    assert reason(CASUS, state, CALL) is None


@pytest.mark.parametrize("command", [*WRITES, YES, NO, LET_BE])
def test_without_a_call_there_is_nothing_to_say(command: k.Command) -> None:
    assert reason(CASUS, playing(), command) is Reason.NOTHING_CALLED


@pytest.mark.parametrize("command", [*WRITES, YES, NO, LET_BE])
def test_what_was_judged_stays_judged(command: k.Command) -> None:
    assert reason(CASUS, after(CASUS, said(), YES), command) is Reason.NOTHING_CALLED


def test_only_a_text_that_is_there_can_be_called() -> None:
    command = k.CallNonsense(table=T1, about="encounter")
    assert reason(CASUS, playing(), command) is Reason.UNKNOWN_CHOICE


@pytest.mark.parametrize(
    ("text", "why"),
    [("", Reason.NO_TEXT), ("x" * 61, Reason.TEXT_TOO_LONG), ("a\nb", Reason.TEXT_UNCLEAN)],
)
def test_what_is_typed_is_bounded_and_clean(text: str, why: Reason) -> None:
    state = after(CASUS, playing(), CALL)
    assert reason(CASUS, state, replace(WRITES[0], text=text)) is why


def test_entry_level_does_not_have_it() -> None:
    casus = small_casus(Level.ENTRY)
    state = on_route(casus, CALM, minutes=10)
    assert reason(casus, state, CALL) is Reason.NOT_AT_THIS_LEVEL


def test_the_sceptic_asks_once_a_game() -> None:
    ann = CASUS.people[ANN]
    sceptic = replace(ann, character=replace(ann.character, sceptic=True))
    casus = replace(CASUS, people={**CASUS.people, ANN: sceptic})
    asked: list[tuple[int, str]] = []
    state = on_route(casus, CALM, minutes=90)
    role = state.tables[T1].stance.role
    while state.round < state.setup.rounds:
        state = after(casus, answered(state), k.ResolveRound())
        found = events(casus, state, k.StartRound())
        asked += [(state.round + 1, event.person) for event in only(found, e.ScepticAsked)]
        state = after(casus, state, k.StartRound())
        assert role is not None
        state = after(casus, state, k.ChooseRole(table=T1, role=role))
    assert asked == [(2, ANN)]


def _meeting() -> State:
    """Return a table before an encounter, with a call that nobody finished."""
    calling = after(CASUS, playing(), CALL, WRITES[0])
    met = after(CASUS, calling, k.FinishRoute(table=T1))
    assert met.tables[T1].turn is Turn.ENCOUNTER
    return met


def test_a_call_left_open_when_the_table_finishes_is_let_be() -> None:
    before = _meeting()
    answer = k.ChooseOption(table=T1, option=1)
    (left,) = only(events(CASUS, before, answer), e.PlainRefused)
    assert left.table == T1
    words = after(CASUS, before, answer).tables[T1].trip.plain
    assert words is not None
    assert (words.verdict, words.what) == ("refused", "Ann slaapt door")


def test_a_call_left_open_is_let_be_also_where_nobody_is_met() -> None:
    casus = replace(CASUS, story=replace(CASUS.story, encounters={}))
    calling = after(casus, on_route(casus, CALM, minutes=90), CALL)
    assert len(only(events(casus, calling, k.FinishRoute(table=T1)), e.PlainRefused)) == 1


def test_what_was_judged_is_not_let_be_afterwards() -> None:
    met = after(CASUS, said(), YES, k.FinishRoute(table=T1))
    assert only(events(CASUS, met, k.ChooseOption(table=T1, option=1)), e.PlainRefused) == []
