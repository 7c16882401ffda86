"""What an option or news item does, in words: for the facilitator, never for the room."""

from collections.abc import Callable, Iterator

from game.model.effects import (
    Effects,
    EnergyEffect,
    FlagEffect,
    LaterEffect,
    MeterEffect,
    TieEffect,
)
from game.model.terms import Meter
from game.text.language import Both, fill
from game.text.names import Names
from game.text.numbers import change, number
from game.text.words.board import FLAG_LINES
from game.text.words.meters import meter_name

_ENERGY = Both("energie {name} {change}", "energy {name} {change}")
_HEARS = Both("u hoort: {signal}", "you hear: {signal}")
_JOINS = Both("{name} komt in het team", "{name} joins the team")
_LEAVES = Both("{name} verlaat het team", "{name} leaves the team")
_TIE = Both("band {first} en {second} {change}", "tie {first} and {second} {change}")
_PROMISE = Both("afspraak met {name}: {text}", "promise to {name}: {text}")
_BATON = Both("regiestokje naar {name}", "baton to {name}")
_MUNICIPALITY = Both("de gemeente", "the municipality")
_AFTER = Both("{rounds} ronde later", "{rounds} round later")
_AFTER_MANY = Both("{rounds} rondes later", "{rounds} rounds later")
_IN_ROUND = Both("in ronde {round}", "in round {round}")


def effect_words(
    effects: Effects, names: Names, shows: Callable[[Meter], bool]
) -> tuple[str, ...]:
    """Return one short phrase an effect, in their order; meters that the level hides are left out.

    Moves of spanningen and the SRM matrix are not told: they are no choice of the room.
    """
    return tuple(
        phrase
        for phrase in (
            *_meters(effects.meters, names, shows),
            *(_energy(one, names) for one in effects.energy),
            *_people(effects, names),
            *(FLAG_LINES[flag.flag][_place(flag)].in_(names.language) for flag in effects.flags),
            *_social(effects, names),
        )
        if phrase
    )


def later_when(later: LaterEffect, names: Names) -> str:
    """Return when a delayed line comes back."""
    if later.round is not None:
        return fill(_IN_ROUND.in_(names.language), {"round": later.round})
    rounds = later.after or 1
    both = _AFTER if rounds == 1 else _AFTER_MANY
    return fill(both.in_(names.language), {"rounds": rounds})


def _meters(
    effects: tuple[MeterEffect, ...], names: Names, shows: Callable[[Meter], bool]
) -> Iterator[str]:
    for one in effects:
        if not shows(one.meter):
            continue
        where = names.area(one.area)
        label = meter_name(one.meter, names.casus, names.language)
        yield f"{label} {change(one.change)}" + (f" ({where})" if where else "")


def _energy(one: EnergyEffect, names: Names) -> str:
    if number(one.change) == number(0):
        return ""
    slots = {"name": names.first(one.person), "change": change(one.change)}
    return fill(_ENERGY.in_(names.language), slots)


def _people(effects: Effects, names: Names) -> Iterator[str]:
    for signal in effects.reveals:
        yield fill(_HEARS.in_(names.language), {"signal": names.signal(signal)})
    for person in effects.joins:
        yield fill(_JOINS.in_(names.language), {"name": names.first(person)})
    for person in effects.leaves:
        yield fill(_LEAVES.in_(names.language), {"name": names.first(person)})


def _social(effects: Effects, names: Names) -> Iterator[str]:
    for one in effects.social:
        if isinstance(one, TieEffect):
            slots = {
                "first": names.first(one.first),
                "second": names.first(one.second),
                "change": f"+{one.change}" if one.change > 0 else f"\u2212{-one.change}",
            }
            yield fill(_TIE.in_(names.language), slots)
    if effects.promise is not None:
        promise = effects.promise
        slots = {"name": names.first(promise.to), "text": promise.text}
        yield fill(_PROMISE.in_(names.language), slots)
    if effects.baton is not None:
        holder = names.first(effects.baton) or _MUNICIPALITY.in_(names.language)
        yield fill(_BATON.in_(names.language), {"name": holder})


def _place(flag: FlagEffect) -> int:
    return 0 if flag.on else 1
