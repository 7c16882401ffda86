"""The card at the right: where we are, who lives here, and what can be done."""

import math
from collections.abc import Callable, Sequence
from typing import Final

from game.model.value import value
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import (
    BODY,
    CHOICE,
    HEADING,
    LABEL,
    LABEL_BOLD,
    SMALL,
)
from game.ui.layout.text import paragraph, text_height, text_width
from game.ui.presenter.route import RouteView
from game.ui.presenter.route_actions import ActionView
from game.ui.presenter.route_guide import Done
from game.ui.screens.parts import flowing
from game.ui.screens.play_parts import (
    countable,
    fitting,
    medallion,
    priced,
    title_style,
    tokens,
)
from game.ui.screens.route_host import SMALL_HEADER, host_words
from game.ui.state import UiState
from game.ui.widgets.buttons import icon_button
from game.ui.widgets.cards import chip, chip_width, ground
from game.ui.widgets.lists import window_of

_GROWN: Final = 1.3
"""Titles over the actions grow less than what can be done."""
_FACE: Final = 164.0
_HEADER: Final = 212.0
_TALL_HEADER: Final = 248.0
_COUNTED: Final = 4
"""More tokens than this are a number: nobody counts them at a glance."""
_LINE: Final = 84.0
_LEAST: Final = 100.0
_MOST: Final = 152.0
_LOWER: Final = 124.0
"""Rows of actions over a picture."""
_SCENE: Final = 128.0
"""The least height of a picture at the foot of the card."""
_ICON: Final = 68.0
_SMALL_ICON: Final = 52.0
_TALL_FROM: Final = 120.0
_ONE_LINE: Final = 52.0
_NARROW_FROM: Final = 1.3


@value
class _Look:
    """How much stands over the actions: the face, the question or the place, what time is left."""

    header: float
    asks: bool = True
    time: bool = True


_FULL: Final = _Look(header=_HEADER)
_LOOKS: Final = (
    _FULL,
    _Look(header=_HEADER, asks=False),
    _Look(header=SMALL_HEADER, asks=False),
    _Look(header=SMALL_HEADER, asks=False, time=False),
)
"""From full to bare: what gives way so that every action is seen."""
LIST: Final = "actions"
"""The scrolling list of actions."""


def card(  # noqa: PLR0913  each argument is one independent part of the card
    canvas: Canvas,
    area: Box,
    view: RouteView,
    ui: UiState,
    *,
    at: int,
    more: object,
    turn: str,
    draw: Callable[[tuple[int, int]], str],
) -> Part:
    """The card; ``at`` is which of the hosts is shown, ``more`` the intent of seeing the next.

    ``draw`` makes the picture under a few words, "" when there is nobody to be drawn.
    """
    look = _FULL if view.guide.title else _look(canvas, area, view)
    high = _TALL_HEADER if view.guide.title else look.header
    header, body = area.split_top(high, 0)
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    part += _header(canvas, header, view, at)
    if len(view.hosts) > 1:
        corner = header.inset(16).at(w=64, h=64, ax=1.0, ay=0.0)
        part += icon_button(canvas, corner, id="host.next", icon="users", label=turn, intent=more)
    inner = body.inset(24, 16)
    if view.guide.title:
        guided, left = _guided(canvas, inner, view, ui)
        return part + guided + _picture(area, left, draw)
    tall = _title_height(canvas, inner, view, look)
    title, grid = inner.split_top(tall, 12 if tall else 0)
    heading = view.heading if look.asks else view.place
    if tall:
        style = title_style(canvas, heading, title)
        part += Part.of(paragraph(canvas, heading, style, title, valign="middle", max_lines=2))
    if look.time:
        words, grid = flowing(
            canvas, grid, view.time, LABEL, colour="ink2", gap=14, most=0.2, balance=True
        )
        part += words
    return part + _grid(canvas, grid, view.actions, ui)


def _look(canvas: Canvas, area: Box, view: RouteView) -> _Look:
    """The fullest look in which every action is seen at once; else the one with most of them."""
    rows = _rows(canvas, len(view.actions))
    needed = rows * (_LEAST + 16) - 16
    for look in _LOOKS:
        inner = area.pad(top=look.header).inset(24, 16)
        room = inner.h - _title_height(canvas, inner, view, look) - 12
        if look.time:
            wanted = text_height(canvas, view.time, LABEL, inner.w) + 4
            room -= min(wanted, room * 0.2) + 14
        if room >= needed:
            return look
    return _LOOKS[-1]


def _title_height(canvas: Canvas, area: Box, view: RouteView, look: _Look) -> float:
    if not look.asks:
        return _ONE_LINE if view.hosts else 0.0
    return min(text_height(canvas, view.heading, HEADING, area.w) + 4, area.h * 0.22)


def _guided(canvas: Canvas, area: Box, view: RouteView, ui: UiState) -> tuple[Part, Box]:
    """What to do first and what can be done here, or what the table did; and the room below."""
    calm = canvas.at_most(_GROWN)
    title, rest = flowing(calm, area, view.guide.title, HEADING, gap=4, most=0.3)
    words, rest = flowing(
        canvas, rest, view.guide.text, BODY, colour="ink2", gap=20, most=0.3, balance=True
    )
    part = title + words
    if view.guide.done:
        label, rest = flowing(calm, rest, view.done_label, LABEL_BOLD, colour="petal", gap=10)
        done, rest = _done(canvas, rest, view.guide.done)
        return part + label + done, rest
    able = tuple(action for action in view.actions if not action.reason)
    if view.ready or not able:
        return part, rest
    label, rest = flowing(calm, rest, view.or_here, LABEL_BOLD, colour="ink2", gap=10)
    rows = _rows(canvas, len(able))
    wanted = rows * (_LOWER + 16) - 16
    spot, below = rest.split_top(wanted, 24) if wanted + 24 + _SCENE <= rest.h else (rest, None)
    return part + label + _grid(canvas, spot, able, ui), below or rest.pad(top=rest.h)


def _picture(area: Box, left: Box, draw: Callable[[tuple[int, int]], str]) -> Part:
    """Who is met there, at the foot of the card, where enough of it is empty."""
    if left.h < _SCENE:
        return Part()
    place = Box(x=area.x, y=left.y, w=area.w, h=area.bottom - left.y)
    svg = draw((round(place.w), round(place.h)))
    if not svg:
        return Part()
    return Part.of(Picture(box=place, svg=svg, radius=(0, 0, 24, 24), fit="cover"))


def _done(canvas: Canvas, area: Box, done: tuple[Done, ...]) -> tuple[Part, Box]:
    """What was done, a line each, as many as there is room for; and the room below."""
    count = max(1, min(len(done), int((area.h + 12) / (_LINE + 12))))
    part = Part()
    for at, each in enumerate(done[:count]):
        place = box(area.x, area.y + at * (_LINE + 12), area.w, _LINE)
        icon, words = place.inset(16, 6).split_left(56, 16)
        circle = icon.at(w=56, h=56)
        text = fitting(canvas, each.text, LABEL, words, columns=45)
        part += Part.of(
            Panel(box=place, fill="sand", radius=18),
            Panel(box=circle, fill="mist", radius=28),
            IconNode(box=circle.inset(11), name=each.icon, colour="petal"),
            paragraph(canvas, text, LABEL, words, valign="middle", max_lines=2),
        )
    return part, area.pad(top=min(area.h, count * (_LINE + 12) + 12))


def _header(canvas: Canvas, area: Box, view: RouteView, at: int) -> Part:
    ground_part = Part.of(Panel(box=area, fill="#F7E0CD", radius=(24, 24, 0, 0)))
    if not view.hosts:
        inside = area.inset(32, 22)
        told = text_height(canvas, view.place_text, BODY, inside.w) + 4
        block = inside.at(w=inside.w, h=min(inside.h, 64 + told))
        name, text = block.split_top(60, 4)
        if area.h <= SMALL_HEADER:
            title = paragraph(canvas, view.place, HEADING, inside, max_lines=2, valign="middle")
            return ground_part + Part.of(title)
        return ground_part + Part.of(
            paragraph(canvas, view.place, HEADING, name, max_lines=1, valign="middle"),
            paragraph(canvas, view.place_text, BODY, text, colour="ink2", max_lines=3),
        )
    host = view.hosts[at % len(view.hosts)]
    side = min(_FACE, area.h - 28)
    face, words = area.inset(24, 14 if area.h > SMALL_HEADER else 6).split_left(side, 24)
    part = ground_part + medallion(face.at(w=side, h=side), host.face)
    return part + host_words(canvas, words, host, several=len(view.hosts) > 1)


def _columns(canvas: Canvas) -> int:
    return 1 if canvas.text_factor > _NARROW_FROM else 2


def _rows(canvas: Canvas, count: int) -> int:
    return math.ceil(count / _columns(canvas))


def _grid(canvas: Canvas, area: Box, actions: Sequence[ActionView], ui: UiState) -> Part:
    columns, rows = _columns(canvas), _rows(canvas, len(actions))
    share = (area.h + 16) / max(1, rows) - 16
    if share < _LEAST:
        seen = max(1, int((area.h + 16) / (_LEAST + 16)))
        share = min((area.h + 16) / seen - 16, _TALL_FROM - 1)
    high = max(_LEAST, min(_MOST, share))
    window = window_of(
        canvas,
        area,
        id=LIST,
        count=rows,
        row_height=high,
        scroll=ui.scroll(LIST),
    )
    parts: list[Part] = []
    for offset, row in enumerate(window.boxes):
        first = (window.first + offset) * columns
        some = actions[first : first + columns]
        for action, place in zip(some, row.columns(columns), strict=False):
            parts.append(_action(canvas, place, action))
    return Part.joined(parts) + window.part


def _action(canvas: Canvas, area: Box, action: ActionView) -> Part:
    target = Target(
        id=f"act.{action.action}",
        box=area,
        intent=action.intent,
        label=action.name,
        role="card",
        reason=action.reason,
        radius=20,
    )
    part = ground(target) + Part(targets=(target,))
    return part + (
        _tall(canvas, area, action) if area.h >= _TALL_FROM else _short(canvas, area, action)
    )


def _tall(canvas: Canvas, area: Box, action: ActionView) -> Part:
    """Icon and name, and the price under the name."""
    side, words = area.inset(16, 10).split_left(_ICON, 14)
    name, foot = words.rows_of([None, 38], gap=0)
    circle = side.at(w=_ICON, h=_ICON, ay=0.2)
    return _sign(circle, action) + _name(canvas, name, action) + _foot(canvas, foot, action)


def _short(canvas: Canvas, area: Box, action: ActionView) -> Part:
    """Icon and name beside each other, with the price or the reason under the name.

    A reason that would be cut there gets the whole width of the card.
    """
    inner = area.inset(14, 2)
    side, words = inner.split_left(_SMALL_ICON, 14)
    name, foot = words.rows_of([None, 30], gap=0)
    if action.short and text_width(canvas, action.short, SMALL) > words.w:
        side, foot = side.pad(bottom=30), inner.split_bottom(30, 0)[0]
    circle = side.at(w=_SMALL_ICON, h=_SMALL_ICON)
    return _sign(circle, action) + _name(canvas, name, action) + _foot(canvas, foot, action)


def _sign(circle: Box, action: ActionView) -> Part:
    live = not action.reason
    return Part.of(
        Panel(box=circle, fill="mist" if live else "faint", radius=circle.w / 2),
        IconNode(
            box=circle.inset(circle.w * 0.2),
            name=action.icon,
            colour="ink" if live else "ink3",
        ),
    )


def _name(canvas: Canvas, area: Box, action: ActionView) -> Part:
    return Part.of(
        paragraph(
            canvas,
            action.name,
            CHOICE,
            area,
            colour="ink2" if action.reason else "ink",
            valign="middle",
            max_lines=2,
        )
    )


def _foot(canvas: Canvas, area: Box, action: ActionView) -> Part:
    if action.short:
        return Part.of(paragraph(canvas, action.short, SMALL, area, colour="ink2", max_lines=1))
    size = min(34.0, area.h - 2)
    if countable(action.costs) and sum(cost.count for cost in action.costs) <= _COUNTED:
        return tokens(area, action.costs, size=size)
    parts: list[Part] = []
    for price in priced(action.costs):
        wide = chip_width(canvas, price, area.h)
        place, area = area.split_left(wide, 8)
        parts.append(chip(canvas, place, price))
    return Part.joined(parts)
