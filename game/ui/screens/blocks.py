"""The form of tiles with one block open, as in the canvas."""

from typing import Final, Literal

from game.art.svg import document, path
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import BODY_BOLD, CHOICE, LABEL, LABEL_BOLD, SUBHEADING, TextStyle
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.blocks import BlockChoice, BlockForm, OpenBlock
from game.ui.screens.parts import Tile, face_picture, small_tile
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, tabs
from game.ui.widgets.cards import badge, ground
from game.ui.widgets.lists import window_of

TileShape = Literal["tall", "low", "square"]
_HEIGHTS: Final[dict[TileShape, float]] = {"tall": 104.0, "low": 66.0, "square": 104.0}
_LONG: Final = TextStyle(name="signal", face="text", size=30, minimum=26)
_LARGE: Final = 1.2
"""Text size from which choices keep their height also where there is little room."""
_NOTCH: Final = (44.0, 20.0)
_POINT: Final = document(path("M0 20 L22 0 L44 20 Z", "#12303A"), *_NOTCH)
_LETTERS: Final = "abcd"
_NO_LETTER: Final = 99


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
    choices are as high as those of the game itself.
    """
    rows = -(-len(form.tiles) // columns)
    high = _HEIGHTS[tiles]
    grid, rest = area.split_top(rows * high + (rows - 1) * 16, 20)
    part, over = Part(), 0.0
    for tile, spot in zip(form.tiles, grid.grid(columns, rows), strict=False):
        last = spot.bottom >= grid.bottom - 1
        over = spot.cx if tile.open and last else over
        part += small_tile(
            canvas,
            spot,
            Tile(
                id=tile.id,
                label=tile.label,
                icon=tile.icon,
                intent=tile.show,
                done=tile.done,
                open=tile.open,
            ),
        )
    part += open_block(canvas, rest, form.open, ui, low=tiles != "tall")
    return part + _notch(over, rest) if over else part


def _notch(x: float, area: Box) -> Part:
    """The point of the open block, under its tile where that is in the lowest row."""
    spot = box(x - _NOTCH[0] / 2, area.y + 3 - _NOTCH[1], *_NOTCH)
    return Part.of(Picture(box=spot, svg=_POINT))


def open_block(
    canvas: Canvas, area: Box, block: OpenBlock, ui: UiState, *, low: bool = False
) -> Part:
    """The question of the open block, and its choices; they scroll when they are many."""
    part = Part.of(
        Panel(box=area, fill="cream", radius=24, stroke="ink", stroke_width=3),
    )
    inside = area.inset(24, 18)
    high = min(text_height(canvas, block.question, SUBHEADING, inside.w), 92)
    question, inside = inside.split_top(high, 4)
    part += Part.of(paragraph(canvas, block.question, SUBHEADING, question))
    detailed = any(choice.detail for choice in block.choices)
    if block.hint and (block.many or not detailed) and not block.tabs:
        hint, inside = inside.split_top(canvas.text(LABEL) * 1.25, 10)
        part += Part.of(line(canvas, block.hint, LABEL, hint, colour="ink2"))
    if block.tabs:
        bar, inside = inside.split_top(64, 17)
        row = [Tab(id=tab.id, label=tab.label, intent=tab.show) for tab in block.tabs]
        part += tabs(canvas, bar, tabs=row, current=block.tab)
    return part + _choices(canvas, inside, block, ui, low=low)


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
    window = window_of(
        canvas,
        area,
        id=f"block.{block.id}",
        count=count,
        row_height=max(least, min(roomy, 140.0)),
        scroll=ui.scroll(f"block.{block.id}"),
    )
    part = window.part
    seen = block.choices[window.first : window.first + len(window.boxes)]
    for at, (choice, spot) in enumerate(zip(seen, window.boxes, strict=True), window.first):
        letter = _NO_LETTER if block.many else at
        part += _choice(canvas, spot, choice, letter, long=block.long, beside=beside)
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
            _choice(canvas, spot, choice, _NO_LETTER, long=False)
            for choice, spot in zip(seen, spots, strict=False)
        ]
    )


def _row_height(canvas: Canvas, block: OpenBlock, width: float, *, low: bool) -> float:
    if not block.long:
        detailed = any(choice.detail for choice in block.choices)
        small = low and canvas.text_factor < _LARGE
        return 128.0 if detailed and not small else 100.0
    tallest = max(
        text_height(canvas, choice.label, _LONG, width - 200, 60) for choice in block.choices
    )
    return max(100.0, min(tallest + 32, 230.0))


def _choice(
    canvas: Canvas,
    area: Box,
    choice: BlockChoice,
    at: int,
    *,
    long: bool,
    beside: bool = False,
) -> Part:
    hotkey = _LETTERS[at] if at < len(_LETTERS) else ""
    target = Target(
        id=choice.id,
        box=area,
        intent=choice.intent,
        label=choice.label,
        role="item" if at == _NO_LETTER or beside else "choice",
        reason=choice.why_not,
        hotkey=hotkey,
        chosen=choice.chosen,
        radius=20,
    )
    part = ground(target) + Part(targets=(target,))
    inside = area.inset(20, 10)
    side = min(40.0 if at == _NO_LETTER else 64.0, inside.h)
    mark, words = inside.split_left(side, 14)
    spot = mark.at(w=side, h=side)
    if choice.face is not None:
        part += Part.of(face_picture(spot, choice.face))
    elif hotkey and not long:
        part += badge(canvas, spot.at(w=52, h=52), hotkey.upper())
    else:
        part += _box(spot.at(w=min(48, side), h=min(48, side)), chosen=choice.chosen)
    ink = "ink" if target.enabled else "ink2"
    if not choice.detail:
        style = _LONG if long else (LABEL_BOLD if at == _NO_LETTER else CHOICE)
        return part + Part.of(
            paragraph(canvas, choice.label, style, words, colour=ink, valign="middle", columns=60)
        )
    if beside:
        wide = text_width(canvas, choice.label, BODY_BOLD) + 2
        name, rest = words.split_left(wide, 20)
        return part + Part.of(
            line(canvas, choice.label, BODY_BOLD, name, colour=ink),
            line(canvas, choice.detail, LABEL, rest, colour="ink2"),
        )
    titled = canvas.text(BODY_BOLD) * 1.2
    told = text_height(canvas, choice.detail, LABEL, words.w, 90)
    block = words.at(w=words.w, h=min(words.h, max(titled + told + 6, words.h * 0.6)))
    upper, lower = block.rows_of([min(titled, block.h * 0.5), None], gap=2)
    return part + Part.of(
        line(canvas, choice.label, BODY_BOLD, upper, colour=ink),
        paragraph(canvas, choice.detail, LABEL, lower, colour="ink2", max_lines=2, columns=90),
    )


def _box(area: Box, *, chosen: bool) -> Part:
    part = Part.of(
        Panel(
            box=area,
            fill="ok" if chosen else "white",
            radius=12,
            stroke="ok" if chosen else "ink3",
            stroke_width=3,
        )
    )
    if not chosen:
        return part
    return part + Part.of(IconNode(box=area.inset(10), name="check", colour="white"))
