"""The organisation at that moment: nine cells at the left, six sliders at the right."""

from typing import Final

from game.charts.slider import slider
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.styles import LABEL_BOLD, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, paragraph
from game.ui.presenter.lookback.organisation import OrganisationView
from game.ui.presenter.organisation import CellView, MatrixView, SliderView
from game.ui.screens.parts import panel
from game.ui.screens.play_parts import fitting
from game.ui.widgets.cards import pips

_GROUNDS: Final = ("sand", "cream", "#E4F1EA")
"""The ground of a cell by its points: empty, one, two."""
_HEAD: Final = 60.0
_SIDE: Final = 132.0
_END, _WIDE_END = 0.36, 0.38
"""Share of a slider's row that each end takes; more when the text is large."""
_LARGE: Final = 1.3
"""From this size of text on the verdict takes two lines."""


def organisation_panel(canvas: Canvas, area: Box, shown: OrganisationView) -> Part:
    """What the level has of it, beside each other."""
    if shown.matrix is None:
        return panel(area) + _sliders(canvas, area.inset(20, 12), shown)
    if not shown.sliders:
        return panel(area) + _matrix(canvas, area.inset(20, 12), shown.matrix)
    left, right = area.columns_of([area.w * 0.54, None], gap=16)
    return (
        panel(left)
        + _matrix(canvas, left.inset(20, 12), shown.matrix)
        + panel(right)
        + _sliders(canvas, right.inset(20, 12), shown)
    )


def _matrix(canvas: Canvas, area: Box, shown: MatrixView) -> Part:
    title, rest = area.split_top(42, 4)
    foot, rest = rest.split_bottom(44 if canvas.text_factor <= _LARGE else 64, 4)
    heads, cells = rest.split_top(_HEAD, 6)
    side, cells = cells.split_left(_SIDE * max(1.0, canvas.text_factor * 0.85), 10)
    heads = Box(x=cells.x, y=heads.y, w=cells.w, h=heads.h)
    power = f"{shown.power_label} {shown.power}"
    part = Part.of(line(canvas, power, LABEL_BOLD, title, colour="petal"))
    said = fitting(canvas, f"{shown.verdict} {shown.balance}", TRAINER, foot)
    part += Part.of(paragraph(canvas, said, TRAINER, foot, colour="ink2", valign="middle"))
    columns = heads.columns(len(shown.columns), gap=10)
    for name, lags, place in zip(shown.columns, shown.weakest, columns, strict=True):
        part += _name(canvas, place, name, colour="warn" if lags else "ink2")
    for name, place in zip(shown.rows, side.rows(len(shown.rows), gap=10), strict=True):
        part += _name(canvas, place, name, colour="ink")
    places = cells.grid(len(shown.columns), len(shown.rows), gap=10)
    for cell, place in zip(shown.cells, places, strict=True):
        part += _cell(place, cell)
    return part


def _name(canvas: Canvas, area: Box, name: str, *, colour: str) -> Part:
    words = fitting(canvas, name, TRAINER_BOLD, area)
    return Part.of(paragraph(canvas, words, TRAINER_BOLD, area, colour=colour, valign="middle"))


def _cell(area: Box, cell: CellView) -> Part:
    """A cell with its bars; what filled it is told where the steps are, and in the report."""
    filled = min(2, cell.filled)
    begun = filled or cell.half
    ground = Panel(
        box=area,
        fill=_GROUNDS[filled],
        radius=14,
        stroke="line" if begun else "grey",
        stroke_width=2,
        dashed=not begun,
    )
    bars = area.at(w=min(area.w - 24, 120), h=18)
    return Part.of(ground) + pips(bars, filled=filled, total=2, colour="ok", empty="blank")


def _sliders(canvas: Canvas, area: Box, shown: OrganisationView) -> Part:
    title, rest = area.split_top(42, 4)
    part = Part.of(line(canvas, shown.sliders_title, LABEL_BOLD, title, colour="petal"))
    for one, place in zip(shown.sliders, rest.rows(len(shown.sliders), gap=6), strict=True):
        part += _slider(canvas, place, one, shown.ends)
    return part


def _slider(canvas: Canvas, area: Box, shown: SliderView, ends: tuple[float, float]) -> Part:
    end = area.w * (_END if canvas.text_factor <= _LARGE else _WIDE_END)
    left, middle, right = area.columns_of([end, None, end], gap=14)
    track = middle.at(w=middle.w, h=min(40.0, middle.h))
    low, high = (fitting(canvas, words, TRAINER, place) for words, place in
                 ((shown.low, left), (shown.high, right)))  # fmt: skip
    return Part.of(
        paragraph(canvas, low, TRAINER, left, align="right", valign="middle", columns=40),
        Picture(box=track, svg=slider(shown.at, *ends, track.w, track.h), id=shown.id),
        paragraph(canvas, high, TRAINER, right, valign="middle", columns=40),
    )
