"""The role line of every table: a card for each round, with its ticks."""

from typing import Final

from game.art.emblems import ROLE_SIGNS
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Align, IconNode, Panel, Part
from game.ui.layout.styles import LABEL_BOLD, NUMBER, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.lookback.roles import RoleCell, RoleLine, RolesView
from game.ui.screens.lookback.parts import row_target
from game.ui.screens.parts import panel
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.theme import mix
from game.ui.widgets.cards import pips
from game.ui.widgets.lists import window_of

_TICKS: Final = 3
_TALL: Final = 190.0
_HIGH: Final = 130.0
_ROOMY: Final = 90.0
_LEAST: Final = 64.0
"""A role can be tapped."""
_GAP: Final = 16.0


def roles_panel(canvas: Canvas, area: Box, shown: RolesView, ui: UiState) -> Part:
    """Tables under each other, as many as there is room for; rounds beside each other."""
    part = panel(area)
    inside = area.inset(20, 10)
    head, rows = inside.split_top(34, 6)
    lines = shown.lines
    if (rows.h + _GAP) / len(lines) - _GAP < _LEAST:
        window = window_of(
            canvas, rows, id="roles", count=len(lines), row_height=_LEAST,
            scroll=ui.scroll("roles"),
        )  # fmt: skip
        room = max(1, len(window.boxes))
        rows = rows.pad(right=rows.right - window.boxes[0].right)
        inside, head = (each.pad(right=each.right - rows.right) for each in (inside, head))
        part += window.part
        lines = lines[window.first : window.first + room]
    name_wide = min(250.0, inside.w * 0.2)
    title, columns = head.split_left(name_wide, 16)
    part += Part.of(line(canvas, shown.title, TRAINER_BOLD, title, colour="ink2"))
    spots = columns.columns(len(shown.rounds))
    for label, spot in zip(shown.rounds, spots, strict=True):
        part += Part.of(line(canvas, label, TRAINER, spot, colour="ink2", align="center"))
    field = rows.at(w=rows.w, h=min(rows.h, _TALL * len(lines)), ay=0)
    for role_line, spot in zip(lines, field.rows(len(lines), gap=_GAP), strict=True):
        part += _line(canvas, spot, role_line, name_wide)
    return part


def _line(canvas: Canvas, area: Box, shown: RoleLine, name_wide: float) -> Part:
    name, cells = area.split_left(name_wide, 16)
    mark, words = name.split_left(56, 12)
    part = Part.of(pawn(mark.at(w=52, h=62), shown.place))
    upper, lower = words, None
    if shown.baton and area.h >= _ROOMY and canvas.text_factor <= 1.3:
        upper, lower = words.rows_of([words.h * 0.45, None], gap=2)
    part += Part.of(
        paragraph(canvas, shown.name, LABEL_BOLD, upper, valign="middle", max_lines=2)
        if lower is None
        else line(canvas, shown.name, LABEL_BOLD, upper)
    )
    if lower is not None:
        part += Part.of(paragraph(canvas, shown.baton, TRAINER, lower, colour="ink2", max_lines=2))
    for cell, spot in zip(shown.cells, cells.columns(len(shown.cells)), strict=True):
        part += _cell(canvas, spot, shown.place, cell)
    return part


def _cell(canvas: Canvas, area: Box, place: int, cell: RoleCell) -> Part:
    if cell.role is None:
        return Part.of(
            Panel(box=area, fill="sand", radius=14, stroke="grey", stroke_width=2, dashed=True)
        )
    tone = ROLE_SIGNS[cell.role].colour
    part = row_target(
        area, id=f"role.{place}.{cell.round}", label=f"{cell.name}. {cell.told}",
        intent=cell.seek, chosen=cell.now, fill=mix(tone, "white", 0.86),
    )  # fmt: skip
    inside = area.inset(6, 6) if area.h >= _ROOMY else area.inset(6, 4)
    foot, upper = inside.split_bottom(18 if area.h >= _ROOMY else 14, 4)
    if area.h >= _HIGH:
        icon, words = upper.split_top(upper.h * 0.5, 2)
        side = min(58.0, icon.h)
        spot = icon.at(w=side, h=side)
    else:
        icon, words = upper.split_left(34, 8)
        spot = icon.at(w=32, h=32)
    part += Part.of(IconNode(box=spot, name=cell.icon, colour=tone))
    align: Align = "center" if area.h >= _HIGH else "left"
    styles = [
        one for one in (TRAINER_BOLD, TRAINER) if text_width(canvas, cell.name, one) <= words.w
    ]
    if styles:
        part += Part.of(line(canvas, cell.name, styles[0], words, align=align))
    else:
        part += Part.of(line(canvas, cell.number, NUMBER, words, align=align))
    if cell.fit is None:
        return part
    bar = foot.at(w=min(foot.w, 120), h=14)
    return part + pips(bar, filled=cell.fit, total=_TICKS, colour="ok", empty="grey")
