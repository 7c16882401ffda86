"""The relatiekompas: ten petals, one for each lesson; the outer ring is a ten."""

from collections.abc import Sequence
from typing import Final, Literal

from game.art import palette
from game.art.svg import document, dot, path, ring, trace
from game.charts.marks import Point, on_circle
from game.model.value import value

PETALS: Final = 10

_HEART: Final = 0.24
"""Radius of the empty middle, as a share of the radius of a ten."""


@value
class CompassAnchor:
    """Where one lesson is written: its icon, and the point that its words touch.

    ``side`` is the side of the words that lies at the point.
    """

    icon: Point
    label: Point
    side: Literal["left", "right", "top", "bottom"]


@value
class CompassAnchors:
    """Positions in a compass picture, in pixels from its top left corner."""

    centre: Point
    heart: float
    icon_radius: float
    lessons: tuple[CompassAnchor, ...]


def compass(scores: Sequence[float], selected: int | None, size: float) -> str:
    """The compass, ``size`` square; the selected petal (0..9) is golden.

    It is the ``compass_ground`` with the ``compass_petals`` on it.

    Raises:
        ValueError: There are not ten scores, or one lies outside 0..10.
    """
    body = _grounds(selected, size) + _petals(scores, selected, size, palette.PETAL)
    return document(body, size, size)


def compass_ground(selected: int | None, size: float) -> str:
    """The compass without its petals."""
    return document(_grounds(selected, size), size, size)


def compass_petals(
    scores: Sequence[float], selected: int | None, size: float, fill: str = palette.PETAL
) -> str:
    """The petals alone, where the compass has them.

    Raises:
        ValueError: There are not ten scores, or one lies outside 0..10.
    """
    return document(_petals(scores, selected, size, fill), size, size)


def _petals(scores: Sequence[float], selected: int | None, size: float, fill: str) -> str:
    if len(scores) != PETALS or not all(0 <= score <= 10 for score in scores):
        raise ValueError("a compass takes ten scores from 0 to 10")
    ten, heart = _ten(size), _ten(size) * _HEART
    body = ""
    for index, score in enumerate(scores):
        if score > 0:
            reach = heart + (ten - heart) * score / 10
            colour = palette.ACCENT if index == selected else fill
            body += _petal((size / 2, size / 2), (heart, reach), index, colour)
    return body


def _grounds(selected: int | None, size: float) -> str:
    middle, ten, heart = size / 2, _ten(size), _ten(size) * _HEART
    centre = (middle, middle)
    body = dot(middle, middle, middle - 2, palette.WHITE)
    body += ring(middle, middle, middle - 2, palette.LINE, 3)
    body += _scale(centre, heart, ten)
    for index in range(PETALS):
        body += _ground(centre, heart, ten, index)
    body += dot(middle, middle, heart * 0.86, palette.CREAM)
    icon_radius = _icon_radius(size)
    for index, anchor in enumerate(compass_anchors(size).lessons):
        chosen = index == selected
        fill = palette.ACCENT_LIGHT if chosen else palette.SAND
        body += dot(*anchor.icon, icon_radius, fill)
        if chosen:
            body += ring(*anchor.icon, icon_radius - 2, palette.INK, 4)
    return body


def compass_anchors(size: float) -> CompassAnchors:
    """Where icons and words belong in a compass of this size."""
    centre = (size / 2, size / 2)
    lessons: list[CompassAnchor] = []
    for index in range(PETALS):
        angle = _angle(index)
        side: Literal["left", "right", "top", "bottom"] = "left" if index < PETALS / 2 else "right"
        if index % 5 == 0:
            side = "bottom" if index == 0 else "top"
        lessons.append(
            CompassAnchor(
                icon=on_circle(centre, _ten(size) + size * 0.06, angle),
                label=on_circle(centre, size / 2 + 11, angle),
                side=side,
            )
        )
    heart = _ten(size) * _HEART
    return CompassAnchors(
        centre=centre, heart=heart * 0.86, icon_radius=_icon_radius(size), lessons=tuple(lessons)
    )


def _ten(size: float) -> float:
    return size / 2 * 0.767


def _icon_radius(size: float) -> float:
    return size * 0.051


def _angle(index: int) -> float:
    return -90 + 360 / PETALS * index


def _scale(centre: Point, heart: float, ten: float) -> str:
    body = ""
    for step in range(1, 10):
        radius = heart + (ten - heart) * step / 10
        body += ring(
            *centre, radius, "#B9C4C6" if step == 5 else "#EAEDEC", 2 if step == 5 else 1.4
        )
    x, y = centre
    return body + (
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{ten:.2f}" fill="none" stroke="{palette.INK}"'
        ' stroke-opacity="0.5" stroke-width="3" stroke-linecap="round"'
        ' stroke-dasharray="0.1 9"/>'
    )


def _ground(centre: Point, heart: float, ten: float, index: int) -> str:
    low, high = _angle(index) - 15, _angle(index) + 15
    data = trace("M", *on_circle(centre, heart, low), "L", *on_circle(centre, ten, low))
    data += trace(" A", ten, ten, 0, 0, 1, *on_circle(centre, ten, high))
    data += trace(" L", *on_circle(centre, heart, high), "Z")
    return path(data, palette.INK, opacity=0.05)


def _petal(centre: Point, radii: tuple[float, float], index: int, colour: str) -> str:
    heart, reach = radii
    middle = _angle(index)
    low, high = middle - 15, middle + 15
    edge = max(heart, reach - (reach - heart) * 0.16 - 8)
    top = max(edge, reach - 4)
    data = trace("M", *on_circle(centre, heart, low), "L", *on_circle(centre, edge, low))
    data += trace(" C", *on_circle(centre, top, low), *on_circle(centre, reach, middle - 7.4))
    data += trace("", *on_circle(centre, reach, middle))
    data += trace(" C", *on_circle(centre, reach, middle + 7.4), *on_circle(centre, top, high))
    data += trace("", *on_circle(centre, edge, high), "L", *on_circle(centre, heart, high))
    data += trace(" A", heart, heart, 0, 0, 0, *on_circle(centre, heart, low), "Z")
    body = path(data, colour)
    if reach - heart > 30:
        start, end = on_circle(centre, heart + 10, middle), on_circle(centre, reach - 16, middle)
        body += path(trace("M", *start, "L", *end), stroke=palette.WHITE, width=3, opacity=0.45)
    return body
