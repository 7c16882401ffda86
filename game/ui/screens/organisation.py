"""The SRM matrix with its realisatiekracht."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.styles import BODY, BODY_BOLD, LABEL_BOLD, TextStyle
from game.ui.layout.text import alike, line, paragraph
from game.ui.presenter.organisation import CellView, MatrixView
from game.ui.screens.parts import heading
from game.ui.screens.play_parts import fitting
from game.ui.widgets.cards import pips

SIDE: Final = 470.0
"""How wide the realisatiekracht at the right is."""
_POWER: Final = TextStyle(name="power", face="number", size=108, minimum=52)
_TOLD: Final = TextStyle(name="cell", face="medium", size=30, minimum=26)
_ROW_NAME: Final = 190.0
_COLUMN_NAME: Final = 76.0
_LAGS: Final = 52.0
_LINES: Final = 3
_GROUNDS: Final = ("sand", "cream", "#E4F1EA")
"""The ground of a cell by its points: empty, one, two."""


def matrix_part(canvas: Canvas, area: Box, view: MatrixView, *, under: float = 0.0) -> Part:
    """The matrix at the left, what follows from it at the right.

    ``under`` is how much is left free below the right part, for a button.
    """
    head, rest = heading(canvas, area, view.title, view.subtitle)
    side, grid = rest.split_right(SIDE, 24)
    return head + _grid(canvas, grid, view) + _power(canvas, side.pad(bottom=under), view)


def _grid(canvas: Canvas, area: Box, view: MatrixView) -> Part:
    names, cells = area.split_top(_COLUMN_NAME, 8)
    rows, _ = cells.split_left(_ROW_NAME, 16)
    columns = names.pad(left=_ROW_NAME + 16).columns(len(view.columns), gap=16)
    part = Part()
    for name, lags, column in zip(view.columns, view.weakest, columns, strict=True):
        place = column.inset(12, 4)
        part += Part.of(Panel(box=column, fill="warn" if lags else "night2", radius=16))
        if lags:
            sign, _ = column.split_left(_LAGS + 8, 0)
            part += Part.of(IconNode(box=sign.at(w=36, h=36), name="warning", colour="white"))
            place = place.inset(_LAGS, 0)
        part += Part.of(
            paragraph(
                canvas,
                name,
                LABEL_BOLD,
                place,
                colour="white",
                align="center",
                valign="middle",
                max_lines=2,
            ),
        )
    for name, place in zip(view.rows, rows.rows(len(view.rows), gap=16), strict=True):
        part += Part.of(line(canvas, name, BODY_BOLD, place))
    places = cells.pad(left=_ROW_NAME + 16).grid(len(view.columns), len(view.rows), gap=16)
    told = [
        (cell, place, _told(canvas, place, cell))
        for cell, place in zip(view.cells, places, strict=True)
    ]
    every = [each for _, _, texts in told for each in texts]
    style = alike(canvas, _TOLD, every, max_lines=_LINES)
    for cell, place, texts in told:
        part += _cell(canvas, place, cell, texts, style)
    return part


def _told(canvas: Canvas, area: Box, cell: CellView) -> list[tuple[str, Box]]:
    """What a cell tells, each where it stands: as much as fits at the smallest letters."""
    texts = [*cell.causes, cell.hint] if cell.hint else [*cell.causes]
    if not texts:
        return []
    _, words = area.inset(20, 14).split_top(24, 10)
    places = words.rows(len(texts), gap=10)
    return [
        (fitting(canvas, text, _TOLD, place), place)
        for text, place in zip(texts, places, strict=True)
    ]


def _cell(
    canvas: Canvas, area: Box, cell: CellView, texts: list[tuple[str, Box]], style: TextStyle
) -> Part:
    filled = min(2, cell.filled)
    bars, _ = area.inset(20, 16).split_top(24, 0)
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
             empty="blank")  # fmt: skip
    for text, place in texts:
        ink = "ink2" if text == cell.hint else "ink"
        part += Part.of(paragraph(canvas, text, style, place, colour=ink, valign="middle"))
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
    rows = lower.rows(len(notes), gap=16)
    inner = [row.inset(20, 12).split_left(56, 16) for row in rows]
    told = [(text, words) for (text, _, _), (_, words) in zip(notes, inner, strict=True)]
    style = alike(canvas, BODY, told, max_lines=_LINES)
    for (text, icon, worrying), row, (sign, words) in zip(notes, rows, inner, strict=True):
        part += Part.of(
            Panel(box=row, fill="night2", radius=20),
            Panel(box=sign.at(w=56, h=56), fill="warn" if worrying else "ok", radius=28),
            IconNode(box=sign.at(w=32, h=32), name=icon, colour="white"),
            paragraph(canvas, text, style, words, colour="white", valign="middle"),
        )
    return part
