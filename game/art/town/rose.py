"""The compass rose of the map: the relatiekompas with its ten petals, all alike.

Nobody is scored while a game is played, so no petal is longer than another.
"""

from typing import Final

from game.art import palette
from game.art.svg import dot, ellipse, group, path, place, ring

SIDE: Final = 180.0
_PETALS: Final = 10
_PETAL: Final = "M0 -16 C-17 -32 -20 -54 0 -66 C20 -54 17 -32 0 -16 Z"


def compass(leaves: str) -> str:
    """A round compass; bottom middle at (0, 0), 180 wide and high."""
    del leaves
    half = SIDE / 2
    body = ellipse(0, 4, 84, 84, "#0B2229", 0.16) + dot(0, 0, 86, "#FFFDF6", 0.94)
    body += ring(0, 0, 84, "#CDBD9A", 4) + ring(0, 0, 71, "#E5DCC6", 2)
    for number in range(_PETALS):
        turn = f"rotate({number * 360 / _PETALS:g})"
        midrib = path("M0 -26 L0 -54", stroke="#BFE0DC", width=2.4)
        body += group(path(_PETAL, palette.PETAL) + midrib, turn)
    north = path("M-9 -70 L0 -88 L9 -70 Z", "#E8A317")
    return group(body + dot(0, 0, 12, "#FFCB57") + north, place(0, -half))
