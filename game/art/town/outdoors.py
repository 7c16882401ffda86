"""Landmarks in the open air; bottom middle at (0, 0)."""

from game.art.svg import dot, ellipse, group, path, place, rect
from game.art.town.homes import awning, tree

_PAVING = "#F1E4CB"


def fountain_square(leaves: str) -> str:
    """A paved square with a fountain, a lantern and lime trees."""
    body = ellipse(0, -14, 122, 34, "#D9C7A0") + ellipse(0, -17, 118, 31, _PAVING)
    body += "".join(ellipse(0, -17, rx, ry, "#E4D3B2", 0.7) for rx, ry in ((92, 24),)) + ellipse(
        0, -17, 84, 21, _PAVING
    )
    body += tree(-84, -26, 64, leaves) + tree(86, -28, 58, leaves) + lantern(-44, -26)
    body += (
        ellipse(4, -22, 46, 15, "#9AA9A4")
        + ellipse(4, -27, 46, 15, "#C3CFCA")
        + ellipse(4, -27, 39, 11, "#9CCDD5")
    )
    body += (
        rect(-1, -66, 10, 40, "#B2BFBA", 3)
        + ellipse(4, -66, 21, 7, "#C3CFCA")
        + ellipse(4, -67, 16, 4.5, "#B9DFE2")
    )
    body += path(
        "M4 -68 C2 -96 -24 -92 -26 -34 M4 -68 C6 -96 32 -92 34 -34 M4 -68 C2 -88 -10 -84 -11 "
        "-36 M4 -68 C6 -88 18 -84 19 -36",
        stroke="#E4F5F6",
        width=3.5,
    )
    return group(body + group(bench_shape(), place(54, -2, 0.42)), place(0, -18))


def market_square(leaves: str) -> str:
    """A market: two stalls under striped cloths."""
    body = (
        ellipse(0, -12, 124, 30, "#D9C7A0")
        + ellipse(0, -15, 120, 27, _PAVING)
        + tree(0, -34, 70, leaves)
    )
    for x, cloth, fruit in ((-56, "#C9583B", "#E8A317"), (52, "#2A7F86", "#7FA468")):
        body += (
            rect(x - 44, -72, 5, 66, "#7B5A3C")
            + rect(x + 39, -72, 5, 66, "#7B5A3C")
            + rect(x - 46, -34, 92, 28, "#B98A5B", 3)
            + rect(x - 46, -14, 92, 4, "#8C5A3A")
        )
        body += (
            "".join(dot(x - 36 + i * 12, -36, 7, fruit if i % 3 else "#D6553A") for i in range(7))
            + rect(x - 52, -88, 104, 8, "#FFFCF5", 3)
            + awning(x - 52, -84, 104, cloth, 7)
        )
    return group(
        body
        + rect(-8, -10, 16, 10, "#A56D48", 2)
        + dot(-4, -12, 4, "#F2B9C6")
        + dot(5, -12, 4, "#FFCB57"),
        place(0, -16),
    )


def bandstand(leaves: str) -> str:
    """A village green with a bandstand."""
    body = (
        ellipse(0, -12, 118, 28, "#D9C7A0")
        + ellipse(0, -15, 114, 25, _PAVING)
        + tree(-88, -22, 60, leaves)
        + tree(90, -20, 66, leaves)
    )
    body += (
        rect(-52, -30, 104, 22, "#C9784F", 3)
        + rect(-56, -34, 112, 7, "#F6E2BE", 3)
        + rect(-14, -26, 28, 18, "#E4D3B2")
    )
    body += "".join(rect(x - 3, -94, 6, 62, "#FFF8EA") for x in (-46, -16, 16, 46)) + "".join(
        rect(x, -52, 30, 5, "#FFF8EA", 2) for x in (-46, 16)
    )
    body += (
        path("M-66 -90 C-40 -96 -20 -116 0 -134 C20 -116 40 -96 66 -90 Z", "#2F6F75")
        + path("M-66 -90 L66 -90", stroke="#1F4F55", width=5)
        + dot(0, -138, 5, "#E8A317")
    )
    return group(
        body
        + path("M-6 -46 L-6 -66 L8 -70 L8 -50", stroke="#12303A", width=3)
        + dot(-9, -46, 4, "#12303A")
        + dot(5, -50, 4, "#12303A"),
        place(0, -14),
    )


def quay_square(leaves: str) -> str:
    """A square on the quay: a crane, crates and a mooring post."""
    body = (
        ellipse(0, -12, 118, 28, "#C9C2AE")
        + ellipse(0, -15, 114, 25, "#E4E0D2")
        + tree(84, -24, 56, leaves)
    )
    body += (
        path(
            "M-44 -8 L-30 -124 M-8 -8 L-30 -124 M-40 -40 L-14 -40 M-36 -72 L-22 -72",
            stroke="#2F5D73",
            width=6,
        )
        + rect(-48, -134, 36, 24, "#D07A45", 4)
        + rect(-42, -129, 14, 12, "#DDEBEA", 2)
    )
    body += (
        path(
            "M-16 -128 L62 -150 M-30 -134 L-34 -152 L62 -150 M58 -149 L58 -88",
            stroke="#2F5D73",
            width=5,
        )
        + rect(42, -88, 32, 24, "#B98A5B", 2)
        + path("M42 -76 L74 -76 M58 -88 L58 -64", stroke="#8C5A3A", width=3)
    )
    body += (
        rect(10, -34, 30, 26, "#C98A5B", 2)
        + path("M10 -21 L40 -21", stroke="#8C5A3A", width=3)
        + rect(18, -56, 24, 22, "#D9A77C", 2)
    )
    return group(
        body
        + path("M-84 -8 L-84 -28 A10 10 0 0 1 -64 -28 L-64 -8 Z", "#3F5A62")
        + rect(-88, -26, 28, 6, "#5D737A", 3),
        place(0, -14),
    )


def bench_square(leaves: str) -> str:
    """A bench with a brass plate under a tree, a lantern beside it."""
    body = ellipse(0, -8, 124, 24, "#D9C7A0", 0.7) + ellipse(0, -10, 120, 21, _PAVING)
    return group(
        body
        + tree(-72, -18, 84, leaves)
        + lantern(104, -12)
        + group(bench_shape(), place(8, -2, 0.92)),
        place(0, -14),
    )


def green_park(leaves: str) -> str:
    """A park with trees, a path, a pond and a slide."""
    body = ellipse(0, -14, 122, 34, "#B9D09A") + ellipse(0, -17, 116, 29, "#CBDDAA")
    body += (
        path("M-70 4 C-40 -10 20 -6 84 -32", stroke=_PAVING, width=13)
        + tree(-78, -28, 76, leaves)
        + tree(-28, -38, 60, leaves)
        + tree(92, -30, 54, leaves)
    )
    body += path(
        "M22 -16 L22 -72 M40 -16 L40 -72 M22 -32 L40 -32 M22 -48 L40 -48",
        stroke="#2B7BE0",
        width=5,
    ) + path("M40 -70 C60 -60 64 -30 84 -18", stroke="#E8A317", width=9)
    return group(body + group(bench_shape(), place(-36, -2, 0.4)), place(0, -18))


def sports_field(leaves: str) -> str:
    """A football field with goals and a small club house."""
    body = (
        tree(-98, -60, 46, leaves)
        + rect(44, -112, 78, 50, "#F6E2BE", 2)
        + path("M36 -110 L52 -134 L114 -134 L130 -110 Z", "#2F5D73")
        + rect(54, -98, 24, 36, "#2F6F75", 2)
        + rect(86, -98, 28, 20, "#BFE0E4", 2)
    )
    body += path("M30 -64 L30 -150", stroke="#5D737A", width=4) + path(
        "M30 -150 L62 -141 L30 -130 Z", "#D55E00"
    )
    body += path("M-104 -64 L104 -64 L128 0 L-128 0 Z", "#8DB86A") + "".join(
        path(f"M{a} -64 L{a + 52} -64 L{b + 64} 0 L{b} 0 Z", "#7FAC5E")
        for a, b in ((-52, -64), (52, 64))
    )
    body += path(
        "M-94 -58 L94 -58 L114 -6 L-114 -6 Z M0 -58 L0 -6", stroke="#FFFFFF", width=3
    ) + ellipse_line(0, -32, 24, 11)
    body += path("M-102 -18 L-102 -46 L-94 -58 L-94 -36", stroke="#FFFFFF", width=4) + path(
        "M102 -18 L102 -46 L94 -58 L94 -36", stroke="#FFFFFF", width=4
    )
    return body + dot(18, -22, 6, "#FFFFFF") + dot(18, -22, 2.4, "#22303A")


def ellipse_line(x: float, y: float, rx: float, ry: float) -> str:
    """The white outline of a flat circle around (x, y)."""
    return path(
        f"M{x - rx} {y} A{rx} {ry} 0 1 1 {x + rx} {y} A{rx} {ry} 0 1 1 {x - rx} {y}",
        stroke="#FFFFFF",
        width=3,
    )


def lantern(x: float, y: float) -> str:
    """A street lantern with its foot at (x, y)."""
    return (
        rect(x - 2.5, y - 66, 5, 66, "#3F5A62", 2)
        + rect(x - 7, y - 6, 14, 6, "#3F5A62", 2)
        + path(
            f"M{x - 9} {y - 84} L{x + 9} {y - 84} L{x + 6} {y - 66} L{x - 6} {y - 66} Z", "#FFE9A8"
        )
        + path(f"M{x - 11} {y - 84} L{x} {y - 93} L{x + 11} {y - 84} Z", "#3F5A62")
    )


def bench_shape() -> str:
    """A bench seen from the front, with a brass plate on its back; 212 wide, 78 high."""
    body = ellipse(0, 4, 112, 12, "#2E4A2E", 0.18) + "".join(
        rect(x, -72, 10, 76, "#3F5A62", 3) for x in (-84, 74)
    )
    body += (
        rect(-100, -74, 200, 16, "#B9794B", 5)
        + rect(-100, -54, 200, 14, "#A56D48", 5)
        + rect(-106, -30, 212, 15, "#C98A5B", 5)
        + rect(-106, -18, 212, 6, "#8C5A3A", 3)
    )
    return (
        body
        + rect(-24, -72, 48, 12, "#FFCB57", 2)
        + path("M-16 -66 L14 -66", stroke="#8A6A00", width=2)
    )
