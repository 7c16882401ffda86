"""The length of a game: how many rounds, what a round of work is worth, cutting and giving back.

Ruling 17: when rounds are cut, the work factor W changes from the next round to (W of the new
length x its rounds - W spent) / rounds left, so that the whole game holds about as much work.
"""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.refusal import Reason, Refused
from game.model.state import Promise, State
from game.rules.draft import Draft


def planned(state: State) -> int:
    """Return how many rounds the facilitator chose at the start."""
    return state.pace.planned or state.setup.rounds


def shortest(casus: Casus, state: State) -> int:
    """Return the fewest rounds the game can have now: those begun, and what the rules know."""
    return max(state.round, min(casus.rules.numbers.progress.work_factor))


def work_factor(casus: Casus, state: State) -> int:
    """Return W in hundredths for the present round (rules 2.2 and ruling 17)."""
    return factor_in(casus, state, state.round)


def factor_in(casus: Casus, state: State, number: int) -> int:
    """Return W in hundredths for a round that is played, or that would be; 0 is before round 1."""
    cuts = [factor for after, factor in state.pace.factors if after < max(number, 1)]
    return cuts[-1] if cuts else _of_length(casus, planned(state))


def factor_after(casus: Casus, state: State, rounds: int) -> int:
    """Return W in hundredths from the next round on when the game gets so many rounds.

    In a game that ends with the present round nothing is left to share: it keeps its factor.
    """
    left = rounds - state.round
    if left <= 0:
        return work_factor(casus, state)
    spent = sum(factor_in(casus, state, number) for number in range(1, state.round + 1))
    return max(0, _of_length(casus, rounds) * rounds - spent) // left


def _of_length(casus: Casus, rounds: int) -> int:
    """Return W of a length (rules 2.2), or of the nearest one listed."""
    factors = casus.rules.numbers.progress.work_factor
    return factors[min(factors, key=lambda listed: (abs(listed - rounds), listed))]


def promise_due(state: State, promise: Promise) -> int:
    """Return the round in which a promise must be kept: none falls after the last round."""
    return min(promise.due, state.setup.rounds)


def refuse_rounds(casus: Casus, state: State, command: k.ChangeRounds) -> Refused | None:
    """Return why the game cannot get this length, or None."""
    if state.over:
        return Refused(reason=Reason.GAME_OVER)
    if command.rounds == state.setup.rounds:
        return Refused(reason=Reason.SAME_AS_BEFORE)
    if command.rounds > planned(state):
        return Refused(reason=Reason.TOO_MANY_ROUNDS, bound=planned(state))
    if command.rounds < shortest(casus, state):
        return Refused(reason=Reason.TOO_FEW_ROUNDS, bound=shortest(casus, state))
    return None


def change(draft: Draft, command: k.ChangeRounds) -> None:
    """Give the game another length from the next round on."""
    state = draft.state
    draft.add(
        e.RoundsChanged(
            rounds=command.rounds,
            change=command.rounds - state.setup.rounds,
            after=state.round,
            factor=factor_after(draft.casus, state, command.rounds),
        )
    )
