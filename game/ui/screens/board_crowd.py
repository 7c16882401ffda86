"""What stands on the board already, each with how bad it is to hide it."""

from collections.abc import Sequence
from typing import Final

from game.art.town import Town
from game.ui.layout.box import Box, box
from game.ui.screens.board_reach import moved

NAME_WEIGHT: Final = 60.0
FACE_WEIGHT: Final = 4.0
_HOUSE: Final = 0.5
_OWN_HOUSE: Final = 0.45
_STRANGE: Final = 3.0
_DECOR: Final = 0.3
_WATER: Final = 0.05
_UNDER: Final = 0.6
_UNDER_REACH: Final = 60.0
_UNDER_DEPTH: Final = 120.0

Weighed = tuple[Box, float]


def weighed(names: Sequence[Box], faces: Sequence[Box]) -> list[Weighed]:
    """Names and faces."""
    return [(each, NAME_WEIGHT) for each in names] + [(each, FACE_WEIGHT) for each in faces]


def built_up(area: Box, drawn: Town, own: Box) -> list[Weighed]:
    """The houses as a price sees them: what hangs on another one seems to belong there."""
    return [(each, _HOUSE if each == own else _STRANGE) for each in _houses(area, drawn)]


def ground(area: Box, drawn: Town, plate: Box, own: Box) -> list[Weighed]:
    """What a pawn sees besides names and faces: houses, things, the river bit by bit.

    Under the name of its place it would seem to stand at the next one.
    """
    wide = drawn.river_width * 0.8
    low = box(plate.x - _UNDER_REACH, plate.bottom + 20, plate.w + 2 * _UNDER_REACH, _UNDER_DEPTH)
    return [
        *((each, _OWN_HOUSE if each == own else _HOUSE) for each in _houses(area, drawn)),
        *((moved(area, item.box), _DECOR) for item in drawn.decor),
        *(
            (box(area.x + x - wide / 2, area.y + y - wide / 2, wide, wide), _WATER)
            for x, y in drawn.river
        ),
        (low, _UNDER),
    ]


def besides(crowd: Sequence[Weighed], plate: Box) -> list[Weighed]:
    """What stands there besides a name plate."""
    return [each for each in crowd if each[0] != plate]


def _houses(area: Box, drawn: Town) -> list[Box]:
    return [moved(area, spot.landmark) for spot in drawn.spots.values()]
