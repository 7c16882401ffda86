"""Effects: what an option, news item, role or canvas choice does; data, never code."""

from game.model.conditions import ALWAYS, Condition
from game.model.ids import AreaId, PersonId, SignalId
from game.model.terms import Flag, Lesson, Meter, Tension
from game.model.value import value


@value
class MeterEffect:
    """Change a meter by ``change`` hundredths; ``area`` as in ``MeterIn``."""

    meter: Meter
    change: int
    area: AreaId | str = ""


@value
class EnergyEffect:
    """Change a person's energy by ``change`` hundredths."""

    person: PersonId
    change: int


@value
class FlagEffect:
    """Switch a flag of the table on or off."""

    flag: Flag
    on: bool


@value
class TieEffect:
    """Change the tie between two people by whole steps (-2 to 3)."""

    first: PersonId
    second: PersonId
    change: int


@value
class TensionEffect:
    """Move one of the six sliders by ``change`` hundredths."""

    tension: Tension
    change: int


@value
class SrmEffect:
    """Raise a cell of the SRM matrix (``row_column``) by ``change`` hundredths."""

    cell: str
    change: int


@value
class PromiseEffect:
    """Make a promise to a person, due ``after`` rounds later or in a fixed ``round``."""

    to: PersonId
    text: str
    after: int | None = None
    round: int | None = None


@value
class Effects:
    """Everything that happens at once, in the order of the fields."""

    meters: tuple[MeterEffect, ...] = ()
    energy: tuple[EnergyEffect, ...] = ()
    reveals: tuple[SignalId, ...] = ()
    joins: tuple[PersonId, ...] = ()
    leaves: tuple[PersonId, ...] = ()
    flags: tuple[FlagEffect, ...] = ()
    social: tuple[TieEffect | TensionEffect | SrmEffect, ...] = ()
    promise: PromiseEffect | None = None
    baton: PersonId | str | None = None
    marks: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing happens."""
        return self == NOTHING


NOTHING = Effects()
"""The effect of doing nothing."""


@value
class LaterEffect:
    """A delayed line: due ``after`` rounds later or in a fixed ``round``, if it holds then."""

    text: str
    when: Condition = ALWAYS
    effects: Effects = NOTHING
    after: int | None = None
    round: int | None = None


@value
class EvidenceRule:
    """A point for or against a lesson that an option records.

    ``weight`` in hundredths, negative against; ``anchor`` must hold at the end for full weight.
    """

    lesson: Lesson
    sort: str
    weight: int
    anchor: Condition | None = None
