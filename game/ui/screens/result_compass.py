"""The relatiekompas as a card: ten petals that can be tapped."""

from typing import Final

from game.charts.compass import CompassAnchor, compass_anchors, compass_ground, compass_petals
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Align, IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import HEADING, LABEL, LABEL_BOLD, SMALL, TextStyle
from game.ui.layout.text import Valign, even, line, paragraph
from game.ui.presenter.result import PetalView, ResultView
from game.ui.screens.play_parts import medallion
from game.ui.theme import colour

_REACH: Final = 64.0
_SLANT: Final = 0.951
"""The words beside the circle start at 18 degrees from the middle."""
_LABEL: Final = (190.0, 68.0)
_SIDE: Final = 138.0
"""Width of the words left and right of the circle."""
_CAP: Final = 46.0
"""Height of the words above and below it."""


def compass_part(canvas: Canvas, area: Box, view: ResultView) -> Part:
    """The compass with its title and hint; petals are targets ``petal.1`` to ``petal.10``."""
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    inner = area.inset(12, 20)
    title, rest = inner.split_top(64, 0)
    hint, rest = rest.split_bottom(74, 0)
    upper, lower = hint.rows(2, gap=0)
    part += Part.of(
        line(canvas, view.title, HEADING, title.pad(left=20)),
        line(canvas, view.hint, LABEL, upper, colour="ink2", align="center"),
        line(canvas, view.no_ten, LABEL_BOLD, lower, align="center"),
    )
    size = min(rest.h - 2 * _CAP, (rest.w - 2 * _SIDE - 22) / _SLANT)
    rose = rest.at(w=size, h=size)
    opened = next((at for at, petal in enumerate(view.petals) if petal.chosen), None)
    scores = [petal.score for petal in view.petals]
    drawn = compass_petals(scores, opened, round(size), colour(canvas.theme, "petal"))
    part += Part.of(
        Picture(box=rose, svg=compass_ground(opened, round(size)), alt=view.title),
        Picture(box=rose, svg=drawn, id="compass"),
    )
    anchors = compass_anchors(size)
    if view.heart is not None:
        side = anchors.heart * 1.8
        x, y = rose.x + anchors.centre[0], rose.y + anchors.centre[1]
        part += medallion(
            box(x - side / 2, y - side / 2, side, side), view.heart, width=5, shadow=False
        )

    def lessons(chosen: TextStyle, others: TextStyle) -> Part:
        return Part.joined(
            [
                _lesson(
                    canvas, rose, petal, anchor, anchors.icon_radius,
                    chosen if petal.chosen else others,
                )
                for petal, anchor in zip(view.petals, anchors.lessons, strict=True)
            ]
        )  # fmt: skip

    return part + even(canvas, lessons, LABEL_BOLD, SMALL)


def _lesson(
    canvas: Canvas,
    rose: Box,
    petal: PetalView,
    anchor: CompassAnchor,
    radius: float,
    style: TextStyle,
) -> Part:
    x, y = rose.x + anchor.icon[0], rose.y + anchor.icon[1]
    side = max(_REACH, radius * 2 + 8)
    target = Target(
        id=f"petal.{int(petal.lesson)}",
        box=box(x - side / 2, y - side / 2, side, side),
        intent=petal.intent,
        label=petal.aria,
        chosen=petal.chosen,
        radius=side / 2,
    )
    icon = box(x - radius * 0.64, y - radius * 0.64, radius * 1.28, radius * 1.28)
    ink = "ink" if petal.chosen else "ink2"
    words = _label_box(rose, anchor)
    return Part(
        nodes=(
            IconNode(box=icon, name=petal.icon, colour=ink),
            paragraph(
                canvas,
                petal.label,
                style,
                words,
                colour="ink",
                align=_align(anchor),
                valign=_valign(anchor),
                balance=True,
                max_lines=2,
            ),
        ),
        targets=(target,),
    )


def _label_box(rose: Box, anchor: CompassAnchor) -> Box:
    """The room for the words of a lesson, outside the circle."""
    x, y = rose.x + anchor.label[0], rose.y + anchor.label[1]
    wide, high = _LABEL
    if anchor.side in {"left", "right"} and abs(y - rose.cy) < rose.h * 0.3:
        wide = _SIDE
    match anchor.side:
        case "left":
            return box(x, y - high / 2 + _tilt(rose, y), wide, high)
        case "right":
            return box(x - wide, y - high / 2 + _tilt(rose, y), wide, high)
        case "bottom":
            return box(x - wide / 2, y - 36, wide, 34)
        case "top":
            return box(x - wide / 2, y + 2, wide, 34)


def _tilt(rose: Box, y: float) -> float:
    """Words at the top move up a little, those at the bottom down."""
    return 16 * (y - rose.cy) / (rose.h / 2)


def _align(anchor: CompassAnchor) -> Align:
    match anchor.side:
        case "left" | "right":
            return anchor.side
        case _:
            return "center"


def _valign(anchor: CompassAnchor) -> Valign:
    match anchor.side:
        case "top" | "bottom":
            return anchor.side
        case _:
            return "middle"
