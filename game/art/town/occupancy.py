"""Which parts of the board are taken, on a fine grid; a cell that is touched is taken."""

import math
from collections.abc import Iterable
from typing import Final

from game.art.town.geometry import Box, Point

_CELL: Final = 8


class Occupancy:
    """The taken cells of a board; whatever reaches off the board counts as taken."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._columns = math.ceil(width / _CELL)
        self._rows = math.ceil(height / _CELL)
        self._taken = bytearray(self._columns * self._rows)

    def copy(self) -> "Occupancy":
        """The same board; what is taken there later is not taken here."""
        other = Occupancy(self._width, self._height)
        other._taken[:] = self._taken
        return other

    def take(self, box: Box) -> None:
        """Take every cell that the box touches."""
        first, last, top, bottom = self._span(box)
        left, right = max(0, first), min(self._columns - 1, last)
        if left > right:
            return
        for row in range(max(0, top), min(self._rows - 1, bottom) + 1):
            start = row * self._columns + left
            self._taken[start : start + right - left + 1] = b"\x01" * (right - left + 1)

    def take_line(self, points: Iterable[Point], reach: float) -> None:
        """Take a strip of ``reach`` pixels on either side of points that lie close together."""
        for x, y in points:
            for share in (0.5, 0.85, 1.0):
                half, high = reach * share, reach * math.sqrt(1.0001 - (share * 0.92) ** 2)
                self.take(Box(left=x - half, top=y - high, width=2 * half, height=2 * high))

    def free(self, box: Box) -> bool:
        """Whether the box lies on the board and touches no taken cell."""
        if box.left < 0 or box.top < 0 or box.right >= self._width or box.bottom >= self._height:
            return False
        left, right, top, bottom = self._span(box)
        for row in range(top, bottom + 1):
            start = row * self._columns + left
            if any(self._taken[start : start + right - left + 1]):
                return False
        return True

    def _span(self, box: Box) -> tuple[int, int, int, int]:
        return (
            math.floor(box.left / _CELL),
            math.floor(box.right / _CELL),
            math.floor(box.top / _CELL),
            math.floor(box.bottom / _CELL),
        )
