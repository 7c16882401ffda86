"""Landmarks that a place asks for by its name: a bus stop, a farm; bottom middle at (0, 0)."""

from game.art.svg import dot, ellipse, group, path, place, rect, shade
from game.art.town.homes import bricks, door, shadow, tree, window

_PAVING = "#F1E4CB"


def bus_stop(leaves: str) -> str:
    """A bus stop: a glass shelter with its bench, the post, and the bus that waits."""
    body = ellipse(0, -8, 130, 22, "#D9C7A0", 0.7) + ellipse(0, -10, 126, 19, _PAVING)
    body += tree(-86, -16, 66, leaves)
    body += rect(-82, -78, 78, 66, "#CFE6E8", 3) + rect(-88, -88, 90, 12, "#2F5D73", 4)
    body += path("M-82 -78 L-82 -8 M-4 -78 L-4 -8 M-43 -78 L-43 -40", stroke="#3F5A62", width=4)
    body += rect(-74, -32, 58, 7, "#C98A5B", 2) + path(
        "M-66 -26 L-66 -10 M-24 -26 L-24 -10", stroke="#3F5A62", width=4
    )
    body += rect(-76, -70, 24, 28, "#FFFCF5", 2) + rect(-72, -64, 16, 4, "#E8A317", 1)
    body += path("M10 -8 L10 -106", stroke="#5D737A", width=4) + rect(
        -2, -118, 24, 22, "#FFCB57", 5
    )
    body += path("M4 -111 L16 -111 M4 -104 L16 -104", stroke="#12303A", width=3)
    body += rect(28, -74, 96, 60, "#E8A317", 9) + rect(28, -34, 96, 8, "#FFFCF5")
    body += "".join(rect(34 + at * 23, -66, 19, 26, "#DDF0F2", 3) for at in range(3))
    body += rect(104, -66, 17, 44, "#BFE0E4", 3) + rect(116, -26, 9, 6, "#FFF4D6", 2)
    return group(
        body + "".join(dot(x, -13, 11, "#22303A") + dot(x, -13, 5, "#B9C4C2") for x in (50, 100)),
        place(0, -4),
    )


def farm(leaves: str) -> str:
    """A farm: a long barn under thatch with a lit kitchen window, milk churns and a cow."""
    body = shadow(262, 14) + tree(-92, -4, 64, leaves)
    body += rect(-84, -62, 172, 62, "#C9784F") + bricks((-82, -58, 164, 52), "#B86A44", 14)
    body += path("M-102 -56 L-58 -140 L62 -140 L106 -56 Z", "#B99A63") + path(
        "M-58 -140 L62 -140", stroke="#8C6B4E", width=9
    )
    body += path(
        "M-84 -72 L-52 -132 M-46 -66 L-30 -132 M-6 -66 L-4 -132 M34 -66 L24 -132 M74 -66 L48 -132",
        stroke="#A98750",
        width=3,
    )
    body += path("M-20 0 L-20 -50 L34 -50 L34 0 Z", "#2F6F4F") + path(
        "M-20 -50 L34 0 M34 -50 L-20 0 M7 -50 L7 0", stroke="#FFF8EA", width=3
    )
    body += window(-72, -48, 38, 32, "#FFD974") + door(48, 26, 48)
    for x in (-14, 0):
        body += rect(x - 30, -18, 11, 18, "#C3CFCA", 4) + rect(x - 28, -22, 7, 5, "#9AA9A4", 2)
    return body + cow(104, 2, 0.9)


def pool(leaves: str) -> str:
    """A swimming pool in the open: lanes, a slide, a diving board and the changing rooms."""
    body = tree(-104, -58, 50, leaves) + rect(-84, -112, 108, 56, "#F6E2BE", 3)
    body += rect(-90, -120, 120, 12, "#2A7F86", 4)
    body += "".join(
        rect(-76 + at * 25, -92, 18, 36, colour, 2)
        for at, colour in enumerate(("#2B7BE0", "#F2B9C6", "#FFCB57", "#7FA468"))
    )
    body += path("M-112 -56 L112 -56 L130 0 L-130 0 Z", "#EADCC0")
    body += path("M-98 -48 L98 -48 L112 -8 L-112 -8 Z", "#FFFCF5")
    body += path("M-92 -44 L92 -44 L104 -12 L-104 -12 Z", "#6FC3D2")
    body += "".join(
        path(f"M{-96 + low} {y} L{96 - low} {y}", stroke="#DDF3F5", width=2.5)
        for y, low in ((-36, 4), (-28, 0), (-20, -4))
    )
    body += "".join(dot(x, y, 3.4, "#D6553A") for x, y in ((-60, -36), (-14, -28), (44, -36)))
    body += dot(26, -21, 6, "#8C5A3A") + path("M14 -15 C22 -21 34 -21 42 -14", "#F0C9A6")
    body += path("M64 -50 L64 -122 M84 -50 L84 -122", stroke="#5D737A", width=5) + path(
        "M64 -64 L84 -64 M64 -80 L84 -80 M64 -96 L84 -96", stroke="#5D737A", width=4
    )
    body += rect(56, -128, 36, 8, "#E8A317", 3)
    return body + path("M58 -124 C30 -116 44 -80 18 -42", stroke="#E8A317", width=10)


def factory(leaves: str) -> str:
    """A small works: a saw-tooth roof with a chimney, and its fences stacked in the yard."""
    body = shadow(258, 14) + tree(-96, -4, 54, leaves)
    body += rect(58, -164, 22, 92, "#B86A44") + rect(54, -170, 30, 10, "#7B4433", 3)
    body += "".join(
        dot(72 + at * 15, -182 - at * 8, 9 + at * 2, "#FFFFFF", 0.6 - 0.14 * at) for at in range(3)
    )
    body += rect(-92, -82, 184, 82, "#D9B58F") + bricks((-30, -72, 110, 62), "#CBA47C", 6)
    for x in (-92, -31, 30):
        body += path(f"M{x} -80 L{x} -122 L{x + 62} -80 Z", "#5F7F8C") + path(
            f"M{x + 5} -84 L{x + 5} -110 L{x + 22} -98 L{x + 22} -84 Z", "#DDEBEA"
        )
    body += rect(-78, -54, 52, 54, "#3F5A62", 3) + "".join(
        path(f"M-76 {y} L-28 {y}", stroke="#5D737A", width=3) for y in (-42, -30, -18)
    )
    body += window(-10, -58, 36, 30) + window(40, -58, 36, 30)
    for x in (2, 44):
        body += path(f"M{x} -4 L{x + 36} -4 M{x} -16 L{x + 36} -16", stroke="#A56D48", width=4)
        body += "".join(
            path(f"M{x + 3 + at * 10} 0 L{x + 3 + at * 10} -23", stroke="#C98A5B", width=5)
            for at in range(4)
        )
    return body


def meadow(leaves: str) -> str:
    """A meadow behind a fence, with a cow, two sheep and a bench under a tree."""
    body = ellipse(0, -20, 126, 36, "#B9D09A") + ellipse(0, -23, 120, 31, "#CBDDAA")
    body += tree(-72, -34, 88, leaves) + tree(92, -40, 54, leaves)
    body += rect(-66, -34, 52, 5, "#C98A5B", 2) + rect(-66, -45, 52, 5, "#B9794B", 2)
    body += path("M-60 -30 L-60 -20 M-20 -30 L-20 -20", stroke="#3F5A62", width=4)
    body += cow(40, -26, 1.0) + sheep(78, -18, 0.9) + sheep(4, -12, 1.0)
    posts = "".join(rect(x - 3, -20, 6, 24, "#A56D48", 2) for x in range(-112, 120, 32))
    return group(
        body + path("M-114 -12 L114 -12 M-114 -3 L114 -3", stroke="#C98A5B", width=3.5) + posts,
        place(0, -4),
    )


def cow(x: float, y: float, scale: float) -> str:
    """A black and white cow that grazes, with its hoofs at y."""
    body = ellipse(0, 1, 26, 4, "#2E4A2E", 0.17) + path(
        "M-14 -8 L-14 0 M-8 -8 L-8 0 M10 -8 L10 0 M15 -8 L15 0", stroke="#F6EEDD", width=4
    )
    body += rect(-19, -26, 38, 20, "#FFFCF5", 8) + ellipse(-6, -20, 8, 6, "#2B3238")
    body += ellipse(11, -13, 6, 5, "#2B3238") + path("M19 -22 L25 -10", stroke="#2B3238", width=2)
    body += path("M-18 -22 L-28 -12", stroke="#FFFCF5", width=9) + ellipse(
        -30, -8, 6, 5, "#F2C9BE"
    )
    return group(body + dot(-26, -15, 1.6, "#22303A"), place(x, y, scale))


def sheep(x: float, y: float, scale: float) -> str:
    """A sheep with its feet at y."""
    body = ellipse(0, 1, 15, 3, "#2E4A2E", 0.17) + path(
        "M-6 -5 L-6 0 M5 -5 L5 0", stroke="#4A4540", width=3
    )
    wool = "#FBF6EA"
    body += ellipse(0, -10, 13, 8, wool) + dot(-7, -14, 5, wool) + dot(4, -15, 6, shade(wool, 0.4))
    return group(body + ellipse(-13, -12, 4.5, 5.5, "#4A4540"), place(x, y, scale))
