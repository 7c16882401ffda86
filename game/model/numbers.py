"""The grouped numbers of the rules: progress, drift, switching, time, council, scoring and more.

All amounts are hundredths, counts are as written. The source is ``rules.md`` 2 and 3.
"""

from collections.abc import Mapping

from game.model.effects import Effects
from game.model.rule_parts import RoleEffect
from game.model.terms import Future, Seat
from game.model.value import value


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
    """Realisation power out of the SRM matrix (rules 2.8).

    ``fills`` holds what an occurrence puts into the cells, besides what actions, options and
    canvas choices put there.
    """

    base: int
    per_point: int
    column_cap: int
    cell_cap: int
    imbalance_from: int
    imbalance: int
    low: int
    high: int
    fills: Mapping[str, Effects]


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
    """Leren, the beleidsadviseur, koersagenda, Ingrijpen and the kletskoektoets (rules 2.9).

    ``merge_share`` is what joining adds to a fill, as a share of it; from ``hopeful_from``
    energy the beleidsadviseur calls a future a chance.
    """

    merge_share: int
    stop_refund: int
    plain_words_support: int
    koersagenda_support: int
    adviser: Mapping[Future, RoleEffect]
    hopeful_from: int
    intervention: Effects
    intervention_progress: int


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
