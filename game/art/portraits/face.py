"""Eyes, brows, nose, mouth and the lines of age, for a mood."""

from collections.abc import Callable
from typing import Final

from game.art import svg
from game.art.portraits.look import DARK_EYES, SKINS, Age, Extra, Headwear, Look, Mood
from game.art.portraits.shape import MIDDLE, skull_of
from game.model.value import value


@value
class Layout:
    """Where the parts of this face lie: both eyes' x, the heights of eyes and mouth."""

    left: float
    right: float
    eyes: float
    mouth_x: float
    mouth: float


def layout(look: Look, mood: Mood) -> Layout:
    """The places of eyes and mouth, given the turn of the head and the age."""
    aside = 6.5 * look.pose.turn
    wide = skull_of(look).temple * 0.42
    nearer = 1.5 * abs(look.pose.turn)
    left = wide - (nearer if look.pose.turn < 0 else 0)
    right = wide - (nearer if look.pose.turn > 0 else 0)
    low = (3 if look.age <= Age.CHILD else 0) + (4 if mood is Mood.OUT else 0)
    return Layout(
        left=MIDDLE + aside - left,
        right=MIDDLE + aside + right,
        eyes=97 + low,
        mouth_x=MIDDLE + aside * 0.9,
        mouth=skull_of(look).chin_y - 19.5 + low * 0.3,
    )


def face(look: Look, mood: Mood) -> str:
    """Everything that moves in a face."""
    at = layout(look, mood)
    return (
        _cheeks(look, at)
        + _lines(look, at)
        + _nose(look, at)
        + (_closed_eyes(look, at) if mood.spent else _open_eyes(look, at, mood))
        + _brows(look, at, mood)
    )


def is_dark(look: Look) -> bool:
    """Whether this skin needs lighter instead of darker accents."""
    return look.skin in SKINS[4:]


def line_colour(look: Look) -> str:
    """The colour of nose and wrinkles on this skin."""
    return svg.shade(look.skin, -0.3 if is_dark(look) else -0.24)


def _cheeks(look: Look, at: Layout) -> str:
    strength = 0.13 if is_dark(look) else 0.22
    wide = 8 + 2 * (look.age <= Age.TEEN)
    y = at.eyes + 15
    near = at.left - (9 if look.pose.turn >= 0 else 5)
    far = at.right + (9 if look.pose.turn <= 0 else 5)
    return svg.ellipse(near, y, wide, wide - 1, "#E0624A", strength) + svg.ellipse(
        far, y, wide, wide - 1, "#E0624A", strength
    )


def _lines(look: Look, at: Layout) -> str:
    dark = line_colour(look)
    text = ""
    if look.age >= Age.MATURE:
        x, y = at.mouth_x, at.mouth
        for sign in (-1, 1):
            fold = svg.trace("M", x + sign * 21, y - 8, "q", sign * 5, 6, sign, 14)
            text += svg.path(fold, stroke=dark, width=2.3, opacity=0.7)
    if look.age is Age.OLD:
        for sign, eye in ((-1, at.left), (1, at.right)):
            start = eye + sign * 12
            feet = svg.trace(
                *("M", start, at.eyes + 1, "l", sign * 5, -3),
                *("M", start, at.eyes + 5, "l", sign * 5, 1),
            )
            bag = svg.trace("M", eye - 6, at.eyes + 9, "q", 6, 4, 12, 0)
            text += svg.path(feet, stroke=dark, width=2, opacity=0.8)
            text += svg.path(bag, stroke=dark, width=2, opacity=0.55)
        brow = svg.trace("M", at.mouth_x - 15, at.eyes - 26, "q", 15, -5, 30, 0)
        text += svg.path(brow, stroke=dark, width=2.1, opacity=0.55)
    return text


def _nose(look: Look, at: Layout) -> str:
    way = look.pose.turn or (1 if look.features.eyes % 2 else -1)
    x, y = (at.left + at.right) / 2, at.eyes
    dark = line_colour(look)
    match look.features.nose % 4:
        case 0:
            data = ("M", x, y, "c", way * 4, 7, way * 7, 12, way * 4, 14, "q", -way * 3, 2)
            return svg.path(svg.trace(*data, -way * 7, 0), stroke=dark, width=3)
        case 1:
            curl = svg.trace("M", x - 6, y + 12, "q", 6, 5, 12, 0)
            return svg.path(curl, stroke=dark, width=3.2)
        case 2:
            broad = svg.trace(
                *("M", x - 9, y + 12, "q", 1, 4, 5, 2, "q", 4, 3, 8, 0, "q", 4, 2, 5, -2)
            )
            side = svg.trace("M", x - way * 3, y, "q", -way * 3, 5, -way * 3, 8)
            return svg.path(broad, stroke=dark, width=2.9) + svg.path(
                side, stroke=dark, width=2.2, opacity=0.5
            )
        case _:
            long = svg.trace(
                *("M", x - way * 2, y - 6, "c", way * 3, 10, way * 10, 18, way * 6, 21),
                *("q", -way * 3, 2, -way * 8, 0),
            )
            return svg.path(long, stroke=dark, width=3)


def _open_eyes(look: Look, at: Layout, mood: Mood) -> str:
    if mood is Mood.GLAD and look.features.eyes % 3 == 1:
        return "".join(
            svg.path(
                svg.trace("M", x - 6.5, at.eyes + 1.5, "q", 6.5, -8, 13, 0),
                stroke=DARK_EYES,
                width=4,
            )
            for x in (at.left, at.right)
        )
    size = 5.6 if look.age <= Age.TEEN else 4.9
    return "".join(_eye(look, x, at.eyes, size, mood) for x in (at.left, at.right))


def _eye(look: Look, x: float, y: float, size: float, mood: Mood) -> str:
    side = -1 if x < MIDDLE + 6.5 * look.pose.turn else 1
    glance = 0.6 * look.pose.turn
    text = ""
    if look.features.eyes % 3 == 2:
        text += svg.ellipse(x, y, size + 3.4, size + 0.6, "#FFFDF8")
    text += svg.ellipse(x + glance, y, size, size * 1.12, DARK_EYES)
    text += svg.dot(x + glance + 1.6, y - 2.1, 1.6, "#FFFFFF")
    if look.features.eyes % 3 == 2 or mood is Mood.WORRIED:
        lid = svg.trace("M", x - size - 3.5, y - 1.5, "q", size + 3.5, -7.5, 2 * size + 7, 0)
        text += svg.path(lid, stroke=DARK_EYES if is_dark(look) else "#5A3A2C", width=2.4)
    if look.features.lashes:
        out = x + side * size * 0.8
        lash = svg.trace(
            "M", out, y - 2.5, "l", side * 5, -3.5, "M", out, y, "l", side * 5.5, -0.5
        )
        text += svg.path(lash, stroke=DARK_EYES, width=2)
    return text


def _closed_eyes(look: Look, at: Layout) -> str:
    """Light lids, so that dark faces keep their features when they fade."""
    dark = is_dark(look)
    lid = svg.shade(look.skin, 0.3 if dark else 0.12)
    bag = svg.shade(look.skin, 0.16) if dark else line_colour(look)
    text = ""
    for x in (at.left, at.right):
        text += svg.ellipse(x, at.eyes - 1, 11, 8.5, lid)
        closed = svg.trace("M", x - 8, at.eyes + 1.5, "q", 8, 5, 16, 0)
        under = svg.trace("M", x - 7, at.eyes + 9.5, "q", 7, 4.5, 14, 0)
        text += svg.path(closed, stroke=DARK_EYES, width=3.6)
        text += svg.path(under, stroke=bag, width=2.3, opacity=0.8)
    return text


def brow_colour(look: Look) -> str:
    """Brows follow the hair, darker when young; under a headscarf they are dark."""
    covered = look.hair.headwear in {Headwear.HIJAB, Headwear.WRAP}
    base = DARK_EYES if covered else look.hair.colour
    if Extra.BUSHY_BROWS in look.details.extras:
        return base
    if covered and look.age is Age.OLD:
        base = "#8E857C"
    share = 0.1 if look.age >= Age.MATURE else 0.35
    return svg.mix(base, DARK_EYES, share if svg.luminance(base) < 190 else 0.28)


def _brows(look: Look, at: Layout, mood: Mood) -> str:
    bushy = Extra.BUSHY_BROWS in look.details.extras
    width = 8 if bushy else (3.4, 4.4, 5.2)[look.features.brow % 3]
    lift = (-1, 0, 1.2)[look.features.brow % 3]
    inner, outer = _slant(mood)
    paint = brow_colour(look)
    y = at.eyes - 14
    text = ""
    for side, x in ((-1, at.left), (1, at.right)):
        data = svg.trace(
            *("M", x + side * 9.5, y + 3 + outer, "Q", x + side * 1, y - 4 - lift),
            *(x - side * 8, y + inner),
        )
        text += svg.path(data, stroke=paint, width=width)
    return text


def _slant(mood: Mood) -> tuple[float, float]:
    """How much lower (positive) the inner and the outer ends of the brows are."""
    match mood:
        case Mood.WORRIED:
            return -4, 2.5
        case Mood.GREY | Mood.OUT:
            return -2, 4
        case Mood.GLAD:
            return -2, -2
        case _:
            return 0, 0


def mouth(look: Look, mood: Mood) -> str:
    """The mouth, over any beard."""
    at = layout(look, mood)
    lips = "#4A1714" if is_dark(look) else svg.mix(look.skin, "#5A1414", 0.62)
    shape = _mouth_shape(look, mood)
    return svg.group(shape(lips), svg.place(at.mouth_x, at.mouth))


def _mouth_shape(look: Look, mood: Mood) -> Callable[[str], str]:
    match mood:
        case Mood.GLAD:
            return _LAUGHS[look.features.mouth % len(_LAUGHS)]
        case Mood.WORRIED:
            return _worried
        case Mood.GREY | Mood.OUT:
            return _tired
        case _:
            return _MOUTHS[look.features.mouth % len(_MOUTHS)]


def _stroke(data: str) -> Callable[[str], str]:
    return lambda lips: svg.path(data, stroke=lips, width=4)


def _laugh(lips: str) -> str:
    return svg.path("M-17 -5 C-13 15 13 15 17 -5 Z", lips) + svg.path(
        "M-13 -3.5 L13 -3.5 C12 2.5 -12 2.5 -13 -3.5 Z", "#FFFFFF"
    )


def _grin(lips: str) -> str:
    return svg.path("M-15 -3 C-11 9 11 9 15 -3 Z", "#FFFFFF", lips, 3.4)


def _soft(lips: str) -> str:
    """A closed mouth with a lower lip."""
    return svg.path("M-13 -1.5 C-6 4.5 6 4.5 13 -1.5", stroke=lips, width=3.6) + svg.path(
        "M-5 8 C-2 9.5 2 9.5 5 8", stroke=lips, width=2.6, opacity=0.45
    )


_smile = _stroke("M-15 -3 C-8 8 8 8 15 -3")
_tired = _stroke("M-11 3 C-6 -2 6 -2 11 3")
_worried = _stroke("M-12 2.5 C-7 -3.5 1 -1 12 1.5")
_MOUTHS: Final = (
    _smile,
    _stroke("M-12 0 C-6 4.5 6 4.5 12 0"),
    _stroke("M-13 1.5 C-4 5 5 3.5 13 -3.5"),
    _soft,
    _grin,
    _stroke("M13 1.5 C4 5 -5 3.5 -13 -3.5"),
)
_LAUGHS: Final = (_laugh, _grin, _laugh, _smile)
