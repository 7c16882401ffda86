"""The pawn of a table walks over the stones of a road."""

from typing import Final

from game.art.town import Stone, Town
from game.ui.layout.box import Box
from game.ui.layout.page import Duration, Motion
from game.ui.presenter.board import BoardView

_PACE: Final[dict[int, Duration]] = {1: "token", 2: "stride"}
"""450 ms a stone, and never more than 1200."""


def walk(area: Box, view: BoardView, drawn: Town, foot: tuple[float, float]) -> tuple[Motion, ...]:
    """The pawn over the stones of the road between where it was and where it stands."""
    here = next((place.id for place in view.places if view.table in place.pawns), None)
    start = view.came_from
    if start is None or here is None:
        return ()
    stones: tuple[Stone, ...] = ()
    if (start, here) in drawn.roads:
        stones = drawn.roads[start, here].stones
    elif (here, start) in drawn.roads:
        stones = drawn.roads[here, start].stones[::-1]
    stations = [drawn.spots[start].door, *((stone.x, stone.y) for stone in stones)]
    return (
        Motion(
            id=view.walk,
            nodes=(f"pawn.{view.table}",),
            kind="path",
            path=tuple((area.x + x - foot[0], area.y + y - foot[1]) for x, y in stations),
            duration=_PACE.get(len(stations), "walk"),
        ),
    )
