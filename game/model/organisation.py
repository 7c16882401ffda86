"""What all tables decide and become together: priorities, koersagenda, spanningen, SRM cells."""

from game.model.events import Cause
from game.model.ids import GoalId, OpgaveId, TableId
from game.model.value import value


@value
class Shift:
    """A slider (``a``-``f``) or a cell of the SRM matrix that moved, when, by whom and why.

    ``change`` and the ``value`` after it are hundredths; ``round`` 0 is before the first.
    """

    what: str
    round: int
    table: TableId
    change: int
    value: int
    cause: Cause


@value
class Organisation:
    """What the municipality made of itself: its realisatiekracht, and every shift in order.

    ``realisation`` multiplies progress, in hundredths (rules 2.8).
    """

    realisation: int
    shifts: tuple[Shift, ...] = ()


@value
class Koersagenda:
    """The goals that the chairs of Bestuur adopted, and how Leefwereld voted on them."""

    goals: tuple[GoalId, ...]
    agreed: int
    voters: int
    backed: bool


@value
class Rankings:
    """The double brainstorm: each group's order so far, and the shared top two once compared."""

    executives: tuple[OpgaveId, ...] = ()
    others: tuple[OpgaveId, ...] = ()
    shared: tuple[OpgaveId, ...] | None = None
