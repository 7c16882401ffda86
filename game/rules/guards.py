"""Checks that many commands share: the right step, the right turn, a table that exists."""

from game.model.ids import TableId
from game.model.refusal import Reason, Refused
from game.model.state import State
from game.model.terms import Step, Turn


def refuse_step(state: State, *steps: Step) -> Refused | None:
    """Return a refusal unless the room is in one of these steps."""
    if state.step in steps:
        return None
    if state.over:
        return Refused(reason=Reason.GAME_OVER)
    return Refused(reason=Reason.WRONG_STEP, subject=state.step)


def refuse_turn(state: State, table: TableId, step: Step, *turns: Turn) -> Refused | None:
    """Return a refusal unless the table exists and is at one of these turns of the step."""
    if state.step is not step:
        return refuse_step(state, step)
    known = state.tables.get(table)
    if known is None:
        return Refused(reason=Reason.UNKNOWN_TABLE, subject=table)
    turn = known.turn
    if turn in turns:
        return None
    if turn is Turn.READY:
        return Refused(reason=Reason.TABLE_READY, subject=table)
    return Refused(reason=Reason.WRONG_STEP, subject=turn)


def all_ready(state: State) -> bool:
    """Whether every table is ready with the room's step."""
    return all(table.turn is Turn.READY for table in state.tables.values())


def refuse_busy(state: State) -> Refused | None:
    """Return a refusal, naming the first busy table, unless every table is ready."""
    for table in state.tables.values():
        if table.turn is not Turn.READY:
            return Refused(reason=Reason.TABLES_BUSY, subject=table.id)
    return None
