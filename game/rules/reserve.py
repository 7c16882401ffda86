"""The shared reserve: the chairs of Bestuur may give a table some of it (ruling 12).

Where an area has a ceiling (plafond) it never gets more than that from the reserve.
"""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Mechanic, Meter, Step, Turn
from game.rules import areas
from game.rules.draft import Draft
from game.rules.guards import refuse_turn

UNIT = 100
"""The reserve is given in whole units of budget."""
ROUND_MAX = 200
"""Most that one table gets in a round."""


def room(casus: Casus, state: State, table: Table) -> int:
    """Return the most that a table can draw now, in hundredths."""
    full = casus.rules.meters[Meter.BUDGET].high - table.meters[Meter.BUDGET]
    left = min(ROUND_MAX - table.trip.drawn_reserve, state.town.meters[Meter.RESERVE], full)
    under = left_for_area(casus, state, table)
    return max(0, (left if under is None else min(left, under)) // UNIT * UNIT)


def left_for_area(casus: Casus, state: State, table: Table) -> int | None:
    """Return what the reserve may still give where a table's opgave lies; None has no ceiling."""
    area = areas.area_of(casus, table)
    ceiling = None if area is None else casus.board.areas[area].ceiling
    if area is None or ceiling is None:
        return None
    there = areas.tables_in(casus, state, area)
    return ceiling - sum(other.dossier.drawn for other in there)


def refuse_draw(casus: Casus, state: State, command: k.DrawReserve) -> Refused | None:
    """Return why this much cannot be drawn, or None."""
    turns = (Turn.ROLE, Turn.ROUTE, Turn.ENCOUNTER)
    wrong = refuse_turn(state, command.table, Step.PLAY, *turns)
    if wrong is not None:
        return wrong
    if not casus.rules.has(Mechanic.RESERVE):
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL)
    table = state.tables[command.table]
    if table.stance.forced:
        return Refused(reason=Reason.BUDGET_FROZEN)
    most = room(casus, state, table)
    if command.amount > most:
        return Refused(reason=Reason.NO_RESERVE, bound=most)
    if command.amount < UNIT or command.amount % UNIT:
        return Refused(reason=Reason.OUT_OF_BOUNDS, bound=UNIT)
    return None


def draw_reserve(draft: Draft, command: k.DrawReserve) -> None:
    """Move budget from the reserve to the table."""
    cause = e.Cause(kind="reserve")
    draft.change(command.table, Meter.RESERVE, -command.amount, cause)
    draft.change(command.table, Meter.BUDGET, command.amount, cause)
    total = draft.table(command.table).trip.drawn_reserve + command.amount
    draft.add(e.ReserveDrawn(table=command.table, total=total))
