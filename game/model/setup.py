"""What is settled before the first command: who plays, how long, with which luck."""

from game.model.ids import TableId
from game.model.value import value


@value
class TableSetup:
    """One table: its id, its name until it chooses another, and its number of players (3-6)."""

    id: TableId
    name: str
    players: int = 4


@value
class Setup:
    """The choices of the facilitator that every step depends on.

    Attributes:
        rounds: Number of rounds in phase 3 (3-6).
        minutes: Workshop format (10, 60, 90, 120 or 165).
        seed: Names the luck; the same seed and commands give the same game.
    """

    tables: tuple[TableSetup, ...]
    rounds: int
    minutes: int
    seed: int
