"""Ingrijpen: a button beside team and work, and the page that says what it costs."""

from dataclasses import replace

from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, HEADING, LABEL, LABEL_BOLD
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.intervening import InterveneView
from game.ui.presenter.route_actions import INTERVENE, opening, shut
from game.ui.presenter.scene import Scene
from game.ui.screens.play_parts import priced
from game.ui.widgets.cards import chip
from game.ui.widgets.layers import Choice, dialog_frame

_CHIP = 84.0
_COLUMNS = 64


def strip_width(canvas: Canvas, shown: InterveneView) -> float:
    """The width of the button, in design pixels."""
    return max(132.0, text_width(canvas, shown.label, LABEL_BOLD) + 84)


def strip_button(scene: Scene, canvas: Canvas, area: Box, shown: InterveneView) -> Part:
    """The button of the chair of Bestuur; grey when it cannot be pressed."""
    target = Target(
        id="strip.intervene",
        box=area,
        intent=opening(scene, INTERVENE),
        label=shown.label,
        reason=shown.reason,
        radius=24,
    )
    able = target.enabled
    part = Part(
        nodes=(Panel(box=area, fill="night2" if able else "night3", radius=24, shadow=1),),
        targets=(target,),
    )
    icon, words = area.inset(14, 8).split_left(40, 8)
    return part + Part.of(
        IconNode(
            box=icon.at(w=38, h=38),
            name="bank" if able else "lock",
            colour="accent2" if able else "mist",
        ),
        line(canvas, shown.label, LABEL_BOLD, words, colour="white" if able else "mist"),
    )


def layer(scene: Scene, canvas: Canvas, shown: InterveneView) -> Layer:
    """What stepping in does, before it is done."""
    width = 1240 * min(1.4, canvas.text_factor)
    inner = width - 160
    said = text_height(canvas, shown.line, BODY, inner, _COLUMNS)
    notes = sum(text_height(canvas, each, LABEL, inner, _COLUMNS) + 10 for each in shown.remarks)
    high = 330 + said + notes + len(shown.effects) * (_CHIP + 12)
    confirm = Choice(
        id="intervene.confirm", label=shown.confirm, intent=shown.do, icon="bank", kind="primary"
    )
    close = Choice(
        id="open.close",
        label=scene.say(ChromeText.CLOSE),
        intent=shut(scene),
        icon="x",
        kind="quiet",
    )
    framed, room = dialog_frame(
        canvas, name=INTERVENE, width=width, height=min(high, 1020), buttons=(close, confirm)
    )
    title, rest = room.split_top(64, 16)
    words, rest = rest.split_top(said + 4, 20)
    foot, rest = rest.split_bottom(notes, 14)
    part = Part.of(
        line(canvas, shown.title, HEADING, title),
        paragraph(canvas, shown.line, BODY, words, colour="ink2", columns=_COLUMNS, balance=True),
    )
    gap = min(12.0, rest.h * 0.04)
    rows = rest.rows(len(shown.effects), gap=gap)
    for price, row in zip(priced(shown.effects), rows, strict=True):
        part += chip(canvas, row.at(w=row.w, h=min(row.h, _CHIP)), price)
    heights = [text_height(canvas, each, LABEL, foot.w, _COLUMNS) + 4 for each in shown.remarks]
    for each, row in zip(shown.remarks, foot.rows_of(heights, gap=4), strict=False):
        part += Part.of(
            paragraph(canvas, each, LABEL, row, colour="ink2", columns=_COLUMNS),
        )
    return replace(framed, nodes=framed.nodes + part.nodes, targets=part.targets + framed.targets)
