"""Epilogue per gezicht: one face, a year later, and nothing else."""

from functools import lru_cache
from typing import Final

from game.art.svg import document, dot
from game.art.town.skyline import skyline
from game.art.town.spec import TownSpec
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import BODY, READING_TEXT, READING_TITLE
from game.ui.layout.text import paragraph, text_height
from game.ui.presenter import board
from game.ui.presenter import epilogue as presenter
from game.ui.presenter.epilogue import EpilogueView
from game.ui.presenter.intro import picture
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.board_town import spec
from game.ui.screens.play_parts import medallion
from game.ui.state import UiState
from game.ui.widgets.buttons import button

_TITLE: Final = 1.3
"""A title is large as it is: it grows less than the story."""
_FACE: Final = 520.0
_SCENE: Final = (640, 480)
"""Where nobody speaks, the place of the casus stands beside the words."""
_LEAD: Final = 70
_PICTURED: Final = 1.25
_HORIZON: Final = 340.0
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
    pictured = canvas.text_factor <= _PICTURED
    if pictured:
        ground += Part.of(_horizon(scene, canvas))
    name = f"{ScreenName.EPILOGUE}.{view.place}"
    return chrome.finish(
        scene,
        name=name,
        parts=[frame.part, ground, _story(scene, canvas, frame.body, view)],
        focus="on",
        announce=" ".join(filter(None, (f"{view.title}.", view.lead, view.text))),
        motion=(Motion(id=name, nodes=("face.*", "story.*"), kind="fade", duration="petal"),),
    )


def _story(scene: Scene, canvas: Canvas, area: Box, view: EpilogueView) -> Part:
    pictured = canvas.text_factor <= _PICTURED
    foot, room = area.inset(64, 32).split_bottom(104, _HORIZON - 160 if pictured else 24)
    part = _foot(canvas, foot, view)
    words = room
    svg = picture(scene, _SCENE) if view.face is None and pictured else ""
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
    return part + _words(canvas, words, view)


def _words(canvas: Canvas, area: Box, view: EpilogueView) -> Part:
    """Whose story it is, what was chosen, and how it went, in the middle of the height."""
    calm = canvas.at_most(_TITLE)
    title = min(text_height(calm, view.title, READING_TITLE, area.w) + 4, area.h * 0.36)
    lead = text_height(canvas, view.lead, BODY, area.w, _LEAD) + 20 if view.lead else 0.0
    text = text_height(canvas, view.text, READING_TEXT, area.w)
    block = area.at(w=area.w, h=min(area.h, title + 24 + lead + text + 8))
    heading, body = block.split_top(title, 24)
    part = Part.of(
        paragraph(calm, view.title, READING_TITLE, heading, balance=True, id="story.title")
    )
    if view.lead:
        over, body = body.split_top(lead - 16, 16)
        part += Part.of(
            paragraph(canvas, view.lead, BODY, over, colour="ink2", columns=_LEAD, id="story.lead")
        )
    return part + Part.of(
        paragraph(canvas, view.text, READING_TEXT, body, balance=True, id="story.text")
    )


def _horizon(scene: Scene, canvas: Canvas) -> Picture:
    """The places of the casus far away, under the words."""
    area = canvas.area
    low = area.split_bottom(_HORIZON, 0)[0]
    svg = _skyline(spec(canvas, low, board.view(scene)))
    return Picture(box=low, svg=svg, fit="stretch", id="horizon")


@lru_cache(maxsize=4)
def _skyline(town: TownSpec) -> str:
    return skyline(town, air=_ROSE, share=0.25)


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
