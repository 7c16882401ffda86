"""Conditions: the closed vocabulary of ``als``, ``vereist`` and ``anker``; data, never code."""

from typing import Literal, TypeAlias

from game.model.ids import AreaId, EncounterId, InspanningId, PersonId, SignalId
from game.model.terms import Action, Block, Circle, Flag, Level, Meter, Role
from game.model.value import value

LOWEST = "lowest"
"""Area word: the area with the lowest value of the meter."""
ALL = "all"
"""Area word: every area (conditions hold only if they hold for each)."""


@value
class MeterIn:
    """A meter lies between two bounds, both included, in hundredths; None is no bound.

    ``area`` is "" for the table's or the common value, an area id, ``LOWEST`` or ``ALL``.
    """

    kind: Literal["meter"] = "meter"
    meter: Meter
    low: int | None = None
    high: int | None = None
    area: AreaId | Literal["", "lowest", "all"] = ""


@value
class RoundIn:
    """The round lies between two bounds, both included; None is no bound."""

    kind: Literal["round"] = "round"
    low: int | None = None
    high: int | None = None


@value
class EnergyIn:
    """A person's energy is at least ``low`` and below ``below`` (hundredths)."""

    kind: Literal["energy"] = "energy"
    person: PersonId
    low: int | None = None
    below: int | None = None


@value
class MeanEnergyAtLeast:
    """The mean energy of the dreamteam is at least so much (hundredths)."""

    kind: Literal["mean_energy"] = "mean_energy"
    low: int


@value
class InTeam:
    """Each of these people is in the dreamteam (``present``) or none of them is."""

    kind: Literal["in_team"] = "in_team"
    people: tuple[PersonId, ...]
    present: bool = True


@value
class CircleInTeam:
    """Somebody of one of these circles is in the dreamteam."""

    kind: Literal["circle_in_team"] = "circle_in_team"
    circles: tuple[Circle, ...]


@value
class JobInTeam:
    """Somebody with one of these jobs (``functie``, compared whole) is in the dreamteam."""

    kind: Literal["job_in_team"] = "job_in_team"
    jobs: tuple[str, ...]


@value
class PartiesAtLeast:
    """Number of parties: the municipality and each member of the team (ruling 10)."""

    kind: Literal["parties"] = "parties"
    low: int


@value
class RoleIs:
    """The table's role is one of these: ``now``, in the ``previous`` round, or ``ever``."""

    kind: Literal["role"] = "role"
    roles: tuple[Role, ...]
    when: Literal["now", "previous", "ever"] = "now"


@value
class FitAtLeast:
    """Fit of the role at the last Doorwerking (0-3)."""

    kind: Literal["fit"] = "fit"
    low: int


@value
class SignalsKnown:
    """The table has heard each of these signals."""

    kind: Literal["signals_known"] = "signals_known"
    signals: tuple[SignalId, ...]


@value
class SignalUsed:
    """The signal was used in the opgave, an inspanning or an option."""

    kind: Literal["signal_used"] = "signal_used"
    signal: SignalId


@value
class BatonWith:
    """Who holds the regiestokje: a person, or "" for the municipality."""

    kind: Literal["baton"] = "baton"
    holder: PersonId | Literal[""] = ""


@value
class PartnerHoldsBaton:
    """Somebody other than the municipality holds the regiestokje."""

    kind: Literal["partner_baton"] = "partner_baton"


@value
class FlagIs:
    """A flag of the table is on or off."""

    kind: Literal["flag"] = "flag"
    flag: Flag
    on: bool = True


@value
class MarkSet:
    """A mark (``vlag``) named by the author has been set."""

    kind: Literal["mark"] = "mark"
    mark: str


@value
class ActionDone:
    """The table has done each of these actions at least once in this game."""

    kind: Literal["action_done"] = "action_done"
    actions: tuple[Action, ...]


@value
class OptionWas:
    """The table chose this option (1-based) at this encounter."""

    kind: Literal["option_was"] = "option_was"
    encounter: EncounterId
    option: int


@value
class CanvasHas:
    """A canvas block holds this choice."""

    kind: Literal["canvas"] = "canvas"
    block: Block
    choice: str


@value
class LevelIs:
    """The game is played at one of these levels."""

    kind: Literal["level"] = "level"
    levels: tuple[Level, ...]


@value
class WorkEvaluated:
    """The inspanning has been evaluated; "" means any of the table."""

    kind: Literal["evaluated"] = "evaluated"
    inspanning: InspanningId | Literal[""] = ""


@value
class ChanceIs:
    """A keyed draw comes out below so many hundredths (0-100)."""

    kind: Literal["chance"] = "chance"
    below: int


@value
class AllOf:
    """Every part holds; an empty one always holds."""

    kind: Literal["all_of"] = "all_of"
    parts: tuple["Condition", ...]


@value
class AnyOf:
    """At least one part holds."""

    kind: Literal["any_of"] = "any_of"
    parts: tuple["Condition", ...]


@value
class NoneOf:
    """No part holds (``niet``)."""

    kind: Literal["none_of"] = "none_of"
    parts: tuple["Condition", ...]


Condition: TypeAlias = (
    MeterIn
    | RoundIn
    | EnergyIn
    | MeanEnergyAtLeast
    | InTeam
    | CircleInTeam
    | JobInTeam
    | PartiesAtLeast
    | RoleIs
    | FitAtLeast
    | SignalsKnown
    | SignalUsed
    | BatonWith
    | PartnerHoldsBaton
    | FlagIs
    | MarkSet
    | ActionDone
    | OptionWas
    | CanvasHas
    | LevelIs
    | WorkEvaluated
    | ChanceIs
    | AllOf
    | AnyOf
    | NoneOf
)

ALWAYS = AllOf(parts=())
"""The condition that always holds."""
