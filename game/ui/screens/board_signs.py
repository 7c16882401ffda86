"""Small things on the board, each put where it hides least: pins, prices and the own pawn."""

import math
from collections.abc import Sequence
from functools import reduce
from typing import Final

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.text import line, text_width
from game.ui.screens.board_crowd import NAME_WEIGHT, Weighed
from game.ui.screens.board_town import plate_style

PIN: Final = 46.0
OWN_PAWN: Final = 104.0
_CHIP: Final = 40.0
_AIR: Final = 3.0
_STEPS: Final = 6

Wish = tuple[Sequence[Box], Sequence[Weighed]]
"""The spots where something can hang, the best first, and what stands there."""
_Edges = tuple[float, float, float, float, float]
"""Left, top, right and bottom of what stands there, and how bad it is to hide it."""


def clearest(area: Box, spots: Sequence[Box], crowd: Sequence[Weighed]) -> int:
    """The number of the spot that hides least; the first of those that are equally good.

    A spot that is not wholly on the board is only taken when none is.
    """
    inside = [at for at, spot in enumerate(spots) if area.holds(spot)] or list(range(len(spots)))
    near = _near(spots, crowd)
    best, least = inside[0], math.inf
    for at in inside:
        hidden = _hidden(spots[at].grown(_AIR), near, least)
        if hidden < least:
            best, least = at, hidden
    return best


def hung(area: Box, wishes: Sequence[Wish]) -> list[Box]:
    """A spot for each wish, none over another; in the order given if then nothing is hidden.

    Else who has the fewest free spots chooses first, if that hides less.
    """
    taken, hidden = _in_turn(area, wishes, range(len(wishes)))
    if hidden:
        free = [_free(area, *wish) for wish in wishes]
        others, less = _in_turn(area, wishes, sorted(range(len(wishes)), key=free.__getitem__))
        taken = others if less < hidden else taken
    return [taken[at] for at in range(len(wishes))]


def _in_turn(
    area: Box, wishes: Sequence[Wish], order: Sequence[int]
) -> tuple[dict[int, Box], int]:
    """A spot for each wish by its number, chosen in this order, and what they hide together."""
    taken: dict[int, Box] = {}
    hidden = 0
    for at in order:
        spots, crowd = wishes[at]
        there = [*crowd, *((spot, NAME_WEIGHT) for spot in taken.values())]
        taken[at] = spots[clearest(area, spots, there)]
        hidden += _hidden(taken[at].grown(_AIR), _near([taken[at]], there), math.inf)
    return taken, hidden


def _free(area: Box, spots: Sequence[Box], crowd: Sequence[Weighed]) -> int:
    """How many of the spots lie on the board and hide nothing."""
    near = _near(spots, crowd)
    return sum(area.holds(spot) and not _hidden(spot.grown(_AIR), near, 0) for spot in spots)


def _near(spots: Sequence[Box], crowd: Sequence[Weighed]) -> list[_Edges]:
    """What any of the spots could hide, the worst first."""
    reach = reduce(Box.union, spots).grown(_AIR)
    near = [(each.x, each.y, each.right, each.bottom, weight) for each, weight in crowd]
    return sorted(
        (each for each in near if _shared(each, reach)), key=lambda each: each[4], reverse=True
    )


def _hidden(spot: Box, crowd: Sequence[_Edges], most: float) -> int:
    """What a spot hides, the worst first; who hides more than ``most`` is not counted further."""
    total = 0.0
    for each in crowd:
        total += each[4] * _shared(each, spot)
        if total > most + 1:
            break
    return round(total)


def _shared(each: _Edges, spot: Box) -> float:
    left, top, right, bottom, _ = each
    across = min(right, spot.x + spot.w) - max(left, spot.x)
    down = min(bottom, spot.y + spot.h) - max(top, spot.y)
    return across * down if across > 0 and down > 0 else 0.0


def body(pawn: Box) -> Box:
    """The part of a pawn's picture that hides what is behind it."""
    return pawn.inset(pawn.w * 0.2, 2)


def pin_spots(plate: Box, house: Box) -> list[Box]:
    """The places round a name plate and its house where the sign of running work can hang.

    The best come first.
    """
    left, right = plate.x - 37, plate.right - 9
    low = plate.bottom - 26
    xs = (left, right)
    spots = [(x, y) for y in (plate.y - 20, plate.cy - PIN / 2, low) for x in xs]
    spots += [(x, plate.bottom - 6) for x in (plate.x, plate.cx - PIN / 2, plate.right - PIN)]
    spots += [(x, house.y - 12) for x in (house.x - 20, house.right - 26)]
    spots += [(x, plate.y - PIN) for x in (plate.x + 16, plate.right - 62, plate.cx - PIN / 2)]
    return [box(x, y, PIN, PIN) for x, y in spots]


def pin(spot: Box, name: str) -> Part:
    """What grows at a place, as a small round sign."""
    return Part.of(
        Panel(box=spot, fill="ok", radius=PIN / 2, stroke="white", stroke_width=4, shadow=1),
        IconNode(box=spot.inset(9), name=name, colour="white"),
    )


def price_spots(canvas: Canvas, plate: Box, cost: str) -> list[Box]:
    """Where the price of a step can stand: over the name, else under it, else beside it."""
    wide = text_width(canvas, cost, plate_style(canvas)) + 62
    centre, right = plate.cx - wide / 2, plate.right - wide
    over, under = plate.y - _CHIP - 4, plate.bottom + 4
    middle = plate.cy - _CHIP / 2
    places = [
        *((x, y) for y in (over, under) for x in (centre, plate.x, right)),
        (plate.right + 4, middle),
        (plate.x - wide - 4, middle),
        *((x, over - up) for up in (20, _CHIP) for x in (centre, plate.x, right)),
        *((x, y) for y in (over, under) for x in (plate.x - wide / 2, plate.right - wide / 2)),
        *((x, over) for x in (plate.right + 4, plate.x - wide - 4)),
    ]
    return [box(x, y, wide, _CHIP) for x, y in places]


def price(canvas: Canvas, chip: Box, cost: str) -> Part:
    """The time that a step costs."""
    icon, words = chip.inset(10, 2).split_left(28, 6)
    return Part.of(
        Panel(box=chip, fill="cream", radius=20, stroke="accent", stroke_width=2),
        IconNode(box=icon.at(w=28, h=28), name="hourglass-medium", colour="t1"),
        line(canvas, cost, plate_style(canvas), words, align="center"),
    )


def feet(plate: Box, row: Box, first: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Where the own pawn can stand: at the door, then along its name, then beside or under it.

    ``row`` is the building with those who stand beside it.
    """
    top = plate.y - 8
    along = [
        (plate.x + plate.w * at / _STEPS, top - up) for up in (0, 40) for at in range(_STEPS + 1)
    ]
    along.sort(key=lambda foot: (top - foot[1], abs(foot[0] - plate.cx)))
    beside = [
        (x, plate.bottom + down)
        for down in (-8, 16, -32, 40)
        for x in (plate.x - 40, plate.right + 40)
    ]
    beside += [
        (x, top - up)
        for up in (0, 40)
        for x in (row.x - 38, row.right + 38, row.x - 70, row.right + 70)
    ]
    under = plate.bottom + 0.94 * OWN_PAWN
    xs = (plate.cx, plate.x + 30, plate.right - 30, plate.x - 30, plate.right + 30)
    below = [(x, under) for x in xs]
    return [*first, *along, *beside, *below]
