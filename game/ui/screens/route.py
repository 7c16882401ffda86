"""On the way: the town, the card of the place, the news strip and the bottom bar."""

from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.play_round import PlayRoute
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import BODY, LABEL_BOLD
from game.ui.layout.text import paragraph
from game.ui.presenter import board as board_view
from game.ui.presenter import heard, intervening, route_actions
from game.ui.presenter import route as presenter
from game.ui.presenter.heard import HeardView
from game.ui.presenter.intents import Show
from game.ui.presenter.meters import dials, purses
from game.ui.presenter.route import RouteView
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.board import board
from game.ui.screens.intervening import strip_button, strip_width
from game.ui.screens.play_parts import fitting, medallion
from game.ui.screens.route_bar import bar
from game.ui.screens.route_card import card
from game.ui.screens.route_layers import heard_layer, layers
from game.ui.state import UiState

_CARD: Final = 688.0
_STRIP: Final = 96.0


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page of a table that is on its way, or has come back and waits."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas, bottom=True)
    right, town, strip = areas(canvas, frame.body)
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
    )
    foot = bar(canvas, view, dials(scene), purses(scene), scene.say(ChromeText.YOUR_ROLE))
    opened = layers(scene, canvas, ui, view)
    told = heard.view(scene)
    if told is not None and not opened:
        opened = (heard_layer(canvas, told),)
    return chrome.finish(
        scene,
        name=str(ScreenName.ROUTE),
        parts=[frame.part, drawn.part, _strip(scene, canvas, strip, view), aside, foot],
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


def _strip(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    """The local news of this round, and the doors to team and work."""
    step_in = intervening.view(scene)
    button = Part()
    if step_in is not None:
        place, area = area.split_right(strip_width(canvas, step_in), 16)
        button = strip_button(scene, canvas, place, step_in)
    work, rest = area.split_right(132, 16)
    team, news = rest.split_right(132 + 44 * min(3, len(view.team)), 16)
    part = Part.of(Panel(box=news, fill="night2", radius=24, shadow=1))
    inner = news.inset(12, 6)
    if view.news_face is not None:
        face, inner = inner.split_left(84, 16)
        part += medallion(face.at(w=84, h=84), view.news_face, ring="accent2", width=4)
    part += Part.of(
        paragraph(
            canvas,
            fitting(canvas, view.news, BODY, inner.inset(0, 2)),
            BODY,
            inner,
            colour="white",
            valign="middle",
            columns=80,
            max_lines=2,
        )
    )
    doors = _team_button(scene, canvas, team, view) + _work_button(scene, canvas, work, view)
    return part + doors + button


def _team_button(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    label = scene.say(PlayRoute.TEAM)
    target = Target(
        id="strip.team",
        box=area,
        intent=route_actions.opening(scene, "team"),
        label=label,
        radius=24,
    )
    part = Part(nodes=(Panel(box=area, fill="night2", radius=24, shadow=1),), targets=(target,))
    faces, words = area.inset(12, 8).split_left(16 + 44 * min(3, len(view.team)) + 20, 4)
    for at, member in enumerate(view.team[:3]):
        place = faces.at(w=64, h=64, ax=0.0).moved(44 * at, 0)
        part += medallion(place, member.face, width=3, shadow=False)
    return part + _counted(canvas, words, label, len(view.team))


def _work_button(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    label = scene.say(PlayRoute.WORK_SHORT)
    running = sum(not work.stopped for work in view.work)
    target = Target(
        id="strip.work",
        box=area,
        intent=route_actions.opening(scene, "work"),
        label=label,
        radius=24,
    )
    part = Part(nodes=(Panel(box=area, fill="night2", radius=24, shadow=1),), targets=(target,))
    icon, words = area.inset(12, 8).split_left(40, 4)
    part += Part.of(IconNode(box=icon.at(w=38, h=38), name="plant", colour="cap"))
    return part + _counted(canvas, words, label, running)


def _counted(canvas: Canvas, area: Box, label: str, count: int) -> Part:
    return Part.of(
        paragraph(
            canvas,
            f"{label} {count}",
            LABEL_BOLD,
            area,
            colour="white",
            align="center",
            valign="middle",
            max_lines=2,
        )
    )
