"""The six spanningen: what moves them, and what an outer end costs (rules 2.8)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.effects import Effects, TensionEffect
from game.model.state import State
from game.model.terms import Level, Meter, Role, Tension
from game.rules.evolve import evolve
from tests.helpers.games import (
    T1,
    T2,
    after,
    answered,
    events,
    on_route,
    only,
    with_town,
)
from tests.helpers.small_casus import CALM, small_casus, with_encounters
from tests.helpers.walks import casus_at

CASUS = small_casus(Level.DEEPENING)
LARGE = ("zolang-het-thuis-gaat", "zes-aan-tafel", "oeverkwartier")


def ready(tables: int = 1, **tensions: int) -> State:
    """Return a round that may work through, with sliders (by letter) in hundredths."""
    state = answered(on_route(CASUS, CALM, tables=tables))
    return with_town(state, tensions={Tension(name): value for name, value in tensions.items()})


def pressed(state: State) -> list[tuple[str, Meter, int]]:
    """Return what the sliders changed: (letter, meter, change)."""
    found = events(CASUS, state, k.ResolveRound())
    moved = [one for one in found if isinstance(one, e.MeterChanged | e.SharedMeterChanged)]
    return [(one.cause.ref, one.meter, one.change) for one in moved if one.cause.kind == "tension"]


@pytest.mark.parametrize("tension", Tension)
def test_every_slider_starts_in_the_middle_and_costs_nothing_there(tension: Tension) -> None:
    state = ready()
    assert state.town.tensions[tension] == 500
    assert pressed(state) == []


@pytest.mark.parametrize(
    ("stands", "expected"),
    [
        (0, [("c", Meter.OWNERSHIP, -50)]),
        (100, [("c", Meter.OWNERSHIP, -50)]),
        (101, []),
        (899, []),
        (900, [("c", Meter.SUPPORT, -50)]),
        (1000, [("c", Meter.SUPPORT, -50)]),
    ],
)
def test_an_outer_end_costs_something_each_round(
    stands: int, expected: list[tuple[str, Meter, int]]
) -> None:
    assert pressed(ready(c=stands)) == expected


def test_control_costs_every_table_and_renewal_costs_support_once() -> None:
    found = pressed(ready(2, b=0, e=1000))
    assert sorted(found) == [
        ("b", Meter.OWNERSHIP, -50),
        ("b", Meter.OWNERSHIP, -50),
        ("e", Meter.SUPPORT, -50),
    ]


def test_an_answer_moves_a_slider_and_the_town_remembers_when_and_why() -> None:
    talk = next(iter(CASUS.story.encounters.values()))
    move = Effects(social=(TensionEffect(tension=Tension.MONEY, change=-200),))
    option = replace(talk.options[1], gains=move)
    casus = with_encounters(CASUS, replace(talk, options=(talk.options[0], option)))
    state = after(casus, on_route(casus, CALM), k.FinishRoute(table=T1))
    later = after(casus, state, k.ChooseOption(table=T1, option=2))
    assert later.town.tensions[Tension.MONEY] == 300
    shift = later.town.organisation.shifts[-1]
    assert (shift.what, shift.round, shift.table, shift.change, shift.value) == (
        "d", 1, T1, -200, 300,
    )  # fmt: skip
    assert (shift.cause.kind, shift.cause.ref) == ("option", f"{talk.id}.2")


def test_the_town_remembers_plain_words_as_a_session_file_gives_them_back() -> None:
    moved = e.TensionMoved(
        table=T1,
        tension=Tension.VISION,
        change=100,
        value=600,
        cause=e.Cause(kind="role", ref=Role.PROCESS_DIRECTOR),
    )
    shift = evolve(CASUS, ready(), moved).town.organisation.shifts[-1]

    assert type(shift.cause.ref) is str
    assert shift.cause.ref == Role.PROCESS_DIRECTOR


def test_a_table_moves_what_all_share_by_its_part() -> None:
    state = answered(on_route(CASUS, CALM, Role.SPACE_GIVER, tables=3))
    found = only(events(CASUS, state, k.ResolveRound()), e.TensionMoved)
    assert [(one.tension.value, one.change) for one in found] == [("b", 33)] * 3


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (Role.PROBLEM_SOLVER, ("b", -100)),
        (Role.REGULATOR, ("f", -100)),
        (Role.PROCESS_DIRECTOR, ("a", -50)),
        (Role.CO_PLAYER, ("c", 100)),
        (Role.SPACE_GIVER, ("b", 100)),
    ],
)
def test_a_role_shows_where_one_stands(role: Role, expected: tuple[str, int]) -> None:
    state = answered(on_route(CASUS, CALM, role))
    found = only(events(CASUS, state, k.ResolveRound()), e.TensionMoved)
    assert [(one.tension.value, one.change) for one in found] == [expected]


@pytest.mark.parametrize("name", LARGE)
def test_in_every_large_casus_each_slider_can_reach_both_ends(name: str) -> None:
    """Both ways there are answers, and together with roles, actions and plan far enough."""
    casus = casus_at(name, Level.DEEPENING)
    for tension in Tension:
        moves = [
            social.change
            for encounter in casus.story.encounters.values()
            for option in encounter.options
            for social in option.gains.social
            if isinstance(social, TensionEffect) and social.tension is tension
        ]
        assert min(moves) < 0 < max(moves), tension


def test_below_verdieping_no_slider_moves() -> None:
    casus = small_casus(Level.STANDARD)
    state = answered(on_route(casus, CALM, Role.SPACE_GIVER, tables=2))
    found = events(casus, state, k.ResolveRound())
    assert only(found, e.TensionMoved) == []
    assert T2 in state.tables
