"""Inspanningen by id: those of the casus, and those that tables typed themselves (rules 2.4)."""

from game.model.casus import Casus, Inspanning
from game.model.ids import GoalId, InspanningId
from game.model.state import State, Table
from game.model.terms import Block


def of_table(casus: Casus, table: Table, work: InspanningId) -> Inspanning | None:
    """Return an inspanning as one table knows it: its own, or the casus's; None when unknown."""
    own = (item for item in table.dossier.plan.own if item.id == work)
    return next(own, None) or casus.work.inspanningen.get(work)


def of_game(casus: Casus, state: State, work: InspanningId) -> Inspanning | None:
    """Return an inspanning of the casus or of any table; None when unknown."""
    found = casus.work.inspanningen.get(work)
    if found is not None:
        return found
    own = (item for table in state.tables.values() for item in table.dossier.plan.own)
    return next((item for item in own if item.id == work), None)


def goals_of(casus: Casus, table: Table, work: InspanningId) -> tuple[tuple[GoalId, int], ...]:
    """Return the goals that an inspanning contributes to, with line weight 1-3."""
    found = of_table(casus, table, work)
    return found.goals if found is not None else ()


def complete(work: Inspanning) -> bool:
    """Whether a typed inspanning says where, with whom, in which domain and for which goals."""
    return bool(work.place and work.partner and work.domain and work.goals)


def counted_goals(casus: Casus, table: Table) -> tuple[GoalId, ...] | None:
    """Return the goals that count by block 1 of the canvas; None: all do.

    As many as were chosen: those to which the linked inspanningen contribute most, the first in
    the casus of equals.
    """
    fill = table.dossier.plan.canvas.get(Block.GOALS)
    if fill is None:
        return None
    choices = casus.rules.canvas.get(Block.GOALS, ())
    most = next((choice.strength for choice in choices if choice.choice == fill.choice), 0)
    weights: dict[GoalId, int] = {}
    for work in table.dossier.plan.linked:
        for goal, weight in goals_of(casus, table, work):
            weights[goal] = weights.get(goal, 0) + weight
    order = {goal: number for number, goal in enumerate(casus.work.goals)}
    ranked = sorted(weights, key=lambda goal: (-weights[goal], order.get(goal, len(order))))
    return tuple(ranked[:most])


def counts(casus: Casus, table: Table, work: InspanningId) -> bool:
    """Whether an inspanning serves a goal that counts; one without goals always does."""
    counted = counted_goals(casus, table)
    goals = goals_of(casus, table, work)
    return counted is None or not goals or any(goal in counted for goal, _line in goals)
