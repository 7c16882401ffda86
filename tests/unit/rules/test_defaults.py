"""The table's default: what a table does when time is up and it has not chosen (rules 2.2)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Meter, Role, Step, Turn
from game.rules.decide import advance
from game.rules.defaults import default
from game.rules.encounters import present
from game.rules.legal import moves
from tests.helpers import walks
from tests.helpers.games import T1, after, new_game, on_route, rounds_begin, with_table
from tests.helpers.small_casus import CALM, small_casus

CASUS = small_casus()
ROOM = (
    k.StartGame, k.RankOpgave, k.CompareRankings, k.AdoptKoersagenda, k.StartRound,
    k.ResolveRound, k.FinishGame,
)  # fmt: skip
"""What the facilitator does for all tables."""


def choosing(**stance: object) -> State:
    state = after(CASUS, rounds_begin(CASUS, CALM, minutes=60), k.StartRound())
    return with_table(state, stance=replace(state.tables[T1].stance, **stance))  # type: ignore[arg-type]


ROLES: tuple[tuple[dict[str, object], Role], ...] = (
    ({}, Role.PROBLEM_SOLVER),
    ({"history": ((Role.INSTIGATOR, 2),)}, Role.INSTIGATOR),
    (
        {"history": ((Role.INSTIGATOR, 2),), "tally": {Role.REGULATOR: 1, Role.FACILITATOR: 3}},
        Role.FACILITATOR,
    ),
    (
        {"announced": Role.CO_PLAYER, "tally": {Role.FACILITATOR: 3}},
        Role.CO_PLAYER,
    ),
)


@pytest.mark.parametrize(("stance", "expected"), ROLES)
def test_a_table_takes_the_role_announced_or_voted_or_held_before(
    stance: dict[str, object], expected: Role
) -> None:
    state = choosing(**stance)
    assert default(CASUS, state, state.tables[T1]) == k.ChooseRole(table=T1, role=expected)


def test_a_role_that_the_council_forbids_is_no_default() -> None:
    state = choosing(forced=True, tally={Role.SPACE_GIVER: 4})
    command = default(CASUS, state, state.tables[T1])
    assert isinstance(command, k.ChooseRole)
    assert command.role in {Role.REGULATOR, Role.PROCESS_DIRECTOR}


def test_on_the_way_a_table_stays_where_it_is() -> None:
    state = on_route(CASUS, CALM, minutes=60)
    assert default(CASUS, state, state.tables[T1]) == k.FinishRoute(table=T1)


def test_of_the_answers_the_cheapest_that_can_be_given_counts() -> None:
    state = after(CASUS, on_route(CASUS, CALM, minutes=60), k.FinishRoute(table=T1))
    met = present(CASUS, state.tables[T1])
    assert met is not None
    command = default(CASUS, state, state.tables[T1])
    assert isinstance(command, k.ChooseOption)
    price = {
        option.number: -sum(
            item.change for item in option.costs.meters if item.meter in {Meter.TIME, Meter.BUDGET}
        )
        for option in met.options
    }
    assert price[command.option] == min(price.values())


def test_what_nobody_waits_for_has_no_default() -> None:
    state = rounds_begin(CASUS, CALM, minutes=60)
    assert default(CASUS, state, state.tables[T1]) is None
    ready = with_table(choosing(), turn=Turn.READY)
    assert default(CASUS, ready, ready.tables[T1]) is None


def _next(casus: Casus, state: State) -> k.Command:
    for table in state.tables.values():
        command = default(casus, state, table)
        if command is not None:
            return command
    return next(o.command for o in moves(casus, state) if isinstance(o.command, ROOM))


@pytest.mark.parametrize("setting", walks.SETTINGS, ids=str)
def test_a_whole_game_can_be_played_by_default(setting: walks.Setting) -> None:
    casus, state = walks.begin(setting, 7)
    for _ in range(600):
        if state.over:
            break
        stepped = advance(casus, state, _next(casus, state))
        assert not isinstance(stepped, Refused)
        state = stepped.state
    assert state.over
    assert all(table.dossier.form is not None for table in state.tables.values())


def test_an_opgave_that_came_out_on_top_is_taken_first() -> None:
    state = after(CASUS, new_game(CASUS, minutes=60), k.StartGame())
    opgave = list(CASUS.work.opgaven)[-1]
    rankings = replace(state.rankings, shared=(opgave,))
    state = replace(state, step=Step.CHOOSE, rankings=rankings)
    assert default(CASUS, state, state.tables[T1]) == k.ChooseOpgave(table=T1, opgave=opgave)
