"""The SRM matrix with its realisatiekracht, and the six spanningen as sliders."""

from typing import Final

from game.charts.slider import slider
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.styles import BODY, BODY_BOLD, LABEL, LABEL_BOLD, SMALL, TextStyle
from game.ui.layout.text import line, paragraph
from game.ui.presenter.organisation import CellView, MatrixView, SliderView, TensionsView
from game.ui.screens.parts import heading
from game.ui.screens.play_parts import fitting
from game.ui.widgets.cards import pill, pill_width, pips

_POWER: Final = TextStyle(name="power", face="number", size=108, minimum=52)
_SIDE: Final = 470.0
_ROW_NAME: Final = 190.0
_COLUMN_NAME: Final = 76.0
_GROUNDS: Final = ("sand", "cream", "#E4F1EA")
"""The ground of a cell by its points: empty, one, two."""


def matrix_part(canvas: Canvas, area: Box, view: MatrixView) -> Part:
    """The matrix at the left, what follows from it at the right."""
    head, rest = heading(canvas, area.pad(left=8), view.title, view.subtitle)
    side, grid = rest.split_right(_SIDE, 24)
    return head + _grid(canvas, grid, view) + _power(canvas, side, view)


def _grid(canvas: Canvas, area: Box, view: MatrixView) -> Part:
    names, cells = area.split_top(_COLUMN_NAME, 8)
    rows, _ = cells.split_left(_ROW_NAME, 16)
    columns = names.pad(left=_ROW_NAME + 16).columns(len(view.columns), gap=16)
    part = Part()
    for name, lags, column in zip(view.columns, view.weakest, columns, strict=True):
        place = column
        part += Part.of(Panel(box=place, fill="warn" if lags else "night2", radius=16))
        if lags:
            sign, place = place.split_left(56, 0)
            part += Part.of(IconNode(box=sign.at(w=32, h=32), name="warning", colour="white"))
        part += Part.of(
            paragraph(
                canvas,
                name,
                LABEL_BOLD,
                place.inset(12, 4),
                colour="white",
                align="center",
                valign="middle",
                max_lines=2,
            ),
        )
    for name, place in zip(view.rows, rows.rows(len(view.rows), gap=16), strict=True):
        part += Part.of(line(canvas, name, BODY_BOLD, place))
    places = cells.pad(left=_ROW_NAME + 16).grid(len(view.columns), len(view.rows), gap=16)
    for cell, place in zip(view.cells, places, strict=True):
        part += _cell(canvas, place, cell)
    return part


def _cell(canvas: Canvas, area: Box, cell: CellView) -> Part:
    filled = min(2, cell.filled)
    inside = area.inset(20, 16)
    bars, words = inside.split_top(24, 12)
    part = Part.of(
        Panel(
            box=area,
            fill=_GROUNDS[filled],
            radius=18,
            stroke="line" if filled else "grey",
            stroke_width=2,
            dashed=not filled,
        )
    ) + pips(bars.at(w=min(bars.w, 132), h=20, ax=0), filled=filled, total=2, colour="ok",
             empty="line")  # fmt: skip
    texts = [(cause, LABEL, "ink") for cause in cell.causes]
    texts += [(cell.hint, SMALL, "ink2")] if cell.hint else []
    if not texts:
        return part
    for (text, style, ink), place in zip(texts, words.rows(len(texts), gap=4), strict=True):
        shown = fitting(canvas, text, style, place, columns=60)
        part += Part.of(
            paragraph(canvas, shown, style, place, colour=ink, valign="middle", columns=60)
        )
    return part


def _power(canvas: Canvas, area: Box, view: MatrixView) -> Part:
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inside = area.inset(36, 32)
    upper, lower = inside.split_top(inside.h * 0.5, 20)
    name, upper = upper.split_top(52, 4)
    said, number = upper.split_bottom(max(96.0, upper.h * 0.38), 4)
    part += Part.of(
        line(canvas, view.power_label, BODY_BOLD, name, colour="accent2"),
        line(canvas, view.power, _POWER, number, colour="white"),
        paragraph(
            canvas,
            f"{view.power_line} {view.so_far}".strip(),
            BODY,
            said,
            colour="mist",
            columns=40,
        ),
    )
    notes = (
        (view.verdict, "warning" if any(view.weakest) else "check", any(view.weakest)),
        (view.balance, "scales", view.unbalanced),
    )
    for (text, icon, worrying), place in zip(notes, lower.rows(2, gap=16), strict=True):
        sign, words = place.inset(20, 12).split_left(56, 16)
        part += Part.of(
            Panel(box=place, fill="night2", radius=20),
            Panel(box=sign.at(w=56, h=56), fill="warn" if worrying else "ok", radius=28),
            IconNode(box=sign.at(w=32, h=32), name=icon, colour="white"),
            paragraph(canvas, text, BODY, words, colour="white", valign="middle", columns=40),
        )
    return part


def tensions_part(canvas: Canvas, area: Box, view: TensionsView) -> Part:
    """Six rows: two ends, the slider between them, and the last moves."""
    head, rest = heading(canvas, area.pad(left=8), view.title, view.subtitle)
    return head + sliders(canvas, rest, view)


def sliders(canvas: Canvas, area: Box, view: TensionsView) -> Part:
    """The six sliders alone."""
    part = Part()
    for one, place in zip(view.sliders, area.rows(len(view.sliders), gap=12), strict=True):
        part += _slider(canvas, place, one, (view.low_end, view.high_end))
    return part


def _slider(canvas: Canvas, area: Box, view: SliderView, ends: tuple[float, float]) -> Part:
    inside = area.inset(24, 8)
    part = Part.of(Panel(box=area, fill="paper", radius=18, shadow=1))
    left, middle, right, moves = inside.columns_of(
        [inside.w * 0.18, inside.w * 0.3, inside.w * 0.18, None], gap=24
    )
    track = middle.at(w=middle.w, h=min(56.0, middle.h))
    part += Part.of(
        paragraph(canvas, view.low, BODY_BOLD, left, align="right", valign="middle", columns=40),
        Picture(box=track, svg=slider(view.at, *ends, track.w, track.h), id=view.id),
        paragraph(canvas, view.high, BODY_BOLD, right, valign="middle", columns=40),
    )
    if view.cost:
        wide = min(moves.w, pill_width(canvas, view.cost, icon="warning"))
        warned, moves = moves.split_top(44, 4)
        part += pill(
            canvas,
            warned.at(w=wide, h=44, ax=0),
            view.cost,
            fill="warn",
            icon="warning",
        )
    text = " · ".join(view.moves)
    shown = fitting(canvas, text, LABEL, moves, columns=80)
    return part + Part.of(
        paragraph(canvas, shown, LABEL, moves, colour="ink2", valign="middle", columns=80)
    )
