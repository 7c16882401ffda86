"""Counting the cards that went up after the silence."""

from dataclasses import replace

from game.text.phrases.play_round import PlayRole
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, HEADING, LABEL_BOLD
from game.ui.layout.text import line
from game.ui.presenter import role as presenter
from game.ui.presenter.role import RoleCardView, RoleView
from game.ui.presenter.scene import Scene
from game.ui.widgets.buttons import stepper
from game.ui.widgets.cards import badge
from game.ui.widgets.layers import Choice, dialog_frame


def tally_layer(scene: Scene, canvas: Canvas, view: RoleView) -> Layer:
    """Steppers for the raised cards of every role."""
    rows = (len(view.cards) + 1) // 2
    done = Choice(
        id="tally.close",
        label=scene.say(PlayRole.COUNTED),
        intent=presenter.close(scene),
        icon="check-fat",
    )
    layer, room = dialog_frame(
        canvas, name="tally", width=1640, height=330 + rows * 116, buttons=(done,)
    )
    title, body = room.split_top(72, 16)
    words, count = title.split_right(520, 24)[::-1]
    part = Part.of(
        line(canvas, scene.say(PlayRole.COUNT_TITLE), HEADING, words),
        line(canvas, view.silence.line, BODY, count, colour="ink2", align="right"),
    )
    targets = Part()
    for card, place in zip(view.cards, _down(body, rows), strict=False):
        targets += _counter(scene, canvas, place, card)
    return replace(
        layer,
        nodes=layer.nodes + part.nodes + targets.nodes,
        targets=targets.targets + layer.targets,
    )


def _down(area: Box, rows: int) -> tuple[Box, ...]:
    """Cells of two columns, down the first and then down the second."""
    left, right = area.columns(2, gap=32)
    return (*left.rows(rows), *right.rows(rows))


def _counter(scene: Scene, canvas: Canvas, area: Box, card: RoleCardView) -> Part:
    number, rest = area.split_left(64, 16)
    part = badge(canvas, number.at(w=64, h=64), str(card.number), fill=card.tone)
    steps, words = rest.split_right(270, 12)
    part += Part.of(line(canvas, card.name, LABEL_BOLD, words))
    return part + stepper(
        canvas,
        steps.at(w=steps.w, h=min(steps.h, 84)),
        id=f"tally.{card.number}",
        label=card.name,
        count=card.votes,
        low=0,
        high=card.room,
        change=lambda count: presenter.tally(scene, card.role, count),
    )
