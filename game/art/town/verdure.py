"""What makes the ground of a town a landscape: trees of kinds, tufts, reeds, cattle, shade."""

from collections.abc import Sequence
from typing import Final

from game.art.svg import dot, ellipse, group, mix, path, place, rect, shade, trace
from game.art.town.chance import Chance
from game.art.town.geometry import Point
from game.art.town.homes import cottage, tree
from game.art.town.local import cow, sheep
from game.art.town.looks import Look
from game.art.town.scatter import Scenery, Thing
from game.art.town.spec import TownSpec

_SHADE: Final = "#2E4A2E"
_GRASS: Final = "#7E9A5C"
_REEDS: Final = "#7C9A63"
_REED_STEP: Final = 7


def lie_of_the_land(spec: TownSpec, look: Look) -> str:
    """Broad light and drifting shade of clouds over the fields."""
    chance = Chance(spec.casus, "clouds")
    body = ""
    for index in range(4):
        x, y = chance.between(0, spec.width), chance.between(0, spec.height)
        wide = chance.between(120, 230)
        colour, opacity = ("#FFFDF0", 0.2) if index % 2 else (mix(look.wood, _SHADE, 0.25), 0.13)
        body += ellipse(x, y, wide, wide * 0.42, colour, opacity)
    return body


def undergrowth(scenery: Scenery, look: Look) -> str:
    """Tufts of grass, one in four with flowers."""
    blade = mix(_GRASS, look.wood, 0.35)
    petal = look.petals or "#FFF8E0"
    body = ""
    for index, (x, y) in enumerate(scenery.tufts):
        body += path(
            f"M{x - 5:.1f} {y - 6:.1f} L{x - 2:.1f} {y:.1f} M{x:.1f} {y - 9:.1f} L{x:.1f} {y:.1f}"
            f" M{x + 6:.1f} {y - 6:.1f} L{x + 2:.1f} {y:.1f}",
            stroke=blade,
            width=2,
        )
        if index % 4 == 0:
            body += dot(x - 5, y - 8, 2.4, petal) + dot(x, y - 11, 2.6, "#FFFFFF")
            body += dot(x + 6, y - 8, 2.4, petal)
    return body


def reeds(river: Sequence[Point], width: float) -> str:
    """Reeds along both banks, here and there."""
    body = ""
    for index in range(4, len(river) - 4, _REED_STEP):
        (ax, ay), (bx, by) = river[index - 1], river[index + 1]
        long = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
        side = width * (0.56 if index % 2 else -0.56)
        x, y = ax - (by - ay) / long * side, ay + (bx - ax) / long * side
        for step in (-9, -3, 3, 9):
            high = 13 + (index * 5 + step) % 7
            body += path(
                trace("M", x + step, y, "L", x + step * 1.3, y - high), stroke=_REEDS, width=2.4
            )
        body += rect(x - 4.5, y - 18, 3.6, 8, "#8C6B4E", 1.8)
    return body


def grown(thing: Thing, look: Look) -> str:
    """A tree of the kind that stands there: mostly round, some slender, some firs."""
    kind = (int(thing.x) * 7 + int(thing.y) * 3) % 9
    leaves = thing.colours[0]
    if kind == 0 and look.name != "blossom":
        return _poplar(thing, leaves)
    if kind == 1 and look.name in {"green", "fen", "harbour"}:
        return _fir(thing, shade(leaves, -0.12))
    return tree(thing.x, thing.y, thing.size, leaves)


def dwelling(house: Thing) -> str:
    """A house: a cottage, one with its lamp on, or two under one roof."""
    kind = (int(house.x) * 5 + int(house.y) * 3) % 5
    wall, roof = house.colours
    if kind == 0:
        return _terrace(house, wall, roof)
    body = cottage(house.x, house.y, house.size, wall, roof)
    if kind == 1:
        lamp = rect(0.66, -0.45, 0.2, 0.22, "#FFD974") + rect(0.92, -1.3, 0.14, 0.3, "#9A5A44")
        return body + group(lamp, place(house.x, house.y, house.size))
    return body


def cattle(beast: Thing) -> str:
    """A cow or a sheep."""
    return (cow if beast.colours[0] == "cow" else sheep)(beast.x, beast.y, beast.size)


def _poplar(thing: Thing, leaves: str) -> str:
    x, y, size = thing.x, thing.y, thing.size
    body = ellipse(x + size * 0.1, y, size * 0.36, size * 0.1, _SHADE, 0.16)
    body += rect(x - size * 0.05, y - size * 0.3, size * 0.1, size * 0.3, "#7B5A3C")
    body += ellipse(x, y - size * 0.74, size * 0.24, size * 0.56, leaves)
    body += ellipse(
        x + size * 0.09, y - size * 0.66, size * 0.13, size * 0.44, shade(leaves, -0.09)
    )
    return body + ellipse(
        x - size * 0.08, y - size * 0.9, size * 0.1, size * 0.26, shade(leaves, 0.22)
    )


def _fir(thing: Thing, leaves: str) -> str:
    x, y, size = thing.x, thing.y, thing.size
    body = ellipse(x + size * 0.1, y, size * 0.4, size * 0.11, _SHADE, 0.16)
    body += rect(x - size * 0.06, y - size * 0.2, size * 0.12, size * 0.2, "#7B5A3C")
    for foot, top, wide in ((0.14, 0.66, 0.42), (0.42, 0.94, 0.34), (0.7, 1.24, 0.25)):
        body += path(
            trace("M", x - size * wide, y - size * foot, "L", x, y - size * top)
            + trace("L", x + size * wide, y - size * foot, "Z"),
            leaves,
        )
        body += path(
            trace("M", x, y - size * foot, "L", x, y - size * top)
            + trace("L", x + size * wide, y - size * foot, "Z"),
            shade(leaves, -0.1),
        )
    return body


def _terrace(house: Thing, wall: str, roof: str) -> str:
    """Two houses side by side, seen from the front."""
    body = ellipse(0.4, 0.04, 1.1, 0.2, _SHADE, 0.16) + rect(-0.5, -0.66, 1.8, 0.66, wall)
    body += rect(0.4, -0.66, 0.9, 0.66, shade(wall, -0.06))
    body += path("M-0.6 -0.62 L-0.4 -1.08 L1.2 -1.08 L1.4 -0.62 Z", roof)
    body += path("M-0.6 -0.62 L-0.4 -1.08 L0.4 -1.08 L0.4 -0.62 Z", shade(roof, -0.1))
    body += rect(0.32, -1.22, 0.16, 0.26, "#9A5A44")
    for left in (-0.36, 0.86):
        body += rect(left, -0.42, 0.3, 0.22, "#8EC3CF")
    return group(
        body + rect(0.04, -0.38, 0.22, 0.38, "#7B4B32") + rect(0.54, -0.38, 0.22, 0.38, "#2F6F75"),
        place(house.x, house.y, house.size),
    )
