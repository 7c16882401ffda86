"""Inspanningen by id: those of the casus, and those that tables typed themselves (rules 2.4)."""

from game.model.casus import Casus, Inspanning
from game.model.ids import GoalId, InspanningId
from game.model.state import State, Table


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
