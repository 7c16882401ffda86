"""How long each step is meant to take; the clock shows it, nothing follows from it."""

from typing import Final, Literal

from game.model.casus import Casus
from game.model.formats import FORMATS
from game.model.state import State
from game.model.terms import Mechanic, Step
from game.model.value import value
from game.rules.steps import phases

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
_HOUR: Final = 60
_HOUR_PLAY: Final = 510
"""In an hour with three rounds a round takes ten minutes instead of seven (rules 2.2)."""
_STRETCH: Final = 1.5
_FASTEST, _SLOWEST = 0.6, 2.0
"""How far a group's own pace is believed, as a share of what was planned."""


@value
class Slot:
    """A part of the workshop: which step, in which round (0: none), and how long (seconds)."""

    step: Step
    round: int
    seconds: int


def step_key(state: State) -> StepKey:
    """What the clock of a step belongs to: a new key starts it anew."""
    return state.step, state.round


def planned_seconds(state: State, pace: Pace) -> int | None:
    """Seconds meant for the present step; None when there is no timer.

    Before round 1 nobody is hurried, and in the practice game only while playing.
    """
    if state.step is Step.ROUND_END and state.round == 0:
        return None
    seconds = _planned(state, state.step)
    if pace == "off" or not seconds:
        return None
    return round(seconds * _STRETCH) if pace == "stretched" else seconds


def _planned(state: State, step: Step) -> int:
    short = state.pace.planned or state.setup.rounds
    if state.setup.minutes == _HOUR and step is Step.PLAY and short < FORMATS[_HOUR].rounds:
        return _HOUR_PLAY
    return _SECONDS.get(state.setup.minutes, {}).get(step, 0)


def round_seconds(state: State, took: tuple[int, ...]) -> int:
    """Seconds that a coming round is expected to take: as the plan says, or as the last one went.

    ``took`` are the seconds of the rounds that were played. The first one is always slow, so it
    says nothing.
    """
    planned = _planned(state, Step.PLAY) + _planned(state, Step.ROUND_END)
    known = took[1:]
    if not known or not planned:
        return planned
    return round(min(planned * _SLOWEST, max(planned * _FASTEST, known[-1])))


def rest(casus: Casus, state: State, took: tuple[int, ...]) -> tuple[Slot, ...]:
    """Return the parts that come after the present step, in order, up to the debrief."""
    slots: list[Slot] = []
    before = phases(casus, state)
    if state.step in before:
        ahead = before[before.index(state.step) + 1 :]
        slots += [Slot(step=step, round=0, seconds=_planned(state, step)) for step in ahead]
    if state.step is Step.PLAY:
        slots.append(_slot(state, Step.ROUND_END, state.round))
    half = (state.setup.rounds + 1) // 2
    learning = not state.learned and _learns(casus, state)
    for number in range(state.round + 1, state.setup.rounds + 1):
        if learning and number > max(half, state.round):
            slots.append(_slot(state, Step.LEARN, 0))
            learning = False
        slots.append(Slot(step=Step.PLAY, round=number, seconds=round_seconds(state, took)))
    if not state.over:
        slots.append(_slot(state, Step.END, 0))
    return tuple(slots)


def _slot(state: State, step: Step, number: int) -> Slot:
    return Slot(step=step, round=number, seconds=_planned(state, step))


def _learns(casus: Casus, state: State) -> bool:
    return FORMATS[state.setup.minutes].learn and casus.rules.has(Mechanic.MIDWAY_LEARNING)


def debrief_seconds(state: State) -> int:
    """Seconds that the format keeps for the debrief (rules 2.2)."""
    return FORMATS[state.setup.minutes].debrief * 60


def slack(casus: Casus, state: State, *, elapsed: int, spent: int, took: tuple[int, ...]) -> int:
    """Return the seconds left over when all goes as expected, the debrief kept; negative: late.

    Args:
        casus: The fixed part of the game.
        state: The game now.
        elapsed: Seconds of the session so far, pauses excluded.
        spent: Seconds of the present step so far.
        took: Seconds of each round that was played.
    """
    kept = debrief_seconds(state)
    room = state.setup.minutes * 60 - kept - elapsed
    here = 0 if _waits(state) else max(0, _planned(state, state.step) - spent)
    return room - here - sum(slot.seconds for slot in rest(casus, state, took))


def _waits(state: State) -> bool:
    return state.step is Step.ROUND_END and state.round == 0
