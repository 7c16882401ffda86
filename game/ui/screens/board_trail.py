"""The way of a table: stones filled where it walked this round, outlined where it did before."""

from collections.abc import Sequence
from typing import Final

from game.art.emblems import TEAMS
from game.art.svg import document, group
from game.art.town import Stone, Town, stone_svg
from game.ui.layout.box import Box, box
from game.ui.layout.nodes import Part, Picture
from game.ui.presenter.board import BoardView
from game.ui.screens.board_walk import last_stones
from game.ui.screens.opgaven import opgave_token

_WHITE: Final = "#FFFFFF"


def trail(area: Box, view: BoardView, drawn: Town) -> Part:
    """The coloured stones, in the colour of the opgave (of the table as long as it has none).

    Those of the road just walked are pictures of their own, ``trail.last.<number>``.
    """
    own = TEAMS[view.table % len(TEAMS)].colour
    colour = own if view.opgave is None else opgave_token(view.opgave)
    last = last_stones(view, drawn)
    pictures = [
        _stones(area, drawn, (stone,), (colour, colour), f"trail.last.{at}")
        for at, stone in enumerate(last)
    ]
    for edge in view.edges:
        road = drawn.roads.get((edge.start, edge.end), drawn.roads.get((edge.end, edge.start)))
        if not edge.trail or road is None or not road.stones:
            continue
        if last in {road.stones, road.stones[::-1]}:
            continue
        look = (colour, colour) if edge.trail == "now" else (_WHITE, colour)
        pictures.append(_stones(area, drawn, road.stones, look, f"trail.{edge.start}.{edge.end}"))
    return Part.of(*pictures)


def _stones(
    area: Box, drawn: Town, stones: Sequence[Stone], look: tuple[str, str], id: str
) -> Picture:
    """Some stones as one picture; ``look`` is their fill and their edge."""
    wide = drawn.road_width
    reach = max(stone.length for stone in stones) / 2 + wide / 2
    left, top = (min(getattr(stone, axis) for stone in stones) - reach for axis in "xy")
    right, bottom = (max(getattr(stone, axis) for stone in stones) + reach for axis in "xy")
    body = "".join(stone_svg(stone, wide, *look) for stone in stones)
    svg = document(group(body, f"translate({-left:.2f} {-top:.2f})"), right - left, bottom - top)
    place = box(area.x + left, area.y + top, right - left, bottom - top)
    return Picture(box=place, svg=svg, id=id)
