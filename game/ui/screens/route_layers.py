"""What opens over the board: whom or what an action is for, the team, the work, the reserve."""

from dataclasses import replace
from typing import Final

from game.charts.bars import energy_bar
from game.text.phrases.chrome import ChromeText
from game.text.phrases.play_round import PlayRoute
from game.text.phrases.route import RouteText
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Layer
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    HEADING,
    LABEL,
    LABEL_BOLD,
    READING_TEXT,
)
from game.ui.layout.text import line, paragraph
from game.ui.presenter import intervening
from game.ui.presenter import route_actions as presenter
from game.ui.presenter.areas import ceiling_line
from game.ui.presenter.heard import HeardView
from game.ui.presenter.route import MemberView, RouteView, SeatTime, WorkView
from game.ui.presenter.route_actions import ActionView
from game.ui.presenter.scene import Scene
from game.ui.screens.intervening import layer as intervening_layer
from game.ui.screens.play_parts import medallion
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.layers import Choice, dialog_frame
from game.ui.widgets.lists import Row, list_view, window_of

_ROW: Final = 112.0
_AIM: Final = 136.0
_HEARD: Final = 232.0


def layers(scene: Scene, canvas: Canvas, ui: UiState, view: RouteView) -> tuple[Layer, ...]:
    """The layer that is open now, if any."""
    match presenter.opened(scene):
        case "":
            return ()
        case "team":
            return (_team(scene, canvas, ui, view),)
        case "work":
            return (_work(scene, canvas, ui, view),)
        case "reserve":
            return (_reserve(scene, canvas, view),)
        case presenter.INTERVENE:
            step_in = intervening.view(scene)
            return (intervening_layer(scene, canvas, step_in),) if step_in else ()
        case name:
            chosen = [each for each in view.actions if each.action == name and not each.reason]
            return (_aim(scene, canvas, ui, chosen[0]),) if chosen else ()


def heard_layer(canvas: Canvas, view: HeardView) -> Layer:
    """What was heard, large enough to be read aloud."""
    rows = len(view.signals)
    high = 360.0 + rows * _HEARD
    on = Choice(id="heard.on", label=view.on, intent=view.intent, icon="check-fat")
    layer, room = dialog_frame(canvas, name="heard", width=1560, height=high, buttons=(on,))
    title, rest = room.split_top(72, 16)
    part = Part.of(line(canvas, view.title, HEADING, title))
    for (text, face), place in zip(view.signals, rest.rows(rows), strict=True):
        side = min(180.0, place.h)
        circle, said = place.split_left(side, 32)
        disc = circle.at(w=side, h=side)
        if face is not None:
            part += medallion(disc, face, ring="accent2", width=6)
        else:
            part += Part.of(
                Panel(box=disc, fill="mist", radius=side / 2),
                IconNode(box=disc.inset(side * 0.24), name="ear", colour="petal"),
            )
        part += Part.of(paragraph(canvas, text, READING_TEXT, said, valign="middle", columns=60))
    return _filled(layer, part)


def _close(scene: Scene) -> Choice:
    return Choice(
        id="open.close",
        label=scene.say(ChromeText.CLOSE),
        intent=presenter.shut(scene),
        icon="x",
        kind="quiet",
    )


def _framed(
    scene: Scene, canvas: Canvas, title: str, *, height: float, extra: tuple[Choice, ...] = ()
) -> tuple[Layer, Box]:
    """A dialog with a title and a button that closes it; the room under the title."""
    layer, room = dialog_frame(
        canvas,
        name="open",
        width=1240 * min(1.4, canvas.text_factor),
        height=height,
        buttons=(*extra, _close(scene)),
    )
    heading, room = room.split_top(64, 20)
    words = line(canvas, title, HEADING, heading)
    return replace(layer, nodes=(*layer.nodes, words)), room


def _filled(layer: Layer, part: Part) -> Layer:
    return replace(layer, nodes=layer.nodes + part.nodes, targets=part.targets + layer.targets)


def _aim(scene: Scene, canvas: Canvas, ui: UiState, action: ActionView) -> Layer:
    layer, room = _framed(
        scene, canvas, action.question, height=360 + min(4, len(action.targets)) * (_AIM + 16)
    )
    rows = [
        Row(
            id=f"aim.{each.id}",
            label=each.name,
            detail=each.detail,
            intent=each.intent,
            icon="plant",
            picture=Picture(
                box=box(0, 0, 84, 84), svg=each.face.svg, radius=42, fit="cover", alt=each.name
            )
            if each.face is not None
            else None,
            shown="" if each.reason else each.price,
            reason=each.reason,
        )
        for each in action.targets
    ]
    return _filled(
        layer,
        list_view(canvas, room, id="aims", rows=rows, scroll=ui.scroll("aims"), row_height=_AIM),
    )


def _team(scene: Scene, canvas: Canvas, ui: UiState, view: RouteView) -> Layer:
    extra = _reserve_choice(scene, view) or _other(scene, "work")
    rows = min(4, max(1, len(view.team)))
    layer, room = _framed(
        scene,
        canvas,
        scene.say(PlayRoute.TEAM_TITLE),
        height=500 + rows * (_ROW + 16),
        extra=extra,
    )
    seats, people = room.split_bottom(118, 20)
    part = _seats(scene, canvas, seats, view.seats)
    if not view.team:
        words = paragraph(canvas, scene.say(PlayRoute.NO_TEAM), BODY, people, colour="ink2")
        return _filled(layer, part + Part.of(words))
    window = window_of(
        canvas,
        people,
        id="team",
        count=len(view.team),
        row_height=_ROW,
        scroll=ui.scroll("team"),
    )
    shown = view.team[window.first : window.first + len(window.boxes)]
    for member, place in zip(shown, window.boxes, strict=True):
        part += _member(canvas, place, member)
    return _filled(layer, part + window.part)


def _reserve_choice(scene: Scene, view: RouteView) -> tuple[Choice, ...]:
    if not view.reserve:
        return ()
    return (
        Choice(
            id="open.reserve",
            label=scene.say(RouteText.RESERVE_ASK),
            intent=presenter.opening(scene, "reserve"),
            icon="coins",
            kind="secondary",
        ),
    )


def _other(scene: Scene, name: str) -> tuple[Choice, ...]:
    """From team to work and back, where they share one door beside the news."""
    if "work" in presenter.doors(scene):
        return ()
    phrase, icon = (PlayRoute.WORK_SHORT, "plant") if name == "work" else (PlayRoute.TEAM, "users")
    intent = presenter.opening(scene, name)
    return (
        Choice(
            id=f"open.{name}", label=scene.say(phrase), intent=intent, icon=icon, kind="secondary"
        ),
    )


def _member(canvas: Canvas, area: Box, member: MemberView) -> Part:
    face, words = area.inset(16, 8).split_left(92, 24)
    part = Part.of(Panel(box=area, fill="faint" if member.face.grey else "white", radius=20))
    part += medallion(face.at(w=92, h=92), member.face, ring="white", width=4)
    if member.energy >= 0:
        words, right = words.split_right(250, 16)[::-1]
        bar = right.at(w=240, h=28)
        part += Part.of(
            Picture(box=bar, svg=energy_bar(member.energy, 240, 28), alt=str(member.energy))
        )
    name, circle = words.rows_of([words.h * 0.54, None], gap=0)
    return part + Part.of(
        line(canvas, member.face.name, BODY_BOLD, name),
        line(canvas, member.circle, LABEL, circle, colour="ink2"),
    )


def _seats(scene: Scene, canvas: Canvas, area: Box, seats: tuple[SeatTime, ...]) -> Part:
    """How much time each chair may spend (ruling 6)."""
    title, row = area.split_top(40, 6)
    part = Part.of(
        line(canvas, scene.say(PlayRoute.TIME_BY_SEAT), LABEL_BOLD, title, colour="ink2")
    )
    if not seats:
        return part
    for seat, place in zip(seats, row.columns(len(seats)), strict=True):
        part += Part.of(Panel(box=place, fill="sand", radius=16))
        words, sand = place.inset(16, 4).split_right(36.0 * seat.count, 8)[::-1]
        part += Part.of(line(canvas, seat.name, LABEL, words))
        for at in range(seat.count):
            glass = box(sand.x + at * 36, sand.cy - 16, 32, 32)
            part += Part.of(IconNode(box=glass, name="hourglass-medium", colour="t1"))
    return part


def _work(scene: Scene, canvas: Canvas, ui: UiState, view: RouteView) -> Layer:
    rows = min(4, max(1, len(view.work)))
    layer, room = _framed(
        scene,
        canvas,
        scene.say(PlayRoute.WORK_TITLE),
        height=380 + rows * (_ROW + 16),
        extra=_other(scene, "team"),
    )
    if not view.work:
        words = paragraph(canvas, scene.say(PlayRoute.NO_WORK), BODY, room, colour="ink2")
        return _filled(layer, Part.of(words))
    window = window_of(
        canvas,
        room,
        id="work",
        count=len(view.work),
        row_height=_ROW,
        scroll=ui.scroll("work"),
    )
    shown = view.work[window.first : window.first + len(window.boxes)]
    part = window.part
    for work, place in zip(shown, window.boxes, strict=True):
        part += _running(canvas, place, work)
    return _filled(layer, part)


def _running(canvas: Canvas, area: Box, work: WorkView) -> Part:
    inner = area.inset(20, 10)
    words, right = inner.split_right(430, 24)[::-1]
    title, below = words.rows_of([words.h * 0.54, None], gap=0)
    bar, says = right.rows_of([30, None], gap=8)
    groove = bar.at(w=bar.w, h=26)
    tick = says.split_left(36, 8)[0]
    icon = "check-circle" if work.checked else "magnifying-glass"
    part = Part.of(
        Panel(box=area, fill="faint" if work.stopped else "white", radius=20),
        line(canvas, work.title, BODY_BOLD, title),
        line(canvas, f"{work.kind}: {work.shown}", LABEL, below, colour="ink2"),
        Panel(box=groove, fill="sand2", radius=13),
    )
    if work.share > 0:
        filled = groove.split_left(max(26.0, groove.w * work.share), 0)[0]
        part += Part.of(Panel(box=filled, fill="petal", radius=13))
    return part + Part.of(
        IconNode(box=tick.at(w=34, h=34), name=icon, colour="ok" if work.checked else "ink3"),
        line(canvas, work.evaluated, LABEL, says.pad(left=44), colour="ink2"),
    )


def _reserve(scene: Scene, canvas: Canvas, view: RouteView) -> Layer:
    layer, room = _framed(scene, canvas, scene.say(PlayRoute.RESERVE_TITLE), height=520)
    limit = ceiling_line(scene)
    words, row = room.split_top(128 if limit else 72, 16)
    said = f"{scene.say(RouteText.RESERVE_AGREE)} {limit}".strip()
    part = Part.of(paragraph(canvas, said, BODY, words, colour="ink2", max_lines=3))
    some = view.reserve[:5]
    for (amount, intent), place in zip(
        some, row.columns_of([200.0] * len(some), gap=24), strict=False
    ):
        part += button(
            canvas,
            place.at(w=place.w, h=min(place.h, 112), ay=0.0),
            id=f"reserve.{amount}",
            label=amount,
            intent=replace(intent, then=(presenter.shut(scene),)),
            icon="coins",
        )
    return _filled(layer, part)
