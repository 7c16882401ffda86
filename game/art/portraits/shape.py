"""Skull, jaw, ears and neck, in a box of 200 x 200 with the face around (100, 97)."""

from collections.abc import Mapping
from typing import Final

from game.art import svg
from game.art.portraits.look import Age, Head, Look
from game.model.value import value

MIDDLE: Final = 100
"""The x of the middle of the head."""


@value
class Skull:
    """Half widths at temple, cheekbone, jaw and chin, and the heights of jaw and chin."""

    temple: float
    cheek: float
    jaw: float
    jaw_y: float
    chin: float
    chin_y: float


SKULLS: Final[Mapping[Head, Skull]] = {
    Head.OVAL: Skull(temple=41, cheek=42, jaw=29, jaw_y=127, chin=11, chin_y=142),
    Head.ROUND: Skull(temple=43, cheek=48, jaw=37, jaw_y=124, chin=15, chin_y=139),
    Head.SQUARE: Skull(temple=41, cheek=42, jaw=35, jaw_y=129, chin=18, chin_y=144),
    Head.HEART: Skull(temple=43, cheek=44, jaw=25, jaw_y=125, chin=6, chin_y=143),
    Head.LONG: Skull(temple=38, cheek=39, jaw=29, jaw_y=131, chin=12, chin_y=149),
    Head.PEAR: Skull(temple=40, cheek=46, jaw=38, jaw_y=126, chin=17, chin_y=143),
    Head.CHILD: Skull(temple=42, cheek=47, jaw=32, jaw_y=122, chin=11, chin_y=136),
}


def skull_of(look: Look) -> Skull:
    """The measures of this head."""
    return SKULLS[look.head]


def slide(look: Look) -> float:
    """How far the lower face lies beside the middle because the head is turned."""
    return 3.2 * look.pose.turn


def outline(look: Look, grow: float = 0) -> str:
    """The edge of the head as path data, ``grow`` units wider below the temples."""
    skull, aside = skull_of(look), slide(look)
    right = side(skull, aside, grow, 1)
    left = side(skull, aside, grow, -1)
    (lx, ly), *_ = left
    return svg.trace(
        *("M", lx, ly, "C", lx, 29, right[0][0], 29, *right[0]),
        *("C", *right[1], *right[2], *right[3]),
        *("C", *right[4], *right[5], *right[6]),
        *("L", *left[6], "C", *left[5], *left[4], *left[3]),
        *("C", *left[2], *left[1], *left[0], "Z"),
    )


def side(skull: Skull, aside: float, grow: float, sign: int) -> list[tuple[float, float]]:
    """Temple, jaw and chin of the left (-1) or right (1) edge, with the curve points between."""
    jaw, chin_y = skull.jaw + grow, skull.chin_y + grow
    jaw_x = MIDDLE + aside + sign * jaw
    chin_x = MIDDLE + aside + sign * skull.chin
    return [
        (MIDDLE + sign * skull.temple, 87),
        (MIDDLE + aside * 0.3 + sign * (skull.cheek + grow), 104),
        (jaw_x + sign * 6, skull.jaw_y - 11),
        (jaw_x, skull.jaw_y),
        (jaw_x - sign * 5, skull.jaw_y + 8),
        (chin_x + sign * 9, chin_y),
        (chin_x, chin_y),
    ]


def skin_paint(look: Look) -> tuple[str, str]:
    """The definition and the paint of skin that is a little darker on the turned-away side."""
    name = "skin" + look.skin[1:] + "lcr"[look.pose.turn + 1]
    light, dark = svg.shade(look.skin, 0.05), svg.shade(look.skin, -0.07)
    ends = (dark, light) if look.pose.turn < 0 else (light, dark)
    return svg.horizontal_gradient(name, *ends), f"url(#{name})"


def head(look: Look) -> str:
    """Ears and head, without hair and face."""
    definition, paint = skin_paint(look)
    whole = svg.path(outline(look), paint)
    hidden = _hides_ears(look)
    if hidden:
        return definition + whole
    if look.pose.turn:
        return definition + whole + _ear(look, -look.pose.turn, 4)
    return definition + _ear(look, -1, 0) + _ear(look, 1, 0) + whole


def _hides_ears(look: Look) -> bool:
    covering = {"bob", "long", "waves", "curls", "afro"}
    worn = look.hair.headwear
    return worn == "hijab" or (look.hair.style in covering and worn != "wrap")


def ear_x(look: Look, sign: int) -> float:
    """The x of the ear on the left (-1) or right (1) of the picture."""
    inward = 4 if look.pose.turn == -sign else 0
    return MIDDLE + sign * (skull_of(look).temple - inward)


def _ear(look: Look, sign: int, inward: float) -> str:
    x = MIDDLE + sign * (skull_of(look).temple + 0.5 - inward)
    fold = svg.trace("M", x + sign * 2.5, 96, "q", -sign * 4.5, 4, -sign, 10)
    return svg.ellipse(x, 101, 8.5, 11.5, svg.shade(look.skin, -0.03)) + svg.path(
        fold, stroke=svg.shade(look.skin, -0.22), width=2.2
    )


def neck(look: Look) -> str:
    """The neck, down to under the collar."""
    half = min(21.0, skull_of(look).jaw * 0.42 + 4)
    tone = svg.shade(look.skin, -0.13)
    left, right = MIDDLE - half, MIDDLE + half
    shape = svg.trace(
        *("M", left, 118, "L", right, 118, "L", right, 146),
        *("C", right + 2, 166, left - 2, 166, left, 146, "Z"),
    )
    return svg.path(shape, tone)


def neck_shadow(look: Look) -> str:
    """The shadow that the chin throws on the neck."""
    half = min(21.0, skull_of(look).jaw * 0.42 + 4)
    left, right = MIDDLE - half, MIDDLE + half
    low = skull_of(look).chin_y - 10
    shape = svg.trace(
        *("M", left, low, "C", left + 8, low + 16, right - 8, low + 16, right, low),
        *("L", right, low + 7, "C", right - 8, low + 21, left + 8, low + 21, left, low + 7, "Z"),
    )
    return svg.path(shape, svg.shade(look.skin, -0.25), opacity=0.5)


def on_shoulders(look: Look, body: str) -> str:
    """The body stretched sideways to this person's shoulders."""
    share = shoulders(look)
    return svg.group(body, f"translate({svg.number(MIDDLE * (1 - share))} 0) scale({share:.4f} 1)")


def shoulders(look: Look) -> float:
    """The width of the shoulders: 1 is 164 units."""
    match look.age:
        case Age.CHILD:
            return 0.76
        case Age.TEEN:
            return 0.88
        case _:
            broad = {Head.SQUARE: 1.05, Head.PEAR: 1.07, Head.HEART: 0.92, Head.OVAL: 0.96}
            return broad.get(look.head, 1.0)
