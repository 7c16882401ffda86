"""Kantelmomenten: the choices on which a session turned, by playing it again with each other one.

``impact = |change of lasting result| + 2 |change of mean lessons|`` for the table that chose, in
hundredths of a point (rules 5). It says what this model makes of it, nothing more.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

from game.journal.memory import MemoryJournal
from game.journal.problem import Problem
from game.journal.reading import read_bytes
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.value import value
from game.report.choices import Choice, choices
from game.report.whatif import Skipped, StandIn, what_if
from game.rules import scoring
from game.session.history import History

MOST = 5
"""How many moments a debrief shows."""
LESSONS_WEIGH = 2
"""How much a point of the mean lesson score counts beside a point of lasting result."""
PER_PROCESS = 3
"""Choices that a process gets at a time: what a cancel waits for at most."""


@value
class Ending:
    """What a table ended with: lasting result (0-10,000) and mean lesson score (0-1000)."""

    lasting: int
    lessons: int


@value
class Otherwise:
    """Where a session would have ended with another choice.

    Attributes:
        chosen: The other role or option, as in ``Choice.others``.
        ending: Of the table that chose.
        lasting: Change of its lasting result against what happened.
        lessons: Change of its mean lesson score.
        elsewhere: Change of the mean lasting result of the other tables.
        skipped: Later steps that could not be done any more.
        stand_ins: What was done in their place.
    """

    chosen: str
    ending: Ending
    lasting: int
    lessons: int
    elsewhere: int
    skipped: tuple[Skipped, ...]
    stand_ins: tuple[StandIn, ...]

    @property
    def impact(self) -> int:
        """How much the choice weighed, in hundredths."""
        return abs(self.lasting) + LESSONS_WEIGH * abs(self.lessons)


@value
class Pivot:
    """A choice with every other one played out, the one with most impact first."""

    choice: Choice
    ending: Ending
    others: tuple[Otherwise, ...]

    @property
    def impact(self) -> int:
        """The impact of the other choice that would have changed most."""
        return self.others[0].impact


def pivots(
    history: History,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    jobs: int = 1,
    most: int = MOST,
) -> tuple[Pivot, ...] | None:
    """Return the choices with most impact, the greatest first; None when cancelled.

    Args:
        history: The session; read only.
        progress: Called with the number of choices played out and of all choices.
        cancelled: Asked between two choices.
        jobs: Processes to spread the work over; any number gives the same answer. With more than
            one nothing is computed in this process, so that a window stays smooth.
        most: How many to return.
    """
    open_choices = tuple(choice for choice in choices(history) if choice.others)
    found: list[Pivot] = []
    progress(0, len(open_choices))
    for some in _play(history, open_choices, jobs):
        if cancelled():
            return None
        found += some
        progress(len(found), len(open_choices))
    return ranked(found, most)


def ranked(found: Sequence[Pivot], most: int = MOST) -> tuple[Pivot, ...]:
    """Return the pivots that changed anything, by impact, equals in the order of play."""
    moving = [pivot for pivot in found if pivot.others and pivot.impact]
    return tuple(sorted(moving, key=lambda pivot: -pivot.impact)[:most])


def pivot(history: History, choice: Choice) -> Pivot:
    """Play a session again with each other choice at one moment."""
    end = history.positions
    after, casus = history.state(end), history.casus(end)
    was = ending(casus, after, choice.table)
    others = (_otherwise(history, choice, other, was) for other in choice.others)
    played = [one for one in others if one is not None]
    return Pivot(
        choice=choice,
        ending=was,
        others=tuple(sorted(played, key=lambda one: -one.impact)),
    )


def ending(casus: Casus, state: State, table: TableId) -> Ending:
    """Return what a table has so far."""
    return Ending(
        lasting=state.tables[table].dossier.outcome.lasting,
        lessons=scoring.profile(casus, state, table),
    )


def _otherwise(history: History, choice: Choice, other: str, was: Ending) -> Otherwise | None:
    branch = what_if(history, choice.position, choice.command(other))
    if isinstance(branch, Refused):
        return None
    end = history.positions
    then = ending(history.casus(end), branch.state, choice.table)
    return Otherwise(
        chosen=other,
        ending=then,
        lasting=then.lasting - was.lasting,
        lessons=then.lessons - was.lessons,
        elsewhere=_elsewhere(history.state(end), branch.state, choice.table),
        skipped=branch.skipped,
        stand_ins=branch.stand_ins,
    )


def _elsewhere(before: State, after: State, table: TableId) -> int:
    others = [other for other in before.tables if other != table]
    moved = sum(
        after.tables[other].dossier.outcome.lasting - before.tables[other].dossier.outcome.lasting
        for other in others
    )
    return moved // len(others) if others else 0


def _play(history: History, asked: tuple[Choice, ...], jobs: int) -> Iterator[Sequence[Pivot]]:
    """Yield the pivots in the order of play, some at a time."""
    if jobs == 1 or len(asked) < 2:
        for choice in asked:
            yield (pivot(history, choice),)
        return
    data, slice_ = _data(history), jobs * PER_PROCESS
    # joblib says nothing of its types, and only who asks for more processes pays for it
    joblib: Any = import_module("joblib")
    with joblib.Parallel(n_jobs=jobs, backend="loky") as parallel:
        for first in range(0, len(asked), slice_):
            some = asked[first : first + slice_]
            yield parallel(joblib.delayed(play_apart)(data, choice) for choice in some)


def play_apart(data: bytes, choice: Choice) -> Pivot:
    """Play one moment out; what another process is asked to do."""
    return pivot(_history(data), choice)


def _data(history: History) -> bytes:
    """Return what stands of a session as the bytes of a file."""
    journal = MemoryJournal()
    for record in (history.header, *history.timeline.live):
        journal.append(record)
    return journal.data()


@lru_cache(maxsize=1)
def _history(data: bytes) -> History:
    reading = read_bytes(data)
    history = reading if isinstance(reading, Problem) else History.of(reading)
    if isinstance(history, Problem):
        raise TypeError(history.detail)
    return history
