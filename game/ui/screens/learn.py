"""Tussentijds leren: three questions in silence, then the plan again."""

from typing import Final, Literal

from game.text.phrases.learn import LearnText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Page
from game.ui.layout.styles import CHOICE, TextStyle
from game.ui.layout.text import text_width
from game.ui.presenter import adviser as adviser_presenter
from game.ui.presenter import learn as presenter
from game.ui.presenter import organisation
from game.ui.presenter.intents import StartTimer
from game.ui.presenter.learn import LearnView
from game.ui.presenter.scene import Scene
from game.ui.screens import adviser, chrome
from game.ui.screens.organisation import SIDE, matrix_part
from game.ui.screens.parts import heading
from game.ui.screens.plan import plan_page
from game.ui.screens.tensions import tensions_key, tensions_part
from game.ui.screens.three_questions import three_questions
from game.ui.state import UiState
from game.ui.widgets.buttons import button

_SILENCE: Final = 60
_ON: Final = 104.0
_CLOCK: Final = TextStyle(name="clock", face="number", size=44, minimum=30)


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The three questions, what the level shows of the organisation, and then the plan."""
    match presenter.learn_stage(scene):
        case "matrix":
            return _matrix_page(scene, canvas)
        case "tensions":
            return _tensions_page(scene, canvas)
        case "adviser":
            card = adviser_presenter.view(scene)
            if card is not None:
                return adviser.page(scene, canvas, card, presenter.seen(scene, "adviser"))
        case "plan":
            return plan_page(scene, canvas, ui, name="learn.plan")
        case _:
            pass
    return _questions_page(scene, canvas)


def _matrix_page(scene: Scene, canvas: Canvas) -> Page:
    """The matrix, with the way on under what follows from it."""
    frame = chrome.frame(scene, canvas)
    view = organisation.matrix(scene)
    part = matrix_part(canvas, frame.body, view, under=_ON + 20)
    go = frame.body.at(w=SIDE, h=_ON, ax=1.0, ay=1.0)
    return _sheet(scene, canvas, "matrix", frame.part + part, go)


def _tensions_page(scene: Scene, canvas: Canvas) -> Page:
    """The spanningen, with the key to them beside the way on."""
    frame = chrome.frame(scene, canvas)
    view = organisation.tensions(scene)
    foot, body = frame.body.split_bottom(_ON, 20)
    go, beside = foot.split_right(SIDE, 20)
    part = tensions_part(canvas, body, view) + tensions_key(canvas, beside, view)
    return _sheet(scene, canvas, "tensions", frame.part + part, go)


def _sheet(
    scene: Scene, canvas: Canvas, name: Literal["matrix", "tensions"], part: Part, go: Box
) -> Page:
    """A page of the organisation with its way on."""
    on = presenter.seen(scene, name)
    part += button(
        canvas, go, id="on", label=scene.say(LearnText.ON), intent=on, icon="arrow-right"
    )
    return chrome.finish(scene, name=f"learn.{name}", parts=[part], focus="on")


def _questions_page(scene: Scene, canvas: Canvas) -> Page:
    shown = presenter.learn_view(scene)
    frame = chrome.frame(scene, canvas)
    head, rest = heading(canvas, frame.body, shown.title, shown.subtitle)
    foot, rest = rest.split_bottom(112, 20)
    return chrome.finish(
        scene,
        name="learn.questions",
        parts=[
            frame.part,
            head,
            three_questions(scene, canvas, rest, shown),
            _foot(canvas, foot, shown, scene.clock.timers.get(shown.timer)),
        ],
        focus="think",
    )


def _foot(canvas: Canvas, area: Box, shown: LearnView, since: int | None) -> Part:
    wide = max(480.0, text_width(canvas, shown.on_label, CHOICE) + 150)
    go, rest = area.split_right(wide, 20)
    left = _SILENCE if since is None else max(0, _SILENCE - since)
    watch, _ = rest.split_left(260, 20)
    words = f"{left // 60}:{left % 60:02}"
    part = button(
        canvas,
        watch,
        id="think",
        label=words,
        intent=StartTimer(name=shown.timer),
        kind="dark",
        icon="timer",
        style=_CLOCK,
        centred=True,
    )
    return part + button(
        canvas, go, id="on", label=shown.on_label, intent=shown.on, icon="arrow-right"
    )
