"""Patterns: the list, and what was seen with its questions and its steps."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Part
from game.ui.layout.styles import BODY_BOLD, LABEL_BOLD, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.lookback.seen import SeenDetail, SeenRow, SeenView, StepJump
from game.ui.screens.lookback.parts import row_target, told
from game.ui.screens.parts import panel
from game.ui.screens.play_parts import fitting
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.lists import window_of

_ROW: Final = 84.0
_JUMP: Final = 68.0


def seen_panel(canvas: Canvas, area: Box, shown: SeenView, ui: UiState) -> Part:
    """The patterns at the left, the one that is told at the right."""
    if shown.detail is None:
        return panel(area) + Part.of(
            IconNode(box=area.at(w=96, h=96, ay=0.34), name="flow-arrow", colour="grey"),
            paragraph(canvas, shown.nothing, BODY_BOLD, area.inset(60, 40), colour="ink2",
                      align="center", valign="middle"),
        )  # fmt: skip
    left, right = area.columns_of([area.w * 0.46, None], gap=16)
    window = window_of(
        canvas, left, id="list.seen", count=len(shown.rows), row_height=_ROW,
        scroll=ui.scroll("list.seen"),
    )  # fmt: skip
    part = window.part
    some = shown.rows[window.first : window.first + len(window.boxes)]
    for row, spot in zip(some, window.boxes, strict=True):
        part += _row(canvas, spot, row)
    return part + panel(right) + _detail(canvas, right.inset(28, 20), shown.detail)


def _row(canvas: Canvas, area: Box, row: SeenRow) -> Part:
    part = row_target(
        area, id=row.id, label=f"{row.name}. {row.when}", intent=row.show, chosen=row.chosen,
        fill="sand" if row.ahead else "white",
    )  # fmt: skip
    mark, words = area.inset(14, 8).split_left(44, 14)
    upper, lower = words.rows(2, gap=0)
    name = fitting(canvas, row.name, TRAINER_BOLD, upper)
    when = fitting(canvas, row.when, TRAINER, lower)
    return part + Part.of(
        pawn(mark.at(w=44, h=52), row.place),
        line(canvas, name, TRAINER_BOLD, upper),
        line(canvas, when, TRAINER, lower, colour="ink2"),
    )


def _detail(canvas: Canvas, area: Box, shown: SeenDetail) -> Part:
    foot, words = area.split_bottom(_JUMP, 12)
    part = _jumps(canvas, foot, shown.jumps)
    more, words = told(canvas, words, shown.name, BODY_BOLD, colour="ink", gap=10)
    part += more
    more, words = told(canvas, words, shown.seen, TRAINER, colour="ink", gap=14)
    part += more
    for question in shown.questions:
        more, words = told(canvas, words, question, LABEL_BOLD, colour="petal", gap=10)
        part += more
    return part


def _jumps(canvas: Canvas, area: Box, jumps: tuple[StepJump, ...]) -> Part:
    """Buttons from the left, as many as there is room for."""
    part = Part()
    for jump in jumps:
        wide = text_width(canvas, jump.label, LABEL_BOLD) + 96
        if wide > area.w:
            break
        spot, area = area.split_left(wide, 16)
        part += button(
            canvas, spot, id=jump.id, label=jump.label, intent=jump.seek,
            kind="primary" if jump.now else "quiet", icon="film-slate",
        )  # fmt: skip
    return part
