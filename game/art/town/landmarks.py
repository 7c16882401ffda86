"""Which building stands for which kind of place, and how large it is drawn."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from game.art.svg import group, place
from game.art.town import civic, homes, local, outdoors, rose, things
from game.art.town.geometry import Box, Point
from game.art.town.spec import PlaceSpec
from game.model.terms import PlaceKind
from game.model.value import value


@value
class Landmark:
    """A drawing with its bottom middle at (0, 0); ``draw`` takes the colour of leaves."""

    draw: Callable[[str], str]
    width: float
    height: float

    def box(self, foot: Point, scale: float) -> Box:
        """The room it takes with its foot there."""
        width, height = self.width * scale, self.height * scale
        return Box(left=foot[0] - width / 2, top=foot[1] - height, width=width, height=height)

    def svg(self, foot: Point, scale: float, leaves: str) -> str:
        """The drawing with its foot there."""
        return group(self.draw(leaves), place(*foot, scale))


LANDMARKS: Final[Mapping[PlaceKind, Landmark]] = MappingProxyType(
    {
        PlaceKind.KITCHEN_TABLE: Landmark(draw=homes.kitchen_table, width=234, height=192),
        PlaceKind.COMMUNITY_CENTRE: Landmark(draw=homes.community_centre, width=302, height=180),
        PlaceKind.SQUARE: Landmark(draw=outdoors.fountain_square, width=250, height=139),
        PlaceKind.PARK: Landmark(draw=outdoors.green_park, width=254, height=147),
        PlaceKind.SHOP: Landmark(draw=civic.shop, width=254, height=168),
        PlaceKind.SCHOOL: Landmark(draw=homes.school, width=288, height=186),
        PlaceKind.DOCTOR: Landmark(draw=homes.general_practice, width=254, height=153),
        PlaceKind.NEIGHBOURHOOD_TEAM: Landmark(
            draw=civic.neighbourhood_team, width=252, height=126
        ),
        PlaceKind.COUNTER: Landmark(draw=civic.counter, width=232, height=154),
        PlaceKind.THEME_TABLE: Landmark(draw=civic.theme_table, width=258, height=152),
        PlaceKind.OPERATIONS: Landmark(draw=civic.office, width=222, height=216),
        PlaceKind.TOWN_HALL: Landmark(draw=civic.town_hall, width=256, height=260),
        PlaceKind.COUNCIL_CHAMBER: Landmark(draw=civic.council_chamber, width=254, height=185),
        PlaceKind.PARTNER: Landmark(draw=homes.care_home, width=270, height=162),
        PlaceKind.SPORTS_GROUND: Landmark(draw=outdoors.sports_field, width=264, height=154),
        PlaceKind.HOUSE_OF_WORSHIP: Landmark(draw=homes.house_of_prayer, width=242, height=197),
        PlaceKind.ONLINE: Landmark(draw=civic.online_group, width=208, height=193),
    }
)
"""The building of each kind of place."""

VARIANTS: Final[Mapping[str, Landmark]] = MappingProxyType(
    {
        "bench": Landmark(draw=outdoors.bench_square, width=252, height=143),
        "market": Landmark(draw=outdoors.market_square, width=252, height=143),
        "bandstand": Landmark(draw=outdoors.bandstand, width=264, height=159),
        "quay": Landmark(draw=outdoors.quay_square, width=240, height=171),
        "housing": Landmark(draw=homes.housing, width=264, height=186),
        "workshop": Landmark(draw=civic.workshop, width=250, height=142),
        "bus_stop": Landmark(draw=local.bus_stop, width=262, height=124),
        "farm": Landmark(draw=local.farm, width=268, height=146),
        "pool": Landmark(draw=local.pool, width=270, height=130),
        "factory": Landmark(draw=local.factory, width=262, height=208),
        "meadow": Landmark(draw=local.meadow, width=256, height=160),
    }
)
"""Other buildings for some of these kinds."""

DECOR: Final[Mapping[str, Landmark]] = MappingProxyType(
    {
        "bench": Landmark(draw=things.bench, width=216, height=76),
        "hen": Landmark(draw=things.hen, width=150, height=176),
        "bottle_bank": Landmark(draw=things.bottle_bank, width=132, height=118),
        "crane_truck": Landmark(draw=things.crane_truck, width=200, height=139),
        "signpost": Landmark(draw=things.signpost, width=132, height=96),
        "open_window_house": Landmark(draw=homes.open_window_house, width=286, height=326),
        "windmill": Landmark(draw=things.windmill, width=210, height=221),
        "boat": Landmark(draw=things.sailing_boat, width=96, height=96),
        "swan": Landmark(draw=things.swan, width=64, height=32),
        "compass": Landmark(draw=rose.compass, width=rose.SIDE, height=rose.SIDE),
    }
)
"""The words that ``TownSpec.decor`` may hold."""

_BY_SECOND_KIND: Final[Mapping[PlaceKind, str]] = MappingProxyType(
    {
        PlaceKind.PARK: "bench",
        PlaceKind.SHOP: "workshop",
        PlaceKind.COMMUNITY_CENTRE: "bandstand",
        PlaceKind.PARTNER: "quay",
        PlaceKind.SPORTS_GROUND: "bandstand",
    }
)
_SQUARES: Final = (
    ("markt", "market"),
    ("kolen", "quay"),
    ("haven", "quay"),
    ("halte", "bus_stop"),
    ("wei", "meadow"),
)
_NAMED: Final = (
    (PlaceKind.KITCHEN_TABLE, "boerderij", "farm"),
    (PlaceKind.SHOP, "fabriek", "factory"),
    (PlaceKind.SPORTS_GROUND, "zwembad", "pool"),
    (PlaceKind.PARTNER, "corporatie", "housing"),
)
"""Buildings of a kind that are told apart by their name."""


def landmark_of(spec: PlaceSpec) -> Landmark:
    """The building of a place: its first kind decides, and for some kinds its name.

    Squares look at their second kind too.

    A place without kinds is a square.
    """
    first = spec.kinds[0] if spec.kinds else PlaceKind.SQUARE
    if first == PlaceKind.SQUARE:
        return _square(spec)
    for kind, part, name in _NAMED:
        if first == kind and part in spec.id:
            return VARIANTS[name]
    return LANDMARKS[first]


def _square(spec: PlaceSpec) -> Landmark:
    for part, name in _SQUARES:
        if part in spec.id:
            return VARIANTS[name]
    for kind in spec.kinds[1:]:
        if kind in _BY_SECOND_KIND:
            return VARIANTS[_BY_SECOND_KIND[kind]]
    return LANDMARKS[PlaceKind.SQUARE]
