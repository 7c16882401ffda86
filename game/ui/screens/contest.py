"""The dialog in which a point is disputed or overruled."""

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY_BOLD, CHOICE, LABEL
from game.ui.layout.text import alike, line, paragraph
from game.ui.presenter.contest import FIELD, LONGEST, ContestAct, ContestView
from game.ui.screens.dialogs import filled, head
from game.ui.screens.play_parts import fitting
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.fields import text_field
from game.ui.widgets.layers import dialog_frame


def contest_layer(canvas: Canvas, shown: ContestView, ui: UiState) -> Layer:
    """The point, a field for why not, what the room does and what the facilitator decides."""
    layer, room = dialog_frame(canvas, name="contest", width=1500, height=900)
    part, room = head(canvas, room, shown.title, shown.close, "contest.close")
    point, room = room.split_top(min(150.0, room.h * 0.24), 16)
    part += _point(canvas, point, shown)
    field, room = room.split_top(84, 18)
    part += text_field(
        canvas, field, id=FIELD, draft=ui.draft(FIELD), label=shown.field_label,
        placeholder=shown.placeholder, intent=shown.acts[0].intent, max_length=LONGEST,
        focused=ui.focus == FIELD,
    )  # fmt: skip
    empty = not ui.draft(FIELD).text.strip()
    upper, lower = room.rows(2, gap=18)
    part += _group(canvas, upper, shown.lines[0], shown.acts[:1], shown.empty if empty else "")
    part += _group(canvas, lower, shown.lines[1], shown.acts[1:], shown.empty if empty else "")
    return filled(layer, part)


def _point(canvas: Canvas, area: Box, shown: ContestView) -> Part:
    part = Part.of(Panel(box=area, fill="cream", radius=20))
    inside = area.inset(24, 12)
    icon, words = inside.split_left(48, 16)
    part += Part.of(IconNode(box=icon.at(w=44, h=44), name="chat-circle-dots", colour="warn"))
    said = " ".join((shown.sentence, *shown.so_far))
    fits = fitting(canvas, said, BODY_BOLD, words, columns=70)
    return part + Part.of(paragraph(canvas, fits, BODY_BOLD, words, valign="middle", columns=70))


def _group(
    canvas: Canvas, area: Box, words: str, acts: tuple[ContestAct, ...], reason: str
) -> Part:
    title, row = area.split_top(40, 8)
    part = Part.of(line(canvas, words, LABEL, title, colour="ink2"))
    spots = row.at(w=row.w, h=min(row.h, 92.0), ay=0).columns(max(3, len(acts)))
    words_in = [
        (act.label, spot.inset(20, 8).pad(left=58)) for act, spot in zip(acts, spots, strict=False)
    ]
    style = alike(canvas, CHOICE, words_in, max_lines=2)
    for act, spot in zip(acts, spots, strict=False):
        part += button(
            canvas, spot, id=act.id, label=act.label, intent=act.intent, icon=act.icon,
            kind="secondary", reason=reason, style=style,
        )  # fmt: skip
    return part
