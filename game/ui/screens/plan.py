"""Concretiseren: what leads to what at the left, the canvas at the right."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Part
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, CHOICE, HEADING, LABEL, SUBHEADING
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter import own_works
from game.ui.presenter import plan as presenter
from game.ui.presenter.blocks import BlockForm
from game.ui.presenter.plan import PlanView
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.blocks import block_form
from game.ui.screens.own_works import layer as own_work_layer
from game.ui.screens.parts import panel
from game.ui.screens.plan_network import network
from game.ui.state import UiState
from game.ui.widgets.buttons import button

_FORM: Final = 800.0
_MANY: Final = 9
"""Blocks above which their tiles are small squares, five in a row."""
_SQUARE: Final = 4
"""So many tiles stand two by two."""
_LARGE: Final = 1.4


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The plan of the table that is looked at."""
    return plan_page(scene, canvas, ui, name="plan")


def plan_page(scene: Scene, canvas: Canvas, ui: UiState, *, name: str) -> Page:
    """The plan, also when it is revised in Tussentijds leren."""
    shown = presenter.view(scene)
    frame = chrome.frame(scene, canvas, bottom=True)
    bar = chrome.bottom(scene, canvas)
    many = shown.form is not None and len(shown.form.tiles) > _MANY
    left, right = frame.body.split_right(_FORM + (130 if many else 0), 16)[::-1]
    if shown.form is None:
        left = frame.body
    parts = [frame.part]
    if shown.din is not None:
        parts += [network(canvas, left, shown)]
    if shown.form is not None:
        inside = right.inset(24, 18)
        head, inside = inside.split_top(min(52.0, canvas.text(SUBHEADING) * 1.2), 10)
        wide = text_width(canvas, shown.form.title, HEADING)
        title, after = head.split_left(min(wide, head.w * 0.6), 16)
        parts += [
            panel(right),
            Part.of(
                line(canvas, shown.form.title, SUBHEADING, title),
                line(canvas, shown.form.progress, LABEL, after, colour="ink2", align="right"),
            ),
            _form(canvas, inside, shown.form, ui),
        ]
    focus = next((f"link.{work.id}" for work in shown.din.works), "") if shown.din else ""
    idea = own_works.view(scene)
    return chrome.finish(
        scene,
        name=name,
        parts=[*parts, bar.part, _bar(canvas, bar.body, shown)],
        focus=(idea.field if idea.form is None else "own.close") if idea else focus or "finish",
        layers=(own_work_layer(scene, canvas, idea, ui),) if idea else (),
        back=own_works.shut(scene) if idea else None,
    )


def _form(canvas: Canvas, area: Box, form: BlockForm, ui: UiState) -> Part:
    """The blocks; ten of them as small squares, unless the text is large."""
    squares = len(form.tiles) > _MANY and canvas.text_factor < _LARGE
    if squares:
        return block_form(canvas, area, form, ui, columns=5, tiles="square")
    columns = 2 if len(form.tiles) == _SQUARE else 3
    return block_form(canvas, area, form, ui, columns=columns, tiles="low")


def _bar(canvas: Canvas, area: Box, shown: PlanView) -> Part:
    wide = max(360.0, text_width(canvas, shown.finish_label, CHOICE) + 140)
    go, rest = area.split_right(min(wide, area.w * 0.42), 16)
    part = button(
        canvas,
        go,
        id="finish",
        label=shown.finish_label,
        intent=shown.finish,
        icon="check",
        enabled=not shown.finish_why_not,
        reason=shown.finish_why_not,
    )
    if shown.polish is not None:
        wide = max(260.0, text_width(canvas, shown.polish_label, CHOICE) + 130)
        polish, rest = rest.split_right(min(wide, rest.w * 0.45), 20)
        part = (
            button(
                canvas,
                polish,
                id="polish",
                label=shown.polish_label,
                intent=shown.polish,
                kind="dark",
                icon="pencil-line",
                enabled=not shown.polish_why_not,
                reason=shown.polish_why_not,
            )
            + part
        )
    icon, words = rest.split_left(44, 14)
    return part + Part.of(
        IconNode(box=icon.at(w=40, h=40), name="pencil-simple", colour="accent2"),
        paragraph(
            canvas,
            shown.hint,
            BODY if canvas.text_factor < 1.3 else LABEL,
            words,
            colour="mist",
            valign="middle",
            columns=60,
        ),
    )
