"""Whether a condition holds for a table: the meaning of ``als``, ``vereist`` and ``anker``."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.model import conditions as c
from game.model.casus import Casus
from game.model.state import State, Table
from game.model.terms import SHARED_METERS, Block, Meter, Role
from game.rules import areas
from game.rules.chance import draw


def holds(casus: Casus, state: State, table: Table, condition: c.Condition, key: str = "") -> bool:
    """Return whether a condition holds for a table now.

    Args:
        casus: The fixed part of the game.
        state: The game now.
        table: The table it is asked for.
        condition: What must hold.
        key: Names the draw of a chance condition, so that it falls once.
    """
    return _HOLDS[type(condition)](casus, state, table, condition, key)


def meter_of(state: State, table: Table, meter: Meter) -> int:
    """Return a meter as the table sees it, in hundredths; the results count too."""
    if meter in SHARED_METERS:
        return state.town.meters[meter]
    if meter is Meter.RESULT:
        return table.dossier.outcome.now
    if meter is Meter.LASTING:
        return table.dossier.outcome.lasting
    return table.meters[meter]


def mean_energy(state: State, table: Table) -> int:
    """Return the mean energy of the dreamteam in hundredths; an empty team counts as 300."""
    if not table.team:
        return 300
    return sum(state.town.energy[person] for person in table.team) // len(table.team)


def parties(table: Table) -> int:
    """Return the number of parties: the municipality and each member (ruling 10)."""
    return 1 + len(table.team)


def _within(value: int, low: int | None, high: int | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def _meter(_casus: Casus, state: State, table: Table, wanted: c.MeterIn, _key: str) -> bool:
    values = _area_values(state, wanted)
    if not values:
        return _within(meter_of(state, table, wanted.meter), wanted.low, wanted.high)
    return all(_within(value, wanted.low, wanted.high) for value in values)


def _area_values(state: State, wanted: c.MeterIn) -> list[int]:
    """Return the values that areas keep of a meter; none when it is not asked for by area."""
    if not wanted.area:
        return []
    found = [
        state.town.areas[area][wanted.meter]
        for area in areas.keeping(state.town.areas, wanted.meter)
        if wanted.area in (area, c.ALL, c.LOWEST)
    ]
    return [min(found)] if found and wanted.area == c.LOWEST else found


def _round(_casus: Casus, state: State, _table: Table, wanted: c.RoundIn, _key: str) -> bool:
    return _within(state.round, wanted.low, wanted.high)


def _energy(_casus: Casus, state: State, _table: Table, wanted: c.EnergyIn, _key: str) -> bool:
    value = state.town.energy[wanted.person]
    below = wanted.below is None or value < wanted.below
    return below and (wanted.low is None or value >= wanted.low)


def _mean_energy(
    _casus: Casus, state: State, table: Table, wanted: c.MeanEnergyAtLeast, _key: str
) -> bool:
    return mean_energy(state, table) >= wanted.low


def _in_team(_casus: Casus, _state: State, table: Table, wanted: c.InTeam, _key: str) -> bool:
    return all((person in table.team) == wanted.present for person in wanted.people)


def _circle_in_team(
    casus: Casus, _state: State, table: Table, wanted: c.CircleInTeam, _key: str
) -> bool:
    return any(casus.people[person].circle in wanted.circles for person in table.team)


def _job_in_team(
    casus: Casus, _state: State, table: Table, wanted: c.JobInTeam, _key: str
) -> bool:
    return any(casus.people[person].character.job in wanted.jobs for person in table.team)


def _parties(
    _casus: Casus, _state: State, table: Table, wanted: c.PartiesAtLeast, _key: str
) -> bool:
    return parties(table) >= wanted.low


def _role(_casus: Casus, state: State, table: Table, wanted: c.RoleIs, _key: str) -> bool:
    return any(role in wanted.roles for role in _roles(state, table, wanted))


def _roles(state: State, table: Table, wanted: c.RoleIs) -> list[Role]:
    stance = table.stance
    past = [role for role, _fit in stance.history]
    now = [stance.role] if stance.role is not None else []
    if wanted.when == "now":
        return now or past[-1:]
    if wanted.when == "ever":
        return [*past, *now]
    previous = state.round - 1
    return past[previous - 1 : previous] if previous >= 1 else []


def _fit(_casus: Casus, _state: State, table: Table, wanted: c.FitAtLeast, _key: str) -> bool:
    history = table.stance.history
    return bool(history) and history[-1][1] >= wanted.low


def _signals(
    _casus: Casus, _state: State, table: Table, wanted: c.SignalsKnown, _key: str
) -> bool:
    return all(signal in table.memory.heard for signal in wanted.signals)


def _used(_casus: Casus, _state: State, table: Table, wanted: c.SignalUsed, _key: str) -> bool:
    return wanted.signal in table.memory.used


def _baton(_casus: Casus, _state: State, table: Table, wanted: c.BatonWith, _key: str) -> bool:
    return table.dossier.baton == wanted.holder


def _partner_baton(
    _casus: Casus, _state: State, table: Table, _wanted: c.PartnerHoldsBaton, _key: str
) -> bool:
    return bool(table.dossier.baton)


def _flag(_casus: Casus, _state: State, table: Table, wanted: c.FlagIs, _key: str) -> bool:
    return (wanted.flag in table.flags) == wanted.on


def _mark(_casus: Casus, _state: State, table: Table, wanted: c.MarkSet, _key: str) -> bool:
    return wanted.mark in table.memory.marks


def _action(_casus: Casus, _state: State, table: Table, wanted: c.ActionDone, _key: str) -> bool:
    return all(table.memory.done.get(action, 0) > 0 for action in wanted.actions)


def _option(_casus: Casus, _state: State, table: Table, wanted: c.OptionWas, _key: str) -> bool:
    return (wanted.encounter, wanted.option) in table.memory.options


def _canvas(_casus: Casus, _state: State, table: Table, wanted: c.CanvasHas, _key: str) -> bool:
    fill = table.dossier.plan.canvas.get(wanted.block)
    if fill is None:
        return False
    if wanted.block is Block.ROLES:
        return fill.choice.partition("@")[0] == wanted.choice
    return fill.choice == wanted.choice


def _level(casus: Casus, _state: State, _table: Table, wanted: c.LevelIs, _key: str) -> bool:
    return casus.level in wanted.levels


def _evaluated(
    _casus: Casus, _state: State, table: Table, wanted: c.WorkEvaluated, _key: str
) -> bool:
    return any(
        item.evaluated and wanted.inspanning in ("", item.id) for item in table.dossier.work
    )


def _chance(_casus: Casus, state: State, table: Table, wanted: c.ChanceIs, key: str) -> bool:
    place = table.trip.place or ""
    return (
        draw(state.setup.seed, state.round, table.id, place, f"chance:{key}", 100) < wanted.below
    )


def _all(casus: Casus, state: State, table: Table, wanted: c.AllOf, key: str) -> bool:
    return all(holds(casus, state, table, part, key) for part in wanted.parts)


def _any(casus: Casus, state: State, table: Table, wanted: c.AnyOf, key: str) -> bool:
    return any(holds(casus, state, table, part, key) for part in wanted.parts)


def _none(casus: Casus, state: State, table: Table, wanted: c.NoneOf, key: str) -> bool:
    return not any(holds(casus, state, table, part, key) for part in wanted.parts)


_HOLDS: Mapping[type, Callable[[Casus, State, Table, Any, str], bool]] = MappingProxyType(
    {
        c.MeterIn: _meter,
        c.RoundIn: _round,
        c.EnergyIn: _energy,
        c.MeanEnergyAtLeast: _mean_energy,
        c.InTeam: _in_team,
        c.CircleInTeam: _circle_in_team,
        c.JobInTeam: _job_in_team,
        c.PartiesAtLeast: _parties,
        c.RoleIs: _role,
        c.FitAtLeast: _fit,
        c.SignalsKnown: _signals,
        c.SignalUsed: _used,
        c.BatonWith: _baton,
        c.PartnerHoldsBaton: _partner_baton,
        c.FlagIs: _flag,
        c.MarkSet: _mark,
        c.ActionDone: _action,
        c.OptionWas: _option,
        c.CanvasHas: _canvas,
        c.LevelIs: _level,
        c.WorkEvaluated: _evaluated,
        c.ChanceIs: _chance,
        c.AllOf: _all,
        c.AnyOf: _any,
        c.NoneOf: _none,
    }
)
