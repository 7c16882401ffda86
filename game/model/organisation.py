"""What the municipality makes of itself: spanningen, SRM cells and what they add up to."""

from game.model.events import Cause
from game.model.ids import TableId
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
