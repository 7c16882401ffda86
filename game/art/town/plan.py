"""Everything about a town that can be known before it is drawn: what stands where."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from game.art.town.chance import Chance
from game.art.town.clusters import AREA, plan_clusters
from game.art.town.decorate import plan_decor
from game.art.town.districts import District, plan_districts
from game.art.town.geometry import Box, Point, along, around, length
from game.art.town.looks import Look, look_of
from game.art.town.roads import plan_roads
from game.art.town.slots import plan_slots
from game.art.town.spec import Decoration, Road, Spot, TownSpec
from game.art.town.water import plan_pond, plan_river
from game.model.value import value

_MARGIN: Final = 12


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
    clusters, large, names = plan_clusters(spec, board.grown(-_MARGIN), scale)
    doors = {key: each.door for key, each in clusters.items()}
    hulls = {key: each.hull for key, each in clusters.items()}
    solid = hulls | large | {f"{AREA}{area}": box for area, box in names.items()}
    roads = plan_roads(spec.edges, doors, solid, board, road_width)
    look = look_of(spec)
    river_width = road_width * 1.55 * look.river
    lines = [spot for road in roads.values() for spot in dense(road.line)]
    keep_off = list(solid.values())
    chance = Chance(spec.casus, "water")
    dry = [*(each.building for each in clusters.values()), *large.values(), *names.values()]
    river = plan_river(board, dry, lines, river_width, chance)
    decor = plan_decor(
        spec, (hulls | names, large), lines, river, (scale, road_width, river_width)
    )
    pond_off = [*keep_off, *(item.box for item in decor)]
    near = next(iter(hulls.values())).centre if spec.decor and hulls else board.centre
    wet = [*lines, *river]
    pond = plan_pond(board, pond_off, wet, 200 * scale + 40, near)
    stones = [
        around((stone.x, stone.y), road_width, road_width)
        for road in roads.values()
        for stone in road.stones
    ]
    spots = plan_slots(
        clusters,
        [*(item.box for item in decor), *names.values()],
        stones,
        board.grown(-6),
        {place.id: place.faces for place in spec.places},
    )
    taken = [*(item.box for item in decor), pond]
    districts = plan_districts(spec, spots, names, taken, [*lines, *dense(river)])
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


def dense(line: Sequence[Point]) -> list[Point]:
    """Points at most 12 pixels apart along a line."""
    total = length(line)
    count = max(1, math.ceil(total / 12))
    return [along(line, total * index / count)[0] for index in range(count + 1)]
