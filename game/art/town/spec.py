"""What a town is drawn from, and what comes out."""

from collections.abc import Mapping

from game.art.town.geometry import Box, Point
from game.model.terms import PlaceKind, Ring
from game.model.value import value


@value
class PlaceSpec:
    """A place of the casus; x and y run 0..1, both None when the town may choose.

    ``label`` is the width and height in pixels that the name needs on the board; ``faces`` is
    how many people will be shown there and ``names`` how wide their names are.
    """

    id: str
    kinds: tuple[PlaceKind, ...]
    ring: Ring = Ring.OUTER
    x: float | None = None
    y: float | None = None
    area: str = ""
    label: tuple[float, float] = (176, 40)
    faces: int = 4
    names: tuple[float, ...] = ()


@value
class EdgeSpec:
    """A road between two places, with a wall across it or not."""

    start: str
    end: str
    wall: bool = False


@value
class AreaSpec:
    """A district; ``label`` is the width and height in pixels that its name needs.

    ``folded`` is the same on two lines, for a board without room for one; None for one word.
    """

    id: str
    label: tuple[float, float]
    folded: tuple[float, float] | None = None


@value
class TownSpec:
    """A board to be drawn; ``decor`` names extra things, see ``DECOR``."""

    casus: str
    width: int
    height: int
    places: tuple[PlaceSpec, ...]
    edges: tuple[EdgeSpec, ...]
    decor: tuple[str, ...] = ()
    areas: tuple[AreaSpec, ...] = ()


@value
class Stone:
    """A stepping stone; ``angle`` in degrees, clockwise, 0 = lying along the x axis."""

    x: float
    y: float
    angle: float
    length: float


@value
class Road:
    """The way between two places, as drawn.

    ``line`` runs from the door of the start to the door of the end; the stones lie in the same
    order. ``wall`` is where a wall stands and the direction of the road there, or None.
    """

    start: str
    end: str
    line: tuple[Point, ...]
    stones: tuple[Stone, ...]
    wall: Stone | None = None


@value
class Spot:
    """A place on the board: its building, its label and room for those who are there.

    ``door`` is where roads meet and pawns arrive. ``portraits`` are square boxes for faces,
    best first: 132 holds a face of 96 with its name plate, 100 and 76 only a face;
    ``pawns`` are the feet of up to five pawns; ``pin`` is the tip of a pin above the building.
    """

    id: str
    door: Point
    landmark: Box
    label: Box
    portraits: tuple[Box, ...]
    pawns: tuple[Point, ...]
    pin: Point


@value
class Decoration:
    """An extra thing on the board; ``anchor`` is where the ui may add to it, such as a face."""

    word: str
    box: Box
    anchor: Point


@value
class Town:
    """A drawn board: the pictures from bottom to top, and where everything is (pixels).

    ``areas`` is where the names of districts stand; those without room are not in it.
    """

    width: int
    height: int
    svg_layers: tuple[str, ...]
    spots: Mapping[str, Spot]
    areas: Mapping[str, Box]
    roads: Mapping[tuple[str, str], Road]
    road_width: float
    decor: tuple[Decoration, ...]
    houses: tuple[Box, ...]
    river: tuple[Point, ...]
    river_width: float
    pond: Box
