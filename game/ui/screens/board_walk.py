"""The pawn of a table walks over the stones of a road, which fill as it comes by."""

from typing import Final

from game.art.town import Stone, Town
from game.ui.layout.box import Box
from game.ui.layout.page import Duration, Motion
from game.ui.motion import DURATIONS
from game.ui.presenter.board import BoardView

_PACE: Final[dict[int, Duration]] = {1: "token", 2: "stride"}
"""450 ms a stone, and never more than 1200."""


def walk(area: Box, view: BoardView, drawn: Town, foot: tuple[float, float]) -> tuple[Motion, ...]:
    """The pawn over the stones of the road between where it was and where it stands."""
    start = view.came_from
    if start is None:
        return ()
    stones = last_stones(view, drawn)
    stations = [drawn.spots[start].door, *((stone.x, stone.y) for stone in stones)]
    return (
        Motion(
            id=view.walk,
            nodes=(f"pawn.{view.table}",),
            kind="path",
            path=tuple((area.x + x - foot[0], area.y + y - foot[1]) for x, y in stations),
            duration=_pace(stones),
        ),
    )


def filling(view: BoardView, drawn: Town) -> tuple[Motion, ...]:
    """The stones of that road, ``trail.last.<number>`` in the order of the walk."""
    stones = last_stones(view, drawn)
    leg = DURATIONS[_pace(stones)] * 1000 / (len(stones) + 1)
    return tuple(
        Motion(
            id=f"{view.walk}.{at}",
            nodes=(f"trail.last.{at}",),
            duration="press",
            delay=round(leg * (at + 1)),
        )
        for at in range(len(stones))
    )


def last_stones(view: BoardView, drawn: Town) -> tuple[Stone, ...]:
    """The stones of the road that the pawn is seen to walk, in that order; none if it stands."""
    start = view.came_from
    here = next((place.id for place in view.places if view.table in place.pawns), None)
    if start is None or here is None:
        return ()
    if (start, here) in drawn.roads:
        return drawn.roads[start, here].stones
    road = drawn.roads.get((here, start))
    return road.stones[::-1] if road is not None else ()


def _pace(stones: tuple[Stone, ...]) -> Duration:
    return _PACE.get(len(stones) + 1, "walk")
