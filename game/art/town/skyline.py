"""The buildings of a casus in one row on the horizon, for a page that is not the board."""

from typing import Final

from game.art.svg import document, path, tinted, trace, vertical_gradient
from game.art.town.chance import Chance
from game.art.town.homes import cottage, tree
from game.art.town.landmarks import landmark_of
from game.art.town.looks import Look, look_of
from game.art.town.spec import PlaceSpec, TownSpec
from game.model.terms import PlaceKind

_TALLEST: Final = 260.0
"""The height of the tallest landmark (the town hall), in its own measure."""
_GAP: Final = 96.0
_SIDE: Final = 0.07
"""The share of the width at each side that is left to trees."""
_FRONT: Final = 0.44
"""How far down the front hill begins, as a share of the height."""


def skyline(spec: TownSpec, *, air: str = "", share: float = 0.0) -> str:
    """The places of a board side by side over hills, as large as the spec, on nothing above them.

    The ground begins at about half the height. ``air`` is a colour towards which everything moves
    by ``share`` (0..1), as things far away do. Equal specs give equal pictures.
    """
    look = look_of(spec)
    width, height = spec.width, spec.height
    foot = height * (_FRONT + 0.06)
    scale = foot / _TALLEST * 0.96
    chance = Chance(spec.casus, "skyline")
    things = _greenery(look, chance, width, foot) + _landmarks(spec, look, width, foot, scale)
    body = _hill(width, height, look.land[0], _FRONT - 0.1)
    body += "".join(svg for _, svg in sorted(things))
    body += _hill(width, height, "url(#near)", _FRONT + 0.13)
    body += "".join(svg for _, svg in sorted(_front(look, chance, width, height)))
    defs = f"<defs>{vertical_gradient('near', look.land[1], look.wood)}</defs>"
    drawn = defs + body
    return document(tinted(drawn, air, share) if air else drawn, width, height)


def _hill(width: float, height: float, fill: str, share: float) -> str:
    """Ground from side to side whose top lies about this share of the height down."""
    top, swell = height * share, height * 0.05
    first = trace(
        "M", 0, top + swell, "C", width * 0.2, top - swell, width * 0.34, top + swell * 2
    )
    then = trace(width * 0.52, top + swell, "S", width * 0.84, top - swell, width, top + swell)
    return path(f"{first} {then} L{width} {height} L0 {height} Z", fill)


def _chosen(spec: TownSpec, room: float, scale: float) -> list[PlaceSpec]:
    """Places from left to right as on the board, each kind of building once, as many as fit.

    The town hall is always among them.
    """
    seen: set[object] = set()
    kinds: list[PlaceSpec] = []
    for place in sorted(spec.places, key=lambda place: PlaceKind.TOWN_HALL not in place.kinds[:1]):
        mark = landmark_of(place).draw
        if mark not in seen:
            seen.add(mark)
            kinds.append(place)
    taken: list[PlaceSpec] = []
    used = 0.0
    for place in kinds:
        used += (landmark_of(place).width + _GAP) * scale
        if used > room:
            break
        taken.append(place)
    return sorted(taken, key=lambda place: place.x or 0.0)


def _landmarks(
    spec: TownSpec, look: Look, width: float, foot: float, scale: float
) -> list[tuple[float, str]]:
    room = width * (1 - 2 * _SIDE)
    places = _chosen(spec, room, scale)
    wide = sum(landmark_of(place).width * scale for place in places)
    gap = (room - wide) / (len(places) + 1)
    x, drawn = width * _SIDE + gap, list[tuple[float, str]]()
    for at, place in enumerate(places):
        mark = landmark_of(place)
        own = mark.width * scale
        y = foot + (at % 2) * foot * 0.08
        drawn.append((y, mark.svg((x + own / 2, y), scale, look.leaves[at % len(look.leaves)])))
        x += own + gap
    return drawn


def _greenery(look: Look, chance: Chance, width: float, foot: float) -> list[tuple[float, str]]:
    """Trees and cottages behind and between the landmarks."""
    drawn: list[tuple[float, str]] = []
    step = foot * 0.3
    for at in range(int(width / step) + 2):
        x = at * step + chance.between(-step * 0.3, step * 0.3)
        y = foot * chance.between(0.9, 0.98)
        if chance.unit() < 0.3:
            wall, roof = chance.pick(look.walls), chance.pick(look.roofs)
            drawn.append((y, cottage(x, y, foot * chance.between(0.22, 0.28), wall, roof)))
        else:
            leaves = chance.pick(look.leaves)
            drawn.append((y, tree(x, y, foot * chance.between(0.24, 0.36), leaves)))
    return drawn


def _front(look: Look, chance: Chance, width: float, height: float) -> list[tuple[float, str]]:
    """A few larger trees at both ends of the front hill."""
    size = height * 0.2
    drawn: list[tuple[float, str]] = []
    for share in (0.012, 0.055, 0.95, 0.985):
        y = height * (_FRONT + 0.22) + chance.between(0, height * 0.06)
        drawn.append((y, tree(width * share, y, size, chance.pick(look.leaves))))
    return drawn
