"""Every kind of effect, and what stays within bounds."""

from dataclasses import replace

import pytest

from game.model import effects as f
from game.model import events as e
from game.model.casus import Area
from game.model.ids import AreaId
from game.model.state import State
from game.model.terms import Flag, Meter, Tension
from game.rules.draft import Draft
from game.rules.effects import apply
from tests.helpers.games import T1, T2, meters, new_game, with_table, with_town
from tests.helpers.small_casus import (
    ANN,
    BOB,
    CALM,
    CARL,
    DORA,
    ERIK,
    FRED,
    GINA,
    changes,
    small_casus,
)

CASUS = small_casus()
CAUSE = e.Cause(kind="option", ref="talk.1")
NEWS = e.Cause(kind="news", ref="rain")
NORTH, SOUTH = AreaId("north"), AreaId("south")


def done(effects: f.Effects, state: State | None = None, cause: e.Cause = CAUSE) -> Draft:
    """Return a decision in which the effects happened for table 1."""
    draft = Draft(CASUS, state or replace(new_game(CASUS), round=1))
    apply(draft, T1, effects, cause)
    return draft


@pytest.mark.parametrize(
    ("meter", "change", "expected"),
    [
        ("trust", 150, 550),
        ("trust", -500, 0),
        ("trust", 700, 1000),
        ("budget", 1200, 2000),
        ("support", -50, 450),
        ("legality", 999, 1000),
        ("reserve", -700, 0),
    ],
)
def test_a_meter_changes_within_its_bounds(meter: str, change: int, expected: int) -> None:
    draft = done(changes(**{meter: change}))
    assert meters(draft.state)[meter] == expected


def test_nothing_happens_at_the_end_of_a_meter() -> None:
    state = with_table(new_game(CASUS), meters={Meter.TRUST: 1000})
    assert done(changes(trust=100), state).events == []


def test_time_is_for_the_next_round_and_result_is_what_no_inspanning_carries() -> None:
    draft = done(changes(time=-100, result=500))
    table = draft.state.tables[T1]
    assert table.meters[Meter.TIME] == 600
    assert table.trip.next_time == -100
    assert table.dossier.outcome.bonus == 500


def test_energy_changes_within_its_bounds() -> None:
    effects = f.Effects(
        energy=(f.EnergyEffect(person=ANN, change=900), f.EnergyEffect(person=CARL, change=-900))
    )
    energy = done(effects).state.town.energy
    assert (energy[ANN], energy[CARL]) == (500, 0)


def test_signals_are_revealed_once() -> None:
    draft = done(f.Effects(reveals=("dark", "dark")))  # type: ignore[arg-type]
    assert draft.state.tables[T1].memory.heard == ("dark",)


def test_people_join_and_leave() -> None:
    draft = done(f.Effects(joins=(CARL, GINA), leaves=(BOB, DORA)))
    assert draft.state.tables[T1].team == (ANN, CARL, GINA)


def test_nobody_joins_a_full_team_or_twice_or_without_energy() -> None:
    full = with_table(new_game(CASUS), team=(ANN, BOB, DORA, ERIK, FRED, GINA, "x"))
    assert done(f.Effects(joins=(CARL,)), full).events == []
    assert done(f.Effects(joins=(ANN,))).events == []
    tired = with_town(new_game(CASUS), energy={CARL: 0})
    assert done(f.Effects(joins=(CARL,)), tired).events == []


def test_whoever_leaves_takes_no_baton_along() -> None:
    state = new_game(CASUS)
    held = with_table(state, dossier=replace(state.tables[T1].dossier, baton=BOB))
    assert done(f.Effects(leaves=(BOB,)), held).state.tables[T1].dossier.baton == ""


def test_flags_go_on_and_off() -> None:
    effects = f.Effects(
        flags=(
            f.FlagEffect(flag=Flag.SAFETY_NET, on=True),
            f.FlagEffect(flag=Flag.BARRIER, on=False),
            f.FlagEffect(flag=Flag.ACUTE, on=False),
        )
    )
    draft = done(effects)
    assert draft.state.tables[T1].flags == (Flag.SAFETY_NET,)
    assert len(draft.events) == 2


def test_ties_sliders_and_cells_move_within_their_bounds() -> None:
    effects = f.Effects(
        social=(
            f.TieEffect(first=ANN, second=FRED, change=-9),
            f.TieEffect(first=ANN, second=CARL, change=9),
            f.TensionEffect(tension=Tension.MONEY, change=900),
            f.SrmEffect(cell="direct_strategy", change=900),
        )
    )
    town = done(effects).state.town
    assert (town.ties[FRED, ANN], town.ties[CARL, ANN]) == (-2, 3)
    assert town.tensions[Tension.MONEY] == 1000
    assert town.srm["direct_strategy"] == 200


@pytest.mark.parametrize(
    ("promised", "due"),
    [
        (f.PromiseEffect(to=ANN, text="We come.", after=2), 3),
        (f.PromiseEffect(to=ANN, text="We come.", round=2), 2),
        (f.PromiseEffect(to=ANN, text="We come.", after=9), 4),
    ],
)
def test_a_promise_is_due_in_a_round_of_this_game(promised: f.PromiseEffect, due: int) -> None:
    (promise,) = done(f.Effects(promise=promised)).state.tables[T1].dossier.promises
    assert (promise.number, promise.to, promise.due, promise.kept) == (0, ANN, due, None)


def test_the_baton_and_marks_pass() -> None:
    table = done(f.Effects(baton=BOB, marks=("seen", "seen"))).state.tables[T1]
    assert table.dossier.baton == BOB
    assert table.memory.marks == ("seen",)


def test_bad_news_for_the_budget_is_met_from_the_tables_own_reserve_first() -> None:
    state = with_table(new_game(CASUS), meters={Meter.RESERVE: 150})
    table = done(changes(budget=-200), state, NEWS).state.tables[T1]
    assert (table.meters[Meter.BUDGET], table.meters[Meter.RESERVE]) == (950, 0)
    spent = done(changes(budget=-200), state).state.tables[T1]
    assert (spent.meters[Meter.BUDGET], spent.meters[Meter.RESERVE]) == (800, 150)


def test_support_moves_two_points_a_round_when_several_tables_play() -> None:
    alone = new_game(CASUS)
    assert meters(done(changes(support=-300), alone).state)["support"] == 200
    together = new_game(CASUS, tables=2)
    draft = Draft(CASUS, together)
    for table, change in ((T1, 150), (T2, 150), (T1, -100), (T2, 300), (T1, -900)):
        apply(draft, table, changes(support=change), CAUSE)
    moves = [e_.change for e_ in draft.events if isinstance(e_, e.SharedMeterChanged)]
    assert moves == [150, 50, -100, 100, -400]


def with_areas() -> State:
    """Return a game in which two areas keep their own support."""
    areas = {NORTH: {Meter.SUPPORT: 400}, SOUTH: {Meter.SUPPORT: 600}}
    casus = replace(CASUS, board=replace(CASUS.board, area_meters=areas))
    return new_game(casus)


def test_the_common_value_is_the_lowest_and_half_of_the_difference_with_the_mean() -> None:
    assert meters(with_areas())["support"] == 450


@pytest.mark.parametrize(
    ("area", "expected", "common"),
    [
        (NORTH, {NORTH: 300, SOUTH: 600}, 375),
        ("lowest", {NORTH: 300, SOUTH: 600}, 375),
        ("all", {NORTH: 300, SOUTH: 500}, 350),
        ("", {NORTH: 300, SOUTH: 500}, 350),
        ("elsewhere", {NORTH: 400, SOUTH: 600}, 450),
    ],
)
def test_areas_keep_their_own_support(area: str, expected: dict[AreaId, int], common: int) -> None:
    effect = f.MeterEffect(meter=Meter.SUPPORT, change=-100, area=area)
    state = done(f.Effects(meters=(effect,)), with_areas()).state
    assert {key: own[Meter.SUPPORT] for key, own in state.town.areas.items()} == expected
    assert meters(state)["support"] == common


def test_an_area_that_hurts_hurts_the_tables_whose_opgave_lies_there() -> None:
    opgave = replace(CASUS.work.opgaven[CALM], area=NORTH)
    casus = replace(
        CASUS,
        work=replace(CASUS.work, opgaven={CALM: opgave}),
        board=replace(
            CASUS.board,
            areas={NORTH: Area(id=NORTH, name="Noord")},
            area_meters={NORTH: {Meter.VULNERABILITY: 600}},
        ),
    )
    draft = Draft(casus, new_game(casus, tables=2))
    draft.add(e.OpgaveChosen(table=T2, opgave=CALM))
    effect = f.MeterEffect(meter=Meter.VULNERABILITY, change=100, area=NORTH)
    apply(draft, T1, f.Effects(meters=(effect,)), CAUSE)
    assert draft.state.town.areas[NORTH][Meter.VULNERABILITY] == 700
    assert meters(draft.state, T1)["vulnerability"] == 600
    assert meters(draft.state, T2)["vulnerability"] == 700


def test_effects_that_are_shared_happen_once() -> None:
    draft = Draft(CASUS, new_game(CASUS, tables=2))
    for number, table in enumerate((T1, T2)):
        apply(draft, table, changes(support=50, trust=50), NEWS, shared=number == 0)
    assert meters(draft.state)["support"] == 550
    assert meters(draft.state, T2)["trust"] == 450
