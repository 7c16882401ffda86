"""Kantelmomenten: the list, and what this model makes of the one at the cursor."""

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.styles import BODY_BOLD, LABEL_BOLD, TRAINER, TRAINER_BOLD, TextStyle
from game.ui.layout.text import even, line, paragraph, text_height, text_width
from game.ui.presenter.lookback.turning import TurningDetail, TurningRow, TurningView
from game.ui.screens.lookback.parts import row_target, told
from game.ui.screens.parts import panel
from game.ui.screens.teams import pawn
from game.ui.widgets.buttons import button

_ROWS = 5


def turning_panel(canvas: Canvas, area: Box, shown: TurningView) -> Part:
    """Five rows at the left; what might have been at the right."""
    if shown.share is not None:
        return panel(area) + _searching(canvas, area, shown)
    if not shown.rows:
        return panel(area) + Part.of(
            paragraph(canvas, shown.hint, BODY_BOLD, area.inset(60, 40), colour="ink2",
                      align="center", valign="middle")
        )  # fmt: skip
    left, right = area.columns_of([area.w * 0.5, None], gap=16)
    part = Part()
    placed = tuple(zip(shown.rows, left.rows(_ROWS), strict=False))

    def rows(style: TextStyle) -> Part:
        return Part.joined([_row(canvas, spot, row, style) for row, spot in placed])

    part += even(canvas, rows, TRAINER_BOLD) + panel(right)
    inside = right.inset(24, 16)
    if shown.detail is None:
        return part + Part.of(
            IconNode(box=inside.at(w=88, h=88, ay=0.3), name="star", colour="t3"),
            paragraph(canvas, shown.hint, LABEL_BOLD,
                      inside.at(w=inside.w, h=inside.h * 0.4, ay=0.9),
                      colour="ink2", align="center"),
        )  # fmt: skip
    return part + _detail(canvas, inside, shown.detail)


def _searching(canvas: Canvas, area: Box, shown: TurningView) -> Part:
    bar = area.at(w=area.w * 0.6, h=20, ay=0.58)
    share = shown.share or 0.0
    return Part.of(
        line(canvas, shown.searching, BODY_BOLD, area.at(w=area.w * 0.8, h=60, ay=0.4),
             align="center"),
        Panel(box=bar, fill="sand2", radius=10),
        Panel(box=box(bar.x, bar.y, max(20.0, bar.w * share), bar.h), fill="petal", radius=10),
    )  # fmt: skip


def _row(canvas: Canvas, area: Box, row: TurningRow, style: TextStyle) -> Part:
    part = row_target(area, id=row.id, label=row.words, intent=row.seek, chosen=row.chosen)
    mark, words = area.inset(14, 6).split_left(44, 14)
    return part + Part.of(
        pawn(mark.at(w=44, h=52), row.place),
        paragraph(canvas, row.words, style, words, valign="middle", columns=70,
                  max_lines=2),
    )  # fmt: skip


def _detail(canvas: Canvas, area: Box, shown: TurningDetail) -> Part:
    wide = min(area.w, text_width(canvas, shown.what_if_label, LABEL_BOLD) + 150)
    foot, words = area.split_bottom(72, 12)
    part = button(
        canvas, foot.at(w=wide, h=70, ax=0), id="turning.try", label=shown.what_if_label,
        intent=shown.what_if, icon="git-branch",
    )  # fmt: skip
    more, words = told(canvas, words, shown.happened, LABEL_BOLD, colour="ink", gap=8)
    part += more
    for sentence in shown.otherwise:
        if text_height(canvas, sentence, TRAINER, words.w, 90) > words.h:
            break
        more, words = told(canvas, words, sentence, TRAINER, gap=8)
        part += more
    for remark in (shown.remark, shown.caution):
        if remark and text_height(canvas, remark, TRAINER, words.w, 90) <= words.h:
            more, words = told(canvas, words, remark, TRAINER, colour="petal", gap=6)
            part += more
    return part
