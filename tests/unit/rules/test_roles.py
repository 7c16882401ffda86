"""The seven gemeenterollen: conditions, effects at each fit, price, baton (rules 2.6)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.refusal import Reason
from game.model.state import BlockFill, State
from game.model.terms import Action, Block, Flag, Level, Role
from game.rules import roles
from game.rules.resolve import progress
from tests.helpers.games import (
    T1,
    after,
    answered,
    events,
    fill_meters,
    flagged,
    moved,
    on_route,
    only,
    reason,
    rounds_begin,
    sorts,
    with_role,
    with_table,
    with_town,
    with_work,
)
from tests.helpers.small_casus import ANN, BOB, CALM, CARL, DORA, LAMP, SQUARE, small_casus

CASUS = small_casus()
ENTRY = small_casus(Level.ENTRY)
PLAIN = {"ownership": 300, "capacity": 300, "vulnerability": 500, "connection": 600}


def ready(casus: Casus, role: Role, *flags: Flag, **meters: int) -> State:
    """Return round 1 just before Doorwerking, nobody inside only, nobody tired."""
    state = on_route(casus, CALM, minutes=10)
    state = with_table(
        flagged(with_role(state, role), *flags), meters=fill_meters(**{**PLAIN, **meters})
    )
    trip = replace(state.tables[T1].trip, done=((Action.LISTEN, SQUARE, ""),))
    return answered(with_table(state, trip=trip))


CONDITIONS: tuple[tuple[Role, int, dict[str, int], tuple[Flag, ...]], ...] = (
    (Role.PROBLEM_SOLVER, 0, {"vulnerability": 699, "capacity": 301}, ()),
    (Role.PROBLEM_SOLVER, 1, {"vulnerability": 700, "capacity": 301}, ()),
    (Role.PROBLEM_SOLVER, 2, {"vulnerability": 700, "capacity": 300}, ()),
    (Role.PROBLEM_SOLVER, 3, {"vulnerability": 700, "capacity": 300}, (Flag.ACUTE,)),
    (Role.REGULATOR, 0, {"vulnerability": 599, "legality": 401}, ()),
    (Role.REGULATOR, 1, {"vulnerability": 600, "legality": 401}, ()),
    (Role.REGULATOR, 2, {"vulnerability": 600, "legality": 400}, ()),
    (Role.REGULATOR, 3, {"vulnerability": 600, "legality": 400}, (Flag.CONFLICT,)),
    (Role.PROCESS_DIRECTOR, 0, {"connection": 501, "capacity": 601}, ()),
    (Role.PROCESS_DIRECTOR, 1, {"connection": 500, "capacity": 601}, ()),
    (Role.PROCESS_DIRECTOR, 2, {"connection": 500, "capacity": 600}, ()),
    (Role.INSTIGATOR, 1, {"ownership": 601, "capacity": 601}, ()),
    (Role.INSTIGATOR, 2, {"ownership": 600, "capacity": 601}, ()),
    (Role.INSTIGATOR, 3, {"ownership": 600, "capacity": 600}, ()),
    (Role.FACILITATOR, 0, {"ownership": 599, "capacity": 399}, ()),
    (Role.FACILITATOR, 1, {"ownership": 600, "capacity": 801}, ()),
    (Role.FACILITATOR, 2, {"ownership": 600, "capacity": 800}, ()),
    (Role.FACILITATOR, 3, {"ownership": 600, "capacity": 400}, (Flag.BARRIER,)),
    (Role.FACILITATOR, 3, {"ownership": 600, "capacity": 400}, (Flag.INITIATIVE,)),
    (Role.CO_PLAYER, 0, {"trust": 599, "ownership": 599}, ()),
    (Role.CO_PLAYER, 1, {"trust": 600, "ownership": 599}, ()),
    (Role.CO_PLAYER, 2, {"trust": 600, "ownership": 600}, ()),
    (Role.SPACE_GIVER, 0, {"ownership": 699, "capacity": 699, "vulnerability": 501}, ()),
    (Role.SPACE_GIVER, 1, {"ownership": 700, "capacity": 699, "vulnerability": 501}, ()),
    (Role.SPACE_GIVER, 2, {"ownership": 700, "capacity": 700, "vulnerability": 501}, ()),
    (Role.SPACE_GIVER, 3, {"ownership": 700, "capacity": 700, "vulnerability": 500}, ()),
    (
        Role.SPACE_GIVER,
        3,
        {"ownership": 700, "capacity": 700, "vulnerability": 900},
        (Flag.SAFETY_NET,),
    ),
)


@pytest.mark.parametrize(("role", "fit", "meters", "flags"), CONDITIONS)
def test_a_role_fits_by_the_conditions_that_hold(
    role: Role, fit: int, meters: dict[str, int], flags: tuple[Flag, ...]
) -> None:
    shared = {name: value for name, value in meters.items() if name == "legality"}
    own = {name: value for name, value in meters.items() if name != "legality"}
    state = ready(CASUS, role, *flags, **own)
    state = with_town(state, meters=fill_meters(**shared))
    assert roles.fit(CASUS, state, state.tables[T1], role) == fit


def test_directing_fits_better_with_four_parties_and_co_playing_with_the_baton() -> None:
    state = with_table(ready(CASUS, Role.PROCESS_DIRECTOR, connection=500), team=(ANN, BOB, CARL))
    assert roles.fit(CASUS, state, state.tables[T1], Role.PROCESS_DIRECTOR) == 3
    dossier = replace(state.tables[T1].dossier, baton=BOB)
    state = with_table(state, dossier=dossier, meters=fill_meters(trust=600, ownership=600))
    assert roles.fit(CASUS, state, state.tables[T1], Role.CO_PLAYER) == 3


ENTRY_CONDITIONS = (
    (Role.FACILITATOR, 2, {"ownership": 400, "capacity": 400}),
    (Role.FACILITATOR, 1, {"ownership": 399, "capacity": 700}),
    (Role.FACILITATOR, 0, {"ownership": 399, "capacity": 701}),
    (Role.PROCESS_DIRECTOR, 2, {"ownership": 500, "capacity": 600, "connection": 500}),
    (Role.PROCESS_DIRECTOR, 1, {"ownership": 501, "capacity": 600, "connection": 500}),
    (Role.SPACE_GIVER, 2, {"ownership": 600, "capacity": 600, "vulnerability": 600}),
    (Role.SPACE_GIVER, 0, {"ownership": 599, "capacity": 599, "vulnerability": 600}),
)


@pytest.mark.parametrize(("role", "fit", "meters"), ENTRY_CONDITIONS)
def test_level_instap_has_its_own_conditions(role: Role, fit: int, meters: dict[str, int]) -> None:
    state = ready(ENTRY, role, **meters)
    assert roles.fit(ENTRY, state, state.tables[T1], role) == fit


# What Doorwerking changes apart from the drift of +25 and what informal people tire.
FITS_3 = {"ownership": 700, "capacity": 700, "vulnerability": 400}
EFFECTS: tuple[tuple[Role, dict[str, int], tuple[Flag, ...], dict[str, int]], ...] = (
    (
        Role.PROBLEM_SOLVER,
        {"capacity": 301},
        (),
        {"budget": -100, "vulnerability": -75, "ownership": -100, "capacity": -50},
    ),
    (
        Role.PROBLEM_SOLVER,
        {"capacity": 300},
        (),
        {"budget": -100, "vulnerability": -175, "ownership": -100, "capacity": -50},
    ),
    (
        Role.PROBLEM_SOLVER,
        {"capacity": 300},
        (Flag.ACUTE,),
        {"budget": -100, "vulnerability": -175},
    ),
    (
        Role.REGULATOR,
        {},
        (),
        {"legality": 100, "vulnerability": -75, "trust": -50, "ownership": -50},
    ),
    (Role.PROCESS_DIRECTOR, {"connection": 501}, (), {"connection": 50, "vulnerability": 25}),
    (Role.PROCESS_DIRECTOR, {"connection": 500}, (), {"connection": 150, "vulnerability": 25}),
    (
        Role.INSTIGATOR,
        {"ownership": 601, "capacity": 601},
        (),
        {"budget": -50, "trust": -50, "vulnerability": 25},
    ),
    (
        Role.INSTIGATOR,
        {},
        (),
        {"budget": -50, "ownership": 100, "capacity": 100, "vulnerability": 25},
    ),
    (Role.FACILITATOR, {"capacity": 400}, (), {"vulnerability": 25}),
    (
        Role.FACILITATOR,
        {"ownership": 600, "capacity": 400},
        (),
        {"connection": 50, "ownership": 50, "capacity": 100, "vulnerability": 25},
    ),
    (Role.CO_PLAYER, {}, (), {"support": -100, "vulnerability": 25}),
    (
        Role.CO_PLAYER,
        {"trust": 600, "ownership": 600},
        (),
        {
            "support": -100,
            "trust": 100,
            "ownership": 50,
            "capacity": 50,
            "vulnerability": 25,
        },
    ),
    (
        Role.SPACE_GIVER,
        {"vulnerability": 600},
        (),
        {"trust": -100, "capacity": -50, "support": -150, "vulnerability": 25},
    ),
    (
        Role.SPACE_GIVER,
        {"vulnerability": 600},
        (Flag.SAFETY_NET,),
        {"trust": -100, "capacity": -50, "vulnerability": 25},
    ),
    (Role.SPACE_GIVER, FITS_3, (), {"ownership": 50, "vulnerability": 25}),
)


@pytest.mark.parametrize(("role", "meters", "flags", "changes"), EFFECTS)
def test_a_role_does_what_its_fit_allows(
    role: Role, meters: dict[str, int], flags: tuple[Flag, ...], changes: dict[str, int]
) -> None:
    state = with_work(ready(CASUS, role, *flags, **meters), LAMP)
    assert moved(CASUS, state, k.ResolveRound()) == changes


def test_ownership_grows_by_doing_not_by_talking() -> None:
    state = ready(CASUS, Role.INSTIGATOR)
    assert moved(CASUS, state, k.ResolveRound()) == {"budget": -50, "vulnerability": 25}


def test_an_executive_in_the_team_keeps_the_council_calm_about_co_playing() -> None:
    state = with_table(ready(CASUS, Role.CO_PLAYER), team=(ANN, DORA))
    assert "support" not in moved(CASUS, state, k.ResolveRound())


def test_fitting_letting_go_gives_time_next_round_and_a_misfit_does_not() -> None:
    fits = ready(CASUS, Role.SPACE_GIVER, ownership=700, capacity=700)
    assert after(CASUS, fits, k.ResolveRound()).tables[T1].trip.next_time == 200
    misfits = ready(CASUS, Role.SPACE_GIVER)
    assert after(CASUS, misfits, k.ResolveRound()).tables[T1].trip.next_time == 0


ROLE_POINTS: tuple[tuple[Role, dict[str, int], str], ...] = (
    (Role.PROBLEM_SOLVER, {"ownership": 600}, "takeover"),
    (Role.INSTIGATOR, {}, "fitting_energiser"),
    (Role.FACILITATOR, {"ownership": 600, "capacity": 500}, "fitting_energiser"),
    (Role.CO_PLAYER, {"trust": 600, "ownership": 600}, "fitting_co_player"),
    (Role.CO_PLAYER, {}, "misfit_co_player"),
    (Role.SPACE_GIVER, FITS_3, "fitting_let_go"),
    (Role.SPACE_GIVER, {}, "over_the_fence"),
    (Role.SPACE_GIVER, {"vulnerability": 600}, "let_go_without_net"),
)


@pytest.mark.parametrize(("role", "meters", "sort"), ROLE_POINTS)
def test_a_role_is_evidence_for_or_against_a_lesson(
    role: Role, meters: dict[str, int], sort: str
) -> None:
    assert sort in sorts(events(CASUS, ready(CASUS, role, **meters), k.ResolveRound()))


def test_the_third_round_in_a_row_takes_a_tick_and_directing_costs_ownership() -> None:
    state = with_role(
        ready(CASUS, Role.PROCESS_DIRECTOR, connection=500, ownership=500),
        Role.PROCESS_DIRECTOR,
        (Role.PROCESS_DIRECTOR, 2),
        (Role.PROCESS_DIRECTOR, 2),
    )
    found = events(CASUS, state, k.ResolveRound())
    (revealed,) = only(found, e.FitRevealed)
    assert revealed.ticks == (False, True, True)
    assert (revealed.fit, revealed.worn) == (1, True)
    assert {"regie_paradox", "stuck"} <= sorts(found)
    assert moved(CASUS, state, k.ResolveRound())["ownership"] == -100


def test_the_second_round_in_a_row_is_not_worn() -> None:
    state = with_role(
        ready(CASUS, Role.PROCESS_DIRECTOR), Role.PROCESS_DIRECTOR, (Role.PROCESS_DIRECTOR, 2)
    )
    (revealed,) = only(events(CASUS, state, k.ResolveRound()), e.FitRevealed)
    assert not revealed.worn


SWITCHES: tuple[tuple[Role, tuple[tuple[Role, int], ...], dict[str, int], set[str]], ...] = (
    (Role.INSTIGATOR, ((Role.REGULATOR, 0),), {}, {"good_switch"}),
    (Role.REGULATOR, ((Role.INSTIGATOR, 3),), {}, {"worse_switch"}),
    (
        Role.INSTIGATOR,
        ((Role.INSTIGATOR, 3), (Role.REGULATOR, 0)),
        {},
        {"good_switch", "flip_flop"},
    ),
    (Role.REGULATOR, ((Role.REGULATOR, 1),), {}, {"stuck"}),
    (Role.INSTIGATOR, ((Role.INSTIGATOR, 3),), {}, set[str]()),
    (Role.REGULATOR, (), {}, set[str]()),
)


@pytest.mark.parametrize(("role", "history", "meters", "expected"), SWITCHES)
def test_switching_or_staying_says_something_about_flexibility(
    role: Role,
    history: tuple[tuple[Role, int], ...],
    meters: dict[str, int],
    expected: set[str],
) -> None:
    state = with_role(ready(CASUS, role, **meters), role, *history)
    found = sorts(events(CASUS, state, k.ResolveRound()))
    assert found & {"good_switch", "worse_switch", "flip_flop", "stuck"} == expected


def test_the_voice_that_was_right_is_told_afterwards() -> None:
    state = ready(CASUS, Role.REGULATOR)
    stance = replace(state.tables[T1].stance, minority=(Role.INSTIGATOR, Role.CO_PLAYER))
    found = events(CASUS, with_table(state, stance=stance), k.ResolveRound())
    assert only(found, e.MinorityProvedRight) == [
        e.MinorityProvedRight(table=T1, role=Role.INSTIGATOR, fit=3)
    ]


def choosing(role: Role = Role.INSTIGATOR, **stance: object) -> State:
    """Return round 2 at the choice of a role, after a first round in a role."""
    state = after(CASUS, rounds_begin(CASUS, CALM, minutes=10), k.StartRound())
    new = replace(state.tables[T1].stance, history=((role, 2),), **stance)  # type: ignore[arg-type]
    return replace(with_table(state, stance=new), round=2)


def test_the_first_role_is_free_and_so_are_staying_and_announcing() -> None:
    first = after(CASUS, rounds_begin(CASUS, CALM, minutes=10), k.StartRound())
    command = k.ChooseRole(table=T1, role=Role.INSTIGATOR)
    assert moved(CASUS, first, command) == {}
    assert moved(CASUS, choosing(), command) == {}
    assert moved(CASUS, choosing(Role.REGULATOR, announced=Role.INSTIGATOR), command) == {}


def test_an_unannounced_switch_costs_time_and_support() -> None:
    command = k.ChooseRole(table=T1, role=Role.INSTIGATOR)
    assert moved(CASUS, choosing(Role.REGULATOR), command) == {"time": -100, "support": -50}


def test_wisselruimte_spares_the_support_once() -> None:
    state = choosing(Role.REGULATOR, free_switches=1)
    command = k.ChooseRole(table=T1, role=Role.INSTIGATOR)
    assert moved(CASUS, state, command) == {"time": -100}
    assert after(CASUS, state, command).tables[T1].stance.free_switches == 0
    later = after(CASUS, choosing(Role.REGULATOR), command)
    assert later.tables[T1].stance.free_switches == 0


def with_block(state: State, block: Block, choice: str) -> State:
    """Return the state with a canvas block filled and settled."""
    dossier = state.tables[T1].dossier
    canvas = {**dossier.plan.canvas, block: BlockFill(choice=choice, settled=True)}
    plan = replace(dossier.plan, canvas=canvas)
    return with_table(state, dossier=replace(dossier, plan=plan))


@pytest.mark.parametrize(
    ("choice", "price"),
    [
        ("klusteam", {"time": -100, "support": -50}),
        ("programma", {"time": -100}),
        ("lijnteam", {"time": -200, "support": -50}),
    ],
)
def test_the_organisation_changes_the_price_of_a_switch(
    choice: str, price: dict[str, int]
) -> None:
    state = with_block(choosing(Role.REGULATOR), Block.ORGANISATION, choice)
    assert moved(CASUS, state, k.ChooseRole(table=T1, role=Role.INSTIGATOR)) == price


def test_a_switch_planned_in_the_canvas_is_announced() -> None:
    state = with_block(choosing(Role.REGULATOR), Block.ROLES, "instigator@2")
    assert moved(CASUS, state, k.ChooseRole(table=T1, role=Role.INSTIGATOR)) == {}


def test_the_council_leaves_two_roles() -> None:
    state = choosing(forced=True)
    refused = k.ChooseRole(table=T1, role=Role.FACILITATOR)
    assert reason(CASUS, state, refused) is Reason.ROLE_FORCED
    assert moved(CASUS, state, k.ChooseRole(table=T1, role=Role.REGULATOR)) == {}


def test_the_baton_goes_to_a_partner_who_can_carry_it_and_taking_it_back_costs() -> None:
    state = with_table(choosing(), meters=fill_meters(trust=600))
    given = after(CASUS, state, k.ChooseRole(table=T1, role=Role.CO_PLAYER))
    assert given.tables[T1].dossier.baton == BOB
    dossier = given.tables[T1].dossier
    back = with_table(state, dossier=dossier)
    changes = moved(CASUS, back, k.ChooseRole(table=T1, role=Role.REGULATOR))
    assert changes == {"time": -100, "support": -50, "trust": -100, "ownership": -100}


@pytest.mark.parametrize(
    ("meters", "energy"), [({"trust": 599}, {BOB: 400}), ({"trust": 600}, {BOB: 299})]
)
def test_nobody_takes_the_baton_without_trust_or_energy(
    meters: dict[str, int], energy: dict[object, int]
) -> None:
    state = with_town(with_table(choosing(), meters=fill_meters(**meters)), energy=energy)
    given = after(CASUS, state, k.ChooseRole(table=T1, role=Role.CO_PLAYER))
    assert given.tables[T1].dossier.baton == ""


def test_there_is_no_baton_at_instap() -> None:
    state = after(ENTRY, rounds_begin(ENTRY, CALM, minutes=10), k.StartRound())
    state = with_table(state, meters=fill_meters(trust=900))
    assert not only(
        events(ENTRY, state, k.ChooseRole(table=T1, role=Role.SPACE_GIVER)), e.BatonPassed
    )


PROGRESS = (
    # base x fit x (0.6 + 0.04 V + 0.02 T) x 2.5 (four rounds), cut to hundredths
    (Role.PROCESS_DIRECTOR, 2, {"connection": 200, "trust": 400}, 1330),
    (Role.PROCESS_DIRECTOR, 0, {"connection": 200, "trust": 400}, 266),
    (Role.PROBLEM_SOLVER, 1, {"connection": 0, "trust": 0}, 750),
    (Role.FACILITATOR, 3, {"connection": 500, "trust": 500}, 1890),
    (Role.SPACE_GIVER, 3, {"connection": 0, "trust": 0, "ownership": 800, "capacity": 700}, 1440),
    (Role.SPACE_GIVER, 0, {"ownership": 100, "capacity": 100}, 84),
)


@pytest.mark.parametrize(("role", "fit", "meters", "expected"), PROGRESS)
def test_progress_is_the_formula(
    role: Role, fit: int, meters: dict[str, int], expected: int
) -> None:
    state = ready(CASUS, role, **{"connection": 0, "trust": 0, **meters})
    assert progress(CASUS, state, state.tables[T1], role, fit) == expected
