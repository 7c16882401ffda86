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
_LARGE: Final = ("open_window_house",)


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
    for word in words:
        box = _room_for(word, focus, scale, taken, spec)
        if box is not None:
            taken.take(box.grown(6))
            found.append(_decoration(word, box))
    return tuple(found)


def _room_for(
    word: str, focus: Point, scale: float, taken: Occupancy, spec: TownSpec
) -> Box | None:
    """The free box nearest to the focus, smaller where there is no other."""
    mark = DECOR[word]
    for share in _SHARES:
        size = _SIZES.get(word, 0.8) * scale * share
        for foot in _feet(focus, mark.height * size, spec):
            if taken.free(mark.box(foot, size).grown(3)):
                return mark.box(foot, size)
    return None


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
