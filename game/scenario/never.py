"""Whether a condition can never hold in a casus, as far as its data tell."""

from collections.abc import Iterator

from game.model.casus import Casus
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
from game.model.effects import Effects
from game.model.terms import Flag, Mechanic


class Facts:
    """What can happen in a casus.

    ``possible`` are the flags that can be on; ``inside`` is the encounter in which a condition
    stands.
    """

    def __init__(self, casus: Casus, possible: frozenset[Flag], inside: str = "") -> None:
        self._casus = casus
        self._rules = casus.rules
        self._inside = inside
        self._flags = possible

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
                return _empty(given.low, given.high, 1, self._casus.frame.rounds)
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
                return self._casus.level not in given.levels
            case CanvasHas():
                choices = self._rules.canvas.get(given.block, ())
                return given.choice not in {choice.choice for choice in choices}

    def _nobody(self, given: Condition) -> bool:
        people = self._casus.people.values()
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
                return given.on and given.flag not in self._flags
            case OptionWas():
                return not self._option(given)
            case _:
                return False

    def _option(self, given: OptionWas) -> bool:
        encounter = self._casus.story.encounters.get(given.encounter)
        if encounter is None or given.encounter == self._inside:
            return False
        return any(option.number == given.option for option in encounter.options)


def _empty(low: int | None, high: int | None, lowest: int, highest: int) -> bool:
    """Whether no value lies between the bounds."""
    bottom = lowest if low is None else max(low, lowest)
    top = highest if high is None else min(high, highest)
    return bottom > top


def flags(casus: Casus) -> frozenset[Flag]:
    """Return the flags that something can switch on."""
    found: set[Flag] = set()
    if any(one.draw.acute for one in casus.story.encounters.values()):
        found.add(Flag.ACUTE)
    opgaven = casus.work.opgaven.values()
    if casus.frame.barrier_open or any(opgave.barrier_open for opgave in opgaven):
        found.add(Flag.BARRIER)
    encounters = casus.story.encounters.values()
    if casus.story.initiatives or any(one.draw.initiative for one in encounters):
        found.add(Flag.INITIATIVE)
    for effects in _effects(casus):
        if effects.flags:
            found.update(one.flag for one in effects.flags if one.on)
    return frozenset(found)


def _effects(casus: Casus) -> Iterator[Effects]:
    for encounter in casus.story.encounters.values():
        for option in encounter.options:
            yield option.costs
            yield option.gains
            yield from (line.effects for line in option.later)
    yield from (item.effects for item in casus.story.news)
    yield from (rule.effects for rule in casus.rules.actions.values())
