"""Houses, woods and single trees, wherever the board is still open."""

import math
from typing import Final

from game.art.town.chance import Chance
from game.art.town.geometry import Box, Point, along, around, length
from game.art.town.occupancy import Occupancy
from game.art.town.plan import Plan, dense
from game.art.town.spec import TownSpec
from game.model.value import value

_HOUSE: Final = (-0.62, -1.2, 2.02, 1.3)
"""Left, top, width and height of a cottage of size 1, from its foot."""

_TRIES: Final = 160
_TUFTS: Final = 130


@value
class Thing:
    """A house or a tree with its foot at (x, y)."""

    x: float
    y: float
    size: float
    colours: tuple[str, ...]


@value
class Scenery:
    """What fills the town between its places."""

    houses: tuple[Thing, ...]
    trees: tuple[Thing, ...]
    woods: tuple[Box, ...]
    mill: Box | None
    wheat: tuple[Box, ...]
    petals: tuple[Point, ...]
    tufts: tuple[Point, ...]
    herd: tuple[Thing, ...]


def house_box(house: Thing) -> Box:
    """The room that a house takes."""
    left, top, width, height = _HOUSE
    return Box(
        left=house.x + left * house.size,
        top=house.y + top * house.size,
        width=width * house.size,
        height=height * house.size,
    )


def tree_box(thing: Thing) -> Box:
    """The room that a tree takes."""
    size = thing.size
    return Box(
        left=thing.x - size * 0.6, top=thing.y - size * 1.3, width=size * 1.2, height=size * 1.4
    )


def scatter(spec: TownSpec, plan: Plan) -> Scenery:
    """The scenery of a plan, clear of buildings, labels, roads, water and decorations."""
    field = _Field(spec, plan)
    mill = field.mill()
    houses = field.houses()
    herd = field.herd()
    woods, grown = field.woods()
    trees = (*grown, *field.trees())
    petals = field.petals() if plan.look.petals else ()
    return Scenery(
        houses=houses,
        trees=trees,
        woods=woods,
        mill=mill,
        wheat=field.wheat(),
        petals=petals,
        tufts=field.tufts(),
        herd=herd,
    )


class _Field:
    """The open ground of one town, filled step by step."""

    def __init__(self, spec: TownSpec, plan: Plan) -> None:
        self._spec = spec
        self._plan = plan
        self._chance = Chance(spec.casus, "scenery")
        self._taken = Occupancy(spec.width, spec.height)
        self._roomy = plan.scale / 0.49
        for spot in plan.spots.values():
            self._taken.take(spot.landmark.grown(5))
            self._taken.take(spot.label.grown(5))
            for room in spot.portraits:
                self._taken.take(room.grown(-6))
        for item in plan.decor:
            self._taken.take(item.box.grown(4))
        for road in plan.roads.values():
            self._taken.take_line(dense(road.line), plan.road_width * 0.72)
        self._taken.take_line(dense(plan.river), plan.river_width * 0.66)
        self._taken.take(plan.pond.grown(6))
        for district in plan.districts:
            if district.name is not None:
                self._taken.take(district.name.grown(3))

    def mill(self) -> Box | None:
        """A free box for the windmill in the upper half, or none."""
        size = 0.8 * self._plan.scale**0.5 * 0.72
        width, height = 214 * size, 228 * size
        for _ in range(220):
            spot = (
                self._chance.between(width / 2, self._spec.width - width / 2),
                self._chance.between(height / 2, self._spec.height * 0.6),
            )
            box = around(spot, width, height)
            if self._taken.free(box):
                self._taken.take(box)
                return box
        return None

    def houses(self) -> tuple[Thing, ...]:
        """Houses along the roads and round the places; what is too many leaves no gap."""
        before = self._taken.copy()
        size = 25 * self._roomy**0.72
        found = self._along_roads(size)
        most = max(8, min(46, round(2.5 * len(self._plan.spots))))
        for place in self._plan.spots.values():
            found.extend(self._hamlet(place.door, (2.6 * size, 8 * size), size))
        middle = (self._spec.width / 2, self._spec.height / 2)
        for _ in range(4):
            found.extend(self._hamlet(middle, (0, self._spec.width * 0.42), size))
        step = max(1.0, len(found) / most)
        kept = tuple(found[int(index * step)] for index in range(min(most, len(found))))
        self._taken = before
        for house in kept:
            before.take(house_box(house).grown(3))
        return kept

    def woods(self) -> tuple[tuple[Box, ...], tuple[Thing, ...]]:
        """Four woods at the edge, as patches of ground and as the trees on them."""
        spec, chance = self._spec, self._chance
        patches: list[Box] = []
        trees: list[Thing] = []
        for corner in ((0.03, 0.08), (0.95, 0.06), (0.97, 0.92), (0.06, 0.95)):
            x = spec.width * (corner[0] + chance.between(-0.03, 0.03))
            y = spec.height * (corner[1] + chance.between(-0.03, 0.03))
            patch = around((x, y), chance.between(190, 290), chance.between(120, 190))
            patches.append(patch)
            for _ in range(120):
                angle, reach = chance.between(0, 6.28), math.sqrt(chance.unit()) / 2
                spot = (
                    x + patch.width * reach * math.cos(angle),
                    y + patch.height * reach * math.sin(angle) + 12,
                )
                self._grow(spot, trees, 0.34)
        return tuple(patches), tuple(trees)

    def trees(self) -> tuple[Thing, ...]:
        """Single trees all over the open ground."""
        found: list[Thing] = []
        spec, chance = self._spec, self._chance
        for _ in range(int(760 * spec.width * spec.height / (1184 * 796))):
            spot = (chance.between(10, spec.width - 10), chance.between(30, spec.height - 4))
            self._grow(spot, found, 0.8)
        return tuple(found)

    def wheat(self) -> tuple[Box, ...]:
        """Ground for wheat: two fields, where least stands."""
        spec, chance = self._spec, self._chance
        shares = ((0.0, 0.62), (0.84, 0.3), (0.4, 0.0), (0.0, 0.3), (0.84, 0.6))
        first = int(chance.unit() * len(shares))
        picks = (shares[first], shares[(first + 2) % len(shares)])
        return tuple(
            Box(left=spec.width * x, top=spec.height * y, width=spec.width * 0.17, height=150)
            for x, y in picks
        )

    def petals(self) -> tuple[Point, ...]:
        """Fallen petals or leaves, anywhere."""
        spec, chance = self._spec, self._chance
        return tuple(
            (chance.between(16, spec.width - 16), chance.between(60, spec.height - 10))
            for _ in range(46)
        )

    def herd(self) -> tuple[Thing, ...]:
        """Some cows or sheep that graze together on open ground."""
        chance = self._chance
        kind, size = chance.pick(("cow", "sheep")), 0.7 * self._roomy**0.4
        for _ in range(_TRIES):
            spot = (
                chance.between(70, self._spec.width - 70),
                chance.between(50, self._spec.height - 30),
            )
            if self._taken.free(around(spot, 124 * size, 56 * size)):
                self._taken.take(around(spot, 124 * size, 56 * size))
                return tuple(
                    Thing(x=spot[0] + x * size, y=spot[1] + y * size, size=size, colours=(kind,))
                    for x, y in ((-28, 4), (26, -2), (4, 24))
                )
        return ()

    def tufts(self) -> tuple[Point, ...]:
        """Where the grass stands higher, anywhere that is open."""
        spec, chance = self._spec, self._chance
        spots = [
            (chance.between(12, spec.width - 12), chance.between(20, spec.height - 8))
            for _ in range(_TUFTS)
        ]
        return tuple(spot for spot in spots if self._taken.free(around(spot, 18, 14)))

    def _along_roads(self, size: float) -> list[Thing]:
        """Houses of about this size at the fronts of both sides, filled in turn."""
        found: list[Thing] = []
        look, width = self._plan.look, self._plan.road_width
        for road in self._plan.roads.values():
            total = length(road.line)
            for index in range(int(total / (size * 1.15))):
                spot, angle = along(road.line, index * size * 1.15)
                for side in (-1, 1):
                    if self._chance.unit() < 0.25:
                        continue
                    away = width * 0.75 + size * self._chance.between(0.9, 2.6)
                    turn = math.radians(angle) + side * math.pi / 2
                    house = Thing(
                        x=spot[0] + away * math.cos(turn) - size * 0.35,
                        y=spot[1] + away * math.sin(turn) + size * 0.5,
                        size=size * self._chance.between(0.9, 1.12),
                        colours=(self._chance.pick(look.walls), self._chance.pick(look.roofs)),
                    )
                    if self._fits(house_box(house).grown(3)):
                        found.append(house)
        return found

    def _hamlet(self, door: Point, reaches: Point, size: float) -> list[Thing]:
        """Some houses at these least and greatest distances from a spot, where there is room."""
        chance, look = self._chance, self._plan.look
        found: list[Thing] = []
        for _ in range(40):
            angle, reach = chance.between(0, 6.28), chance.between(*reaches)
            house = Thing(
                x=door[0] + reach * math.cos(angle) * 1.2,
                y=door[1] + reach * math.sin(angle) * 0.9,
                size=size * chance.between(0.88, 1.08),
                colours=(chance.pick(look.walls), chance.pick(look.roofs)),
            )
            if self._fits(house_box(house).grown(2)):
                found.append(house)
        return found

    def _grow(self, spot: Point, into: list[Thing], room: float) -> None:
        """A tree there, if it fits; ``room`` is how much of its box must stay its own."""
        tree = Thing(
            x=spot[0],
            y=spot[1],
            size=self._chance.between(26, 38) * self._roomy**0.85,
            colours=(self._chance.pick(self._plan.look.leaves),),
        )
        box = tree_box(tree)
        if self._taken.free(box):
            into.append(tree)
            self._taken.take(
                around(
                    (tree.x, tree.y - tree.size * 0.3),
                    box.width * room * 0.9,
                    tree.size * room * 0.6,
                )
            )

    def _fits(self, box: Box) -> bool:
        if not self._taken.free(box):
            return False
        self._taken.take(box)
        return True
