"""Beards and moustaches that follow the jaw."""

from typing import assert_never

from game.art import svg
from game.art.portraits.face import layout
from game.art.portraits.look import DARK_EYES, Age, Beard, Headwear, Look, Mood
from game.art.portraits.shape import MIDDLE, side, skull_of, slide


def beard(look: Look, style: Beard) -> str:
    """Facial hair, drawn between the face and the mouth."""
    match style:
        case Beard.FULL:
            return _full(look)
        case Beard.STUBBLE:
            return svg.path(_jaw(look, 0, 12), beard_colour(look), opacity=0.3)
        case Beard.MOUSTACHE:
            return _moustache(look)
        case Beard.GOATEE:
            return _goatee(look) + _moustache(look)
        case _:
            assert_never(style)


def beard_colour(look: Look) -> str:
    """The hair's colour, a little darker while a person is young."""
    hidden = look.hair.headwear in {Headwear.HIJAB, Headwear.WRAP}
    base = DARK_EYES if hidden else look.hair.colour
    return base if look.age >= Age.MATURE else svg.mix(base, DARK_EYES, 0.15)


def _jaw(look: Look, grow: float, cheek: float) -> str:
    """From sideburn along the jaw to the other sideburn; ``cheek`` is how high it stands."""
    skull, aside = skull_of(look), slide(look)
    middle, high = MIDDLE + aside, layout(look, Mood.NEUTRAL).mouth - cheek
    left, right = side(skull, aside, grow, -1), side(skull, aside, grow, 1)
    near, far = MIDDLE - skull.temple - 0.3, MIDDLE + skull.temple + 0.3
    return svg.trace(
        *("M", near, 96, "C", *left[1], *left[2], *left[3]),
        *("C", *left[4], *left[5], *left[6], "L", *right[6]),
        *("C", *right[5], *right[4], *right[3], "C", *right[2], *right[1], far, 96),
        *("C", far - 6, 116, middle + 27, high + 4, middle + 18, high + 2),
        *("Q", middle, high - 5, middle - 18, high + 2),
        *("C", middle - 27, high + 4, near + 6, 116, near, 96, "Z"),
    )


def _full(look: Look) -> str:
    at = layout(look, Mood.NEUTRAL)
    gap = svg.ellipse(at.mouth_x, at.mouth + 1, 16, 8, svg.shade(look.skin, -0.05))
    return svg.path(_jaw(look, 4, 9), beard_colour(look)) + gap


def _moustache(look: Look) -> str:
    at = layout(look, Mood.NEUTRAL)
    data = "M-22 -1 C-18 -12 -4 -11 0 -7 C4 -11 18 -12 22 -1 C14 -2 6 0 0 -3 C-6 0 -14 -2 -22 -1 Z"
    return svg.group(svg.path(data, beard_colour(look)), svg.place(at.mouth_x, at.mouth))


def _goatee(look: Look) -> str:
    at = layout(look, Mood.NEUTRAL)
    drop = skull_of(look).chin_y + 5 - at.mouth
    data = svg.trace(
        *("M", -15, 8, "C", -8, 13, 8, 13, 15, 8, "C", 17, drop - 4, 9, drop, 0, drop),
        *("C", -9, drop, -17, drop - 4, -15, 8, "Z"),
    )
    return svg.group(svg.path(data, beard_colour(look)), svg.place(at.mouth_x, at.mouth))
