"""The form of tiles with one block open, as in the canvas."""

from typing import Final, Literal

from game.art.svg import document, path
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.styles import BODY, BODY_BOLD, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import alike, line, paragraph, text_height, text_width
from game.ui.presenter.blocks import BlockForm, BlockTile, OpenBlock
from game.ui.screens.block_choices import (
    LISTED,
    NO_LETTER,
    ROW,
    beside_mark,
    choice_part,
    cramped,
    detailed_height,
)
from game.ui.screens.parts import Tile, small_tile, tile_style
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, tabs
from game.ui.widgets.lists import window_of

TileShape = Literal["tall", "low", "square"]
_HEIGHTS: Final[dict[TileShape, float]] = {"tall": 104.0, "low": 66.0, "square": 104.0}
_LONG: Final = TextStyle(name="signal", face="text", size=30, minimum=26)
_SENTENCE: Final = TextStyle(name="signal", face="text", size=34, minimum=26)
_MOST_LINES: Final = 6
_AIR: Final = 8.0
_LARGE: Final = 1.2
"""Text size from which choices keep their height also where there is little room."""
_NOTCH: Final = (44.0, 20.0)
_POINT: Final = document(path("M0 20 L22 0 L44 20 Z", "#12303A"), *_NOTCH)
_BESIDE: Final = 216.0
_SIGN: Final = 150.0


def block_form(
    canvas: Canvas,
    area: Box,
    form: BlockForm,
    ui: UiState,
    *,
    columns: int = 4,
    tiles: TileShape = "tall",
) -> Part:
    """The tiles in rows, and under them the open block.

    ``low`` tiles have the icon beside the label, the others over it. Only under ``tall`` tiles
    choices are as high as those of the game itself. A tile that is ``aside`` and would be
    alone in its row stands in the open block.
    """
    count = len(form.tiles)
    alone = form.tiles[-1].aside and count > columns and count % columns == 1
    rows = -(-(count - alone) // columns)
    high = _HEIGHTS[tiles]
    grid, rest = area.split_top(rows * high + (rows - 1) * 16, 20)
    part, over = Part(), 0.0
    placed = form.tiles[: count - alone]
    spots = grid.grid(columns, rows)
    style = tile_style(
        canvas, [(tile.label, spot) for tile, spot in zip(placed, spots, strict=False)]
    )
    for tile, spot in zip(placed, spots, strict=False):
        last = spot.bottom >= grid.bottom - 1
        over = spot.cx if tile.open and last else over
        part += small_tile(canvas, spot, _tile(tile), style)
    opened = next((tile.icon for tile in form.tiles if tile.open), "")
    beside = form.tiles[-1] if alone else None
    part += open_block(
        canvas, rest, form.open, ui, low=tiles != "tall", icon=opened, beside=beside
    )
    return part + _notch(over, rest) if over else part


def _tile(tile: BlockTile) -> Tile:
    return Tile(
        id=tile.id,
        label=tile.label,
        icon=tile.icon,
        intent=tile.show,
        done=tile.done,
        open=tile.open,
    )


def _notch(x: float, area: Box) -> Part:
    """The point of the open block, under its tile where that is in the lowest row."""
    spot = box(x - _NOTCH[0] / 2, area.y + 3 - _NOTCH[1], *_NOTCH)
    return Part.of(Picture(box=spot, svg=_POINT))


def open_block(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    area: Box,
    block: OpenBlock,
    ui: UiState,
    *,
    low: bool = False,
    icon: str = "",
    beside: BlockTile | None = None,
) -> Part:
    """The question of the open block, and its choices; they scroll when they are many.

    Without choices the ``icon`` of its tile stands large over what the block says; a tile
    ``beside`` stands at the right of the question.
    """
    part = Part.of(
        Panel(box=area, fill="cream", radius=24, stroke="ink", stroke_width=3),
    )
    inside = area.inset(24, 18)
    wide = inside.w
    if beside is not None:
        corner = inside.at(w=_BESIDE, h=_HEIGHTS["low"], ax=1.0, ay=0.0)
        part += small_tile(canvas, corner, _tile(beside))
        wide = inside.w - _BESIDE - 16
    high = min(text_height(canvas, block.question, SUBHEADING, wide), 92)
    taken = max(high, 0.0 if beside is None else _HEIGHTS["low"])
    question, inside = inside.split_top(taken, 4)
    part += Part.of(
        paragraph(canvas, block.question, SUBHEADING, question.at(w=wide, h=high, ax=0.0))
    )
    if not block.choices and block.hint:
        return part + _nothing(canvas, inside, block.hint, icon)
    detailed = any(choice.detail for choice in block.choices)
    if block.hint and (block.many or not detailed) and not block.tabs:
        hint, inside = inside.split_top(canvas.text(LABEL) * 1.25, 10)
        part += Part.of(line(canvas, block.hint, LABEL, hint, colour="ink2"))
    if block.tabs:
        bar, inside = inside.split_top(64, 17)
        row = [Tab(id=tab.id, label=tab.label, intent=tab.show) for tab in block.tabs]
        part += tabs(canvas, bar, tabs=row, current=block.tab)
    return part + _choices(canvas, inside, block, ui, low=low)


def _nothing(canvas: Canvas, area: Box, words: str, icon: str) -> Part:
    """There is nothing to choose: why, under the sign of the block."""
    side = min(_SIGN, max(0.0, area.h - 140))
    high = min(area.h, text_height(canvas, words, BODY, area.w - 120) + 8)
    block = area.at(w=area.w, h=min(area.h, side + 24 + high))
    said, sign = block.split_bottom(high, 24)
    part = Part.of(
        paragraph(
            canvas,
            words,
            BODY,
            said.inset(60, 0),
            colour="ink2",
            align="center",
            valign="middle",
            balance=True,
        )
    )
    if not icon or side < _SIGN / 2:
        return part
    disc = sign.at(w=side, h=side)
    return part + Part.of(
        Panel(box=disc, fill="sand2", radius=side / 2),
        IconNode(box=disc.inset(side * 0.27), name=icon, colour="ink3"),
    )


def _choices(canvas: Canvas, area: Box, block: OpenBlock, ui: UiState, *, low: bool) -> Part:
    count = len(block.choices)
    if not count:
        return Part()
    if (
        not block.long
        and count > (3 if low else 4)
        and not any(choice.detail for choice in block.choices)
    ):
        return _grid(canvas, area, block, ui)
    beside = low and _beside(canvas, block, area.w)
    least = min(area.h, 76.0 if beside else _row_height(canvas, block, area.w, low=low))
    roomy = (area.h + 16) / count - 16
    named = max(len(choice.lines) for choice in block.choices)
    most = ROW + (named * LISTED + 12 if named else 0)
    high = max(least, min(roomy, most))
    seen_at_once = max(1, int((area.h + 16.5) / (high + 16)))
    if count > seen_at_once:
        high = (area.h + 16) / seen_at_once - 16
    window = window_of(
        canvas,
        area,
        id=f"block.{block.id}",
        count=count,
        row_height=high,
        scroll=ui.scroll(f"block.{block.id}"),
    )
    part = window.part
    seen = block.choices[window.first : window.first + len(window.boxes)]
    reading = alike(
        canvas,
        _SENTENCE,
        [
            (choice.label, beside_mark(spot)[1].inset(0, _AIR))
            for choice, spot in zip(seen, window.boxes, strict=True)
        ],
        max_lines=_MOST_LINES,
        columns=60,
    )
    tight = any(
        cramped(canvas, spot, choice) for choice, spot in zip(seen, window.boxes, strict=True)
    )
    for at, (choice, spot) in enumerate(zip(seen, window.boxes, strict=True), window.first):
        letter = NO_LETTER if block.many else at
        part += choice_part(
            canvas,
            spot,
            choice,
            letter,
            long=reading if block.long else None,
            beside=beside,
            tight=tight,
        )
    return part


def _beside(canvas: Canvas, block: OpenBlock, width: float) -> bool:
    """Whether each choice has what it does on the same line, also beside a scroll bar."""
    if block.long or not any(choice.detail for choice in block.choices):
        return False
    return all(
        text_width(canvas, choice.label, BODY_BOLD) + text_width(canvas, choice.detail, LABEL)
        < width - 250
        for choice in block.choices
    )


def _grid(canvas: Canvas, area: Box, block: OpenBlock, ui: UiState) -> Part:
    """Many short choices: two beside each other, lower than a choice of the game itself."""
    rows = -(-len(block.choices) // 2)
    high = max(64.0, min(104.0, (area.h + 16) / rows - 16))
    window = window_of(
        canvas,
        area,
        id=f"block.{block.id}",
        count=rows,
        row_height=high,
        scroll=ui.scroll(f"block.{block.id}"),
    )
    spots = [spot for row in window.boxes for spot in row.columns(2)]
    seen = block.choices[window.first * 2 :]
    return window.part + Part.joined(
        [
            choice_part(canvas, spot, choice, NO_LETTER)
            for choice, spot in zip(seen, spots, strict=False)
        ]
    )


def _row_height(canvas: Canvas, block: OpenBlock, width: float, *, low: bool) -> float:
    if not block.long:
        detailed = any(choice.detail for choice in block.choices)
        small = low and canvas.text_factor < _LARGE
        if not detailed or small:
            return 100.0
        return detailed_height(canvas, block, width) if low else 128.0
    tallest = max(
        text_height(canvas, choice.label, _LONG, width - 200, 60) for choice in block.choices
    )
    return max(100.0, min(tallest + 32, 230.0))
