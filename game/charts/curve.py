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
_SMALL_PAD: Final = 5


@value
class Series:
    """One line: a value for every step, from the first; None where there was nothing yet."""

    values: tuple[float | None, ...]
    colour: str
    shape: TeamShape = "circle"
    stepped: bool = False


@value
class CurveAxis:
    """The range of values, and how far apart the lines behind the curves lie.

    A ``small`` chart is a thumbnail: it fills its height with thin lines and no marks.
    """

    low: float
    high: float
    grid: float
    small: bool = False

    @property
    def pad(self) -> float:
        """The room around the curves, for the marks at their ends."""
        return _SMALL_PAD if self.small else _PAD


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
        if len(later) > 1:
            body += path(
                _line(later, stepped=line.stepped), stroke=line.colour, width=3.5, opacity=0.28
            )
        if len(past) > 1:
            body += _past(_line(past, stepped=line.stepped), line, index, small=axis.small)
        if past and not axis.small:
            body += team_shape(line.shape, *past[-1], 12, palette.WHITE)
            body += team_shape(line.shape, *past[-1], 9, line.colour)
    if cursor is not None and steps:
        x = curve_point(cursor, axis.low, steps, axis, (width, height))[0]
        body += path(trace("M", x, 4, "L", x, height - 4), stroke=palette.WARN, width=4)
    return document(body, width, height)


def _past(data: str, line: Series, index: int, *, small: bool) -> str:
    if small:
        return path(data, stroke=line.colour, width=3)
    dash = _DASHES[index % len(_DASHES)]
    if dash:
        return dashed(data, line.colour, 4.5, dash)
    return path(data, stroke=line.colour, width=4.5)


def curve_point(
    step: int, value_there: float, steps: int, axis: CurveAxis, size: tuple[float, float]
) -> Point:
    """Where a value at a step lies in a curve of this width and height with so many steps."""
    width, height = size
    across = step / (steps - 1) if steps > 1 else 0.5
    share = (value_there - axis.low) / (axis.high - axis.low)
    up = max(0.0, min(1.0, share))
    pad = axis.pad
    return pad + (width - 2 * pad) * across, height - pad - (height - 2 * pad) * up


def grid_values(axis: CurveAxis) -> tuple[float, ...]:
    """The values of the lines behind the curves, from low to high."""
    count = round((axis.high - axis.low) / axis.grid)
    return tuple(axis.low + index * axis.grid for index in range(count + 1))


def _grid(axis: CurveAxis, width: float, height: float) -> str:
    body = ""
    for level in grid_values(axis):
        y = curve_point(0, level, 2, axis, (width, height))[1]
        body += path(trace("M", axis.pad, y, "L", width - axis.pad, y), stroke="#DAD9D0", width=2)
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
