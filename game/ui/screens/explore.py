"""Verkennen: the town to go into at the left, what was heard at the right."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, CHOICE, LABEL, LABEL_BOLD, SUBHEADING, TextStyle
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter import explore as presenter
from game.ui.presenter.explore import Dossier, ExploreView, Heard
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.board import board
from game.ui.screens.parts import flowing, panel
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import ground, pips
from game.ui.widgets.lists import window_of

_SIGNAL: Final = TextStyle(name="signal", face="text", size=30, minimum=26)
_LIST: Final = "heard"
_SIDE: Final = 560.0


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """Verkennen of the table that is looked at."""
    shown = presenter.view(scene)
    frame = chrome.frame(scene, canvas, bottom=True)
    bar = chrome.bottom(scene, canvas)
    left = town_area(frame.body)
    right = frame.body.split_right(_SIDE, 16)[0]
    drawn = board(canvas, left, shown.board)
    free = [place.id for place in shown.board.places if not place.reason]
    dossier, heard = right.split_bottom(128, 16)
    return chrome.finish(
        scene,
        name="explore",
        parts=[
            frame.part,
            drawn.part,
            _heard(canvas, heard, shown, ui),
            _dossier(canvas, dossier, shown.dossier),
            bar.part,
            _bar(canvas, bar.body, shown),
        ],
        focus=f"place.{free[0]}" if free else "finish",
    )


def town_area(body: Box) -> Box:
    """Where the town stands."""
    return body.split_right(_SIDE, 16)[1]


def _dossier(canvas: Canvas, area: Box, shown: Dossier) -> Part:
    target = Target(
        id="dossier",
        box=area,
        intent=shown.read,
        label=shown.label,
        role="card",
        reason=shown.why_not,
        hotkey="d",
        radius=24,
    )
    disc, words = area.inset(24, 16).split_left(80, 20)
    side = min(80.0, disc.h)
    spot = disc.at(w=side, h=side)
    upper, lower = words.rows_of([words.h * 0.5, None], gap=0)
    ink = "ink" if target.enabled else "ink2"
    return (
        ground(target, radius=24)
        + Part(targets=(target,))
        + Part.of(
            Panel(box=spot, fill="night" if target.enabled else "ink3", radius=side / 2),
            IconNode(box=spot.inset(side * 0.24), name="folder-open", colour="accent2"),
            line(canvas, shown.label, CHOICE, upper, colour=ink),
            line(canvas, shown.left, LABEL, lower, colour="ink2"),
        )
    )


def _heard(canvas: Canvas, area: Box, shown: ExploreView, ui: UiState) -> Part:
    part = panel(area)
    inside = area.inset(28, 22)
    head, inside = inside.split_top(min(60.0, canvas.text(SUBHEADING) * 1.2), 14)
    title = shown.heard_title if shown.heard else shown.title
    part += Part.of(line(canvas, title, SUBHEADING, head))
    if not shown.heard:
        return part + _first(canvas, inside, shown)
    row = min(inside.h, _row_height(canvas, shown, inside.w - 130))
    window = window_of(
        canvas,
        inside,
        id=_LIST,
        count=len(shown.heard),
        row_height=row,
        scroll=ui.scroll(_LIST),
    )
    part += window.part
    seen = shown.heard[window.first : window.first + len(window.boxes)]
    for signal, spot in zip(seen, window.boxes, strict=True):
        part += _signal(canvas, spot, signal, shown.jargon)
    return part


def _first(canvas: Canvas, area: Box, shown: ExploreView) -> Part:
    """What to do before anybody was heard."""
    words, rest = flowing(canvas, area, shown.nothing_yet, BODY, colour="ink2", gap=24, most=0.4)
    mark, said = rest.split_top(min(150.0, rest.h), 0)[0].inset(0, 4).split_left(76, 20)
    circle = mark.at(w=72, h=72)
    return words + Part.of(
        Panel(box=circle, fill="ok", radius=36, stroke="white", stroke_width=4, shadow=1),
        IconNode(box=circle.inset(15), name="ear", colour="white"),
        paragraph(canvas, shown.how, BODY, said, valign="middle"),
    )


def _row_height(canvas: Canvas, shown: ExploreView, width: float) -> float:
    tallest = max(
        text_height(canvas, signal.text, _SIGNAL, width, 60)
        + text_height(canvas, signal.clash or " ", LABEL, width, 60)
        + text_height(canvas, signal.origin, LABEL_BOLD, width)
        for signal in shown.heard
    )
    return min(350.0, tallest + 44)


def _signal(canvas: Canvas, area: Box, signal: Heard, jargon: tuple[str, ...]) -> Part:
    tone = "ok" if signal.outside else "role3"
    edge = Panel(box=Box(x=area.x, y=area.y, w=10, h=area.h), fill=tone, radius=(5, 0, 0, 5))
    inside = area.inset(26, 14)
    high = text_height(canvas, signal.origin, LABEL_BOLD, inside.w - 46)
    top, inside = inside.split_top(min(high, inside.h * 0.4), 4)
    icon, origin = top.split_left(36, 10)
    part = Part.of(
        Panel(box=area, fill="white", radius=14, stroke="line", stroke_width=2),
        edge,
        IconNode(
            box=icon.at(w=34, h=34), name="ear" if signal.outside else "folder-open", colour=tone
        ),
        paragraph(canvas, signal.origin, LABEL_BOLD, origin, colour=tone),
    )
    if signal.clash:
        high = min(text_height(canvas, signal.clash, LABEL, inside.w - 46, 60), inside.h * 0.4)
        foot, inside = inside.split_bottom(high, 4)
        sign, words = foot.split_left(36, 10)
        part += Part.of(
            IconNode(box=sign.at(w=32, h=32), name="lightning", colour="warn"),
            paragraph(canvas, signal.clash, LABEL, words, colour="warn", columns=60),
        )
    told = paragraph(canvas, signal.text, _SIGNAL, inside, columns=60)
    return part + underlined(canvas, told, jargon)


def _bar(canvas: Canvas, area: Box, shown: ExploreView) -> Part:
    wide = max(360.0, text_width(canvas, shown.finish_label, CHOICE) + 140)
    go, rest = area.split_right(min(wide, area.w * 0.5), 24)
    dots = pips(
        rest.pad(left=8).at(w=240, h=26, ax=0.0, ay=0.28),
        filled=shown.time_left,
        total=max(4, shown.time_left),
    )
    words = rest.pad(left=8).at(w=rest.w - 8, h=56, ax=0.0, ay=0.9)
    return (
        dots
        + Part.of(line(canvas, shown.subtitle, BODY, words, colour="mist"))
        + button(
            canvas,
            go,
            id="finish",
            label=shown.finish_label,
            intent=shown.finish,
            icon="check",
            enabled=not shown.finish_why_not,
            reason=shown.finish_why_not,
        )
    )
