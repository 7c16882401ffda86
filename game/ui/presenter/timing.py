"""How long each step is meant to take; the clock shows it, nothing follows from it."""

from typing import Final, Literal

from game.model.state import State
from game.model.terms import Step

Pace = Literal["on", "off", "stretched"]
StepKey = tuple[Step, int]

_SECONDS: Final[dict[int, dict[Step, int]]] = {
    10: {Step.PLAY: 120},
    60: {
        Step.INTRO: 300, Step.EXPLORE: 180, Step.PRIORITISE: 60, Step.CHOOSE: 30,
        Step.FORMULATE: 60, Step.PLAY: 330, Step.ROUND_END: 90, Step.END: 120,
    },
    90: {
        Step.INTRO: 300, Step.EXPLORE: 360, Step.PRIORITISE: 150, Step.CHOOSE: 30,
        Step.FORMULATE: 120, Step.PLAN: 300, Step.PLAY: 450, Step.ROUND_END: 90,
        Step.KOERSAGENDA: 60, Step.LEARN: 240, Step.END: 180,
    },
    120: {
        Step.INTRO: 480, Step.EXPLORE: 420, Step.PRIORITISE: 180, Step.CHOOSE: 60,
        Step.FORMULATE: 180, Step.PLAN: 360, Step.PLAY: 450, Step.ROUND_END: 90,
        Step.KOERSAGENDA: 60, Step.LEARN: 360, Step.END: 300,
    },
    165: {
        Step.INTRO: 600, Step.EXPLORE: 540, Step.PRIORITISE: 300, Step.CHOOSE: 120,
        Step.FORMULATE: 240, Step.PLAN: 540, Step.PLAY: 510, Step.ROUND_END: 90,
        Step.KOERSAGENDA: 90, Step.LEARN: 480, Step.END: 540,
    },
}  # fmt: skip
"""Seconds per step and format; phases and rounds as in rules 2.2, divided over their steps."""
_STRETCH: Final = 1.5


def step_key(state: State) -> StepKey:
    """What the clock of a step belongs to: a new key starts it anew."""
    return state.step, state.round


def planned_seconds(state: State, pace: Pace) -> int | None:
    """Seconds meant for the present step; None when there is no timer.

    Before round 1 nobody is hurried, and in the practice game only while playing.
    """
    if state.step is Step.ROUND_END and state.round == 0:
        return None
    seconds = _SECONDS.get(state.setup.minutes, {}).get(state.step)
    if pace == "off" or seconds is None:
        return None
    return round(seconds * _STRETCH) if pace == "stretched" else seconds
