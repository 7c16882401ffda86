"""From step to step: what comes after what, given format and level (rules 2.2)."""

from game.model import events as e
from game.model.casus import Casus
from game.model.formats import FORMATS
from game.model.state import State
from game.model.terms import Mechanic, Meter, Step, Turn
from game.rules.draft import Draft
from game.rules.guards import all_ready


def phases(casus: Casus, state: State) -> tuple[Step, ...]:
    """Return the steps before the first round, in order, for this format and level."""
    form = FORMATS[state.setup.minutes]
    several = len(casus.work.opgaven) > 1
    steps = [Step.INTRO]
    if form.explore:
        steps.append(Step.EXPLORE)
    if form.explore and several:
        steps.append(Step.PRIORITISE)
    steps.append(Step.CHOOSE)
    if form.explore:
        steps.append(Step.FORMULATE)
    if form.concretise and casus.rules.has(Mechanic.DIN):
        steps.append(Step.PLAN)
        if casus.rules.has(Mechanic.KOERSAGENDA):
            steps.append(Step.KOERSAGENDA)
    return tuple(steps)


def next_phase(casus: Casus, state: State) -> Step:
    """Return the step after the present one; after the last comes the space between rounds."""
    order = phases(casus, state)
    place = order.index(state.step)
    return order[place + 1] if place + 1 < len(order) else Step.ROUND_END


def enter(draft: Draft, step: Step) -> None:
    """Let the room enter a step with every table busy, and give what the step needs."""
    draft.add(e.StepEntered(step=step, turn=Turn.BUSY))
    if step is Step.EXPLORE:
        start = draft.casus.rules.numbers.phases.explore_time
        for table in draft.state.tables.values():
            left = table.meters[Meter.TIME]
            draft.change(table.id, Meter.TIME, start - left, e.Cause(kind="explore"))


def go_on_when_ready(draft: Draft) -> None:
    """Enter the next phase once every table is ready."""
    if all_ready(draft.state):
        enter(draft, next_phase(draft.casus, draft.state))


def learning_due(casus: Casus, state: State) -> bool:
    """Whether half-time has come and there has been no Tussentijds leren yet."""
    form = FORMATS[state.setup.minutes]
    half = (state.setup.rounds + 1) // 2
    return (
        form.learn
        and casus.rules.has(Mechanic.MIDWAY_LEARNING)
        and not state.learned
        and half <= state.round < state.setup.rounds
    )
