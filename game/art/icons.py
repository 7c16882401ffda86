"""The icons of the product: which stands for what, and their colouring.

The files in ``assets/icons`` are Phosphor icons (MIT), fill weight; the bold weight only for
signs that the fill weight sets in a box (check, cross, plus, minus, list, link).
"""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from game.art.icon_names import ICONS
from game.art.svg import document
from game.model.terms import Action, Block, Lesson, Meter, PlaceKind

SIDE: Final = 256
"""Width and height of an icon's own units."""

METER_ICONS: Final[Mapping[Meter, str]] = MappingProxyType(
    {
        Meter.TIME: "hourglass-medium",
        Meter.BUDGET: "coins",
        Meter.OWNERSHIP: "key",
        Meter.CAPACITY: "barbell",
        Meter.VULNERABILITY: "cloud-rain",
        Meter.CONNECTION: "link",
        Meter.TRUST: "handshake",
        Meter.SUPPORT: "bank",
        Meter.LEGALITY: "scales",
        Meter.RESULT: "smiley",
        Meter.LASTING: "tree",
        Meter.RESERVE: "piggy-bank",
    }
)

ACTION_ICONS: Final[Mapping[Action, str]] = MappingProxyType(
    {
        Action.LISTEN: "ear",
        Action.INVITE: "hand-waving",
        Action.CONNECT: "tree-structure",
        Action.ASK_HELP: "hand-palm",
        Action.REPORT_BACK: "chats-circle",
        Action.UNBURDEN: "hand-heart",
        Action.AGREE_SAFETY_NET: "umbrella",
        Action.ADOPT_INITIATIVE: "seal-check",
        Action.START_PILOT: "plant",
        Action.EVALUATE: "magnifying-glass",
        Action.SCALE_UP: "rocket-launch",
        Action.ROLL_OUT: "truck",
        Action.ASK_DECISION: "gavel",
        Action.WRITE_MEMO: "file-text",
        Action.INTERNAL_MEETING: "presentation-chart",
        Action.TAILOR_RULE: "pencil-ruler",
        Action.ENGAGE_STAFF: "users-three",
        Action.GIVE_MANDATE: "identification-card",
        Action.HIRE_CONSULTANT: "briefcase",
    }
)

LESSON_ICONS: Final[Mapping[Lesson, str]] = MappingProxyType(
    {
        Lesson.GOES_OUT: "person-simple-walk",
        Lesson.FEW_MEMOS: "file-x",
        Lesson.FLEXIBLE: "arrows-split",
        Lesson.RELEASES_STRENGTH: "lightning",
        Lesson.UNBURDENS: "umbrella",
        Lesson.STARTS_SMALL: "plant",
        Lesson.INVOLVED: "heart",
        Lesson.INFORMAL: "users-three",
        Lesson.EXECUTIVES: "flag-banner",
        Lesson.INTEGRAL: "puzzle-piece",
    }
)

BLOCK_ICONS: Final[Mapping[Block, str]] = MappingProxyType(
    {
        Block.GOALS: "target",
        Block.EFFECTS: "chart-bar",
        Block.TARGET_GROUPS: "users",
        Block.ROLES: "mask-happy",
        Block.ACTIVITIES: "list-checks",
        Block.COMMUNICATION: "speaker-high",
        Block.ORGANISATION: "tree-structure",
        Block.BUDGET: "coins",
        Block.PARTICIPATION: "hand-waving",
        Block.PARTNERSHIP: "handshake",
    }
)

KIND_ICONS: Final[Mapping[PlaceKind, str]] = MappingProxyType(
    {
        PlaceKind.KITCHEN_TABLE: "house-line",
        PlaceKind.COMMUNITY_CENTRE: "users",
        PlaceKind.SQUARE: "park",
        PlaceKind.PARK: "tree",
        PlaceKind.SHOP: "storefront",
        PlaceKind.SCHOOL: "graduation-cap",
        PlaceKind.DOCTOR: "first-aid-kit",
        PlaceKind.NEIGHBOURHOOD_TEAM: "bicycle",
        PlaceKind.COUNTER: "desk",
        PlaceKind.THEME_TABLE: "books",
        PlaceKind.OPERATIONS: "buildings",
        PlaceKind.TOWN_HALL: "bank",
        PlaceKind.COUNCIL_CHAMBER: "gavel",
        PlaceKind.PARTNER: "bed",
        PlaceKind.SPORTS_GROUND: "soccer-ball",
        PlaceKind.HOUSE_OF_WORSHIP: "church",
        PlaceKind.ONLINE: "device-mobile",
    }
)

_OPENING = re.compile(r"^.*?<svg[^>]*>", re.DOTALL)
_CLOSING = re.compile(r"</svg>\s*$")


def energy_icon(energy: int) -> str:
    """The battery for an energy of 0 to 5; outside that range the nearest."""
    name = ("empty", "low", "medium", "high", "high", "full")[max(0, min(5, energy))]
    return f"battery-{name}"


def icon_body(source: str, colour: str) -> str:
    """The shapes of an icon file in one colour (``#RRGGBB``), 256 units square."""
    shapes = _CLOSING.sub("", _OPENING.sub("", source.strip(), count=1))
    return f'<g fill="{colour}">{shapes.replace("currentColor", colour)}</g>'


def icon_svg(source: str, colour: str) -> str:
    """A whole picture, 256 x 256, of an icon file in one colour (``#RRGGBB``)."""
    return document(icon_body(source, colour), SIDE, SIDE)


class IconSet:
    """The icons of one folder; each file is read once, when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}

    def source(self, name: str) -> str:
        """The text of the file of this icon.

        Raises:
            KeyError: The name is not in ``ICONS``.
        """
        if name not in ICONS:
            raise KeyError(name)
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]

    def icon(self, name: str, colour: str) -> str:
        """The picture of this icon in one colour (``#RRGGBB``).

        Raises:
            KeyError: The name is not in ``ICONS``.
        """
        return icon_svg(self.source(name), colour)

    def body(self, name: str, colour: str) -> str:
        """The shapes of this icon in one colour, 256 units square, to place in a drawing.

        Raises:
            KeyError: The name is not in ``ICONS``.
        """
        return icon_body(self.source(name), colour)
