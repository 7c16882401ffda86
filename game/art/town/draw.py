"""The pictures of a town, from the ground up."""

import math
from collections.abc import Sequence
from typing import Final

from game.art import palette
from game.art.svg import (
    ellipse,
    group,
    mix,
    number,
    path,
    rect,
    trace,
    vertical_gradient,
)
from game.art.town.chance import Chance
from game.art.town.districts import draw_districts
from game.art.town.geometry import Box, Point, nearest
from game.art.town.landmarks import DECOR, landmark_of
from game.art.town.plan import Plan, dense
from game.art.town.scatter import Scenery
from game.art.town.spec import Road, Stone, TownSpec
from game.art.town.verdure import (
    cattle,
    dwelling,
    grown,
    lie_of_the_land,
    reeds,
    undergrowth,
)
from game.art.town.water import stretches
from game.model.terms import Ring

_STONE_EDGE: Final = "#93A38F"
_PUDDLE: Final = 76.0
_FOAM: Final = "#D5EEF0"


def ground(spec: TownSpec, plan: Plan, scenery: Scenery) -> str:
    """Land, fields, districts, the rings from inside to outside, river and pond."""
    width, height, look = spec.width, spec.height, plan.look
    body = f"<defs>{vertical_gradient('land', *look.land)}</defs>"
    body += rect(0, 0, width, height, "url(#land)")
    body += _fields(spec, look.fields) + lie_of_the_land(spec, look)
    body += "".join(_wheat(box, spec) for box in scenery.wheat)
    for wood in scenery.woods:
        body += ellipse(*wood.centre, wood.width * 0.55, wood.height * 0.55, look.wood, 0.8)
    body += draw_districts(plan.districts) + _trodden(spec, plan)
    body += undergrowth(scenery, look) + _rings(spec, plan)
    return body + _water(plan) + reeds(plan.river, plan.river_width)


def streets(plan: Plan) -> str:
    """Roads, bridges and blank stones."""
    lines = [_curve(road.line) for road in plan.roads.values()]
    width = plan.road_width
    body = "".join(
        path(line, stroke=palette.ROAD_CASING, width=width * 1.2, opacity=0.8) for line in lines
    )
    body += "".join(_bridge(road, plan) for road in plan.roads.values())
    body += "".join(path(line, stroke=palette.ROAD, width=width) for line in lines)
    return body + "".join(_blank_stones(road, width) for road in plan.roads.values())


def scenery_layer(spec: TownSpec, plan: Plan, scenery: Scenery) -> str:
    """Houses, trees, the mill, boats and walls, those in front last."""
    look = plan.look
    things: list[tuple[float, str]] = [(house.y, dwelling(house)) for house in scenery.houses]
    things += [(thing.y, grown(thing, look)) for thing in scenery.trees]
    things += [(beast.y, cattle(beast)) for beast in scenery.herd]
    if scenery.mill:
        things.append((scenery.mill.bottom, _standing("windmill", scenery.mill)))
    things += _afloat(spec, plan)
    things += [
        (road.wall.y + 18, _wall(road.wall, plan.road_width))
        for road in plan.roads.values()
        if road.wall
    ]
    petals = "".join(ellipse(x, y, 3, 2, look.petals, 0.9) for x, y in scenery.petals)
    return petals + "".join(svg for _, svg in sorted(things))


def landmarks_layer(spec: TownSpec, plan: Plan) -> str:
    """The buildings of the places and the decorations, those in front last."""
    leaves = plan.look.leaves[0]
    things: list[tuple[float, str]] = []
    for place in spec.places:
        spot, mark = plan.spots[place.id], landmark_of(place)
        scale = spot.landmark.width / mark.width
        things.append((spot.door[1], mark.svg(spot.door, scale, leaves)))
    things += [(item.box.bottom, _standing(item.word, item.box)) for item in plan.decor]
    return "".join(svg for _, svg in sorted(things))


def _standing(word: str, box: Box) -> str:
    mark = DECOR[word]
    return mark.svg((box.centre[0], box.bottom), box.width / mark.width, palette.TREES)


def _fields(spec: TownSpec, tints: Sequence[str]) -> str:
    """Four great fields from the sides of the board inward."""
    chance = Chance(spec.casus, "fields")
    w, h = spec.width, spec.height
    jitter = [chance.between(-0.05, 0.05) for _ in range(8)]
    corners = (
        ((0, 0), (0.24 + jitter[0], 0), (0.28, 0.15 + jitter[1]), (0.1, 0.22), (0, 0.17)),
        ((0.58 + jitter[2], 0), (1, 0), (1, 0.1), (0.82, 0.17 + jitter[3]), (0.62, 0.13)),
        ((0, 0.8 + jitter[4]), (0.16, 0.77), (0.24, 0.9), (0.18, 1), (0, 1)),
        ((0.62, 1), (0.74, 0.86 + jitter[5]), (1, 0.8 + jitter[6]), (1, 1)),
        ((0.36, 0.4), (0.5 + jitter[7], 0.3), (0.7, 0.46), (0.6, 0.62), (0.4, 0.6)),
    )
    return "".join(
        path(_polygon([(x * w, y * h) for x, y in corner]), tints[index % len(tints)])
        for index, corner in enumerate(corners)
    )


def _wheat(box: Box, spec: TownSpec) -> str:
    """A field of wheat with its rows; it leans a little and stays on the board."""
    lean = box.width * 0.12
    right = min(box.right, spec.width)
    corners = [
        (box.left, box.top),
        (right, box.top + 14),
        (right - lean, box.bottom),
        (box.left, box.bottom - 10),
    ]
    body = path(_polygon(corners), palette.WHEAT)
    for index in range(1, 8):
        share = index / 8
        top = (box.left + (right - box.left) * share, box.top + 14 * share + 5)
        foot = (box.left + (right - lean - box.left) * share, box.bottom - 10 + 10 * share - 5)
        body += path(trace("M", *top, "L", *foot), stroke="#DFCB8B", width=3)
    return body


def _water(plan: Plan) -> str:
    river, width = _curve(plan.river), plan.river_width
    body = path(river, stroke=plan.look.bank, width=width * 1.26, opacity=0.55)
    body += path(river, stroke=palette.WATER_DEEP, width=width)
    body += path(river, stroke=mix(palette.WATER, palette.WATER_DEEP, 0.35), width=width * 0.7)
    return body + _ripples(plan.river, width) + (_pond(plan.pond) if _open(plan.pond) else "")


def _open(pond: Box) -> bool:
    """Whether there is room for a pond; a puddle against the river is left out."""
    return pond.width >= _PUDDLE


def _pond(pond: Box) -> str:
    x, y, w, h = pond.left, pond.top, pond.width, pond.height
    shore = (
        trace("M", x, y + h * 0.55, "C", x - w * 0.01, y + h * 0.1, x + w * 0.3, y - h * 0.02)
        + trace("", x + w * 0.55, y + h * 0.04, "C", x + w * 0.9, y + h * 0.08)
        + trace("", x + w * 1.05, y + h * 0.5, x + w * 0.95, y + h * 0.72)
        + trace("C", x + w * 0.8, y + h * 1.06, x + w * 0.03, y + h * 1.04, x, y + h * 0.55, "Z")
    )
    body = path(shore, palette.WATER_DEEP, "#8DBE9F", 7)
    body += path(trace("M", x + w * 0.2, y + h * 0.42, "h", w * 0.24), stroke=_FOAM, width=3.5)
    body += path(trace("M", x + w * 0.36, y + h * 0.74, "h", w * 0.28), stroke=_FOAM, width=3.5)
    return body + path(
        trace("M", x + w * 0.24, y + h * 0.6, "h", w * 0.1), stroke=_FOAM, width=3.5
    )


def _ripples(river: Sequence[Point], width: float) -> str:
    points = dense(river)
    body = ""
    for index in range(6, len(points) - 6, 9):
        (ax, ay), (bx, by) = points[index], points[index + 2]
        shift = width * (0.2 if index % 2 else -0.2)
        body += path(trace("M", ax, ay + shift, "L", bx, by + shift), stroke=_FOAM, width=3)
    return body


def _trodden(spec: TownSpec, plan: Plan) -> str:
    """Trodden ground round each place that lies in no district."""
    named = {district.area for district in plan.districts}
    body = ""
    for place in spec.places:
        if place.area in named:
            continue
        box = plan.spots[place.id].landmark
        x, y = plan.spots[place.id].door
        rx, ry = box.width * 0.72 + 24, box.height * 0.42 + 34
        body += path(
            trace("M", x - rx, y, "C", x - rx, y - ry * 1.1, x - rx * 0.3, y - ry * 1.15)
            + trace("", x + rx * 0.2, y - ry, "C", x + rx * 1.1, y - ry * 0.8)
            + trace("", x + rx * 1.05, y + ry * 0.7, x + rx * 0.3, y + ry)
            + trace("C", x - rx * 0.5, y + ry * 1.2, x - rx, y + ry * 0.9, x - rx, y, "Z"),
            palette.DISTRICT,
            opacity=0.75,
        )
    return body


def _rings(spec: TownSpec, plan: Plan) -> str:
    """Two dotted rings round the inner places: inside, and halfway to outside."""
    inner = [plan.spots[place.id].door for place in spec.places if place.ring is Ring.INNER]
    if not inner:
        return ""
    x = sum(point[0] for point in inner) / len(inner)
    y = sum(point[1] for point in inner) / len(inner) - 30
    reach = max(math.hypot((px - x) / 1.35, py - y) for px, py in inner) + 96 * plan.scale + 40
    body = ""
    for size, opacity in ((1.62, 0.16), (1.0, 0.3)):
        rx, ry = reach * 1.35 * size, reach * size
        body += ellipse(x, y, rx, ry, "#F8E6C6", opacity)
        body += _dotted_ring((x, y), rx, ry)
    return body


def _dotted_ring(centre: Point, rx: float, ry: float) -> str:
    x, y = centre
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}"'
        ' fill="none" stroke="#C9A66B" stroke-opacity="0.7" stroke-width="3.4"'
        ' stroke-linecap="round" stroke-dasharray="0.1 13"/>'
    )


def _bridge(road: Road, plan: Plan) -> str:
    """Shadow and parapets where the road lies over the water."""
    width = plan.road_width
    body = ""
    for part in stretches(road.line, dense(plan.river), plan.river_width * 0.6):
        deck = _curve(part)
        body += path(deck, stroke="#5B8894", width=width * 1.7, opacity=0.35)
        body += path(deck, stroke="#8C6B4E", width=width * 1.46)
        body += path(deck, stroke="#C9A477", width=width * 1.26)
    return body


def _blank_stones(road: Road, width: float) -> str:
    return "".join(stone_svg(stone, width, "#FFFFFF", _STONE_EDGE) for stone in road.stones)


def stone_svg(stone: Stone, width: float, fill: str, edge: str) -> str:
    """One stone on a road of this width (pixels)."""
    high = width * 0.5
    shape = (
        f'<rect x="{number(-stone.length / 2)}" y="{number(-high / 2)}"'
        f' width="{number(stone.length)}" height="{number(high)}" rx="{number(high * 0.32)}"'
        f' fill="{fill}" stroke="{edge}" stroke-width="{number(width * 0.09)}"/>'
    )
    where = f"translate({number(stone.x)} {number(stone.y)}) rotate({number(stone.angle)})"
    return group(shape, where)


def _wall(wall: Stone, width: float) -> str:
    """A brick wall across the road, with a light coping and a shadow."""
    half, thick = width * 1.1, width * 0.62
    body = ellipse(2, thick * 0.55, half * 1.06, thick * 0.42, "#2E4A2E", 0.22)
    body += rect(-half, -thick * 0.6, 2 * half, thick * 1.2, "#E3BE9C", 2)
    courses = 3
    high = thick * 1.2 / courses
    brick = 2 * half / 4
    for row in range(courses):
        for index in range(5):
            left = max(-half, -half + (index - 0.5 * (row % 2)) * brick)
            right = min(half, -half + (index + 1 - 0.5 * (row % 2)) * brick)
            if right - left > 3:
                tint = ("#B4583E", "#C4674A", "#A94E37")[(index + row) % 3]
                top = -thick * 0.6 + row * high
                body += rect(left + 1, top + 1, right - left - 2, high - 2, tint, 1.5)
    body += rect(-half - 3, -thick * 0.6 - 5, 2 * half + 6, 6, "#F3E3C8", 2)
    angle = (wall.angle + 90) % 180
    flat = angle if angle <= 90 else angle - 180
    where = f"translate({number(wall.x)} {number(wall.y)}) rotate({number(flat)})"
    return group(body, where)


def _afloat(spec: TownSpec, plan: Plan) -> list[tuple[float, str]]:
    """A swan on the pond, and boats where the river is far from any bridge."""
    pond = plan.pond
    swan = DECOR["swan"].svg(
        (pond.left + pond.width * 0.64, pond.top + pond.height * 0.5), 0.5 + 0.4 * plan.scale, ""
    )
    found = [(pond.bottom, swan)] if _open(pond) else []
    yard = Box(left=60, top=90, width=spec.width - 120, height=spec.height - 110)
    moored: list[Point] = [spot for road in plan.roads.values() for spot in road.line]
    boxes = [box.grown(50) for spot in plan.spots.values() for box in (spot.landmark, spot.label)]
    waters = [
        spot
        for spot in plan.river
        if yard.holds(spot) and not any(box.holds(spot) for box in boxes)
    ]
    for _ in range(plan.look.boats):
        berths = [spot for spot in waters if nearest(spot, moored) > 84]
        if berths:
            x, y = max(berths, key=lambda spot: min(nearest(spot, moored), 150))
            found.append((y, DECOR["boat"].svg((x, y + 6), 0.42 + 0.4 * plan.scale, "")))
            moored.append((x, y))
    return found


def _curve(points: Sequence[Point]) -> str:
    first, *rest = points
    return trace("M", *first) + "".join(trace(" L", *point) for point in rest)


def _polygon(points: Sequence[Point]) -> str:
    return _curve(points) + " Z"
