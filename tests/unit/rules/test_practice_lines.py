"""The practice casus: which changes of role win (the table of best lines in the game design)."""

import pytest

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import OpgaveId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Action, Level, Role
from game.rules.decide import advance
from tests.helpers.games import T1, after
from tests.helpers.walks import begin, casus_at

CASUS = casus_at("bankje", Level.ENTRY)
ROLES = {
    1: Role.PROBLEM_SOLVER,
    3: Role.PROCESS_DIRECTOR,
    5: Role.FACILITATOR,
    7: Role.SPACE_GIVER,
}
OUTSIDE = ("bankje", "buurthuis")
PILOTS = ("vrijdag_open", "overkapping")
# letter of an action -> action, places where it is tried, targets that are tried
DOING = {
    "H": (Action.ASK_HELP, OUTSIDE, ("",)),
    "I": (Action.INVITE, ("bankje",), ("noor",)),
    "P": (Action.START_PILOT, OUTSIDE, PILOTS),
    "E": (Action.EVALUATE, OUTSIDE, PILOTS),
    "V": (Action.AGREE_SAFETY_NET, ("loket",), ("",)),
}
# (roles, actions a round, answers, lasting result in points)
LINES = (
    ((1, 5, 7), ("HP", "PH", "HEV"), (2, 1, 1), 48),
    ((1, 5, 5), ("HP", "PV", "EV"), (2, 3, 1), 44),
    ((1, 3, 5), ("IP", "PV", "HEV"), (2, 3, 3), 42),
    ((1, 3, 3), ("IP", "PV", "HEV"), (2, 3, 3), 37),
    ((1, 7, 7), ("HP", "PH", "HEV"), (2, 3, 1), 36),
    ((1, 1, 1), ("HP", "PH", "HEV"), (2, 3, 3), 25),
)


def done(casus: Casus, state: State, letter: str) -> State:
    """Return the state after an action, at the first place and target where it can be done."""
    action, places, targets = DOING[letter]
    for place in places:
        there = state
        if state.tables[T1].trip.place != place:
            there = after(casus, state, k.Travel(table=T1, place=place))  # type: ignore[arg-type]
        for target in targets:
            command = k.Act(table=T1, action=action, target=target)  # type: ignore[arg-type]
            stepped = advance(casus, there, command)
            if not isinstance(stepped, Refused):
                return stepped.state
    return state


def lasting(roles: tuple[int, ...], actions: tuple[str, ...], answers: tuple[int, ...]) -> float:
    """Return what lasts, in points, of a line in which every role is announced."""
    casus, state = begin(("bankje", Level.ENTRY, 1, 10, 3), seed=1)
    state = after(
        casus,
        state,
        k.StartGame(),
        k.ChooseOpgave(table=T1, opgave=OpgaveId("samen_zitten")),
    )
    for number, (role, letters, answer) in enumerate(zip(roles, actions, answers, strict=True)):
        if number and roles[number - 1] != role:
            state = after(casus, state, k.AnnounceRole(table=T1, role=ROLES[role]))
        state = after(casus, state, k.StartRound(), k.ChooseRole(table=T1, role=ROLES[role]))
        for letter in letters:
            state = done(casus, state, letter)
        state = after(
            casus,
            state,
            k.FinishRoute(table=T1),
            k.ChooseOption(table=T1, option=answer),
            k.ResolveRound(),
        )
    state = after(casus, state, k.FinishGame())
    return state.tables[T1].dossier.outcome.lasting / 100


@pytest.mark.parametrize(("roles", "actions", "answers", "points"), LINES)
def test_a_line_of_roles_is_worth_what_the_design_says(
    roles: tuple[int, ...], actions: tuple[str, ...], answers: tuple[int, ...], points: int
) -> None:
    assert lasting(roles, actions, answers) == pytest.approx(points, abs=1.5)


def test_changing_roles_wins_and_letting_go_fits_after_facilitating() -> None:
    worth = [lasting(roles, actions, answers) for roles, actions, answers, _points in LINES]
    assert worth == sorted(worth, reverse=True)
