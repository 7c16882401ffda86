"""Finding the way: the first wish first, and what is on the way as far as time allows."""

from collections.abc import Iterator

import pytest

from game.model import commands as k
from game.model.casus import Casus
from game.model.state import State
from game.model.terms import Action, Circle, Level, Meter, Role, Step, Turn
from game.rules.action_checks import BY_PLACE, refuse_act
from game.rules.entries import targets
from game.sim.board import Ways
from game.sim.games import setup_for
from game.sim.scouting import Scout
from game.sim.strategy import Wish
from tests.helpers.games import T1, after, at, on_route, with_table, with_work
from tests.helpers.small_casus import (
    CALM,
    CARL,
    CHAMBER,
    CORNER,
    DESK,
    HALL,
    KITCHEN,
    LAMP,
    OFFICE,
    SQUARE,
    WALK,
    small_casus,
)
from tests.helpers.walks import casus_at
from tests.unit.sim.plays_for_tests import ZOLANG, moments

CASUS = small_casus()
START = on_route(CASUS, CALM, Role.PROCESS_DIRECTOR)
CARER = Wish(action=Action.INVITE, circles=(Circle.INFORMAL_CARER,))


def move(state: State, *wishes: Wish | Action) -> k.Command:
    """Return what a table with these wishes does."""
    asked = [one if isinstance(one, Wish) else Wish(action=one) for one in wishes]
    return Scout(Ways(CASUS), state, state.tables[T1]).next_move(asked)


def test_steps_are_counted_over_the_roads_of_the_board() -> None:
    found = Ways(CASUS).of(HALL)

    assert {place: steps for place, (steps, _first) in found.items()} == {
        HALL: 0, CHAMBER: 1, DESK: 1, OFFICE: 1, SQUARE: 1, CORNER: 2, KITCHEN: 2,
    }  # fmt: skip
    assert found[KITCHEN][1] == SQUARE
    assert found[CORNER][1] == DESK


@pytest.mark.parametrize(("casus", "place"), [(CASUS, None), (small_casus(Level.ENTRY), HALL)])
def test_from_nowhere_or_without_board_cost_everything_is_one_step_away(
    casus: object, place: object
) -> None:
    ways = Ways(casus).of(place)  # type: ignore[arg-type]

    assert {steps for other, (steps, _first) in ways.items() if other != place} == {1}


def test_what_is_wished_for_here_is_done_here() -> None:
    state = at(START, SQUARE)

    assert move(state, Action.LISTEN) == k.Act(table=T1, action=Action.LISTEN)


def test_the_newest_pilot_of_the_din_starts_first() -> None:
    linked = START.tables[T1].dossier.plan.linked
    started = move(at(START, SQUARE), Action.START_PILOT)

    assert [work for work in linked if work in (LAMP, WALK)] == [LAMP, WALK]
    assert started == k.Act(table=T1, action=Action.START_PILOT, target=WALK)


def test_somebody_is_invited_where_they_are() -> None:
    there = move(at(START, KITCHEN), CARER)
    elsewhere = move(at(START, HALL), CARER)

    assert there == k.Act(table=T1, action=Action.INVITE, target=CARL)
    assert elsewhere == k.Travel(table=T1, place=SQUARE)


def test_on_the_way_to_the_first_wish_other_wishes_are_done_when_time_allows() -> None:
    state = at(START, SQUARE)

    assert move(state, CARER, Action.LISTEN) == k.Act(table=T1, action=Action.LISTEN)
    short = with_table(state, meters={Meter.TIME: 100})
    assert move(short, CARER, Action.LISTEN) == k.Travel(table=T1, place=KITCHEN)


def test_a_wish_is_done_once_unless_it_is_wished_twice() -> None:
    state = at(START, SQUARE)
    listened = after(CASUS, state, k.Act(table=T1, action=Action.LISTEN))

    assert isinstance(move(listened, Action.LISTEN), k.FinishRoute)
    assert isinstance(move(listened, Action.LISTEN, Action.LISTEN), k.Travel)


def test_what_the_level_lacks_or_time_forbids_is_let_go() -> None:
    without_time = with_table(at(START, SQUARE), meters={Meter.TIME: 0})

    assert isinstance(move(START, Action.HIRE_CONSULTANT), k.FinishRoute)
    assert isinstance(move(without_time, Action.LISTEN), k.FinishRoute)


def test_time_is_kept_to_scale_up_what_is_going_to_be_evaluated() -> None:
    state = with_work(at(START, SQUARE), WALK, fill=800)
    state = with_table(state, meters={Meter.TIME: 300})
    wishes = (Action.EVALUATE, Action.SCALE_UP, Action.LISTEN)

    assert move(state, *wishes) == k.Act(table=T1, action=Action.EVALUATE, target=WALK)


@pytest.mark.parametrize(
    ("bot", "level"), [("coalition", Level.DEEPENING), ("random", Level.STANDARD)]
)
def test_only_what_depends_on_the_place_is_asked_at_each(bot: str, level: Level) -> None:
    casus = casus_at(ZOLANG, level)
    setup = setup_for(casus, rounds=5, tables=1, seed=3)
    states = [
        state
        for _command, state in moments(casus, setup, bot)
        if state.step is Step.PLAY and state.tables[T1].turn is Turn.ROUTE
    ]

    assert len(states) > 20
    for state in states:
        for action in casus.rules.actions.keys() - BY_PLACE:
            assert len(set(refused_at(casus, state, action))) <= 1, action


def refused_at(casus: Casus, state: State, action: Action) -> Iterator[tuple[bool, ...]]:
    """Yield whether each aim of an action is refused, at every place where it was not done yet."""
    rested = with_table(state, meters={Meter.TIME: 10_000, Meter.BUDGET: 500})
    table = state.tables[T1]
    done = {place for one, place, _aim in table.trip.done if one is action}
    for place in Ways(casus).fitting(action) - done:
        there = at(rested, place)
        yield tuple(
            refuse_act(casus, there, k.Act(table=T1, action=action, target=aim)) is None
            for aim in targets(casus, there.tables[T1], action)
        )
