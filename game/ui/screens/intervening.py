"""Ingrijpen: a button beside team and work, and the page that says what it costs."""

from dataclasses import replace
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, HEADING, LABEL, LABEL_BOLD, VALUE
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.intervening import InterveneView
from game.ui.presenter.route_actions import INTERVENE, Cost, opening, shut
from game.ui.presenter.scene import Scene
from game.ui.widgets.layers import Choice, dialog_frame

_COLUMNS: Final = 64
_DISC: Final = 104.0
_TITLE: Final = 60.0
_SIGN: Final = 44.0
_ICON: Final = 60.0
_GROUNDS: Final = {"ok": "#E4F1EA", "warn": "#FBE9DE"}
"""The ground of an effect by its tone."""
_NOTES: Final = ("info", "flag-banner")
"""The signs of what is said besides: once a game, and what it teaches."""


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
    """What stepping in does, before it is done: each effect large, then what it means."""
    width = min(1240 * min(1.4, canvas.text_factor), canvas.width - 80)
    inner = width - 112
    said = text_height(canvas, shown.line, BODY, inner - _DISC - 28, _COLUMNS)
    notes = [
        max(_SIGN, text_height(canvas, each, LABEL, inner - _SIGN - 16, _COLUMNS) + 4)
        for each in shown.remarks
    ]
    head = max(_DISC, _TITLE + 12 + said)
    effect = _effect_height(canvas)
    needed = head + effect + sum(notes) + 12 * (len(notes) - 1) + 2 * 28 + 88 + 28 + 88
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
        canvas, name=INTERVENE, width=width, height=needed, buttons=(close, confirm)
    )
    top, rest = room.split_top(head, 28)
    tiles, rest = rest.split_top(effect, 28)
    part = _head(canvas, top, shown)
    for cost, place in zip(shown.effects, tiles.columns(len(shown.effects), gap=20), strict=True):
        part += _effect(canvas, place, cost)
    for icon, text, row in zip(_NOTES, shown.remarks, rest.rows_of(notes, gap=12), strict=True):
        sign, words = row.split_left(_SIGN, 16)
        part += Part.of(
            IconNode(box=sign.at(w=38, h=38), name=icon, colour="ink2"),
            paragraph(
                canvas, text, LABEL, words, colour="ink2", valign="middle", columns=_COLUMNS
            ),
        )
    return replace(framed, nodes=framed.nodes + part.nodes, targets=part.targets + framed.targets)


def _head(canvas: Canvas, area: Box, shown: InterveneView) -> Part:
    """The question beside the sign of Bestuur, and what it is about."""
    sign, words = area.split_left(_DISC, 28)
    disc = sign.at(w=_DISC, h=_DISC, ay=0.0)
    title, said = words.split_top(_TITLE, 12)
    return Part.of(
        Panel(box=disc, fill="night", radius=_DISC / 2),
        IconNode(box=disc.inset(_DISC * 0.26), name="bank", colour="accent2"),
        line(canvas, shown.title, HEADING, title),
        paragraph(canvas, shown.line, BODY, said, colour="ink2", columns=_COLUMNS, balance=True),
    )


def _effect_height(canvas: Canvas) -> float:
    return 48 + canvas.text(VALUE) * VALUE.leading + canvas.text(BODY) * BODY.leading


def _effect(canvas: Canvas, area: Box, cost: Cost) -> Part:
    """One effect: its icon and number, and under them what it is."""
    number, word = area.inset(16, 20).rows_of([None, canvas.text(BODY) * BODY.leading], gap=4)
    wide = text_width(canvas, cost.short, VALUE) + 4
    side = min(number.h, _ICON * canvas.text_factor)
    row = number.at(w=min(number.w, side + 18 + wide), h=number.h)
    icon, amount = row.split_left(side, 18)
    return Part.of(
        Panel(box=area, fill=_GROUNDS[cost.tone], radius=24),
        IconNode(box=icon.at(w=side, h=side), name=cost.icon, colour=cost.tone),
        line(canvas, cost.short, VALUE, amount),
        line(canvas, cost.word, BODY, word, align="center"),
    )
