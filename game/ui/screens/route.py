"""On the way: the town, the card of the place, the news strip and the bottom bar."""

from functools import partial
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.play_round import PlayRoute
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Motion, Page
from game.ui.presenter import board as board_view
from game.ui.presenter import heard, route_actions
from game.ui.presenter import route as presenter
from game.ui.presenter.heard import HeardView
from game.ui.presenter.intents import Show
from game.ui.presenter.meters import dials, purses
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.board import board
from game.ui.screens.route_bar import bar
from game.ui.screens.route_card import card
from game.ui.screens.route_layers import heard_layer, layers
from game.ui.screens.route_strip import strip
from game.ui.state import UiState

_CARD: Final = 688.0
_STRIP: Final = 96.0


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page of a table that is on its way, or has come back and waits."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas, bottom=True)
    right, town, low = areas(canvas, frame.body)
    drawn = board(canvas, town, board_view.view(scene), pointed=view.guide.place)
    key = f"host:{scene.table}:{view.place}"
    shown = scene.local.number(key)
    aside = card(
        canvas,
        right,
        view,
        ui,
        at=shown,
        more=Show(key=key, to=str(shown + 1)),
        turn=scene.say(PlayRoute.NEXT_PERSON),
        draw=partial(presenter.picture, scene, (view.guide.place, scene.here.trip.place)),
    )
    foot = bar(canvas, view, dials(scene), purses(scene), scene.say(ChromeText.YOUR_ROLE))
    opened = layers(scene, canvas, ui, view)
    told = heard.view(scene)
    if told is not None and not opened:
        opened = (heard_layer(canvas, told),)
    return chrome.finish(
        scene,
        name=str(ScreenName.ROUTE),
        parts=[frame.part, drawn.part, strip(scene, canvas, low, view), aside, foot],
        focus="" if opened else view.guide.focus,
        announce=view.heading,
        layers=opened,
        motion=(
            Motion(id=f"point.{view.guide.place}", nodes=("pointer.*",), kind="pop"),
            *drawn.motion,
        ),
        back=_back(scene, told),
    )


def areas(canvas: Canvas, body: Box) -> tuple[Box, Box, Box]:
    """The card, the town and the strip; the town is equally large wherever it is shown."""
    right, left = body.split_right(_card_width(canvas), 16)
    strip, town = left.split_bottom(_STRIP, 16)
    return right, town, strip


def _back(scene: Scene, told: HeardView | None) -> Show | None:
    """Esc closes what is open, or says that what was heard has been read."""
    if route_actions.opened(scene):
        return route_actions.shut(scene)
    return told.intent if told is not None else None


def _card_width(canvas: Canvas) -> float:
    return _CARD + max(0.0, canvas.width - 1920) * 0.3
