"""Moves finds what the plain definition finds, whatever it was asked before."""

import pytest

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Level, Meter, Turn
from game.model.value import replace
from game.rules import candidates
from game.rules.decide import advance, refusal
from game.rules.legal import legal, menu, moves
from game.rules.moves import Moves
from tests.helpers import walks
from tests.helpers.games import T1, at, new_game, with_table, with_town
from tests.helpers.small_casus import small_casus
from tests.unit.session.games import begun, play

SEEDS = (1, 2)
STEPS = 350


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("setting", walks.SETTINGS, ids=str)
def test_it_finds_the_moves_of_every_position_of_a_game(
    setting: tuple[str, Level, int, int, int], seed: int
) -> None:
    rng = walks.luck(seed)
    casus, state = walks.begin(setting, seed)
    finder = Moves(casus)

    for before, _stepped in walks.steps(casus, state, rng, STEPS):
        assert finder.of(before) == tuple(moves(casus, before))


@pytest.mark.parametrize("setting", walks.SETTINGS[1::3], ids=str)
def test_it_may_be_asked_about_positions_of_several_games_in_any_order(
    setting: tuple[str, Level, int, int, int],
) -> None:
    rng = walks.luck(5)
    games = [walks.begin(setting, seed) for seed in (1, 2)]
    casus = games[0][0]
    walked = [before for _, start in games for before, _ in walks.steps(casus, start, rng, 200)]
    rng.shuffle(walked)
    finder = Moves(casus)

    for state in walked:
        assert finder.of(state) == tuple(moves(casus, state))


@pytest.mark.parametrize("setting", walks.SETTINGS, ids=str)
def test_what_is_told_at_once_is_what_is_not_refused_one_by_one(
    setting: tuple[str, Level, int, int, int],
) -> None:
    casus, state = walks.begin(setting, 3)

    for before, _stepped in walks.steps(casus, state, walks.luck(3), STEPS):
        for table in before.tables.values():
            for part in candidates.parts(casus, before.step, table.turn):
                entries = tuple(part.entries(casus, before, table))
                open_now = [one for one in entries if not _refused(casus, before, one)]
                if part.open is not None:
                    assert list(part.open(casus, before, table)) == open_now


def _refused(casus: Casus, state: State, offer: k.Offer) -> bool:
    return refusal(casus, state, offer.command) is not None


def test_the_menu_lists_each_part_in_order() -> None:
    casus, state = walks.begin(walks.SETTINGS[6], 1)

    for before, _stepped in walks.steps(casus, state, walks.luck(1), 200):
        room = tuple(candidates.room(casus, before))
        listed = [
            offer
            for table in before.tables.values()
            for part in candidates.parts(casus, before.step, table.turn)
            for offer in part.entries(casus, before, table)
        ]
        assert [offer for offer, _why in menu(casus, before)] == [*room, *listed]


def test_a_ready_table_has_no_menu() -> None:
    casus = small_casus()

    assert candidates.parts(casus, new_game(casus).step, Turn.READY) == ()


def test_what_changes_by_hand_is_seen() -> None:
    casus, state = walks.begin(("small", Level.STANDARD, 2, 90, 4), 1)
    finder = Moves(casus)
    for before, _stepped in walks.steps(casus, state, walks.luck(4), 300):
        changed = (
            with_table(before, meters={Meter.TIME: 0}),
            with_table(before, meters={Meter.BUDGET: 0}),
            with_town(before, meters={Meter.SUPPORT: 0, Meter.LEGALITY: 0}),
            with_town(before, energy=dict.fromkeys(before.town.energy, 0)),
            at(before, next(iter(casus.board.places))),
            replace(before, round=before.round + 1),
            replace(before, setup=replace(before.setup, rounds=6)),
            with_table(before, T1, players=6),
        )
        for one in (before, *changed, before):
            assert finder.of(one) == tuple(moves(casus, one))


def test_the_same_offers_are_the_very_same_objects() -> None:
    casus, state = walks.begin(walks.SETTINGS[6], 2)
    stepped = advance(casus, state, k.StartGame())
    assert not isinstance(stepped, Refused)

    once, again = (Moves(casus).of(stepped.state) for _ in range(2))

    assert all(one is other for one, other in zip(once, again, strict=True))


def test_a_session_offers_its_moves_and_what_is_always_possible() -> None:
    session = begun()
    for _number in range(60):
        assert session.moves == tuple(moves(session.casus, session.state))
        assert session.offers == tuple(legal(session.casus, session.state))
        play(session, 1)
