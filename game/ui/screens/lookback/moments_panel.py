"""Chapters, bookmarks, notes and what was taken back: lists that jump."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.styles import LABEL_BOLD, TRAINER
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.lookback.moments import Jump, JumpList, MomentsView
from game.ui.screens.lookback.parts import row_target
from game.ui.screens.play_parts import fitting
from game.ui.state import UiState
from game.ui.widgets.lists import window_of

_ROW: Final = 64.0
_TALLEST: Final = 112.0
_SIGNS: Final = 72.0
_LEAST: Final = 230.0
"""A lower list has no room for its buttons."""


def moments_panel(canvas: Canvas, area: Box, shown: MomentsView, ui: UiState) -> Part:
    """Four lists beside each other; two by two when the text is large."""
    low = (area.h - 16) / 2 < _LEAST
    spots = area.columns(4) if canvas.text_factor <= 1.3 or low else area.grid(2, 2)
    return Part.joined(
        [_list(canvas, spot, each, ui) for each, spot in zip(shown.lists, spots, strict=True)]
    )


def _list(canvas: Canvas, area: Box, shown: JumpList, ui: UiState) -> Part:
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    title, rest = area.inset(16, 10).split_top(34, 6)
    part += Part.of(line(canvas, shown.title, LABEL_BOLD, title))
    if not shown.jumps:
        return part + Part.of(
            paragraph(canvas, shown.nothing, TRAINER, rest, colour="ink2", columns=60)
        )
    tall = min(_TALLEST, max(_ROW, rest.h / len(shown.jumps) - 16))
    if all(text_width(canvas, jump.label, TRAINER) < rest.w - _SIGNS for jump in shown.jumps):
        tall = _ROW
    window = window_of(
        canvas, rest, id=f"list.{shown.id}", count=len(shown.jumps), row_height=tall,
        scroll=ui.scroll(f"list.{shown.id}"),
    )  # fmt: skip
    some = shown.jumps[window.first : window.first + len(window.boxes)]
    for jump, spot in zip(some, window.boxes, strict=True):
        part += _jump(canvas, spot, jump)
    return part + window.part


def _jump(canvas: Canvas, area: Box, jump: Jump) -> Part:
    label = f"{jump.label}. {jump.detail}".strip()
    part = row_target(area, id=jump.id, label=label, intent=jump.intent, chosen=jump.now)
    icon, words = area.inset(12, 6).split_left(30, 10)
    part += Part.of(IconNode(box=icon.at(w=28, h=28), name=jump.icon, colour="petal"))
    shown = fitting(canvas, jump.label, TRAINER, words, columns=45)
    return part + Part.of(paragraph(canvas, shown, TRAINER, words, valign="middle", max_lines=3))
