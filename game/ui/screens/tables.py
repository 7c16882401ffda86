"""All tables side by side: they plan at once, and come to the screen one by one."""

from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.tables import TablesText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    HEADING,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter import areas as area_presenter
from game.ui.presenter import tables as presenter
from game.ui.presenter.scene import Scene
from game.ui.presenter.tables import PlanClock, TableCard, TablesView
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.areas import area_bars
from game.ui.screens.dialogs import filled, head
from game.ui.screens.play_parts import medallion
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button, stepper
from game.ui.widgets.cards import tile
from game.ui.widgets.layers import dialog_frame

_ACTION: Final = 112.0
_CLOCK: Final = 232.0
_SHARED: Final = 176.0
_AREAS: Final = 372.0
_TILES: Final = 104.0
_AGREE: Final = 244.0
_CARD: Final = 340.0
_ROOMY: Final = 236.0
"""A card this high has room for the faces of the team."""
_FACES: Final = 96.0
_DOUBLES: Final = 76.0
_DOUBLE: Final = 42.0
_DIGITS: Final = TextStyle(name="digits", face="number", size=92, minimum=60)


def page(scene: Scene, canvas: Canvas, _ui: UiState) -> Page:
    """The page between the news and the first table, and between two tables."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    title, rest = frame.body.split_top(112, 16)
    right, left = rest.split_right(rest.w * 0.39, 20)
    action, right = right.split_bottom(_ACTION, 16)
    heading, said = title.rows_of([title.h * 0.56, None], gap=0)
    part = Part.of(
        line(canvas, view.title, HEADING, heading),
        line(canvas, view.line, BODY, said, colour="ink2"),
    )
    if view.doubles:
        found, left = left.split_bottom(_DOUBLES + _DOUBLE * min(len(view.doubles), 3), 16)
        part += _doubles(canvas, found, view)
    part += _cards(canvas, left, view)
    part += _side(scene, canvas, right, view)
    players, go = action.split_left(action.w * 0.34, 16)
    part += button(
        canvas,
        players,
        id="players",
        label=view.players,
        intent=OpenDialog(name="players"),
        kind="secondary",
        icon="users",
    )
    part += button(
        canvas, go, id="up", label=view.next_label, intent=view.next, icon="projector-screen"
    )
    return chrome.finish(
        scene,
        name=str(ScreenName.TABLES),
        parts=[frame.part, part],
        focus="up",
        announce=view.title,
    )


def _cards(canvas: Canvas, area: Box, view: TablesView) -> Part:
    count = len(view.cards)
    high = min(_CARD, (area.h - 16 * (count - 1)) / count)
    field = area.at(w=area.w, h=high * count + 16 * (count - 1), ay=0.0)
    return Part.joined(
        [
            _card(canvas, place, card, at + 1)
            for at, (card, place) in enumerate(
                zip(view.cards, field.rows(count, gap=16), strict=True)
            )
        ]
    )


def _card(canvas: Canvas, area: Box, card: TableCard, number: int) -> Part:
    now = card.status == "next"
    part = Part.of(
        Panel(
            box=area,
            fill="cream" if now else "paper",
            radius=24,
            stroke="accent" if now else "",
            stroke_width=4 if now else 0,
            shadow=2 if now else 1,
        )
    )
    inside = area.inset(28, 10)
    order, inside = inside.split_left(48, 20)
    figure, words = inside.split_left(min(96.0, area.h * 0.6), 24)
    purse, words = words.split_right(112, 16)
    status, words = words.split_right(min(430.0, words.w * 0.5), 20)
    part += _purse(canvas, purse, card)
    part += Part.of(
        line(canvas, str(number), SUBHEADING, order, colour="ink3", align="center"),
        pawn(figure.at(w=figure.w, h=min(figure.h, 132.0)), card.place, active=now),
    )
    part += _status(canvas, status, card)
    if area.h >= _ROOMY and card.team:
        block = words.at(w=words.w, h=112.0 + _FACES)
        faces, block = block.split_bottom(_FACES - 12, 12)
        part += _team(faces.union(faces.moved(status.w + 20, 0)), card)
    else:
        block = words.at(w=words.w, h=min(words.h, 112.0))
    name, opgave = block.rows_of([block.h * 0.46, None], gap=2)
    part += Part.of(
        line(canvas, card.name, SUBHEADING, name),
        paragraph(canvas, card.opgave, LABEL, opgave, colour="ink2", max_lines=2),
    )
    return part


def _team(area: Box, card: TableCard) -> Part:
    """The faces of the dreamteam, where the card is high."""
    side, step = area.h, area.h + 10
    count = int((area.w + 10) // step)
    return Part.joined(
        [
            medallion(Box(x=area.x + at * step, y=area.y, w=side, h=side), one, width=4)
            for at, one in enumerate(card.team[:count])
        ]
    )


def _purse(canvas: Canvas, area: Box, card: TableCard) -> Part:
    """Time and budget that the table has now."""
    block = area.at(w=area.w, h=min(area.h, 116.0))
    part = Part()
    for place, name, shown, tone in zip(
        block.rows(2, gap=4),
        ("hourglass-medium", "coins"),
        (card.time, card.budget),
        ("t1", "opgave_c"),
        strict=True,
    ):
        icon, number = place.split_left(44, 10)
        part += Part.of(
            IconNode(box=icon.at(w=40, h=40), name=name, colour=tone),
            line(canvas, shown, BODY_BOLD, number),
        )
    return part


def _status(canvas: Canvas, area: Box, card: TableCard) -> Part:
    icon = {"done": "check-circle", "next": "projector-screen", "busy": "footprints"}.get(
        card.status, "pencil-line"
    )
    tone = {"done": "ok", "next": "warn"}.get(card.status, "ink2")
    block = area.at(w=area.w, h=min(area.h, 148.0 if card.remark else 124.0))
    upper, lower = block.rows_of([block.h * (0.4 if card.remark else 0.54), None], gap=2)
    sign, says = upper.split_left(44, 14)
    part = Part.of(
        IconNode(box=sign.at(w=42, h=42), name=icon, colour=tone),
        paragraph(
            canvas,
            card.says,
            BODY_BOLD,
            says,
            colour=tone if card.status != "waits" else "ink2",
            valign="middle",
            max_lines=2,
        ),
    )
    if not card.remark:
        return part
    return part + Part.of(paragraph(canvas, card.remark, LABEL, lower, colour="ink2", max_lines=2))


def _side(scene: Scene, canvas: Canvas, area: Box, view: TablesView) -> Part:
    part, rest = Part(), area
    if view.clock is not None:
        clock, rest = rest.split_top(_CLOCK, 16)
        part += _clock(canvas, clock, view.clock)
    areas = area_presenter.view(scene)
    if view.shared or areas is not None:
        high = _AREAS if areas is not None else _SHARED
        shared, rest = rest.split_top(min(high, rest.h), 16)
        part += _shared(canvas, shared, view, areas)
    if view.agree and rest.h >= _AGREE:
        part += _agree(canvas, rest.split_top(_AGREE, 0)[0], view.agree)
    return part


def _agree(canvas: Canvas, area: Box, lines: tuple[str, ...]) -> Part:
    """What each table agrees on while it plans."""
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=1))
    heading, rest = area.inset(28, 16).split_top(44, 6)
    part += Part.of(line(canvas, lines[0], LABEL_BOLD, heading, colour="petal"))
    icons = ("mask-happy", "map-pin", "hourglass-medium")
    for name, text, place in zip(icons, lines[1:], rest.rows(len(lines) - 1, gap=4), strict=True):
        icon, words = place.split_left(44, 14)
        part += Part.of(
            IconNode(box=icon.at(w=38, h=38), name=name, colour="ink2"),
            line(canvas, text, BODY, words),
        )
    return part


def _clock(canvas: Canvas, area: Box, view: PlanClock) -> Part:
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inside = area.inset(32, 24)
    groove, inside = inside.split_bottom(14, 16)
    digits, words = inside.split_left(min(300.0, inside.w * 0.46), 24)
    part += Part.of(
        line(canvas, view.shown, _DIGITS, digits, colour="white"),
        Panel(box=groove, fill="track", radius=7),
    )
    done = groove.w * (1 - view.share)
    if done > 14:
        part += Part.of(Panel(box=groove.split_left(done, 0)[0], fill="accent2", radius=7))
    title, below = words.split_top(48, 8)
    part += Part.of(line(canvas, view.title, LABEL_BOLD, title, colour="accent2"))
    if view.running or view.share >= 1.0:
        return part + Part.of(
            paragraph(canvas, view.says, BODY, below, colour="mist", max_lines=2)
        )
    return part + button(
        canvas,
        below.at(w=below.w, h=min(below.h, 88.0), ay=0.0),
        id="plan.start",
        label=view.label,
        intent=view.start,
        kind="dark",
        icon="timer",
    )


def _shared(
    canvas: Canvas, area: Box, view: TablesView, areas: area_presenter.AreasView | None
) -> Part:
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=1))
    title, rest = area.inset(20, 14).split_top(40, 8)
    if areas is None:
        part += Part.of(line(canvas, view.shared_title, LABEL_BOLD, title))
    else:
        opens = Target(
            id="areas",
            box=area,
            intent=OpenDialog(name="areas"),
            label=areas.title,
            role="card",
            radius=24,
        )
        part += Part(targets=(opens,))
        part += Part.of(line(canvas, areas.title, LABEL_BOLD, title))
        strip, rest = rest.split_top(rest.h - _TILES, 12) if view.shared else (rest, rest)
        part += area_bars(canvas, strip, areas)
        if not view.shared:
            return part
    names = [text_width(canvas, each.label, LABEL) + 36 for each in view.shared]
    spare = (rest.w - 12 * (len(names) - 1) - sum(names)) / len(names)
    places = rest.columns_of([name + spare for name in names], gap=12)
    for each, place in zip(view.shared, places, strict=True):
        part += tile(
            canvas,
            place,
            icon=each.icon,
            shown=each.shown,
            label=each.label,
            icon_colour="ink2",
            on_dark=False,
        )
    return part


def _doubles(canvas: Canvas, area: Box, view: TablesView) -> Part:
    part = Part.of(Panel(box=area, fill="cream", radius=24, stroke="accent", stroke_width=3))
    title, rest = area.inset(24, 14).split_top(40, 4)
    icon, words = title.split_left(40, 12)
    part += Part.of(
        IconNode(box=icon.at(w=38, h=38), name="puzzle-piece", colour="warn"),
        line(canvas, view.doubles_title, LABEL_BOLD, words, colour="warn"),
    )
    shown = min(len(view.doubles), 3)
    for text, place in zip(view.doubles[:shown], rest.rows(shown, gap=2), strict=True):
        part += Part.of(line(canvas, text, LABEL, place))
    return part


def players_layer(canvas: Canvas, scene: Scene) -> Layer:
    """How many people each table has now."""
    rows = presenter.players(scene)
    layer, room = dialog_frame(canvas, name="players", width=1300, height=360 + 116 * len(rows))
    part, room = head(
        canvas, room, scene.say(TablesText.PLAYERS), scene.say(ChromeText.CLOSE), "players.close"
    )
    words, room = room.split_top(88, 16)
    part += Part.of(
        paragraph(
            canvas, scene.say(TablesText.PLAYERS_LINE), BODY, words, colour="ink2", max_lines=2
        )
    )
    for row, place in zip(rows, room.rows(len(rows), gap=16), strict=True):
        figure, hand = place.split_left(64, 20)
        part += Part.of(pawn(figure.at(w=figure.w, h=min(figure.h, 84.0)), row.place))
        part += stepper(
            canvas,
            hand,
            id=row.id,
            label=row.label,
            count=row.count,
            low=row.low,
            high=row.high,
            change=row.change,
        )
    return filled(layer, part)
