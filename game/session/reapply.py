"""Doing again what an undo took away, as far as the rules still allow it."""

from collections.abc import Callable

from game.journal.records import StepRecord
from game.journal.timeline import Item, Timeline
from game.model.refusal import Refused
from game.model.value import value


@value
class Reapplied:
    """What came of "rest opnieuw".

    Attributes:
        done: The undone steps that were done again, in order.
        refused: Those that no longer can be, with the reason.
    """

    done: tuple[StepRecord, ...] = ()
    refused: tuple[tuple[StepRecord, Refused], ...] = ()


def taken_back(timeline: Timeline, skip: int) -> tuple[StepRecord, ...]:
    """Return the steps of the last undo, without its first ``skip``: the slip itself."""
    items: tuple[Item, ...] = tuple(timeline.undone)
    if not items and timeline.considered:
        items = timeline.considered[-1].items
    return tuple(item for item in items if isinstance(item, StepRecord))[skip:]


def reapply(
    steps: tuple[StepRecord, ...], again: Callable[[StepRecord], Refused | None]
) -> Reapplied:
    """Do each step again; the refused ones change nothing and do not stop the others."""
    done, refused = list[StepRecord](), list[tuple[StepRecord, Refused]]()
    for step in steps:
        answer = again(step)
        if answer is None:
            done.append(step)
        else:
            refused.append((step, answer))
    return Reapplied(done=tuple(done), refused=tuple(refused))
