"""The page on which the room chooses its keys."""

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import even, line, paragraph
from game.ui.presenter.keys import KeyRow, KeysView
from game.ui.screens.dialogs import filled, head
from game.ui.screens.parts import in_two_columns
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import ground
from game.ui.widgets.layers import dialog_frame


def keys_layer(canvas: Canvas, shown: KeysView) -> Layer:
    """Two columns of actions with their keys; what to do now stands above them."""
    layer, room = dialog_frame(canvas, name="keys", width=1720, height=1040)
    part, room = head(canvas, room, shown.title, shown.close, "keys.close")
    rule, room = room.split_top(88, 16)
    foot, room = room.split_bottom(88, 20)
    waits = any(row.waits for row in shown.rows)
    part += Part.of(
        Panel(box=rule, fill="night" if waits else "sand", radius=20),
        paragraph(
            canvas,
            shown.rule,
            LABEL_BOLD if waits else LABEL,
            rule.inset(28, 6),
            colour="white" if waits else "ink",
            valign="middle",
            columns=100,
            max_lines=2,
        ),
    )
    spots = in_two_columns(room, len(shown.rows), gaps=(32, 16))

    def rows(action: TextStyle, key: TextStyle) -> Part:
        placed = zip(shown.rows, spots, strict=True)
        return Part.joined([_row(canvas, spot, row, action, key) for row, spot in placed])

    part += even(canvas, rows, LABEL, LABEL_BOLD)
    back, reset = foot.columns(2, gap=32)
    part += button(
        canvas,
        back,
        id="keys.back",
        label=shown.back,
        intent=shown.back_intent,
        kind="secondary",
        icon="arrow-left",
    )
    part += button(
        canvas,
        reset,
        id="keys.reset",
        label=shown.reset,
        intent=shown.reset_intent,
        kind="secondary",
        icon="arrows-clockwise",
    )
    return filled(layer, part)


def _row(canvas: Canvas, area: Box, row: KeyRow, action: TextStyle, key: TextStyle) -> Part:
    target = Target(
        id=row.id,
        box=area,
        intent=row.intent,
        label=f"{row.label}: {row.key}",
        role="item",
        chosen=row.waits,
        radius=16,
    )
    words, cap = area.inset(24, 6).split_right(200, 20)[::-1]
    cap = cap.at(w=cap.w, h=min(56.0, cap.h))
    return (
        Part(targets=(target,))
        + ground(target, radius=16)
        + Part.of(
            line(canvas, row.label, action, words),
            Panel(box=cap, fill="sand", radius=12, stroke="line", stroke_width=2),
            line(canvas, "…" if row.waits else row.key, key, cap.inset(10, 5), align="center"),
        )
    )
