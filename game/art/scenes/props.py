"""Furniture, plants and animals that scenes share."""

from collections.abc import Callable, Mapping
from typing import Final

from game.art import svg
from game.art.scenes.room import Prop, Room
from game.art.svg import dot, ellipse, group, path, place, rect, shade, trace

NIGHT_SKY: Final = "#20344E"
"""What a window shows in the dark."""

LIT: Final = "#FFE9A8"
"""The colour of burning lamps and lit windows; it stays bright at night."""


def window(room: Room, box: tuple[float, float, float, float], name: str = "view") -> str:
    """A window with a view that differs per encounter; dark with a moon at night."""
    x, y, w, h = box
    sky = NIGHT_SKY if room.setting.night else room.pick(name, ("#BFE0E4", "#CBE6EA", "#F3DDC0"))
    return (
        rect(x, y, w, h, "#FFF8EA", 6)
        + rect(x + 6, y + 6, w - 12, h - 12, sky)
        + _view(room, box, name)
        + rect(x + 6, y + h - 10, w - 12, 4, "#FFF8EA")
        + rect(x + w / 2 - 2.5, y + 4, 5, h - 8, "#FFF8EA")
        + rect(x - 4, y + h - 4, w + 8, 7, "#EAD9B8", 2)
    )


def _view(room: Room, box: tuple[float, float, float, float], name: str) -> str:
    x, y, w, h = box
    moon = dot(x + w * 0.74, y + h * 0.3, h * 0.11, LIT) if room.setting.night else ""
    low = y + h - 10
    match room.pick(name + " kind", ("trees", "roofs", "hills")):
        case "trees":
            view = dot(x + w * 0.3, low, w * 0.14, "#96B56B") + dot(
                x + w * 0.7, low - 1, w * 0.17, "#7FA468"
            )
        case "roofs":
            view = "".join(
                rect(left, low - 16, w * 0.22, 18, wall)
                + path(trace("M", left - 2, low - 15, "l", w * 0.13, -12, w * 0.13, 12, "Z"), roof)
                for left, wall, roof in (
                    (x + w * 0.14, "#EAD9B8", "#C9583B"),
                    (x + w * 0.58, "#F3E3CC", "#5F7F8C"),
                )
            )
        case _:
            curve = ("M", x + 6, low + 2, "L", x + 6, low - 12, "Q", x + w * 0.3, low - 26)
            far = trace(*curve, x + w * 0.6, low - 10, "Q", x + w * 0.8, low - 18)
            view = path(
                f"{far} {trace(x + w - 6, low - 8, 'L', x + w - 6, low + 2, 'Z')}", "#9CBF86"
            )
    return moon + (svg.tinted(view, NIGHT_SKY, 0.6) if room.setting.night else view)


def lamp(x: float, drop: float, colour: str) -> str:
    """A hanging lamp with its light."""
    shade_edge = trace("M", x - 30, drop + 24, "A", 30, 26, 0, 0, 1, x + 30, drop + 24, "Z")
    beam = trace(
        *("M", x - 27, drop + 26, "L", x + 27, drop + 26, "L", x + 84, 240, "L", x - 84, 240, "Z")
    )
    return (
        path(beam, LIT, opacity=0.3)
        + path(trace("M", x, -60, "L", x, drop), stroke="#6B4A36", width=3)
        + path(shade_edge, colour)
        + ellipse(x, drop + 25, 25, 6, LIT)
    )


def mug(x: float, y: float, colour: str = "#FFFFFF") -> str:
    """A steaming mug standing at (x, y)."""
    steam = trace("M", x - 4, y - 24, "q", -4, -6, 1, -11, "M", x + 4, y - 24, "q", -4, -6, 1, -11)
    return (
        path(trace("M", x + 9, y - 14, "q", 9, 4, 0, 10), stroke=colour, width=3.5)
        + rect(x - 9, y - 18, 18, 18, colour, 3)
        + path(steam, stroke="#FFFFFF", width=2.5, opacity=0.8)
    )


def tabletop(x: float, y: float, width: float, colour: str) -> str:
    """A table seen from the front, its top edge at y."""
    return rect(x, y, width, 160, shade(colour, -0.14), 8) + rect(x, y, width, 14, colour, 7)


def plant(x: float, y: float, size: float, pot: str = "#C9683F") -> str:
    """A plant in a pot that stands at (x, y)."""
    leaves = "".join(
        path(
            trace(
                *("M", x, y - 20 * size, "C", x + a * size, y - 44 * size),
                *(x + a * 1.6 * size, y - 58 * size, x + a * 1.9 * size, y - 66 * size),
                *("C", x + a * 0.6 * size, y - 62 * size, x, y - 48 * size, x, y - 20 * size, "Z"),
            ),
            green,
        )
        for a, green in ((-16, "#5F8A55"), (16, "#6F9A63"), (-5, "#7FA468"), (6, "#8DB072"))
    )
    left, right = x - 15 * size, x + 15 * size
    base = trace(
        *("M", left, y - 24 * size, "L", right, y - 24 * size),
        *("L", right - 4 * size, y, "L", left + 4 * size, y, "Z"),
    )
    return leaves + path(base, pot)


def tree(x: float, y: float, size: float, leaves: str) -> str:
    """A round tree that stands at (x, y)."""
    return (
        ellipse(x, y, size * 0.5, size * 0.1, "#2E4A2E", 0.16)
        + rect(x - size * 0.06, y - size * 0.55, size * 0.12, size * 0.55, "#7B5A3C")
        + dot(x, y - size * 0.84, size * 0.46, leaves)
        + dot(x - size * 0.32, y - size * 0.66, size * 0.28, leaves)
        + dot(x + size * 0.32, y - size * 0.66, size * 0.29, shade(leaves, -0.07))
        + dot(x - size * 0.12, y - size * 0.98, size * 0.26, shade(leaves, 0.3))
    )


def foliage(room: Room) -> str:
    """The colour of trees in this encounter's season."""
    return room.pick("season", ("#F2B9C6", "#8FB573", "#7FA468", "#D9A24E"))


def sun(room: Room, x: float, y: float) -> str:
    """The sun, by day, when it does not rain."""
    return "" if room.setting.night or room.setting.rain else dot(x, y, 26, "#FFE3A0")


def cloud(x: float, y: float, size: float) -> str:
    """A cloud with its left end at (x, y)."""
    parts = ((12, 0, 13), (30, -7, 18), (50, -3, 15), (66, 2, 10))
    puffs = "".join(dot(x + a * size, y + b * size, r * size, "#FFFFFF") for a, b, r in parts)
    return svg.faded(puffs + rect(x, y, 76 * size, 12 * size, "#FFFFFF", 6 * size), 0.9)


def picture(room: Room, x: float, y: float) -> str:
    """A framed picture on the wall."""
    accent = room.pick("picture", ("#86C1CA", "#D97A5A", "#8FB573", "#C9A0C4"))
    inner = room.pick(
        "motif",
        (
            path("M8 50 L28 24 L42 38 L52 28 L66 50 Z", accent),
            dot(37, 28, 14, accent) + path("M37 42 L37 52", stroke="#5F8A55", width=3),
            rect(12, 14, 50, 9, accent, 4) + rect(12, 30, 36, 9, accent, 4),
        ),
    )
    return group(rect(0, 0, 74, 58, "#FFF8EA", 4) + inner, place(x, y))


def hen(x: float, y: float, height: float) -> str:
    """A brown hen with a ribbon, standing at (x, y)."""
    return group(_HEN_BACK + _HEN_HEAD, place(x - height / 2, y - height, height / 200))


_HEN_BACK: Final = (
    ellipse(100, 194, 62, 7, "#0B2229", 0.18)
    + path(
        "M84 160 L80 192 M80 192 L66 194 M80 192 L82 197"
        " M112 160 L114 192 M114 192 L100 194 M114 192 L118 197",
        stroke="#E08A1E",
        width=6,
    )
    + path("M52 104 C30 92 18 62 30 40 C40 50 46 52 52 50 C48 62 58 84 74 94 Z", "#8C4A26")
    + path("M46 100 C34 84 32 64 36 54", stroke="#6E3819", width=4)
    + path(
        "M40 112 C34 150 66 176 104 172 C142 168 156 136 148 104 C146 84 150 72 146 56"
        " C140 34 112 34 106 56 C100 84 72 84 52 92 C44 96 41 104 40 112 Z",
        "#B8653A",
    )
    + path(
        "M60 112 C58 142 84 154 108 140 C98 134 100 126 106 120 C88 124 72 120 60 112 Z", "#98502C"
    )
)
_HEN_HEAD: Final = (
    path(
        "M112 44 C106 30 116 22 120 32 C120 16 134 16 132 30 C138 18 148 26 142 40"
        " C134 34 120 36 112 44 Z",
        "#D33A2C",
    )
    + path("M146 54 L166 62 L147 70 Z", "#F0A92E")
    + path("M142 70 C150 74 150 88 143 90 C137 86 137 76 142 70 Z", "#D33A2C")
    + dot(131, 55, 6, "#FFFFFF")
    + dot(132.5, 55, 3.4, "#1B1412")
    + path("M108 84 C116 104 136 106 148 92", stroke="#2B7BE0", width=6)
    + dot(129, 110, 10, "#FFCB57")
)


def dog(x: float, y: float, height: float) -> str:
    """A sitting dog."""
    body = (
        ellipse(50, 98, 34, 5, "#0B2229", 0.18)
        + path("M72 94 C92 92 94 72 86 64", stroke="#A56D3C", width=7)
        + path("M30 98 C26 60 40 44 56 46 C78 52 80 80 78 98 Z", "#B98250")
        + path("M38 98 L40 70 M54 98 L54 72", stroke="#A56D3C", width=9)
        + ellipse(46, 34, 22, 19, "#C9935F")
        + path("M28 22 C14 26 14 48 24 50 C32 44 32 32 34 24 Z", "#7B4A28")
        + path("M62 20 C78 24 78 46 68 48 C60 42 60 32 58 24 Z", "#7B4A28")
        + ellipse(42, 42, 11, 8, "#F3DDC0")
        + ellipse(41, 37, 4.5, 3.4, "#2B1D18")
        + dot(36, 28, 2.8, "#2B1D18")
        + dot(53, 28, 2.8, "#2B1D18")
        + path("M36 56 L62 56", stroke="#2B7BE0", width=5)
    )
    return group(body, place(x - height / 2, y - height, height / 100))


def cat(x: float, y: float, height: float) -> str:
    """A sitting grey cat."""
    body = (
        ellipse(50, 98, 30, 5, "#0B2229", 0.18)
        + path("M70 92 C94 92 92 66 84 60", stroke="#6E7478", width=8)
        + path("M30 98 C26 64 38 48 52 48 C68 48 76 70 74 98 Z", "#8A9196")
        + path("M30 14 L36 30 L46 22 Z M70 14 L64 30 L54 22 Z", "#8A9196", "#8A9196", 4)
        + ellipse(50, 36, 22, 18, "#9AA1A6")
        + dot(42, 34, 3, "#2B1D18")
        + dot(58, 34, 3, "#2B1D18")
        + path("M47 42 L53 42 L50 45 Z", "#D9829B")
        + path("M42 98 L43 78 M58 98 L57 78", stroke="#7A8186", width=6)
    )
    return group(body, place(x - height / 2, y - height, height / 100))


def cake(x: float, y: float, height: float) -> str:
    """A round cake on a plate."""
    body = (
        ellipse(50, 94, 50, 6, "#FFFFFF")
        + rect(14, 56, 72, 36, "#F3D9A4", 8)
        + rect(12, 46, 76, 18, "#F6E9EE", 9)
        + "".join(dot(24 + 17 * step, 44, 6, "#C9304A") for step in range(4))
    )
    return group(body, place(x - height / 2, y - height, height / 100))


def flowers(x: float, y: float, height: float) -> str:
    """Flowers in a vase."""
    stems = path("M46 60 L34 26 M50 60 L52 14 M54 60 L68 28", stroke="#5F8A55", width=4)
    blooms = dot(32, 22, 12, "#E8A317") + dot(52, 12, 12, "#C9583B") + dot(70, 24, 12, "#D9829B")
    vase = path("M38 56 L62 56 C74 80 64 98 58 98 L42 98 C36 98 26 80 38 56 Z", "#5B93A6")
    hearts = dot(32, 22, 4, "#FFF3C4") + dot(52, 12, 4, "#FFF3C4") + dot(70, 24, 4, "#FFF3C4")
    return group(stems + blooms + hearts + vase, place(x - height / 2, y - height, height / 100))


def balloons(x: float, y: float, height: float) -> str:
    """Three balloons on a string, tied at (x, y)."""
    strings = path("M50 98 L28 46 M50 98 L52 34 M50 98 L74 44", stroke="#5D737A", width=1.6)
    round_ones = (
        ellipse(27, 28, 15, 19, "#C9583B")
        + ellipse(74, 26, 15, 19, "#E8A317")
        + ellipse(51, 17, 15, 18, "#2A7F86")
    )
    return group(strings + round_ones, place(x - height / 2, y - height, height / 100))


def bucket(x: float, y: float, height: float) -> str:
    """A zinc bucket with water to the brim."""
    body = (
        ellipse(50, 96, 36, 5, "#0B2229", 0.18)
        + path("M18 42 A32 34 0 0 1 82 42", stroke="#5D737A", width=4)
        + path("M14 44 L86 44 L76 96 L24 96 Z", "#A9B8BC")
        + path("M62 44 L86 44 L76 96 L60 96 Z", "#8FA1A6")
        + ellipse(50, 44, 36, 9, "#C9D4D6")
        + ellipse(50, 45, 31, 6.5, "#6FA9B8")
        + path("M17 60 L83 60", stroke="#8FA1A6", width=3)
    )
    return group(body, place(x - height / 2, y - height, height / 100))


def keys(x: float, y: float, height: float) -> str:
    """A bunch of keys that lies there, with a label."""
    ring = path("M34 50 A20 20 0 1 1 33 51", stroke="#5D737A", width=5)
    bits = "".join(
        group(
            dot(0, 0, 11, colour)
            + dot(0, 0, 4.5, "#FFFCF5")
            + path("M0 10 L0 48 M0 34 L9 34 M0 44 L11 44", stroke=colour, width=6),
            f"translate(54 70) rotate({turn})",
        )
        for turn, colour in ((58, "#C28A1E"), (10, "#8FA1A6"), (-38, "#E8A317"))
    )
    label = group(rect(-4, -10, 46, 20, "#C9583B", 5), "translate(20 44) rotate(196)")
    shadow = ellipse(54, 98, 46, 5, "#0B2229", 0.16)
    return group(shadow + label + ring + bits, place(x - height / 2, y - height, height / 112))


DRAWN: Final[Mapping[Prop, Callable[[float, float, float], str]]] = {
    Prop.HEN: hen,
    Prop.DOG: dog,
    Prop.CAT: cat,
    Prop.CAKE: cake,
    Prop.FLOWERS: flowers,
    Prop.BALLOONS: balloons,
    Prop.BUCKET: bucket,
    Prop.KEYS: keys,
}
"""How each prop is drawn: x, ground, height."""
