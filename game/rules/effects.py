"""Letting the effects of an option, news item, role or canvas choice happen."""

from game.model import conditions as c
from game.model import events as e
from game.model.effects import (
    Effects,
    MeterEffect,
    PromiseEffect,
    SrmEffect,
    TensionEffect,
    TieEffect,
)
from game.model.ids import AreaId, PersonId, TableId
from game.model.terms import SHARED_METERS, Meter
from game.rules import areas, dreamteams, signals
from game.rules.draft import Draft

TIE_LOW, TIE_HIGH = -2, 3
SLIDER_HIGH = 1000
ROOM_WIDE = ("news", "koersagenda", "ranking")
"""Causes that are of all tables together."""
ABSORBED = ("news", "later")
"""Causes of budget loss that a table's own reserve meets first (canvas block 8)."""


def apply(
    draft: Draft, table: TableId, effects: Effects, cause: e.Cause, *, shared: bool = True
) -> None:
    """Let effects happen for a table, in the order of the fields of ``Effects``.

    Args:
        draft: The decision so far.
        table: Whose table it is.
        effects: What happens.
        cause: Why, for the cause lines.
        shared: False leaves what all tables share as it is (it was changed through another
            table already): shared meters, those of an area, energy, ties, tensions and cells.
    """
    for meter in effects.meters:
        if shared or not (meter.area or meter.meter in draft.state.town.meters):
            apply_meter(draft, table, meter, cause)
    for energy in effects.energy if shared else ():
        draft.change_energy(energy.person, energy.change, cause)
    signals.hear(draft, table, effects.reveals, cause)
    for person in effects.joins:
        dreamteams.join(draft, table, person, cause)
    for person in effects.leaves:
        dreamteams.leave(draft, table, person, exhausted=False)
    for flag in effects.flags:
        draft.set_flag(table, flag.flag, cause, on=flag.on)
    for social in effects.social if shared else ():
        _apply_social(draft, table, social, cause)
    _apply_rest(draft, table, effects, cause)


def apply_meter(draft: Draft, table: TableId, effect: MeterEffect, cause: e.Cause) -> None:
    """Let one meter effect happen: of an area, on the result, on next round's time, or plain.

    An area takes only what it keeps itself; the rest of its effects is the table's own.
    """
    if effect.area and areas.keeping(draft.state.town.areas, effect.meter):
        _apply_area(draft, table, effect, cause)
    elif effect.meter is Meter.RESULT:
        bonus = draft.table(table).dossier.outcome.bonus + effect.change
        draft.add(e.BonusChanged(table=table, value=bonus, change=effect.change, cause=cause))
    elif effect.meter is Meter.TIME:
        draft.give_next_time(table, effect.change, cause)
    else:
        _apply_plain(draft, table, effect, cause)


def _apply_plain(draft: Draft, table: TableId, effect: MeterEffect, cause: e.Cause) -> None:
    """Change a plain meter; bad news for the budget is met from the table's own reserve first."""
    change = effect.change
    own = draft.table(table).meters.get(Meter.RESERVE, 0)
    if effect.meter is Meter.BUDGET and change < 0 and cause.kind in ABSORBED:
        absorbed = min(own, -change)
        if absorbed:
            draft.add(
                e.MeterChanged(
                    table=table,
                    meter=Meter.RESERVE,
                    value=own - absorbed,
                    change=-absorbed,
                    cause=cause,
                )
            )
        change += absorbed
    draft.change(table, effect.meter, change, cause)


def _apply_area(draft: Draft, table: TableId, effect: MeterEffect, cause: e.Cause) -> None:
    """Change what areas keep: through the tables at work there, if it is a meter of opgaven."""
    shared = effect.meter in SHARED_METERS
    for area in _areas(draft, effect):
        there = () if shared else areas.tables_in(draft.casus, draft.state, area)
        for other in there:
            draft.change(other.id, effect.meter, effect.change, cause)
        if not there:
            draft.change_area(table, area, effect.meter, effect.change, cause)


def _areas(draft: Draft, effect: MeterEffect) -> tuple[AreaId, ...]:
    keeping = areas.keeping(draft.state.town.areas, effect.meter)
    if effect.area == c.ALL:
        return keeping
    wanted = effect.area
    if wanted == c.LOWEST:
        wanted = areas.lowest(draft.state.town.areas, effect.meter) or ""
    return tuple(area for area in keeping if area == wanted)


def _apply_social(
    draft: Draft, table: TableId, effect: TieEffect | TensionEffect | SrmEffect, cause: e.Cause
) -> None:
    town = draft.state.town
    match effect:
        case TieEffect():
            old = town.ties.get((effect.first, effect.second), 0)
            new = max(TIE_LOW, min(TIE_HIGH, old + effect.change))
            draft.add(
                e.TieChanged(first=effect.first, second=effect.second, value=new, change=new - old)
            )
        case TensionEffect():
            old = town.tensions[effect.tension]
            change = _share(draft, effect.change, cause)
            new = max(0, min(SLIDER_HIGH, old + change))
            if new != old:
                draft.add(
                    e.TensionMoved(
                        table=table,
                        tension=effect.tension,
                        value=new,
                        change=new - old,
                        cause=cause,
                    )
                )
        case SrmEffect():
            old = town.srm.get(effect.cell, 0)
            new = max(0, min(draft.casus.rules.numbers.srm.cell_cap, old + effect.change))
            if new != old:
                draft.add(
                    e.SrmScored(
                        table=table, cell=effect.cell, value=new, change=new - old, cause=cause
                    )
                )


def _share(draft: Draft, change: int, cause: e.Cause) -> int:
    """Return what a table moves a slider that all tables share: its part; news moves it whole."""
    if cause.kind in ROOM_WIDE:
        return change
    size = abs(change) // len(draft.state.tables)
    return size if change > 0 else -size


def _apply_rest(draft: Draft, table: TableId, effects: Effects, cause: e.Cause) -> None:
    if effects.promise is not None:
        promise(draft, table, effects.promise)
    if effects.baton is not None and effects.baton != draft.table(table).dossier.baton:
        holder = PersonId(effects.baton)
        draft.add(e.BatonPassed(table=table, holder=holder, cause=cause))
    for mark in effects.marks:
        draft.add(e.MarkMade(table=table, mark=mark))


def promise(draft: Draft, table: TableId, effect: PromiseEffect) -> None:
    """Note a promise; one that would fall after the last round is due in the last."""
    last = draft.state.setup.rounds
    due = effect.round if effect.round is not None else draft.state.round + (effect.after or 1)
    draft.add(
        e.PromiseMade(
            table=table,
            number=len(draft.table(table).dossier.promises),
            to=effect.to,
            text=effect.text,
            due=max(draft.state.round, min(last, due)),
        )
    )
