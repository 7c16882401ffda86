"""Landmarks of the municipality and of trade; bottom middle at (0, 0)."""

from game.art.svg import dot, ellipse, group, path, place, rect, ring, shade
from game.art.town.homes import awning, bricks, shadow, tree, window

_GLASS = "#5B93A6"


def town_hall(leaves: str) -> str:
    """The town hall: two wings, a tower with a clock and a flag."""
    body = shadow(250, 15) + tree(-98, -2, 46, leaves) + tree(98, -2, 46, leaves)
    body += rect(-92, -72, 184, 72, "#F3D9B1") + rect(-92, -8, 184, 8, "#D9B98A")
    body += path("M-100 -72 L-78 -110 L78 -110 L100 -72 Z", "#2F5D73")
    body += path("M-100 -72 L100 -72", stroke="#1F4759", width=4)
    body += rect(-26, -164, 52, 164, "#F9E7C8") + rect(-30, -120, 60, 6, "#E4C99A", 2)
    body += path("M-34 -162 L0 -216 L34 -162 Z", "#1F4759")
    body += path("M0 -212 L0 -256", stroke="#1F4759", width=3.5) + path(
        "M0 -256 L42 -244 L0 -232 Z", "#E8A317"
    )
    body += dot(0, -140, 17, "#FFFFFF") + ring(0, -140, 16, "#1F4759", 3)
    body += path("M0 -140 L0 -151 M0 -140 L8 -136", stroke="#1F4759", width=2.5)
    body += path("M-15 0 L-15 -40 A15 15 0 0 1 15 -40 L15 0 Z", "#7B4B32")
    body += rect(-24, -4, 48, 6, "#D9CCB2", 2) + rect(-30, 0, 60, 6, "#C9BA9A", 2)
    body += "".join(rect(x, -56, 18, 34, _GLASS, 7) for x in (-82, -56, 38, 64))
    return body + "".join(rect(x, -106, 12, 20, "#FFE08A", 5) for x in (-14, 2))


def council_chamber(leaves: str) -> str:
    """The council chamber: a dome on columns at the head of a stair."""
    body = shadow(240, 13) + tree(98, -2, 44, leaves)
    body += path("M-54 -100 C-54 -158 54 -158 54 -100 Z", "#3F7480") + path(
        "M-54 -100 C-54 -140 -30 -148 -14 -146 C-34 -136 -36 -116 -34 -100 Z", "#5B8F99"
    )
    body += (
        rect(-8, -160, 16, 20, "#F9E7C8", 2)
        + path("M-10 -160 L0 -176 L10 -160 Z", "#1F4759")
        + dot(0, -179, 4, "#E8A317")
    )
    body += path("M-100 -92 L0 -124 L100 -92 Z", "#F9E7C8") + path(
        "M-100 -92 L0 -124 L100 -92 Z", stroke="#D9B98A", width=4
    )
    body += (
        dot(0, -104, 8, "#E8A317")
        + rect(-98, -94, 196, 12, "#F3D9B1", 2)
        + rect(-88, -82, 176, 64, "#D9BE92")
    )
    body += "".join(
        rect(x - 8, -82, 16, 64, "#FFF4DF") + rect(x - 11, -84, 22, 6, "#FFF4DF", 2)
        for x in (-78, -46, -16, 16, 46, 78)
    )
    body += rect(-8, -64, 16, 46, "#7B4B32", 2) + "".join(
        rect(x - 6, -62, 12, 30, _GLASS, 5) for x in (-62, -31, 31, 62)
    )
    return (
        body
        + rect(-100, -18, 200, 8, "#EADCC0", 1)
        + rect(-108, -11, 216, 8, "#DCCBA8", 1)
        + rect(-114, -4, 228, 8, "#CDBA94", 1)
    )


def counter(leaves: str) -> str:
    """The counter: a kiosk with an awning, a bell and a pile of paper."""
    body = shadow(220, 12) + tree(86, -2, 46, leaves) + rect(-84, -124, 168, 124, "#DDE6E8", 4)
    body += (
        rect(-84, -20, 168, 20, "#B9CACD", 3)
        + rect(-66, -92, 132, 56, "#55707C", 3)
        + rect(-60, -88, 30, 48, "#6F8F98", 2)
    )
    body += (
        rect(-76, -40, 152, 12, "#B98A5B", 3)
        + awning(-92, -124, 184, "#2F5D73")
        + rect(-94, -136, 188, 14, "#173B46", 5)
    )
    body += "".join(
        rect(12 - index % 2 * 3, -47 - index * 7, 44, 7, "#F3E6CC" if index % 2 else "#FFFFFF", 1)
        for index in range(6)
    )
    body += path("M-54 -40 C-54 -56 -38 -56 -38 -40 Z", "#FFCB57") + dot(-46, -54, 3.5, "#E8A317")
    return (
        body
        + rect(-22, -152, 44, 18, "#FFFCF5", 6)
        + dot(-10, -143, 3.5, "#B5470F")
        + rect(-3, -145, 18, 4, "#3F5A62", 2)
    )


def neighbourhood_team(leaves: str) -> str:
    """The neighbourhood team: a shopfront office, with the bicycles ready."""
    body = shadow(240, 12) + tree(-90, -4, 56, leaves)
    body += rect(-92, -110, 184, 110, "#E3C3A0") + bricks((-90, -106, 180, 100), "#D5B18A", 12)
    body += (
        rect(-100, -124, 200, 18, "#2A7F86", 5)
        + rect(-78, -92, 92, 62, "#FFF8EA", 4)
        + rect(-71, -85, 78, 48, "#BFE0E4", 2)
    )
    for x, colour in ((-54, "#7B3F8C"), (-32, "#D07A45"), (-10, "#2F5D9B")):
        body += dot(x, -62, 7, "#8C5A3A" if x == -32 else "#F0C9A6") + path(
            f"M{x - 12} -37 C{x - 12} -57 {x + 12} -57 {x + 12} -37 Z", colour
        )
    body += (
        rect(-78, -34, 92, 7, "#C98A5E", 2)
        + rect(30, -78, 44, 78, "#2F6F75", 4)
        + rect(37, -71, 30, 40, "#BFE0E4", 3)
    )
    body += "".join(dot(x, -116, 5, "#FFFCF5") for x in (-14, 0, 14))
    return body + bicycle(-58, 2, 0.8, "#C9583B") + bicycle(6, 4, 0.8, "#2B7BE0")


def bicycle(x: float, y: float, scale: float, colour: str) -> str:
    """A bicycle with its wheels on the line y, its middle at x."""
    body = ring(-20, -15, 14, "#22303A", 4) + ring(22, -15, 14, "#22303A", 4)
    body += path(
        "M-20 -15 L-4 -15 L14 -36 L-10 -36 L-4 -15 M-20 -15 L-10 -36 M22 -15 L13 -42",
        stroke=colour,
        width=4.5,
    )
    return group(
        body + path("M-16 -40 L-4 -40 M8 -43 L18 -45", stroke="#22303A", width=4.5),
        place(x, y, scale),
    )


def theme_table(leaves: str) -> str:
    """The theme table: a library pavilion, books along the wall, a round table in the light."""
    body = (
        shadow(250, 13)
        + tree(98, -2, 48, leaves)
        + rect(-98, -104, 196, 104, "#7B5138")
        + rect(-90, -96, 180, 96, "#FBE3B0")
    )
    body += path("M-116 -102 L-44 -150 L44 -150 L116 -102 Z", "#7A3F57") + path(
        "M-116 -102 L116 -102", stroke="#5A2A40", width=6
    )
    tints = ("#C9583B", "#2F5D73", "#E8A317", "#0F6B57", "#7A1F4F")
    for index in range(20):
        tall = 18 + index * 7 % 9
        body += rect(-86 + index * 8.7, -64 - tall, 7, tall, tints[index * 3 % 5], 1)
    body += rect(-90, -64, 180, 5, "#7B5138") + path("M0 -96 L0 -80", stroke="#5F4436", width=3)
    body += (
        ellipse(0, -22, 52, 15, "#A56D48")
        + ellipse(0, -26, 52, 15, "#C98A5B")
        + rect(-5, -14, 10, 14, "#8C5A3A")
    )
    body += "".join(rect(x, -31, 14, 8, "#FFFFFF", 1) for x in (-34, -6, 22))
    for x, y, colour in (
        (-66, -22, "#2B7BE0"),
        (66, -22, "#D55E00"),
        (-28, -46, "#5A2A6B"),
        (28, -46, "#0F5C3F"),
    ):
        body += rect(x - 10, y, 20, 20 if y > -40 else 10, colour, 5)
    return (
        body
        + path("M-16 -136 L0 -128 L16 -136 L16 -116 L0 -108 L-16 -116 Z", "#FFFCF5")
        + path("M0 -128 L0 -109", stroke="#7A3F57", width=2.5)
    )


def office(leaves: str) -> str:
    """Internal services: an office block, floor upon floor, one window lit late."""
    body = (
        shadow(210, 12)
        + tree(-80, -2, 48, leaves)
        + rect(-78, -176, 156, 176, "#B9C9CC")
        + rect(46, -176, 32, 176, "#A3B6BA")
    )
    body += (
        rect(-86, -186, 172, 14, "#5D737A", 3)
        + rect(-50, -202, 40, 18, "#8FA3A8", 3)
        + path("M30 -186 L30 -212 M22 -206 L38 -206", stroke="#5D737A", width=4)
    )
    for index in range(20):
        lit = index in {7, 13}
        body += rect(
            -70 + index % 5 * 29,
            -164 + index // 5 * 32,
            22,
            22,
            "#FFD974" if lit else "#DDEBEA",
            2,
        )
    body += (
        rect(-70, -36, 144, 6, "#8FA3A8")
        + rect(-22, -30, 44, 30, "#2F5D73", 2)
        + path("M0 -28 L0 0", stroke="#DDEBEA", width=2.5)
    )
    return (
        body
        + rect(-62, -26, 30, 22, "#FFF4D6", 2)
        + rect(-62, -26, 12, 4, "#E8A317", 1)
        + rect(34, -24, 30, 20, "#DDEBEA", 2)
    )


def shop(leaves: str) -> str:
    """A shop with a striped awning and crates of fruit in front."""
    body = (
        shadow(240, 13)
        + tree(94, -2, 50, leaves)
        + rect(-94, -128, 188, 128, "#F6E2BE")
        + rect(-102, -140, 204, 16, "#7B4433", 4)
    )
    body += rect(-60, -166, 120, 32, "#0F6B57", 8) + path(
        "M-46 -156 L-38 -156 L-32 -142 L-14 -142 L-9 -152 L-35 -152", stroke="#FFFCF5", width=3.5
    )
    body += (
        dot(-29, -138, 2.6, "#FFFCF5")
        + dot(-17, -138, 2.6, "#FFFCF5")
        + rect(4, -154, 42, 5, "#FFFCF5", 2)
        + rect(4, -145, 28, 4, "#FFFCF5", 2)
    )
    body += (
        rect(-82, -90, 104, 62, "#FFF8EA", 3)
        + rect(-75, -84, 90, 50, "#A9CDD3", 2)
        + rect(36, -86, 46, 86, "#2F6F75", 3)
        + rect(43, -79, 32, 50, "#BFE0E4", 2)
    )
    body += awning(-100, -124, 200, "#C9583B", 9)
    for x, fruit in ((-86, "#E8A317"), (-46, "#C9583B"), (-6, "#7FA468")):
        body += (
            "".join(dot(x + 7 + i * 11, -24, 7, shade(fruit, 0.1 * (i % 2))) for i in range(3))
            + rect(x, -22, 37, 18, "#A56D48", 2)
            + rect(x, -14, 37, 3, "#8C5A3A")
        )
    return body


def online_group(leaves: str) -> str:
    """The online group: a phone as tall as a house, chats rising, a mast behind."""
    body = (
        shadow(190, 12)
        + tree(-74, -2, 46, leaves)
        + path(
            "M74 0 L58 -150 L42 0 M48 -50 L68 -50 M52 -92 L64 -92 M44 -4 L68 -50 M72 -4 L48 -50",
            stroke="#5D737A",
            width=4.5,
        )
    )
    body += dot(58, -154, 6, "#C9583B") + path(
        "M44 -168 A20 20 0 0 1 72 -168 M34 -178 A34 34 0 0 1 82 -178", stroke="#2A7F86", width=5
    )
    body += (
        rect(-44, -146, 82, 146, "#173B46", 14)
        + rect(-37, -132, 68, 116, "#DDEBEA", 5)
        + rect(-14, -141, 22, 4, "#3F5A62", 2)
        + dot(-3, -8, 4.5, "#3F5A62")
    )
    for y, left, width, colour in (
        (-122, -30, 42, "#FFFFFF"),
        (-98, -18, 42, "#7FD1B9"),
        (-74, -30, 50, "#FFFFFF"),
        (-50, -8, 32, "#7FD1B9"),
    ):
        body += rect(left, y, width, 17, colour, 7) + rect(
            left + 7, y + 7, width - 16, 4, "#3F5A62", 2
        )
    body += rect(-92, -176, 62, 42, "#FFCB57", 15) + path(
        "M-56 -138 L-44 -120 L-40 -140 Z", "#FFCB57"
    )
    return body + "".join(dot(x, -155, 4.5, "#173B46") for x in (-76, -61, -46))


def workshop(leaves: str) -> str:
    """A workshop on the square: an open shutter and bicycles on the stand."""
    body = (
        shadow(250, 13)
        + tree(-92, -2, 52, leaves)
        + rect(-92, -104, 184, 104, "#D9A77C")
        + bricks((-90, -100, 180, 92), "#C9946A", 16)
    )
    body += path("M-104 -100 L-60 -140 L60 -140 L104 -100 Z", "#5F7F8C") + rect(
        -74, -78, 96, 78, "#3A4F58", 3
    )
    body += "".join(rect(-74, -78 + i * 7, 96, 4, "#8FA3A8") for i in range(3)) + window(
        42, -76, 38, 40
    )
    body += (
        dot(-8, -120, 17, "#FFFCF5")
        + ring(-8, -120, 11, "#B5470F", 4)
        + path("M-8 -131 L-8 -109 M-19 -120 L3 -120", stroke="#B5470F", width=2.5)
    )
    return body + bicycle(-44, 0, 0.85, "#E8A317") + bicycle(10, 3, 0.85, "#C9583B")
