"""The three questions of Leren, each with what it is about."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.styles import TextStyle
from game.ui.layout.text import paragraph, text_width
from game.ui.presenter import learn as presenter
from game.ui.presenter.learn import LearnView
from game.ui.presenter.scene import Scene
from game.ui.screens.opgaven import opgave_sign
from game.ui.screens.parts import panel
from game.ui.screens.play_parts import medallion
from game.ui.widgets.cards import badge

_QUESTION: Final = TextStyle(name="question", face="heading", size=64, minimum=44, leading=1.1)
_PICTURE: Final = 620.0
_FIRST: Final = 150.0
_OTHER: Final = 84.0
_FACES: Final = 3
_LARGEST: Final = 180.0
_ROSE: Final = "#F7E0CD"


def three_questions(scene: Scene, canvas: Canvas, area: Box, shown: LearnView) -> Part:
    """The questions, and at the right of each what it is about, where the letters leave room."""
    part = Part()
    about = (_work, _order, _people)
    wide = max(text_width(canvas, question, _QUESTION) for question in shown.questions)
    pictured = area.w - 96 - 144 - wide - _PICTURE - 40 >= 0
    for number, (question, spot) in enumerate(
        zip(shown.questions, area.rows(len(shown.questions), gap=20), strict=True), start=1
    ):
        part += panel(spot)
        if pictured:
            part += about[number - 1](scene, spot.split_right(_PICTURE, 0)[0], shown)
        mark, words = spot.inset(48, 20).split_left(104, 40)
        words = words.pad(right=_PICTURE if pictured else 0)
        part += badge(canvas, mark.at(w=96, h=96), str(number), fill="night", colour="accent2")
        part += Part.of(paragraph(canvas, question, _QUESTION, words, valign="middle", columns=60))
    return part


def _work(scene: Scene, area: Box, _shown: LearnView) -> Part:
    """Where the work is done."""
    svg = presenter.place_picture(scene, (round(area.w), round(area.h)))
    if not svg:
        return Part()
    return Part.of(Picture(box=area, svg=svg, radius=(0, 28, 28, 0), fit="cover"))


def _order(_scene: Scene, area: Box, shown: LearnView) -> Part:
    """The opgaven, with that of the table on the foremost place."""
    part = Part.of(Panel(box=area, fill="mist", radius=(0, 28, 28, 0)))
    others = [each for each in range(shown.opgaven) if each != shown.opgave]
    first = [] if shown.opgave is None else [shown.opgave]
    sizes = [_FIRST for _ in first] + [_OTHER for _ in others]
    room = sum(sizes) + 16 * (len(sizes) - 1)
    row = area.at(w=min(room, area.w - 48), h=area.h)
    over = min(1.0, row.w / room)
    for place, spot in zip(
        first + others, row.columns_of([size * over for size in sizes], gap=16 * over), strict=True
    ):
        part += opgave_sign(spot, place)
    return part


def _people(_scene: Scene, area: Box, shown: LearnView) -> Part:
    """Who should notice it."""
    part = Part.of(Panel(box=area, fill=_ROSE, radius=(0, 28, 28, 0)))
    faces = shown.faces[:_FACES]
    side = min(area.h - 48, (area.w - 48 - 20 * (len(faces) - 1)) / max(1, len(faces)), _LARGEST)
    row = area.at(w=side * len(faces) + 20 * (len(faces) - 1), h=side)
    for one, spot in zip(faces, row.columns(len(faces), gap=20), strict=True):
        part += medallion(spot.at(w=side, h=side), one, width=5)
    return part
