"""Who sits where, and whose time is left (rules 2.1, ruling 6)."""

from dataclasses import replace

import pytest

from game.model.state import State
from game.model.terms import Meter, Seat
from game.rules.chairs import seats, time_by_seat
from tests.helpers.games import T1, after, new_game, on_route, with_table
from tests.helpers.small_casus import CALM, small_casus

CASUS = small_casus()


def seated(players: int, turned: int) -> list[tuple[int, ...]]:
    """Return the players on the four chairs, clockwise from Leefwereld."""
    state = replace(with_table(new_game(CASUS), players=players), chairs_turned=turned)
    return list(seats(state, state.tables[T1]).values())


@pytest.mark.parametrize(
    ("players", "turned", "expected"),
    [
        (4, 0, [(1,), (2,), (3,), (4,)]),
        (4, 1, [(4,), (1,), (2,), (3,)]),
        (4, 4, [(1,), (2,), (3,), (4,)]),
        (3, 0, [(1,), (2,), (3,), (1,)]),
        (3, 1, [(2,), (1,), (2,), (3,)]),
        (5, 0, [(1, 5), (2,), (3,), (4,)]),
        (6, 0, [(1, 5), (2, 6), (3,), (4,)]),
        (6, 1, [(4, 6), (1, 5), (2,), (3,)]),
    ],
)
def test_everybody_moves_one_chair_each_round(
    players: int, turned: int, expected: list[tuple[int, ...]]
) -> None:
    assert seated(players, turned) == expected


@pytest.mark.parametrize("players", [3, 4, 5, 6])
@pytest.mark.parametrize("turned", range(7))
def test_no_chair_is_empty_and_nobody_is_left_standing(players: int, turned: int) -> None:
    chairs = seated(players, turned)
    assert all(chairs)
    assert {player for chair in chairs for player in chair} == set(range(1, players + 1))


def spending(total: int, left: int) -> State:
    """Return a round with so much time given and left."""
    state = on_route(CASUS, CALM, minutes=10)
    trip = replace(state.tables[T1].trip, given=total)
    return with_table(state, trip=trip, meters={Meter.TIME: left})


@pytest.mark.parametrize(
    ("total", "left", "expected"),
    [
        (600, 600, [(200, 200), (200, 200), (100, 100), (100, 100)]),
        (600, 300, [(200, 0), (200, 100), (100, 100), (100, 100)]),
        (400, 0, [(100, 0), (100, 0), (100, 0), (100, 0)]),
        (800, 550, [(200, 0), (200, 150), (200, 200), (200, 200)]),
        (550, 550, [(200, 200), (150, 150), (100, 100), (100, 100)]),
        (300, 400, [(100, 100), (100, 100), (100, 100), (100, 100)]),
        (0, 0, [(0, 0), (0, 0), (0, 0), (0, 0)]),
    ],
)
def test_chairs_spend_their_time_clockwise(
    total: int, left: int, expected: list[tuple[int, int]]
) -> None:
    state = spending(total, left)
    found = time_by_seat(CASUS, state.tables[T1])
    assert list(found) == list(Seat)
    assert list(found.values()) == expected


def test_a_round_remembers_what_it_gave() -> None:
    state = on_route(CASUS, CALM, minutes=10)
    assert state.tables[T1].trip.given == 600
    assert after(CASUS, state) is state
