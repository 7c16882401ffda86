"""Areas with a meter of their own: which keep it, and the value that all together have.

A meter that all tables share (draagvlak of councils) has a common value, which follows from the
areas. A meter of opgaven (kwetsbaarheid of districts) is the table's where a table is at work, and
the area follows; elsewhere it stands where the story left it.
"""

from collections.abc import Mapping

from game.model.casus import Casus
from game.model.ids import AreaId
from game.model.state import State, Table
from game.model.terms import Meter

Areas = Mapping[AreaId, Mapping[Meter, int]]
"""Per area the meters that it keeps itself, in hundredths."""


def keeping(areas: Areas, meter: Meter) -> tuple[AreaId, ...]:
    """Return the areas that keep a meter of their own, in file order."""
    return tuple(area for area, own in areas.items() if meter in own)


def common(areas: Areas, meter: Meter, changed: Mapping[AreaId, int] | None = None) -> int:
    """Return the common value: the lowest and half of the difference with the mean.

    Args:
        areas: What every area keeps; at least one keeps the meter.
        meter: The meter in question.
        changed: Values that replace those kept, by area.
    """
    new = changed or {}
    values = [new.get(area, areas[area][meter]) for area in keeping(areas, meter)]
    lowest = min(values)
    return lowest + (sum(values) // len(values) - lowest) // 2


def area_of(casus: Casus, table: Table) -> AreaId | None:
    """Return the area in which a table's opgave lies, or None."""
    form = table.dossier.form
    if form is None or form.area not in casus.board.areas:
        return None
    return AreaId(form.area)


def tables_in(casus: Casus, state: State, area: AreaId) -> tuple[Table, ...]:
    """Return the tables whose opgave lies in an area, in table order."""
    return tuple(table for table in state.tables.values() if area_of(casus, table) == area)


def brought_to(casus: Casus, state: State, area: AreaId, meter: Meter) -> int:
    """Return where the tables at work in an area brought a meter of opgaven: their mean."""
    there = [table.meters[meter] for table in tables_in(casus, state, area)]
    return sum(there) // len(there)


def lowest(areas: Areas, meter: Meter) -> AreaId | None:
    """Return the area with the lowest value of a meter, the first of equals; None without any."""
    return min(keeping(areas, meter), key=lambda area: areas[area][meter], default=None)


def set_to(areas: Areas, meter: Meter, value: int, bounds: tuple[int, int]) -> dict[AreaId, int]:
    """Return the areas' values for which the common value is ``value``.

    Each moves as far as the others; when one of them cannot, all stand at the value itself.
    """
    step = value - common(areas, meter)
    moved = {area: areas[area][meter] + step for area in keeping(areas, meter)}
    fits = all(bounds[0] <= new <= bounds[1] for new in moved.values())
    return moved if fits else dict.fromkeys(moved, value)
