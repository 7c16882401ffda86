"""What an option costs and gives, so that options can be compared.

It is read from the schema: where a file is only checked, no option is compiled.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import TypeAlias

from game.model.terms import Flag, Mechanic, Meter
from game.scenario.compile_state import FLAGS
from game.scenario.schema import Option
from game.scenario.schema_state import EffectTable

_AMOUNTS = frozenset({*(meter.value for meter in Meter), "energy", "tie_changes", "srm"})
"""Keys with an amount for each of something; tensions are neither good nor bad."""
_SWITCHES: Mapping[str, Flag] = MappingProxyType(dict(FLAGS))
_SWITCHING = frozenset(_SWITCHES)
_GOOD_FLAGS = (Flag.SAFETY_NET, Flag.INITIATIVE)
_COUNTED: Mapping[str, tuple[str, int]] = MappingProxyType(
    {"reveals": ("reveals", 100), "joins": ("team", 100), "leaves": ("team", -100)}
)
"""Keys with a list: what each thing in it adds to what."""
_LESS_IS_GOOD = Meter.VULNERABILITY.value
_SPARED = (Meter.TIME.value, Meter.BUDGET.value)
_MECHANICS: Mapping[str, Mechanic] = MappingProxyType(
    {
        Meter.RESERVE.value: Mechanic.RESERVE,
        "srm": Mechanic.SRM,
        "promise": Mechanic.PROMISES,
    }
)
"""What is weighed only where its mechanic is on."""
_NEEDED: Mapping[str, Mechanic] = MappingProxyType(
    {**_MECHANICS, "baton": Mechanic.BATON, "tensions": Mechanic.TENSIONS}
)
"""Keys that do nothing where their mechanic is off."""

Weights: TypeAlias = Mapping[str, int]
"""Each thing that an option changes at once: above zero is a gain."""


def weights(option: Option) -> Weights:
    """Return what an option changes at once.

    Vulnerability counts the other way round: less of it is good.
    """
    found: dict[str, int] = {}
    for table, sign in ((option.costs, -1), (option.gains, 1)):
        for name, change in _changes(table, sign) if table else ():
            found[name] = found.get(name, 0) + change
    return {name: change for name, change in found.items() if change}


def at_level(mine: Weights, off: frozenset[Mechanic]) -> Weights:
    """Return what is left of the weights of an option where some mechanics are off."""
    lost = {name for name, mechanic in _MECHANICS.items() if mechanic in off}
    return {name: change for name, change in mine.items() if name.partition("@")[0] not in lost}


def _changes(given: EffectTable, sign: int) -> Iterator[tuple[str, int]]:
    whole = given.area or ""
    for key in given.model_fields_set:
        said = getattr(given, key)
        if key in _AMOUNTS:
            turned = -sign if key == _LESS_IS_GOOD else sign
            for one, change in said.items():
                of = one or whole
                yield f"{key}@{of}" if of else key, turned * change
        elif key in _SWITCHES:
            yield key, 100 if said is (_SWITCHES[key] in _GOOD_FLAGS) else -100
        elif key in _COUNTED:
            name, each = _COUNTED[key]
            yield name, each * len(said)
        elif key == "promise":
            yield key, -100


def written(options: Sequence[Option]) -> frozenset[str]:
    """Return the keys of effects that some of these options have."""
    tables = chain.from_iterable(map(_tables, options))
    return frozenset[str]().union(*(table.model_fields_set for table in tables))


def needed(keys: frozenset[str]) -> frozenset[Mechanic]:
    """Return the mechanics without which some of these keys of effects do nothing."""
    return frozenset(mechanic for key, mechanic in _NEEDED.items() if key in keys)


def switches(keys: frozenset[str]) -> bool:
    """Whether some of these keys of effects switch a flag."""
    return not _SWITCHING.isdisjoint(keys)


def switched_on(option: Option) -> frozenset[Flag]:
    """Return the flags that choosing an option can switch on, now or later."""
    return frozenset[Flag]().union(*map(flags, _tables(option)))


def flags(given: EffectTable) -> list[Flag]:
    """Return the flags that a table of effects switches on."""
    written = _SWITCHING & given.model_fields_set
    return [_SWITCHES[key] for key in written if getattr(given, key)]


def _tables(option: Option) -> list[EffectTable]:
    """Return every table of effects of an option."""
    found = [table for table in (option.costs, option.gains) if table]
    found.extend(line.gains for line in option.later if line.gains)
    return found


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
    gains = option.gains
    if gains and gains.promise and Mechanic.PROMISES not in off:
        return True
    if gains and gains.baton and Mechanic.BATON not in off:
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
