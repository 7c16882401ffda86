"""What a level leaves of a story: effects of mechanics that it switches off are taken out.

A story is compiled once, with everything in it; each level is then derived from that.
"""

from collections.abc import Iterator

from game.model.casus import Option
from game.model.effects import (
    Effects,
    MeterEffect,
    SrmEffect,
    TensionEffect,
    TieEffect,
)
from game.model.terms import Mechanic, Meter
from game.model.value import replace

EVERYTHING = frozenset(Mechanic)
"""Every mechanic is on, as at no level."""


def effects(given: Effects, on: frozenset[Mechanic]) -> Effects:
    """Return what effects do where only these mechanics are on."""
    off = frozenset(_needed(given)) - on
    if not off:
        return given
    return replace(
        given,
        meters=tuple(one for one in given.meters if _of_meter(one) not in off),
        social=tuple(one for one in given.social if _of_social(one) not in off),
        promise=None if Mechanic.PROMISES in off else given.promise,
        baton=None if Mechanic.BATON in off else given.baton,
    )


def option(given: Option, on: frozenset[Mechanic]) -> Option:
    """Return an option as it is where only these mechanics are on."""
    if needed(given) <= on:
        return given
    return replace(
        given,
        costs=effects(given.costs, on),
        gains=effects(given.gains, on),
        later=tuple(replace(line, effects=effects(line.effects, on)) for line in given.later),
    )


def needed(given: Option) -> frozenset[Mechanic]:
    """Return the mechanics without which an option does something else."""
    found = [*_needed(given.costs), *_needed(given.gains)]
    for line in given.later:
        found.extend(_needed(line.effects))
    return frozenset(found)


def _needed(given: Effects) -> Iterator[Mechanic]:
    if given.promise is not None:
        yield Mechanic.PROMISES
    if given.baton is not None:
        yield Mechanic.BATON
    for meter in given.meters:
        if meter.meter is Meter.RESERVE:
            yield Mechanic.RESERVE
    for one in given.social:
        mechanic = _of_social(one)
        if mechanic is not None:
            yield mechanic


def _of_meter(given: MeterEffect) -> Mechanic | None:
    return Mechanic.RESERVE if given.meter is Meter.RESERVE else None


def _of_social(given: TieEffect | TensionEffect | SrmEffect) -> Mechanic | None:
    if isinstance(given, TensionEffect):
        return Mechanic.TENSIONS
    return Mechanic.SRM if isinstance(given, SrmEffect) else None
