"""An inspanning of the table's own: a page over the plan."""

from dataclasses import replace
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import CHOICE, HEADING, LABEL_BOLD
from game.ui.layout.text import line, text_width
from game.ui.presenter import own_works as presenter
from game.ui.presenter.own_works import OwnWorkView
from game.ui.presenter.plain_words import jargon
from game.ui.presenter.scene import Scene
from game.ui.screens.blocks import block_form
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, button, tabs
from game.ui.widgets.fields import accent_row, text_field
from game.ui.widgets.layers import Choice, dialog_frame

_FIELD: Final = 76.0
_LARGE: Final = 1.4
_AROUND: Final = 208.0
"""The borders of a dialog, its buttons and the room over them."""
_RING: Final = 10.0
"""Room for the ring of a field that has the focus."""


def layer(scene: Scene, canvas: Canvas, shown: OwnWorkView, ui: UiState) -> Layer:
    """The page on which a table thinks something up."""
    titled = min(72.0, canvas.text(HEADING) * 1.2)
    needed = _AROUND + titled + 10 + _name_height(canvas, shown)
    framed, room = dialog_frame(
        canvas,
        name="own",
        width=1720,
        height=1040 if shown.form is not None else needed,
        buttons=_choices(scene, shown),
    )
    head, rest = room.split_top(titled, 10)
    part = Part()
    if shown.tabs:
        wide = sum(max(150.0, text_width(canvas, tab.label, CHOICE) + 80) for tab in shown.tabs)
        row, head = head.split_right(min(wide, head.w * 0.6), 16)
        part += tabs(
            canvas,
            row.at(w=row.w, h=64),
            tabs=[Tab(id=tab.id, label=tab.label, intent=tab.show) for tab in shown.tabs],
            current=shown.tab,
        )
    part = Part.of(line(canvas, shown.title, HEADING, head)) + part
    part += _name(scene, canvas, rest, shown, ui)
    if shown.form is not None:
        body = rest.pad(top=_name_height(canvas, shown) + 24)
        part += block_form(canvas, body, shown.form, ui, columns=4, tiles="low")
    return replace(framed, nodes=framed.nodes + part.nodes, targets=part.targets + framed.targets)


def _name_height(canvas: Canvas, shown: OwnWorkView) -> float:
    label = canvas.text(LABEL_BOLD) * 1.25 + _RING
    return label + _FIELD + (0.0 if shown.form is not None else 16 + 72)


def _name(scene: Scene, canvas: Canvas, area: Box, shown: OwnWorkView, ui: UiState) -> Part:
    label, rest = area.split_top(canvas.text(LABEL_BOLD) * 1.25, _RING)
    row, rest = rest.split_top(_FIELD, 16)
    wide = max(220.0, text_width(canvas, shown.save_label, CHOICE) + 130)
    save, field = row.split_right(wide, 16)
    draft = ui.draft(shown.field, shown.now)
    part = Part.of(line(canvas, shown.name_label, LABEL_BOLD, label, colour="petal"))
    part += text_field(
        canvas,
        field,
        id=shown.field,
        draft=draft,
        label=shown.name_label,
        placeholder=shown.placeholder if canvas.text_factor < _LARGE else "",
        intent=shown.save,
        max_length=shown.longest,
        focused=ui.focus == shown.field,
        marked=jargon(scene),
    )
    part += button(
        canvas,
        save,
        id="own.save",
        label=shown.save_label,
        intent=shown.save,
        icon="check",
        kind="primary" if shown.form is None else "secondary",
    )
    if shown.form is None:
        part += accent_row(canvas, rest.split_top(72, 0)[0], field_id=shown.field)
    return part


def _choices(scene: Scene, shown: OwnWorkView) -> tuple[Choice, ...]:
    close = Choice(
        id="own.close",
        label=scene.say(ChromeText.CLOSE),
        intent=presenter.shut(scene),
        icon="x",
        kind="quiet",
    )
    found = [close]
    if shown.drop is not None:
        found.append(
            Choice(
                id="own.drop",
                label=shown.drop_label,
                intent=shown.drop,
                icon="trash",
                kind="quiet",
            )
        )
    if shown.link is not None and not shown.link_why_not:
        found.append(Choice(id="own.link", label=shown.link_label, intent=shown.link, icon="plus"))
    return tuple(found)
