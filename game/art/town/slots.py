"""Room around a place for faces, pawns and a pin."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from game.art.town.clusters import Cluster
from game.art.town.geometry import Box, Point, around
from game.art.town.spec import Spot

SIZES: Final = (132, 100, 76)
"""Sides of the boxes for faces: a face of 96 with its name plate, the face alone, a small face."""

_PAWN: Final = 46
_TURNS: Final = 24
_Block = tuple[Point, Box, Box]


def plan_slots(
    clusters: Mapping[str, Cluster],
    decor: Sequence[Box],
    stones: Sequence[Box],
    board: Box,
    wanted: Mapping[str, int],
) -> dict[str, Spot]:
    """The spots of all places, with up to ``wanted`` boxes for faces each.

    Who does not stand beside the building already finds room round it, the first ones in turn:
    off labels, buildings, decorations and each other and, where that can be, off the stones. A
    place without any free room gets one small box where it hides least.
    """
    blocks = {key: (each.door, each.building, each.label) for key, each in clusters.items()}
    taken = [box for _, building, label in blocks.values() for box in (building, label)]
    taken += decor
    found = {key: list(each.faces[: wanted[key]]) for key, each in clusters.items()}
    taken += [box for boxes in found.values() for box in boxes]
    for turn in range(max(wanted.values(), default=0)):
        for key, block in blocks.items():
            if len(found[key]) > turn or turn >= wanted[key]:
                continue
            best = _free(block, taken, stones, board)
            if best is None and turn == 0:
                best = _least(block, taken, board)
            if best is not None:
                found[key].append(best)
                taken.append(best)
    return {key: _spot(key, block, found[key], board) for key, block in blocks.items()}


def _spot(key: str, block: _Block, portraits: Sequence[Box], board: Box) -> Spot:
    door, building, label = block
    return Spot(
        id=key,
        door=door,
        landmark=building,
        label=label,
        portraits=tuple(portraits),
        pawns=_pawns(building, board),
        pin=(building.centre[0], max(board.top + 8, building.top - 2)),
    )


def _free(block: _Block, taken: Sequence[Box], stones: Sequence[Box], board: Box) -> Box | None:
    """The largest and then the nearest box that touches nothing; stones count a little."""
    for size in SIZES:
        choices = [
            (reach * 1000 + 3 * sum(box.shared(stone) for stone in stones), index, box)
            for index, (reach, box) in enumerate(_around(block, size))
            if board.encloses(box) and not any(box.overlaps(other) for other in taken)
        ]
        if choices:
            return min(choices, key=lambda choice: choice[:2])[2]
    return None


def _least(block: _Block, taken: Sequence[Box], board: Box) -> Box | None:
    inside = [box for _, box in _around(block, SIZES[-1]) if board.encloses(box)]
    return min(inside, key=lambda box: sum(box.shared(other) for other in taken), default=None)


def _around(block: _Block, size: float) -> Iterator[tuple[float, Box]]:
    """Boxes beside the building and on rings round the block, each with how far it is."""
    _, building, label = block
    for down in (0.0, 0.5, 1.0):
        y = building.bottom - size / 2 - down * max(0.0, building.height - size)
        for side in (1, -1):
            x = building.centre[0] + side * ((building.width + size) / 2 + 1)
            yield 0.0, around((x, y), size, size)
    middle = ((building.centre[0] + label.centre[0]) / 2, (building.top + label.bottom) / 2)
    half_width = (max(building.width, label.width) + size) / 2 + 2
    half_height = (label.bottom - building.top + size) / 2 + 2
    for reach in (1.0, 1.18, 1.4):
        for index in range(_TURNS):
            angle = 2 * math.pi * index / _TURNS
            across = max(-1.0, min(1.0, 1.35 * math.cos(angle)))
            down = max(-1.0, min(1.0, 1.35 * math.sin(angle)))
            x = middle[0] + half_width * reach * across
            y = middle[1] + half_height * reach * down
            yield reach, around((x, y), size, size)


def _pawns(building: Box, board: Box) -> tuple[Point, ...]:
    """Five feet on the ground before the building, the middle first, then outward in pairs."""
    width = min(_PAWN, building.width / 4)
    shifts = (0.0, -1.0, 1.0, -2.0, 2.0)
    return tuple(
        (
            max(board.left + 24, min(board.right - 24, building.centre[0] + shift * width)),
            building.bottom + (2 if shift else 4),
        )
        for shift in shifts
    )
