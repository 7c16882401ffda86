"""How long a game takes in the room: the clock model of rules 2.2."""

from collections.abc import Mapping
from types import MappingProxyType

from game.model.casus import Casus
from game.model.formats import FORMATS
from game.model.terms import Level
from game.model.value import value

PEOPLE: tuple[int, ...] = (4, 12, 30)
"""Group sizes that are told."""
AT_TABLE = 6
"""Most people at a table."""
SMALL_TABLE = 4
"""People at a table where there is room for more tables."""


@value
class _Phases:
    """Minutes of a format besides its rounds (rules 2.2)."""

    intro: float
    explore: float = 0
    concretise: float = 0
    learn: float = 0
    close: float
    debrief: float


_PHASES: Mapping[int, _Phases] = MappingProxyType(
    {
        10: _Phases(intro=1, close=1.5, debrief=0),
        60: _Phases(intro=5, explore=5, close=2, debrief=18),
        90: _Phases(intro=5, explore=10, concretise=6, learn=4, close=3, debrief=26),
        120: _Phases(intro=8, explore=12, concretise=8, learn=6, close=5, debrief=36),
        165: _Phases(intro=10, explore=16, concretise=12, learn=8, close=9, debrief=50),
    }
)
NEWS, VOTE, PLANNING, ENCOUNTER, WORKING_THROUGH, CHAIRS = 0.75, 2.5, 4.0, 2.5, 1.5, 0.5
"""Minutes of the parts of a first round; tables plan and meet at the same time."""
REVEAL = 1.0
"""Minutes that every table takes to show what it did."""
PRACTICE_ROUND = 2.5
ENTRY_PLANNING = 2.0
"""Minutes of planning where movement is free and there are seven actions."""
LATER = 0.7
"""What a round takes once people know how it goes."""


def tables_for(casus: Casus, people: int, minutes: int) -> int:
    """Return how many tables so many people make, as far as casus and format allow.

    Tables of four, and of up to six when there are not enough tables.
    """
    most = min(casus.frame.tables[1], FORMATS[minutes].tables[1])
    least = max(casus.frame.tables[0], 1)
    return max(least, min(most, max(1, people // SMALL_TABLE), people))


def expected(casus: Casus, *, minutes: int, rounds: int, tables: int) -> int:
    """Return the minutes that a workshop of this format is expected to take, debrief included."""
    phases = _PHASES[minutes]
    first = _round(casus, minutes, tables)
    playing = first + (rounds - 1) * first * (1 if minutes <= min(FORMATS) else LATER)
    around = phases.intro + phases.explore + phases.concretise + phases.learn
    return round(around + playing + phases.close + phases.debrief)


def _round(casus: Casus, minutes: int, tables: int) -> float:
    if minutes <= min(FORMATS):
        return PRACTICE_ROUND
    planning = ENTRY_PLANNING if casus.level is Level.ENTRY else PLANNING
    return NEWS + VOTE + planning + ENCOUNTER + REVEAL * tables + WORKING_THROUGH + CHAIRS


def by_people(casus: Casus, *, minutes: int, rounds: int) -> Mapping[int, int]:
    """Return the expected minutes for each of the group sizes."""
    return {
        people: expected(
            casus, minutes=minutes, rounds=rounds, tables=tables_for(casus, people, minutes)
        )
        for people in PEOPLE
    }
