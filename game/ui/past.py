"""What a round has brought, from the steps of the session that stand."""

from itertools import pairwise

from game.journal.records import StepRecord
from game.model.commands import FinishGame, ResolveRound, StartLearning, StartRound
from game.session.session import Session
from game.ui.presenter.scene import Past
from game.ui.presenter.walks import walks

_MS = 1000


def past_of(session: Session) -> Past:
    """What this round has brought, from the steps that stand."""
    history = session.history
    steps = history.steps
    start = next(
        (at for at in reversed(range(len(steps))) if isinstance(steps[at].command, StartRound)), 0
    )
    resolution = next(
        (step for step in steps[start:] if isinstance(step.command, ResolveRound)), None
    )
    at = history.position_of(resolution.seq) if resolution is not None else None
    return Past(
        events=tuple(event for step in steps[start:] for event in step.events),
        before=None if at is None else history.state(at - 1),
        resolved=resolution.events if resolution is not None else (),
        rounds=_rounds_took(steps),
        walks=walks(session.casus, steps),
    )


def _rounds_took(steps: tuple[StepRecord, ...]) -> tuple[int, ...]:
    """Seconds from the start of each round to the start of what came after it."""
    marks = [
        step for step in steps if isinstance(step.command, (StartRound, StartLearning, FinishGame))
    ]
    return tuple(
        (after.ms - before.ms) // _MS
        for before, after in pairwise(marks)
        if isinstance(before.command, StartRound)
    )
