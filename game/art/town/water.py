"""A river that flows round the places, and a pond in the open."""

import math
from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush
from typing import Final

from game.art.town.chance import Chance
from game.art.town.geometry import Box, Point, along, around, gap, length, nearest, smooth

_CELL: Final = 34
_NEAR: Final = 0.06
"""What a pond gives up of its size, per pixel, to lie nearer to where it should."""

_DETOUR: Final = 150.0
"""What a river may pay extra to flow through the middle of the town."""

_STEPS: Final = ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1))
_Cell = tuple[int, int]


def plan_river(
    board: Box, keep_off: Sequence[Box], roads: Sequence[Point], width: float, chance: Chance
) -> tuple[Point, ...]:
    """The middle line of a river from one side of the board to another, ends off the board.

    It keeps off the boxes as far as there is room, and crosses roads where it is short.
    """
    ground = _Ground(board, keep_off, roads, width, chance)
    cells = ground.best_way(chance)
    points = [ground.spot(cell) for cell in cells[::3]]
    if cells[-1] != cells[::3][-1]:
        points.append(ground.spot(cells[-1]))
    return smooth((_beyond(points[0], board), *points, _beyond(points[-1], board)), 3)


def plan_pond(
    board: Box, keep_off: Sequence[Box], lines: Sequence[Point], size: float, near: Point
) -> Box:
    """The box of a pond, about ``size`` wide, on an open spot, if possible near a point.

    Where room is short the pond is smaller.
    """
    chance = Chance("pond", f"{board.width:.0f}x{board.height:.0f}")
    best, room = board.centre, -math.inf
    for _ in range(160):
        spot = (
            chance.between(board.left + size * 0.6, board.right - size * 0.6),
            chance.between(board.top + size * 0.5, board.bottom - size * 0.5),
        )
        free = min(min((gap(spot, box) for box in keep_off), default=size), nearest(spot, lines))
        score = min(free, size * 0.5) - _NEAR * math.dist(spot, near)
        if score > room:
            best, room = spot, score
    width = max(30.0, min(size, (room + _NEAR * math.dist(best, near)) * 1.5))
    return around(best, width, width * 0.62)


def stretches(line: Sequence[Point], river: Sequence[Point], reach: float) -> list[list[Point]]:
    """The parts of a road that lie over the water, each a row of points close together."""
    total = length(line)
    count = max(2, round(total / 5))
    found: list[list[Point]] = []
    wet = False
    for index in range(count + 1):
        spot, _ = along(line, total * index / count)
        now = nearest(spot, river) < reach
        if now and not wet:
            found.append([])
        if now:
            found[-1].append(spot)
        wet = now
    return [part for part in found if len(part) > 2]


class _Ground:
    """The board as cells, each with what a river pays to flow there."""

    def __init__(
        self,
        board: Box,
        keep_off: Sequence[Box],
        roads: Sequence[Point],
        width: float,
        chance: Chance,
    ) -> None:
        self._board = board
        self._columns = int(board.width // _CELL) + 1
        self._rows = int(board.height // _CELL) + 1
        waves = [chance.between(0, 6.28) for _ in range(4)]
        self._room = {
            (column, row): min(
                (gap(self.spot((column, row)), box) for box in keep_off), default=1000.0
            )
            for column in range(self._columns)
            for row in range(self._rows)
        }
        self._price = {
            (column, row): self._toll((column, row), width)
            + 1.1 * (1 + math.sin(column * 0.42 + waves[0]) * math.cos(row * 0.5 + waves[1]))
            + 0.6 * (1 + math.sin(column * 0.17 + row * 0.23 + waves[2]))
            for column in range(self._columns)
            for row in range(self._rows)
        }
        for x, y in roads:
            cell = (int((x - board.left) // _CELL), int((y - board.top) // _CELL))
            if cell in self._price:
                self._price[cell] += 1.2

    def spot(self, cell: _Cell) -> Point:
        """The middle of a cell."""
        return (
            self._board.left + (cell[0] + 0.5) * _CELL,
            self._board.top + (cell[1] + 0.5) * _CELL,
        )

    def best_way(self, chance: Chance) -> list[_Cell]:
        """The cheapest way from side to side through the open middle if that can be."""
        columns = range(self._columns // 4, self._columns - 2)
        rows = range(2, self._rows - 2)
        left = self._cheap([(0, row) for row in rows], chance)
        others = (
            self._cheap([(self._columns - 1, row) for row in rows], chance),
            self._cheap([(column, 0) for column in columns], chance),
            self._cheap([(column, self._rows - 1) for column in columns], chance),
        )
        pairs = [(left, others[0]), (left, others[1]), (left, others[2]), (others[1], others[2])]
        ways = [
            self._through(start, middle, end)
            for start, end in pairs
            for middle in self._open_middles()
        ]
        ways += [self._straight(start, end) for start, end in pairs]
        return min(ways, key=lambda way: way[0])[1]

    def _straight(self, start: _Cell, end: _Cell) -> tuple[float, list[_Cell]]:
        """A way that need not see the middle; it costs more, being the duller one."""
        cells, cost = self.way(start, end, {})
        return cost + _DETOUR, cells

    def _through(self, start: _Cell, middle: _Cell, end: _Cell) -> tuple[float, list[_Cell]]:
        """A way by the middle, whose second half keeps off the first, with its cost."""
        first, cost = self.way(start, middle, {})
        wet = {
            (column + across, row + down): 120.0 if abs(across) + abs(down) < 2 else 40.0
            for column, row in first[:-3]
            for across in (-2, -1, 0, 1, 2)
            for down in (-2, -1, 0, 1, 2)
        }
        second, more = self.way(middle, end, wet)
        return cost + more, [*first, *second[1:]]

    def _open_middles(self) -> list[_Cell]:
        """The two cells with most room about them in the left and right middle of the board."""
        inner = [
            (column, row)
            for column in range(self._columns * 3 // 10, self._columns * 7 // 10 + 1)
            for row in range(self._rows // 4, self._rows * 3 // 4 + 1)
        ]
        halves = (
            [cell for cell in inner if cell[0] < self._columns / 2],
            [cell for cell in inner if cell[0] >= self._columns / 2],
        )
        return [max(half, key=lambda cell: (self._room[cell], cell)) for half in halves if half]

    def way(
        self, start: _Cell, end: _Cell, extra: Mapping[_Cell, float]
    ) -> tuple[list[_Cell], float]:
        """The cheapest cells from start to end, both included, and their cost (Dijkstra)."""
        costs = {start: 0.0}
        came: dict[_Cell, _Cell] = {}
        queue = [(0.0, start)]
        while queue:
            cost, cell = heappop(queue)
            if cell == end:
                break
            for near, price in self._near(cell):
                total = cost + price + extra.get(near, 0.0)
                if total < costs.get(near, math.inf):
                    costs[near] = total
                    came[near] = cell
                    heappush(queue, (total, near))
        cells = [end]
        while cells[-1] != start:
            cells.append(came[cells[-1]])
        return cells[::-1], costs[end]

    def _toll(self, cell: _Cell, width: float) -> float:
        room = self._room[cell]
        if room < width * 0.45:
            return 60.0
        edge = min(
            self.spot(cell)[0] - self._board.left,
            self.spot(cell)[1] - self._board.top,
            self._board.right - self.spot(cell)[0],
            self._board.bottom - self.spot(cell)[1],
        )
        return (1.6 if room < width * 0.75 else 0.0) + 8 * max(0.0, 1 - edge / 150)

    def _cheap(self, cells: Sequence[_Cell], chance: Chance) -> _Cell:
        tries = [chance.pick(cells) for _ in range(9)]
        return min(tries, key=lambda cell: self._price[cell])

    def _near(self, cell: _Cell) -> Iterator[tuple[_Cell, float]]:
        for across, down in _STEPS:
            near = (cell[0] + across, cell[1] + down)
            if near in self._price:
                yield near, (1 + self._price[near]) * math.hypot(across, down)


def _beyond(point: Point, board: Box) -> Point:
    """The point pushed 40 pixels off the nearest side of the board."""
    sides = (
        (point[0] - board.left, (board.left - 40, point[1])),
        (board.right - point[0], (board.right + 40, point[1])),
        (point[1] - board.top, (point[0], board.top - 40)),
        (board.bottom - point[1], (point[0], board.bottom + 40)),
    )
    return min(sides, key=lambda side: side[0])[1]
