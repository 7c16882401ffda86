"""Inspanningen by id: those of the casus, and those that tables typed themselves (rules 2.4)."""

from functools import lru_cache
from itertools import combinations

from game.model.casus import Casus, Inspanning
from game.model.ids import GoalId, InspanningId
from game.model.rule_parts import GOALS_PICKED, goals_in, goals_joined
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


def goal_choices(casus: Casus, table: Table) -> tuple[str, ...]:
    """Return what block 1 of the canvas may hold: one to three goals of the table's opgave.

    Where the rulebook of an older session knows numbers of goals only, those.
    """
    rules = casus.rules.canvas.get(Block.GOALS, ())
    most = next((choice.strength for choice in rules if choice.choice == GOALS_PICKED), None)
    if most is None:
        return tuple([choice.choice for choice in rules])
    form = table.dossier.form
    opgave = form.opgave if form is not None else None
    own = [goal.id for goal in casus.work.goals.values() if goal.opgave == opgave]
    return _some_of(tuple(own), most)


@lru_cache(maxsize=256)
def _some_of(goals: tuple[GoalId, ...], most: int) -> tuple[str, ...]:
    """Return every choice of up to so many goals, few before many."""
    sizes = range(1, min(most, len(goals)) + 1)
    return tuple(goals_joined(some) for size in sizes for some in combinations(goals, size))


def counted_goals(casus: Casus, table: Table) -> tuple[GoalId, ...] | None:
    """Return the goals that count by block 1 of the canvas; None: all do.

    Those that were picked. Where an older rulebook knows numbers only, as many as were chosen:
    those to which the linked inspanningen contribute most, the first in the casus of equals.
    """
    fill = table.dossier.plan.canvas.get(Block.GOALS)
    if fill is None:
        return None
    choices = casus.rules.canvas.get(Block.GOALS, ())
    most = next((choice.strength for choice in choices if choice.choice == fill.choice), None)
    return goals_in(fill.choice) if most is None else _heaviest(casus, table, most)


def _heaviest(casus: Casus, table: Table, most: int) -> tuple[GoalId, ...]:
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
