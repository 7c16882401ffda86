"""The landscape behind the start screen."""

from typing import Final

from game.art import palette
from game.art.svg import document, dot, group, path, place, rect, vertical_gradient
from game.art.town.chance import Chance
from game.art.town.civic import town_hall
from game.art.town.homes import cottage, tree
from game.art.town.things import windmill

_BASE: Final = (1920, 1080)
_HORIZON: Final = 700
"""Below this the hills hide the sky."""
_WALLS: Final = ("#FFF6E6", "#FBE9D2", "#FFFFFF")
_CLOUD: Final = (
    "M0 40 a36 36 0 0 1 60 -30 a46 46 0 0 1 84 6 a30 30 0 0 1 26 50 L10 66 A26 26 0 0 1 0 40 Z"
)


def title_landscape(width: int, height: int) -> str:
    """Sky, sun, hills, a river and a town with its mill, filling width x height at any shape.

    The town lies in the right half; the left half stays quiet, for a panel.
    """
    scale = max(width / _BASE[0], height / _BASE[1])
    left = width - _BASE[0] * scale
    top = (height - _BASE[1] * scale) * 0.62
    sky = f"<defs>{_sky(height)}{vertical_gradient('meadow', '#A9C58B', '#7FA468')}</defs>"
    sky += rect(0, 0, width, min(height, top + _HORIZON * scale), "url(#sky)")
    body = _heaven() + _hills() + _town()
    return document(sky + group(body, place(left, top, scale)), width, height)


def _sky(height: int) -> str:
    stops = ((0, "#12424F"), (0.3, "#2F7480"), (0.5, "#F3CF95"), (1, "#F6D79A"))
    inner = "".join(f'<stop offset="{at}" stop-color="{colour}"/>' for at, colour in stops)
    line = f'gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="{height}"'
    return f'<linearGradient id="sky" {line}>{inner}</linearGradient>'


def _heaven() -> str:
    body = dot(1500, 330, 200, "#FFE3A0", 0.12) + dot(1500, 330, 150, "#FFE3A0", 0.24)
    body += dot(1500, 330, 92, "#FFE3A0")
    for x, y, size in ((980, 150, 1.2), (1330, 210, 0.8), (1720, 140, 1.0)):
        body += group(path(_CLOUD, palette.WHITE, opacity=0.72), place(x, y, size))
    for x, y in ((1210, 300), (1246, 322), (1180, 336)):
        wings = "M-13 -5 Q-6 -9 0 0 Q6 -9 13 -5"
        body += group(path(wings, stroke="#173B46", width=3), place(x, y))
    return body


def _hills() -> str:
    body = path(
        "M-400 600 C-100 520 300 470 620 500 C960 530 1300 420 1600 440 C1760 450 1860 480 "
        "1920 500 h8 V1080 H-400 Z",
        "#C9D8A8",
    )
    body += path(
        "M-400 600 C0 560 300 470 620 520 C800 548 880 504 960 500 C1300 480 1600 430 1920 500 "
        "h8 V1080 H-400 Z",
        "#BFD3A0",
    )
    body += path(
        "M-400 680 C0 650 400 560 700 640 C860 682 950 614 1100 600 C1450 566 1700 560 1920 "
        "610 h8 V1080 H-400 Z",
        "url(#meadow)",
    )
    body += path(
        "M-400 820 C100 720 500 880 900 830 C1300 780 1600 900 1920 820 h8 V1080 H-400 Z",
        "#8DB376",
        opacity=0.55,
    )
    body += path(
        "M560 1080 C700 900 1000 840 1240 760 C1420 700 1480 660 1440 618 L1500 612 C1580 680 "
        "1500 740 1360 810 C1180 900 1000 960 960 1080 Z",
        "#8DBE9F",
        opacity=0.6,
    )
    body += path(
        "M580 1080 C716 906 1004 846 1242 766 C1430 702 1488 662 1450 618 L1490 613 C1566 680 "
        "1490 736 1354 804 C1172 894 984 958 940 1080 Z",
        palette.WATER_DEEP,
    )
    body += path(
        "M1330 790 C1250 826 1200 850 1150 874 M1060 900 C990 934 950 966 920 1000 M1466 690 "
        "C1450 710 1430 722 1400 740",
        stroke="#D5EEF0",
        width=5,
    )
    rows = "".join(
        f"M{1560 + i * 44} {700 + i * 2} L{1600 + i * 56} {800 + i * 4}" for i in range(7)
    )
    body += path("M1540 690 L1880 710 L1990 840 L1570 806 Z", palette.WHEAT, opacity=0.75)
    return body + path(rows, stroke="#DFCB8B", width=5)


def _town() -> str:
    chance = Chance("title", "town")
    things: list[tuple[float, str]] = []
    for _ in range(46):
        x, y, size = chance.between(-380, 1920), chance.between(560, 612), chance.between(24, 36)
        things.append((y, tree(x, y, size, chance.pick(("#7FA468", "#8DB072", "#6F9A63")))))
    spots = [(x, 632 + row * 26) for row in range(3) for x in range(1210, 1330, 46)]
    spots += [(x, 636 + row * 27) for row in range(2) for x in range(1560, 1890, 62)]
    for x, y in spots:
        house = cottage(
            x + chance.between(-14, 14),
            y + chance.between(-6, 6),
            chance.between(34, 43),
            chance.pick(_WALLS),
            chance.pick(palette.ROOFS),
        )
        things.append((y, house))
    for x, y, size in ((1130, 720, 58), (1172, 742, 44), (1700, 770, 50), (1846, 790, 62)):
        things.append((y, tree(x, y, size, "#6F9A63")))
    things.append((640, group(town_hall("#6F9A63"), place(1400, 640, 0.86))))
    things.append((642, group(windmill(""), place(1722, 642, 1.1))))
    return "".join(svg for _, svg in sorted(things))
