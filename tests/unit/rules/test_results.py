"""What is filled, what counts now, what lasts (rules 2.7, rulings 8 and 15)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.state import Outcome, RunningWork, State
from game.model.terms import Aim, Level, Meter, Role, WorkKind
from game.rules.inspanningen import lasting_result, open_for_filling, result_now
from tests.helpers.games import (
    T1,
    after,
    answered,
    events,
    fill_meters,
    new_game,
    on_route,
    only,
    rounds_begin,
    sorts,
    with_role,
    with_table,
    with_work,
)
from tests.helpers.small_casus import CALM, LAMP, LEAFLET, ORDER, TRUCK, WALK, small_casus

CASUS = small_casus()


def holding(*work: RunningWork, harm: int = 0, bonus: int = 0, **meters: int) -> State:
    """Return round 1 with this work and these meters."""
    state = on_route(CASUS, CALM, minutes=10)
    outcome = Outcome(harm=harm, bonus=bonus)
    dossier = replace(state.tables[T1].dossier, work=work, outcome=outcome)
    return with_table(state, dossier=dossier, meters=fill_meters(**meters))


def work(kind: WorkKind, fill: int, *, evaluated: bool = False, started: int = 1) -> RunningWork:
    """Return running work."""
    return RunningWork(
        id=LAMP, kind=kind, volume=3600, fill=fill, started=started, evaluated=evaluated
    )


PILOT, SCALED = WorkKind.PILOT, WorkKind.SCALED
# lasting = max(0, sum(fill x share) - harm) x (0.4 + 0.6 (E + D) / 20)
LASTING = (
    (work(PILOT, 800), 0, 500, 500, 280),  # 8 x 0.5 x 0.7
    (work(PILOT, 800, evaluated=True), 0, 500, 500, 448),  # 8 x 0.8 x 0.7
    (work(SCALED, 3600, evaluated=True), 0, 1000, 1000, 3600),
    (work(SCALED, 3600, evaluated=True), 600, 1000, 1000, 3000),
    (work(SCALED, 3600), 0, 0, 0, 1440),
    (work(WorkKind.ROLL_OUT, 3000), 0, 500, 500, 1260),  # 30 x 0.6 x 0.7
    (work(WorkKind.QUICK_FIX, 1000), 0, 500, 500, 140),  # 10 x 0.2 x 0.7
    (work(PILOT, 800), 900, 500, 500, 0),
)


@pytest.mark.parametrize(("item", "harm", "ownership", "capacity", "expected"), LASTING)
def test_what_lasts_is_the_formula(
    item: RunningWork, harm: int, ownership: int, capacity: int, expected: int
) -> None:
    state = holding(item, harm=harm, ownership=ownership, capacity=capacity)
    assert lasting_result(CASUS, state.tables[T1]) == expected


NOW = (
    (work(PILOT, 800), 0, 800),
    (work(WorkKind.ROLL_OUT, 3000), 0, 1800),
    (work(WorkKind.QUICK_FIX, 1000), 0, 1000),
    (work(WorkKind.QUICK_FIX, 1000, started=0), 0, 0),
    (work(PILOT, 800), -1000, 0),
    (work(PILOT, 800), 500, 1300),
    (work(SCALED, 12_000), 0, 10_000),
)


@pytest.mark.parametrize(("item", "bonus", "expected"), NOW)
def test_what_is_noticed_now(item: RunningWork, bonus: int, expected: int) -> None:
    state = holding(item, bonus=bonus)
    assert result_now(CASUS, state, state.tables[T1]) == expected


def test_a_product_counts_for_half() -> None:
    state = holding(work(PILOT, 800), ownership=500, capacity=500)
    form = state.tables[T1].dossier.form
    assert form is not None
    dossier = replace(state.tables[T1].dossier, form=replace(form, aim=Aim.PRODUCT))
    table = replace(state.tables[T1], dossier=dossier)
    assert (result_now(CASUS, state, table), lasting_result(CASUS, table)) == (400, 140)


def test_progress_fills_in_the_order_of_the_din_and_the_rest_is_lost() -> None:
    state = on_route(CASUS, CALM, minutes=10)
    state = with_work(with_work(state, WALK, volume=800), LAMP, volume=800, fill=700)
    found = events(CASUS, answered(state), k.ResolveRound())
    filled = [(event.inspanning, event.fill) for event in only(found, e.WorkFilled)]
    assert filled == [(LAMP, 800), (WALK, 800)]
    (made,) = only(found, e.ProgressMade)
    assert made.wasted == made.progress - 900


def test_stopped_work_takes_no_more() -> None:
    state = with_work(on_route(CASUS, CALM, minutes=10), LAMP, stopped=True)
    assert open_for_filling(CASUS, state, state.tables[T1]) == ()


def test_problem_solving_starts_a_quick_fix_that_is_filled_first_and_only_that_round() -> None:
    state = on_route(CASUS, CALM, Role.PROBLEM_SOLVER, minutes=10)
    (fix,) = state.tables[T1].dossier.work
    assert (fix.id, fix.kind, fix.volume) == (TRUCK, WorkKind.QUICK_FIX, 1000)
    state = with_work(state, LAMP)
    order = open_for_filling(CASUS, state, state.tables[T1])
    assert [item.id for item in order] == [TRUCK, LAMP]
    later = replace(state, round=2)
    assert [item.id for item in open_for_filling(CASUS, later, later.tables[T1])] == [LAMP]


def test_the_standard_inspanningen_link_themselves() -> None:
    state = rounds_begin(CASUS, CALM, minutes=10)
    assert state.tables[T1].dossier.plan.linked == (LAMP, WALK, LEAFLET)


def test_an_opgave_starts_as_the_casus_says() -> None:
    state = rounds_begin(CASUS, ORDER, minutes=10)
    table = state.tables[T1]
    assert table.meters[Meter.VULNERABILITY] == 700
    assert table.flags == ()
    assert rounds_begin(CASUS, CALM, minutes=10).tables[T1].flags == ("barrier",)


@pytest.mark.parametrize(("opgave", "expected"), [(CALM, "outside"), (ORDER, "inside")])
def test_where_an_opgave_comes_from_counts(opgave: str, expected: str) -> None:
    casus = small_casus(Level.ENTRY)
    state = after(casus, on_route_before(casus), k.ChooseOpgave(table=T1, opgave=opgave))  # type: ignore[arg-type]
    recorded = {item.sort for item in state.evidence}
    assert recorded == {f"opgave_from_{expected}"}


def on_route_before(casus: object) -> State:
    """Return the practice game at the choice of an opgave."""
    return after(casus, new_game(casus, minutes=10), k.StartGame())  # type: ignore[arg-type]


def test_a_round_of_misfit_still_counts_its_result() -> None:
    state = with_work(on_route(CASUS, CALM, minutes=10), LAMP)
    state = answered(with_role(state, Role.CO_PLAYER))
    found = events(CASUS, state, k.ResolveRound())
    assert only(found, e.ResultCounted)
    assert "misfit_co_player" in sorts(found)
