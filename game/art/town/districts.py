"""Districts: ground in one tint round the places of an area, and room for its name."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from game.art.svg import ellipse, mix, path, trace
from game.art.town.geometry import Box, Point, gap
from game.art.town.occupancy import Occupancy
from game.art.town.spec import AreaSpec, Spot, TownSpec
from game.model.value import replace, value

TINTS: Final = ("#EBDFC6", "#EFD8CB", "#DCE3D2", "#F0E2B2", "#E5DCE4", "#E4E0D2")
_EDGE: Final = "#8C6B4E"
_NEAR: Final = 0.36
"""Places of one area that are this share of the board apart are one piece of ground."""
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
    """The ground of an area: its places with the size of their ground, and where it is named.

    ``links`` join the places that are near each other; ``name`` is None without free room.
    """

    area: str
    tint: str
    grounds: tuple[tuple[Point, float, float], ...]
    links: tuple[tuple[Point, Point, float], ...]
    name: Box | None


def plan_districts(
    spec: TownSpec, spots: Mapping[str, Spot], taken: Sequence[Box], lines: Sequence[Point]
) -> tuple[District, ...]:
    """The districts of a board: one for every area that has a place.

    Names keep off ``taken``, off roads and water along ``lines``, and off the places and the
    faces beside them.
    """
    named: list[Box] = []
    found: list[District] = []
    for at, area in enumerate(spec.areas):
        own = [spots[place.id] for place in spec.places if place.area == area.id]
        if not own:
            continue
        name = _named(spec, area, spots, [*taken, *named], lines)
        grounds = [_ground(spot) for spot in own]
        links = list(_links(spec, own))
        if name is not None:
            named.append(name)
            middle = name.centre
            near = min((gap(middle, spot.label), spot.door) for spot in own)[1]
            grounds.append((middle, name.width / 2 + 34, name.height / 2 + 26))
            links.append((near, middle, 84.0))
        found.append(
            District(
                area=area.id,
                tint=TINTS[at % len(TINTS)],
                grounds=tuple(grounds),
                links=tuple(links),
                name=name,
            )
        )
    return tuple(found)


def kept_free(
    spec: TownSpec,
    spots: Mapping[str, Spot],
    districts: Sequence[District],
    taken: Sequence[Box],
    lines: Sequence[Point],
) -> list[Box]:
    """Where the names that found no room would stand if the faces there made way."""
    bare = {key: replace(spot, portraits=()) for key, spot in spots.items()}
    kept: list[Box] = []
    named = [each.name for each in districts if each.name is not None]
    for area in spec.areas:
        if any(each.area == area.id and each.name is None for each in districts):
            room = _named(spec, area, bare, [*taken, *named, *kept], lines)
            kept += [] if room is None else [room]
    return kept


def draw_districts(districts: Sequence[District]) -> str:
    """The ground of every district, with a soft edge round it."""
    return "".join(
        _shape(each, mix(each.tint, _EDGE, 0.3), _LINE) + _shape(each, each.tint, 0.0)
        for each in districts
    )


def _shape(district: District, colour: str, more: float) -> str:
    body = "".join(
        path(trace("M", *start, "L", *end), stroke=colour, width=wide + 2 * more)
        for start, end, wide in district.links
    )
    return body + "".join(
        ellipse(x, y, rx + more, ry + more, colour) for (x, y), rx, ry in district.grounds
    )


def _ground(spot: Spot) -> tuple[Point, float, float]:
    box = spot.landmark
    wide = max(box.width, spot.label.width)
    return (spot.door[0], spot.door[1] - 8), wide * 0.5 + 52, box.height * 0.45 + 66


def _links(spec: TownSpec, own: Sequence[Spot]) -> Iterator[tuple[Point, Point, float]]:
    for first, second in combinations(own, 2):
        if math.dist(first.door, second.door) <= spec.width * _NEAR:
            wide = 1.5 * min(_ground(first)[2], _ground(second)[2])
            yield first.door, second.door, wide


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
