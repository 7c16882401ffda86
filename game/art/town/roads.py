"""Roads between places: their bends, stones and walls."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from game.art.town.geometry import Box, Point, along, crossings, cubic, gap, length
from game.art.town.spec import EdgeSpec, Road, Stone

_BENDS: Final = (0.0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.46, -0.46)
_SKEWS: Final = (0.0, 0.6, -0.6)
_PIECES: Final = 28


def plan_roads(
    edges: Sequence[EdgeSpec],
    doors: Mapping[str, Point],
    blocks: Mapping[str, Box],
    board: Box,
    width: float,
) -> dict[tuple[str, str], Road]:
    """A road of this width (pixels) for every edge, short ones first.

    A road keeps off the blocks of other places and off earlier roads where a bend can do that.
    """
    lines: dict[tuple[str, str], tuple[Point, ...]] = {}
    by_length = sorted(edges, key=lambda edge: math.dist(doors[edge.start], doors[edge.end]))
    for edge in by_length:
        others = [box for key, box in blocks.items() if key not in (edge.start, edge.end)]
        choices = _choices(doors[edge.start], doors[edge.end])
        earlier = [(line, _around(line).grown(width)) for line in lines.values()]
        costs = [_cost(choice, others, earlier, board, width) for choice in choices]
        lines[edge.start, edge.end] = choices[costs.index(min(costs))][0]
    return {
        (edge.start, edge.end): _road(edge, lines[edge.start, edge.end], blocks, width)
        for edge in edges
    }


def _choices(start: Point, end: Point) -> list[tuple[tuple[Point, ...], float]]:
    """Curves with the size of their bend, straight first."""
    across, down = end[0] - start[0], end[1] - start[1]
    found: list[tuple[tuple[Point, ...], float]] = []
    for bend in _BENDS:
        for skew in _SKEWS if bend else (0.0, 1.0):
            first, second = bend * (1 + skew) / 0.75, bend * (1 - skew) / 0.75
            if not bend and skew:
                first, second = 0.22, -0.22
            one = (start[0] + across * 0.3 - down * first, start[1] + down * 0.3 + across * first)
            two = (
                start[0] + across * 0.7 - down * second,
                start[1] + down * 0.7 + across * second,
            )
            found.append((cubic(start, one, two, end, _PIECES), abs(bend) + 0.05 * abs(skew)))
    return found


def _cost(
    choice: tuple[tuple[Point, ...], float],
    blocks: Sequence[Box],
    lines: Sequence[tuple[tuple[Point, ...], Box]],
    board: Box,
    width: float,
) -> float:
    """What speaks against a line; the earlier ``lines`` come with the room that they take."""
    line, bend = choice
    room = width * 0.9
    hull = _around(line).grown(room)
    near = [box for box in blocks if box.overlaps(hull)]
    cost = abs(bend - 0.1) * 60
    yard = board.grown(-width)
    for point in line[2:-2]:
        gaps = (gap(point, box) for box in near)
        cost += sum(30 * (1 - free / room) for free in gaps if free < room)
        cost += 0 if yard.holds(point) else 40
    for other, reach in lines:
        if reach.overlaps(hull):
            cost += 130 * crossings(line[::4], other[::4])
            cost += _beside(line, other, width)
    return cost


def _around(line: Sequence[Point]) -> Box:
    left, right = min(x for x, _ in line), max(x for x, _ in line)
    top, bottom = min(y for _, y in line), max(y for _, y in line)
    return Box(left=left, top=top, width=right - left, height=bottom - top)


def _beside(line: Sequence[Point], other: Sequence[Point], width: float) -> float:
    """How much two roads run side by side, their shared ends left out."""
    middle = line[5:-5:3]
    return sum(
        12
        for point in middle
        if min(math.dist(point, spot) for spot in other[3:-3:2]) < width * 1.3
    )


def _road(
    edge: EdgeSpec, line: tuple[Point, ...], blocks: Mapping[str, Box], width: float
) -> Road:
    hidden = [box.grown(4) for box in blocks.values()]
    stones = _stones(line, hidden, width)
    wall = _wall(line, hidden) if edge.wall else None
    return Road(start=edge.start, end=edge.end, line=line, stones=stones, wall=wall)


def _stones(line: tuple[Point, ...], hidden: Sequence[Box], width: float) -> tuple[Stone, ...]:
    """Three to seven stones along the part of the road that no building or label covers."""
    open_steps = _open_steps(line, hidden)
    first, last = open_steps[0], open_steps[-1]
    if last - first < width * 2.2:
        middle = (first + last) / 2
        first, last = middle - width * 1.1, middle + width * 1.1
    count = max(2, min(7, round((last - first) / (width * 1.75))))
    pitch = (last - first) / count
    size = min(width * 1.35, pitch - width * 0.26)
    found: list[Stone] = []
    for index in range(count):
        (x, y), angle = along(line, first + pitch * (index + 0.5))
        found.append(Stone(x=x, y=y, angle=angle, length=size))
    return tuple(found)


def _open_steps(line: tuple[Point, ...], hidden: Sequence[Box]) -> list[float]:
    """Distances along the road where nothing covers it; when all is covered, its middle."""
    total = length(line)
    steps = [total * index / 60 for index in range(61)]
    spots = [along(line, step)[0] for step in steps]
    found = [
        step
        for step, spot in zip(steps, spots, strict=True)
        if not any(box.holds(spot) for box in hidden)
    ]
    return found or [total * 0.3, total * 0.7]


def _wall(line: tuple[Point, ...], hidden: Sequence[Box]) -> Stone:
    """Where the road can be seen and is farthest from buildings and labels."""
    steps = _open_steps(line, hidden)
    middle = steps[len(steps) // 2]
    step = max(
        steps,
        key=lambda step: (
            min(gap(along(line, step)[0], box) for box in hidden) - 0.05 * abs(step - middle)
        ),
    )
    (x, y), angle = along(line, step)
    return Stone(x=x, y=y, angle=angle, length=0)
