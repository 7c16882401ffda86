"""Conditions in words, as they stand after "Kan pas als ..."."""

from collections.abc import Sequence
from typing import TypeAlias, assert_never

from game.model import conditions as c
from game.text.language import Both, fill
from game.text.names import Names
from game.text.numbers import number
from game.text.words import needs
from game.text.words.actions import ACTION_NAMES
from game.text.words.board import CIRCLES, FLAGS
from game.text.words.canvas import BLOCK_NAMES
from game.text.words.meters import meter_name
from game.text.words.roles import ROLE_NAMES

Together: TypeAlias = c.AllOf | c.AnyOf | c.NoneOf
Counting: TypeAlias = c.MeterIn | c.RoundIn | c.EnergyIn | c.MeanEnergyAtLeast | c.PartiesAtLeast
Standing: TypeAlias = (
    c.InTeam
    | c.CircleInTeam
    | c.JobInTeam
    | c.RoleIs
    | c.FitAtLeast
    | c.BatonWith
    | c.PartnerHoldsBaton
)
Past: TypeAlias = (
    c.SignalsKnown | c.SignalUsed | c.ActionDone | c.OptionWas | c.WorkEvaluated | c.MarkSet
)


def requirement(condition: c.Condition, names: Names) -> str:
    """A condition in words, without capital or full stop; "" when it always holds."""
    match condition:
        case c.AllOf() | c.AnyOf() | c.NoneOf():
            return _together(condition, names)
        case c.MeterIn() | c.RoundIn() | c.EnergyIn() | c.MeanEnergyAtLeast() | c.PartiesAtLeast():
            return _counting(condition, names)
        case (
            c.InTeam() | c.CircleInTeam() | c.JobInTeam() | c.RoleIs() | c.FitAtLeast()
            | c.BatonWith() | c.PartnerHoldsBaton()
        ):  # fmt: skip
            return _standing(condition, names)
        case (
            c.SignalsKnown() | c.SignalUsed() | c.ActionDone() | c.OptionWas() | c.WorkEvaluated()
            | c.MarkSet()
        ):  # fmt: skip
            return _past(condition, names)
        case c.FlagIs() | c.CanvasHas() | c.LevelIs() | c.ChanceIs():
            return _else(condition, names)
        case _:
            assert_never(condition)


def _say(both: Both, names: Names, **slots: str | int) -> str:
    return fill(both.in_(names.language), slots)


def _listed(words: Sequence[str], names: Names, last: Both) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])}{last.in_(names.language)}{words[-1]}"


def _together(condition: Together, names: Names) -> str:
    either = needs.AND if isinstance(condition, c.AllOf) else needs.OR
    said = [text for part in condition.parts if (text := requirement(part, names))]
    parts = either.in_(names.language).join(said)
    if isinstance(condition, c.NoneOf) and parts:
        return _say(needs.NOT, names, parts=parts)
    return parts


def _counting(condition: Counting, names: Names) -> str:
    match condition:
        case c.MeterIn():
            return _meter(condition, names)
        case c.RoundIn(low=low, high=high):
            said = (
                _say(needs.ROUND_LOW, names, low=low) if low is not None else "",
                _say(needs.ROUND_HIGH, names, high=high) if high is not None else "",
            )
            return needs.AND.in_(names.language).join(each for each in said if each)
        case c.EnergyIn(person=person, low=low):
            both = needs.ENERGY_LOW if low is not None else needs.ENERGY_BELOW
            return _say(both, names, person=names.first(person))
        case c.MeanEnergyAtLeast():
            return _say(needs.MEAN_ENERGY, names)
        case c.PartiesAtLeast(low=low):
            return _say(needs.PARTIES, names, low=low)
        case _:
            assert_never(condition)


def _meter(condition: c.MeterIn, names: Names) -> str:
    meter = meter_name(condition.meter, names.casus, names.language).lower()
    low, high = condition.low, condition.high
    said = (
        _say(needs.METER_LOW, names, meter=meter, low=number(low)) if low is not None else "",
        _say(needs.METER_HIGH, names, meter=meter, high=number(high)) if high is not None else "",
    )
    return needs.AND.in_(names.language).join(each for each in said if each)


def _standing(condition: Standing, names: Names) -> str:
    match condition:
        case c.InTeam(people=people, present=present):
            return _team(people, names, present=present)
        case c.CircleInTeam(circles=circles):
            words = [CIRCLES[each].in_(names.language) for each in circles]
            return _say(needs.CIRCLE, names, circles=_listed(words, names, needs.OR))
        case c.JobInTeam(jobs=jobs):
            return _say(needs.CIRCLE, names, circles=_listed(jobs, names, needs.OR))
        case c.RoleIs():
            return _role(condition, names)
        case c.FitAtLeast():
            return _say(needs.FIT, names)
        case c.BatonWith(holder=holder):
            both = needs.BATON_PERSON if holder else needs.BATON_TOWN
            return _say(both, names, person=names.first(holder))
        case c.PartnerHoldsBaton():
            return _say(needs.BATON_PARTNER, names)
        case _:
            assert_never(condition)


def _role(condition: c.RoleIs, names: Names) -> str:
    words = [ROLE_NAMES[each].in_(names.language) for each in condition.roles]
    both = {"now": needs.ROLE_NOW, "previous": needs.ROLE_BEFORE, "ever": needs.ROLE_EVER}
    return _say(both[condition.when], names, roles=_listed(words, names, needs.OR))


def _team(people: Sequence[str], names: Names, *, present: bool) -> str:
    words = [names.first(each) for each in people]
    one, many = (
        (needs.IN_TEAM, needs.IN_TEAM_MANY)
        if present
        else (needs.NOT_IN_TEAM, needs.NOT_IN_TEAM_MANY)
    )
    listed = _listed(words, names, needs.AND if present else needs.OR)
    return _say(one if len(words) == 1 else many, names, people=listed)


def _past(condition: Past, names: Names) -> str:
    match condition:
        case c.SignalsKnown(signals=signals):
            place = names.signal_place(signals[0]) if signals else ""
            return _say(needs.HEARD_AT if place else needs.HEARD, names, place=place)
        case c.SignalUsed(signal=signal):
            place = names.signal_place(signal)
            return _say(needs.USED if place else needs.HEARD, names, place=place)
        case c.ActionDone(actions=actions):
            words = [ACTION_NAMES[each].in_(names.language).lower() for each in actions]
            return _say(needs.DONE, names, actions=_listed(words, names, needs.AND))
        case c.OptionWas(encounter=encounter, option=option):
            return _say(needs.OPTION, names, label=names.option(encounter, option))
        case c.WorkEvaluated(inspanning=work):
            both = needs.EVALUATED if work else needs.EVALUATED_ANY
            return _say(both, names, work=names.work(work))
        case c.MarkSet():
            return _say(needs.MARK, names)
        case _:
            assert_never(condition)


def _else(condition: c.FlagIs | c.CanvasHas | c.LevelIs | c.ChanceIs, names: Names) -> str:
    match condition:
        case c.FlagIs(flag=flag, on=on):
            both = needs.FLAG_ON if on else needs.FLAG_OFF
            return _say(both, names, flag=FLAGS[flag].in_(names.language))
        case c.CanvasHas(block=block):
            return _say(needs.CANVAS, names, block=BLOCK_NAMES[block].in_(names.language))
        case c.LevelIs():
            return _say(needs.LEVEL, names)
        case c.ChanceIs():
            return _say(needs.LUCK, names)
        case _:
            assert_never(condition)
