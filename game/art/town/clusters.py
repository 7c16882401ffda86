"""Every place as one block: its building with its people beside it, over its name."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from game.art.town.decorate import beside
from game.art.town.geometry import Box, Point, apart, around, cross
from game.art.town.landmarks import Landmark, landmark_of
from game.art.town.layout import layout, spread
from game.art.town.settle import settled
from game.art.town.shelves import shelved
from game.art.town.spec import PlaceSpec, TownSpec
from game.model.terms import PlaceKind
from game.model.value import value

LABEL_GAP: Final = 5.0
_FACE_GAP: Final = 4.0
NAMED: Final = 132.0
"""The height of a box that has room for a face of 96 with its name under it."""
FACE: Final = 100.0
_BESIDE: Final = 3
"""So many people stand beside their building; more of them find room elsewhere."""
_LADDER: Final = (
    (1.14, NAMED, 26.0),
    (1.0, NAMED, 18.0),
    (0.92, NAMED, 14.0),
    (0.84, NAMED, 12.0),
    (1.0, FACE, 26.0),
    (0.95, 96.0, 22.0),
    (0.9, 92.0, 18.0),
    (0.86, 90.0, 15.0),
    (0.82, 88.0, 12.0),
    (0.78, 84.0, 10.0),
    (0.72, 80.0, 8.0),
    (0.66, 76.0, 6.0),
)
"""Share of the size of buildings, height of the box of a face, room between blocks: best first."""
_SQUEEZED: Final = 12.0
AREA: Final = "area:"
"""What the name of a district begins with among blocks that have other names."""
_LOWER: Final = 2
"""So many sizes below the largest that fits are looked at too."""
_STEP_DOWN: Final = 280.0
"""How bad it is to be a size smaller, shared by all places: a large board rather gives in."""
_SIDE: Final = 0.3
"""So near to a side of the board two people stand at the inner side, and half so near one."""
_HEART: Final = 4
"""How much the place of the town hall counts against that of others."""
_LONG_NAME: Final = 224.0
"""Names of districts that are wider stand on two lines, between the roads."""
_NAME_GAP: Final = 8.0
"""How near the name of a district may come to a block."""


@value
class Cluster:
    """A place on the ground; ``door`` is where roads meet, at the foot of the building."""

    door: Point
    building: Box
    label: Box
    faces: tuple[Box, ...]

    @property
    def hull(self) -> Box:
        """What all of it takes together."""
        parts = (self.building, self.label, *self.faces)
        left, top = min(part.left for part in parts), min(part.top for part in parts)
        return Box(
            left=left,
            top=top,
            width=max(part.right for part in parts) - left,
            height=max(part.bottom for part in parts) - top,
        )


def plan_clusters(
    spec: TownSpec, yard: Box, scale: float
) -> tuple[dict[str, Cluster], dict[str, Box], dict[str, Box]]:
    """A cluster for every place, the boxes of large decorations and the names of districts.

    None stands over another. A board without room for names gives none.

    The buildings have this scale and the faces their names where the board has room; else both
    get smaller, and at last people stand elsewhere.
    """
    at = layout(spec.places, spec.edges)
    lefts = _lefts(spec, at)
    best, least, first = None, math.inf, None
    for rung, sizes in enumerate(_LADDER):
        if first is not None and rung > first + _LOWER:
            break
        wished = _wished(spec, yard, scale, sizes, (at, lefts))
        for placed in _placed(spec, wished, yard, sizes[2]):
            first = rung if first is None else first
            smaller = (rung - first) * _STEP_DOWN / max(1, len(spec.places))
            bad = smaller + _muddle(spec, placed, wished)
            if bad < least:
                best, least = (sizes, placed), bad
    if best is None or not spec.places:
        return _squeezed(spec, yard, scale, at)
    return _stood(spec, scale, *best, lefts)


def _wished(
    spec: TownSpec,
    yard: Box,
    scale: float,
    sizes: tuple[float, float, float],
    how: tuple[Mapping[str, Point], Mapping[str, int]],
) -> dict[str, Box]:
    """Where the blocks of this size should stand, names of districts among them."""
    (share, face, gap), (at, lefts) = sizes, how
    rough = {
        place.id: _rough(at[place.id], place, (scale * share, face), yard, lefts[place.id])
        for place in spec.places
    }
    return rough | beside(spec, rough, scale * share) | _names(spec, rough, yard, gap)


def _placed(
    spec: TownSpec, wished: Mapping[str, Box], yard: Box, gap: float
) -> Iterator[dict[str, Box]]:
    """The ways in which the blocks can stand."""
    firm = _heart(spec)
    yield from settled(wished, yard, gap, firm)
    yield from shelved(wished, yard, gap, firm)


def _stood(
    spec: TownSpec,
    scale: float,
    sizes: tuple[float, float, float],
    placed: Mapping[str, Box],
    lefts: Mapping[str, int],
) -> tuple[dict[str, Cluster], dict[str, Box], dict[str, Box]]:
    share, face, gap = sizes
    thin = max(0.0, gap - _NAME_GAP) / 2
    clusters: dict[str, Cluster] = {}
    for place in spec.places:
        clusters[place.id] = _built(
            placed[place.id], place, (scale * share, face), lefts[place.id]
        )
    others = {key: box for key, box in placed.items() if key not in clusters}
    names = {key[len(AREA) :]: box.grown(thin) for key, box in others.items() if AREA in key}
    return clusters, {key: box for key, box in others.items() if AREA not in key}, names


def _muddle(spec: TownSpec, placed: Mapping[str, Box], wished: Mapping[str, Box]) -> float:
    """What speaks against a board: places far from where they should be, roads that cross."""
    spots = {place.id: placed[place.id].centre for place in spec.places}
    away = sum(
        math.dist(spot, wished[key].centre) ** 2 * (_HEART if key == _heart(spec) else 1)
        for key, spot in spots.items()
    )
    lines = [(spots[edge.start], spots[edge.end]) for edge in spec.edges]
    crossed = sum(cross(*one, *two) for one, two in combinations(lines, 2))
    under = 0
    for edge, (start, end) in zip(spec.edges, lines, strict=True):
        others = [placed[key] for key in spots if key not in (edge.start, edge.end)]
        for step in range(1, 10):
            spot = (
                start[0] + (end[0] - start[0]) * step / 10,
                start[1] + (end[1] - start[1]) * step / 10,
            )
            under += any(box.holds(spot) for box in others)
    return math.sqrt(away / max(1, len(spots))) + 40 * crossed + 6 * under + _astray(spec, placed)


def _astray(spec: TownSpec, placed: Mapping[str, Box]) -> float:
    """How much nearer the names of districts stand to places of another district."""
    total = 0.0
    for area in spec.areas:
        name = placed.get(AREA + area.id)
        if name is not None:
            gaps = [
                (place.area == area.id, apart(name, placed[place.id])) for place in spec.places
            ]
            own = min(away for mine, away in gaps if mine)
            other = min((away for mine, away in gaps if not mine), default=own)
            total += 0.25 * max(0.0, own - other) + 0.1 * own
    return total


def _heart(spec: TownSpec) -> str:
    """The town hall, which keeps its place; "" when there is none."""
    halls = (place.id for place in spec.places if PlaceKind.TOWN_HALL in place.kinds[:1])
    return next(halls, "")


def _names(spec: TownSpec, blocks: Mapping[str, Box], yard: Box, gap: float) -> dict[str, Box]:
    """Rough boxes for the names of districts, over or under the place in the midst of each.

    They are smaller than the names by what their gap may be smaller than that of others.
    """
    thin = max(0.0, gap - _NAME_GAP)
    found: dict[str, Box] = {}
    for area in spec.areas:
        own = [blocks[place.id] for place in spec.places if place.area == area.id]
        if own:
            x = sum(box.centre[0] for box in own) / len(own)
            y = sum(box.centre[1] for box in own) / len(own)
            near = min(own, key=lambda box: math.dist(box.centre, (x, y)))
            short = area.label[0] <= _LONG_NAME
            size = area.label if short or area.folded is None else area.folded
            wide, high = size[0] - thin, size[1] - thin
            above = near.centre[1] < yard.centre[1]
            middle = near.top - high if above else near.bottom + high
            found[AREA + area.id] = around((near.centre[0], middle), wide, high)
    return found


def _squeezed(
    spec: TownSpec, yard: Box, scale: float, at: Mapping[str, Point]
) -> tuple[dict[str, Cluster], dict[str, Box], dict[str, Box]]:
    """The blocks without people, lower and in rows if they must."""
    rough = {place.id: _rough(at[place.id], place, (scale, 0.0), yard, 0) for place in spec.places}
    placed = spread(rough | beside(spec, rough, scale), yard, _SQUEEZED)
    found = {place.id: _built(placed[place.id], place, (scale, 0.0), 0) for place in spec.places}
    return found, {key: box for key, box in placed.items() if key not in rough}, {}


def _size(place: PlaceSpec, scale: float, face: float) -> tuple[float, float]:
    mark, people = landmark_of(place), _beside(place, face)
    wide = mark.width * scale + sum(each + _FACE_GAP for each in people)
    high = max(mark.height * scale, face if people else 0.0)
    return max(wide, place.label[0]), high + LABEL_GAP + place.label[1]


def _beside(place: PlaceSpec, face: float) -> tuple[float, ...]:
    """How wide the boxes are of those who stand beside the building."""
    count = min(place.faces, _BESIDE) if face else 0
    names = (*place.names, *(0.0 for _ in range(count)))[:count]
    return tuple(max(FACE, name) if face >= NAMED else face for name in names)


def _rough(at: Point, place: PlaceSpec, sizes: tuple[float, float], yard: Box, lefts: int) -> Box:
    """The block of a place with its building where it should be, wholly in the yard."""
    width, height = _size(place, *sizes)
    people = _beside(place, sizes[1])
    lean = sum(each + _FACE_GAP for each in people[:lefts])
    lean -= sum(each + _FACE_GAP for each in people[lefts:])
    left = yard.left + at[0] * yard.width - (width + lean) / 2
    return Box(
        left=max(yard.left, min(yard.right - width, left)),
        top=yard.top + at[1] * (yard.height - height),
        width=width,
        height=height,
    )


def _built(box: Box, place: PlaceSpec, sizes: tuple[float, float], lefts: int) -> Cluster:
    """The parts of a place in the box that was found for it, with so many people at the left."""
    scale, face = sizes
    mark, people = landmark_of(place), _beside(place, face)
    scale = _fitting(mark, box, scale, place.label[1])
    foot = box.bottom - place.label[1] - LABEL_GAP
    building = mark.width * scale
    at_left, at_right = people[:lefts], people[lefts:]
    width = building + sum(each + _FACE_GAP for each in people)
    left = box.centre[0] - width / 2
    start = left + sum(each + _FACE_GAP for each in at_left)
    door = (start + building / 2, foot)
    faces = [*_row(left, foot, face, at_left), *_row(start + building, foot, face, at_right)]
    wide = min(place.label[0], box.width)
    under = max(box.left, min(box.right - wide, door[0] - wide / 2))
    return Cluster(
        door=door,
        building=mark.box(door, scale),
        label=Box(left=under, top=foot + LABEL_GAP, width=wide, height=place.label[1]),
        faces=tuple(faces),
    )


def _row(left: float, foot: float, face: float, widths: Sequence[float]) -> Iterator[Box]:
    """Boxes beside each other, a little apart, on the ground."""
    for wide in widths:
        yield Box(left=left + _FACE_GAP / 2, top=foot - face, width=wide, height=face)
        left += wide + _FACE_GAP


def _fitting(mark: Landmark, box: Box, scale: float, label: float) -> float:
    room = box.height - LABEL_GAP - label
    return min(scale, box.width / mark.width, room / mark.height)


def _lefts(spec: TownSpec, at: Mapping[str, Point]) -> dict[str, int]:
    """How many people stand at the left of each building.

    None near the left side of the board and all near its right side; elsewhere they stand on
    both sides, and who is alone where fewer roads leave.
    """
    lean = dict.fromkeys(at, 0.0)
    for edge in spec.edges:
        across = at[edge.end][0] - at[edge.start][0]
        lean[edge.start] += across
        lean[edge.end] -= across
    found: dict[str, int] = {}
    for place in spec.places:
        x, count = at[place.id][0], min(place.faces, _BESIDE)
        side = _SIDE if count > 1 else _SIDE / 2
        middle = count // 2 if count > 1 else count * (lean[place.id] > 0)
        found[place.id] = 0 if x < side else count if x > 1 - side else middle
    return found
