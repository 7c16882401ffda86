"""Doorwerking: cause lines with faces, dials before and after, and the way on."""

from typing import Final

from game.charts.bars import energy_bar
from game.text.phrases.chrome import ChromeText
from game.text.phrases.resolve import ResolveText
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Divider, IconNode, Panel, Part, Picture
from game.ui.layout.page import Page
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    HEADING,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TextStyle,
)
from game.ui.layout.text import even, line, paragraph, text_width
from game.ui.presenter import roundend as presenter
from game.ui.presenter.comeback import ComesBack
from game.ui.presenter.roundend import CauseView, RoundEndView, TensionsLink
from game.ui.presenter.route import picture
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.news import comes_back
from game.ui.screens.play_parts import dial_motion, medallion
from game.ui.screens.roundend_dials import dials_card
from game.ui.screens.roundend_layers import announce_layer, tensions_layer
from game.ui.screens.roundstart import start_page
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import Price, chip, chip_width

_WORDS: Final = 104.0
"""How high a cause line stands beside its face; with larger letters up to ``_GROWN`` as high."""
_GROWN: Final = 1.4
_WHO: Final = 1.3
_ACTIONS: Final = 168.0
_BACK: Final = 292.0
_LINE: Final = 210.0
_ABOVE: Final = 20.0 + 64 + 8
"""What stands over the lines: their title."""
_SCENE_LEAST: Final = 170.0
_SCENE_MOST: Final = 420.0
_CHAIRS: Final = 52.0
_HINT: Final = 52.0
_WARNING: Final = 264.0


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page after a round; before the first round, the way into it."""
    if scene.state.round == 0:
        return start_page(scene, canvas, ui)
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    right, left = frame.body.split_right(frame.body.w * 0.39, 16)
    told = Part()
    if view.back is not None:
        below, left = left.split_bottom(_BACK, 16)
        told = _told(scene, canvas, below, view.back)
    actions, right = right.split_bottom(_ACTIONS + (_HINT if _hinted(view) else 0), 16)
    warned = Part()
    if view.warning is not None:
        place, right = right.split_bottom(_WARNING, 16)
        warned = _warning(scene, canvas, place, view)
    opened = scene.local.has(presenter.announce_key(scene))
    layers = (announce_layer(scene, canvas, ui, view),) if opened else ()
    leave = presenter.close_announce(scene) if opened else None
    link = presenter.tensions_link(scene)
    if link is not None:
        told = _tensions_button(canvas, left, link) + told
        if scene.local.has(presenter.tensions_key(scene)):
            layers = (tensions_layer(scene, canvas, link),)
            leave = link.close
    return chrome.finish(
        scene,
        name=str(ScreenName.ROUND_END),
        parts=[
            frame.part,
            _lines(canvas, left, view, room=_titled(canvas, left, link)),
            _scenery(scene, left, view),
            told,
            dials_card(scene, canvas, right, view),
            warned,
            _actions(scene, canvas, actions, view),
        ],
        focus="" if layers else "next",
        motion=dial_motion(view.dials, f"dials.{scene.state.round}.{scene.table}"),
        announce=view.title,
        layers=layers,
        back=leave,
    )


def _tensions_button(canvas: Canvas, area: Box, link: TensionsLink) -> Part:
    """In the corner of the cause lines: the way to the spanningen."""
    row, _ = area.inset(24, 20).split_top(64, 0)
    wide = _link_width(canvas, row, link)
    return button(
        canvas,
        row.at(w=wide, h=64, ax=1),
        id="tensions",
        label=link.label,
        intent=link.open,
        icon="arrows-split",
        kind="secondary",
    )


def _titled(canvas: Canvas, area: Box, link: TensionsLink | None) -> float:
    """How wide the title of the cause lines may be: the way to the spanningen is beside it."""
    row = area.inset(32, 20)
    return row.w if link is None else row.w - _link_width(canvas, row, link) - 24


def _link_width(canvas: Canvas, row: Box, link: TensionsLink) -> float:
    return min(row.w * 0.45, text_width(canvas, link.label, LABEL_BOLD) + 112)


def _lines(canvas: Canvas, area: Box, view: RoundEndView, *, room: float) -> Part:
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    title, rest = area.inset(32, 20).split_top(64, 8)
    place = title.split_left(room, 0)[0]
    whole = text_width(canvas, view.title, HEADING) <= place.w
    part += Part.of(line(canvas, view.title if whole else view.short, HEADING, place))
    if not view.lines:
        return part + Part.of(paragraph(canvas, view.nothing, BODY, rest, colour="ink2"))
    high = min(_LINE, rest.h / len(view.lines))
    side = _face(high)
    places = [box(rest.x, rest.y + at * high, rest.w, high) for at in range(len(view.lines))]
    for at, (cause, place) in enumerate(zip(view.lines, places, strict=True)):
        if at and not cause.grey and not view.lines[at - 1].grey:
            part += Part.of(
                Divider(
                    box=box(place.x + side + 28, place.y, place.w - side - 28, 2), colour="sand2"
                )
            )

    def causes(told: TextStyle) -> Part:
        placed = zip(places, view.lines, strict=True)
        return Part.joined([_line(canvas, place, cause, told) for place, cause in placed])

    return part + even(canvas, causes, BODY)


def _scenery(scene: Scene, area: Box, view: RoundEndView) -> Part:
    """The place where the table was, under few lines."""
    low = area.h - _ABOVE - max(1, len(view.lines)) * _LINE
    if low < _SCENE_LEAST:
        return Part()
    place = area.split_bottom(min(low, _SCENE_MOST), 0)[0]
    svg = picture(scene, (scene.here.trip.place,), (round(place.w), round(place.h)))
    if not svg:
        return Part()
    return Part.of(Picture(box=place, svg=svg, radius=(0, 0, 24, 24), fit="cover"))


def _face(high: float) -> float:
    """The size of the face in a row of this height."""
    return min(132.0, high - 20)


def _line(canvas: Canvas, area: Box, cause: CauseView, told: TextStyle) -> Part:
    part = Part()
    if cause.grey:
        ground = area.inset(-16, 4)
        part += Part.of(Panel(box=ground, fill="#E9EEEE", radius=22))
    side = _face(area.h)
    face, words = area.split_left(side + 4, 24)
    circle = face.at(w=side, h=side)
    if cause.face is not None:
        part += medallion(circle, cause.face, width=4)
    else:
        part += Part.of(
            Panel(box=circle, fill="mist", radius=side / 2),
            IconNode(
                box=circle.inset(side * 0.24),
                name="map-pin" if cause.place else "users",
                colour="petal",
            ),
        )
    if cause.shown:
        price = Price(icon=cause.icon, text=cause.shown, tone=cause.tone)
        wide = chip_width(canvas, price, 60)
        right, words = words.split_right(wide, 20)
        fill = "white" if cause.grey else "sand"
        part += chip(canvas, right.at(w=wide, h=60), price, fill=fill)
    block = words.at(w=words.w, h=min(words.h, _WORDS * min(canvas.text_factor, _GROWN)))
    who, sentence = block.rows_of([block.h * 0.44, None], gap=0)
    calm = canvas.at_most(_WHO)
    return part + Part.of(
        line(calm, cause.who, BODY_BOLD, who),
        paragraph(canvas, cause.sentence, told, sentence, colour="ink2", columns=80, max_lines=2),
    )


def _told(scene: Scene, canvas: Canvas, area: Box, back: ComesBack) -> Part:
    title, rest = area.inset(24, 16).split_top(56, 8)
    icon, words = title.split_left(48, 16)
    inner = comes_back(canvas, rest, back, large=False)
    # The card of the line is the whole area: its own ground comes first.
    ground = Part.of(
        Panel(box=area, fill="cream", radius=24, stroke="accent", stroke_width=3, shadow=1),
        IconNode(box=icon.at(w=46, h=46), name="clock-counter-clockwise", colour="warn"),
        line(canvas, scene.say(ResolveText.COMES_BACK), SUBHEADING, words),
    )
    return ground + Part(nodes=inner.nodes[1:])


def _warning(scene: Scene, canvas: Canvas, area: Box, view: RoundEndView) -> Part:
    if view.warning is None:
        return Part()
    part = Part.of(
        Panel(box=area, fill="#E4EAEA", radius=24, stroke="grey", stroke_width=3, shadow=1)
    )
    face, words = area.inset(24, 20).split_left(200, 28)
    side = min(200.0, face.h)
    part += medallion(face.at(w=side, h=side), view.warning.face, ring="grey", width=8)
    if view.energy >= 0:
        strip, words = words.split_bottom(40, 8)
        bar, count = strip.split_left(strip.w * 0.62, 16)
        part += Part.of(
            Picture(box=bar.at(w=bar.w, h=28), svg=energy_bar(view.energy, round(bar.w), 28)),
            line(canvas, scene.say(ChromeText.ENERGY_OF, count=view.energy), LABEL_BOLD, count),
        )
    title, text = words.split_top(60, 4)
    return part + Part.of(
        line(canvas, view.warning.title, HEADING, title),
        paragraph(canvas, view.warning.text, BODY, text, max_lines=3),
    )


def _hinted(view: RoundEndView) -> bool:
    return bool(view.announce and view.announce_hint)


def _said(canvas: Canvas, area: Box, icon: str, words: str) -> Part:
    """A short line with a sign before it: to move a chair on, or why a role is named."""
    sign, said = area.split_left(44, 12)
    return Part.of(
        IconNode(box=sign.at(w=40, h=40), name=icon, colour="ink2"),
        line(canvas, words, LABEL, said, colour="ink2"),
    )


def _actions(scene: Scene, canvas: Canvas, area: Box, view: RoundEndView) -> Part:
    if view.chairs:
        chairs, area = area.split_top(_CHAIRS, 8)
        part = _said(canvas, chairs, "arrows-clockwise", view.chairs)
    else:
        part = Part()
    if _hinted(view):
        hint, area = area.split_top(_HINT - 8, 8)
        part += _said(canvas, hint, "megaphone", view.announce_hint)
    wide = max(420.0, area.w * 0.56) if view.announce else area.w
    action, rest = area.split_right(wide, 16)
    part += button(
        canvas,
        action,
        id="next",
        label=view.on.label,
        intent=view.on.intent,
        icon="arrow-right",
        reason=view.on.reason,
        enabled=not view.on.reason,
    )
    if view.announce:
        return part + button(
            canvas,
            rest,
            id="announce",
            label=view.announce_label,
            intent=presenter.open_announce(scene),
            kind="secondary",
        )
    return part
