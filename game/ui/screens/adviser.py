"""Tussentijds leren: the beleidsadviseur and three futures."""

from typing import Final

from game.charts.bars import energy_bar
from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, BODY_BOLD, CHOICE, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import alike, line, paragraph, text_height, text_width
from game.ui.presenter.adviser import AdviserView, FutureView, GainView
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.parts import heading
from game.ui.screens.play_parts import medallion, quoted
from game.ui.screens.speech import bubble
from game.ui.widgets.buttons import button, not_now
from game.ui.widgets.cards import Price, chip, chip_width, ground, tint

_SPEECH: Final = TextStyle(name="adviser", face="heading", size=52, minimum=34, leading=1.14)
_PERSON: Final = 0.4
_CHIP: Final = 56.0
_GAIN: Final = 0.4
"""The largest share of a card that what it gives may take."""


def page(scene: Scene, canvas: Canvas, view: AdviserView, on: Show) -> Page:
    """The person at the left, the futures at the right."""
    frame = chrome.frame(scene, canvas)
    head, rest = heading(canvas, frame.body, view.title, view.subtitle)
    left, right = rest.columns_of([rest.w * _PERSON, None], gap=24)
    futures, foot = right.split_bottom(104, 20)[::-1]
    part = frame.part + head + _person(canvas, left, view)
    part += _futures(canvas, futures, view.futures)
    wide = max(360.0, text_width(canvas, view.on, CHOICE) + 150)
    go, words = foot.split_right(min(wide, foot.w * 0.5), 20)
    part += Part.of(
        paragraph(canvas, view.talk, BODY, words, colour="ink2", valign="middle", columns=50)
    ) + button(
        canvas,
        go,
        id="on",
        label=view.on,
        intent=on,
        icon="arrow-right",
        kind="primary" if view.talk else "secondary",
        centred=True,
    )
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
    speech, face = rest.split_top(rest.h * 0.4, 56)
    part += bubble(speech, theme=canvas.theme) + quoted(
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


def _gain_width(canvas: Canvas, area: Box, futures: tuple[FutureView, ...]) -> float:
    """As wide as the widest gain, so that all have letters of one size."""
    wishes = [
        chip_width(canvas, _price(gain), _CHIP) for view in futures for gain in view.gains[:1]
    ]
    return min(max(wishes, default=0.0) + 4, area.w * _GAIN)


@value
class _Card:
    """Where the words of a future stand."""

    area: Box
    sign: Box
    name: Box
    about: Box
    gain: Box
    when: Box


def _card(canvas: Canvas, area: Box, view: FutureView, gain_width: float) -> _Card:
    """Name and line in the middle of the card's height, and so what it gives."""
    side = min(112.0, area.h - 40)
    icon, words = area.inset(28, 16).split_left(side, 28)
    gain, words = words.split_right(gain_width, 28)
    named = min(canvas.text(BODY_BOLD) * BODY_BOLD.leading, words.h * 0.42)
    told = min(text_height(canvas, view.line, BODY, words.w, 50) + 4, words.h - named - 8)
    name, about = words.at(w=words.w, h=named + 8 + told).rows_of([named, None], gap=8)
    when = min(text_height(canvas, view.when, LABEL, gain.w, 40) + 4, gain.h - _CHIP - 8)
    given, after = gain.at(w=gain.w, h=_CHIP + 8 + when).rows_of([_CHIP, None], gap=8)
    return _Card(
        area=area, sign=icon.at(w=side, h=side), name=name, about=about, gain=given, when=after
    )


def _futures(canvas: Canvas, area: Box, futures: tuple[FutureView, ...]) -> Part:
    """The futures under each other, their words in letters of one size."""
    wide = _gain_width(canvas, area, futures)
    places = area.rows(len(futures), gap=16)
    cards = [_card(canvas, spot, view, wide) for view, spot in zip(futures, places, strict=True)]
    both = list(zip(futures, cards, strict=True))
    styles = (
        alike(canvas, BODY_BOLD, [(view.name, card.name) for view, card in both], max_lines=1),
        alike(canvas, BODY, [(view.line, card.about) for view, card in both], max_lines=2),
        alike(canvas, LABEL, [(view.when, card.when) for view, card in both], max_lines=2),
    )
    return Part.joined([_future(canvas, card, view, styles) for view, card in both])


def _future(
    canvas: Canvas,
    card: _Card,
    view: FutureView,
    styles: tuple[TextStyle, TextStyle, TextStyle],
) -> Part:
    target = Target(
        id=view.id,
        box=card.area,
        intent=view.intent,
        label=view.name,
        role="card",
        chosen=view.chosen,
        reason=not_now(canvas, not view.why_not, view.why_not),
        radius=20,
    )
    named, told, after = styles
    part = ground(target) + Part(targets=(target,))
    part += Part.of(
        Panel(box=card.sign, fill="ink" if view.chosen else tint("petal"), radius=card.sign.w / 2),
        IconNode(
            box=card.sign.inset(card.sign.w * 0.24),
            name=view.icon,
            colour="accent2" if view.chosen else "petal",
        ),
        line(canvas, view.name, named, card.name),
        paragraph(canvas, view.line, told, card.about, colour="ink2", max_lines=2),
        paragraph(canvas, view.when, after, card.when, colour="ink2", max_lines=2),
    )
    for gain in view.gains[:1]:
        price = _price(gain)
        wide = min(card.gain.w, chip_width(canvas, price, _CHIP))
        part += chip(canvas, card.gain.at(w=wide, h=_CHIP, ax=0), price)
    return part


def _price(gain: GainView) -> Price:
    return Price(icon=gain.icon, text=gain.text, tone=gain.tone)
