"""Tussentijds leren: three questions in silence, then the plan again."""

from typing import Final, Literal

from game.text.phrases.learn import LearnText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.page import Page
from game.ui.layout.styles import CHOICE, TextStyle
from game.ui.layout.text import paragraph, text_width
from game.ui.presenter import adviser as adviser_presenter
from game.ui.presenter import learn as presenter
from game.ui.presenter import organisation
from game.ui.presenter.intents import StartTimer
from game.ui.presenter.learn import LearnView
from game.ui.presenter.scene import Scene
from game.ui.screens import adviser, chrome
from game.ui.screens.opgaven import opgave_sign
from game.ui.screens.organisation import matrix_part, tensions_part
from game.ui.screens.parts import heading, panel
from game.ui.screens.plan import plan_page
from game.ui.screens.play_parts import medallion
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import badge

_QUESTION: Final = TextStyle(name="question", face="heading", size=64, minimum=44, leading=1.1)
_SILENCE: Final = 60
_PICTURE: Final = 620.0
_FIRST: Final = 150.0
_OTHER: Final = 84.0
_FACES: Final = 3
_LARGEST: Final = 180.0
_ROSE: Final = "#F7E0CD"


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The three questions, what the level shows of the organisation, and then the plan."""
    match presenter.learn_stage(scene):
        case "matrix":
            return _sheet(scene, canvas, "matrix")
        case "tensions":
            return _sheet(scene, canvas, "tensions")
        case "adviser":
            card = adviser_presenter.view(scene)
            if card is not None:
                return adviser.page(scene, canvas, card, presenter.seen(scene, "adviser"))
        case "plan":
            return plan_page(scene, canvas, ui, name="learn.plan")
        case _:
            pass
    return _questions_page(scene, canvas)


def _sheet(scene: Scene, canvas: Canvas, name: Literal["matrix", "tensions"]) -> Page:
    """The matrix or the spanningen, with the way on."""
    frame = chrome.frame(scene, canvas)
    foot, body = frame.body.split_bottom(104, 20)
    if name == "matrix":
        part = matrix_part(canvas, body, organisation.matrix(scene))
    else:
        part = tensions_part(canvas, body, organisation.tensions(scene))
    label = scene.say(LearnText.ON)
    go, _ = foot.split_right(max(360.0, text_width(canvas, label, CHOICE) + 150), 20)
    on = presenter.seen(scene, name)
    part += button(canvas, go, id="on", label=label, intent=on, icon="arrow-right")
    return chrome.finish(scene, name=f"learn.{name}", parts=[frame.part, part], focus="on")


def _questions_page(scene: Scene, canvas: Canvas) -> Page:
    shown = presenter.learn_view(scene)
    frame = chrome.frame(scene, canvas)
    head, rest = heading(canvas, frame.body.pad(left=8), shown.title, shown.subtitle)
    foot, rest = rest.split_bottom(112, 20)
    return chrome.finish(
        scene,
        name="learn.questions",
        parts=[
            frame.part,
            head,
            _questions(scene, canvas, rest, shown),
            _foot(canvas, foot, shown, scene.clock.timers.get(shown.timer)),
        ],
        focus="think",
    )


def _questions(scene: Scene, canvas: Canvas, area: Box, shown: LearnView) -> Part:
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
    )
    return part + button(
        canvas, go, id="on", label=shown.on_label, intent=shown.on, icon="arrow-right"
    )
