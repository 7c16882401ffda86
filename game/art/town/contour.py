"""The outline of a piece of ground that is known by a height at every corner of a grid."""

from collections.abc import Iterator, Sequence
from typing import Final

from game.art.town.geometry import Point

_Edge = tuple[int, int, int]
"""A side of a cell: column and row of its corner, 0 = to the right, 1 = down."""

_SIDES: Final = {
    1: ((3, 2),), 2: ((2, 1),), 3: ((3, 1),), 4: ((1, 0),), 5: ((3, 0), (1, 2)), 6: ((2, 0),),
    7: ((3, 0),), 8: ((0, 3),), 9: ((0, 2),), 10: ((0, 1), (2, 3)), 11: ((0, 1),),
    12: ((1, 3),), 13: ((1, 2),), 14: ((2, 3),),
}  # fmt: skip
"""For the corners of a cell that are high (8 top left, 4 top right, 2 bottom right, 1 bottom
left): from which side to which the outline runs; 0 top, 1 right, 2 bottom, 3 left."""


def outlines(heights: Sequence[Sequence[float]], cell: float) -> list[tuple[Point, ...]]:
    """The closed lines where the height is 0, round all that is above; corners ``cell`` apart.

    The first corner lies at (0, 0); what is high at the border must be set low there.
    """
    follow = dict(_pieces(heights))
    found: list[tuple[Point, ...]] = []
    while follow:
        first = next(iter(follow))
        line: list[Point] = []
        edge = first
        while edge in follow:
            line.append(_spot(heights, edge, cell))
            edge = follow.pop(edge)
        found.append(tuple(line))
    return found


def rounded(line: Sequence[Point]) -> tuple[Point, ...]:
    """A closed line with its corners cut once."""
    cut: list[Point] = []
    for (ax, ay), (bx, by) in zip(line, [*line[1:], line[0]], strict=True):
        cut.append((ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25))
        cut.append((ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75))
    return tuple(cut)


def _pieces(heights: Sequence[Sequence[float]]) -> Iterator[tuple[_Edge, _Edge]]:
    for row in range(len(heights) - 1):
        upper, lower = heights[row], heights[row + 1]
        for column in range(len(upper) - 1):
            high = (
                8 * (upper[column] > 0)
                + 4 * (upper[column + 1] > 0)
                + 2 * (lower[column + 1] > 0)
                + (lower[column] > 0)
            )
            sides = (
                (column, row, 0),
                (column + 1, row, 1),
                (column, row + 1, 0),
                (column, row, 1),
            )
            for start, end in _SIDES.get(high, ()):
                yield sides[start], sides[end]


def _spot(heights: Sequence[Sequence[float]], edge: _Edge, cell: float) -> Point:
    column, row, down = edge
    here = heights[row][column]
    there = heights[row + down][column + 1 - down]
    share = here / (here - there)
    return (column + share * (not down)) * cell, (row + share * down) * cell
