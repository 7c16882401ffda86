"""Where the extra things of a casus stand: near its first place, clear of everything."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from game.art.town.geometry import Box, Point
from game.art.town.landmarks import DECOR
from game.art.town.occupancy import Occupancy
from game.art.town.spec import Decoration, TownSpec

_ANCHORS: Final = {"open_window_house": (0.51, 0.66), "signpost": (0.42, 0.23)}
"""Where in the box the ui may add something, as shares of width and height: the sill of the
window, the middle of the board. Others: the middle."""

_SIZES: Final = {"open_window_house": 0.86, "hen": 0.5, "swan": 1.0}
_SHARES: Final = (1.0, 0.8, 0.64)
_ROSE_SHARES: Final = (0.9, 0.72, 0.58, 0.46, 0.38)
_NEAR: Final = 0.2
_LARGE: Final = ("open_window_house",)
_ROSE: Final = "compass"
"""Every map has one, in a corner or as near to one as there is room."""


def beside(spec: TownSpec, blocks: Mapping[str, Box], scale: float) -> dict[str, Box]:
    """Rough boxes, by word, for decorations as large as a building: next to the first place."""
    if not blocks:
        return {}
    focus = next(iter(blocks.values()))
    found: dict[str, Box] = {}
    for word in dict.fromkeys(spec.decor):
        if word in _LARGE:
            size = _SIZES[word] * scale
            width, height = DECOR[word].width * size, DECOR[word].height * size
            left = focus.left - width * 0.9
            if focus.centre[0] > spec.width / 2:
                left = focus.right - width * 0.1
            top = focus.bottom - height - 30 * scale
            found[word] = Box(left=left, top=top, width=width, height=height)
    return found


def plan_decor(
    spec: TownSpec,
    blocks: tuple[Mapping[str, Box], Mapping[str, Box]],
    lines: Sequence[Point],
    river: Sequence[Point],
    sizes: tuple[float, float, float],
) -> tuple[Decoration, ...]:
    """A free box for each word, in their order; words without room or drawing are left out.

    ``blocks`` are the places and the large decorations that have their box already; ``sizes``
    are the scale of buildings and the widths of roads and river.
    """
    scale, road_width, river_width = sizes
    taken = Occupancy(spec.width, spec.height)
    hulls, large = blocks
    for hull in (*hulls.values(), *large.values()):
        taken.take(hull.grown(4))
    taken.take_line(lines, road_width * 0.62)
    taken.take_line(river, river_width * 0.62)
    focus = next(iter(hulls.values())).centre if hulls else (0.0, 0.0)
    words = [word for word in dict.fromkeys(spec.decor) if word in DECOR and word not in large]
    found = [_decoration(word, box) for word, box in large.items()]
    for word in (*words, _ROSE):
        if word == _ROSE:
            box = _room_for_rose(scale, taken, spec)
        else:
            box = _room_for(word, focus, scale, taken, spec)
        if box is not None:
            taken.take(box.grown(6))
            found.append(_decoration(word, box))
    return tuple(found)


def _room_for(
    word: str, focus: Point, scale: float, taken: Occupancy, spec: TownSpec
) -> Box | None:
    """The free box nearest to the focus, smaller where there is no other."""
    sizes = (_SIZES.get(word, 0.8) * scale * share for share in _SHARES)
    boxes = (_first_free(word, focus, size, taken, spec) for size in sizes)
    return next((box for box in boxes if box is not None), None)


def _room_for_rose(scale: float, taken: Occupancy, spec: TownSpec) -> Box | None:
    """The free box nearest to a corner of the board; smaller rather than far from each."""
    wide, high = float(spec.width), float(spec.height)
    corners = (0.0, high), (wide, high), (0.0, 0.0), (wide, 0.0)
    nearest: tuple[float, Box] | None = None
    for share in _ROSE_SHARES:
        found = [(at, _first_free(_ROSE, at, scale * share, taken, spec)) for at in corners]
        boxes = [(math.dist(at, box.centre), box) for at, box in found if box is not None]
        nearest = min(boxes, key=lambda each: each[0], default=None)
        if nearest is not None and nearest[0] < _NEAR * math.hypot(wide, high):
            break
    return None if nearest is None else nearest[1]


def _first_free(
    word: str, focus: Point, size: float, taken: Occupancy, spec: TownSpec
) -> Box | None:
    mark = DECOR[word]
    boxes = (mark.box(foot, size) for foot in _feet(focus, mark.height * size, spec))
    return next((box for box in boxes if taken.free(box.grown(3))), None)


def _decoration(word: str, box: Box) -> Decoration:
    across, down = _ANCHORS.get(word, (0.5, 0.5))
    anchor = (box.left + box.width * across, box.top + box.height * down)
    return Decoration(word=word, box=box, anchor=anchor)


def _feet(focus: Point, height: float, spec: TownSpec) -> Iterator[Point]:
    """Spots round the focus, from near to far."""
    reach = math.hypot(spec.width, spec.height)
    distance = 60.0
    while distance < reach:
        turns = max(12, int(distance / 9))
        for index in range(turns):
            angle = 2 * math.pi * (index / turns) + 0.6
            yield (
                focus[0] + distance * math.cos(angle),
                focus[1] + distance * math.sin(angle) * 0.8 + height / 2,
            )
        distance += 22
