"""Hair, behind and before the head, drawn for a head of middle width."""

from collections.abc import Callable, Mapping
from typing import Final

from game.art import svg
from game.art.portraits.hair_back import BACK, Strands, dots, strands_of
from game.art.portraits.look import HairStyle, Look
from game.art.portraits.shape import MIDDLE, skull_of


def fitted(look: Look, body: str) -> str:
    """The body stretched sideways to the width of this head."""
    share = skull_of(look).temple / 41
    return svg.group(body, f"translate({svg.number(MIDDLE * (1 - share))} 0) scale({share:.4f} 1)")


def back(look: Look) -> str:
    """Hair that lies behind head and shoulders; empty where the skull is bare."""
    if look.hair.style in {HairStyle.BALD, HairStyle.WISPS, HairStyle.RECEDING}:
        return ""
    draw = BACK.get(look.hair.style)
    hair = strands_of(look)
    crown = svg.path("M55.5 97 C46 26 154 26 144.5 97 Z", hair.colour)
    return fitted(look, (draw(hair) if draw else "") + crown)


def front(look: Look) -> str:
    """Hair that lies over head and face."""
    body = FRONT[look.hair.style](strands_of(look))
    if look.pose.turn < 0:
        body = svg.group(body, svg.place(2 * MIDDLE, 0, flip=True))
    return fitted(look, body)


def tufts(look: Look) -> str:
    """What shows of the hair beside the ears under a cap or hat."""
    if look.hair.style is HairStyle.BALD:
        return ""
    sides = "M57 100 L57 82 L63 78 L62 96 Z M143 100 L143 82 L137 78 L138 96 Z"
    return fitted(look, svg.path(sides, look.hair.colour))


def _bun(hair: Strands) -> str:
    return (
        svg.path(
            "M55 100 C40 18 160 18 145 100 C142 80 128 68 106 62 C84 66 60 78 56 100 Z",
            hair.colour,
        )
        + svg.path("M104 47 C84 52 68 62 62 80", stroke=hair.dark, width=2.5)
        + svg.path("M110 48 C126 54 136 64 140 80", stroke=hair.dark, width=2.5)
    )


def _knot(hair: Strands) -> str:
    return svg.path(
        "M55 102 C40 16 160 16 145 100 C141 84 132 70 120 64"
        " C98 66 72 72 62 80 C58 88 56 94 55 102 Z",
        hair.colour,
    ) + svg.path("M64 74 C80 60 104 54 122 52", stroke=hair.light, width=3, opacity=0.5)


def _short(hair: Strands) -> str:
    return svg.path(
        "M55 95 C44 14 154 10 146 95 C142 82 138 74 130 66"
        " C108 74 80 72 68 62 C62 72 58 82 55 95 Z",
        hair.colour,
    ) + svg.path("M66 60 C78 46 104 42 124 48", stroke=hair.light, width=3, opacity=0.5)


def _parted(hair: Strands) -> str:
    return svg.path(
        "M55 96 C42 22 112 24 126 40 C146 42 150 70 145 96 C142 84 140 76 136 70"
        " C114 70 92 64 80 52 C76 66 64 72 60 80 C58 86 56 90 55 96 Z",
        hair.colour,
    ) + svg.path("M82 50 C96 42 114 42 126 50", stroke=hair.light, width=3, opacity=0.5)


def _fade(hair: Strands) -> str:
    return svg.path(
        "M55.5 99 C44 20 156 20 144.5 99 L138 97 C139 86 138 78 136 72 C132 66 128 63 122 62"
        " L78 62 C72 63 68 66 64 72 C62 78 61 86 62 97 Z",
        hair.colour,
    ) + svg.path("M72 50 C84 42 104 40 122 46", stroke=hair.light, width=3, opacity=0.35)


def _quiff(hair: Strands) -> str:
    return svg.path(
        "M56 95 C46 58 58 34 84 32 C112 22 154 36 144 95 C140 78 136 70 126 64"
        " C110 66 92 64 80 56 C70 64 60 76 56 95 Z",
        hair.colour,
    ) + svg.path("M82 46 C96 38 118 40 132 54", stroke=hair.light, width=3, opacity=0.6)


def _mop(hair: Strands) -> str:
    spots = (
        *((66, 68, 18), (84, 56, 22), (108, 52, 23), (130, 62, 20), (140, 77, 13)),
        *((58, 80, 12), (78, 72, 14), (100, 70, 15), (120, 72, 14)),
    )
    shine = svg.path("M84 46 C94 40 108 40 118 46", stroke=hair.light, width=3, opacity=0.5)
    return dots(spots, hair.colour) + shine


def _receding(hair: Strands) -> str:
    sides = "M57 102 C49 72 56 54 72 50 C66 62 64 78 62.5 100 Z"
    other = "M143 102 C151 72 144 54 128 50 C134 62 136 78 137.5 100 Z"
    top = "M64 60 C80 33 120 33 136 60 C118 47 82 47 64 60 Z"
    return "".join(svg.path(lock, hair.colour) for lock in (sides, other, top))


def _wisps(hair: Strands) -> str:
    sides = "M57 104 C48 82 54 64 66 58 C62 72 62 86 62 102 Z"
    other = "M143 104 C152 82 146 64 134 58 C138 72 138 86 138 102 Z"
    return (
        svg.path(f"{sides} {other}", hair.colour)
        + svg.path("M74 51 C90 40 116 42 130 52", stroke=hair.colour, width=5)
        + svg.path("M80 46 C94 38 112 39 122 45", stroke=hair.dark, width=2.5)
    )


def _bald(hair: Strands) -> str:
    sides = "M58 102 C54 94 55 86 59 80 C62 88 62 95 62 101 Z"
    other = "M142 102 C146 94 145 86 141 80 C138 88 138 95 138 101 Z"
    shine = svg.path(
        "M80 55 C90 48 104 47 112 50", stroke=svg.shade(hair.skin, 0.5), width=4, opacity=0.55
    )
    return svg.path(f"{sides} {other}", hair.colour, opacity=0.55) + shine


def _pixie(hair: Strands) -> str:
    return svg.path(
        "M54 101 C42 12 160 12 146 101 C143 84 138 76 132 70 C122 72 112 66 106 58"
        " C98 70 78 78 66 76 C60 84 57 92 54 101 Z",
        hair.colour,
    ) + svg.path("M100 44 C86 48 74 56 68 68", stroke=hair.light, width=3, opacity=0.6)


def _pony(hair: Strands) -> str:
    return svg.path(
        "M55 99 C42 14 158 14 145 99 C142 82 136 74 126 69 C108 76 84 76 72 68"
        " C62 74 58 84 55 99 Z",
        hair.colour,
    ) + svg.path("M72 62 C88 52 112 50 130 58", stroke=hair.light, width=3, opacity=0.5)


def _long(hair: Strands) -> str:
    return svg.path(
        "M50 136 C40 4 160 4 150 136 C145 118 142 88 133 76 C120 70 108 62 102 52"
        " C92 66 76 76 68 78 C60 90 56 116 50 136 Z",
        hair.colour,
    ) + svg.path("M102 50 C86 56 70 66 62 88", stroke=hair.light, width=3, opacity=0.5)


def _waves(hair: Strands) -> str:
    return svg.path(
        "M50 116 C36 8 164 8 150 116 C142 108 146 90 134 78 C114 78 92 70 84 54"
        " C80 70 66 78 62 88 C56 96 58 108 50 116 Z",
        hair.colour,
    ) + svg.path("M86 48 C104 42 128 48 138 70", stroke=hair.light, width=3, opacity=0.45)


def _bob(hair: Strands) -> str:
    return svg.path(
        "M50 118 C38 10 162 10 150 118 C145 104 145 90 140 80 C118 76 84 76 60 80"
        " C55 90 55 104 50 118 Z",
        hair.colour,
    ) + svg.path("M74 52 C88 44 112 44 126 52", stroke=hair.light, width=3, opacity=0.4)


def _afro(hair: Strands) -> str:
    return svg.path(
        "M58 84 C60 58 80 48 100 48 C120 48 140 58 142 84 C132 68 118 64 100 64"
        " C82 64 68 68 58 84 Z",
        hair.colour,
    )


def _curls(hair: Strands) -> str:
    spots = ((64, 74, 13), (76, 60, 15), (94, 54, 16), (114, 54, 16), (130, 62, 14), (138, 76, 12))
    return dots(spots, hair.colour)


def _braids(hair: Strands) -> str:
    ropes = "".join(
        svg.dot(x, 110 + 14 * step, 11 - step * 0.7, hair.colour if step % 2 else hair.dark)
        for x in (54, 146)
        for step in range(5)
    )
    ties = svg.rect(49, 171, 10, 6, "#E8A317", 2) + svg.rect(141, 171, 10, 6, "#E8A317", 2)
    crown = "M55 102 C42 16 158 16 145 102 C140 80 122 64 100 56 C78 64 60 80 55 102 Z"
    parting = svg.path("M100 40 L100 56", stroke=hair.skin, width=2.5)
    return ropes + ties + svg.path(crown, hair.colour) + parting


FRONT: Final[Mapping[HairStyle, Callable[[Strands], str]]] = {
    HairStyle.BUN: _bun,
    HairStyle.KNOT: _knot,
    HairStyle.CURLS: _curls,
    HairStyle.AFRO: _afro,
    HairStyle.PIXIE: _pixie,
    HairStyle.BOB: _bob,
    HairStyle.LONG: _long,
    HairStyle.WAVES: _waves,
    HairStyle.PONY: _pony,
    HairStyle.BRAIDS: _braids,
    HairStyle.SHORT: _short,
    HairStyle.PARTED: _parted,
    HairStyle.FADE: _fade,
    HairStyle.QUIFF: _quiff,
    HairStyle.MOP: _mop,
    HairStyle.RECEDING: _receding,
    HairStyle.WISPS: _wisps,
    HairStyle.BALD: _bald,
}
"""The hair before the head, for each style."""
