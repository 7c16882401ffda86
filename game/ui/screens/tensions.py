"""The six spanningen as sliders, with their last moves and the key to what is drawn."""

from typing import Final

from game.charts.slider import slider, slider_key
from game.model.value import value
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.styles import BODY_BOLD, LABEL, TextStyle
from game.ui.layout.text import alike, paragraph, text_height, text_width
from game.ui.presenter.organisation import MoveView, SliderView, TensionsView
from game.ui.screens.parts import heading
from game.ui.screens.play_parts import fitting
from game.ui.widgets.cards import pill, pill_width

_END: Final = 0.16
_TRACK: Final = 0.28
"""Shares of a row: each end, and the slider; the moves have the rest."""
_COLUMNS: Final = 80
_WAY: Final = 32.0
_KEY: Final = (92.0, 44.0)
_PILL: Final = 44.0
_MOST: Final = 3


@value
class _Row:
    """Where the parts of a row stand; ``warned`` is there for what an outer end costs."""

    view: SliderView
    area: Box
    left: Box
    track: Box
    right: Box
    warned: Box
    moves: Box

    @staticmethod
    def of(area: Box, view: SliderView) -> "_Row":
        """The parts of a row, from the left."""
        inside = area.inset(24, 6)
        left, track, right, rest = inside.columns_of(
            [inside.w * _END, inside.w * _TRACK, inside.w * _END, None], gap=24
        )
        warned, moves = rest.split_top(_PILL, 4) if view.cost else (rest, rest)
        return _Row(
            view=view, area=area, left=left, track=track, right=right, warned=warned, moves=moves
        )


def tensions_part(canvas: Canvas, area: Box, view: TensionsView) -> Part:
    """Six rows: two ends, the slider between them, and the last moves."""
    head, rest = heading(canvas, area, view.title, view.subtitle)
    return head + sliders(canvas, rest, view)


def sliders(canvas: Canvas, area: Box, view: TensionsView) -> Part:
    """The six sliders alone, their words in letters of one size."""
    rows = [
        _Row.of(place, one)
        for one, place in zip(view.sliders, area.rows(len(view.sliders), gap=12), strict=True)
    ]
    ends = [
        each for row in rows for each in ((row.view.low, row.left), (row.view.high, row.right))
    ]
    end = alike(canvas, BODY_BOLD, ends, max_lines=2)
    told = [_told(canvas, row.moves, row.view.moves) for row in rows]
    texts = [(text, place) for moves in told for _, text, place in moves]
    style = alike(canvas, LABEL, texts, max_lines=_MOST, columns=_COLUMNS)
    part = Part()
    for row, moves in zip(rows, told, strict=True):
        part += _slider(canvas, row, end, (view.low_end, view.high_end))
        for move, text, place in moves:
            part += _move(canvas, place, move, text, style)
    return part


def tensions_key(canvas: Canvas, area: Box, view: TensionsView) -> Part:
    """What the mark and the pale ends of a slider are; nothing where there is no room."""
    needed = sum(text_width(canvas, text, LABEL) + _KEY[0] + 16 for text in view.key) + 48
    if needed > area.w:
        return Part()
    part, x = Part(), area.x
    for text, end in zip(view.key, (False, True), strict=True):
        picture = box(x, area.cy - _KEY[1] / 2, *_KEY)
        words = box(picture.right + 16, area.y, text_width(canvas, text, LABEL) + 4, area.h)
        x = words.right + 44
        part += Part.of(
            Picture(box=picture, svg=slider_key(*_KEY, end=end)),
            paragraph(canvas, text, LABEL, words, colour="ink2", valign="middle"),
        )
    return part


def _slider(canvas: Canvas, row: _Row, end: TextStyle, ends: tuple[float, float]) -> Part:
    """The ground of a row, its slider between two ends, and what an outer end costs."""
    view = row.view
    track = row.track.at(w=row.track.w, h=min(56.0, row.track.h))
    part = Part.of(
        Panel(box=row.area, fill="paper", radius=18, shadow=1),
        paragraph(canvas, view.low, end, row.left, align="right", valign="middle"),
        Picture(box=track, svg=slider(view.at, *ends, track.w, track.h), id=view.id),
        paragraph(canvas, view.high, end, row.right, valign="middle"),
    )
    if not view.cost:
        return part
    wide = min(row.warned.w, pill_width(canvas, view.cost, icon="warning"))
    warned = row.warned.at(w=wide, h=_PILL, ax=0)
    return part + pill(canvas, warned, view.cost, fill="warn", icon="warning")


def _told(
    canvas: Canvas, area: Box, moves: tuple[MoveView, ...]
) -> list[tuple[MoveView, str, Box]]:
    """The last moves and where each stands: whole where all have room, else a line each."""
    words = area.pad(left=_WAY + 12 if moves[-1].way else 0)
    row = canvas.text(LABEL) * LABEL.leading
    most = max(1, int((area.h + row * 0.1) / row))
    shown = moves[-most:]
    whole = [text_height(canvas, move.text, LABEL, words.w, _COLUMNS) for move in shown]
    highs = whole if sum(whole) <= row * most + 1 else [row] * len(shown)
    places = words.at(w=words.w, h=sum(highs)).rows_of(highs, gap=0)
    return [
        (move, fitting(canvas, move.text, LABEL, place, columns=_COLUMNS), place)
        for move, place in zip(shown, places, strict=True)
    ]


def _move(canvas: Canvas, area: Box, move: MoveView, text: str, style: TextStyle) -> Part:
    """One move with an arrow the way it went, beside its first line."""
    colour = "ink" if move.way else "ink2"
    words = paragraph(canvas, text, style, area, colour=colour, valign="middle", columns=_COLUMNS)
    if not move.way:
        return Part.of(words)
    middle = words.ink.y + words.size * style.leading / 2
    sign = box(area.x - _WAY - 12, middle - _WAY / 2, _WAY, _WAY)
    name = "arrow-right" if move.way > 0 else "arrow-left"
    return Part.of(words, IconNode(box=sign, name=name, colour="petal"))
