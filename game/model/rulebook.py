"""The rulebook: every number and condition of the rules, as played at one level.

All amounts are hundredths. The source of each number is ``rules.md`` 2; the values live in
``assets/regels/standaard.toml`` and a casus may change those that have a name.
"""

from collections.abc import Mapping
from dataclasses import field

from game.model.conditions import Condition
from game.model.effects import Effects, LaterEffect
from game.model.terms import (
    Action,
    Block,
    Lesson,
    Mechanic,
    Meter,
    PlaceKind,
    Ring,
    Role,
    Seat,
    WorkKind,
)
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
class ProgressRule:
    """``base x fit x (team_base + V + T shares) x work factor x realisation power``.

    ``fit`` holds the multipliers for 0-3 ticks; ``work_factor`` is by number of rounds.
    """

    fit: tuple[int, int, int, int]
    work_factor: Mapping[int, int]
    team_base: int
    per_connection: int
    per_trust: int
    realisation_power: int
    misfit_below: int
    worn_from: int


@value
class DriftRule:
    """What changes by itself at the end of a round (rules 2.7, rulings 13 and 14)."""

    vulnerability: int
    relief: int
    relief_above_result: int
    harm_from: int
    harm_base: int
    harm_per_point: int
    harm_share_with_net: int
    harm_support: int
    inside_only_trust: int


@value
class EnergyRule:
    """How fast informal people tire."""

    drain: int
    drain_facilitated: int
    drain_let_go: int
    warning: int
    high: int


@value
class SwitchRule:
    """The price of changing role without announcing it, and of taking back the baton."""

    time: int
    support: int
    paradox_from: int
    paradox_ownership: int
    takeover_from: int
    baton_influence: int
    baton_energy: int
    baton_trust: int
    take_back_trust: int
    take_back_ownership: int


@value
class TeamRule:
    """Dreamteams (rules 2.5)."""

    size_max: int
    invite_stranger_time: int
    informal_ownership: int
    executive_support: int
    quarrel_tie: int
    quarrel_connection: int
    agenda_influence: int
    agenda_connection: int
    agenda_ownership: int
    helpers_for_connect: int


@value
class TimeRule:
    """Borrowing time (ruling 5), free steps, the gift of letting go and of a mandate.

    ``seats`` shares a total of time (hundredths) over the chairs (hundredths).
    """

    borrow_max: int
    last_round_trust: int
    free_steps: int
    step: int
    let_go_bonus: int
    mandate: int
    wall: int
    seats: Mapping[int, Mapping[Seat, int]]


@value
class PhaseRule:
    """Verkennen, prioriteren, opgave and canvas (rules 2.3 and 2.4)."""

    explore_time: int
    signals_per_visit: int
    overlap_both: tuple[int, int]
    overlap_one: tuple[int, int]
    task_framing_ownership: int
    wrong_scale_connection: int
    product_share: int
    polish_time: int
    polish_legality: int
    polished_free: int


@value
class CouncilRule:
    """Legitimacy: what happens at the low end of support and legality (rules 2.7)."""

    support_after_takeover: int
    letter_at: int
    letter_support: int
    round_limit: int
    decision_support: int
    decision_refused: int
    scale_support: int
    memo_support: tuple[int, int, int]
    promise_broken_trust: int


@value
class LastingRule:
    """``max(0, sum(fill x lasts) - harm) x (share + per_point x (E + D))`` (rules 2.7)."""

    share: int
    per_point: int
    cap: int
    evaluate_from: int
    credit_from: int
    credit_share: int
    quadrant_profile: int
    quadrant_lasting: int


@value
class ScoringRule:
    """The lesson formula of rules 3.1; ``prior`` a and ``prior_total`` b are per round."""

    prior: int
    prior_total: int
    repeats: tuple[int, ...]
    unanchored: int
    ownership_point: int
    ownership_cap: int


@value
class SrmRule:
    """Realisation power out of the SRM matrix (rules 2.8)."""

    base: int
    per_point: int
    column_cap: int
    cell_cap: int
    imbalance_from: int
    imbalance: int
    low: int
    high: int


@value
class TensionRule:
    """The six sliders: at an outer end they cost something every round (rules 2.8)."""

    start: int
    low: int
    low_ownership: int
    high: int
    high_support: int


@value
class LearningRule:
    """Leren, the beleidsadviseur, koersagenda, Ingrijpen and the kletskoektoets (rules 2.9)."""

    merge_share: int
    stop_refund: int
    plain_words_support: int
    koersagenda_support: int
    adviser: Mapping[str, RoleEffect]
    intervention: Effects
    intervention_progress: int


@value
class LevelRule:
    """What is switched on, and which meters, roles and actions the screen shows."""

    mechanics: tuple[Mechanic, ...]
    roles: tuple[Role, ...]
    actions: tuple[Action, ...]
    blocks: tuple[Block, ...]
    shown: tuple[Meter, ...]
    visible_items: int


@value
class Numbers:
    """The grouped numbers of the rules."""

    progress: ProgressRule
    drift: DriftRule
    energy: EnergyRule
    switching: SwitchRule
    team: TeamRule
    time: TimeRule
    phases: PhaseRule
    council: CouncilRule
    lasting: LastingRule
    scoring: ScoringRule
    srm: SrmRule
    tensions: TensionRule
    learning: LearningRule


@value
class Rulebook:
    """All rules in data, resolved for one level and one casus.

    ``evidence`` is keyed by sort of evidence; ``canvas`` lists the choices of each block that
    is in play; ``roles`` and ``actions`` hold exactly those of the level and casus, in order.
    """

    version: str
    level: LevelRule
    meters: Mapping[Meter, MeterRule]
    roles: Mapping[Role, RoleRule]
    actions: Mapping[Action, ActionRule]
    work: Mapping[WorkKind, WorkRule]
    canvas: Mapping[Block, tuple[BlockChoice, ...]]
    evidence: Mapping[str, tuple[EvidencePoint, ...]]
    numbers: Numbers

    def has(self, mechanic: Mechanic) -> bool:
        """Whether the level switches this mechanic on."""
        return mechanic in self.level.mechanics
