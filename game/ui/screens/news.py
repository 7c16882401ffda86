"""Wijknieuws: read aloud before the table chooses; then what comes back of earlier choices."""

from dataclasses import replace
from typing import Final

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import BODY, CHOICE, HEADING, LABEL, READING_TEXT, READING_TITLE
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter import news as presenter
from game.ui.presenter.comeback import ComesBack
from game.ui.presenter.news import NewsView, TiredPerson
from game.ui.presenter.plain_words import jargon
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.play_parts import medallion, priced
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import chips, chips_width, named_chip, pill, pill_width, wordless

_SCENE: Final = 560.0
_SCENE_LEAST: Final = 150.0
_BUTTON: Final = 104.0
_WORDS: Final = 1040.0
"""Words as wide as this can stand beside the button."""
_WARNING: Final = 148.0
_TITLE: Final = 1.3
"""A title is large as it is: it grows less than the news."""
_LONG: Final = 72
"""Characters in a line of a story that is too long for lines of the usual length."""
_ALONE: Final = 440.0
"""A line that has so much height is the only one on the page."""


def page(scene: Scene, canvas: Canvas, _ui: UiState) -> Page:
    """The news as one large card; one button goes on."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    card = frame.body.inset(94, 8) if canvas.text_factor < 1.5 else frame.body
    part = Part.of(Panel(box=card, fill="paper", radius=32, shadow=3, id="news.card"))
    inside = card.pad(left=56, right=56, bottom=32)
    foot, room = inside.split_bottom(_BUTTON, 20)
    words = jargon(scene)
    wide = min(foot.w, max(400.0, text_width(canvas, view.on, CHOICE) + 150))
    if view.kind == "news":
        beside = not view.warnings and inside.w - wide - 40 >= _WORDS * canvas.text_factor
        part += _story(canvas, card, inside.pad(right=wide + 40) if beside else room, view, words)
        part += _moved(canvas, foot, view, beside=beside, taken=wide)
    else:
        part += _back(canvas, room, view, words)
    part += button(
        canvas,
        foot.at(w=wide, h=foot.h, ax=1.0),
        id="news.on",
        label=view.on,
        intent=view.intent,
        icon="arrow-right",
    )
    name = f"{ScreenName.ROLE}.{view.kind}"
    return chrome.finish(
        scene,
        name=name,
        parts=[frame.part, part],
        focus="news.on",
        announce=view.text or view.title,
        motion=(Motion(id=f"{name}.{scene.state.round}", nodes=("news.*",), kind="rise"),),
    )


def _story(canvas: Canvas, card: Box, room: Box, view: NewsView, words: tuple[str, ...]) -> Part:
    warned = view.warnings[:2]
    least = text_height(canvas, view.text, READING_TEXT, room.w)
    calm = canvas.at_most(_TITLE)
    title = text_height(calm, view.title, READING_TITLE, room.w)
    below = least + title + 60 + (_WARNING + 20 if warned else 0)
    below = max(below, _BUTTON + named_chip(canvas) + 36) if view.moves else below
    high = min(_SCENE, room.bottom - card.y - below)
    part, rest = Part(), room.pad(top=96)
    if view.picture and high >= _SCENE_LEAST:
        stage = box(card.x, card.y, card.w, high)
        part += Part.of(
            Picture(
                box=stage,
                svg=view.picture,
                radius=(32, 32, 0, 0),
                fit="cover",
                alt=view.title,
                id="news.scene",
            )
        )
        rest = Box(x=room.x, y=stage.bottom + 24, w=room.w, h=room.bottom - stage.bottom - 24)
    wide = pill_width(canvas, view.tag, icon="newspaper")
    tag = box(card.x + 56, card.y + 24, min(wide, room.w), 64)
    part += pill(canvas, tag, view.tag, icon="newspaper")
    if warned:
        strip, rest = rest.split_bottom(_WARNING, 20)
        for warning, place in zip(warned, strip.columns(len(warned), gap=20), strict=True):
            part += _warning(canvas, place, warning)
    heading, body = rest.split_top(min(title + 4, rest.h * 0.45), 8)
    text = paragraph(canvas, view.text, READING_TEXT, body, colour="ink2", id="news.text")
    if text.overflow:
        text = paragraph(
            canvas, view.text, READING_TEXT, body, colour="ink2", columns=_LONG, id="news.text"
        )
    part += Part.of(
        paragraph(calm, view.title, READING_TITLE, heading, balance=True, id="news.title")
    )
    return part + underlined(canvas, text, words)


def _moved(canvas: Canvas, foot: Box, view: NewsView, *, beside: bool, taken: float) -> Part:
    """What the news did to the meters: over the button, or left of it under the story."""
    prices = priced(view.moves)
    if beside:
        place = box(foot.x, foot.y - named_chip(canvas) - 20, foot.w, named_chip(canvas))
    else:
        place = foot.pad(right=taken + 24)
        room = min(place.w, chips_width(canvas, prices, named_chip(canvas)) - 8)
        place = place.at(w=room, h=named_chip(canvas), ax=0.0)
    fits = chips_width(canvas, prices, named_chip(canvas)) - 8 <= place.w
    return chips(
        canvas, place, prices if fits else wordless(prices)[:1], height=named_chip(canvas)
    )


def _warning(canvas: Canvas, area: Box, warning: TiredPerson) -> Part:
    face, words = area.inset(20, 10).split_left(124, 20)
    title, text = words.rows_of([words.h * 0.42, None], gap=2)
    return (
        Part.of(Panel(box=area, fill="faint", radius=24, stroke="grey", stroke_width=3))
        + medallion(face.at(w=120, h=120), warning.face, ring="grey")
        + Part.of(
            line(canvas, warning.title, HEADING, title),
            paragraph(canvas, warning.text, LABEL, text, colour="ink2", max_lines=2, columns=70),
        )
    )


def _back(canvas: Canvas, room: Box, view: NewsView, jargon_words: tuple[str, ...]) -> Part:
    calm = canvas.at_most(_TITLE)
    heading, rest = room.pad(top=40).split_top(
        min(text_height(calm, view.title, READING_TITLE, room.w - 96) + 4, room.h * 0.3), 24
    )
    icon, words = heading.split_left(76, 20)
    part = Part.of(
        IconNode(box=icon.at(w=72, h=72), name="clock-counter-clockwise", colour="warn"),
        paragraph(calm, view.title, READING_TITLE, words, valign="middle", id="news.title"),
    )
    for told, place in zip(view.back, rest.rows(len(view.back), gap=24), strict=True):
        part += comes_back(canvas, place, told, large=True, marked=jargon_words)
    return part


def comes_back(
    canvas: Canvas, area: Box, told: ComesBack, *, large: bool, marked: tuple[str, ...] = ()
) -> Part:
    """A delayed line: the scene, what was chosen then, and what it led to."""
    part = Part.of(Panel(box=area, fill="cream", radius=24, stroke="accent", stroke_width=3))
    alone = large and area.h >= _ALONE
    inner = area.inset(28, 22) if large else area.inset(24, 8)
    wide = min(inner.w * (0.46 if large else 0.3), inner.h * 600 / 336)
    scene, words = inner.split_left(wide, 40 if alone else 28)
    picture = scene.at(w=wide, h=min(inner.h, wide * 336 / 600))
    if alone:
        picture = scene.at(w=wide, h=min(inner.h, wide * 560 / 760))
    svg = told.large if alone else told.picture
    part += Part.of(Picture(box=picture, svg=svg, radius=18, fit="cover", alt=told.text))
    style = READING_TEXT if large else BODY
    small = BODY if large else LABEL
    columns = 45 if large else 60
    high = min(text_height(canvas, told.chose, small, words.w, 70) + 2, words.h * 0.4)
    if large:
        words = words.at(w=words.w, h=min(words.h, picture.h))
    bold = replace(style, face="bold")
    whole = high + 10 + text_height(canvas, told.text, bold, words.w, columns)
    least = 0.0 if alone else picture.h * 0.6
    if alone or not large:
        words = words.at(w=words.w, h=max(min(whole + 4, words.h), least))
    chose, text = words.split_top(high, 10)
    led_to = paragraph(canvas, told.text, bold, text, columns=columns)
    part += Part.of(paragraph(canvas, told.chose, small, chose, colour="ink2", columns=70))
    return part + underlined(canvas, led_to, marked)
