"""Two truths about a session: does it add up, and would today's rules tell the same?"""

from game.journal.records import StepRecord
from game.model.casus import Casus
from game.model.events import NOBODY, UNTOLD, Event, SrmScored, TensionMoved
from game.model.refusal import Refused
from game.model.state import State
from game.model.value import replace, value
from game.rules.decide import decide
from game.rules.evolve import fold
from game.session.digest import PROJECTION, digest
from game.session.history import History, start_of


@value
class DigestDiffers:
    """Folding gives another state than was seen in play after step ``seq``: a warning."""

    seq: int
    recorded: str
    now: str


@value
class Difference:
    """The first step that today's rules decide otherwise.

    Attributes:
        step: The step as recorded.
        now: Its events, or its refusal, today.
        index: The first event that differs; the length of the shorter one when one stops early.
    """

    step: StepRecord
    now: tuple[Event, ...] | Refused
    index: int


@value
class Rerun:
    """What re-deciding the standing commands came to: ``same`` steps, then the difference."""

    same: int
    difference: Difference | None
    state: State


def audit(history: History) -> tuple[DigestDiffers, ...]:
    """Compare the recorded digests with those of the folded states.

    Empty when all agree, or when they are of a projection that this version does not know.
    """
    if history.header.product.digest != PROJECTION:
        return ()
    recorded = [(step.seq, step.digest) for step in history.steps]
    closed = history.timeline.closed
    if closed is not None:
        recorded.append((history.timeline.seq, closed.digest))
    pairs = [(seq, then, digest(history.after(seq).state)) for seq, then in recorded if then]
    return tuple(
        DigestDiffers(seq=seq, recorded=then, now=now) for seq, then, now in pairs if then != now
    )


def rerun(history: History, casus: Casus | None = None) -> Rerun:
    """Re-decide the standing commands under today's rules, up to the first difference.

    ``casus`` plays them by another text of the casus; None takes what was in force then.
    """
    state = history.state(0) if casus is None else start_of(casus, history.header).state
    same = 0
    for position, step in enumerate(history.timeline.live, 1):
        if not isinstance(step, StepRecord):
            continue
        by = casus or history.casus(position)
        now = decide(by, state, step.command)
        if isinstance(now, Refused) or not _alike(step.events, now):
            index = 0 if isinstance(now, Refused) else _first_difference(step.events, now)
            return Rerun(
                same=same, difference=Difference(step=step, now=now, index=index), state=state
            )
        state = fold(by, state, now)
        same += 1
    return Rerun(same=same, difference=None, state=state)


def _alike(then: tuple[Event, ...], now: tuple[Event, ...]) -> bool:
    """Whether a step led to the same; what the oldest files leave untold is no difference."""
    if then == now:
        return True
    pairs = zip(then, now, strict=False)
    return len(then) == len(now) and all(_same(old, new) for old, new in pairs)


def _same(old: Event, new: Event) -> bool:
    untold = isinstance(old, TensionMoved | SrmScored) and old.cause == UNTOLD
    if untold and isinstance(new, TensionMoved | SrmScored):
        return old == replace(new, table=NOBODY, cause=UNTOLD)
    return old == new


def _first_difference(then: tuple[Event, ...], now: tuple[Event, ...]) -> int:
    for index, (old, new) in enumerate(zip(then, now, strict=False)):
        if not _same(old, new):
            return index
    return min(len(then), len(now))
