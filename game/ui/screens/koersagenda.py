"""Koersagenda: the goals at the left, the hands of Leefwereld at the right."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, BODY_BOLD, HEADING, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import even, line, paragraph, text_height
from game.ui.presenter import koersagenda as presenter
from game.ui.presenter.koersagenda import AgendaGoal, Hands, KoersagendaView
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.opgaven import opgave_sign, opgave_token
from game.ui.screens.parts import flowing, heading, note, panel
from game.ui.screens.play_parts import medallion
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import ground
from game.ui.widgets.lists import window_of

_SIDE: Final = 720.0
_FOOT: Final = 112.0
_LIST: Final = "agenda"
_MANY: Final = 5
"""Hands above which large text leaves the rules no room."""
_LARGER: Final = 1.15
_LARGE: Final = 1.4
_LARGEST: Final = 1.8
"""Text size from which there is less on the page."""
_ROW: Final = 236.0
"""The highest row of a goal: three goals fill the list."""
_HIGH: Final = 150.0
"""Rows from this height have room for large words, and for the faces of those it is for."""
_LEAST: Final = 78.0
_NAMED: Final = 112.0
"""Rows lower than this tell the tables by their pawns alone."""
_GOAL: Final = TextStyle(name="goal", face="heading", size=40, minimum=34, leading=1.15)
_FACES: Final = 2
_GROWN: Final = 1.15
"""Where a goal comes from grows less than the goal."""
_HANDS: Final = TextStyle(name="hands", face="number", size=52, minimum=30)


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The vote on the goals of all tables."""
    shown = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    head, rest = heading(canvas, frame.body.pad(left=8), shown.title, shown.subtitle)
    left, right = rest.split_right(_SIDE, 16)[::-1]
    return chrome.finish(
        scene,
        name="koersagenda",
        parts=[
            frame.part,
            head,
            _agenda(canvas, left, shown, ui),
            _vote(canvas, right, shown),
        ],
        focus="go" if shown.verdict else shown.hands[0].id,
        announce=shown.verdict or shown.question,
    )


def _agenda(canvas: Canvas, area: Box, shown: KoersagendaView, ui: UiState) -> Part:
    inside = area.inset(32, 26)
    title, inside = inside.split_top(min(60.0, canvas.text(SUBHEADING) * 1.25), 12)
    part = panel(area) + Part.of(line(canvas, shown.goals_title, SUBHEADING, title))
    room = (inside.h + 16) / max(1, len(shown.goals)) - 16
    least = _LEAST if canvas.text_factor <= 1.0 else 160.0
    if 1.0 < canvas.text_factor < _LARGE:
        least = 128.0
    window = window_of(
        canvas,
        inside,
        id=_LIST,
        count=len(shown.goals),
        row_height=max(min(least, inside.h), min(room, _ROW)),
        scroll=ui.scroll(_LIST),
    )
    seen = shown.goals[window.first :]

    def goals(high: TextStyle, low: TextStyle) -> Part:
        placed = zip(seen, window.boxes, strict=False)
        return Part.joined([_goal(canvas, spot, goal, (high, low)) for goal, spot in placed])

    return part + window.part + even(canvas, goals, _GOAL, BODY_BOLD)


def _goal(
    canvas: Canvas, area: Box, goal: AgendaGoal, styles: tuple[TextStyle, TextStyle]
) -> Part:
    part = Part.of(
        Panel(box=area, fill="white", radius=18, stroke=opgave_token(goal.sign), stroke_width=3)
    )
    high = area.h >= _HIGH and canvas.text_factor < _LARGE
    inside = area.inset(28, 18) if high else area.inset(20, 10 if area.h >= _NAMED else 5)
    side = min(104.0 if high else 72.0, inside.h)
    sign, words = inside.split_left(side, 28 if high else 20)
    part += opgave_sign(sign.at(w=side, h=side), goal.sign)
    if high:
        faces, words = _for_whom(words, goal)
        part += faces
    pawns, words = words.split_right(len(goal.pawns) * 60.0, 16) if goal.pawns else (None, words)
    if pawns is not None:
        for place, spot in zip(goal.pawns, pawns.columns(len(goal.pawns), gap=8), strict=True):
            part += Part.of(pawn(spot.at(w=52, h=52), place))
    return part + _what(canvas, words, goal, styles[0] if high else styles[1])


def _for_whom(area: Box, goal: AgendaGoal) -> tuple[Part, Box]:
    """The people for whom it is, at the right; and the room beside them."""
    part, rest = Part(), area
    side = min(120.0, area.h)
    for face in reversed(goal.faces[:_FACES]):
        spot, rest = rest.split_right(side, 14)
        part += medallion(spot.at(w=side, h=side), face, width=4)
    return part, rest


def _what(canvas: Canvas, area: Box, goal: AgendaGoal, style: TextStyle) -> Part:
    """The goal, and the tables it came from."""
    words = area
    named = goal.tables and words.h >= _NAMED - 20
    calm = canvas.at_most(_GROWN)
    lower_high = calm.text(LABEL) * 1.25 if named else 0.0
    if named:
        high = text_height(canvas, goal.title, style, words.w, 70) + 4
        both = min(words.h, high + lower_high)
        words = words.at(w=words.w, h=both)
    upper, lower = words.rows_of([None, lower_high], gap=0) if named else (words, words)
    part = Part.of(
        paragraph(
            canvas,
            goal.title,
            style,
            upper,
            valign="middle",
            max_lines=2,
            columns=70,
            balance=True,
        )
    )
    if named:
        part += Part.of(line(calm, goal.tables, LABEL, lower, colour="ink2"))
    return part


def _vote(canvas: Canvas, area: Box, shown: KoersagendaView) -> Part:
    go, room = area.split_bottom(_FOOT, 16)
    inside = room.inset(32, 26)
    part = panel(room)
    if shown.verdict:
        part += _verdict(canvas, inside, shown)
    else:
        part += _question(canvas, inside, shown)
    return part + button(
        canvas,
        go,
        id="go",
        label=shown.go_label,
        intent=shown.go,
        icon="arrow-right" if shown.verdict else "bank",
        enabled=not shown.go_why_not,
        reason=shown.go_why_not,
    )


def _question(canvas: Canvas, area: Box, shown: KoersagendaView) -> Part:
    """The question, the hands to choose from, and what they lead to as far as there is room."""
    large = canvas.text_factor >= _LARGE
    style = BODY_BOLD if large else HEADING
    part, rest = flowing(canvas, area, shown.question, style, gap=10, most=0.5, balance=True)
    if not large:
        how, rest = flowing(canvas, rest, shown.how, BODY, colour="ink2", gap=18, most=0.4)
        part += how
    crowded = canvas.text_factor >= _LARGEST or (large and len(shown.hands) > _MANY)
    rules = () if crowded else shown.rules[: 1 if canvas.text_factor > _LARGER else 2]
    heights = [text_height(canvas, rule, LABEL, rest.w - 100) + 28 for rule in rules]
    foot, rest = rest.split_bottom(sum(heights) + 12 * len(rules), 6)
    signs = (("trend-up", "ok"), ("arrow-right", "ink2"))
    for rule, (icon, tone), spot in zip(rules, signs, foot.rows_of(heights, gap=12), strict=False):
        part += note(canvas, spot, rule, icon=icon, tone=tone)
    return part + _count(canvas, rest, shown.hands)


def _verdict(canvas: Canvas, area: Box, shown: KoersagendaView) -> Part:
    foot, rest = area.split_bottom(text_height(canvas, shown.talk, BODY, area.w - 100) + 40, 24)
    side = min(150.0, rest.h * 0.36)
    high = text_height(canvas, shown.verdict, HEADING, rest.w, 40) + 8
    both = rest.at(w=rest.w, h=min(rest.h, side + 32 + high), ay=0.42)
    mark, words = both.split_top(side, 32)
    disc = mark.at(w=side, h=side)
    name, tone = ("hand-waving", "ok") if shown.backed else ("chats-circle", "ink2")
    return Part.of(
        Panel(box=disc, fill=tone, radius=side / 2),
        IconNode(box=disc.inset(side * 0.22), name=name, colour="white"),
        paragraph(canvas, shown.verdict, HEADING, words, align="center", balance=True),
        Panel(box=foot, fill="cream", radius=16),
        paragraph(canvas, shown.talk, BODY, foot.inset(24, 12), align="center", valign="middle"),
    )


def _count(canvas: Canvas, area: Box, hands: tuple[Hands, ...]) -> Part:
    columns = min(len(hands), 4 if len(hands) in {4, 7, 8} else 6)
    rows = -(-len(hands) // columns)
    high = min(120.0, (area.h + 16) / rows - 16)
    field = area.at(w=area.w, h=rows * (high + 16) - 16)
    part = Part()
    for each, spot in zip(hands, field.grid(columns, rows), strict=False):
        part += _hand(canvas, spot, each)
    return part


def _hand(canvas: Canvas, area: Box, hands: Hands) -> Part:
    target = Target(
        id=hands.id,
        box=area,
        intent=hands.show,
        label=hands.label,
        role="item",
        hotkey=hands.hotkey,
        chosen=hands.chosen,
        radius=20,
    )
    count = hands.id.rpartition(".")[2]
    return (
        ground(target)
        + Part(targets=(target,))
        + Part.of(line(canvas, count, _HANDS, area, align="center"))
    )
