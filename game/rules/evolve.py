"""evolve: the state after an event. Pure and total: it cannot refuse and runs no rule."""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Any

from game.model import events as e
from game.model.casus import Casus
from game.model.state import State
from game.rules import evolve_room, evolve_table
from game.rules.start import initial_state

_Apply = Callable[[Casus, State, Any], State]

_APPLY: Mapping[type, _Apply] = {**evolve_room.APPLY, **evolve_table.APPLY}


def evolve(casus: Casus, state: State, event: e.Event) -> State:
    """Return the state after one event."""
    return _APPLY[type(event)](casus, state, event)


def fold(casus: Casus, state: State, events: Iterable[e.Event]) -> State:
    """Return the state after all the events, in order."""
    return reduce(lambda before, event: evolve(casus, before, event), events, state)


__all__ = ["evolve", "fold", "initial_state"]
