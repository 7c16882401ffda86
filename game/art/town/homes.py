"""Landmarks where people live, meet, learn and are cared for; bottom middle at (0, 0)."""

from game.art.svg import dot, ellipse, group, path, place, rect, shade, trace

_GRASS_SHADE = "#2E4A2E"
_WINDOW = "#BFE0E4"
_FRAME = "#FFF8EA"


def shadow(width: float, depth: float = 10) -> str:
    """The soft shadow of a thing on the ground, ``width`` across."""
    return ellipse(0, 2, width / 2, depth, _GRASS_SHADE, 0.17)


def bricks(box: tuple[float, float, float, float], colour: str, count: int) -> str:
    """Loose bricks strewn over a wall given as left, top, width, height."""
    left, top, width, height = box
    return "".join(
        rect(
            left + (index * 53) % (width - 22),
            top + 8 + (index * 37) % (height - 16),
            20,
            6,
            colour,
            2,
        )
        for index in range(count)
    )


def window(x: float, y: float, width: float, height: float, glass: str = _WINDOW) -> str:
    """A window with a light frame and a cross bar; (x, y) is its top left corner."""
    return (
        rect(x, y, width, height, _FRAME, 3)
        + rect(x + 5, y + 5, width - 10, height - 10, glass, 1)
        + rect(x + width / 2 - 2, y + 4, 4, height - 8, _FRAME)
    )


def door(x: float, width: float, height: float, colour: str = "#2F6F75") -> str:
    """A door on the ground with a light above and a knob; x is its left side."""
    return (
        rect(x, -height, width, height, colour, 4)
        + rect(x + width * 0.18, -height * 0.86, width * 0.64, height * 0.34, _WINDOW, 3)
        + dot(x + width * 0.82, -height * 0.4, 3.5, "#FFCB57")
    )


def awning(x: float, y: float, width: float, colour: str, stripes: int = 7) -> str:
    """A striped awning with a round hem; (x, y) is its top left corner."""
    step = width / stripes
    return "".join(
        path(
            trace("M", x + i * step, y, "h", step, "v", 24)
            + trace("a", step / 2, 13, 0, 0, 1, -step, 0, "Z"),
            colour if i % 2 == 0 else "#FFFCF5",
        )
        for i in range(stripes)
    )


def tree(x: float, y: float, size: float, leaves: str) -> str:
    """A round tree with its foot at (x, y), about ``size`` times 1.3 high."""
    return (
        ellipse(x, y, size * 0.5, size * 0.13, _GRASS_SHADE, 0.16)
        + rect(x - size * 0.06, y - size * 0.55, size * 0.12, size * 0.55, "#7B5A3C")
        + dot(x, y - size * 0.84, size * 0.46, leaves)
        + dot(x - size * 0.32, y - size * 0.66, size * 0.28, leaves)
        + dot(x + size * 0.32, y - size * 0.66, size * 0.29, shade(leaves, -0.07))
        + dot(x - size * 0.12, y - size * 0.98, size * 0.26, shade(leaves, 0.3))
    )


def kitchen_table(leaves: str) -> str:
    """A house with the lamp on: two people at the table behind the lit window."""
    body = shadow(230, 14) + tree(-78, -4, 62, leaves)
    body += rect(-82, -104, 164, 104, "#F0D3AE") + bricks((-80, -102, 160, 96), "#E4C097", 14)
    body += rect(42, -176, 22, 50, "#9A5A44") + rect(38, -182, 30, 9, "#7B4433", 3)
    body += path("M-82 -103 L0 -176 L82 -103 Z", "#F0D3AE")
    body += path("M-96 -96 L0 -182 L96 -96", stroke="#B84A36", width=17)
    body += dot(0, -132, 13, _FRAME) + dot(0, -132, 9, "#FFE08A")
    body += rect(-24, -92, 94, 70, _FRAME, 4) + rect(-17, -85, 80, 56, "#FFD974", 2)
    body += path("M23 -85 L23 -76", stroke="#6B4A36", width=3) + path(
        "M9 -66 A14 11 0 0 1 37 -66 Z", "#B5470F"
    )
    body += path("M10 -66 L36 -66 L50 -40 L-4 -40 Z", "#FFF3C4", opacity=0.6)
    body += dot(0, -55, 8, "#8C5A3A") + path("M-13 -38 C-13 -52 13 -52 13 -38 Z", "#1C7C86")
    body += dot(46, -55, 8, "#E6E1D8") + path("M33 -38 C33 -52 59 -52 59 -38 Z", "#7B3F8C")
    body += rect(-17, -40, 80, 11, "#8C5A3A") + rect(18, -46, 8, 7, "#FFFFFF", 2)
    body += rect(-28, -24, 102, 7, "#C98A5E", 3) + door(-70, 36, 72)
    flowers = ("#D6553A", "#F2B9C6", "#FFCB57", "#D6553A", "#F2B9C6")
    return body + "".join(dot(-14 + i * 18, -17, 8, colour) for i, colour in enumerate(flowers))


def community_centre(leaves: str) -> str:
    """A brick hall with a sign, bunting and an open door."""
    body = shadow(270, 14) + tree(112, -6, 60, leaves)
    body += rect(-114, -110, 228, 110, "#C9784F") + bricks((-112, -106, 224, 100), "#B86A44", 22)
    body += rect(-125, -126, 250, 20, "#5F4436", 5)
    body += path("M-46 -126 L-46 -140 M46 -126 L46 -140", stroke="#5F4436", width=6)
    body += rect(-72, -178, 144, 44, "#B5470F", 9) + rect(-67, -173, 134, 34, "#FFFCF5", 6)
    body += path("M-32 -144 C-54 -160 -42 -170 -32 -161 C-22 -170 -10 -160 -32 -144 Z", "#C22F3F")
    body += path("M0 -162 L52 -162 M0 -150 L38 -150", stroke="#3F5A62", width=5)
    body += rect(-24, -76, 48, 76, "#3A2A22", 3) + rect(-20, -72, 40, 72, "#FFD974", 2)
    body += path("M24 -76 L44 -70 L44 4 L24 0 Z", "#2F6F75")
    body += window(-96, -82, 56, 48) + window(54, -82, 52, 48)
    body += path("M-125 -104 Q-62 -86 0 -104 Q62 -86 125 -104", stroke="#FFFCF5", width=2)
    flags = ("#2B7BE0", "#FFCB57", "#D55E00", "#0F5C3F", "#F2B9C6", "#2B7BE0", "#FFCB57")
    return body + "".join(_flag(index, colour) for index, colour in enumerate(flags))


def school(leaves: str) -> str:
    """A long school with a bell tower, high windows and a bicycle shed of colours."""
    body = shadow(280, 14) + tree(-108, -4, 56, leaves)
    body += rect(-112, -92, 224, 92, "#F6E2BE") + rect(-112, -16, 224, 16, "#C9784F")
    body += path("M-124 -90 L-98 -126 L98 -126 L124 -90 Z", "#C9583B")
    body += rect(-28, -150, 56, 150, "#FBEBD2") + path("M-36 -148 L0 -184 L36 -148 Z", "#A9452F")
    body += dot(0, -128, 14, "#FFFFFF") + path(
        "M0 -137 L0 -128 L7 -124", stroke="#1F4759", width=3
    )
    body += path("M-17 0 L-17 -44 A17 17 0 0 1 17 -44 L17 0 Z", "#2F6F75")
    body += path("M0 -60 L0 0", stroke="#FBEBD2", width=2)
    body += rect(-24, -100, 48, 26, "#5B93A6", 3) + path(
        "M-24 -87 L24 -87", stroke=_FRAME, width=3
    )
    body += "".join(window(x, -80, 30, 50) for x in (-104, -68, 38, 76))
    papers = ("#2B7BE0", "#FFCB57", "#D55E00", "#7FA468")
    for x, colour in zip((-98, -62, 44, 82), papers, strict=True):
        body += rect(x, -48, 8, 10, colour) + rect(x + 10, -44, 8, 8, "#F2B9C6")
    return body + path("M60 0 L60 -8 M74 0 L74 -8 M88 0 L88 -8", stroke="#FFFCF5", width=4)


def general_practice(leaves: str) -> str:
    """A white practice with a green cross and a ramp to the door."""
    body = shadow(230, 12) + tree(90, -4, 58, leaves)
    body += rect(-96, -88, 192, 88, "#FFFDF8") + rect(-96, -12, 192, 12, "#D9E4E2")
    body += path("M-108 -86 L-70 -132 L70 -132 L108 -86 Z", "#5F7F8C")
    body += path("M-42 -96 L-8 -136 L26 -96 Z", "#FFFDF8")
    body += path("M-54 -92 L-8 -146 L38 -92", stroke="#3F6070", width=10)
    body += rect(-27, -124, 38, 38, "#1B7F5C", 8)
    body += rect(-12, -119, 8, 28, "#FFFFFF", 1) + rect(-22, -109, 28, 8, "#FFFFFF", 1)
    body += (
        rect(-30, -68, 46, 68, "#2F6F75", 3)
        + rect(-25, -62, 17, 56, _WINDOW)
        + rect(-5, -62, 17, 56, _WINDOW)
    )
    body += window(-84, -70, 40, 40) + window(34, -70, 48, 40)
    body += path("M16 0 L90 0 L90 -5 L16 -12 Z", "#B9C4C2")
    body += path(
        "M22 -30 L88 -24 M22 -30 L22 -10 M56 -27 L56 -6 M88 -24 L88 -2",
        stroke="#5D737A",
        width=3.5,
    )
    return body + dot(-64, -4, 12, leaves) + dot(-82, -4, 14, shade(leaves, -0.08))


def care_home(leaves: str) -> str:
    """Two floors with balconies, a heart on the front and a bench in the sun."""
    body = shadow(260, 14) + tree(-98, -4, 58, leaves)
    body += rect(-100, -148, 200, 148, "#F3D9B1") + rect(-110, -160, 220, 18, "#B46A4A", 5)
    body += rect(-28, -160, 56, 160, "#FBEBD2")
    body += path("M0 -104 C-34 -128 -18 -146 0 -132 C18 -146 34 -128 0 -104 Z", "#C9485B")
    body += rect(-20, -60, 40, 60, "#5B93A6", 3) + path("M0 -58 L0 0", stroke="#FBEBD2", width=3)
    body += rect(-34, -70, 68, 9, "#2F6F75", 4)
    for x in (-90, 42):
        body += window(x, -128, 48, 34) + window(x, -62, 48, 38, "#FFE5A0")
        body += rect(x - 4, -96, 56, 6, "#B46A4A", 2)
        body += "".join(rect(x - 2 + i * 13, -108, 4, 14, "#8C5A3A") for i in range(5))
        body += dot(x + 8, -110, 6, "#D6553A") + dot(x + 40, -110, 6, "#F2B9C6")
    body += rect(44, -16, 44, 6, "#C98A5B", 2) + path(
        "M50 -10 L50 0 M82 -10 L82 0", stroke="#3F5A62", width=4
    )
    return body + rect(44, -30, 44, 6, "#B9794B", 2)


def housing(leaves: str) -> str:
    """A block of flats with coloured balconies, some windows lit."""
    body = shadow(250, 14) + rect(-92, -176, 122, 176, "#C98A6A")
    body += rect(-98, -184, 134, 12, "#7A4A3A", 3) + rect(30, -120, 74, 120, "#E9C9A4")
    body += rect(26, -128, 82, 12, "#4F7386", 3)
    lit = {1, 5, 6, 10}
    for index in range(12):
        x, y = -80 + index % 3 * 38, -160 + index // 3 * 38
        body += rect(x, y, 26, 24, _FRAME, 2)
        body += rect(x + 4, y + 4, 18, 16, "#FFD974" if index in lit else _WINDOW)
        body += rect(x - 3, y + 20, 32, 6, ("#4F7386", "#D9A441", "#5F8F73")[index % 3], 2)
    for index in range(4):
        body += rect(42 + index % 2 * 30, -104 + index // 2 * 38, 20, 24, _FRAME, 2)
        body += rect(46 + index % 2 * 30, -100 + index // 2 * 38, 12, 16, _WINDOW)
    body += rect(-44, -30, 26, 30, "#2F6F75", 2) + rect(56, -30, 22, 30, "#7B4B32", 2)
    return body + tree(98, -2, 52, leaves)


def house_of_prayer(leaves: str) -> str:
    """A house of prayer of no one faith: a tower, a rose window and an open door."""
    body = shadow(220, 13) + tree(82, -4, 60, leaves)
    body += rect(-46, -92, 124, 92, "#F1DDBE") + path("M-58 -88 L16 -150 L90 -88 Z", "#5F7F8C")
    body += path("M-38 -90 L16 -136 L70 -90 Z", "#F1DDBE")
    body += dot(16, -92, 21, _FRAME) + dot(16, -92, 16, "#5B93A6")
    for turn in range(6):
        body += group(
            path("M16 -92 L16 -107", stroke="#FFE08A", width=4), f"rotate({turn * 60} 16 -92)"
        )
    body += dot(16, -92, 5, "#D6553A")
    body += path("M-4 0 L-4 -40 A20 20 0 0 1 36 -40 L36 0 Z", "#7B4B32")
    body += path("M2 0 L2 -38 A14 14 0 0 1 30 -38 L30 0 Z", "#FFD974")
    body += rect(-86, -150, 44, 150, "#E4CBA4") + path(
        "M-92 -148 L-64 -196 L-36 -148 Z", "#46697A"
    )
    body += path("M-75 -108 L-75 -126 A11 11 0 0 1 -53 -126 L-53 -108 Z", "#3A4F58")
    body += path(
        "M-64 -128 C-72 -128 -71 -116 -75 -112 L-53 -112 C-57 -116 -56 -128 -64 -128 Z", "#E8A317"
    )
    body += rect(-70, -84, 12, 30, "#5B93A6", 6) + rect(-70, -42, 12, 26, "#5B93A6", 6)
    return body + rect(50, -54, 12, 30, "#5B93A6", 6)


def open_window_house(leaves: str) -> str:
    """A corner house with the bedroom window wide open; the window is left dark and empty."""
    del leaves
    body = (
        shadow(290, 17)
        + rect(-118, -220, 236, 220, "#E9B08C")
        + bricks((-112, -212, 224, 200), "#DA9C77", 22)
    )
    body += path("M-136 -214 L0 -318 L136 -214 Z", "#B84A36") + path(
        "M-136 -214 L0 -318 L136 -214", stroke="#8F3626", width=10
    )
    body += rect(64, -318, 26, 62, "#9A5A44") + rect(60, -324, 34, 10, "#7B4433", 3)
    body += (
        rect(-94, -98, 58, 98, "#2F6F75", 4)
        + rect(-86, -88, 42, 36, _WINDOW, 4)
        + dot(-44, -44, 4, "#FFCB57")
    )
    body += rect(-56, -206, 118, 98, _FRAME, 5) + rect(-48, -200, 102, 86, "#55707C")
    body += path(
        "M-48 -200 L-24 -200 C-26 -170 -34 -140 -48 -120 Z M54 -200 L30 -200 C32 -170 40 -140 "
        "54 -120 Z",
        "#F3E3EE",
    )
    for x in (-92, 64):
        body += rect(x, -210, 34, 104, _FRAME, 4) + rect(x + 6, -204, 22, 92, _WINDOW)
    body += rect(-64, -112, 134, 12, "#C98A5E", 3)
    body += (
        rect(-6, -78, 96, 54, _FRAME, 4)
        + rect(0, -72, 84, 42, _WINDOW)
        + rect(39, -74, 5, 46, _FRAME)
    )
    flowers = ("#D6553A", "#F2B9C6", "#D6553A", "#FFCB57", "#D6553A")
    return body + "".join(dot(4 + i * 16, -24, 10, colour) for i, colour in enumerate(flowers))


def cottage(x: float, y: float, size: float, wall: str, roof: str) -> str:
    """A small house seen from the corner; its front stands with its middle at (x, y)."""
    s = 1.0
    body = ellipse(s * 0.35, 0.04, 1.15, 0.22, _GRASS_SHADE, 0.16)
    body += path("M-.5 0 L-.5 -.62 L0 -1.12 L.5 -.62 L.5 0 Z", wall)
    body += path("M.5 0 L.5 -.62 L1.3 -.62 L1.3 0 Z", shade(wall, -0.1))
    body += path("M0 -1.16 L.82 -1.16 L1.38 -.58 L.54 -.58 Z", roof)
    body += path("M0 -1.16 L-.6 -.56 L-.48 -.5 L0 -1 L.5 -.5 L.6 -.56 Z", shade(roof, -0.16))
    body += rect(-0.13, -0.38, 0.26, 0.38, "#7B4B32", 0.04)
    body += rect(0.66, -0.45, 0.2, 0.22, "#8EC3CF") + rect(0.98, -0.45, 0.2, 0.22, "#8EC3CF")
    return group(body, place(x, y, size))


def _flag(index: int, colour: str) -> str:
    x = -108 + index * 36
    y = -97 + (4 if index % 4 in (1, 2) else 0)
    return path(trace("M", x - 8, y, "L", x + 8, y, "L", x, y + 15, "Z"), colour)
