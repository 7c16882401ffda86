"""The board of that moment as the room saw it, smaller; beside it how each meter went."""

from dataclasses import replace
from typing import Final

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Node, Panel, Part, Picture, TextBlock
from game.ui.layout.styles import LABEL_BOLD, TRAINER
from game.ui.layout.text import line, text_width
from game.ui.presenter.lookback.view import BoardPanel
from game.ui.screens.board import board
from game.ui.screens.lookback.curves import thumbnail
from game.ui.screens.parts import panel

_BOARD: Final = (1184.0, 680.0)
"""The board at the size that the room played on."""
_PLATES: Final = frozenset({"paper", "ink", "cream"})
_ROWS: Final = 6
_SIGN: Final = 30.0
_LEAST_CURVE: Final = 90.0
_Drawn = Panel | Picture | IconNode


def board_panel(canvas: Canvas, area: Box, shown: BoardPanel) -> Part:
    """Town at the left, as large as it can be; how each meter went at the right."""
    wide = min(area.h * _BOARD[0] / _BOARD[1], area.w * 0.62)
    town, side = area.split_left(wide, 16)
    return _town(canvas, town, shown) + panel(side) + _meters(canvas, side.inset(20, 12), shown)


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


def _meters(canvas: Canvas, area: Box, shown: BoardPanel) -> Part:
    """A row for each meter: its name, its curve up to here and on, and what it stands at."""
    names = [text_width(canvas, one.title, TRAINER) for one in shown.curves]
    wide = max(names, default=0.0) + 6
    amounts = max((text_width(canvas, one.now, LABEL_BOLD) for one in shown.curves), default=0.0)
    free = area.w - _SIGN - wide - amounts - 40
    named = free >= _LEAST_CURVE
    part = Part()
    rows = area.rows(max(_ROWS, len(shown.curves)), gap=4)
    for one, spot in zip(shown.curves, rows, strict=False):
        side = min(_SIGN, spot.h)
        sign, row = spot.split_left(_SIGN, 8)
        part += Part.of(IconNode(box=sign.at(w=side, h=side), name=one.icon, colour="petal"))
        if named:
            name, row = row.split_left(wide, 12)
            part += Part.of(line(canvas, one.title, TRAINER, name, colour="ink2"))
        amount, chart = row.split_right(amounts + 6, 12)
        part += thumbnail(chart, one, shown.share)
        part += Part.of(line(canvas, one.now, LABEL_BOLD, amount, align="right"))
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
