"""Opgave formuleren: the words at the left, the fields at the right."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, CHOICE, LABEL, LABEL_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter import formulate as presenter
from game.ui.presenter.formulate import FormulateView, WrittenField
from game.ui.presenter.plain_words import jargon
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.blocks import block_form
from game.ui.screens.opgaven import opgave_place, opgave_sign
from game.ui.screens.parts import heading, panel
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.fields import accent_row, text_field

_LABEL: Final = 36.0


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The opgave form of the table that is looked at."""
    shown = presenter.view(scene)
    frame = chrome.frame(scene, canvas, bottom=True)
    bar = chrome.bottom(scene, canvas)
    left, right = (
        frame.body.columns_of([None, 860]) if shown.form else (frame.body.inset(240, 0), None)
    )
    parts = [frame.part, _words(canvas, left, shown, scene, ui)]
    if shown.form and right:
        parts += [panel(right), block_form(canvas, right.inset(24, 24), shown.form, ui)]
    return chrome.finish(
        scene,
        name="formulate",
        parts=[*parts, bar.part, _bar(canvas, bar.body, shown)],
        focus=shown.fields[0].id if shown.fields else "finish",
    )


def _words(canvas: Canvas, area: Box, shown: FormulateView, scene: Scene, ui: UiState) -> Part:
    part = panel(area)
    inside = area.inset(32, 22)
    form = scene.here.dossier.form
    head = inside
    if form is not None:
        head, sign = inside.split_right(76, 16)[::-1]
        part += opgave_sign(sign.at(w=76, h=76, ay=0), opgave_place(scene.casus, form.opgave))
    title, rest = heading(
        canvas, head, shown.title, shown.subtitle if canvas.text_factor <= 1.3 else ""
    )
    rest = Box(x=inside.x, y=rest.y, w=inside.w, h=rest.h)
    keys, rest = rest.split_bottom(72, 18)
    focused = next(
        (each.id for each in shown.fields if f"{ui.focus}.".startswith(f"{each.id}.")),
        shown.fields[0].id,
    )
    weights = [1.15 + 0.7 * (each.lines - 1) for each in shown.fields]
    spare = rest.h - len(weights) * (_LABEL + 6) - (len(weights) - 1) * 12
    y = rest.y
    part += title
    for each, weight in zip(shown.fields, weights, strict=True):
        high = max(64.0, spare * weight / sum(weights))
        spot = Box(x=rest.x, y=y, w=rest.w, h=high + _LABEL + 6)
        part += _field(canvas, spot, each, scene, ui)
        y = spot.bottom + 12
    return part + accent_row(canvas, keys, field_id=focused)


def _field(canvas: Canvas, area: Box, field: WrittenField, scene: Scene, ui: UiState) -> Part:
    label, place = area.split_top(_LABEL, 6)
    draft = ui.draft(field.id, field.now)
    return Part.of(line(canvas, field.label, LABEL_BOLD, label, colour="petal")) + text_field(
        canvas,
        place,
        id=field.id,
        draft=draft,
        label=field.label,
        placeholder=field.placeholder,
        intent=field.save,
        max_length=field.longest,
        lines=field.lines,
        focused=ui.focus == field.id,
        marked=jargon(scene),
    )


def _bar(canvas: Canvas, area: Box, shown: FormulateView) -> Part:
    wide = max(420.0, text_width(canvas, shown.finish_label, CHOICE) + 140)
    go, rest = area.split_right(min(wide, area.w * 0.55), 24)
    words = rest.at(w=rest.w, h=rest.h)
    return Part.of(
        paragraph(
            canvas,
            shown.not_scored,
            BODY if words.w > 700 else LABEL,
            words,
            colour="mist",
            valign="middle",
            max_lines=2,
            columns=60,
        )
    ) + button(
        canvas,
        go,
        id="finish",
        label=shown.finish_label,
        intent=shown.finish,
        icon="check",
        enabled=not shown.finish_why_not,
        reason=shown.finish_why_not,
    )
