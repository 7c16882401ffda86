"""Areas with a meter of their own: which keep it, and the value that all together have."""

from collections.abc import Mapping

from game.model.ids import AreaId
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
