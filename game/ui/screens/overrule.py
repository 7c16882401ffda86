"""The dialog in which the facilitator sets a meter by hand."""

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import LABEL, LABEL_BOLD, VALUE, TextStyle
from game.ui.layout.text import even, line
from game.ui.presenter.overrule import FIELD, LONGEST, MeterPick, OverruleView
from game.ui.screens.dialogs import filled, head
from game.ui.state import UiState
from game.ui.widgets.buttons import button, icon_button
from game.ui.widgets.fields import text_field
from game.ui.widgets.layers import dialog_frame

_COLUMNS = 4
"""At most so many meters stand beside each other; rows are filled alike."""
_LARGE = 1.3
_FEWER = 3
"""And so many in letters larger than that."""


def overrule_layer(canvas: Canvas, shown: OverruleView, ui: UiState) -> Layer:
    """Which meter, how far, and why."""
    most = _COLUMNS if canvas.text_factor <= _LARGE else _FEWER
    rows = -(-len(shown.picks) // most)
    columns = -(-len(shown.picks) // rows)
    layer, room = dialog_frame(canvas, name="overrule", width=1560, height=600 + rows * 104)
    part, room = head(canvas, room, shown.title, shown.close, "overrule.close")
    words, room = room.split_top(40, 16)
    part += Part.of(line(canvas, shown.line, LABEL, words, colour="ink2"))
    go, room = room.split_bottom(88, 20)
    field, room = room.split_bottom(84, 20)
    hand, picks = room.split_bottom(88, 20)
    spots = picks.grid(columns, rows)

    def meters(name: TextStyle) -> Part:
        placed = zip(shown.picks, spots, strict=False)
        return Part.joined([_pick(canvas, spot, pick, name) for pick, spot in placed])

    part += even(canvas, meters, LABEL)
    part += _hand(canvas, hand, shown)
    part += text_field(
        canvas, field, id=FIELD, draft=ui.draft(FIELD), label=shown.field_label,
        placeholder=shown.placeholder, intent=shown.do, max_length=LONGEST,
        focused=ui.focus == FIELD,
    )  # fmt: skip
    empty = "" if ui.draft(FIELD).text.strip() else shown.placeholder
    part += button(
        canvas, go.at(w=min(520, go.w), h=go.h, ax=1.0), id="overrule.do", label=shown.do_label,
        intent=shown.do, icon="check", reason=shown.why_not or empty,
    )  # fmt: skip
    return filled(layer, part)


def _pick(canvas: Canvas, area: Box, pick: MeterPick, style: TextStyle) -> Part:
    target = Target(
        id=pick.id, box=area, intent=pick.show, label=pick.name, role="toggle",
        chosen=pick.chosen, radius=18,
    )  # fmt: skip
    face = Panel(
        box=area,
        fill="cream" if pick.chosen else "white",
        radius=18,
        stroke="ink" if pick.chosen else "line",
        stroke_width=3 if pick.chosen else 2,
    )
    icon, words = area.inset(16, 8).split_left(40, 12)
    name, amount = words.columns_of([None, 60], gap=8)
    return Part(nodes=(face,), targets=(target,)) + Part.of(
        IconNode(box=icon.at(w=38, h=38), name=pick.icon, colour="petal"),
        line(canvas, pick.name, style, name),
        line(canvas, pick.shown, LABEL_BOLD, amount, align="right"),
    )


def _hand(canvas: Canvas, area: Box, shown: OverruleView) -> Part:
    row, words = area.split_left(360, 24)
    less, middle, more = row.columns_of([88, None, 88])
    part = Part.of(
        line(canvas, shown.shown, VALUE, middle, align="center"),
        line(canvas, shown.was, LABEL, words, colour="ink2"),
    )
    for turn, spot, icon in zip(shown.turns, (less, more), ("minus", "plus"), strict=True):
        part += icon_button(
            canvas, spot, id=turn.id, icon=icon, label=turn.label, intent=turn.show,
            reason=turn.reason,
        )  # fmt: skip
    return part
