"""Tussentijds leren: the beleidsadviseur and three futures."""

from typing import Final

from game.charts.bars import energy_bar
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, BODY_BOLD, CHOICE, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.adviser import AdviserView, FutureView
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.parts import heading
from game.ui.screens.play_parts import medallion, quoted
from game.ui.widgets.buttons import button, not_now
from game.ui.widgets.cards import Price, chip, chip_width, ground, tint

_SPEECH: Final = TextStyle(name="adviser", face="heading", size=52, minimum=34, leading=1.14)
_PERSON: Final = 0.4


def page(scene: Scene, canvas: Canvas, view: AdviserView, on: Show) -> Page:
    """The person at the left, the futures at the right."""
    frame = chrome.frame(scene, canvas)
    head, rest = heading(canvas, frame.body.pad(left=8), view.title, view.subtitle)
    left, right = rest.columns_of([rest.w * _PERSON, None], gap=24)
    futures, foot = right.split_bottom(104, 20)[::-1]
    part = frame.part + head + _person(canvas, left, view)
    for one, place in zip(view.futures, futures.rows(len(view.futures), gap=16), strict=True):
        part += _future(canvas, place, one)
    wide = max(360.0, text_width(canvas, view.on, CHOICE) + 150)
    go, words = foot.split_right(min(wide, foot.w * 0.5), 20)
    part += Part.of(
        paragraph(canvas, view.talk, BODY, words, colour="ink2", valign="middle", columns=50)
    ) + button(canvas, go, id="on", label=view.on, intent=on, icon="arrow-right")
    return chrome.finish(
        scene,
        name="learn.adviser",
        parts=[part],
        focus=view.futures[0].id if not view.talk else "on",
        announce=view.says,
    )


def _person(canvas: Canvas, area: Box, view: AdviserView) -> Part:
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inside = area.inset(32, 28)
    foot, rest = inside.split_bottom(112, 16)
    speech, face = rest.split_top(rest.h * 0.42, 20)
    part += Part.of(Panel(box=speech, fill="paper", radius=28)) + quoted(
        canvas, view.says, _SPEECH, speech.inset(28, 16)
    )
    side = min(face.h, face.w * 0.8, 380.0)
    part += medallion(
        face.at(w=side, h=side), view.person, ring="accent2" if view.hopeful else "grey", width=8
    )
    name, energy = foot.rows_of([52, None], gap=8)
    bar, words = energy.split_left(energy.w * 0.4, 20)
    return part + Part.of(
        line(canvas, view.name, SUBHEADING, name, colour="white", align="center"),
        Picture(box=bar.at(w=bar.w, h=26), svg=energy_bar(view.energy, round(bar.w), 26)),
        line(canvas, view.energy_line, LABEL, words, colour="mist"),
    )


def _future(canvas: Canvas, area: Box, view: FutureView) -> Part:
    target = Target(
        id=view.id,
        box=area,
        intent=view.intent,
        label=view.name,
        role="card",
        chosen=view.chosen,
        reason=not_now(canvas, not view.why_not, view.why_not),
        radius=20,
    )
    side = min(112.0, area.h - 40)
    icon, words = area.inset(28, 20).split_left(side, 28)
    spot = icon.at(w=side, h=side)
    gain, words = words.split_right(min(400.0, words.w * 0.38), 20)
    name, about = words.rows_of([words.h * 0.42, None], gap=4)
    part = ground(target) + Part(targets=(target,))
    part += Part.of(
        Panel(box=spot, fill="ink" if view.chosen else tint("petal"), radius=side / 2),
        IconNode(
            box=spot.inset(side * 0.24),
            name=view.icon,
            colour="accent2" if view.chosen else "petal",
        ),
        line(canvas, view.name, BODY_BOLD, name),
        paragraph(canvas, view.line, BODY, about, colour="ink2", max_lines=2, columns=50),
    )
    return part + _gains(canvas, gain, view)


def _gains(canvas: Canvas, area: Box, view: FutureView) -> Part:
    upper, lower = area.rows_of([area.h * 0.5, None], gap=4)
    part = Part.of(
        paragraph(canvas, view.when, LABEL, lower, colour="ink2", columns=40, max_lines=2)
    )
    for gain in view.gains[:1]:
        price = Price(icon=gain.icon, text=gain.text, tone=gain.tone)
        wide = min(upper.w, chip_width(canvas, price, 56))
        part += chip(canvas, upper.at(w=wide, h=56, ax=0), price)
    return part
