"""The sign of a table: always a colour and a shape together."""

from functools import lru_cache

from game.art.emblems import TEAMS, Team
from game.art.emblems import pawn as drawn_pawn
from game.art.emblems import team_mark as drawn_mark
from game.ui.layout.box import Box
from game.ui.layout.nodes import Picture
from game.ui.theme import TOKENS


def team(place: int) -> Team:
    """The colour and shape of a table by its place from 0."""
    return TEAMS[place % len(TEAMS)]


def team_token(place: int) -> str:
    """The colour of a table by its place from 0: a token, or the ``#RRGGBB`` of its pawn."""
    token, colour = f"t{place + 1}", team(place).colour
    return token if TOKENS.get(token) == colour else colour


def pawn(area: Box, place: int, *, active: bool = False, id: str = "") -> Picture:
    """The pawn of a table, as high as the area; ``active`` has a ring of light at its foot."""
    return Picture(box=area, svg=_pawn(place, active), fit="contain", id=id)


def sign(area: Box, place: int) -> Picture:
    """The coloured shape of a table, in the middle of the area."""
    return Picture(box=area, svg=_mark(place), fit="contain")


@lru_cache(maxsize=16)
def _pawn(place: int, active: bool) -> str:  # noqa: FBT001  the key of the cache
    return drawn_pawn(team(place), active=active)


@lru_cache(maxsize=16)
def _mark(place: int) -> str:
    return drawn_mark(team(place))
