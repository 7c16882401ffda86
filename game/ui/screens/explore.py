"""Verkennen: the town to go into at the left, what was heard at the right."""

from typing import Final

from game.model.value import replace
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
from game.ui.widgets.lists import Window, stack_of

_SIGNAL: Final = TextStyle(name="signal", face="text", size=30, minimum=26)
_LIST: Final = "heard"
_EAR: Final = 168.0
_SIDE: Final = 560.0
_GROWN: Final = 1.2
"""Where something was heard grows less than what was said there."""
_ROW_SIDE: Final = 26.0
_ROW_TOP: Final = 14.0


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
    style, window = _listed(canvas, inside, shown.heard, ui)
    part += window.part
    seen = shown.heard[window.first : window.first + len(window.boxes)]
    for signal, spot in zip(seen, window.boxes, strict=True):
        part += _signal(canvas, spot, signal, shown.jargon, style)
    return part


def _first(canvas: Canvas, area: Box, shown: ExploreView) -> Part:
    """What to do before anybody was heard, in the middle of the room for what will be."""
    words, rest = flowing(canvas, area, shown.nothing_yet, BODY, colour="ink2", gap=24, most=0.4)
    said = text_height(canvas, shown.how, BODY, rest.w) + 4
    side = min(_EAR, max(64.0, rest.h - said - 28))
    block = rest.at(w=rest.w, h=min(rest.h, side + 28 + said), ay=0.4)
    mark, text = block.split_top(side, 28)
    circle = mark.at(w=side, h=side)
    return words + Part.of(
        Panel(box=circle, fill="ok", radius=side / 2, stroke="white", stroke_width=6, shadow=1),
        IconNode(box=circle.inset(side * 0.22), name="ear", colour="white"),
        paragraph(canvas, shown.how, BODY, text, align="center", balance=True),
    )


def _listed(
    canvas: Canvas, area: Box, heard: tuple[Heard, ...], ui: UiState
) -> tuple[TextStyle, Window]:
    """The rows in view and the size of their words: smaller where that shows two at once."""
    found: list[tuple[TextStyle, Window]] = []
    for size in (_SIGNAL.size, 28.0, _SIGNAL.minimum):
        style = replace(_SIGNAL, size=size)
        wide = area.w - 88 if len(heard) > 1 else area.w
        heights = [_row_height(canvas, each, wide, style) for each in heard]
        window = stack_of(canvas, area, id=_LIST, heights=heights, scroll=ui.scroll(_LIST))
        found.append((style, window))
        if len(window.boxes) == min(2, len(heard)):
            return style, window
    return max(found, key=lambda each: len(each[1].boxes))


def _row_height(canvas: Canvas, signal: Heard, width: float, style: TextStyle) -> float:
    """The height of one signal in a row of this width."""
    words, calm = width - 2 * _ROW_SIDE, canvas.at_most(_GROWN)
    high = text_height(calm, signal.origin, LABEL_BOLD, words - 46)
    high += text_height(canvas, signal.text, style, words, 60)
    if signal.clash:
        high += 4 + text_height(calm, signal.clash, LABEL, words - 46, 60)
    return high + 4 + 2 * _ROW_TOP + 2


def _signal(
    canvas: Canvas, area: Box, signal: Heard, jargon: tuple[str, ...], style: TextStyle
) -> Part:
    calm = canvas.at_most(_GROWN)
    tone = "ok" if signal.outside else "role3"
    edge = Panel(box=Box(x=area.x, y=area.y, w=10, h=area.h), fill=tone, radius=(5, 0, 0, 5))
    inside = area.inset(_ROW_SIDE, _ROW_TOP)
    high = text_height(calm, signal.origin, LABEL_BOLD, inside.w - 46)
    top, inside = inside.split_top(min(high, inside.h * 0.4), 4)
    icon, origin = top.split_left(36, 10)
    part = Part.of(
        Panel(box=area, fill="white", radius=14, stroke="line", stroke_width=2),
        edge,
        IconNode(
            box=icon.at(w=34, h=34, ay=0.0),
            name="ear" if signal.outside else "folder-open",
            colour=tone,
        ),
        paragraph(calm, signal.origin, LABEL_BOLD, origin, colour=tone),
    )
    if signal.clash:
        high = min(text_height(calm, signal.clash, LABEL, inside.w - 46, 60), inside.h * 0.4)
        foot, inside = inside.split_bottom(high, 4)
        sign, words = foot.split_left(36, 10)
        part += Part.of(
            IconNode(box=sign.at(w=32, h=32), name="lightning", colour="warn"),
            paragraph(calm, signal.clash, LABEL, words, colour="warn", columns=60),
        )
    told = paragraph(canvas, signal.text, style, inside, columns=60)
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
            kind="primary" if shown.heard else "dark",
            enabled=not shown.finish_why_not,
            reason=shown.finish_why_not,
        )
    )
