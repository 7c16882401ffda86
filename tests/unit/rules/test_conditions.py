"""Every kind of condition, holding and not (``als``, ``vereist``, ``anker``)."""

from dataclasses import replace
from typing import get_args

import pytest

from game.model import conditions as c
from game.model.ids import SignalId
from game.model.state import BlockFill, State
from game.model.terms import Action, Block, Circle, Flag, Level, Meter, Role
from game.rules.conditions import holds
from tests.helpers.games import T1, new_game, with_role, with_table, with_work
from tests.helpers.small_casus import ANN, BOB, CARL, LAMP, TALK, small_casus

CASUS = small_casus()
DARK, COLD = SignalId("dark"), SignalId("cold")


def given() -> State:
    """Return a state in which a little of everything is so."""
    state = replace(new_game(CASUS), round=3)
    state = with_role(state, Role.FACILITATOR, (Role.REGULATOR, 0), (Role.INSTIGATOR, 2))
    state = with_work(state, LAMP, fill=500, evaluated=True)
    table = state.tables[T1]
    memory = replace(
        table.memory,
        heard=(DARK, COLD),
        used=(DARK,),
        options=((TALK, 2),),
        done={Action.LISTEN: 2},
        marks=("seen",),
    )
    canvas = {
        Block.ORGANISATION: BlockFill(choice="klusteam"),
        Block.ROLES: BlockFill(choice="facilitator@3"),
    }
    dossier = replace(
        table.dossier,
        baton=BOB,
        plan=replace(table.dossier.plan, canvas=canvas),
        outcome=replace(table.dossier.outcome, now=2500, lasting=1200),
    )
    state = with_table(state, memory=memory, dossier=dossier, flags=(Flag.BARRIER,))
    areas = {"north": {Meter.SUPPORT: 300}, "south": {Meter.SUPPORT: 700}}
    return replace(state, town=replace(state.town, areas=areas))  # type: ignore[arg-type]


EXECUTIVES = (Circle.EXECUTIVE,)
TABLE: tuple[tuple[c.Condition, bool], ...] = (
    (c.MeterIn(meter=Meter.TRUST, low=400, high=400), True),
    (c.MeterIn(meter=Meter.TRUST, low=401), False),
    (c.MeterIn(meter=Meter.TRUST, high=399), False),
    (c.MeterIn(meter=Meter.SUPPORT, low=500), True),
    (c.MeterIn(meter=Meter.RESERVE, low=600), True),
    (c.MeterIn(meter=Meter.RESULT, low=2500), True),
    (c.MeterIn(meter=Meter.LASTING, low=1201), False),
    (c.MeterIn(meter=Meter.SUPPORT, high=300, area="lowest"), True),
    (c.MeterIn(meter=Meter.SUPPORT, low=301, area="lowest"), False),
    (c.MeterIn(meter=Meter.SUPPORT, low=300, area="all"), True),
    (c.MeterIn(meter=Meter.SUPPORT, low=301, area="all"), False),
    (c.MeterIn(meter=Meter.SUPPORT, low=700, area="south"), True),  # type: ignore[arg-type]
    (c.RoundIn(low=3, high=3), True),
    (c.RoundIn(low=4), False),
    (c.RoundIn(high=2), False),
    (c.EnergyIn(person=CARL, below=201), True),
    (c.EnergyIn(person=CARL, below=200), False),
    (c.EnergyIn(person=CARL, low=200), True),
    (c.EnergyIn(person=CARL, low=201), False),
    (c.MeanEnergyAtLeast(low=350), True),
    (c.MeanEnergyAtLeast(low=351), False),
    (c.InTeam(people=(ANN, BOB)), True),
    (c.InTeam(people=(ANN, CARL)), False),
    (c.InTeam(people=(CARL,), present=False), True),
    (c.InTeam(people=(ANN, CARL), present=False), False),
    (c.CircleInTeam(circles=(Circle.RESIDENT, Circle.EXECUTIVE)), True),
    (c.CircleInTeam(circles=EXECUTIVES), False),
    (c.JobInTeam(jobs=("jurist",)), False),
    (c.PartiesAtLeast(low=3), True),
    (c.PartiesAtLeast(low=4), False),
    (c.RoleIs(roles=(Role.FACILITATOR,)), True),
    (c.RoleIs(roles=(Role.INSTIGATOR,)), False),
    (c.RoleIs(roles=(Role.INSTIGATOR,), when="previous"), True),
    (c.RoleIs(roles=(Role.REGULATOR,), when="previous"), False),
    (c.RoleIs(roles=(Role.REGULATOR,), when="ever"), True),
    (c.RoleIs(roles=(Role.SPACE_GIVER,), when="ever"), False),
    (c.FitAtLeast(low=2), True),
    (c.FitAtLeast(low=3), False),
    (c.SignalsKnown(signals=(DARK, COLD)), True),
    (c.SignalsKnown(signals=(DARK, SignalId("alone"))), False),
    (c.SignalUsed(signal=DARK), True),
    (c.SignalUsed(signal=COLD), False),
    (c.BatonWith(holder=BOB), True),
    (c.BatonWith(), False),
    (c.PartnerHoldsBaton(), True),
    (c.FlagIs(flag=Flag.BARRIER), True),
    (c.FlagIs(flag=Flag.ACUTE), False),
    (c.FlagIs(flag=Flag.ACUTE, on=False), True),
    (c.MarkSet(mark="seen"), True),
    (c.MarkSet(mark="unseen"), False),
    (c.ActionDone(actions=(Action.LISTEN,)), True),
    (c.ActionDone(actions=(Action.LISTEN, Action.INVITE)), False),
    (c.OptionWas(encounter=TALK, option=2), True),
    (c.OptionWas(encounter=TALK, option=1), False),
    (c.CanvasHas(block=Block.ORGANISATION, choice="klusteam"), True),
    (c.CanvasHas(block=Block.ORGANISATION, choice="lijnteam"), False),
    (c.CanvasHas(block=Block.PARTICIPATION, choice="informeren"), False),
    (c.CanvasHas(block=Block.ROLES, choice="facilitator"), True),
    (c.CanvasHas(block=Block.ROLES, choice="regulator"), False),
    (c.LevelIs(levels=(Level.STANDARD, Level.ENTRY)), True),
    (c.LevelIs(levels=(Level.DEEPENING,)), False),
    (c.WorkEvaluated(inspanning=LAMP), True),
    (c.WorkEvaluated(), True),
    (c.WorkEvaluated(inspanning=CARL), False),  # type: ignore[arg-type]
    (c.ChanceIs(below=100), True),
    (c.ChanceIs(below=0), False),
    (c.AllOf(parts=()), True),
    (c.AllOf(parts=(c.PartnerHoldsBaton(), c.MarkSet(mark="unseen"))), False),
    (c.AnyOf(parts=()), False),
    (c.AnyOf(parts=(c.PartnerHoldsBaton(), c.MarkSet(mark="unseen"))), True),
    (c.NoneOf(parts=(c.MarkSet(mark="unseen"),)), True),
    (c.NoneOf(parts=(c.MarkSet(mark="unseen"), c.PartnerHoldsBaton())), False),
)


@pytest.mark.parametrize(("condition", "expected"), TABLE)
def test_a_condition_holds_or_does_not(condition: c.Condition, *, expected: bool) -> None:
    state = given()
    assert holds(CASUS, state, state.tables[T1], condition, "key") is expected


def test_every_kind_of_condition_is_in_the_table() -> None:
    assert {type(condition) for condition, _expected in TABLE} == set(get_args(c.Condition))


def test_an_empty_team_has_ordinary_energy() -> None:
    state = with_table(given(), team=())
    assert holds(CASUS, state, state.tables[T1], c.MeanEnergyAtLeast(low=300))
    assert not holds(CASUS, state, state.tables[T1], c.MeanEnergyAtLeast(low=301))


def test_chance_falls_once_for_the_same_key_and_differs_by_key() -> None:
    state = given()
    table = state.tables[T1]
    half = c.ChanceIs(below=50)
    fallen = [holds(CASUS, state, table, half, f"key{number}") for number in range(64)]
    again = [holds(CASUS, state, table, half, f"key{number}") for number in range(64)]
    assert fallen == again
    assert 16 < sum(fallen) < 48


def test_before_a_role_is_chosen_the_role_is_that_of_the_round_before() -> None:
    state = given()
    stance = replace(state.tables[T1].stance, role=None)
    state = with_table(state, stance=stance)
    now = c.RoleIs(roles=(Role.INSTIGATOR,))
    assert holds(CASUS, state, state.tables[T1], now)
