"""Things that may stand about in a town; bottom middle at (0, 0).

Each takes the colour of leaves, as landmarks do, though few use it.
"""

from game.art.svg import dot, ellipse, group, path, place, rect
from game.art.town.homes import shadow
from game.art.town.outdoors import bench_shape


def bench(leaves: str) -> str:
    """The bench on its own."""
    del leaves
    return bench_shape()


def hen(leaves: str) -> str:
    """A brown hen with a ribbon and a bottle top around her neck; 130 wide, 180 high."""
    del leaves
    body = ellipse(100, 194, 62, 7, "#0B2229", 0.18)
    body += path(
        "M84 160 L80 192 M80 192 L66 194 M80 192 L82 197 M112 160 L114 192 M114 192 L100 194 "
        "M114 192 L118 197",
        stroke="#E08A1E",
        width=6,
    )
    body += path(
        "M52 104 C30 92 18 62 30 40 C40 50 46 52 52 50 C48 62 58 84 74 94 Z", "#8C4A26"
    ) + path("M46 100 C34 84 32 64 36 54", stroke="#6E3819", width=4)
    body += path(
        "M40 112 C34 150 66 176 104 172 C142 168 156 136 148 104 C146 84 150 72 146 56 C140 34 "
        "112 34 106 56 C100 84 72 84 52 92 C44 96 41 104 40 112 Z",
        "#B8653A",
    )
    body += path(
        "M104 172 C142 168 156 136 148 104 C146 92 148 82 148 72 C132 84 124 104 128 126 C130 "
        "146 120 164 104 172 Z",
        "#CF8350",
    )
    body += path(
        "M60 112 C58 142 84 154 108 140 C98 134 100 126 106 120 C88 124 72 120 60 112 Z", "#98502C"
    ) + path("M74 128 C84 134 92 134 98 132", stroke="#7D3F20", width=4)
    body += path(
        "M112 44 C106 30 116 22 120 32 C120 16 134 16 132 30 C138 18 148 26 142 40 C134 34 120 "
        "36 112 44 Z",
        "#D33A2C",
    )
    body += (
        path("M146 54 L166 62 L147 70 Z", "#F0A92E")
        + path("M142 70 C150 74 150 88 143 90 C137 86 137 76 142 70 Z", "#D33A2C")
        + dot(131, 55, 6, "#FFFFFF")
        + dot(132.5, 55, 3.4, "#1B1412")
    )
    body += (
        path("M108 84 C116 104 136 106 148 92", stroke="#2B7BE0", width=6)
        + dot(129, 110, 10, "#FFCB57")
        + dot(129, 110, 6, "#E8A317")
    )
    return group(body, place(-92, -194))


def bottle_bank(leaves: str) -> str:
    """A glass container with one bottle beside it."""
    del leaves
    body = (
        shadow(104)
        + path("M-44 0 C-50 -78 -26 -104 0 -104 C26 -104 50 -78 44 0 Z", "#3F7D4E")
        + path("M-44 0 C-50 -78 -26 -104 -8 -104 C-30 -80 -30 -30 -26 0 Z", "#559463")
    )
    body += (
        dot(4, -72, 13, "#1C3A26")
        + path("M-6 -106 L8 -106 L8 -116 L-6 -116 Z", "#2C5A38")
        + path(
            "M-4 -14 L-4 -30 C-4 -34 0 -36 0 -40 L0 -48 L8 -48 L8 -40 C8 -36 12 -34 12 -30 L12 "
            "-14 Z",
            "#CFE6C8",
        )
    )
    return body + path(
        "M52 0 L52 -16 C52 -20 55 -21 55 -26 L61 -26 C61 -21 64 -20 64 -16 L64 0 Z", "#7FC9A2"
    )


def crane_truck(leaves: str) -> str:
    """An orange truck with a crane on its bed."""
    del leaves
    body = (
        shadow(216)
        + rect(-98, -34, 128, 26, "#D0772A", 4)
        + rect(-98, -40, 128, 8, "#F08A24", 3)
        + path("M34 -10 L34 -74 L72 -74 C84 -74 90 -60 94 -42 L98 -36 L98 -10 Z", "#F08A24")
    )
    body += (
        path("M46 -66 L70 -66 C78 -66 82 -54 84 -44 L46 -44 Z", "#CFE6EC")
        + rect(34, -30, 64, 7, "#FFFFFF")
        + path("M20 -40 L4 -108 L-70 -122", stroke="#3F5A62", width=9)
        + path("M-68 -122 L-68 -88 M-76 -82 A8 8 0 1 0 -62 -86", stroke="#3F5A62", width=4)
    )
    return group(
        body
        + "".join(dot(x, -4, 17, "#22303A") + dot(x, -4, 7, "#C9D6D8") for x in (-66, 64))
        + dot(62, -78, 7, "#FFCB57"),
        place(0, -11),
    )


def signpost(leaves: str) -> str:
    """A signpost to the town hall; its board, 96 x 30, is left empty for a distance."""
    del leaves
    return (
        shadow(50, 6)
        + rect(-5, -58, 10, 58, "#7B5A3C", 3)
        + path("M-58 -92 L40 -92 L62 -74 L40 -56 L-58 -56 Z", "#2F5D73", "#FFFFFF", 4)
    )


def windmill(leaves: str) -> str:
    """A mill with four sails; 190 wide, 250 high."""
    del leaves
    body = (
        shadow(130, 13)
        + path("M-36 0 L-21 -112 L21 -112 L36 0 Z", "#FFF6E6")
        + path("M36 0 L21 -112 L4 -112 L10 0 Z", "#EFDFC4")
        + path("M-50 -38 L50 -38", stroke="#6B4A36", width=6)
        + path("M-39 0 L-31 -40 L31 -40 L39 0 Z", "#B98A5B")
    )
    body += (
        rect(-10, -26, 20, 26, "#6B4A36", 3)
        + rect(-7, -86, 14, 18, "#5B93A6", 5)
        + path("M-25 -110 Q0 -160 25 -110 Z", "#6B4A36")
    )
    for turn in (20, 110, 200, 290):
        sail = (
            path("M18 0 L104 0 L104 20 L22 20 Z", "#FFFCF5", "#8C6B4E", 1.5)
            + path(
                "M44 2 L44 19 M66 2 L66 19 M88 2 L88 19 M20 10 L104 10",
                stroke="#D9C7A0",
                width=1.5,
            )
            + path("M0 0 L108 0", stroke="#6B4A36", width=4)
        )
        body += group(sail, f"translate(0 -116) rotate({turn})")
    return body + dot(0, -116, 7, "#4A3424")


def sailing_boat(leaves: str) -> str:
    """A flat-bottomed sailing boat."""
    del leaves
    return (
        ellipse(0, 2, 46, 6, "#FFFFFF", 0.5)
        + path("M-44 -14 L44 -14 C42 -2 32 2 24 2 L-28 2 C-38 2 -44 -6 -44 -14 Z", "#8C4F2E")
        + path("M-44 -14 L44 -14", stroke="#E8A317", width=4)
        + path("M2 -16 L2 -92", stroke="#5F4436", width=4)
        + path("M7 -90 C34 -70 40 -44 40 -22 L7 -22 Z", "#C9683F")
        + path("M-3 -84 C-14 -60 -24 -40 -32 -22 L-3 -22 Z", "#F6E2BE")
    )


def swan(leaves: str) -> str:
    """A swan on the water."""
    del leaves
    return (
        ellipse(0, 1, 17, 3, "#FFFFFF", 0.6)
        + ellipse(0, -6, 16, 8, "#FFFFFF")
        + path("M11 -8 C22 -12 10 -24 19 -27", stroke="#FFFFFF", width=5)
        + path("M20 -28 L28 -25", stroke="#E8A317", width=4)
        + path("M-14 -10 L-22 -14 L-12 -4 Z", "#FFFFFF")
    )
