"""What an option costs and gives, so that options can be compared."""

from collections import Counter
from collections.abc import Iterator, Mapping

from game.model.casus import Option
from game.model.effects import Effects, SrmEffect, TieEffect
from game.model.terms import Flag, Meter

_GOOD_FLAGS = (Flag.SAFETY_NET, Flag.INITIATIVE)
_SPARED = (Meter.TIME.value, Meter.BUDGET.value)


def weights(option: Option) -> Mapping[str, int]:
    """Return each thing that an option changes at once: above zero is a gain.

    Vulnerability counts the other way round: less of it is good.
    """
    found: Counter[str] = Counter()
    for effects in (option.costs, option.gains):
        for name, change in _changes(effects):
            found[name] += change
    return {name: change for name, change in found.items() if change}


def _changes(given: Effects) -> Iterator[tuple[str, int]]:
    for meter in given.meters:
        sign = -1 if meter.meter is Meter.VULNERABILITY else 1
        yield f"{meter.meter.value}{meter.area and '@'}{meter.area}", sign * meter.change
    for energy in given.energy:
        yield f"energy@{energy.person}", energy.change
    for flag in given.flags:
        yield flag.flag.value, 100 if flag.on is (flag.flag in _GOOD_FLAGS) else -100
    yield "reveals", 100 * len(given.reveals)
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


def has_cost(option: Option) -> bool:
    """Whether choosing an option costs something, now or later."""
    return bool(option.later) or any(change < 0 for change in weights(option).values())


def has_gain(option: Option, others: tuple[Option, ...]) -> bool:
    """Whether choosing an option gives something, now or later.

    A promise is a gain as well as a burden, and so is sparing the time or budget that every
    other option asks.
    """
    mine = weights(option)
    if option.later or option.gains.promise is not None or option.gains.baton is not None:
        return True
    if any(change > 0 for change in mine.values()):
        return True
    dearer = [weights(other) for other in others]
    return any(
        all(other.get(name, 0) < min(0, mine.get(name, 0)) for other in dearer)
        for name in _SPARED
        if dearer
    )


def kept(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Return the options that still cost and give something."""
    return tuple(
        option
        for option in options
        if has_cost(option)
        and has_gain(option, tuple(other for other in options if other is not option))
    )


def dominates(better: Option, worse: Option) -> bool:
    """Whether one option is at least as good in everything at once and better in something."""
    left, right = weights(better), weights(worse)
    names = {**left, **right}
    return all(left.get(name, 0) >= right.get(name, 0) for name in names) and left != right
