"""What several tables do at once: the same inspanning at two tables (lesson 10, "dubbel werk").

Starting what another table runs already counts against lesson 10; whoever sees it in time can go
on together. So the screens show it while it can still be changed.
"""

from game.model.ids import InspanningId, TableId
from game.model.state import State, Table


def others_with(state: State, table: TableId, work: InspanningId) -> tuple[TableId, ...]:
    """Return the other tables that plan or run an inspanning, in table order."""
    return tuple(
        other.id for other in state.tables.values() if other.id != table and work in _has(other)
    )


def doubles(state: State) -> tuple[tuple[InspanningId, tuple[TableId, ...]], ...]:
    """Return each inspanning that two or more tables plan or run, with those tables."""
    known: dict[InspanningId, list[TableId]] = {}
    for table in state.tables.values():
        for work in _has(table):
            known.setdefault(work, []).append(table.id)
    return tuple((work, tuple(who)) for work, who in known.items() if len(who) > 1)


def _has(table: Table) -> tuple[InspanningId, ...]:
    """What a table plans or runs, but for what it typed itself or carries on with another."""
    running = {work.id: work for work in table.dossier.work}
    own = {work.id for work in table.dossier.plan.own}
    every = dict.fromkeys((*table.dossier.plan.linked, *running))
    return tuple(
        work
        for work in every
        if work not in own
        and not (work in running and (running[work].stopped or running[work].merged))
    )
