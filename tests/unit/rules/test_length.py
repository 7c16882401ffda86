"""Cutting rounds and giving them back: what the rounds left are worth (ruling 17)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.refusal import Reason
from game.model.state import Promise, State
from game.model.terms import Level, Meter, Role, Step, WorkKind
from game.rules.inspanningen import volume
from game.rules.length import factor_in, planned, promise_due, work_factor
from game.rules.moves import Moves
from game.rules.resolve import progress
from tests.helpers.games import (
    T1,
    after,
    answered,
    events,
    on_route,
    only,
    reason,
    rounds_begin,
    with_role,
    with_table,
)
from tests.helpers.small_casus import CALM, DORA, small_casus

CASUS = small_casus()


def between(round_: int, rounds: int = 5) -> State:
    """Return a game right after the Doorwerking of a round."""
    return replace(rounds_begin(CASUS, CALM, minutes=60, rounds=rounds), round=round_)


def cut(state: State, rounds: int) -> State:
    return after(CASUS, state, k.ChangeRounds(rounds=rounds))


@pytest.mark.parametrize(
    ("played", "rounds", "new", "factor"),
    [
        (0, 5, 4, 250),
        (2, 5, 4, (4 * 250 - 2 * 180) // 2),
        (3, 5, 4, 4 * 250 - 3 * 180),
        (1, 6, 3, (3 * 340 - 150) // 2),
        (1, 4, 2, 2 * 430 - 250),
        (2, 3, 2, 340),
    ],
)
def test_the_rounds_left_share_what_the_new_length_holds(
    played: int, rounds: int, new: int, factor: int
) -> None:
    state = cut(between(played, rounds), new)
    assert state.setup.rounds == new
    assert planned(state) == rounds
    assert factor_in(CASUS, state, played + 1) == factor


def test_a_round_that_runs_keeps_its_factor_and_may_become_the_last() -> None:
    state = replace(between(3), step=Step.PLAY)
    shorter = cut(state, 4)
    assert work_factor(CASUS, shorter) == work_factor(CASUS, state) == 180
    assert factor_in(CASUS, shorter, 4) == 4 * 250 - 3 * 180
    last = cut(state, 3)
    assert work_factor(CASUS, last) == 180
    assert last.setup.rounds == last.round


def test_given_back_the_rounds_left_share_what_was_planned() -> None:
    state = cut(cut(between(2), 3), 5)
    assert state.setup.rounds == 5
    assert factor_in(CASUS, state, 3) == (5 * 180 - 2 * 180) // 3
    later = cut(replace(cut(between(1), 3), round=2), 5)
    spent = 180 + (3 * 340 - 180) // 2
    assert factor_in(CASUS, later, 3) == (5 * 180 - spent) // 3


def test_progress_follows_the_factor() -> None:
    usual = with_role(between(3), Role.PROCESS_DIRECTOR)
    fourth = replace(cut(usual, 4), round=4)
    before = progress(CASUS, usual, usual.tables[T1], Role.PROCESS_DIRECTOR, 2)
    later = progress(CASUS, fourth, fourth.tables[T1], Role.PROCESS_DIRECTOR, 2)
    assert later / before == pytest.approx(460 / 180, abs=0.01)


def test_what_an_inspanning_holds_follows_the_length_of_round_one() -> None:
    casus = small_casus(Level.ENTRY)
    state = replace(rounds_begin(casus, CALM, minutes=60, rounds=5), round=2)
    shorter = after(casus, state, k.ChangeRounds(rounds=4))
    assert volume(casus, shorter, WorkKind.PILOT) == volume(casus, state, WorkKind.PILOT)


REFUSED = (
    (between(2), 5, Reason.SAME_AS_BEFORE),
    (between(2), 6, Reason.TOO_MANY_ROUNDS),
    (between(2), 1, Reason.TOO_FEW_ROUNDS),
    (between(3), 2, Reason.TOO_FEW_ROUNDS),
    (cut(between(2), 4), 4, Reason.SAME_AS_BEFORE),
    (replace(between(5), step=Step.END), 4, Reason.GAME_OVER),
)


@pytest.mark.parametrize(("state", "rounds", "expected"), REFUSED)
def test_no_round_that_was_played_is_cut_and_no_more_given_than_planned(
    state: State, rounds: int, expected: Reason
) -> None:
    assert reason(CASUS, state, k.ChangeRounds(rounds=rounds)) is expected


def test_after_the_last_round_that_is_left_the_game_can_be_closed() -> None:
    state = between(3)
    assert reason(CASUS, state, k.FinishGame()) is Reason.WRONG_STEP
    shorter = cut(state, 3)
    assert reason(CASUS, shorter, k.StartRound()) is Reason.WRONG_STEP
    assert after(CASUS, shorter, k.FinishGame()).over


def test_a_promise_falls_due_in_the_last_round_that_is_left() -> None:
    state = answered(
        with_role(
            on_route(CASUS, CALM, minutes=60, rounds=5), Role.PROCESS_DIRECTOR,
        )
    )  # fmt: skip
    promise = Promise(number=0, to=DORA, text="Ik kom terug", due=4)
    dossier = replace(state.tables[T1].dossier, promises=(promise,))
    state = replace(with_table(state, dossier=dossier), round=2)
    assert promise_due(state, promise) == 4
    assert not only(events(CASUS, state, k.ResolveRound()), e.PromiseSettled)
    shorter = cut(state, 2)
    assert promise_due(shorter, promise) == 2
    assert only(events(CASUS, shorter, k.ResolveRound()), e.PromiseSettled)


def test_what_was_found_before_a_cut_is_not_offered_after_it() -> None:
    state = between(2)
    known = Moves(CASUS)
    assert any(isinstance(offer.command, k.StartRound) for offer in known.of(state))
    offers = known.of(cut(state, 2))
    assert not any(isinstance(offer.command, k.StartRound) for offer in offers)
    assert any(isinstance(offer.command, k.FinishGame) for offer in offers)
    assert state.tables[T1].meters[Meter.TIME] == cut(state, 2).tables[T1].meters[Meter.TIME]
