"""Workshop formats: which phases there is time for (rules 2.2)."""

from collections.abc import Mapping
from types import MappingProxyType

from game.model.value import value


@value
class Format:
    """One way to fill an afternoon.

    Attributes:
        minutes: Length of the whole workshop, debrief included.
        rounds: Rounds of phase 3 when nobody says otherwise.
        explore: Whether there is a Verkennen and a double brainstorm.
        concretise: Whether there is an opgave form and a plan.
        learn: Whether there is a half-time (Tussentijds leren).
        debrief: Minutes kept for the debrief.
        tables: Lowest and highest number of tables.
    """

    minutes: int
    rounds: int
    explore: bool
    concretise: bool
    learn: bool
    debrief: int
    tables: tuple[int, int]


FORMATS: Mapping[int, Format] = MappingProxyType(
    {
        10: Format(
            minutes=10, rounds=3, explore=False, concretise=False, learn=False, debrief=1,
            tables=(1, 1),
        ),
        60: Format(
            minutes=60, rounds=4, explore=True, concretise=False, learn=False, debrief=18,
            tables=(1, 2),
        ),
        90: Format(
            minutes=90, rounds=4, explore=True, concretise=True, learn=True, debrief=26,
            tables=(1, 2),
        ),
        120: Format(
            minutes=120, rounds=5, explore=True, concretise=True, learn=True, debrief=36,
            tables=(1, 4),
        ),
        165: Format(
            minutes=165, rounds=6, explore=True, concretise=True, learn=True, debrief=50,
            tables=(1, 5),
        ),
    }
)  # fmt: skip
"""The five formats by minutes; 120 allows a fourth table, which the casussen were made for."""
HOUR = 60
HOUR_TWO_TABLES_ROUNDS = 3
"""An hour with two tables leaves time for three rounds (rules 2.2)."""


def rounds_for(minutes: int, tables: int) -> int:
    """Return how many rounds of phase 3 fit a format with so many tables (rules 2.2)."""
    if minutes == HOUR and tables > 1:
        return HOUR_TWO_TABLES_ROUNDS
    return FORMATS[minutes].rounds
