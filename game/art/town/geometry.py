"""Points, boxes and curves on the board; pixels of the design size, y downwards."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from game.model.value import value

Point = tuple[float, float]


@value
class Box:
    """A rectangle with its sides along the axes."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right-hand side."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower side."""
        return self.top + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return self.left + self.width / 2, self.top + self.height / 2

    def grown(self, margin: float) -> "Box":
        """The box with this margin on every side; a negative margin shrinks it."""
        return Box(
            left=self.left - margin,
            top=self.top - margin,
            width=self.width + 2 * margin,
            height=self.height + 2 * margin,
        )

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share an area; touching sides do not count."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def shared(self, other: "Box") -> float:
        """The area that both cover, in square pixels."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, across) * max(0.0, down)

    def holds(self, point: Point) -> bool:
        """Whether the point lies in the box or on its side."""
        x, y = point
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def encloses(self, other: "Box") -> bool:
        """Whether the other box lies wholly in this one."""
        return self.holds((other.left, other.top)) and self.holds((other.right, other.bottom))


def around(centre: Point, width: float, height: float) -> Box:
    """The box of this size with its middle there."""
    return Box(left=centre[0] - width / 2, top=centre[1] - height / 2, width=width, height=height)


def gap(point: Point, box: Box) -> float:
    """The distance from the point to the nearest side of the box; 0 inside."""
    across, down = point[0] - box.left, point[1] - box.top
    return math.hypot(
        -across if across < 0 else max(0.0, across - box.width),
        -down if down < 0 else max(0.0, down - box.height),
    )


def apart(one: Box, other: Box) -> float:
    """The distance between the nearest sides of two boxes; 0 when they touch or overlap."""
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return math.hypot(across, down)


def nearest(point: Point, points: Iterable[Point]) -> float:
    """The distance to the nearest of the points; infinite when there are none."""
    return min((math.dist(point, other) for other in points), default=math.inf)


def cubic(start: Point, first: Point, second: Point, end: Point, pieces: int) -> tuple[Point, ...]:
    """``pieces`` + 1 points along a Bezier curve, ends included."""
    return tuple(
        _on_cubic((start, first, second, end), index / pieces) for index in range(pieces + 1)
    )


def smooth(points: Sequence[Point], rounds: int) -> tuple[Point, ...]:
    """The open line with its corners cut ``rounds`` times (Chaikin); its ends stay."""
    line = tuple(points)
    for _ in range(rounds):
        cut: list[Point] = [line[0]]
        for (ax, ay), (bx, by) in pairwise(line):
            cut.append((ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25))
            cut.append((ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75))
        cut.append(line[-1])
        line = tuple(cut)
    return line


def length(points: Sequence[Point]) -> float:
    """The length of an open line."""
    return sum(math.dist(a, b) for a, b in pairwise(points))


def along(points: Sequence[Point], distance: float) -> tuple[Point, float]:
    """The point at this distance along the line, and the direction there in degrees."""
    walked = 0.0
    for a, b in pairwise(points):
        step = math.dist(a, b)
        if walked + step >= distance and step > 0:
            share = (distance - walked) / step
            spot = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            return spot, math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
        walked += step
    a, b = points[-2], points[-1]
    return b, math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def crossings(line: Sequence[Point], other: Sequence[Point]) -> int:
    """How often the two open lines cross; touching ends do not count."""
    return sum(cross(a, b, c, d) for a, b in pairwise(line) for c, d in pairwise(other))


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the pieces a-b and c-d cross properly."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _on_cubic(curve: tuple[Point, Point, Point, Point], t: float) -> Point:
    u = 1 - t
    weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
    x = sum(weight * point[0] for weight, point in zip(weights, curve, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, curve, strict=True))
    return x, y
