"""Epilogue per gezicht: one face, a year later, and nothing else."""

from typing import Final

from game.art.svg import document, dot
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import READING_TEXT, READING_TITLE
from game.ui.layout.text import paragraph, text_height
from game.ui.presenter import epilogue as presenter
from game.ui.presenter.epilogue import EpilogueView
from game.ui.presenter.intro import picture
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.play_parts import medallion
from game.ui.state import UiState
from game.ui.widgets.buttons import button

_FACE: Final = 520.0
_SCENE: Final = (640, 480)
"""Where nobody speaks, the place of the casus stands beside the words."""
_PICTURED: Final = 1.25
_ROSE: Final = "#F7E0CD"
_BLUSH: Final = "#FBEBDC"


def page(scene: Scene, canvas: Canvas, _ui: UiState) -> Page:
    """The page of the face that is read now."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    under = canvas.area.pad(top=frame.body.y - 16)
    ground = Part.of(
        Panel(box=under, fill=_ROSE),
        Picture(
            box=box(under.x, under.y, under.h * 1.2, under.h), svg=_HALO, fit="cover", id="halo"
        ),
    )
    name = f"{ScreenName.EPILOGUE}.{view.place}"
    return chrome.finish(
        scene,
        name=name,
        parts=[frame.part, ground, _story(scene, canvas, frame.body, view)],
        focus="on",
        announce=f"{view.title}. {view.text}",
        motion=(Motion(id=name, nodes=("face.*", "story.*"), kind="fade", duration="petal"),),
    )


def _story(scene: Scene, canvas: Canvas, area: Box, view: EpilogueView) -> Part:
    foot, room = area.inset(64, 32).split_bottom(104, 24)
    part = _foot(canvas, foot, view)
    words = room
    pictured = view.face is None and canvas.text_factor <= _PICTURED
    svg = picture(scene, _SCENE) if pictured else ""
    if svg:
        left, words = room.split_left(_SCENE[0], 72)
        place = left.at(w=_SCENE[0], h=_SCENE[1])
        part += Part.of(
            Panel(box=place, fill="mist", radius=32, shadow=2),
            Picture(box=place, svg=svg, radius=32, fit="cover", id="face.scene"),
        )
    if view.face is not None:
        side = min(_FACE, room.h, room.w * 0.34)
        face, words = room.split_left(side, 72)
        part += medallion(face.at(w=side, h=side), view.face, width=12)
    title = min(text_height(canvas, view.title, READING_TITLE, words.w) + 4, words.h * 0.36)
    text = text_height(canvas, view.text, READING_TEXT, words.w)
    block = words.at(w=words.w, h=min(words.h, title + 24 + text + 8))
    heading, body = block.split_top(title, 24)
    return part + Part.of(
        paragraph(canvas, view.title, READING_TITLE, heading, balance=True, id="story.title"),
        paragraph(canvas, view.text, READING_TEXT, body, id="story.text"),
    )


def _foot(canvas: Canvas, area: Box, view: EpilogueView) -> Part:
    """A dot for every face, and the button."""
    wide = min(area.w, 560.0)
    part = button(
        canvas,
        area.at(w=wide, h=area.h, ax=1.0),
        id="on",
        label=view.label,
        intent=view.intent,
        icon="arrow-right",
    )
    for at in range(view.total if view.total > 1 else 0):
        place = box(area.x + at * 44, area.cy - 14, 28, 28)
        now = at + 1 == view.place
        part += Part.of(
            Panel(
                box=place,
                fill="ink" if now else "white",
                radius=14,
                stroke="ink",
                stroke_width=3,
            )
        )
    return part


_HALO: Final = document(dot(430, 480, 560, _BLUSH), 1152, 960)
