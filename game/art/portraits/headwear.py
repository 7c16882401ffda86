"""Scarves, caps and hats."""

from typing import assert_never

from game.art import svg
from game.art.portraits.hair import fitted, tufts
from game.art.portraits.look import Headwear, Look
from game.art.portraits.shape import MIDDLE


def behind(look: Look) -> str:
    """What of a scarf lies behind the head; empty for hats."""
    if look.hair.headwear is not Headwear.HIJAB:
        return ""
    dark = svg.shade(look.hair.cloth, -0.16)
    cloak = (
        "M44 104 C34 20 166 20 156 104 C160 140 160 160 174 196 L26 196 C40 160 40 140 44 104 Z"
    )
    return fitted(look, svg.path(cloak, dark))


def worn(look: Look, style: Headwear) -> str:
    """The scarf or hat over the head, with the hair that shows beside it."""
    match style:
        case Headwear.HIJAB:
            body = _hijab(look.hair.cloth)
        case Headwear.WRAP:
            body = _wrap(look.hair.cloth)
        case Headwear.CAP:
            body = _cap(look.hair.cloth)
        case Headwear.FLAT_CAP:
            body = _flat_cap(look.hair.cloth)
        case Headwear.BEANIE:
            body = _beanie(look.hair.cloth)
        case _:
            assert_never(style)
    if look.pose.turn < 0:
        body = svg.group(body, svg.place(2 * MIDDLE, 0, flip=True))
    beside = "" if style in {Headwear.HIJAB, Headwear.WRAP} else tufts(look)
    return beside + fitted(look, body)


def _hijab(cloth: str) -> str:
    hood = (
        "M46 108 C36 20 164 20 154 108 C150 138 130 154 100 156 C70 154 50 138 46 108 Z"
        " M61 96 C61 124 78 145 100 145 C122 145 139 124 139 96 C139 54 61 54 61 96 Z"
    )
    drape = (
        "M54 134 C78 162 122 162 146 134 C152 156 158 176 162 204 L38 204 C42 176 48 156 54 134 Z"
    )
    return (
        svg.path(hood, cloth)
        + svg.path(drape, cloth)
        + svg.path("M58 142 C82 166 116 172 150 198", stroke=svg.shade(cloth, -0.16), width=3)
        + svg.path(
            "M60 74 C72 44 128 44 140 74", stroke=svg.shade(cloth, 0.22), width=3, opacity=0.5
        )
    )


def _wrap(cloth: str) -> str:
    return (
        svg.path("M55 86 C38 30 84 12 106 16 C152 8 166 52 145 86 C126 64 76 62 55 86 Z", cloth)
        + svg.path("M118 28 C140 2 168 16 150 40 C142 48 128 46 118 28 Z", svg.shade(cloth, -0.12))
        + svg.path("M57 73 C84 48 122 46 146 65", stroke="#1C86A8", width=6)
        + svg.path("M68 44 C92 31 120 31 138 44", stroke="#A33B4B", width=5)
    )


def _cap(cloth: str) -> str:
    return (
        svg.path("M53 80 C49 24 151 24 147 80 Z", cloth)
        + svg.path(
            "M51 80 C80 69 126 69 165 83 C167 91 161 93 150 89 C118 81 84 81 53 88 Z",
            svg.shade(cloth, -0.25),
        )
        + svg.dot(100, 57, 10, "#F9E98E")
        + svg.path("M66 60 C70 50 76 46 84 43", stroke=svg.shade(cloth, 0.3), width=3, opacity=0.6)
    )


def _flat_cap(cloth: str) -> str:
    return (
        svg.path("M49 76 C46 34 140 22 159 64 C163 73 159 79 150 79 Z", cloth)
        + svg.path("M47 76 C70 65 118 67 157 77 C151 90 84 82 51 88 Z", svg.shade(cloth, -0.24))
        + svg.path("M70 50 C90 42 120 42 138 54", stroke=svg.shade(cloth, 0.2), width=3)
    )


def _beanie(cloth: str) -> str:
    ribs = "".join(svg.path(f"M{x} 67 L{x} 81", stroke=cloth, width=3) for x in range(62, 142, 12))
    return (
        svg.path("M53 78 C45 16 155 16 147 78 Z", cloth)
        + svg.rect(49, 64, 102, 20, svg.shade(cloth, -0.22), 10)
        + ribs
    )
