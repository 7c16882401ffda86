"""The six spanningen: who leans over too far pays for it every round (rules 2.8)."""

from game.model import events as e
from game.model.ids import TableId
from game.model.state import State
from game.model.terms import Mechanic, Meter, Tension
from game.rules.draft import Draft


def press(draft: Draft, order: tuple[TableId, ...]) -> None:
    """Let every slider at an outer end cost something.

    Too much control costs each table eigenaarschap; too much renewal costs draagvlak, once.
    """
    if not draft.casus.rules.has(Mechanic.TENSIONS):
        return
    rule = draft.casus.rules.numbers.tensions
    for tension in Tension:
        cause = e.Cause(kind="tension", ref=tension)
        stands = draft.state.town.tensions[tension]
        if stands <= rule.low:
            for table in order:
                draft.change(table, Meter.OWNERSHIP, rule.low_ownership, cause)
        elif stands >= rule.high:
            draft.change(order[0], Meter.SUPPORT, rule.high_support, cause)


def moves_of(state: State, tension: Tension) -> int:
    """Return how often a slider moved."""
    return sum(shift.what == tension for shift in state.town.organisation.shifts)
