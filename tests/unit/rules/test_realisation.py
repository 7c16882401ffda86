"""SRM: what fills the nine cells, what follows from them, and what that does (rules 2.8)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.ids import PersonId
from game.model.state import State
from game.model.terms import Action, Block, Level, Mechanic, Role, Step, Turn
from game.rules.draft import Draft
from game.rules.realisation import CELLS, fill, read
from game.rules.resolve import progress
from tests.helpers.games import (
    GROUPS,
    T1,
    after,
    answered,
    at,
    events,
    fill_meters,
    new_game,
    on_route,
    only,
    rounds_begin,
    with_table,
    with_town,
    with_work,
)
from tests.helpers.small_casus import (
    CALM,
    CHAMBER,
    DORA,
    HALL,
    LAMP,
    OFFICE,
    SQUARE,
    small_casus,
)

CASUS = small_casus(Level.DEEPENING)
PLAIN = small_casus(Level.STANDARD)


def rich(state: State) -> State:
    """Return the state with plenty of everything."""
    return with_table(state, meters=fill_meters(time=1000, budget=1000))


def route() -> State:
    """Return round 1 on the way."""
    return rich(on_route(CASUS, CALM))


def planning() -> State:
    """Return Concretiseren, with something worked out at hand."""
    state = after(CASUS, new_game(CASUS), k.StartGame(), k.FinishStep(table=T1))
    ranks = [k.RankOpgave(group=g, opgave=one) for g in GROUPS for one in CASUS.work.opgaven]
    chosen = k.ChooseOpgave(table=T1, opgave=CALM)
    return after(CASUS, state, *ranks, k.CompareRankings(), chosen, k.FinishStep(table=T1))


def ranking() -> State:
    """Return the double brainstorm with both rankings made."""
    state = after(CASUS, new_game(CASUS), k.StartGame(), k.FinishStep(table=T1))
    return after(
        CASUS,
        state,
        *[k.RankOpgave(group=g, opgave=one) for g in GROUPS for one in CASUS.work.opgaven],
    )


def wording() -> State:
    """Return an opgave that rests on two signals of outside."""
    state = after(CASUS, new_game(CASUS), k.StartGame(), k.VisitPlace(table=T1, place=SQUARE))
    state = after(CASUS, state, k.FinishStep(table=T1))
    ranks = [k.RankOpgave(group=g, opgave=one) for g in GROUPS for one in CASUS.work.opgaven]
    state = after(CASUS, state, *ranks, k.CompareRankings(), k.ChooseOpgave(table=T1, opgave=CALM))
    why = [k.ShapeOpgave(table=T1, field="signal", choice=name) for name in ("dark", "cold")]
    return after(CASUS, state, *why)


def indicated() -> State:
    """Return a plan that says what is measured."""
    command = k.FillBlock(table=T1, block=Block.EFFECTS, choice="indicator")
    return after(CASUS, planning(), command)


def organised() -> State:
    """Return a plan with a klusteam."""
    command = k.FillBlock(table=T1, block=Block.ORGANISATION, choice="klusteam")
    return after(CASUS, planning(), command)


def filled_pilot() -> State:
    """Return the square with a pilot to evaluate, measured by an indicator."""
    state = with_work(route(), LAMP, fill=500)
    dossier = state.tables[T1].dossier
    canvas = indicated().tables[T1].dossier.plan.canvas
    plan = replace(dossier.plan, canvas=canvas)
    return at(with_table(state, dossier=replace(dossier, plan=plan)), SQUARE)


def outside_with_dora() -> State:
    """Return a round in which the alderman came along outside."""
    state = with_table(route(), team=(DORA,))
    state = after(CASUS, at(state, SQUARE), k.Act(table=T1, action=Action.ASK_HELP))
    return answered(state)


def announced() -> State:
    """Return the choice of a role that was announced."""
    state = after(CASUS, answered(route()), k.ResolveRound())
    return after(CASUS, state, k.AnnounceRole(table=T1, role=Role.FACILITATOR), k.StartRound())


FILLED: tuple[tuple[Callable[[], State], k.Command, str], ...] = (
    (wording, k.FinishStep(table=T1), "direct_strategy"),
    (ranking, k.CompareRankings(), "direct_strategy"),
    (indicated, k.FinishStep(table=T1), "organise_strategy"),
    (indicated, k.PolishBlock(table=T1, block=Block.EFFECTS), "organise_strategy"),
    (
        filled_pilot,
        k.Act(table=T1, action=Action.EVALUATE, target=LAMP),
        "perform_strategy",
    ),
    (organised, k.FinishStep(table=T1), "organise_governance"),
    (
        lambda: at(with_table(route(), team=(DORA,)), HALL),
        k.Act(table=T1, action=Action.GIVE_MANDATE),
        "organise_governance",
    ),
    (
        lambda: at(route(), CHAMBER),
        k.Act(table=T1, action=Action.ASK_DECISION),
        "perform_governance",
    ),
    (outside_with_dora, k.ResolveRound(), "direct_leadership"),
    (
        lambda: at(route(), OFFICE),
        k.Act(table=T1, action=Action.ENGAGE_STAFF),
        "organise_leadership",
    ),
    (announced, k.ChooseRole(table=T1, role=Role.FACILITATOR), "perform_leadership"),
)


@pytest.mark.parametrize(("given", "command", "cell"), FILLED)
def test_what_a_table_does_fills_a_cell(
    given: Callable[[], State], command: k.Command, cell: str
) -> None:
    found = only(events(CASUS, given(), command), e.SrmScored)
    assert [(event.cell, event.change) for event in found] == [(cell, 100)]


@pytest.mark.parametrize(("agreed", "filled"), [(0, 100), (1, 200)])
def test_an_adopted_koersagenda_fills_its_cell_and_more_when_leefwereld_agrees(
    agreed: int, filled: int
) -> None:
    state = after(CASUS, planning(), k.FinishStep(table=T1))
    later = after(CASUS, state, k.AdoptKoersagenda(agreed=agreed))
    assert later.town.srm["direct_governance"] == filled


def test_every_cell_has_a_rule_that_fills_it() -> None:
    known = {cell for _given, _command, cell in FILLED} | {"direct_governance"}
    assert known == set(CELLS)


def test_a_decision_that_is_refused_fills_nothing() -> None:
    state = with_town(at(route(), CHAMBER), meters=fill_meters(support=100))
    found = events(CASUS, state, k.Act(table=T1, action=Action.ASK_DECISION))
    assert only(found, e.SrmScored) == []


def test_a_switch_nobody_announced_fills_nothing() -> None:
    state = after(CASUS, answered(route()), k.ResolveRound(), k.StartRound())
    found = events(CASUS, state, k.ChooseRole(table=T1, role=Role.FACILITATOR))
    assert only(found, e.SrmScored) == []


def test_a_cell_goes_no_higher_than_two_and_remembers_its_causes() -> None:
    draft = Draft(CASUS, route())
    for person in ("dora", "erik", "fred"):
        cause = e.Cause(kind="team", ref=PersonId(person))
        fill(draft, T1, "executive_outside", cause)
    assert draft.state.town.srm["direct_leadership"] == 200
    shifts = draft.state.town.organisation.shifts
    assert [(one.what, one.value, one.cause.ref) for one in shifts[-2:]] == [
        ("direct_leadership", 100, "dora"),
        ("direct_leadership", 200, "erik"),
    ]


def cells(*values: int) -> dict[str, int]:
    """Return a matrix by whole points, row by row."""
    return {cell: 100 * value for cell, value in zip(CELLS, values, strict=True)}


READ: tuple[tuple[tuple[int, ...], int, bool], ...] = (
    ((0, 0, 0, 0, 0, 0, 0, 0, 0), 85, False),
    ((1, 1, 1, 1, 1, 1, 1, 1, 1), 100, False),
    ((2, 2, 2, 2, 2, 2, 2, 2, 2), 115, False),
    ((2, 0, 0, 2, 0, 0, 2, 0, 0), 85, False),
    ((1, 1, 1, 1, 1, 0, 0, 0, 0), 90, False),
    ((1, 2, 1, 0, 1, 0, 0, 0, 0), 90, False),
    ((1, 2, 1, 0, 2, 0, 0, 0, 0), 85, True),
    ((2, 1, 2, 0, 0, 2, 0, 0, 2), 85, True),
    ((2, 1, 2, 2, 1, 2, 2, 0, 2), 95, False),
)


@pytest.mark.parametrize(("matrix", "power", "unbalanced"), READ)
def test_the_weakest_column_and_the_balance_make_the_realisatiekracht(
    matrix: tuple[int, ...], power: int, *, unbalanced: bool
) -> None:
    state = with_town(route(), srm=cells(*matrix))
    found = read(CASUS, state)
    assert (found.power, found.unbalanced) == (power, unbalanced)


def test_realisatiekracht_is_read_when_leren_ends_and_multiplies_progress() -> None:
    state = with_town(route(), srm=cells(2, 2, 2, 2, 2, 2, 2, 2, 2))
    table = state.tables[T1]
    usual = progress(CASUS, state, table, Role.PROCESS_DIRECTOR, 2)
    assert state.town.organisation.realisation == 100
    learning = with_table(replace(state, step=Step.LEARN), turn=Turn.BUSY)
    found = events(CASUS, learning, k.FinishStep(table=T1))
    assert [event.value for event in only(found, e.RealisationMeasured)] == [115]
    later = after(CASUS, learning, k.FinishStep(table=T1))
    more = progress(CASUS, later, table, Role.PROCESS_DIRECTOR, 2)
    assert abs(more * 100 - usual * 115) < 100


def test_realisatiekracht_is_read_again_at_the_end() -> None:
    state = after(CASUS, replace(answered(route()), round=4), k.ResolveRound())
    found = events(CASUS, state, k.FinishGame())
    assert [event.value for event in only(found, e.RealisationMeasured)] == [85]


def test_without_the_mechanic_nothing_fills_and_nothing_is_read() -> None:
    assert not PLAIN.rules.has(Mechanic.SRM)
    state = after(PLAIN, rounds_begin(PLAIN, CALM), k.StartRound())
    state = after(PLAIN, state, k.ChooseRole(table=T1, role=Role.PROCESS_DIRECTOR))
    state = at(rich(state), CHAMBER)
    found = events(PLAIN, state, k.Act(table=T1, action=Action.ASK_DECISION))
    assert only(found, e.SrmScored) == []
    ended = after(PLAIN, replace(answered(state), round=4), k.ResolveRound())
    assert only(events(PLAIN, ended, k.FinishGame()), e.RealisationMeasured) == []
