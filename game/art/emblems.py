"""Signs of the game: team shapes and pawns, opgave pins, the baton, ribbons, role colours.

Every drawing is a whole picture unless its name ends in ``shape``; no sign relies on colour.
"""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from game.art import palette
from game.art.svg import document, dot, ellipse, group, path, place, ring, shade, trace, turned
from game.model.terms import Role
from game.model.value import value

TeamShape = Literal["circle", "triangle", "square", "diamond", "star"]
Symbol = Literal["star", "moon", "leaf", "wave", "sun"]


@value
class Team:
    """How one table is told apart: a colour and a shape."""

    colour: str
    shape: TeamShape


TEAMS: Final = (
    Team(colour=palette.TEAMS[0], shape="circle"),
    Team(colour=palette.TEAMS[1], shape="triangle"),
    Team(colour=palette.TEAMS[2], shape="square"),
    Team(colour=palette.TEAMS[3], shape="diamond"),
    Team(colour="#CC78A8", shape="star"),
)
"""Tables 1 to 5. The fifth colour differs from the others by at least 39 dE76 in normal sight,
36 protan, 34 deutan and 36 tritan (Machado 2009), and from white by a contrast of 3.1."""

SYMBOLS: Final[tuple[Symbol, ...]] = ("star", "moon", "leaf", "wave", "sun")
"""Signs of the opgaven, in order."""

OPGAVE_COLOURS: Final = (*palette.OPGAVEN, "#A23B2A", "#3D5A98")
"""Colours of the opgaven, in the order of ``SYMBOLS``."""


@value
class RoleSign:
    """How one municipal role is told apart: its icon and the colour of its family."""

    icon: str
    colour: str


ROLE_SIGNS: Final[Mapping[Role, RoleSign]] = MappingProxyType(
    {
        Role.PROBLEM_SOLVER: RoleSign(icon="wrench", colour="#B5470F"),
        Role.REGULATOR: RoleSign(icon="scales", colour="#5A2A6B"),
        Role.PROCESS_DIRECTOR: RoleSign(icon="flow-arrow", colour="#2F5D9B"),
        Role.INSTIGATOR: RoleSign(icon="megaphone", colour="#2F5D9B"),
        Role.FACILITATOR: RoleSign(icon="ladder", colour="#0F6B57"),
        Role.CO_PLAYER: RoleSign(icon="hands-clapping", colour="#0F6B57"),
        Role.SPACE_GIVER: RoleSign(icon="bird", colour="#0F6B57"),
    }
)
"""Icons and colours of the seven roles."""


def team_shape(shape: TeamShape, x: float, y: float, radius: float, fill: str) -> str:
    """The shape of a team around (x, y), to place in a drawing."""
    match shape:
        case "circle":
            return dot(x, y, radius * 0.86, fill)
        case "square":
            side = radius * 0.74
            return path(
                _closed(
                    [
                        (x - side, y - side),
                        (x + side, y - side),
                        (x + side, y + side),
                        (x - side, y + side),
                    ]
                ),
                fill,
                fill,
                radius * 0.16,
            )
        case "triangle":
            return path(
                _closed(_corners(3, x, y + radius * 0.16, radius * 1.04)),
                fill,
                fill,
                radius * 0.18,
            )
        case "diamond":
            return path(_closed(_corners(4, x, y, radius * 1.04)), fill, fill, radius * 0.18)
        case "star":
            outer = _corners(5, x, y + radius * 0.06, radius * 1.06)
            inner = _corners(5, x, y + radius * 0.06, radius * 0.5, 36)
            points = [point for pair in zip(outer, inner, strict=True) for point in pair]
            return path(_closed(points), fill, fill, radius * 0.16)


def team_mark(team: Team, *, ground: str = "") -> str:
    """The shape of a team in its colour, 64 x 64; white on a disc of ``ground`` if given."""
    if not ground:
        return document(team_shape(team.shape, 32, 32, 27, team.colour), 64, 64)
    body = dot(32, 32, 30, ground) + ring(32, 32, 29, palette.WHITE, 4)
    return document(body + team_shape(team.shape, 32, 32, 16, palette.WHITE), 64, 64)


def pawn(team: Team, *, active: bool = False) -> str:
    """The pawn of a team, 100 x 124; its foot stands at (50, 106). Active: a golden ring."""
    light, dark = shade(team.colour, 0.28), shade(team.colour, -0.18)
    body = (
        '<defs><linearGradient id="g" x1="0%" y1="0%" x2="100%" y2="100%">'
        f'<stop offset="0" stop-color="{light}"/><stop offset="1" stop-color="{dark}"/>'
        "</linearGradient></defs>"
    )
    if active:
        body += path(
            "M5 106 A45 13 0 1 1 95 106 A45 13 0 1 1 5 106", stroke=palette.FOCUS, width=7
        )
    body += ellipse(50, 106, 40, 11, palette.SHADOW, 0.28)
    body += path(
        "M22 104 C22 84 36 80 38 62 L62 62 C64 80 78 84 78 104 C78 112 22 112 22 104 Z",
        "url(#g)",
        palette.WHITE,
        5,
    )
    body += dot(50, 40, 34, "url(#g)") + ring(50, 40, 34, palette.WHITE, 6)
    return document(body + team_shape(team.shape, 50, 40, 17, palette.WHITE), 100, 124)


def symbol_shape(symbol: Symbol, x: float, y: float, radius: float, fill: str) -> str:
    """The sign of an opgave around (x, y), to place in a drawing."""
    where = place(x, y, radius / 10)
    match symbol:
        case "star":
            return team_shape("star", x, y, radius, fill)
        case "moon":
            moon = "M-2 -10 A10 10 0 1 0 10 4 A8.4 8.4 0 0 1 -2 -10 Z"
            return group(path(moon, fill, fill, 1), where)
        case "leaf":
            leaf = path("M-9 9 C-12 -6 -2 -11 10 -10 C11 3 6 11 -6 7 Z", fill)
            return group(leaf + path("M-10 11 L-7.5 7.5", stroke=fill, width=2.6), where)
        case "wave":
            waves = "".join(
                f"M-10 {top} C-7 {top - 5} -3 {top - 5} 0 {top} C3 {top + 5} 7 {top + 5} 10 {top}"
                for top in (-6, 0.5, 7)
            )
            return group(path(waves, stroke=fill, width=3.2), where)
        case "sun":
            ray = path("M0 -8.6 L0 -10.6", stroke=fill, width=2.8)
            rays = "".join(group(ray, turned(45 * turn, 0, 0)) for turn in range(8))
            return group(dot(0, 0, 5.4, fill) + rays, where)


def opgave_pin(symbol: Symbol, colour: str) -> str:
    """The pin of an opgave on the map, 96 x 124; its tip is at (48, 112)."""
    body = ellipse(48, 110, 30, 8, palette.SHADOW, 0.22)
    body += path(
        "M48 112 C24 82 6 70 6 46 A42 42 0 1 1 90 46 C90 70 72 82 48 112 Z",
        colour,
        palette.WHITE,
        6,
    )
    return document(body + symbol_shape(symbol, 48, 47, 23, palette.WHITE), 96, 124)


def opgave_badge(symbol: Symbol, colour: str) -> str:
    """The sign of an opgave on a disc of its colour, 64 x 64."""
    body = dot(32, 32, 30, colour) + ring(32, 32, 28.5, palette.WHITE, 3.5)
    return document(body + symbol_shape(symbol, 32, 32, 16, palette.WHITE), 64, 64)


def baton() -> str:
    """The regiestokje, a conductor's baton, 200 x 120."""
    body = path("M44 100 L190 97 L190 103 Z", palette.PAPER, "#8A6A00", 2)
    body += path(
        "M10 100 C10 86 30 84 44 95 L50 98 L50 102 L44 105 C30 116 10 114 10 100 Z",
        "#C78A3A",
        "#7B4B22",
        3,
    )
    body = group(body + dot(22, 96, 4, "#E9B870"), turned(-24, 100, 100))
    return document(group(body, "translate(0 -28)"), 200, 120)


def ribbon(colour: str) -> str:
    """A bookmark ribbon, 40 x 64."""
    body = path("M6 2 L34 2 L34 60 L20 47 L6 60 Z", colour)
    return document(body + path("M6 2 L12 2 L12 54 L6 60 Z", shade(colour, 0.25)), 40, 64)


def raised_card(colour: str) -> str:
    """A raised voting card, 28 x 40."""
    return document(path("M4 4 L24 4 L24 36 L4 36 Z", colour, palette.WHITE, 3), 28, 40)


def coin(turned_up: Literal["unknown", "met", "unmet"]) -> str:
    """The coin of a condition, 96 x 96: face down, with a tick, or with a cross."""
    fill = {"unknown": palette.NIGHT_LIGHT, "met": palette.OK, "unmet": palette.WARN}[turned_up]
    body = dot(48, 48, 43, fill) + ring(48, 48, 43, palette.WHITE, 5)
    match turned_up:
        case "met":
            body += path("M29 49 L42 62 L68 35", stroke=palette.WHITE, width=9)
        case "unmet":
            body += path("M33 33 L63 63 M63 33 L33 63", stroke=palette.WHITE, width=9)
        case "unknown":
            body += path(
                "M36 38 C36 22 60 22 60 38 C60 47 48 47 48 57", stroke=palette.MIST, width=7
            ) + dot(48, 70, 4.6, palette.MIST)
    return document(body, 96, 96)


def _corners(
    count: int, x: float, y: float, radius: float, start: float = 0
) -> list[tuple[float, float]]:
    """Corners of a regular shape, from the top clockwise, turned by ``start`` degrees."""
    angles = (math.radians(start - 90 + 360 * index / count) for index in range(count))
    return [(x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles]


def _closed(points: list[tuple[float, float]]) -> str:
    first, *rest = points
    return trace("M", *first) + "".join(trace(" L", *point) for point in rest) + " Z"
