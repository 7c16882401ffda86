"""Small things: on the chest, on the face."""

from collections.abc import Callable, Mapping
from typing import Final

from game.art import svg
from game.art.portraits.face import is_dark, layout
from game.art.portraits.look import Extra, Glasses, Headwear, Look, Mood
from game.art.portraits.shape import MIDDLE, ear_x, skull_of


def on_body(look: Look) -> str:
    """What hangs on the chest or over the shoulders."""
    drawn = [BODY_EXTRAS[item]() for item in look.details.extras if item in BODY_EXTRAS]
    cord = _cord() if look.glasses is Glasses.CORDED else ""
    return "".join(drawn) + cord


def on_head(look: Look, mood: Mood) -> str:
    """Earrings, freckles, glasses and headphones."""
    extras = look.details.extras
    text = ""
    if Extra.FRECKLES in extras:
        text += _freckles(look, mood)
    if Extra.EARRINGS in extras and look.hair.headwear is not Headwear.HIJAB:
        text += svg.dot(ear_x(look, -1) - 2, 116, 4.2, "#FFCB57")
        text += svg.dot(ear_x(look, 1) + 2, 116, 4.2, "#FFCB57")
    if look.glasses:
        text += _glasses(look, mood, look.glasses)
    if Extra.HEADPHONES in extras:
        text += _headphones(look)
    return text


def _freckles(look: Look, mood: Mood) -> str:
    at = layout(look, mood)
    dark = svg.shade(look.skin, -0.35)
    return "".join(
        svg.dot(eye + side * dx, at.eyes + dy, 1.4, dark, 0.6)
        for side, eye in ((-1, at.left), (1, at.right))
        for dx, dy in ((12, 9), (7, 13), (13, 16))
    )


def _glasses(look: Look, mood: Mood, style: Glasses) -> str:
    at = layout(look, mood)
    wide = skull_of(look).temple
    glass = 0.08 if is_dark(look) else 0.2
    paint = "#4A3A34" if style is not Glasses.SQUARE else "#22303A"
    text = ""
    for x in (at.left, at.right):
        if style is Glasses.SQUARE:
            text += svg.faded(svg.rect(x - 14, at.eyes - 11, 28, 21, "#FFFFFF", 6), glass)
            text += svg.frame((x - 14, at.eyes - 11, 28, 21), paint, 3.2, 6)
        else:
            text += svg.dot(x, at.eyes + 0.5, 13.5, "#FFFFFF", glass)
            text += svg.ring(x, at.eyes + 0.5, 13.5, paint, 3)
    y = at.eyes - 2
    bridge = svg.trace("M", at.left + 13.5, y, "Q", (at.left + at.right) / 2, y - 4)
    arms = svg.trace(
        *("M", at.left - 13.5, y, "L", MIDDLE - wide, y - 3),
        *("M", at.right + 13.5, y, "L", MIDDLE + wide, y - 3),
    )
    return text + svg.path(
        f"{bridge} {svg.trace(at.right - 13.5, y)} {arms}", stroke=paint, width=3
    )


def _headphones(look: Look) -> str:
    band = "M54 96 C48 26 152 26 146 96"
    return svg.path(band, stroke="#22303A", width=6) + "".join(
        svg.rect(ear_x(look, sign) - 8, 88, 16, 28, "#C9583B", 7) for sign in (-1, 1)
    )


def _cord() -> str:
    return svg.path(
        "M62 112 C56 140 74 168 100 172 C126 168 144 140 138 112", stroke="#8A5A33", width=2.4
    )


def _pearls() -> str:
    return "".join(
        svg.dot(100 + x, 163 - abs(x) * 0.34, 4, "#FFFDF5") for x in (-22, -13, -4.5, 4.5, 13, 22)
    )


def _beads() -> str:
    return "".join(
        svg.dot(100 + x, 171 - abs(x) * 0.42, 5, "#FFCB57" if index % 2 else "#B5470F")
        for index, x in enumerate((-27, -18, -9, 0, 9, 18, 27))
    )


def _brooch() -> str:
    return svg.dot(64, 178, 7, "#FFCB57") + svg.dot(64, 178, 3.4, "#C9583B")


def _pen() -> str:
    pocket = svg.path("M118 172 L142 170 L142 196 L120 198 Z", "none", "#5D737A", 2)
    pens = svg.path("M126 184 L125 162", stroke="#2B7BE0", width=4)
    return pocket + pens + svg.path("M134 183 L134 164", stroke="#B5470F", width=3.4)


def _phone() -> str:
    return svg.group(
        svg.rect(-11, -20, 22, 40, "#22303A", 5) + svg.rect(-8, -15, 16, 28, "#86C1CA", 2),
        "translate(146 178) rotate(14)",
    )


def _badge() -> str:
    lanyard = svg.path("M82 150 L98 182 M118 150 L102 182", stroke="#173B46", width=3)
    card = svg.rect(89, 180, 22, 24, "#173B46", 4) + svg.rect(91, 182, 18, 22, "#FFFFFF", 3)
    return lanyard + card + svg.dot(100, 190, 4, "#86C1CA")


def _keys() -> str:
    return svg.ring(58, 178, 7, "#FFCB57", 3.5) + svg.path(
        "M59 186 L62 201 M57 186 L52 199", stroke="#FFCB57", width=3.5
    )


def _folder() -> str:
    return svg.group(
        svg.rect(-26, -18, 52, 44, "#C9583B", 4)
        + svg.rect(-22, -22, 44, 40, "#FFFFFF", 2)
        + svg.rect(-26, -12, 52, 44, "#D97A5A", 4),
        "translate(140 188) rotate(-10)",
    )


def _clip() -> str:
    return svg.path("M128 160 C150 164 150 186 130 184", stroke="#E8A317", width=5)


def _scarf() -> str:
    cloth = "#C9583B"
    return (
        svg.path("M64 150 C74 134 126 134 136 150 C140 170 60 170 64 150 Z", cloth)
        + svg.path("M112 156 L130 204 L106 204 L98 160 Z", svg.shade(cloth, -0.14))
        + svg.path("M70 155 C86 164 114 164 130 155", stroke=svg.shade(cloth, 0.3), width=3)
    )


def _backpack() -> str:
    return svg.path(
        "M60 152 C52 168 52 188 54 204 M140 152 C148 168 148 188 146 204",
        stroke="#B5470F",
        width=11,
    ) + svg.path("M54 180 L60 180 M140 180 L146 180", stroke="#FFCB57", width=5)


def _stethoscope() -> str:
    return (
        svg.path(
            "M70 150 C66 188 88 196 88 178 M130 150 C134 174 128 182 124 186",
            stroke="#3F5A62",
            width=4,
        )
        + svg.dot(123, 190, 6.5, "#3F5A62")
        + svg.dot(123, 190, 3, "#C9D6D8")
    )


BODY_EXTRAS: Final[Mapping[Extra, Callable[[], str]]] = {
    Extra.PEARLS: _pearls,
    Extra.BEADS: _beads,
    Extra.BROOCH: _brooch,
    Extra.PEN: _pen,
    Extra.PHONE: _phone,
    Extra.BADGE: _badge,
    Extra.KEYS: _keys,
    Extra.FOLDER: _folder,
    Extra.CLIP: _clip,
    Extra.SCARF: _scarf,
    Extra.BACKPACK: _backpack,
    Extra.STETHOSCOPE: _stethoscope,
}
"""How each thing on the chest is drawn; the other extras belong to the head."""
