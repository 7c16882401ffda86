"""The board of that moment as the room saw it, smaller; beside it the dials and their curves."""

from dataclasses import replace
from typing import Final

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Node, Panel, Part, Picture, TextBlock
from game.ui.layout.styles import LABEL_BOLD, TRAINER
from game.ui.layout.text import line, text_width
from game.ui.presenter.chrome import MeterTile
from game.ui.presenter.lookback.view import BoardPanel
from game.ui.screens.board import board
from game.ui.screens.lookback.curves import small_curve
from game.ui.screens.parts import panel

_BOARD: Final = (1184.0, 680.0)
"""The board at the size that the room played on."""
_PLATES: Final = frozenset({"paper", "ink", "cream"})
_ROWS: Final = 8
_Drawn = Panel | Picture | IconNode


def board_panel(canvas: Canvas, area: Box, shown: BoardPanel) -> Part:
    """Town at the left; meters and curves at the right."""
    wide = min(area.h * _BOARD[0] / _BOARD[1], area.w * 0.55)
    town, side = area.split_left(wide, 16)
    part = _town(canvas, town, shown)
    curves = shown.curves if canvas.text_factor <= 1.5 else ()
    meters, charts = side, None
    if curves:
        meters, charts = side.columns_of([None, side.w * 0.45], gap=16)
    part += panel(meters) + _meters(canvas, meters.inset(16, 12), shown.tiles)
    if charts is not None:
        for curve, spot in zip(curves, charts.rows(len(curves), gap=16), strict=True):
            part += panel(spot) + small_curve(
                canvas, spot.inset(14, 8), curve, shown.share, linked=False
            )
    return part


def _town(canvas: Canvas, area: Box, shown: BoardPanel) -> Part:
    whole = box(0, 0, *_BOARD)
    scale = min(area.h / whole.h, area.w / whole.w)
    drawn = board(replace(canvas, text_factor=1.0), whole, shown.board, pointed=shown.pointed)
    # Names of places are for who plays: here the town, its people and the pawns are enough.
    nodes = tuple(
        _scaled(node, scale, area.x, area.cy - whole.h * scale / 2)
        for node in drawn.part.nodes
        if isinstance(node, Panel | Picture | IconNode) and not _is_plate(node)
    )
    return Part(nodes=nodes)


def _meters(canvas: Canvas, area: Box, tiles: tuple[MeterTile, ...]) -> Part:
    part = Part()
    some = tiles[:10]
    for tile, spot in zip(some, area.rows(max(_ROWS, len(some)), gap=4), strict=False):
        side = min(30.0, spot.h)
        icon, words = spot.split_left(side, 8)
        amount = tile.shown
        wide = text_width(canvas, amount, LABEL_BOLD) + 4
        number, name = words.split_right(min(wide, words.w), 6)
        named = text_width(canvas, tile.label, TRAINER) <= name.w
        part += Part.of(
            IconNode(box=icon.at(w=side, h=side), name=tile.icon, colour="petal"),
            line(canvas, amount, LABEL_BOLD, number if named else words),
            *([line(canvas, tile.label, TRAINER, name, colour="ink2")] if named else []),
        )
    return part


def _scaled(node: _Drawn, scale: float, left: float, top: float) -> _Drawn:
    """A node of the whole board at its place on the small one."""
    there = node.box
    place = box(left + there.x * scale, top + there.y * scale, there.w * scale, there.h * scale)
    if isinstance(node, IconNode):
        return replace(node, box=place)
    corners = node.radius
    if isinstance(corners, int | float):
        return replace(node, box=place, radius=corners * scale)
    first, second, third, fourth = (each * scale for each in corners)
    return replace(node, box=place, radius=(first, second, third, fourth))


def _is_plate(node: Node) -> bool:
    return isinstance(node, TextBlock) or (isinstance(node, Panel) and node.fill in _PLATES)
