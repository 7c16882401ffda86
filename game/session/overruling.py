"""Points as the facilitator put them: the weight that took the place of the recorded one."""

from collections.abc import Mapping

from game.model.state import State
from game.model.value import replace


def as_overruled(state: State, overruled: Mapping[int, int]) -> State:
    """Return the game with the weights (hundredths, by number of evidence) put in their place.

    For what is shown and told: rules and digests go by the points as they were recorded.
    """
    if not any(item.number in overruled for item in state.evidence):
        return state
    evidence = tuple(
        replace(item, weight=overruled[item.number]) if item.number in overruled else item
        for item in state.evidence
    )
    return replace(state, evidence=evidence)
