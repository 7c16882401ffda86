"""Rules of one thing: a meter, role, action, sort of work, canvas choice, point or level.

All amounts are hundredths, counts are as written. The source is ``rules.md`` 2 and 3.
"""

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Final

from game.model.conditions import Condition
from game.model.effects import Effects, LaterEffect
from game.model.ids import GoalId
from game.model.terms import Action, Block, Lesson, Mechanic, Meter, PlaceKind, Ring, Role
from game.model.value import value


@value
class MeterRule:
    """Where a meter starts and between which bounds it stays."""

    start: int
    low: int
    high: int


@value
class RoleEffect:
    """What a role does each round when fit and condition allow (rules 2.6).

    ``needs_work`` asks for a running inspanning; ``evidence`` names what it records, or "".
    Every ``when`` of a role is read by the meters as they stood before the first effect.
    """

    fit_low: int = 0
    fit_high: int = 3
    when: Condition
    needs_work: bool = False
    effects: Effects
    evidence: str = ""


@value
class RoleRule:
    """A gemeenterol: base strength, ``slope`` per point of E + D above 10, three conditions."""

    base: int
    slope: int = 0
    conditions: tuple[Condition, Condition, Condition]
    effects: tuple[RoleEffect, ...]


@value
class ActionExtra:
    """What an action does besides when ``when`` holds, from its ``from_nth`` time on."""

    when: Condition
    from_nth: int = 0
    effects: Effects


@value
class ActionRule:
    """An action: price, where it can be done, how often, and what it changes.

    ``kinds`` empty and ``ring`` None means any place; ``per_round`` and ``per_game`` 0 means
    no limit besides once a place a round (ruling 8). ``informal_energy`` goes to each informal
    member of the team; ``members`` is how many the team must count.
    """

    time: int
    budget: int = 0
    kinds: tuple[PlaceKind, ...] = ()
    ring: Ring | None = None
    effects: Effects
    extra: tuple[ActionExtra, ...] = ()
    per_round: int = 0
    per_game: int = 0
    informal_energy: int = 0
    members: int = 0


@value
class WorkRule:
    """Volume of a sort of inspanning, and the share of it that lasts (not evaluated, evaluated).

    ``scales``: multiply the volume by half the work factor (rules 2.2 instap). ``rounds``: filled
    and counted in the result of now during so many rounds, its first included; 0 is for ever.
    """

    volume: int
    lasts: int
    lasts_evaluated: int
    counts_now: int = 100
    scales: bool = False
    rounds: int = 0


GOALS_PICKED: Final = "zelf_gekozen"
"""The choice of canvas block 1 by which a rulebook lets a table pick its goals by name."""


def goals_in(choice: str) -> tuple[GoalId, ...]:
    """Return the goals that a choice of canvas block 1 names."""
    return tuple(GoalId(goal) for goal in choice.split("+"))


def goals_joined(goals: Iterable[GoalId]) -> str:
    """Return the choice of canvas block 1 that names these goals."""
    return "+".join(goals)


@value
class BlockChoice:
    """A choice in a canvas block with its rule effect; ``strength`` orders a ladder.

    ``changes`` holds what the choice changes in the rules, in hundredths unless counted:
    bad_news_trust, connect_connection, free_switches (counted), switch_time, walls_count
    first_pilot_time, evaluate_support (0: evaluating gives no support).
    """

    choice: str
    effects: Effects
    later: LaterEffect | None = None
    strength: int = 0
    changes: Mapping[str, int] = field(default_factory=dict[str, int])


@value
class EvidencePoint:
    """What one sort of evidence is worth for one lesson."""

    lesson: Lesson
    weight: int
    anchor: Condition | None = None


@value
class LevelRule:
    """What is switched on, and which meters, roles and actions the screen shows."""

    mechanics: tuple[Mechanic, ...]
    roles: tuple[Role, ...]
    actions: tuple[Action, ...]
    blocks: tuple[Block, ...]
    shown: tuple[Meter, ...]
    visible_items: int
