"""Lines over the steps of a session, with a cursor at the step that is shown."""

from collections.abc import Sequence
from typing import Final

from game.art import palette
from game.art.emblems import TeamShape, team_shape
from game.art.svg import document, path, trace
from game.charts.marks import Point, dashed
from game.model.value import value

_DASHES: Final = ("", "14 8", "3 9", "22 7 4 7", "8 8")
_PAD: Final = 14


@value
class Series:
    """One line: a value for every step, from the first; None where there was nothing yet."""

    values: tuple[float | None, ...]
    colour: str
    shape: TeamShape = "circle"
    stepped: bool = False


@value
class CurveAxis:
    """The range of values, and how far apart the lines behind the curves lie."""

    low: float
    high: float
    grid: float


def curve(
    series: Sequence[Series], cursor: int | None, axis: CurveAxis, width: float, height: float
) -> str:
    """The lines of all series; what comes after the cursor is pale.

    Each line has a colour, a dash of its own and a shape at its last point.
    """
    steps = max((len(line.values) for line in series), default=0)
    body = _grid(axis, width, height)
    for index, line in enumerate(series):
        points = _points(line, steps, axis, width, height)
        split = steps if cursor is None else cursor
        past = [point for step, point in points if step <= split]
        later = [point for step, point in points if step >= split]
        dash = _DASHES[index % len(_DASHES)]
        if len(later) > 1:
            body += path(
                _line(later, stepped=line.stepped), stroke=line.colour, width=3.5, opacity=0.28
            )
        if len(past) > 1:
            data = _line(past, stepped=line.stepped)
            body += (
                dashed(data, line.colour, 4.5, dash)
                if dash
                else path(data, stroke=line.colour, width=4.5)
            )
        if past:
            body += team_shape(line.shape, *past[-1], 12, palette.WHITE)
            body += team_shape(line.shape, *past[-1], 9, line.colour)
    if cursor is not None and steps:
        x = curve_point(cursor, axis.low, steps, axis, (width, height))[0]
        body += path(trace("M", x, 4, "L", x, height - 4), stroke=palette.WARN, width=4)
    return document(body, width, height)


def curve_point(
    step: int, value_there: float, steps: int, axis: CurveAxis, size: tuple[float, float]
) -> Point:
    """Where a value at a step lies in a curve of this width and height with so many steps."""
    width, height = size
    across = step / (steps - 1) if steps > 1 else 0.5
    share = (value_there - axis.low) / (axis.high - axis.low)
    up = max(0.0, min(1.0, share))
    return _PAD + (width - 2 * _PAD) * across, height - _PAD - (height - 2 * _PAD) * up


def grid_values(axis: CurveAxis) -> tuple[float, ...]:
    """The values of the lines behind the curves, from low to high."""
    count = round((axis.high - axis.low) / axis.grid)
    return tuple(axis.low + index * axis.grid for index in range(count + 1))


def _grid(axis: CurveAxis, width: float, height: float) -> str:
    body = ""
    for level in grid_values(axis):
        y = curve_point(0, level, 2, axis, (width, height))[1]
        body += path(trace("M", _PAD, y, "L", width - _PAD, y), stroke="#DAD9D0", width=2)
    return body


def _points(
    line: Series, steps: int, axis: CurveAxis, width: float, height: float
) -> list[tuple[int, Point]]:
    return [
        (step, curve_point(step, level, steps, axis, (width, height)))
        for step, level in enumerate(line.values)
        if level is not None
    ]


def _line(points: Sequence[Point], *, stepped: bool) -> str:
    data = trace("M", *points[0])
    for x, y in points[1:]:
        data += trace(" H", x, "V", y) if stepped else trace(" L", x, y)
    return data
