"""Everything about a town that can be known before it is drawn: what stands where."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from game.art.town.chance import Chance
from game.art.town.decorate import beside, plan_decor
from game.art.town.districts import District, kept_free, plan_districts
from game.art.town.geometry import Box, Point, along, around, length
from game.art.town.landmarks import Landmark, landmark_of
from game.art.town.layout import layout, spread
from game.art.town.looks import Look, look_of
from game.art.town.roads import plan_roads
from game.art.town.slots import plan_slots
from game.art.town.spec import Decoration, Road, Spot, TownSpec
from game.art.town.water import plan_pond, plan_river
from game.model.value import value

_MARGIN: Final = 12
_LABEL_GAP: Final = 5
_TURNS: Final = 3
"""How often faces make way for the names of districts."""


@value
class Plan:
    """A town on paper; ``scale`` is the size of buildings, 1 = about 250 pixels wide."""

    look: Look
    scale: float
    spots: Mapping[str, Spot]
    roads: Mapping[tuple[str, str], Road]
    road_width: float
    river: tuple[Point, ...]
    river_width: float
    pond: Box
    decor: tuple[Decoration, ...]
    districts: tuple[District, ...]


def plan_town(spec: TownSpec) -> Plan:
    """The plan of a board; equal specs give equal plans."""
    board = Box(left=0, top=0, width=spec.width, height=spec.height)
    cell = math.sqrt(spec.width * spec.height / max(1, len(spec.places)))
    scale = max(0.32, min(0.98, cell / 520))
    road_width = max(20.0, min(36.0, 14 + 26 * scale))
    blocks, large = _blocks(spec, board, scale)
    doors = {key: door for key, (door, _, _) in blocks.items()}
    hulls = {key: _hull(building, label) for key, (_, building, label) in blocks.items()}
    roads = plan_roads(spec.edges, doors, hulls | large, board, road_width)
    look = look_of(spec)
    river_width = road_width * 1.55 * look.river
    lines = [spot for road in roads.values() for spot in dense(road.line)]
    keep_off = [*hulls.values(), *large.values()]
    chance = Chance(spec.casus, "water")
    dry = [*(building for _, building, _ in blocks.values()), *large.values()]
    river = plan_river(board, dry, lines, river_width, chance)
    decor = plan_decor(spec, (hulls, large), lines, river, (scale, road_width, river_width))
    pond_off = [*keep_off, *(item.box for item in decor)]
    near = next(iter(hulls.values())).centre if spec.decor and hulls else board.centre
    wet = [*lines, *river]
    pond = plan_pond(board, pond_off, wet, 200 * scale + 40, near)
    stones = [
        around((stone.x, stone.y), road_width, road_width)
        for road in roads.values()
        for stone in road.stones
    ]
    wanted = 3 if len(spec.places) > 5 else 4
    spots, districts = _peopled(
        spec,
        lambda kept: plan_slots(
            blocks, [*(item.box for item in decor), *kept], stones, board.grown(-6), wanted
        ),
        [*(item.box for item in decor), pond],
        [*lines, *dense(river)],
    )
    return Plan(
        look=look,
        scale=scale,
        spots=spots,
        districts=districts,
        roads=roads,
        road_width=road_width,
        river=river,
        river_width=river_width,
        pond=pond,
        decor=decor,
    )


def _peopled(
    spec: TownSpec,
    slots: Callable[[Sequence[Box]], dict[str, Spot]],
    taken: Sequence[Box],
    lines: Sequence[Point],
) -> tuple[dict[str, Spot], tuple[District, ...]]:
    """Room for faces, and the districts with their names.

    Faces make way, by ``slots`` that keep off some boxes, where a name would find no room.
    """
    spots, kept = slots(()), list[Box]()
    districts = plan_districts(spec, spots, taken, lines)
    for _ in range(_TURNS):
        wanted = kept_free(spec, spots, districts, taken, lines)
        if not wanted:
            break
        kept += wanted
        spots = slots(kept)
        districts = plan_districts(spec, spots, taken, lines)
    return spots, districts


def dense(line: Sequence[Point]) -> list[Point]:
    """Points at most 12 pixels apart along a line."""
    total = length(line)
    count = max(1, math.ceil(total / 12))
    return [along(line, total * index / count)[0] for index in range(count + 1)]


def _blocks(
    spec: TownSpec, board: Box, scale: float
) -> tuple[dict[str, tuple[Point, Box, Box]], dict[str, Box]]:
    """Door, building and label of every place, and large decorations; none over another."""
    yard = board.grown(-_MARGIN)
    marks = {place.id: landmark_of(place) for place in spec.places}
    labels = {place.id: place.label for place in spec.places}
    rough = {
        key: _rough(at, marks[key], labels[key], scale, yard)
        for key, at in layout(spec.places, spec.edges).items()
    }
    placed = spread(rough | beside(spec, rough, scale), yard, 12)
    blocks = {key: _fitted(placed[key], marks[key], labels[key], scale) for key in rough}
    return blocks, {key: box for key, box in placed.items() if key not in rough}


def _rough(at: Point, mark: Landmark, label: tuple[float, float], scale: float, yard: Box) -> Box:
    width = max(mark.width * scale, label[0])
    height = mark.height * scale + _LABEL_GAP + label[1]
    return Box(
        left=yard.left + at[0] * (yard.width - width),
        top=yard.top + at[1] * (yard.height - height),
        width=width,
        height=height,
    )


def _fitted(
    box: Box, mark: Landmark, label: tuple[float, float], scale: float
) -> tuple[Point, Box, Box]:
    """A building and its label in the box that was found for them."""
    room = box.height - _LABEL_GAP - label[1]
    scale = min(scale, box.width / mark.width, room / mark.height)
    width = min(label[0], box.width)
    top = box.bottom - label[1]
    door = (box.centre[0], top - _LABEL_GAP)
    name = Box(left=box.centre[0] - width / 2, top=top, width=width, height=label[1])
    return door, mark.box(door, scale), name


def _hull(building: Box, label: Box) -> Box:
    left = min(building.left, label.left)
    right = max(building.right, label.right)
    return Box(left=left, top=building.top, width=right - left, height=label.bottom - building.top)
