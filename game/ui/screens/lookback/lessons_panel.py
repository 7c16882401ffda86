"""The ten lessons as bars; one opened shows its points, each a way to its step."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import LABEL_BOLD, SUBHEADING, TRAINER, TRAINER_BOLD, TextStyle
from game.ui.layout.text import alike, even, line, paragraph, text_height
from game.ui.presenter.lookback.lessons import (
    PIPS,
    LessonsView,
    LessonTile,
    OpenLesson,
    PointView,
)
from game.ui.screens.lookback.parts import row_target
from game.ui.screens.parts import panel
from game.ui.screens.play_parts import fitting
from game.ui.state import UiState
from game.ui.widgets.buttons import icon_button
from game.ui.widgets.cards import pips
from game.ui.widgets.lists import stack_of

_TITLE: Final = 1.15
_TALL: Final = 110.0
_WITH_HINT: Final = 680.0
_LEAST: Final = 76.0
_MOST: Final = 176.0
_AROUND: Final = 66.0 + 16 + 20 + 38 + 72 + 16 + 4
"""What stands beside the words of a point: the question mark, the icon, the scroll buttons."""


def lessons_panel(canvas: Canvas, area: Box, shown: LessonsView, ui: UiState) -> Part:
    """The panel at the right of looking back."""
    part = panel(area)
    inside = area.inset(20, 16)
    if shown.open is not None:
        return part + _open(canvas, inside, shown.open, ui)
    title, inside = inside.split_top(44, 4)
    part += Part.of(line(canvas.at_most(_TITLE), shown.title, SUBHEADING, title))
    if canvas.text_factor <= 1.2 and inside.h >= _WITH_HINT:
        hint, inside = inside.split_top(32, 10)
        part += Part.of(line(canvas, shown.hint, TRAINER, hint, colour="ink2"))
    spots = tuple(zip(shown.tiles, inside.grid(2, 5), strict=True))
    names = [(tile.name, _rooms(spot)[1]) for tile, spot in spots]
    style = alike(canvas, TRAINER_BOLD, names, max_lines=2)
    for tile, spot in spots:
        part += _tile(canvas, spot, tile, style)
    return part


def _rooms(area: Box) -> tuple[Box, Box, Box]:
    """Where a tile has its icon, its name and its points."""
    edge = 12 if area.h >= _TALL else 7
    foot, upper = area.inset(14, edge).split_bottom(20, 6 if area.h >= _TALL else 4)
    icon, words = upper.split_left(38, 12)
    return icon, words, foot


def _tile(canvas: Canvas, area: Box, tile: LessonTile, style: TextStyle) -> Part:
    target = Target(
        id=f"lesson.{int(tile.lesson)}", box=area, intent=tile.show, label=tile.name,
        role="item", radius=16,
    )  # fmt: skip
    face = Panel(
        box=area,
        fill="cream" if tile.touched else "white",
        radius=16,
        stroke="accent" if tile.touched else "line",
        stroke_width=4 if tile.touched else 2,
    )
    icon, words, foot = _rooms(area)
    return (
        Part(nodes=(face,), targets=(target,))
        + Part.of(
            IconNode(box=icon.at(w=36, h=36), name=tile.icon, colour="ink"),
            paragraph(canvas, tile.name, style, words, valign="middle", max_lines=2),
        )
        + pips(foot, filled=tile.pips, total=PIPS, colour="petal", empty="sand2")
    )


def _open(canvas: Canvas, area: Box, shown: OpenLesson, ui: UiState) -> Part:
    head, rest = area.split_top(68, 16)
    back, words = head.split_left(68, 14)
    part = icon_button(
        canvas, back.at(w=66, h=66), id="lesson.back", icon="arrow-left",
        label=shown.back_label, intent=shown.back,
    )  # fmt: skip
    upper, lower = words.rows_of([None, 18], gap=4)
    part += Part.of(line(canvas, shown.tile.name, LABEL_BOLD, upper))
    part += pips(lower, filled=shown.tile.pips, total=PIPS, colour="petal", empty="sand2")
    foot, rest = rest.split_bottom(100 if canvas.text_factor <= 1.2 else 0, 10)
    if foot.h:
        part += Part.of(
            paragraph(canvas, fitting(canvas, shown.counter, TRAINER, foot, columns=60), TRAINER,
                      foot, colour="ink2", valign="bottom", columns=60)
        )  # fmt: skip
    if not shown.points:
        return part + Part.of(
            paragraph(canvas, shown.nothing, TRAINER, rest, colour="ink2", columns=60)
        )
    heights = [_high(canvas, rest.w, point) for point in shown.points]
    window = stack_of(canvas, rest, id="points", heights=heights, scroll=ui.scroll("points"))
    some = shown.points[window.first : window.first + len(window.boxes)]
    placed = tuple(zip(some, window.boxes, strict=True))

    def points(said: TextStyle) -> Part:
        return Part.joined([_point(canvas, spot, point, said) for point, spot in placed])

    return part + even(canvas, points, TRAINER) + window.part


def _high(canvas: Canvas, width: float, point: PointView) -> float:
    """What a row needs beside the scroll buttons, at most a third of a usual panel."""
    words = width - _AROUND
    said = text_height(canvas, _said(point), TRAINER, words, 60)
    if point.dispute:
        said += text_height(canvas, point.dispute, TRAINER_BOLD, words, 60)
    return max(_LEAST, min(said + 20, _MOST))


def _said(point: PointView) -> str:
    return f"{point.sentence} {point.remark}".strip()


def _point(canvas: Canvas, area: Box, point: PointView, said: TextStyle) -> Part:
    ask, row = area.split_right(66, 16)
    part = row_target(
        row, id=f"point.{point.number}", label=point.sentence, intent=point.seek,
        chosen=point.here,
    )  # fmt: skip
    part += icon_button(
        canvas, ask.at(w=66, h=66), id=f"dispute.{point.number}",
        icon="warning-circle" if point.dispute else "hand-palm",
        label=point.contest_label, intent=point.contest,
    )  # fmt: skip
    icon, words = row.inset(10, 6).split_left(28, 10)
    tone = "ok" if point.good else "warn"
    part += Part.of(
        IconNode(
            box=icon.at(w=28, h=28), name="trend-up" if point.good else "trend-down", colour=tone
        )
    )
    if point.dispute:
        lower, words = words.split_bottom(words.h * 0.48, 2)
        shown = fitting(canvas, point.dispute, TRAINER_BOLD, lower, columns=60)
        part += Part.of(paragraph(canvas, shown, TRAINER_BOLD, lower, colour="warn", columns=60))
    shown = fitting(canvas, _said(point), said, words, columns=60)
    return part + Part.of(paragraph(canvas, shown, said, words, valign="middle", columns=60))
