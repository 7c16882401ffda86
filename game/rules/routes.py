"""Moving the pawn over the board (rules 2.7)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PlaceId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Block, Mechanic, Meter, Step, Turn
from game.rules.action_checks import block_change
from game.rules.draft import Draft
from game.rules.guards import refuse_turn


def step_cost(casus: Casus, table: Table, place: PlaceId) -> int | None:
    """Return the time of one step to a place in hundredths, or None where no road leads.

    Levels without board cost let the pawn go anywhere for nothing. Only an organisation that
    says so (a lijnteam) feels the walls between departments.
    """
    if not casus.rules.has(Mechanic.BOARD_COST):
        return 0
    here = table.trip.place
    if here is None:
        return 0
    walls = dict(casus.board.places[here].exits)
    if place not in walls:
        return None
    rule = casus.rules.numbers.time
    free = table.trip.steps < rule.free_steps
    walled = block_change(casus, table, Block.ORGANISATION, "walls_count", 0)
    wall = walls[place] if walled else 0
    return (0 if free else rule.step) + wall


def refuse_travel(casus: Casus, state: State, command: k.Travel) -> Refused | None:
    """Return why the pawn cannot go there, or None."""
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ROUTE)
    if wrong is not None:
        return wrong
    if command.place not in casus.board.places:
        return Refused(reason=Reason.UNKNOWN_PLACE, subject=command.place)
    table = state.tables[command.table]
    if command.place == table.trip.place:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.place)
    cost = step_cost(casus, table, command.place)
    if cost is None:
        return Refused(reason=Reason.NO_ROUTE, subject=command.place)
    left = table.meters[Meter.TIME]
    return Refused(reason=Reason.NO_TIME, bound=left) if cost > left else None


def travel(draft: Draft, command: k.Travel) -> None:
    """Move the pawn one step and pay for it."""
    table = draft.table(command.table)
    cost = step_cost(draft.casus, table, command.place) or 0
    draft.add(e.TableMoved(table=table.id, place=command.place, free=cost == 0))
    draft.change(table.id, Meter.TIME, -cost, e.Cause(kind="travel", ref=command.place))
