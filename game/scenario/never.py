"""Whether a condition can never hold in a casus, as far as its data tell."""

from game.model.conditions import (
    ActionDone,
    AllOf,
    AnyOf,
    BatonWith,
    CanvasHas,
    ChanceIs,
    CircleInTeam,
    Condition,
    EnergyIn,
    FitAtLeast,
    FlagIs,
    JobInTeam,
    LevelIs,
    MeanEnergyAtLeast,
    MeterIn,
    NoneOf,
    OptionWas,
    PartiesAtLeast,
    PartnerHoldsBaton,
    RoleIs,
    RoundIn,
)
from game.model.terms import Mechanic
from game.scenario.outlook import AtLevel


class Facts:
    """What can happen in a casus at a level; ``inside`` is where a condition stands."""

    def __init__(self, at: AtLevel, inside: str = "") -> None:
        self._at = at
        self._rules = at.rules
        self._inside = inside

    def never(self, given: Condition) -> bool:
        """Whether a condition cannot hold; False when it is not certain."""
        match given:
            case AllOf(parts=parts):
                return any(self.never(part) for part in parts)
            case AnyOf(parts=parts):
                return bool(parts) and all(self.never(part) for part in parts)
            case NoneOf(parts=parts):
                return any(part == AllOf(parts=()) for part in parts)
            case MeterIn() | RoundIn() | EnergyIn() | MeanEnergyAtLeast() | ChanceIs():
                return self._out_of_bounds(given)
            case RoleIs() | FitAtLeast() | ActionDone() | LevelIs() | CanvasHas():
                return self._not_at_level(given)
            case _:
                return self._nobody(given)

    def _out_of_bounds(
        self, given: MeterIn | RoundIn | EnergyIn | MeanEnergyAtLeast | ChanceIs
    ) -> bool:
        match given:
            case MeterIn():
                rule = self._rules.meters[given.meter]
                return _empty(given.low, given.high, rule.low, rule.high)
            case RoundIn():
                return _empty(given.low, given.high, 1, self._at.frame.rounds)
            case EnergyIn():
                below = None if given.below is None else given.below - 1
                return _empty(given.low, below, 0, self._rules.numbers.energy.high)
            case MeanEnergyAtLeast():
                return given.low > self._rules.numbers.energy.high
            case ChanceIs():
                return given.below <= 0

    def _not_at_level(self, given: RoleIs | FitAtLeast | ActionDone | LevelIs | CanvasHas) -> bool:
        match given:
            case RoleIs():
                return not set(given.roles) & set(self._rules.roles)
            case FitAtLeast():
                return given.low > 3
            case ActionDone():
                return not set(given.actions) <= set(self._rules.actions)
            case LevelIs():
                return self._at.level not in given.levels
            case CanvasHas():
                choices = self._rules.canvas.get(given.block, ())
                return given.choice not in {choice.choice for choice in choices}

    def _nobody(self, given: Condition) -> bool:
        people = self._at.people.values()
        match given:
            case CircleInTeam():
                return not any(one.circle in given.circles for one in people)
            case JobInTeam():
                return not any(one.character.job in given.jobs for one in people)
            case PartiesAtLeast():
                return given.low > min(len(people), self._rules.numbers.team.size_max) + 1
            case BatonWith():
                return given.holder != "" and not self._rules.has(Mechanic.BATON)
            case PartnerHoldsBaton():
                return not self._rules.has(Mechanic.BATON)
            case _:
                return self._not_set(given)

    def _not_set(self, given: Condition) -> bool:
        match given:
            case FlagIs():
                return given.on and given.flag not in self._at.flags
            case OptionWas():
                return not self._option(given)
            case _:
                return False

    def _option(self, given: OptionWas) -> bool:
        options = self._at.options.get(given.encounter, frozenset())
        return given.encounter != self._inside and given.option in options


def _empty(low: int | None, high: int | None, lowest: int, highest: int) -> bool:
    """Whether no value lies between the bounds."""
    bottom = lowest if low is None else max(low, lowest)
    top = highest if high is None else min(high, highest)
    return bottom > top
