"""Koersagenda: one vote on the goals of all plans, at verdieping only (rules 2.4)."""

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.casus import Goal
from game.model.ids import GoalId
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Level, Meter, Step
from game.model.value import replace
from game.rules.legal import moves
from game.rules.steps import phases
from tests.helpers.games import after, events, new_game, only, reason
from tests.helpers.small_casus import CALM, LAMP, ORDER, small_casus

PLAIN = small_casus(Level.DEEPENING)
ASLEEP, KNOWN = GoalId("asleep"), GoalId("known")
CASUS = replace(
    PLAIN,
    work=replace(
        PLAIN.work,
        goals={
            goal: Goal(id=goal, opgave=CALM, title=goal) for goal in (ASLEEP, KNOWN, GoalId("x"))
        },
        inspanningen={
            **PLAIN.work.inspanningen,
            LAMP: replace(PLAIN.work.inspanningen[LAMP], goals=((ASLEEP, 2), (KNOWN, 1))),
        },
    ),
)


def at_the_vote(tables: int = 1, players: int = 4) -> State:
    """Return a game whose tables are ready with their plans."""
    state = new_game(CASUS, tables=tables, minutes=90)
    seated = {key: replace(table, players=players) for key, table in state.tables.items()}
    state = after(CASUS, replace(state, tables=seated), k.StartGame())
    for table in tuple(state.tables):
        state = after(CASUS, state, k.FinishStep(table=table))
    for group in ("executives", "others"):
        for opgave in (CALM, ORDER):
            state = after(CASUS, state, k.RankOpgave(group=group, opgave=opgave))
    state = after(CASUS, state, k.CompareRankings())
    for table in tuple(state.tables):
        state = after(CASUS, state, k.ChooseOpgave(table=table, opgave=CALM))
    for _step in ("formulate", "plan"):
        for table in tuple(state.tables):
            state = after(CASUS, state, k.FinishStep(table=table))
    return state


def test_the_vote_comes_after_the_plans_and_before_round_1() -> None:
    assert phases(CASUS, new_game(CASUS, minutes=90))[-2:] == (Step.PLAN, Step.KOERSAGENDA)
    assert at_the_vote().step is Step.KOERSAGENDA
    assert after(CASUS, at_the_vote(), k.AdoptKoersagenda(agreed=0)).step is Step.ROUND_END


@pytest.mark.parametrize("level", [Level.ENTRY, Level.STANDARD])
def test_other_levels_have_no_vote(level: Level) -> None:
    casus = small_casus(level)
    assert Step.KOERSAGENDA not in phases(casus, new_game(casus, minutes=120))


def test_a_short_format_has_no_plan_and_no_vote() -> None:
    assert Step.KOERSAGENDA not in phases(CASUS, new_game(CASUS, minutes=60))


VOTES = (
    # tables, players, hands, support
    (1, 4, 1, 100),
    (1, 4, 0, 0),
    (1, 6, 1, 0),  # two sit on the chairs of Leefwereld: one of two is no majority
    (1, 6, 2, 100),
    (2, 4, 1, 0),
    (2, 4, 2, 100),
    (3, 4, 2, 100),
    (3, 4, 1, 0),
)


@pytest.mark.parametrize(("tables", "players", "hands", "support"), VOTES)
def test_support_grows_only_when_a_majority_of_leefwereld_agrees(
    tables: int, players: int, hands: int, support: int
) -> None:
    state = at_the_vote(tables, players)
    before = state.town.meters[Meter.SUPPORT]
    later = after(CASUS, state, k.AdoptKoersagenda(agreed=hands))
    assert later.town.meters[Meter.SUPPORT] - before == support
    assert later.town.koersagenda is not None
    assert later.town.koersagenda.backed is bool(support)


def test_the_goals_are_those_that_the_plans_serve() -> None:
    found = events(CASUS, at_the_vote(2), k.AdoptKoersagenda(agreed=2))
    (adopted,) = only(found, e.KoersagendaAdopted)
    assert adopted.goals == (ASLEEP, KNOWN)
    assert (adopted.agreed, adopted.voters) == (2, 2)


@pytest.mark.parametrize("hands", [-1, 3])
def test_more_hands_than_chairs_are_refused(hands: int) -> None:
    command = k.AdoptKoersagenda(agreed=hands)
    assert reason(CASUS, at_the_vote(2), command) is Reason.OUT_OF_BOUNDS


def test_it_is_the_only_move_and_it_is_done_once() -> None:
    state = at_the_vote()
    assert [offer.command.kind for offer in moves(CASUS, state)] == ["adopt_koersagenda"]
    later = after(CASUS, state, k.AdoptKoersagenda(agreed=1))
    assert reason(CASUS, later, k.AdoptKoersagenda(agreed=1)) is Reason.WRONG_STEP
