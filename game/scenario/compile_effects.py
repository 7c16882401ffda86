"""Schema of effects -> the values of the model."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from game.model.effects import (
    NOTHING,
    Effects,
    EnergyEffect,
    FlagEffect,
    LaterEffect,
    MeterEffect,
    PromiseEffect,
    SrmEffect,
    TensionEffect,
    TieEffect,
)
from game.model.ids import PersonId
from game.model.terms import Mechanic, Meter, Tension
from game.scenario import at_level
from game.scenario.compile_state import FLAGS, condition, holder
from game.scenario.schema_state import EffectTable, Later, Promise

_METERS: Mapping[str, tuple[int, str, Meter]] = MappingProxyType(
    {meter.value: (place, meter.value, meter) for place, meter in enumerate(Meter)}
)
"""Every meter with its key, and its place in the order of the model."""


def effects(given: EffectTable | None, on: frozenset[Mechanic], sign: int = 1) -> Effects:
    """Return what a table of effects does at a level with these mechanics.

    ``sign`` -1 turns amounts round: what costs take.
    """
    if given is None:
        return NOTHING
    everything = _everything(given, sign)
    return everything if on is at_level.EVERYTHING else at_level.effects(everything, on)


def _everything(given: EffectTable, sign: int) -> Effects:
    """Return what a table of effects does where every mechanic is on."""
    changes: dict[str, Any] = {}
    meters: list[tuple[int, str, Meter]] = []
    for name in given.model_fields_set:
        field = _FIELDS.get(name)
        if field is not None:
            changes[field] = _READERS[field](given, sign)
        elif name in _METERS:
            meters.append(_METERS[name])
    if meters:
        changes["meters"] = _meter_effects(given, sorted(meters), sign)
    return Effects(**changes)


def _meter_effects(
    given: EffectTable, meters: list[tuple[int, str, Meter]], sign: int
) -> tuple[MeterEffect, ...]:
    whole = given.area or ""
    found: list[MeterEffect] = []
    for _, name, meter in meters:
        found.extend(
            MeterEffect(meter=meter, change=sign * change, area=area or whole)
            for area, change in getattr(given, name).items()
            if change
        )
    return tuple(found)


def _energy(given: EffectTable, sign: int) -> tuple[EnergyEffect, ...]:
    changes = given.energy or {}
    return tuple(
        EnergyEffect(person=PersonId(person), change=sign * change)
        for person, change in changes.items()
    )


def _switched(given: EffectTable, _sign: int) -> tuple[FlagEffect, ...]:
    written = given.model_fields_set
    return tuple(
        FlagEffect(flag=flag, on=getattr(given, name)) for name, flag in FLAGS if name in written
    )


def _social(given: EffectTable, sign: int) -> tuple[TieEffect | TensionEffect | SrmEffect, ...]:
    return (*_ties(given, sign), *_tensions(given, sign), *_cells(given, sign))


def _ties(given: EffectTable, sign: int) -> Iterator[TieEffect]:
    for pair, change in (given.tie_changes or {}).items():
        first, _, second = pair.partition("-")
        yield TieEffect(first=PersonId(first), second=PersonId(second), change=sign * change)


def _tensions(given: EffectTable, sign: int) -> Iterator[TensionEffect]:
    for letter, change in (given.tensions or {}).items():
        yield TensionEffect(tension=Tension(letter), change=sign * change)


def _cells(given: EffectTable, sign: int) -> Iterator[SrmEffect]:
    for cell, change in (given.srm or {}).items():
        yield SrmEffect(cell=cell, change=sign * change)


def _given(name: str) -> Callable[[EffectTable, int], tuple[str, ...]]:
    """Return what reads a list of names as it is."""

    def read(given: EffectTable, _sign: int) -> tuple[str, ...]:
        return tuple(getattr(given, name))

    return read


def _promised(given: EffectTable, _sign: int) -> PromiseEffect | None:
    return _promise(given.promise) if given.promise else None


def _handed(given: EffectTable, _sign: int) -> PersonId | None:
    return holder(given.baton) if given.baton else None


_READERS: Mapping[str, Callable[[EffectTable, int], Any]] = MappingProxyType(
    {
        "energy": _energy,
        "reveals": _given("reveals"),
        "joins": _given("joins"),
        "leaves": _given("leaves"),
        "flags": _switched,
        "social": _social,
        "promise": _promised,
        "baton": _handed,
        "marks": _given("marks"),
    }
)
"""What reads a field of effects from a table."""
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        **{name: name for name in _READERS},
        **{name: "flags" for name, _ in FLAGS},
        **dict.fromkeys(("tie_changes", "tensions", "srm"), "social"),
    }
)
"""Where the keys of a table go that are no meters."""


def _promise(given: Promise) -> PromiseEffect:
    return PromiseEffect(
        to=PersonId(given.to), text=given.text, after=given.after, round=given.round
    )


def later(given: Later, on: frozenset[Mechanic]) -> LaterEffect:
    """Return a delayed line; without a moment it falls a round later."""
    after = 1 if given.after is None and given.round is None else given.after
    return LaterEffect(
        text=given.text,
        when=condition(given.when),
        effects=effects(given.gains, on),
        after=after,
        round=given.round,
    )
