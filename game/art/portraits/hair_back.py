"""Hair that hangs behind head and shoulders, and the tones that all hair is drawn in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from game.art import svg
from game.art.portraits.look import HairStyle, Look
from game.model.value import value


@value
class Strands:
    """Three tones of one head of hair, and the skin that a parting shows."""

    colour: str
    dark: str
    light: str
    skin: str


def strands_of(look: Look) -> Strands:
    """The tones of this person's hair."""
    colour = look.hair.colour
    return Strands(
        colour=colour,
        dark=svg.shade(colour, -0.16),
        light=svg.shade(colour, 0.24),
        skin=look.skin,
    )


def dots(spots: Sequence[tuple[float, float, float]], fill: str) -> str:
    """Filled circles: x, y and radius each."""
    return "".join(svg.dot(x, y, radius, fill) for x, y, radius in spots)


def _bun_back(hair: Strands) -> str:
    return svg.dot(100, 33, 21, hair.dark) + svg.dot(97, 30, 15, hair.colour)


def _knot_back(hair: Strands) -> str:
    return svg.dot(136, 46, 19, hair.dark) + svg.dot(134, 43, 13, hair.colour)


def _long_back(hair: Strands) -> str:
    return svg.path(
        "M46 172 C36 30 164 30 154 172 C142 184 128 178 124 166 L76 166 C72 178 58 184 46 172 Z",
        hair.dark,
    )


def _waves_back(hair: Strands) -> str:
    spots = (
        *((48, 104, 17), (152, 104, 17), (46, 126, 17), (154, 126, 17), (50, 147, 17)),
        *((150, 147, 17), (58, 82, 20), (142, 82, 20), (60, 160, 13), (140, 160, 13)),
    )
    return dots(spots, hair.dark) + svg.path("M54 150 L54 70 L146 70 L146 150 Z", hair.dark)


def _bob_back(hair: Strands) -> str:
    return svg.path(
        "M47 136 C34 26 166 26 153 136 C151 148 132 150 130 138 L70 138 C68 150 49 148 47 136 Z",
        hair.dark,
    )


def _pony_back(hair: Strands) -> str:
    return svg.path("M132 60 C178 50 180 110 162 150 C150 144 146 104 132 84 Z", hair.dark) + (
        svg.path("M144 74 C162 84 164 112 158 134", stroke=hair.colour, width=4)
    )


def _afro_back(hair: Strands) -> str:
    spots = (
        *((62, 72, 30), (138, 72, 30), (100, 48, 44), (72, 50, 30), (128, 50, 30)),
        *((58, 94, 20), (142, 94, 20)),
    )
    return dots(spots, hair.dark)


def _curls_back(hair: Strands) -> str:
    spots = (
        *((57, 76, 18), (143, 76, 18), (55, 98, 15), (145, 98, 15), (70, 48, 20)),
        *((130, 48, 20), (100, 38, 24), (59, 114, 11), (141, 114, 11)),
    )
    return dots(spots, hair.dark)


def _braids_back(hair: Strands) -> str:
    return svg.path("M52 112 C40 34 160 34 148 112 Z", hair.dark)


BACK: Final[Mapping[HairStyle, Callable[[Strands], str]]] = {
    HairStyle.BUN: _bun_back,
    HairStyle.KNOT: _knot_back,
    HairStyle.LONG: _long_back,
    HairStyle.WAVES: _waves_back,
    HairStyle.BOB: _bob_back,
    HairStyle.PONY: _pony_back,
    HairStyle.AFRO: _afro_back,
    HairStyle.CURLS: _curls_back,
    HairStyle.BRAIDS: _braids_back,
}
"""The hair behind the head, for the styles that have it."""
