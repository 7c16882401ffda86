"""What an option costs and gives, so that options can be compared."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from game.model.casus import Option
from game.model.effects import Effects, SrmEffect, TieEffect
from game.model.terms import Flag, Mechanic, Meter

_GOOD_FLAGS = (Flag.SAFETY_NET, Flag.INITIATIVE)
_SPARED = (Meter.TIME.value, Meter.BUDGET.value)
_MECHANICS: Mapping[str, Mechanic] = MappingProxyType(
    {
        Meter.RESERVE.value: Mechanic.RESERVE,
        "srm": Mechanic.SRM,
        "promise": Mechanic.PROMISES,
    }
)
"""What is weighed only where its mechanic is on."""

Weights: TypeAlias = Mapping[str, int]
"""Each thing that an option changes at once: above zero is a gain."""


def weights(option: Option) -> Weights:
    """Return what an option changes at once.

    Vulnerability counts the other way round: less of it is good.
    """
    found: dict[str, int] = {}
    for effects in (option.costs, option.gains):
        for name, change in _changes(effects):
            found[name] = found.get(name, 0) + change
    return {name: change for name, change in found.items() if change}


def at_level(mine: Weights, off: frozenset[Mechanic]) -> Weights:
    """Return what is left of the weights of an option where some mechanics are off."""
    lost = {name for name, mechanic in _MECHANICS.items() if mechanic in off}
    return {name: change for name, change in mine.items() if name.partition("@")[0] not in lost}


def _changes(given: Effects) -> Iterator[tuple[str, int]]:
    for meter in given.meters:
        sign = -1 if meter.meter is Meter.VULNERABILITY else 1
        name = f"{meter.meter.value}@{meter.area}" if meter.area else meter.meter.value
        yield name, sign * meter.change
    for energy in given.energy:
        yield f"energy@{energy.person}", energy.change
    for flag in given.flags:
        yield flag.flag.value, 100 if flag.on is (flag.flag in _GOOD_FLAGS) else -100
    if given.reveals:
        yield "reveals", 100 * len(given.reveals)
    if given.joins or given.leaves:
        yield "team", 100 * (len(given.joins) - len(given.leaves))
    if given.promise is not None:
        yield "promise", -100
    yield from _social(given)


def _social(given: Effects) -> Iterator[tuple[str, int]]:
    """Yield what ties and the SRM matrix gain; tensions are neither good nor bad."""
    for one in given.social:
        if isinstance(one, TieEffect):
            yield f"tie@{one.first}-{one.second}", one.change
        elif isinstance(one, SrmEffect):
            yield f"srm@{one.cell}", one.change


def has_cost(option: Option, mine: Weights) -> bool:
    """Whether choosing an option with these weights costs something, now or later."""
    return bool(option.later) or any(change < 0 for change in mine.values())


def has_gain(
    option: Option,
    mine: Weights,
    others: Sequence[Weights],
    off: frozenset[Mechanic] = frozenset(),
) -> bool:
    """Whether choosing an option with these weights gives something, now or later.

    A promise is a gain as well as a burden, and so is sparing the time or budget that every
    other option asks. ``off`` are the mechanics that a level does without.
    """
    if option.later:
        return True
    if option.gains.promise is not None and Mechanic.PROMISES not in off:
        return True
    if option.gains.baton is not None and Mechanic.BATON not in off:
        return True
    if any(change > 0 for change in mine.values()):
        return True
    return any(
        all(other.get(name, 0) < min(0, mine.get(name, 0)) for other in others)
        for name in _SPARED
        if others
    )


def kept(
    options: Sequence[Option], given: Sequence[Weights], off: frozenset[Mechanic] = frozenset()
) -> tuple[int, ...]:
    """Return which options, of these weights, still cost and give something; counted from 0."""
    return tuple(
        at
        for at, option in enumerate(options)
        if has_cost(option, given[at]) and has_gain(option, given[at], others(given, at), off)
    )


def others(given: Sequence[Weights], at: int) -> Sequence[Weights]:
    """Return the weights of the other options."""
    return (*given[:at], *given[at + 1 :])


def dominates(better: Weights, worse: Weights) -> bool:
    """Whether one option is at least as good in everything at once and better in something."""
    if better == worse:
        return False
    return all(change >= worse.get(name, 0) for name, change in better.items()) and all(
        better.get(name, 0) >= change for name, change in worse.items()
    )
