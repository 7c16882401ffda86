"""How meters and lessons went: a value at every position of a session."""

from game.model.ids import TableId
from game.model.state import State
from game.model.terms import SHARED_METERS, Lesson, Meter, Step
from game.rules.scoring import evidence_of, score
from game.session.history import History
from game.session.overruling import as_overruled

RESULTS = (Meter.RESULT, Meter.LASTING)
"""Meters that are counted at the end of a round and kept in the outcome."""


def meter_curve(history: History, table: TableId, meter: Meter) -> tuple[int, ...]:
    """Return a meter at every position, in hundredths; a shared one is the same for all tables."""
    states = (history.state(position) for position in range(history.positions + 1))
    return tuple(meter_at(state, table, meter) for state in states)


def meter_at(state: State, table: TableId, meter: Meter) -> int:
    """Return a meter as it is in a state, in hundredths; 0 where the level has none."""
    if meter in SHARED_METERS:
        return state.town.meters.get(meter, 0)
    whole = state.tables[table]
    if meter is Meter.RESULT:
        return whole.dossier.outcome.now
    if meter is Meter.LASTING:
        return whole.dossier.outcome.lasting
    return whole.meters.get(meter, 0)


def lesson_curve(history: History, table: TableId, lesson: Lesson) -> tuple[int, ...]:
    """Return a lesson's score at every position (0-1000), by the evidence until then.

    Points are counted as the facilitator left them in the end.
    """
    curve: list[int] = []
    seen, now = None, 0
    for position in range(history.positions + 1):
        state = history.state(position)
        if state.evidence is not seen:
            seen, now = state.evidence, _score(history, position, table, lesson)
        curve.append(now)
    return tuple(curve)


def _score(history: History, position: int, table: TableId, lesson: Lesson) -> int:
    state = as_overruled(history.state(position), history.overruled)
    rule = history.casus(position).rules.numbers.scoring
    return score(rule, state.setup.rounds, evidence_of(state, table, lesson))


def round_ends(history: History) -> tuple[int, ...]:
    """Return the positions before round 1, after each Doorwerking, and at the end."""
    marks: list[int] = []
    for position in range(1, history.positions + 1):
        before, after = history.state(position - 1), history.state(position)
        begins = before.round == 0 and after.round == 1
        resolved = after.step is Step.ROUND_END and before.step is Step.PLAY
        if begins:
            marks.append(position - 1)
        if resolved:
            marks.append(position)
    return tuple(dict.fromkeys((*marks, history.positions)))
