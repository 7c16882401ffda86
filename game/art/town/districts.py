"""Districts: ground in one tint round the places of an area, and room for its name."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from game.art.svg import mix, path
from game.art.town.chance import Chance
from game.art.town.contour import outlines, rounded
from game.art.town.geometry import Box, Point, gap
from game.art.town.occupancy import Occupancy
from game.art.town.spec import AreaSpec, Spot, TownSpec
from game.model.value import value

TINTS: Final = ("#EBDFC6", "#EFD8CB", "#DCE3D2", "#F0E2B2", "#E5DCE4", "#E4E0D2")
_EDGE: Final = "#8C6B4E"
_CELL: Final = 16
_GROUND: Final = 58.0
"""How far the ground of a district reaches round its places, in pixels."""
_VERGE: Final = 5.0
"""The least between the ground of a district and the middle to a place of another."""
_REACH: Final = 230.0
"""How far from a place the name of its area may stand, in pixels."""
_ELSEWHERE: Final = 120.0
"""How much farther a name may go to stand nearer to its own place than to another."""
_ASTRAY: Final = 50.0
"""So much nearer to another place and it would seem to name that one."""
_ROADS: Final = (14.0, 5.0)
"""How far a name keeps off the middle of a road or of water, or else at the least."""
_STEP: Final = 8
_LINE: Final = 5.0


@value
class District:
    """The ground of an area, as closed lines, and where it is named.

    ``name`` is None when there is no free room.
    """

    area: str
    tint: str
    grounds: tuple[tuple[Point, ...], ...]
    name: Box | None


def plan_districts(
    spec: TownSpec,
    spots: Mapping[str, Spot],
    names: Mapping[str, Box],
    taken: Sequence[Box],
    lines: Sequence[Point],
) -> tuple[District, ...]:
    """The districts of a board: one for every area that has a place.

    ``names`` is where names could stand. Those that would lie on a road or on water along
    ``lines``, and those that are not there, look for room off all that and off ``taken``.
    """
    found: dict[str, Box | None] = {}
    for area in spec.areas:
        if any(place.area == area.id for place in spec.places):
            here = names.get(area.id)
            if here is None or _crossed(here, lines):
                others = [
                    box for key, box in [*names.items(), *found.items()] if key != area.id and box
                ]
                here = _named(spec, area, spots, [*taken, *others], lines) or here
            found[area.id] = here
    pieces = _pieces(spec, spots, found)
    return tuple(
        District(
            area=area.id,
            tint=TINTS[at % len(TINTS)],
            grounds=_grounds(spec, area.id, pieces),
            name=found[area.id],
        )
        for at, area in enumerate(spec.areas)
        if area.id in found
    )


def _crossed(name: Box, lines: Sequence[Point]) -> bool:
    around = name.grown(_ROADS[0] - 4)
    return any(around.holds(spot) for spot in lines)


def draw_districts(districts: Sequence[District]) -> str:
    """The ground of every district with a kerb round it."""
    body = ""
    for each in districts:
        shape = " ".join(_closed(line) for line in each.grounds)
        kerb, light = mix(each.tint, _EDGE, 0.34), mix(each.tint, "#FFFFFF", 0.5)
        body += path(shape, each.tint, kerb, 7) + path(shape, stroke=light, width=3)
    return body


def _closed(line: Sequence[Point]) -> str:
    return "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in line) + " Z"


def _pieces(
    spec: TownSpec, spots: Mapping[str, Spot], names: Mapping[str, Box | None]
) -> list[tuple[str, Box]]:
    """Everything that keeps ground for its district, with the district; "" is for none."""
    found = [(area, name) for area, name in names.items() if name is not None]
    for place in spec.places:
        spot, area = spots[place.id], place.area if place.area in names else ""
        boxes = (spot.landmark, spot.label, *spot.portraits[: place.faces])
        found.extend((area, box) for box in boxes)
    return found


def _grounds(
    spec: TownSpec, area: str, pieces: Sequence[tuple[str, Box]]
) -> tuple[tuple[Point, ...], ...]:
    """What lies nearer to this area than to another and not too far from it."""
    own = [box for name, box in pieces if name == area]
    others = [box for name, box in pieces if name != area]
    columns, rows = math.ceil(spec.width / _CELL) + 3, math.ceil(spec.height / _CELL) + 3
    waves = Chance(spec.casus, "district", area)
    turns = [waves.between(0, 6.28) for _ in range(2)]
    heights = [[-1.0] * columns for _ in range(rows)]
    for row in range(1, rows - 1):
        for column in range(1, columns - 1):
            spot = ((column - 1) * _CELL, (row - 1) * _CELL)
            near = _away(spot, own)
            reach = _GROUND + 13 * math.sin(spot[0] / 57 + turns[0]) * math.cos(
                spot[1] / 49 + turns[1]
            )
            if near < reach:
                high = min(reach - near, (_away(spot, others) - near) / 2 - _VERGE)
                heights[row][column] = high
    return tuple(
        tuple((x - _CELL, y - _CELL) for x, y in rounded(line))
        for line in outlines(heights, _CELL)
    )


def _named(
    spec: TownSpec,
    area: AreaSpec,
    spots: Mapping[str, Spot],
    taken: Sequence[Box],
    lines: Sequence[Point],
) -> Box | None:
    """Room for a name: on one line near its places, else folded, else closer to a road."""
    sizes = (area.label,) if area.folded is None else (area.label, area.folded)
    for road in _ROADS:
        field = _field(spec, spots, taken, lines, road)
        for size in sizes:
            found = _best(spec, area, size, spots, field)
            if found is not None:
                return found
    return None


def _field(
    spec: TownSpec,
    spots: Mapping[str, Spot],
    taken: Sequence[Box],
    lines: Sequence[Point],
    road: float,
) -> Occupancy:
    """What a name keeps off; ``road`` is how far from the middle of roads and water."""
    field = Occupancy(spec.width, spec.height)
    field.take_line(lines, road)
    for box in taken:
        field.take(box.grown(2))
    for place in spec.places:
        spot = spots[place.id]
        for box in (spot.landmark, spot.label, *spot.portraits[: place.faces]):
            field.take(box.grown(3))
    return field


def _best(
    spec: TownSpec,
    area: AreaSpec,
    size: tuple[float, float],
    spots: Mapping[str, Spot],
    field: Occupancy,
) -> Box | None:
    """Room for a name near a place of the area, rather there than near another place."""
    own = [spots[place.id].label for place in spec.places if place.area == area.id]
    others = [spots[place.id].label for place in spec.places if place.area != area.id]
    best, chosen = math.inf, None
    for box, away in _near(spec, size, own):
        if away >= best or not field.free(box):
            continue
        astray = _away(box.centre, others)
        cost = away + _ELSEWHERE * (away > astray)
        if away <= astray + _ASTRAY and cost < best:
            best, chosen = cost, box
    return chosen


def _near(
    spec: TownSpec, size: tuple[float, float], labels: Sequence[Box]
) -> Iterator[tuple[Box, float]]:
    """Where a name of this size could stand within reach of these labels, and how far away."""
    wide, high = size
    for top in range(_STEP, int(spec.height - high) - _STEP, _STEP):
        middle = top + high / 2
        level = [box for box in labels if box.top - _REACH <= middle <= box.bottom + _REACH]
        for left in range(_STEP, int(spec.width - wide) - _STEP, _STEP) if level else ():
            away = _away((left + wide / 2, middle), level)
            if away <= _REACH:
                yield Box(left=left, top=top, width=wide, height=high), away


def _away(point: Point, labels: Sequence[Box]) -> float:
    return min((gap(point, label) for label in labels), default=math.inf)
