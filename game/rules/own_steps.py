"""Being ready with a step that every table does for itself: verkennen, opgave, plan, leren."""

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Step, Turn
from game.rules import opgaven, plans, realisation, steps
from game.rules.draft import Draft
from game.rules.guards import all_ready, refuse_step, refuse_turn

OWN_STEPS = (Step.EXPLORE, Step.FORMULATE, Step.PLAN, Step.LEARN)
"""Steps that a table finishes by itself."""


def refuse_finish(casus: Casus, state: State, command: k.FinishStep) -> Refused | None:
    """Return why a table is not ready, or None."""
    wrong = refuse_step(state, *OWN_STEPS)
    wrong = wrong or refuse_turn(state, command.table, state.step, Turn.BUSY)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    if state.step is Step.FORMULATE:
        return opgaven.refuse_finish(casus, table)
    if state.step is Step.PLAN:
        return plans.refuse_finish(table, casus)
    return None


def finish(draft: Draft, command: k.FinishStep) -> None:
    """Let a table be ready; its choices have their effect, and the last one lets all go on."""
    step = draft.state.step
    if step is Step.FORMULATE:
        opgaven.settle(draft, command.table)
    if step in (Step.PLAN, Step.LEARN):
        plans.settle(draft, command.table)
    draft.pass_turn(command.table, Turn.READY)
    if step is Step.LEARN:
        if all_ready(draft.state):
            realisation.measure(draft)
            steps.enter(draft, Step.ROUND_END)
        return
    steps.go_on_when_ready(draft)
